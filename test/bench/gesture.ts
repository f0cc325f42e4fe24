import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasChromium, launchChromium } from '../e2e/support/chromium.ts';
import { unconnectedExtension } from '../e2e/support/workspace.ts';
import { thread } from './clip/thread.ts';
import { type Bench, median } from './row.ts';

const ELEMENTS = 5_000;
const RUNS = 9;
/** Milliseconds between two gestures of a person; until then the page's other posts have been looked up. */
const PAUSE = 2_000;

/** Notes, by the machine's clock, when the panel has drawn a form that it did not show before. */
const WATCH = `(() => {
  let last = document.querySelector('form')?.dataset.draft;
  globalThis.filled = 0;
  new MutationObserver(() => {
    const form = document.querySelector('form');
    if (!form || form.dataset.draft === last || !document.querySelector('#text')?.value.startsWith('Lampa nummer 0')) return;
    last = form.dataset.draft;
    requestAnimationFrame(() => { globalThis.filled = Date.now(); });
  }).observe(document.body, { childList: true, subtree: true, attributes: true });
})()`;

/**
 * From a press on the toolbar's button to the form with the post in the panel, in the built extension in real
 * Chromium: all that a person waits for, messages between the browser's processes counted in. The panel is open, as
 * from the second gesture on.
 */
export const bench: Bench = async () => {
  if (!hasChromium) {
    console.error('gesture: no Chromium, Chrome or Edge was found');
    return [];
  }
  const html = thread(ELEMENTS);
  const site = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(html);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const chromium = await launchChromium({ extension: unconnectedExtension('chrome') });
  try {
    const page = await chromium.open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await chromium.clickToolbar(page);
    const panel = await chromium.sidePanel();
    await panel.waitFor("document.querySelector('#text')", 30_000);
    await panel.evaluate(WATCH);
    const after = async (pause: number): Promise<number> => {
      const values: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        await new Promise((resolve) => setTimeout(resolve, pause));
        await panel.evaluate('globalThis.filled = 0');
        const from = await chromium.clickToolbar(page);
        await panel.waitFor('globalThis.filled', 30_000);
        values.push(Number(await panel.evaluate('globalThis.filled')) - from);
      }
      return Math.round(median(values));
    };
    const figure = `from the gesture to the filled panel, ${ELEMENTS} elements`;
    const row = { subject: 'gensvar', unit: 'ms' as const, runs: RUNS };
    return [
      { ...row, figure, value: await after(PAUSE) },
      { ...row, figure: `${figure}, pressed again at once`, value: await after(0) },
    ];
  } finally {
    await chromium.close();
    site.close();
  }
};
