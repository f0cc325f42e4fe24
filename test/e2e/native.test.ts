import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { type Display, missingForDisplay, startDisplay } from './support/display.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { unconnectedExtension } from './support/workspace.ts';

if (missingForDisplay.length > 0)
  console.log(`skipped: the browser's own menus and keys need ${missingForDisplay.join(', ')}`);

const post = (number: number, name: string, words: string) =>
  `<article class="post" id="post-${number}" style="margin:8px 0"><a class="author" href="/u/${number}">${name}</a>
  <a class="permalink" href="/trad/9?p=${number}#post-${number}"><time datetime="2026-04-0${number % 10}T18:14:00+02:00">${number % 10} april</time></a>
  <div class="post-content"><p>${words}</p></div></article>`;
const page = (title: string, body: string) =>
  `<!doctype html><html lang="sv"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>${body}</main></html>`;

/** Written for these tests. The frames are the same site, and another one. */
const pagesOf = (other: string): Readonly<Record<string, string>> => ({
  '/trad/9': page(
    'Belysningen vid ån',
    post(101, 'Tova Lind', 'Lampan vid gångbron har varit släckt i tre veckor.') +
      post(
        102,
        'Omar Vale',
        'Jag ringde om det redan i <a href="/kalender">mars</a>, ingen har svarat. <img id="bild" alt="Lampan" width="60" height="40" src="/lampa.svg"> <button id="gilla">Gilla</button>',
      ) +
      post(103, 'Siv Alm', 'Se <a href="/kalender">kalendern</a> för när det ska mätas.') +
      '<grann-inlagg style="display:block"></grann-inlagg>' +
      `<script>customElements.define('grann-inlagg', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(post(104, 'Eli Gran', 'Det här står i en sluten skugga.'))}; } })</script>` +
      '<iframe id="egen" src="/ram" width="600" height="180"></iframe>' +
      `<iframe id="annans" src="${other}/ram" width="600" height="180"></iframe>`,
  ),
  '/lampa.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="gold"/></svg>',
  '/ram':
    '<!doctype html><html lang="sv"><title>I en ram</title>' +
    post(201, 'Kim Persson', 'Papperskorgen vid lekplatsen svämmar över.') +
    post(202, 'Ada Ek', 'Den tömdes i går kväll.'),
});

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Longest wait; the machine may be busy. */
const LIMIT = { timeout: 30_000, interval: 100 };

/**
 * The browser's own context menu and keys, through a window with a real pointer and keyboard: what no driver can
 * reach. All of them must come to the same draft as the toolbar's button.
 */
