import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CHROMIUM_ID } from '../../extension/manifest.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { type FakeSheet, startFakeSheet } from '../extension/support/fake-sheet.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import { EMPTY_PDF } from './support/empty-pdf.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** A page with a post, and a form's receipt, written for these tests. */
const PAGES: Readonly<Record<string, string>> = {
  '/inlagg': `<!doctype html><html lang="sv"><title>Grannarna</title><main>
    <article itemscope itemtype="https://schema.org/SocialMediaPosting">
      <span itemprop="author">Kim Persson</span> <time itemprop="datePublished" datetime="2026-04-02T18:14:00+02:00">2 april</time>
      <p itemprop="articleBody">Lampan vid Ekholmsvägen i Sätra har varit släckt i tre veckor. Ring mig på 070-174 06 05.</p>
    </article></main></html>`,
  '/tom': '<!doctype html><html lang="sv"><title>Tom</title></html>',
};

/**
 * The built extension in a real Chromium, against a sheet of the test's own that can be made to fail in every way.
 * The true add-on is met in loop.test.ts.
 */
describe.skipIf(!hasChromium)('the extension, when things go wrong', () => {
  let sheet: FakeSheet;
  let site: Server;
  let address = '';
  let chromium: Chromium;
  let page: Page;
  let panel: ExtensionPage;

  beforeAll(async () => {
    sheet = await startFakeSheet();
    site = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      const isPdf = pathname.endsWith('.pdf') || pathname === '/dokument';
      response.setHeader('Content-Type', isPdf ? 'application/pdf' : 'text/html; charset=utf-8');
      response.end(isPdf ? EMPTY_PDF : (PAGES[pathname] ?? PAGES['/tom']));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    const folder = temporaryFolder('extension');
    cpSync('dist/extension-chrome', folder, { recursive: true });
    writeFileSync(
      join(folder, 'connection.json'),
      JSON.stringify({ address: sheet.address, code: sheet.code }),
    );
    chromium = await launchChromium({ extension: folder });
    page = await chromium.open(`${address}/inlagg`);
    // A click before the worker has begun to listen is lost.
    await chromium.worker();
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText('Ansluten · Skärholmen');
    await panel.waitFor('document.querySelector("form")');
  });
  afterAll(async () => {
    await chromium?.close();
    await sheet?.stop();
    site?.close();
  });
  beforeEach(() => {
    sheet.mood = 'well';
  });

  const clip = async () => {
    const before = await panel.evaluate('document.querySelector("form")?.dataset.draft ?? ""');
    await chromium.clickToolbar(page);
    await panel.waitFor(
      `(document.querySelector('form')?.dataset.draft ?? '${before}') !== '${before}' && document.querySelector('#text').value.startsWith('Lampan')`,
    );
  };
  const isSaved = (words: string) => panel.waitForText(words);
  const titles = () => [...sheet.rows.values()].map((row) => row.title);
  const next = async () => panel.click('Nästa');
  /** Presses the button where something still waits; what has gone by itself meanwhile needs no press. */
  const sendNow = () =>
    panel.evaluate(
      `[...document.querySelectorAll('button')].find((each) => each.textContent === 'Skicka nu')?.click()`,
    );
  /** Resolves when the browser knows that its delivery came to nothing. */
  const hasFailed = () =>
    vi.waitFor(
      async () => {
        const stored = await (await chromium.worker()).evaluate(() => chrome.storage.local.get(null));
        const failed = Object.entries(stored).filter(
          ([key, entry]) =>
            key.startsWith('outbox:') &&
            (entry as { readonly state?: { readonly failure?: string } } | null)?.state?.failure,
        );
        expect(failed).toHaveLength(1);
      },
      { timeout: 30_000, interval: 100 },
    );

  it('saves by the keyboard alone, masks what must not be saved, and tells the number', async () => {
    await clip();
    await panel.fill('Rubrik', 'Släckt lampa');
    await panel.press('Control+Enter');
    await isSaved('SKÄ-2026-0001 finns i arket');
    const [row] = [...sheet.rows.values()];
    expect(row).toMatchObject({ title: 'Släckt lampa', published: '2026-04-02T18:14:00+02:00' });
    expect(row?.text).toContain('Ring mig på [telefonnummer].');
    expect(JSON.stringify(row)).not.toContain('Kim');
    // The focus stands on the button, so that Enter goes on.
    await expect.poll(() => panel.evaluate('document.activeElement.textContent')).toBe('Nästa');
    expect(await panel.axe()).toEqual([]);
    await panel.press('Alt+3');
    await panel.waitForText('SKÄ-2026-0001');
    expect(await panel.axe()).toEqual([]);
    await panel.press('Alt+1');
    await next();
    await panel.waitForText('Fånga det någon har skrivit');
    expect(await panel.axe()).toEqual([]);
  });

  it('hides what is looked for by need: the finders are loaded into the panel', async () => {
    await clip();
    await panel.fill('Rubrik', 'Övergiven bil');
    await panel.fill('Text', 'Bilen ABC 123 har stått här i ett år. Mvh Kim Påhittad');
    await panel.waitForText('registreringsnummer ABC 123');
    await panel.click('Spara ärendet');
    await isSaved('finns i arket');
    const saved = [...sheet.rows.values()].at(-1);
    expect(saved?.text).toBe('Bilen [registreringsnummer] har stått här i ett år. Mvh [namn]');
    sheet.rows.delete(saved?.id ?? '');
    await next();
  });

  it('says that a page is registered, and how it stands, and saves another all the same', async () => {
    await clip();
    await panel.waitForText('Sidan är redan registrerad');
    await panel.waitForText('Ska fördelas');
    expect(await panel.axe()).toEqual([]);
    await panel.fill('Rubrik', 'En gång till');
    await panel.click('Spara ärendet');
    await isSaved('SKÄ-2026-0002 finns i arket');
    await next();
  });

  it('saves while the sheet is down, and delivers when it is up again', async () => {
    await clip();
    await sheet.stop();
    try {
      await panel.fill('Rubrik', 'Sparat utan ark');
      await panel.click('Spara ärendet');
      await isSaved('Sparat här. Skickas när arket nås.');
      await panel.waitForText('Når inte arket');
      expect(await panel.axe()).toEqual([]);
      await panel.click('Utkorg');
      // Twice where the machine is so slow that the next try has come.
      await panel.waitForText('Försökt ');
      expect(await panel.axe()).toEqual([]);
    } finally {
      // What comes after says how it goes with a sheet that is there.
      await sheet.start();
    }
    await sendNow();
    await panel.waitForText('SKÄ-2026-0003');
    expect(titles()).toContain('Sparat utan ark');
    await panel.click('Nytt');
    await next();
  });

  it('delivers what a killed worker had begun, once', async () => {
    await clip();
    await panel.fill('Rubrik', 'Mitt i sändningen');
    sheet.mood = 'silent';
    await panel.click('Spara ärendet');
    await isSaved('Skickas till arket');
    await chromium.killWorker();
    sheet.mood = 'well';
    await panel.click('Utkorg');
    await panel.waitFor('document.querySelector("#waiting")');
    await sendNow();
    await panel.waitForText('SKÄ-2026-0004');
    expect(titles().filter((title) => title === 'Mitt i sändningen')).toHaveLength(1);
    await panel.click('Nytt');
    await next();
  });

  it.each(['reply_lost', 'half_reply'] as const)(
    'delivers again after %s, and the sheet has it once, under one number',
    async (mood) => {
      await clip();
      await panel.fill('Rubrik', `Svaret försvann: ${mood}`);
      sheet.mood = mood;
      const before = sheet.deliveries.length;
      await panel.click('Spara ärendet');
      await isSaved('Sparat här. Skickas när arket nås.');
      // It says so as soon as it is kept; the first delivery may still be under way.
      await vi.waitFor(() => expect(titles().filter((title) => title.endsWith(mood))).toHaveLength(1), {
        timeout: 30_000,
      });
      await hasFailed();
      sheet.mood = 'well';
      // The outbox asks how the matters stand; the answer shows that the way is free.
      await panel.click('Utkorg');
      await panel.waitForText('Inget väntar');
      const again = sheet.deliveries.slice(before);
      expect(again.length).toBeGreaterThan(1);
      expect(new Set(again).size).toBe(1);
      expect(titles().filter((title) => title.endsWith(mood))).toHaveLength(1);
      await panel.click('Nytt');
      await next();
    },
  );

  it('shows a refusal with its reason, and lets it be mended', async () => {
    await clip();
    await panel.fill('Rubrik', 'Avvisad');
    sheet.mood = 'refuses';
    await panel.click('Spara ärendet');
    await isSaved('arket tog inte emot det');
    await panel.waitForText('Ämnet hör inte hit.');
    sheet.mood = 'well';
    await panel.click('Utkorg');
    await panel.waitForText('Togs inte emot (1)');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Rätta');
    await panel.waitFor('document.querySelector("#title")?.value === "Avvisad"');
    await panel.fill('Rubrik', 'Rättad');
    await panel.click('Spara ärendet');
    await isSaved('finns i arket');
    expect(titles()).toContain('Rättad');
    expect(titles()).not.toContain('Avvisad');
    await next();
  });

  it('never loses a typed word: killed worker, reloaded panel, another gesture', async () => {
    await clip();
    await panel.fill('Rubrik', 'Halvfärdig');
    await panel.fill('Text', 'Ord som jag själv har skrivit, å ä ö.');
    await chromium.killWorker();
    await panel.evaluate('globalThis.isBefore = true, void setTimeout(() => location.reload(), 0)');
    await panel.waitFor('!globalThis.isBefore && document.querySelector("#title")?.value === "Halvfärdig"');
    await expect.poll(() => panel.valueOf('Text')).toBe('Ord som jag själv har skrivit, å ä ö.');
    await clip();
    await panel.waitForText('Påbörjade');
    await panel.waitForText('Halvfärdig');
    await panel.click('Fortsätt: Halvfärdig');
    await panel.waitFor('document.querySelector("#text")?.value.startsWith("Ord som jag")');
    await panel.click('Spara ärendet');
    await isSaved('finns i arket');
    await next();
  });

  it('may be undone while nothing has been sent', async () => {
    const worker = await chromium.worker();
    const connection = await worker.evaluate(() => chrome.storage.local.get('connection'));
    await worker.evaluate(() => chrome.storage.local.remove('connection'));
    await clip();
    await panel.fill('Rubrik', 'Ångrad');
    await panel.click('Spara ärendet');
    await isSaved('Skickas när webbläsaren är ansluten');
    await panel.click('Ångra');
    await panel.waitFor('document.querySelector("#title")?.value === "Ångrad"');
    await (await chromium.worker()).evaluate((kept) => chrome.storage.local.set(kept), connection);
    await panel.click('Lägg åt sidan');
    await panel.click('Ta bort: Ångrad');
    await panel.waitForText('togs bort');
    expect(titles()).not.toContain('Ångrad');
  });

  it('shows what waits after a try, changes it, takes it back and puts it there again', async () => {
    await clip();
    await panel.fill('Rubrik', 'Väntar än');
    sheet.mood = 'unavailable';
    await panel.click('Spara ärendet');
    await hasFailed();
    await panel.click('Utkorg');
    await panel.click('Läs det som skickas');
    await panel.waitForText('Ring mig på [telefonnummer].');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Ändra: Väntar än');
    await panel.waitFor('document.querySelector("#title")?.value === "Väntar än"');
    await panel.fill('Rubrik', 'Ändrat i väntan');
    await panel.click('Spara ärendet');
    await hasFailed();
    await panel.click('Utkorg');
    await panel.click('Ta tillbaka: Ändrat i väntan');
    await panel.waitForText('”Ändrat i väntan” skickas inte.');
    await panel.waitForText('Inget väntar.');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Ångra');
    await panel.click('Ta tillbaka: Ändrat i väntan');
    await panel.click('Ångra');
    await panel.waitForText('Väntar (1)');
    sheet.mood = 'well';
    await sendNow();
    await panel.waitForText('Inget väntar.');
    await expect.poll(titles).toContain('Ändrat i väntan');
    expect(titles()).not.toContain('Väntar än');
    await panel.click('Nytt');
    await next();
  });

  it('says so where the sheet had what was changed afterwards: not doubled, and the new words are kept', async () => {
    await clip();
    await panel.fill('Rubrik', 'Hann fram');
    sheet.mood = 'reply_lost';
    await panel.click('Spara ärendet');
    await hasFailed();
    sheet.mood = 'unavailable';
    await panel.click('Utkorg');
    await panel.click('Ändra: Hann fram');
    await panel.waitFor('document.querySelector("#title")?.value === "Hann fram"');
    await panel.fill('Rubrik', 'Kom för sent');
    await panel.click('Spara ärendet');
    await hasFailed();
    sheet.mood = 'well';
    await panel.click('Utkorg');
    await panel.waitFor('document.querySelector("#delivered")');
    await sendNow();
    await panel.waitForText('Arket hade redan tagit emot det som SKÄ-');
    await panel.waitForText('Kom för sent');
    expect(titles()).toContain('Hann fram');
    expect(titles()).not.toContain('Kom för sent');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Ta tillbaka: Kom för sent');
    await panel.waitForText('skickas inte');
    await panel.click('Nytt');
    await next();
  });

  it('explains a page that cannot be read, and offers to write by hand', async () => {
    const empty = await chromium.open(`${address}/tom`);
    await chromium.clickToolbar(empty);
    await panel.waitForText('Ingen text hittades');
    const own = await chromium.open('chrome://version/');
    await chromium.clickToolbar(own);
    await panel.waitForText('Webbläsaren skyddar den här sidan');
    expect(await panel.axe()).toEqual([]);
    await panel.click('Skriv för hand');
    await panel.waitForText('skrivet för hand');
    await panel.click('Spara ärendet');
    await panel.waitForText('Skriv en rubrik, så att ärendet går att hitta i arket.');
    expect(await panel.axe()).toEqual([]);
    await panel.fill('Text', 'Ringde om hala trappor.');
    await panel.fill('Rubrik', 'Hala trappor');
    await panel.click('Spara ärendet');
    await isSaved('finns i arket');
    expect([...sheet.rows.values()].at(-1)).toMatchObject({ channel: 'phone', title: 'Hala trappor' });
  });

  it('says of each page that nobody may read why, and what to do', async () => {
    const { unreadable } = panelText.sv;
    const own = `file://${join(import.meta.dirname, 'extension.test.ts')}`;
    // Never the same sentence twice in a row: the one before would be taken for it.
    for (const [url, sentence] of [
      [`${address}/beslut.pdf`, unreadable.pdf.title],
      // Chromium does not even tell that it is source code.
      [`view-source:${address}/inlagg`, unreadable.browser_page.title],
      [`${address}/beslut.pdf?sida=2`, unreadable.pdf.title],
      ['chrome://version/', unreadable.browser_page.title],
      [own, unreadable.local_file.title],
      // Told by the viewer's own document.
      [`${address}/dokument`, unreadable.pdf.title],
      [`${address}/tom`, unreadable.nothing_there.title],
    ] as const) {
      const shown = await chromium.open(url);
      await chromium.clickToolbar(shown);
      await panel.waitForText(sentence);
      await shown.close();
    }
  });

  it('has settings without a fault: connection, language, and what is stored', async () => {
    const options = await chromium.open(`chrome-extension://${CHROMIUM_ID}/options.html`);
    await options.getByText('Gensvar Skärholmen').waitFor();
    await options.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const violations = () =>
      options.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string }[] }> };
        };
        return (await axe.run()).violations.map(({ id }) => id);
      });
    expect(await violations()).toEqual([]);
    await options.getByLabel('English').click();
    await options.getByRole('heading', { name: 'Settings for Gensvar' }).waitFor();
    await options.getByLabel('Svenska').click();
    await options.getByRole('heading', { name: 'Inställningar för Gensvar' }).waitFor();
    await options.getByRole('button', { name: 'Koppla från' }).click();
    await options.getByRole('button', { name: 'Koppla från' }).click();
    await options.getByText('inte ansluten till något ark').waitFor();
    await options.getByLabel('Arkets adress').fill('https://docs.google.com/spreadsheets/d/x/edit');
    await options.getByLabel('Kod').fill('ABCD');
    await options.getByRole('button', { name: 'Anslut' }).click();
    await options.getByText('inte arkets adress för webbläsare').waitFor();
    expect(await violations()).toEqual([]);
    await options.getByLabel('Arkets adress').fill(sheet.address);
    await options.getByLabel('Kod').fill(sheet.code);
    await options.getByRole('button', { name: 'Anslut' }).click();
    await options.getByText('Gensvar Skärholmen').waitFor();
    await options.getByRole('button', { name: 'Töm allt' }).click();
    await options.getByText('Inget ärende går förlorat').waitFor();
    expect(await violations()).toEqual([]);
    await options.getByRole('dialog').getByRole('button', { name: 'Töm allt' }).click();
    await options.getByText('Allt är tömt.').waitFor();
  });
});
