import { resolve } from 'node:path';
import { chromiumPath, launch, openSealedPage, type SealedPage } from '../../local/cli/extract/browser.ts';
import { clipPage, readScripts } from '../../local/cli/extract/clip-page.ts';
import { pointingScript } from '../../local/cli/extract/point.ts';
import { onSavedPages } from './clip/corpus.ts';
import { peers, versionOf } from './clip/peers.ts';
import { SHAPES } from './clip/shapes.ts';
import { ADDRESS, ELEMENTS_A_COMMENT, thread } from './clip/thread.ts';
import { median, type Row } from './row.ts';

/** Milliseconds inside the page, each time on the page as it was first shown. */
const timed = async (
  page: SealedPage,
  html: string,
  runs: number,
  once: (evaluate: (expression: string) => Promise<unknown>) => Promise<number>,
): Promise<number> => {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await once(await page.show(ADDRESS, html)));
  return Math.round(median(values) * 10) / 10;
};

/**
 * Time to read one page of a thread, inside the page in real Chromium: the built clip script for the whole page and
 * for one comment in the middle that is pointed at, beside Defuddle and Readability, which can only do the former.
 */
export const bench = async (): Promise<Row[]> => {
  const chromium = chromiumPath(process.env);
  if (!chromium) throw new Error('bench clip: no Chromium found; set CHROMIUM_PATH to one');
  const scriptOf = readScripts(resolve('dist/extension-chrome'));
  const peerScript = await peers();
  const browser = await launch(chromium);
  const rows: Row[] = [];
  try {
    const page = await openSealedPage(browser);
    for (const [elements, runs] of [
      [5_000, 7],
      [50_000, 3],
    ] as const) {
      const html = thread(elements);
      const middle = Math.round(elements / ELEMENTS_A_COMMENT / 2);
      const add = (what: string, subject: string, value: number) =>
        rows.push({ figure: `${what}, ${elements} elements`, subject, value, unit: 'ms', runs });
      const read = (point?: string) =>
        timed(page, html, runs, async (evaluate) => {
          if (point) await evaluate(pointingScript(point));
          const { ms, draft } = await clipPage(evaluate, scriptOf);
          if (!JSON.stringify(draft).includes(point ?? 'Lampa nummer 0 '))
            throw new Error('bench clip: the wrong post was read');
          return ms;
        });
      add('clip the comment pointed at', 'gensvar', await read(`Lampa nummer ${middle} vid gångvägen`));
      add('clip the page', 'gensvar', await read());
      for (const [name, call, subject] of [
        ['defuddle', 'readWithDefuddle', 'Defuddle'],
        ['@mozilla/readability', 'readWithReadability', 'Readability'],
      ] as const) {
        const value = await timed(page, html, runs, async (evaluate) => {
          await evaluate(`${peerScript};0`);
          return Number(
            await evaluate(
              `(() => { const from = performance.now(); ${call}(); return performance.now() - from; })()`,
            ),
          );
        });
        add('clip the page', `${subject} ${versionOf(name)}`, value);
      }
    }
    for (const [name, shape] of SHAPES)
      for (const elements of [5_000, 50_000]) {
        const read = async (evaluate: (expression: string) => Promise<unknown>) =>
          (await clipPage(evaluate, scriptOf)).ms;
        const value = await timed(page, shape(elements), 1, read);
        rows.push({
          figure: `clip ${name}, ${elements} elements`,
          subject: 'gensvar',
          value,
          unit: 'ms',
          runs: 1,
        });
      }
    rows.push(...(await onSavedPages(page, scriptOf, peerScript)));
  } finally {
    await browser.close();
  }
  return rows;
};