describe.skipIf(!hasChromium || missingForDisplay.length > 0)('gestures through the browser itself', () => {
  let display: Display;
  let site: Server;
  let chromium: Chromium;
  let tab: Page;
  let panel: ExtensionPage;

  beforeAll(async () => {
    display = await startDisplay();
    site = createServer((request, response) => {
      const { port } = site.address() as AddressInfo;
      const type = request.url?.endsWith('.svg') ? 'image/svg+xml' : 'text/html; charset=utf-8';
      response.setHeader('Content-Type', type);
      response.end(
        pagesOf(`http://localhost:${port}`)[new URL(request.url ?? '/', 'http://x').pathname] ?? '',
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    chromium = await launchChromium({ extension: unconnectedExtension('chrome'), display: display.name });
    tab = await chromium.open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/trad/9`);
    await tab.bringToFront();
    await display.isInFront('Belysningen');
    await hasMenu();
    const whole = await widthOf();
    // The first key opens the panel, which slides in; the page has its final width from then on.
    press('alt+shift+g');
    panel = await chromium.sidePanel();
    await draft();
    let width = whole;
    await vi.waitFor(async () => {
      const before = width;
      width = await widthOf();
      expect(width).toBeLessThan(whole);
      expect(width).toBe(before);
    }, LIMIT);
    origin = await originOf();
  });
  afterAll(async () => {
    await chromium?.close();
    display?.close();
    site?.close();
  });

  /** Resolves when our entry stands in the menu: the background puts it there after the browser has started. */
  const hasMenu = () =>
    vi.waitFor(async () => {
      const fault = await (await chromium.worker()).evaluate(
        () =>
          new Promise<string>((resolve) =>
            chrome.contextMenus.update('clip', {}, () => resolve(chrome.runtime.lastError?.message ?? '')),
          ),
      );
      expect(fault).toBe('');
    }, LIMIT);
  const press = (key: string) => display.keys(key);
  const widthOf = () => tab.evaluate(() => innerWidth);
  /** Where the page begins on the screen. */
  let origin = { x: 0, y: 0 };
  const originOf = async () => {
    await tab.evaluate(() =>
      addEventListener('mousedown', ({ screenX, screenY, clientX, clientY }) => {
        document.documentElement.dataset.origin = JSON.stringify({
          x: screenX - clientX,
          y: screenY - clientY,
        });
      }),
    );
    return vi.waitFor(async () => {
      display.moveTo({ x: 700, y: 700 });
      display.press(1);
      const told = await tab.evaluate(() => document.documentElement.dataset.origin ?? '');
      return JSON.parse(told) as { readonly x: number; readonly y: number };
    }, LIMIT);
  };
  let last = '';
  /** The draft of the latest gesture, as the panel shows it. */
  const draft = async () => {
    const seen = await vi.waitFor(async () => {
      const { view, ...stored } = await (await chromium.worker()).evaluate(() =>
        chrome.storage.local.get(null),
      );
      const id = (view as { readonly id?: string } | undefined)?.id ?? '';
      expect(id).not.toBe(last);
      const { form, origin } = stored[`draft:${id}`] as {
        readonly form: { readonly text: string; readonly author: string; readonly permalink: string };
        readonly origin: { readonly unit?: string };
      };
      return { id, ...form, unit: origin.unit };
    }, LIMIT);
    last = seen.id;
    await panel.waitFor(`document.querySelector('form')?.dataset.draft === '${seen.id}'`);
    return seen;
  };
  /** Where words of the page stand on the screen; `frame` is the id of the frame that they stand in. */
  const onScreen = async (words: string, frame = '') => {
    const inner = frame ? await (await tab.$(`#${frame}`))?.contentFrame() : tab.mainFrame();
    if (!inner) throw new Error(`no frame ${frame}`);
    const within = await inner.evaluate((sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`${sought} does not stand on the page`);
    }, words);
    const box = frame ? await tab.locator(`#${frame}`).boundingBox() : { x: 0, y: 0 };
    if (!box) throw new Error(`${frame} is not shown`);
    // A frame's border.
    const border = frame ? 2 : 0;
    return { x: origin.x + box.x + within.x + border, y: origin.y + box.y + within.y + border };
  };
  const middleOf = async (selector: string) => {
    const box = await tab.locator(selector).boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    return { x: origin.x + box.x + box.width / 2, y: origin.y + box.y + box.height / 2 };
  };
  /** Right-clicks and chooses our entry, which stands above `below` entries of the browser's own. */
  const choose = async (point: { readonly x: number; readonly y: number }, below: number) => {
    display.moveTo(point);
    const menu = await display.opens(() => display.press(3));
    display.keys(...Array<string>(below + 1).fill('Up'), 'Return');
    await display.closed(menu);
  };
  const select = (words: string) =>
    tab.evaluate((sought) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(sought) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
      }
    }, words);

  it('the key reads what the toolbar reads', async () => {
    await chromium.clickToolbar(tab);
    const byToolbar = await draft();
    press('alt+shift+g');
    const byKey = await draft();
    expect(byKey.text).toBe('Lampan vid gångbron har varit släckt i tre veckor.');
    expect(byKey).toEqual({ ...byToolbar, id: byKey.id });
  });

  it('the key takes the selection, with the name and address of the post that owns it', async () => {
    await select('ingen har svarat');
    press('alt+shift+g');
    const seen = await draft();
    expect(seen).toMatchObject({ text: 'ingen har svarat', author: 'Omar Vale', unit: 'selection' });
    expect(seen.permalink).toMatch(/\/trad\/9#post-102$/);
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  });

  const SECOND = {
    text: 'Jag ringde om det redan i mars, ingen har svarat.',
    author: 'Omar Vale',
    unit: 'post',
  };

  it('the menu on a page takes the post under the pointer', async () => {
    await choose(await onScreen('Jag ringde om det'), 2);
    expect(await draft()).toMatchObject(SECOND);
  });

  it('the menu on a link takes the post that the link stands in, though another has the same link', async () => {
    await choose(await onScreen('kalendern'), 1);
    expect(await draft()).toMatchObject({ author: 'Siv Alm', unit: 'post' });
    await choose(await onScreen('mars'), 1);
    expect(await draft()).toMatchObject(SECOND);
  });

  it('the menu on a picture or a button takes their post, wherever the caret was left', async () => {
    display.moveTo(await onScreen('Lampan vid gångbron'));
    display.press(1);
    await choose(await middleOf('#bild'), 1);
    expect(await draft()).toMatchObject(SECOND);
    display.moveTo(await onScreen('Lampan vid gångbron'));
    display.press(1);
    await choose(await middleOf('#gilla'), 2);
    expect(await draft()).toMatchObject(SECOND);
  });

  it('the menu reaches into a closed shadow root', async () => {
    display.moveTo(await onScreen('Lampan vid gångbron'));
    display.press(1);
    const { x, y } = await middleOf('grann-inlagg');
    // Its words are the lower of two lines, at the left.
    await choose({ x: x - 380, y: y + 18 }, 2);
    expect(await draft()).toMatchObject({ author: 'Eli Gran', text: 'Det här står i en sluten skugga.' });
  });

  it('the menu on a selection takes the words', async () => {
    await select('släckt i tre veckor');
    await choose(await onScreen('släckt i tre'), 1);
    expect(await draft()).toMatchObject({
      text: 'släckt i tre veckor',
      author: 'Tova Lind',
      unit: 'selection',
    });
    await tab.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('the menu in a frame takes the post in the frame', async () => {
    await choose(await onScreen('Den tömdes', 'egen'), 4);
    expect(await draft()).toMatchObject({ text: 'Den tömdes i går kväll.', author: 'Ada Ek', unit: 'post' });
  });

  it('of a frame that belongs to another site the browser tells what was selected', async () => {
    const inner = await (await tab.$('#annans'))?.contentFrame();
    await inner?.evaluate(() => {
      const words = document.querySelector('#post-201 p')?.firstChild;
      if (words) getSelection()?.setBaseAndExtent(words, 0, words, 13);
    });
    await choose(await onScreen('Papperskorgen', 'annans'), 1);
    expect(await draft()).toMatchObject({
      text: 'Papperskorgen',
      permalink: expect.stringContaining('localhost'),
    });
  });
});
