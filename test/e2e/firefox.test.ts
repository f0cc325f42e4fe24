import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { storedRows } from './support/stored.ts';
import {
  startTestWorkspace,
  type TestWorkspace,
  temporaryFolder,
  unconnectedExtension,
} from './support/workspace.ts';

describe.skipIf(!hasFirefox)('the Firefox build in Firefox', () => {
  let workspace: TestWorkspace;
  let firefox: Firefox;

  beforeAll(async () => {
    workspace = await startTestWorkspace({ demo: true });
    firefox = await launchFirefox({ extension: await workspace.connectedExtension('firefox') });
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await workspace?.stop();
  });

  it('clips a page into the sheet: toolbar, sidebar, save, receipt, row', async () => {
    const page = await firefox.open(`${workspace.address}/demo/mastodon`);
    await firefox.clickToolbar(page);
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('document.querySelector("#text")', 20_000);
    await sidebar.waitForText('Ansluten', 20_000);
    await sidebar.fill('Rubrik', 'Fångat i Firefox');
    await sidebar.click('Spara ärendet');
    await sidebar.waitForText('finns i arket', 20_000);
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.filter((row) => row.title === 'Fångat i Firefox')).toHaveLength(1);
  }, 90_000);
});

/** A thread of these tests' own. */
const post = (number: number, name: string, text: string) =>
  `<article class="post" id="post-${number}"><a class="author" href="/u/${number}">${name}</a>
  <time datetime="2026-04-0${number}T18:14:00+02:00">${number} april</time>
  <div class="post-content"><p>${text}</p></div></article>`;
const THREAD = `<!doctype html><html lang="sv"><title>Halka</title><main><h1>Halka på trapporna</h1>
${post(1, 'Tova Lind', 'Trapporna vid torget är inte sandade.')}${post(2, 'Omar Vale', 'Jag föll där i går.')}${post(3, 'Siv Alm', 'Det gjorde min mamma också.')}</main></html>`;

describe.skipIf(!hasFirefox)('gestures in Firefox, without a sheet', () => {
  let site: Server;
  let firefox: Firefox;
  let address = '';
  const profile = temporaryFolder('firefox-profile');
  const built = unconnectedExtension('firefox');

  beforeAll(async () => {
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(THREAD);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/trad`;
    firefox = await launchFirefox({ extension: built, profile });
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  it('the menu takes the post that was right-clicked', async () => {
    const page = await firefox.open(address);
    await firefox.chooseInMenu(page, '#post-2 p');
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('document.querySelector("#text")?.value === "Jag föll där i går."', 30_000);
  }, 90_000);

  it('pick mode takes several posts by the pointer, and leaves the page as it was', async () => {
    const page = await firefox.open(address);
    const before = await page.content();
    await firefox.clickToolbar(page);
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('document.querySelector("#text")?.value.startsWith("Trapporna")', 30_000);
    await sidebar.click(panelText.sv.pick.many);
    await page.waitForSelector('html > div[popover]', { timeout: 30_000 });
    for (const number of [2, 3]) await page.click(`#post-${number} p`);
    await page.keyboard.press('Enter');
    await sidebar.waitForText(panelText.sv.pick.taken(2), 30_000);
    expect(await page.content()).toBe(before);
  }, 120_000);

  it('what was saved waits in the outbox after the browser has been closed and opened again', async () => {
    const page = await firefox.open(address);
    await firefox.clickToolbar(page);
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor('document.querySelector("#text")?.value.startsWith("Trapporna")', 30_000);
    await sidebar.fill('Rubrik', 'Sparat före omstarten');
    await sidebar.click('Spara ärendet');
    await sidebar.waitForText('Skickas när webbläsaren är ansluten', 30_000);
    await firefox.close();
    firefox = await launchFirefox({ extension: built, profile });
    const again = await firefox.open(address);
    await firefox.clickToolbar(again);
    const panel = await firefox.sidebar();
    await panel.click('Utkorg');
    await panel.waitForText('Sparat före omstarten', 30_000);
  }, 180_000);
});
