import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { unconnectedExtension } from './support/workspace.ts';

const words = panelText.sv.pick;

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Longest wait; the machine may be busy. */
const LIMIT = { timeout: 30_000, interval: 100 };

/** A thread of these tests' own; a link in every post, so that a click would lead away. */
const post = (number: number, name: string, text: string) =>
  `<article class="post" id="post-${number}"><a class="author" href="/u/${number}">${name}</a>
  <time datetime="2026-04-0${number}T18:14:00+02:00">${number} april</time>
  <div class="post-content"><p>${text} <a href="/annan-sida">Mer</a></p></div></article>`;
const THREAD = `<!doctype html><html lang="sv"><title>Halka</title><main><h1>Halka på trapporna</h1>
${post(1, 'Tova Lind', 'Trapporna vid torget är inte sandade.')}${post(2, 'Omar Vale', 'Jag föll där i går.')}${post(3, 'Siv Alm', 'Det gjorde min mamma också.')}</main></html>`;

interface Node {
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

/** The built extension's pick mode, started in its panel, in a real Chromium. */
describe.skipIf(!hasChromium)('pick mode, from the panel', () => {
  let site: Server;
  let chromium: Chromium;
  let page: Page;
  let panel: ExtensionPage;
  let before = '';

  beforeAll(async () => {
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(THREAD);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    chromium = await launchChromium({ extension: unconnectedExtension('chrome') });
    page = await chromium.open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/trad`);
    before = await page.content();
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitFor('document.querySelector("form")');
  });
  afterAll(async () => {
    await chromium?.close();
    site?.close();
  });
  beforeEach(async () => {
    await vi.waitFor(async () => expect(await boxes()).toEqual([]), LIMIT);
    await page.bringToFront();
  });

  const stored = async (): Promise<Record<string, unknown>> =>
    (await chromium.worker()).evaluate(() => chrome.storage.local.get(null));
  const draftAuthors = async (): Promise<readonly string[]> =>
    Object.entries(await stored())
      .filter(([key]) => key.startsWith('draft:'))
      .map(([, draft]) => (draft as { readonly form: { readonly author: string } }).form.author)
      .sort();

  /** What lies over the page: its frames around posts, in a closed root that only the tools of developers see. */
  const boxes = async (): Promise<readonly string[]> => {
    const session = await page.context().newCDPSession(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    await session.detach();
    const found: string[] = [];
    const look = ({ attributes = [], children = [], shadowRoots = [] }: Node) => {
      const at = attributes.indexOf('class');
      if (attributes[at + 1]?.startsWith('box'))
        found.push(`${attributes[at + 1]} ${attributes[attributes.indexOf('style') + 1]}`);
      for (const inner of [...children, ...shadowRoots]) look(inner);
    };
    look(root);
    return found;
  };
  /** The frame that a post would have. */
  const frameOf = async (number: number): Promise<string> => {
    const box = await page.locator(`#post-${number}`).boundingBox();
    return `top: ${(box?.y ?? 0) - 2}px; width: ${(box?.width ?? 0) + 4}px`;
  };
  const begin = async (button: string) => {
    await panel.click(button);
    await panel.waitForText(words.picking);
    // The page is told after the panel.
    await page.waitForFunction(() => document.querySelector('html > div[popover]'));
  };
  const isAsBefore = async () => {
    await vi.waitFor(async () => expect(await page.content()).toBe(before), LIMIT);
    expect(page.url()).toMatch(/\/trad$/);
  };

  it('outlines the post under the pointer, marks several by clicks, and takes them as drafts', async () => {
    await begin(words.many);
    await page.mouse.move(60, 200);
    await page.locator('#post-2 p').hover();
    await vi.waitFor(async () => expect((await boxes()).join()).toContain(await frameOf(2)), LIMIT);
    await page.locator('#post-2 a[href="/annan-sida"]').click();
    await page.locator('#post-3 p').click();
    await vi.waitFor(
      async () => expect((await boxes()).filter((box) => box.includes('marked'))).toHaveLength(2),
      LIMIT,
    );
    await page.keyboard.press('Enter');
    await panel.waitForText(words.taken(2));
    await expect.poll(() => draftAuthors()).toEqual(['Omar Vale', 'Siv Alm', 'Tova Lind']);
    await isAsBefore();
  });

  it('walks by arrow keys that are pressed in the panel, and Enter takes one', async () => {
    await (await chromium.worker()).evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('view:'));
      await chrome.storage.local.set(Object.fromEntries(keys.map((key) => [key, { is: 'empty' }])));
    });
    await panel.waitFor('!document.querySelector("form")');
    await begin(words.one);
    for (const number of [1, 2, 3]) {
      await panel.press('ArrowDown');
      await vi.waitFor(async () => expect((await boxes()).join()).toContain(await frameOf(number)), LIMIT);
    }
    await panel.press('ArrowUp');
    await vi.waitFor(async () => expect((await boxes()).join()).toContain(await frameOf(2)), LIMIT);
    await panel.press('Enter');
    await panel.waitFor('document.querySelector("#text")?.value.startsWith("Jag föll där i går.")');
    await isAsBefore();
  });

  it('ends with Escape, in the page or in the panel, and takes nothing', async () => {
    const drafts = await draftAuthors();
    for (const end of [() => page.keyboard.press('Escape'), () => panel.press('Escape')]) {
      await page.bringToFront();
      await begin(words.many);
      await end();
      await panel.waitFor(`!document.body.innerText.includes(${JSON.stringify(words.picking)})`);
      await expect.poll(() => draftAuthors()).toEqual(drafts);
      await isAsBefore();
    }
  });

  it('says plainly that the page may not be read and where the draft belongs, and offers to allow that site', async () => {
    const own = new URL(page.url()).origin;
    const other = page.url().replace('127.0.0.1', 'localhost');
    await page.goto(other);
    await panel.click(words.many);
    await panel.waitForText(words.refused + words.elsewhere(own));
    await expect.poll(() => panel.text()).toContain(words.allow(own));
    expect(await panel.axe()).toEqual([]);
  });
});
