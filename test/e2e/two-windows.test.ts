import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { unconnectedExtension } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { started, saved, draft } = panelText.sv;

const PAGES: Readonly<Record<string, string>> = {
  '/lampa': 'Lampan vid gångbron har varit släckt sedan i söndags.',
  '/bank': 'Bänken vid lekplatsen är trasig, ryggstödet saknas.',
  '/halka': 'Trapporna vid torget är inte sandade i dag heller.',
};
const page = (text: string) => `<!doctype html><html lang="sv"><title>Grannarna</title><main>
  <article itemscope itemtype="https://schema.org/SocialMediaPosting"><span itemprop="author">Tova Lind</span>
  <time itemprop="datePublished" datetime="2026-04-02T18:14:00+02:00">2 april</time><p itemprop="articleBody">${text}</p></article></main></html>`;

/** Two windows of a real Chromium, a panel in each. */
describe.skipIf(!hasChromium)('the panels of two windows', () => {
  let site: Server;
  let address = '';
  let chromium: Chromium;
  const windows: { id: number; tab: Page }[] = [];

  const stored = async (): Promise<Record<string, unknown>> =>
    (await chromium.worker()).evaluate(() => chrome.storage.local.get(null));
  const windowOf = async (url: string) =>
    (await chromium.worker()).evaluate(
      async (wanted) =>
        (await chrome.tabs.query({})).find((tab) => (tab.url ?? tab.pendingUrl) === wanted)?.windowId ?? -1,
      url,
    );
  const openWindow = async (path: string): Promise<{ id: number; tab: Page }> => {
    const opened = chromium.context.waitForEvent('page');
    const id = await (await chromium.worker()).evaluate(
      async (url) => (await chrome.windows.create({ url }))?.id ?? -1,
      address + path,
    );
    const tab = await opened;
    await tab.waitForURL(address + path);
    await tab.waitForLoadState();
    return { id, tab };
  };
  const clip = async ({ id, tab }: { readonly id: number; readonly tab: Page }): Promise<ExtensionPage> => {
    await chromium.clickToolbar(tab);
    const panel = await chromium.sidePanelIn(id);
    await panel.waitFor(
      `document.querySelector('#text')?.value.startsWith(${JSON.stringify(PAGES[new URL(tab.url()).pathname])})`,
    );
    return panel;
  };
  const textIn = async (panel: ExtensionPage) => panel.evaluate(`document.querySelector('#text')?.value`);

  beforeAll(async () => {
    site = createServer((request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(page(PAGES[request.url ?? ''] ?? ''));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    chromium = await launchChromium({ extension: unconnectedExtension('chrome') });
    const tab = await chromium.open(`${address}/lampa`);
    await chromium.clickToolbar(tab);
    await chromium.sidePanel();
    windows.push({ tab, id: await windowOf(tab.url()) });
    windows.push(await openWindow('/bank'));
  });
  afterAll(async () => {
    await chromium?.close();
    site?.close();
  });

  it('show a draft each: what is clipped, typed and saved in one leaves the other as it is', async () => {
    const [one, two] = windows as [(typeof windows)[0], (typeof windows)[0]];
    const first = await clip(one);
    const written = `${PAGES['/lampa']} Den blinkade först.`;
    await first.fill('Text', written);
    const second = await clip(two);
    expect(await textIn(first)).toBe(written);
    // It can be found from here, and not be thrown away from under the hands of who writes it.
    await second.waitForText(started.elsewhere);
    await expect.poll(() => second.text()).not.toContain(started.remove);
    await second.fill('Text', `${PAGES['/bank']} Skruvarna ligger kvar.`);
    await second.click(draft.save);
    await second.waitForText(saved.next);
    expect(await textIn(first)).toBe(written);
    await second.click(saved.next);
    await second.waitForText(panelText.sv.empty.title);
    expect(await textIn(first)).toBe(written);
    // One outbox for both.
    await expect.poll(() => first.text()).toMatch(/1 /);
    expect(Object.keys(await stored()).filter((key) => key.startsWith('outbox:'))).toHaveLength(1);
  });

  it('show one draft where both have opened it, and what is typed in one stands in the other', async () => {
    const [one, two] = windows as [(typeof windows)[0], (typeof windows)[0]];
    const [first, second] = [await chromium.sidePanelIn(one.id), await chromium.sidePanelIn(two.id)];
    await second.click(started.open);
    await second.waitFor(`document.querySelector('#text')?.value.endsWith('blinkade först.')`);
    await second.fill('Text', `${PAGES['/lampa']} Sedan slocknade den.`);
    await first.waitFor(`document.querySelector('#text')?.value.endsWith('slocknade den.')`);
    await second.click(draft.later);
    await second.waitForText(started.elsewhere);
    await expect.poll(() => textIn(first)).toBe(`${PAGES['/lampa']} Sedan slocknade den.`);
  });

  it('keep what a window that is closed showed among the begun, though nothing was typed in it', async () => {
    const [one] = windows as [(typeof windows)[0]];
    const third = await openWindow('/halka');
    await clip(third);
    const first = await chromium.sidePanelIn(one.id);
    await (await chromium.worker()).evaluate((id) => chrome.windows.remove(id), third.id);
    await first.waitFor(
      `[...document.querySelectorAll('.started li')].some((each) => each.innerText.includes('Trapporna') && each.innerText.includes(${JSON.stringify(started.remove)}))`,
    );
    await expect.poll(async () => Object.keys(await stored())).not.toContain(`view:${third.id}`);
    expect(await textIn(first)).toBe(`${PAGES['/lampa']} Sedan slocknade den.`);
  });

  it('take over what an earlier version showed in all of them', async () => {
    const [one] = windows as [(typeof windows)[0]];
    const view = (await stored())[`view:${one.id}`];
    await (await chromium.worker()).evaluate(
      async ([own, before]) => {
        await chrome.storage.local.set({ view: before });
        await chrome.storage.local.remove(own as string);
      },
      [`view:${one.id}`, view] as const,
    );
    const first = await chromium.sidePanelIn(one.id);
    await first.evaluate('setTimeout(() => location.reload()) && 1');
    await first.waitFor(`document.querySelector('#text')?.value.endsWith('slocknade den.')`);
    await expect.poll(async () => Object.keys(await stored())).not.toContain('view');
  });
});
