import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checked, tested, total } from '../../local/bootstrap/report.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

test('a run says which tests and files failed, and why', () => {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(ROOT, '.cache', 'report-'));
  try {
    mkdirSync(join(folder, 'test'));
    writeFileSync(
      join(folder, 'test', 'a.test.ts'),
      `import { expect, test } from 'vitest';
       test('holds', () => {});
       test.skip('waits', () => {});
       test('falls', () => expect('hej').toBe('nej'));`,
    );
    writeFileSync(join(folder, 'test', 'b.test.ts'), `throw new Error('no such thing');`);
    const file = join(folder, 'report.json');
    const { status } = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/vitest/vitest.mjs'),
        ...['run', '--root', folder, '--project', 'unit', '--reporter=json', `--outputFile=${file}`],
      ],
      { encoding: 'utf8' },
    );
    const { failures, ...counts } = tested('unit', status, readFileSync(file, 'utf8'));
    expect(status).toBe(1);
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 1 });
    expect(failures).toHaveLength(2);
    expect(failures.join('\n')).toMatch(/a\.test\.ts > falls\n.*'hej'/);
    expect(failures.join('\n')).toMatch(/b\.test\.ts\n.*no such thing/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('an error outside any test, and a run without a report, count as one failure that is named', () => {
  const empty = {
    numPassedTests: 2,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  expect(tested('unit', 1, JSON.stringify(empty))).toEqual({
    passed: 2,
    failed: 1,
    skipped: 0,
    failures: ['unit'],
  });
  expect(tested('unit', 1, undefined)).toEqual(checked('unit', 1));
  expect(tested('unit', 0, undefined).failed).toBe(0);
});

test('results are added up', () => {
  expect(total([checked('types', 0), checked('lint', 1)])).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    failures: ['lint'],
  });
});
