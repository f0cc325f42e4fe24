import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Clip } from '../../extension/clip/clip.ts';
import { filesNeeded } from '../../extension/clip/needs.ts';
import { launch, openSealedPage, type SealedPage } from '../../local/cli/extract/browser.ts';
import { clipPage, readScripts } from '../../local/cli/extract/clip-page.ts';
import type { Draft } from '../../shared/protocol/draft.ts';
import { pickText } from '../../shared/text/pick.ts';
import { buildClip, chromiumOrSkip } from './support/chromium.ts';

const chromium = chromiumOrSkip();
const htmlOf = (page: string): string =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/pages', `${page}.html`), 'utf8');
const THREAD = 'https://grannforum.exempel.se/trad/77';
/** What the page would notice: its own elements, where the focus is, and what its listeners heard. */
const HEARD = '[document.documentElement.outerHTML, document.activeElement.localName, location.href].join()';

describe.skipIf(!chromium)('pick mode in a real Chromium', () => {
  let browser: Browser;
  let sealed: SealedPage;
  let page: Page;
  let dist = '';
  let scriptOf: (name: string) => string;
  beforeAll(async () => {
    dist = await buildClip();
    scriptOf = readScripts(resolve(dist, 'extension-chrome'));
    browser = await launch(chromium ?? '');
    sealed = await openSealedPage(browser);
    const [opened] = browser.contexts().flatMap((context) => context.pages());
    if (!opened) throw new Error('no page was opened');
    page = opened;
  });
  afterAll(async () => {
    await browser?.close();
    if (dist) rmSync(dist, { recursive: true, force: true });
  });

  /** Starts pick mode as the extension does: the wish, then the clip script behind each part that it asks for. */
  const startOn = async (html: string, url: string, many = false, language = 'sv') => {
    const evaluate = await sealed.show(url, html);
    const before = await evaluate(HEARD);
    await evaluate(`globalThis.gensvarGesture = { pick: ${JSON.stringify({ many, language })} }; 0`);
    for (;;) {
      const value = evaluate(scriptOf('clip.js')) as Promise<Clip>;
      const early = await Promise.race([value, new Promise<null>((wait) => setTimeout(wait, 400, null))]);
      if (early === null) return { evaluate, value, before };
      if (!early.needs) throw new Error('pick mode ended at once');
      for (const part of early.needs) await evaluate(scriptOf(`clip-${part}.js`));
    }
  };

  test('an arrow key goes to the first post and on; Enter takes it; the page is as before', async () => {
    const { evaluate, value, before } = await startOn(htmlOf('forum-structure'), THREAD);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await value).toMatchObject({ draft: { author: 'Ylva Blå', published: '2026-03-03T19:40' } });
    expect(await evaluate(HEARD)).toBe(before);
  });

  test('back again with the arrow up, and Escape ends with nothing taken', async () => {
    const first = await startOn(htmlOf('forum-structure'), THREAD);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    const { draft } = await first.value;
    expect(draft?.author).not.toBe('Ylva Blå');
    expect(draft?.text.length).toBeGreaterThan(10);
    const second = await startOn(htmlOf('forum-structure'), THREAD);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await second.value).toMatchObject({ draft: null });
    expect(await second.evaluate(HEARD)).toBe(second.before);
  });

  test('a click takes what the pointer is over, and a link under it is not followed', async () => {
    const { evaluate, value, before } = await startOn(htmlOf('forum-structure'), THREAD);
    const link = await page.locator('a[href*="1002"]').first().boundingBox({ timeout: 30_000 });
    if (!link) throw new Error('the post has no link to click on');
    await page.mouse.click(link.x + 2, link.y + 2);
    expect(await value).toMatchObject({ draft: { author: 'Ylva Blå' } });
    expect(await evaluate(HEARD)).toBe(before);
  });

  test('several posts are marked one after the other and come in page order', async () => {
    const { value } = await startOn(htmlOf('forum-structure'), THREAD, true);
    for (const key of ['ArrowDown', 'ArrowDown', ' ', 'ArrowUp', ' ', 'Enter'])
      await page.keyboard.press(key);
    const { draft, more } = await value;
    expect([draft, ...(more ?? [])].map((one) => one?.author)).toHaveLength(2);
    expect(draft?.author).not.toBe('Ylva Blå');
    expect(more?.[0]?.author).toBe('Ylva Blå');
  });

  test('marking twice takes the mark away', async () => {
    const { value } = await startOn(htmlOf('forum-structure'), THREAD, true);
    for (const key of ['ArrowDown', ' ', ' ', 'ArrowDown', ' ', 'Enter']) await page.keyboard.press(key);
    const { draft, more } = await value;
    expect(draft?.author).toBe('Ylva Blå');
    expect(more).toBeUndefined();
  });

  test('a platform is read by its adapter, and keys may come from the panel', async () => {
    const { evaluate, value } = await startOn(
      htmlOf('mastodon-en'),
      'https://town.example/home',
      false,
      'en',
    );
    expect(await evaluate(`globalThis.gensvarPicking.press('ArrowDown')`)).toBe(true);
    expect(await evaluate(`globalThis.gensvarPicking.press('x')`)).toBe(false);
    await evaluate(`globalThis.gensvarPicking.press('Enter')`);
    expect(await value).toMatchObject({ draft: { platform: 'mastodon' } });
    expect(await evaluate('globalThis.gensvarPicking === undefined')).toBe(true);
  });

  test('what a page makes up itself picks nothing', async () => {
    const { evaluate, value } = await startOn(htmlOf('forum-structure'), THREAD);
    await page.keyboard.press('ArrowDown');
    await evaluate(`dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); 0`);
    const early = await Promise.race([value, new Promise<null>((wait) => setTimeout(wait, 200, null))]);
    expect(early).toBeNull();
    await page.keyboard.press('Escape');
    expect((await value).draft).toBeNull();
  });

  test('a page without posts has nothing to take', async () => {
    const { value } = await startOn(htmlOf('page-plain'), 'https://kommun.exempel.se/');
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key);
    expect((await value).draft).toBeNull();
  });

  test('what a post quotes is no post of its own: the next one is the next post', async () => {
    const post = (name: string, words: string) =>
      `<div class="rad"><div><b class="author">${name}</b> <time datetime="2026-05-02T08:15">2 maj</time></div><div class="ord">${words}</div></div>`;
    const quote =
      '<blockquote><p><span class="author">Kim</span>, <time datetime="2026-05-01T08:15">1 maj</time></p><p>Bänken är sönder.</p></blockquote>';
    const html = `<!doctype html><title>Bänken</title><main><h1>Bänken</h1>${post('Bo', `${quote}<p>Den är lagad nu.</p>`)}${post('Ia', '<p>Tack för att ni säger till.</p>')}</main>`;
    const { value } = await startOn(html, THREAD, true);
    for (const key of ['ArrowDown', ' ', 'ArrowDown', ' ', 'Enter']) await page.keyboard.press(key);
    const { draft, more } = await value;
    expect([draft, ...(more ?? [])].map((one) => one?.author)).toEqual(['Bo', 'Ia']);
  });

  test('the first post of a thread has one address, by the button and where it is pointed at; an article has its page’s', async () => {
    const read = async (html: string, point?: string) => {
      const evaluate = await sealed.show(THREAD, html);
      if (point)
        await evaluate(
          `globalThis.gensvarGesture = { target: document.querySelector(${JSON.stringify(point)}) }; 0`,
        );
      const { draft } = await clipPage(evaluate, scriptOf);
      return draft as Draft;
    };
    const thread = htmlOf('forum-structure');
    const pointed = await read(thread, '#msg-1001 .ord');
    const taken = await read(thread);
    expect(taken.text).toBe(pointed.text);
    expect(pointed.permalink).not.toBe(taken.permalink);
    expect(taken).toMatchObject({ permalink: THREAD, own: pointed.permalink });
    const article = `<!doctype html><title>Bron</title><main><article><h1>Bron lagas</h1><p class="byline">Av <span class="author">Kim Ek</span> <time datetime="2026-05-02">2 maj</time> <a href="#bron">länk</a></p>${'<p>Bron över ån lagas i sommar, och gångvägen går under tiden längs kajen.</p>'.repeat(4)}</article></main>`;
    const whole = await read(article);
    expect(whole.own).toBeUndefined();
    expect(whole.permalink).toBe(THREAD);
  });

  test('the addresses of a page’s posts are those with which the gestures take them', async () => {
    const readOn = async (gesture?: string) => {
      const evaluate = await sealed.show(THREAD, htmlOf('forum-structure'));
      if (gesture) await evaluate(`globalThis.gensvarGesture = ${gesture}; 0`);
      for (let parts: readonly string[] = []; ; ) {
        if (!gesture) await evaluate(scriptOf('clip-look.js'));
        for (const part of parts) await evaluate(scriptOf(part));
        const value = (await evaluate(scriptOf('clip.js'))) as Clip;
        if (!value.needs) return value;
        parts = filesNeeded(value);
      }
    };
    const { posts = [], draft } = await readOn();
    expect(draft).toBeNull();
    expect(posts.length).toBeGreaterThan(2);
    const pointed = await readOn(`{ target: document.querySelector('a[href*="1002"]') }`);
    expect(posts).toContain(pointed.draft?.permalink);
    for (const presses of [1, 2, 3]) {
      const { value } = await startOn(htmlOf('forum-structure'), THREAD);
      for (let press = 0; press < presses; press++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(posts).toContain((await value).draft?.permalink);
    }
  });

  test('a gesture that comes between two runs of that look takes nothing of it, nor it anything of the gesture', async () => {
    const evaluate = await sealed.show(THREAD, htmlOf('forum-structure'));
    // As the extension injects them: the files of one call in one go.
    const run = async (...files: string[]) => {
      const value: unknown = await evaluate(files.map(scriptOf).join(';\n'));
      return value as Clip;
    };
    const look = (around?: Clip) => run('clip-look.js', ...filesNeeded(around), 'clip.js');
    let looked = await look();
    while (looked.needs) looked = await look(looked);
    expect(looked.posts?.length).toBeGreaterThan(2);

    // Nothing is looked at while a gesture is read, not even by a look that has all its parts.
    await evaluate('globalThis.gensvarGesture = {}; 0');
    await run('clip.js');
    let around = await look();
    while (around.needs) around = await look(around);
    expect(around.posts).toEqual([]);

    const point = async () => {
      await evaluate(
        'globalThis.gensvarGesture = { target: document.querySelector(\'a[href*="1002"]\') }; 0',
      );
      return run('clip.js');
    };
    const taken = { author: 'Ylva Blå', published: '2026-03-03T19:40' };
    // Begun before the gesture and gone on with after it; then gone on with in the midst of one.
    around = await look();
    let gesture = await point();
    while (gesture.needs) gesture = await run(...filesNeeded(gesture), 'clip.js');
    expect(gesture.draft).toMatchObject(taken);
    while (around.needs) around = await look(around);
    expect(around.posts).toEqual(looked.posts);

    around = await look();
    gesture = await point();
    expect(gesture.needs).toBeDefined();
    while (around.needs) around = await look(around);
    expect(around.posts).toEqual([]);
    while (gesture.needs) gesture = await run(...filesNeeded(gesture), 'clip.js');
    expect(gesture.draft).toMatchObject(taken);
    expect(filesNeeded(await run('clip.js'))).toContain('clip-thread.js');
  });

  test('a gesture between any two runs with which picking begins is read by itself, and the person can still pick', async () => {
    for (const before of ['wish', 'first run'] as const) {
      const evaluate = await sealed.show(THREAD, htmlOf('forum-structure'));
      const run = (...files: string[]) => evaluate(files.map(scriptOf).join(';\n')) as Promise<Clip>;
      // As the extension does: the wish, then the files of one call in one go.
      await evaluate(`globalThis.gensvarWish = ${JSON.stringify({ many: false, language: 'sv' })}; 0`);
      let begun: Clip | undefined = before === 'wish' ? undefined : await run('clip-choose.js', 'clip.js');

      // The button leaves nothing in the page; the menu does.
      await evaluate(
        'globalThis.gensvarGesture = { target: document.querySelector(\'a[href*="1002"]\') }; 0',
      );
      let gesture = await run('clip.js');
      while (gesture.needs) gesture = await run(...filesNeeded(gesture), 'clip.js');
      expect(gesture.draft).toMatchObject({ author: 'Ylva Blå' });
      let pressed = await run('clip.js');
      expect(pressed.needs).toBeDefined();

      let picking: Promise<Clip> | undefined;
      while (!picking) {
        const next = run('clip-choose.js', ...filesNeeded(begun), 'clip.js');
        const early = await Promise.race([next, new Promise<null>((wait) => setTimeout(wait, 400, null))]);
        if (early && !early.needs) throw new Error('picking ended at once');
        if (early) begun = early;
        else picking = next;
      }
      // The button's reading goes on while the person picks.
      while (pressed.needs) pressed = await run(...filesNeeded(pressed), 'clip.js');
      expect(pressed.draft).toMatchObject({ permalink: THREAD });
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect((await picking).draft).toMatchObject({ author: 'Ylva Blå' });
    }
  });

  test('the words are Swedish and English, and say the same keys', () => {
    for (const text of Object.values(pickText)) {
      expect(text.one).toMatch(/Enter.*Escape/);
      expect(text.many).toMatch(/Enter.*Escape/);
    }
  });
});
