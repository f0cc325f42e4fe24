import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { kit } from '../../extension/clip/kit.ts';
import { marksKit } from '../../extension/clip/marks-kit.ts';
import { threadKit } from '../../extension/clip/thread-kit.ts';
import { leaverOf } from '../../local/bootstrap/plugins/extension.ts';

const folder = resolve(import.meta.dirname, '../../extension/clip');
const KITS = { clip: kit, marks: marksKit, thread: threadKit };

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
    const seen = new Set<string>();
    const visit = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { from, names } of importsOf(path)) {
        const leaver = leaverOf(part.replace('-part.ts', ''), from);
        if (!leaver) {
          if (from.startsWith(folder)) visit(from);
          continue;
        }
        taken += names.length;
        for (const name of names)
          expect(Object.keys(KITS[leaver]), `${name}, which ${path} imports`).toContain(name);
      }
    };
    visit(resolve(folder, part));
  }
  expect(taken).toBeGreaterThan(20);
});
