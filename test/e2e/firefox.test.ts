import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { panelText } from '../../shared/text/extension-panel.ts';
import { takenText } from '../../shared/text/extension-taken.ts';
import { EMPTY_PDF } from './support/empty-pdf.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { type Firefox, hasFirefox, launchFirefox } from './support/firefox.ts';
import { storedRows } from './support/stored.ts';
import {
  startTestWorkspace,
  type TestWorkspace,
  temporaryFolder,
  unconnectedExtension,
} from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A thread of these tests' own. */
const post = (number: number, name: string, text: string) =>
  `<article class="post" id="post-${number}"><a class="author" href="/u/${number}">${name}</a>
  <time datetime="2026-04-0${number}T18:14:00+02:00">${number} april</time>
  <div class="post-content"><p>${text}</p></div></article>`;
const THREAD = `<!doctype html><html lang="sv"><title>Halka</title><main><h1>Halka på trapporna</h1>
${post(1, 'Tova Lind', 'Trapporna vid torget är inte sandade.')}${post(2, 'Omar Vale', 'Jag föll där i går.')}${post(3, 'Siv Alm', 'Det gjorde min mamma också.')}</main></html>`;

/** The thread, on a server of its own. */
const startSite = async () => {
  const server = createServer((request, response) => {
    const isPdf = request.url === '/beslut.pdf' || request.url === '/dokument';
    response.setHeader('Content-Type', isPdf ? 'application/pdf' : 'text/html; charset=utf-8');
    response.end(isPdf ? EMPTY_PDF : THREAD);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    address: `${origin}/trad`,
    pdf: `${origin}/beslut.pdf`,
    file: `${origin}/dokument`,
    close: () => server.close(),
  };
};

/** The draft that the panel shows; none where it shows something else. */
const DRAFT = `(document.querySelector('form')?.dataset.draft ?? '')`;

/**
 * A gesture, and the draft that it made in the sidebar: another than the one that stood there before. What an
 * earlier test left is of no use, and is about to be replaced.
 */
const clipped = async (
  firefox: Firefox,
  gesture: () => Promise<void>,
  before = '',
): Promise<ExtensionPage> => {
  await gesture();
  const sidebar = await firefox.sidebar();
  await sidebar.waitFor(`${DRAFT} !== '' && ${DRAFT} !== ${JSON.stringify(before)}`);
  return sidebar;
};
const textIs = (text: string) => `document.querySelector('#text')?.value === ${JSON.stringify(text)}`;

describe.skipIf(!hasFirefox)('the Firefox build in Firefox', () => {
  let workspace: TestWorkspace;
  let site: Awaited<ReturnType<typeof startSite>>;
  let firefox: Firefox;

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    site = await startSite();
    firefox = await launchFirefox({ extension: await workspace.connectedExtension('firefox') });
  });
  afterAll(async () => {
    await firefox?.close();
    await workspace?.stop();
    site?.close();
  });

  it('clips a page into the sheet: toolbar, sidebar, save, receipt, row', async () => {
    const page = await firefox.open(site.address);
    const sidebar = await clipped(firefox, () => firefox.clickToolbar(page));
    await sidebar.waitForText('Ansluten');
    await sidebar.fill('Rubrik', 'Fångat i Firefox');
    await sidebar.fill('Text', 'Bilen ABC 123 är övergiven.');
    await sidebar.waitForText('registreringsnummer ABC 123');
    await sidebar.click('Spara ärendet');
    await sidebar.waitForText('finns i arket');
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.filter((row) => row.title === 'Fångat i Firefox')).toMatchObject([
      { text: 'Bilen [registreringsnummer] är övergiven.' },
    ]);
  });
});

