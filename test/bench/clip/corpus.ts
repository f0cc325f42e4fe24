import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';
import type { SealedPage } from '../../../local/cli/extract/browser.ts';
import { clipPage } from '../../../local/cli/extract/clip-page.ts';
import type { Row } from '../row.ts';
import { versionOf } from './peers.ts';

const SCORE = resolve(import.meta.dirname, '../../../../shared/corpus/score.mjs');
const task = v.object({ id: v.string(), file: v.string(), url: v.string(), point: v.optional(v.string()) });
const draft = v.object({ title: v.string(), text: v.string(), author: v.string(), published: v.string() });
type Reading = v.InferOutput<typeof draft>;

/** What the peer says of the page it is run in, under the names of our draft; its HTML as text. */
const BY_DEFUDDLE = `(() => {
  const { title, author, published, content } = readWithDefuddle();
  const text = new DOMParser().parseFromString(content ?? '', 'text/html').body.textContent ?? '';
  return { title: title ?? '', author: author ?? '', published: published ?? '', text };
})()`;

/** Rows of the score's table about whole pages: field, right, of, wrong. */
function* wholePages(
  table: string,
): Generator<readonly [field: string, right: number, of: number, wrong: number]> {
  for (const [, field = '', right, of, wrong] of table.matchAll(
    /^page\s+(\w+)\s+right (\d+)\/(\d+).*wrong (\d+)/gm,
  ))
    if (field !== 'permalink') yield [field, Number(right), Number(of), Number(wrong)];
}

/**
 * How often each is right and wrong about what a saved page is about, page by page on the same pages: text, author,
 * time and title as `score.mjs` of the corpus judges them. Nothing where the corpus is not on the machine.
 */
export async function onSavedPages(
  page: SealedPage,
  scriptOf: (name: string) => string,
  peerScript: string,
): Promise<readonly Row[]> {
  if (!existsSync(SCORE)) {
    console.error(
      'bench clip: no saved pages on this machine (../shared/corpus), so nobody is scored on them',
    );
    return [];
  }
  const listed = execFileSync(process.execPath, [SCORE, 'tasks', 'posts'], { encoding: 'utf8' });
  const tasks = listed
    .trim()
    .split('\n')
    .map((line) => v.parse(task, JSON.parse(line)))
    .filter(({ point }) => point === undefined);
  const subjects = new Map<string, Map<string, Reading | null>>([
    ['gensvar', new Map()],
    [`Defuddle ${versionOf('defuddle')}`, new Map()],
  ]);
  const [ours, theirs] = [...subjects.values()];
  for (const { id, file, url } of tasks) {
    const html = readFileSync(file, 'utf8');
    const read = v.safeParse(draft, (await clipPage(await page.show(url, html), scriptOf)).draft);
    ours?.set(id, read.success ? read.output : null);
    const evaluate = await page.show(url, html);
    const peer = v.safeParse(draft, await evaluate(`${peerScript};${BY_DEFUDDLE}`).catch(() => null));
    theirs?.set(id, peer.success ? peer.output : null);
  }
  const rows: Row[] = [];
  for (const [subject, drafts] of subjects) {
    const lines = [...drafts].map(([id, one]) => JSON.stringify({ id, draft: one })).join('\n');
    const table = execFileSync(process.execPath, [SCORE, 'score', 'posts'], {
      input: lines,
      encoding: 'utf8',
    });
    for (const [field, right, of, wrong] of wholePages(table)) {
      const share = (count: number) => Math.round((1000 * count) / of) / 10;
      rows.push({ figure: `saved pages, ${field} right`, subject, value: share(right), unit: '%', runs: of });
      rows.push({ figure: `saved pages, ${field} wrong`, subject, value: share(wrong), unit: '%', runs: of });
    }
  }
  return rows.sort((one, other) => one.figure.localeCompare(other.figure));
}
