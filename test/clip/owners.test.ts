import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openSealedPage, type SealedPage } from '../../local/cli/extract/browser.ts';
import { clipPage, readScripts } from '../../local/cli/extract/clip-page.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { buildClip, chromiumOrSkip } from './support/chromium.ts';
import { OWNER_CASES } from './support/expected-owners.ts';

const chromium = chromiumOrSkip();

describe.skipIf(!chromium)('whose post it is', () => {
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

  test.each(OWNER_CASES)('$name', async ({ url, html, focus, expected }) => {
    const evaluate = await sealed.show(url, html);
    if (focus) {
      const has = `document.querySelector(${JSON.stringify(focus)})?.focus(); document.activeElement !== document.body`;
      expect(await evaluate(has), 'the focus is there').toBe(true);
    }
    const { draft } = await clipPage(evaluate, scriptOf);
    if (expected === null) expect(draft).toBeNull();
    else expect(draft).toMatchObject(expected);
    // What is not held back must not be marked either.
    if (expected?.fields) expect((draft as Draft).fields).toEqual(expected.fields);
  });
});
