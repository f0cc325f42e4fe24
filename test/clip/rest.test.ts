import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openSealedPage, type SealedPage } from '../../local/cli/extract/browser.ts';
import { clipPage, readScripts } from '../../local/cli/extract/clip-page.ts';
import { buildClip, chromiumOrSkip } from './support/chromium.ts';
import { REST_CASES } from './support/expected-rest.ts';
import { SELECTION_CASES } from './support/expected-selections.ts';

const chromium = chromiumOrSkip();

describe.skipIf(!chromium)('words that are not all shown, and words of several', () => {
  let browser: Browser;
  let sealed: SealedPage;
  let dist = '';
  let scriptOf: (name: string) => string;
  beforeAll(async () => {
    dist = await buildClip();
    scriptOf = readScripts(resolve(dist, 'extension-chrome'));
    browser = await launch(chromium ?? '');
    sealed = await openSealedPage(browser);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    if (dist) rmSync(dist, { recursive: true, force: true });
  });

  test.each(REST_CASES)('$name', async ({ url, html, focus, select, expected, isCutOff }) => {
    const evaluate = await sealed.show(url, html);
    if (focus) await evaluate(`document.querySelector(${JSON.stringify(focus)}).focus()`);
    if (select) await evaluate(`getSelection().selectAllChildren(document.querySelector('${select}'))`);
    const { draft } = await clipPage(evaluate, scriptOf);
    expect(draft).toMatchObject(expected);
    expect((draft as { cutOff?: boolean }).cutOff ?? false).toBe(isCutOff);
  });

  test.each(SELECTION_CASES)('$name', async ({ url, html, from, to, expected }) => {
    const evaluate = await sealed.show(url, html);
    // From the first letter of the one to the last of the other.
    await evaluate(`(() => {
      const [start, end] = ${JSON.stringify([from, to])}.map((words) => {
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.nodeValue.indexOf(words);
          if (at >= 0) return [node, at, at + words.length];
        }
      });
      getSelection().setBaseAndExtent(start[0], start[1], end[0], end[2]);
    })()`);
    const { draft, more } = await clipPage(evaluate, scriptOf);
    expect([draft, ...(more ?? [])]).toMatchObject(expected);
  });
});
