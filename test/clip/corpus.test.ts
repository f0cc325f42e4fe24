import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../local/cli/extract.ts';
import { buildClip, chromiumOrSkip } from './support/chromium.ts';

const score = resolve(import.meta.dirname, '../../../shared/corpus/score.mjs');
const hasCorpus = existsSync(score);
if (!hasCorpus) console.log('skipped: ../shared/corpus is not on this machine');
const chromium = hasCorpus ? chromiumOrSkip() : undefined;

/** Least share that is right and largest share that is wrong, in per cent; a little under what was measured. */
const FLOORS: Readonly<Record<string, readonly [right: number, wrong: number]>> = {
  'page text': [96, 2],
  'page author': [96, 1],
  'page published': [95, 3],
  'page title': [98, 1],
  'page permalink': [98, 1],
  'pointed text': [99, 1],
  'pointed author': [99, 1],
  'pointed published': [97, 2.5],
  'pointed permalink': [97, 2.5],
  'form label': [97, 0],
  'form extra': [100, 0],
  'receipt label': [98, 0],
  'receipt value': [98, 0],
};

describe.skipIf(!chromium)('on saved pages that nobody on the project wrote', () => {
  test.each(['posts', 'forms'])(
    '%s are read at least as well as before',
    { timeout: 300_000 },
    async (set) => {
      const folder = mkdtempSync(join(tmpdir(), 'gensvar-corpus-'));
      const dist = await buildClip();
      try {
        const list = join(folder, 'tasks.jsonl');
        writeFileSync(list, execFileSync(process.execPath, [score, 'tasks', set]));
        const lines: string[] = [];
        const errors: string[] = [];
        const code = await extract(
          ['--list', list],
          {
            stdin: (async function* () {})(),
            out: (text) => lines.push(text),
            err: (text) => errors.push(text),
            cwd: folder,
            environment: process.env,
            language: 'sv',
          },
          dist,
        );
        expect(errors).toEqual([]);
        expect(code).toBe(0);
        const table = execFileSync(process.execPath, [score, 'score', set], {
          input: lines.join(''),
          encoding: 'utf8',
        });
        const silent = lines
          .map((line) => JSON.parse(line))
          .filter(({ draft }) => !draft?.text && !draft?.fields?.length);
        console.log(`${table}without a word: ${silent.map(({ id }) => id).join(', ')}`);
        const rows = [...table.matchAll(/^(\w+)\s+(\w+)\s+right (\d+)\/(\d+).*wrong (\d+)/gm)];
        expect(rows.length).toBeGreaterThanOrEqual(3);
        for (const [, group, field, right, of, wrong] of rows) {
          const floor = FLOORS[`${group} ${field}`];
          if (!floor) continue;
          expect((100 * Number(right)) / Number(of), `${group} ${field} right`).toBeGreaterThanOrEqual(
            floor[0],
          );
          expect((100 * Number(wrong)) / Number(of), `${group} ${field} wrong`).toBeLessThanOrEqual(floor[1]);
        }
      } finally {
        rmSync(folder, { recursive: true, force: true });
        rmSync(dist, { recursive: true, force: true });
      }
    },
  );
});
