import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pointingScript } from '../../local/cli/extract/point.ts';
import { chromium, clipping } from './support/clipping.ts';
import { CASES } from './support/expected.ts';
import { CARD_CASES } from './support/expected-cards.ts';
import { THREAD_CASES } from './support/expected-threads.ts';

const htmlOf = (page: string): string =>
  readFileSync(resolve(import.meta.dirname, '../fixtures/pages', `${page}.html`), 'utf8');
const SNAPSHOT = `(() => { const all = (root) => root.innerHTML + [...root.querySelectorAll('*')].map((one) => one.shadowRoot ? all(one.shadowRoot) : '').join(''); return all(document.documentElement) + [...document.querySelectorAll('input, textarea, select')].map((one) => one.value + one.checked).join(); })()`;

describe.skipIf(!chromium)('the built clip script in a real Chromium', () => {
  const { show, clip } = clipping();

  test.each([...CASES, ...CARD_CASES, ...THREAD_CASES])(
    '$page, pointing at $point',
    async ({ page: name, url, point, expected }) => {
      const evaluate = await show(url, htmlOf(name));
      const before = await evaluate(SNAPSHOT);
      if (point) expect(await evaluate(pointingScript(point)), 'the words stand on the page').toBe(true);
      const { draft } = await clip(evaluate);
      expect(await evaluate(SNAPSHOT), 'the page was not changed').toBe(before);
      if (expected === null) expect(draft).toBeNull();
      else expect(draft).toMatchObject(expected);
    },
  );

  test.each([
    ['aria-modal', '<div role="dialog" aria-modal="true">', '</div>'],
    [
      'a dialog of the browser’s',
      '<dialog>',
      '</dialog><script>document.querySelector("dialog").showModal()</script>',
    ],
  ])(
    'by the button, a post that is opened over the others is taken, and not the first behind it: %s',
    async (_how, open, close) => {
      const post = (name: string, words: string) =>
        `<div role="article"><strong><a href="/u/${name}">${name} Ek</a></strong> <a href="/flode/${name}">5 tim</a><div dir="auto">${words}</div></div>`;
      const feed = ['Bo', 'Ia', 'Lo']
        .map((name) => post(name, `Det ligger glas på lekplatsen, säger ${name}.`))
        .join('');
      const page = (dialog: string) =>
        `<!doctype html><html lang="sv"><title>Flöde</title><h1>Flöde</h1><div role="feed">${feed}</div>${open}<h2>Meddelande</h2><button>Stäng</button>${dialog}${close}`;
      const taken = async (dialog: string, before = '0') => {
        const evaluate = await show('https://torget.exempel.se/flode', page(dialog));
        await evaluate(
          `document.querySelector('dialog')?.open || document.querySelector('dialog')?.showModal(); ${before}; 0`,
        );
        return (await clip(evaluate)).draft;
      };
      const opened =
        post('Tova', 'Det här har jag öppnat: skolvägen är mörk.') + post('Mo', 'Lampan är trasig.');
      const expected = { author: 'Tova Ek', permalink: 'https://torget.exempel.se/flode/Tova' };
      expect(await taken(opened)).toMatchObject(expected);
      // The focus may be left behind it.
      expect(await taken(opened, `document.querySelector('a[href*="Ia"]').focus()`)).toMatchObject(expected);
      expect(await taken(opened, `document.querySelector('a[href="/u/Mo"]').focus()`)).toMatchObject({
        author: 'Mo Ek',
      });
      // What only asks for leave or a name is no post.
      expect(
        await taken('<p>Vi lagrar kakor på din enhet för att mäta hur sidan används.</p>'),
      ).toMatchObject({ author: 'Bo Ek' });
    },
  );

  test('a selection is taken as it stands, with author, time and address of the post that owns it', async () => {
    const evaluate = await show('https://grannforum.exempel.se/trad/77', htmlOf('forum-structure'));
    await evaluate(
      `(() => { const words = document.querySelector('#msg-1002 .ord').lastChild; getSelection().setBaseAndExtent(words, 0, words, 18); })()`,
    );
    const { draft } = await clip(evaluate);
    expect(draft).toMatchObject({
      kind: 'selection',
      text: 'Jag har anmält det',
      author: 'Ylva Blå',
      published: '2026-03-03T19:40',
      certainty: { text: 'read' },
    });
  });

  // What a press of the right button leaves behind in Chromium; test/e2e/native.test.ts sees it do so.
  test.each([
    ['the caret', "getSelection().collapse(document.querySelector('#msg-1002 .ord').lastChild, 3)", {}],
    [
      'the word that a Mac selects',
      "(() => { const words = document.querySelector('#msg-1002 .ord').lastChild; getSelection().setBaseAndExtent(words, 0, words, 3); })()",
      { selectionText: 'Jag' },
    ],
    ['the focus on a link', "document.querySelector('#msg-1002 a').focus()", { link: '#msg-1002 a' }],
  ])('a right-click is known by %s', async (_what, press, { link, ...gesture }: Record<string, string>) => {
    const evaluate = await show('https://grannforum.exempel.se/trad/77', htmlOf('forum-structure'));
    await evaluate(`${press}; 0`);
    await evaluate(
      `globalThis.gensvarGesture = { pointer: true, ...${JSON.stringify(gesture)}, ...(${JSON.stringify(link ?? '')} && { linkUrl: document.querySelector(${JSON.stringify(link ?? 'a')}).href }) }; 0`,
    );
    const { draft } = await clip(evaluate);
    expect(draft).toMatchObject({ author: 'Ylva Blå', published: '2026-03-03T19:40' });
    expect(draft).not.toMatchObject({ kind: 'selection' });
  });

  test('the same link twice says nothing of which was meant', async () => {
    const twice = (name: string) =>
      `<article class="post"><a class="author" href="/u/${name}">${name}</a> <time datetime="2026-03-02T08:15">2 mars</time><div class="post-content"><p>Ord av ${name} om <a href="/karta">kartan</a>, till alla.</p></div></article>`;
    const html = `<!doctype html><title>Två</title><main><h1>Två</h1>${twice('Tova')}${twice('Arvid')}</main>`;
    const evaluate = await show('https://forum.exempel.se/t/1', html);
    await evaluate("getSelection().collapse(document.querySelectorAll('p')[1].firstChild, 3); 0");
    await evaluate(
      "globalThis.gensvarGesture = { pointer: true, linkUrl: 'https://forum.exempel.se/karta' }; 0",
    );
    const { draft } = await clip(evaluate);
    // The page's own first post, as for a gesture that points at nothing; never the one where the caret was left.
    expect(draft).toMatchObject({ author: 'Tova' });
  });

  test('the form that holds the focus is read, and the gesture is used up', async () => {
    const evaluate = await show('https://kommun.exempel.se/synpunkt', htmlOf('form-contact'));
    await evaluate(`document.querySelector('[name="brev"]').focus()`);
    const { draft } = await clip(evaluate);
    expect(draft).toMatchObject({ kind: 'form', fields: [{ label: 'Din e-post', value: '', name: 'brev' }] });
    expect(
      await evaluate(
        '[globalThis.gensvarGesture, globalThis.gensvarParts].every((one) => one === undefined)',
      ),
    ).toBe(true);
  });

  const longPage = (words: string) =>
    show(
      'https://lang.exempel.se/',
      `<!doctype html><title>Lång</title><main><h1>Lång</h1><p>${words}</p></main>`,
    );

  test('more than can be saved is taken whole: a person chooses what is left out', async () => {
    const words = `a${'😀 ord '.repeat(9000)}b`;
    const { draft } = await clip(await longPage(words));
    expect(draft).toMatchObject({ text: words });
    expect(draft).not.toHaveProperty('length');
    const evaluate = await longPage(words);
    await evaluate("getSelection().selectAllChildren(document.querySelector('p'))");
    expect((await clip(evaluate)).draft).toMatchObject({ kind: 'selection', text: words });
  });

  test('of a text beyond all bounds it says how long it was, and cuts neither a character nor a number in two', async () => {
    const words = `a${'😀 ord '.repeat(14_284)}ring 0701 74 06 05 ${'ord '.repeat(5000)}b`;
    const { draft } = await clip(await longPage(words));
    const { text } = draft as { text: string };
    expect(draft).toMatchObject({ length: words.length });
    expect(text.length).toBeLessThanOrEqual(100_000);
    expect(text.length).toBeGreaterThan(99_900);
    expect(text).toMatch(/ ord ?(?:ring)?…$/);
  });
});
