import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startWorkspace } from '../../local/server/workspace.ts';

// The built program is started anew each time, on machines that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'gensvar-export-'));
const gensvar = (...flags: readonly string[]) =>
  spawnSync(process.execPath, ['dist/local/gensvar.js', 'export', '--language', 'sv', ...flags], {
    encoding: 'utf8',
  });

beforeAll(async () => {
  const workspace = await startWorkspace({ data: folder, port: 0, demo: false, dist: 'dist' });
  const capture = {
    type: 'capture',
    id: '01KP34H8800000000000000000',
    kind: 'comment',
    channel: 'mail',
    title: 'Mörkt i tunneln',
    text: 'Ring 070-174 06 38.',
  };
  const answer = await workspace.run('perform', [[capture]]);
  expect(answer).toMatchObject({ ok: true, value: { ok: true } });
  await workspace.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a local workspace is exported in every form, for others unless told otherwise', () => {
  for (const form of ['xlsx', 'json', 'ndjson']) {
    const out = join(folder, `out.${form}`);
    const { status, stdout, stderr } = gensvar('--data', folder, '--format', form, '--out', out);
    expect([status, stderr], form).toEqual([0, '']);
    expect(stdout).toContain(out);
    expect(readFileSync(out, 'utf8')).not.toContain('070-174');
  }
  const whole = join(folder, 'whole.csv');
  gensvar('--data', folder, '--format', 'csv', '--out', whole, '--for', 'colleague');
  expect(readFileSync(whole, 'utf8')).toContain('070-174');
  expect(gensvar('--data', folder, '--format', 'open311', '--out', join(folder, 'open311')).status).toBe(0);
  expect(existsSync(join(folder, 'open311', 'services.json'))).toBe(true);
  // The events are what the figures are counted from.
  const figures = execFileSync(
    process.execPath,
    ['dist/local/gensvar.js', 'metrics', '--events', join(folder, 'out.ndjson'), '--as-of', '2030-01-01'],
    { encoding: 'utf8' },
  );
  expect(figures).toContain('M1');
});

test('what is asked for wrongly is said, and nothing is written over', () => {
  expect(gensvar('--data', folder, '--format', 'pdf', '--out', 'x')).toMatchObject({ status: 2 });
  expect(gensvar('--data', join(folder, 'no'), '--format', 'csv', '--out', 'x').stderr).toContain(
    'ingen arbetsbok',
  );
  const again = gensvar('--data', folder, '--format', 'csv', '--out', join(folder, 'whole.csv'));
  expect(again).toMatchObject({ status: 1 });
  expect(again.stderr).toContain('skrivs inte över');
});