describe.skipIf(!hasFirefox)('gestures in Firefox, without a sheet', () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  let firefox: Firefox;
  const profile = temporaryFolder('firefox-profile');
  const built = unconnectedExtension('firefox');

  beforeAll(async () => {
    site = await startSite();
    firefox = await launchFirefox({ extension: built, profile });
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  /** Names the draft that the panel shows now, for the wait for the next one. */
  const shownDraft = async () => String(await (await firefox.sidebar()).evaluate(DRAFT));

  it('the menu takes the post that was right-clicked', async () => {
    const page = await firefox.open(site.address);
    const sidebar = await clipped(firefox, () => firefox.chooseInMenu(page, '#post-2 p'));
    await sidebar.waitFor(textIs('Jag föll där i går.'));
  });

  it('pick mode takes several posts by the pointer, and leaves the page as it was', async () => {
    const page = await firefox.open(site.address);
    const before = await page.content();
    const sidebar = await clipped(firefox, () => firefox.clickToolbar(page), await shownDraft());
    await sidebar.waitFor(textIs('Trapporna vid torget är inte sandade.'));
    await sidebar.click(panelText.sv.pick.many);
    await page.waitForSelector('html > div[popover]', { timeout: 30_000 });
    for (const number of [2, 3]) await page.click(`#post-${number} p`);
    await page.keyboard.press('Enter');
    await sidebar.waitForText(panelText.sv.pick.taken(2));
    await expect.poll(() => page.content()).toBe(before);
  });

  it('what was saved waits in the outbox after the browser has been closed and opened again', async () => {
    const page = await firefox.open(site.address);
    const sidebar = await clipped(firefox, () => firefox.clickToolbar(page), await shownDraft());
    await sidebar.waitFor(textIs('Trapporna vid torget är inte sandade.'));
    await sidebar.fill('Rubrik', 'Sparat före omstarten');
    await sidebar.click('Spara ärendet');
    await sidebar.waitForText('Skickas när webbläsaren är ansluten');
    await firefox.close();
    firefox = await launchFirefox({ extension: built, profile });
    const again = await firefox.open(site.address);
    const panel = await clipped(firefox, () => firefox.clickToolbar(again));
    await panel.click('Utkorg');
    await panel.waitForText('Sparat före omstarten');
  });

  /** Begins a draft with words of one's own, beside what waits in the outbox from the test before. */
  const typeAWord = async (words: string) => {
    const page = await firefox.open(site.address);
    const sidebar = await clipped(firefox, () => firefox.clickToolbar(page), await shownDraft());
    await sidebar.waitFor(textIs('Trapporna vid torget är inte sandade.'));
    await sidebar.fill('Rubrik', words);
    const typed = `Mina egna ord: ${words}, å ä ö.`;
    await sidebar.fill('Text', typed);
    // A letter is in the storage a moment after it is typed; whoever is killed in that moment loses that letter.
    await expect
      .poll(() => sidebar.evaluate('browser.storage.local.get().then(JSON.stringify)'))
      .toContain(typed);
    return sidebar;
  };
  const isStillThere = async (words: string) => {
    const page = await firefox.open(site.address);
    const sidebar = await clipped(firefox, () => firefox.clickToolbar(page));
    await sidebar.waitForText('Påbörjade');
    await sidebar.click(`Fortsätt: ${words}`);
    await sidebar.waitFor(textIs(`Mina egna ord: ${words}, å ä ö.`));
    await sidebar.click('Utkorg');
    await sidebar.waitForText('Sparat före omstarten');
    await sidebar.click('Nytt');
    return sidebar;
  };

  it('keeps every word and what waits when the extension is updated while the browser runs', async () => {
    await typeAWord('Nytt tillägg');
    const file = join(built, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, version: '0.1.1' }));
    await firefox.update(built);
    const sidebar = await isStillThere('Nytt tillägg');
    await expect.poll(() => sidebar.evaluate('browser.runtime.getManifest().version')).toBe('0.1.1');
  });

  it('keeps every word and what waits when the browser is killed', async () => {
    await typeAWord('Dödad webbläsare');
    await firefox.kill();
    firefox = await launchFirefox({ extension: built, profile });
    await isStillThere('Dödad webbläsare');
  });
});

describe.skipIf(!hasFirefox)('pages that Firefox lets nobody read', () => {
  let site: Awaited<ReturnType<typeof startSite>>;
  let firefox: Firefox;

  beforeAll(async () => {
    site = await startSite();
    firefox = await launchFirefox({ extension: unconnectedExtension('firefox') });
  });
  afterAll(async () => {
    await firefox?.close();
    site?.close();
  });

  const { unreadable } = panelText.sv;
  it.each([
    ['its own pages', (): string => 'about:addons', unreadable.browser_page.title],
    [
      'reader mode',
      (): string => `about:reader?url=${encodeURIComponent(site.address)}`,
      unreadable.reader.title,
    ],
    ['source code', (): string => `view-source:${site.address}`, takenText.sv.source.title],
    ['the PDF viewer', (): string => site.pdf, unreadable.pdf.title],
    // Between them, or the sentence before would be taken for this one's.
    ['its own pages again', (): string => 'about:addons', unreadable.browser_page.title],
    // The browser tells neither what it is nor lets it be asked.
    ['the PDF viewer at an address that does not tell', (): string => site.file, unreadable.refused.title],
  ] as const)('%s: each with its sentence', async (_what, address, sentence) => {
    await firefox.show(address());
    await firefox.pressButton();
    await (await firefox.sidebar()).waitForText(sentence);
  });
});
