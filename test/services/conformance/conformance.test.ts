/** The conformance cases on the local services. README.md tells how to run them on Google. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { workspace } from '../support/run.ts';

const code = readFileSync(new URL('./cases.js', import.meta.url), 'utf8');
const names = [...code.matchAll(/^ {2}(?:'([^']+)'|(\w+)): \{\n {4}sure:/gm)].map(
  (match) => match[1] ?? match[2] ?? '',
);

describe('conformance', () => {
  test('every case is run', async () => {
    const space = await workspace();
    const listed = space.run(code, 'conformanceNames');
    expect(listed.ok && listed.value).toEqual(names);
    expect(names.length).toBeGreaterThan(50);
  });

  for (const name of names) {
    test(name, async () => {
      const space = await workspace();
      const result = space.run(code, 'runConformanceCase', { args: [name] });
      expect(result.ok ? result.value : result.error).toBeNull();
    });
  }

  test('a case that is wrong is seen to be wrong', async () => {
    const space = await workspace();
    const broken = code.replace(
      "same(typed(sheet, [['007']]), [[7]])",
      "same(typed(sheet, [['007']]), [[8]])",
    );
    const result = space.run(broken, 'runConformance');
    const value = result.ok ? result.value : result.error;
    expect(value).toEqual({
      cases: names.length,
      differing: [{ name: 'leading zeros are lost', sure: true, message: 'value: [[7]] instead of [[8]]' }],
    });
  });
});
