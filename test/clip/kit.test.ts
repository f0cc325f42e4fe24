import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { kit } from '../../extension/clip/kit.ts';
import { threadKit } from '../../extension/clip/thread-kit.ts';

const folder = resolve(import.meta.dirname, '../../extension/clip');
/** What `clip.js` leaves for every part, and what `clip-thread.js` leaves for those that run after it. */
const SHARED = /\/(?:dates|dom|links|reading|text)\.ts$/;
const OF_THREAD = /\/(?:authors|body|byline|header-lines|marks|permalinks|post|times|unit)\.ts$/;

/** Names that a file imports, by the file they come from; types are gone when it runs. */
function* importsOf(path: string): Generator<{ readonly from: string; readonly names: readonly string[] }> {
  const source = readFileSync(path, 'utf8');
  for (const [, names = '', from = ''] of source.matchAll(/^import (?!type )\{([^}]*)\} from '(\.[^']+)';/gm))
    yield {
      from: resolve(path, '..', from),
      names: names
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '' && !name.startsWith('type ')),
    };
}

test('every part finds in the kit what it leaves out of its own file', () => {
  const parts = readdirSync(folder).filter((name) => name.endsWith('-part.ts'));
  expect(parts.length).toBeGreaterThan(1);
  let taken = 0;
  for (const part of parts) {
    const runsLate = /^(?:page|whole|forms|pick)/.test(part);
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { from, names } of importsOf(path)) {
        const left = SHARED.test(from) ? kit : runsLate && OF_THREAD.test(from) ? threadKit : null;
        if (!left) {
          if (from.startsWith(folder)) visit(from);
          continue;
        }
        taken += names.length;
        for (const name of names) expect(Object.keys(left), `${name}, which ${path} imports`).toContain(name);
      }
    };
    visit(resolve(folder, part));
  }
  expect(taken).toBeGreaterThan(20);
});
