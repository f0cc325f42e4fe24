import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launch, openSealedPage, type SealedPage } from '../../../local/cli/extract/browser.ts';
import { clipPage, readScripts } from '../../../local/cli/extract/clip-page.ts';
import { buildClip, chromiumOrSkip } from './chromium.ts';

/** The Chromium of this machine; without one the tests that need it are skipped. */
export const chromium = chromiumOrSkip();

type Evaluate = Awaited<ReturnType<SealedPage['show']>>;

/** The built clip script in a Chromium for the tests of one `describe`, in which it is called. */
export function clipping() {
  let browser: Browser | undefined;
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
  return {
    /** Shows the page under its address, without any network; what it answers runs scripts in it. */
    show: (url: string, html: string) => sealed.show(url, html),
    /** Reads the page that is shown, as a gesture would. */
    clip: (evaluate: Evaluate) => clipPage(evaluate, scriptOf),
  };
}
