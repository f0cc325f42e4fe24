import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { zipOf } from '../../shared/reports/zip.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { storedRows } from './support/stored.ts';
import { DIST, startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 });

/** Where pictures are put for people to look at; none are taken when it is not set. */
const pictures = process.env.GENSVAR_PICTURES;

/** A workbook as a district keeps it: a word to the reader first, a title, groups of headings, cells merged downwards. */
function workbook(): Uint8Array {
  const row = (cells: readonly string[], at: number) =>
    `<row r="${at + 1}">${cells.map((text) => (text === '' ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`)).join('')}</row>`;
  const rows = [
    ['Synpunkter 2026'],
    ['', '', '', '', '', 'Var', 'Remiss', '', ''],
    ['Nr', 'Inkom', 'Rubrik', 'Tema', 'Kanal', 'Område', 'Skickat till', 'Datum', 'Svar kom'],
    [
      '1',
      '2026-01-12',
      'Mörkt vid porten',
      'Belysning',
      'Torgmöte',
      'Sätra',
      'SBAB',
      '2026-01-14',
      '2026-02-03',
    ],
    ['2', '2026-01-13', 'Trasig gunga', 'Lekplatser', 'Torgmöte', '', 'Trafikkontoret', '2026-01-15', ''],
    ['3', '2026-01-14', 'Skräp i parken', 'Katter', 'E-post', '', 'SBAB', '2026-01-16', ''],
    ['Totalt', '3'],
  ];
  const sheet = (body: string, more = '') => `<worksheet><sheetData>${body}</sheetData>${more}</worksheet>`;
  return zipOf([
    [
      'xl/workbook.xml',
      '<workbook><sheets><sheet name="Läs mig" sheetId="1" r:id="rId1"/><sheet name="Ärenden 2026" sheetId="2" r:id="rId2"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    ],
    ['xl/worksheets/sheet1.xml', sheet(row(['Fylls i varje vecka'], 0))],
    [
      'xl/worksheets/sheet2.xml',
      sheet(rows.map(row).join(''), '<mergeCells count="1"><mergeCell ref="F4:F6"/></mergeCells>'),
    ],
  ]);
}

describe.skipIf(!hasChromium)('the import by keyboard alone', () => {
  const file = join(temporaryFolder('keyboard'), 'synpunkter.xlsx');
  let workspace: TestWorkspace;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    writeFileSync(file, workbook());
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  const open = async (locale: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await answeredByWorkspace(page);
    const body = readFileSync(join(DIST, 'apps-script', 'import.html'), 'utf8');
    await page.route('**/import-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${workspace.address}/import-page`);
    await page.locator('#file').waitFor();
  };

  const isAccessible = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  };

  const looked = async (name: string) => {
    await isAccessible();
    for (const width of [1280, 400, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
        ),
        `${name} at ${width} px`,
      ).toBe(true);
      if (!pictures) continue;
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  /** Presses the tab key until what has this name has the keyboard, as somebody without a mouse finds it. */
  const tabTo = async (name: string) => {
    const seen: string[] = [];
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(() => {
        const at = document.activeElement;
        if (!(at instanceof HTMLElement)) return '';
        const labelled = at.id === '' ? null : document.querySelector(`label[for="${at.id}"]`);
        const label = at.getAttribute('aria-label') ?? labelled?.textContent ?? at.textContent ?? '';
        return label.replace(/\s+/g, ' ').trim();
      });
      if (here.startsWith(name)) return;
      seen.push(here.slice(0, 40));
    }
    throw new Error(`The tab key does not come to ${name}: ${seen.join(' | ')}`);
  };
  const pressed = async (name: string) => {
    await tabTo(name);
    await page.keyboard.press('Enter');
  };
  /** Chooses in the list that has the keyboard, by its first letters. */
  const choose = (letters: string) => page.keyboard.type(letters, { delay: 10 });

  test('a workbook of several sheets is matched, its unknown words paired once, checked, brought in and undone', async () => {
    await open('sv-SE');
    await looked('key-1-source');
    await tabTo('Välj en fil');
    // From here to the chosen file it is the system's own dialog.
    await page.locator('#file').setInputFiles(file);
    await page.getByRole('heading', { name: 'Steg 2 av 4: Para ihop' }).waitFor();
    // The sheet with the table, and the other named.
    await expect
      .poll(() => page.getByLabel('Blad').locator('option:checked').innerText())
      .toBe('Ärenden 2026');
    await page.getByText('fler blad som inte läses nu: Läs mig').waitFor();
    await page.getByText('2 celler får sitt innehåll av en sammanslagen cell').waitFor();
    await expect.poll(() => page.getByLabel('Remiss: Svar kom: blir').inputValue()).toBe('answered');
    await expect.poll(() => page.getByLabel('Remiss: Datum: blir').inputValue()).toBe('sent');
    // A word of a theme is proposed; what nothing tells waits to be paired.
    const theme = page.getByLabel('Tema: ”Belysning” på 1 rad');
    await expect.poll(() => theme.inputValue()).not.toBe('');
    await looked('key-2-columns');
    await tabTo('Remiss: Skickat till: ”SBAB” på 2 rader');
    await choose('Svenska Bost');
    await tabTo('Kanal: ”Torgmöte”');
    await choose('Dialog');
    await looked('key-3-paired');
    await pressed('Gå vidare');
    await page.getByText('3 ärenden förs in').waitFor();
    await page.getByText('Plats: Sätra').nth(2).waitFor();
    await looked('key-4-check');
    await pressed('För in 3 ärenden');
    await page.getByText('3 ärenden är införda').waitFor();
    await looked('key-5-done');
    const rows = await storedRows(workspace.address, 'Ärenden');
    expect(rows.slice(-3).map(({ place, channel }) => [place, channel])).toEqual([
      ['Sätra', 'Dialog'],
      ['Sätra', 'Dialog'],
      ['Sätra', 'E-post'],
    ]);
    const referrals = await storedRows(workspace.address, 'Remisser');
    expect(referrals.slice(-3).map(({ organisation }) => organisation)).toEqual([
      'Svenska Bostäder',
      'Trafikkontoret',
      'Svenska Bostäder',
    ]);
    // The next list of the same columns has been paired already.
    await pressed('Importera en lista till');
    await page.locator('#file').setInputFiles(file);
    await page.getByText('Valen från förra gången').waitFor();
    await expect
      .poll(() => page.getByLabel('Remiss: Skickat till: ”SBAB” på 2 rader').inputValue())
      .toBe('svenska-bostader');
    await pressed('Gå vidare');
    await page.getByText('3 rader är redan införda').waitFor();
    await pressed('Tillbaka');
    await pressed('Tillbaka');
    await pressed('Ångra importen av synpunkter.xlsx');
    await page.getByText('3 ärenden makuleras').waitFor();
    await pressed('Makulera 3 ärenden');
    await page.getByText('3 ärenden är makulerade').waitFor();
  });

  test('contacts come with consent, area and validity, and who said no is left out or comes without details', async () => {
    await open('sv-SE');
    await tabTo('Eller klistra in');
    await page.keyboard.insertText(
      [
        'Namn\tRoll\tOrganisation\tE-post\tOmråde\tSamtycke\tGiltigt till',
        'Kim Ek\tDriftledare\tTrafikkontoret\tkim@example.se\tSätra\t2026-02-01\t2099-01-01',
        'Bo Lind\tOrdförande/Kassör\tByalaget\tbo@example.se\tBredäng\tNej\t',
        'Lo Berg\t\tTrafikkontoret\tlo@example.se\t\tJa\t2020-01-01',
      ].join('\n'),
    );
    await pressed('Läs det inklistrade');
    await page.getByRole('heading', { name: 'Steg 2 av 4: Para ihop' }).waitFor();
    await expect.poll(() => page.getByLabel('Raderna är').inputValue()).toBe('contacts');
    await pressed('Det som listan inte säger');
    await looked('key-6-contacts');
    await tabTo('Den som har sagt nej till att stå i listan');
    await choose('Ta med raden utan');
    await pressed('Gå vidare');
    await page.getByText('3 kontakter förs in').waitFor();
    await page.getByText('Samtycke: nej').first().waitFor();
    await page.getByText('Uppgifterna har gått ut').first().waitFor();
    await looked('key-7-contacts-check');
    await pressed('För in 3 kontakter');
    await page.getByText('3 kontakter är införda').waitFor();
    const rows = await storedRows(workspace.address, 'Kontakter');
    expect(rows.slice(-3)).toMatchObject([
      {
        name: 'Kim Ek',
        position: 'Driftledare',
        areas: 'Sätra',
        consent: '2026-02-01',
        validTo: '2099-01-01',
      },
      { name: 'Bo Lind', position: 'Ordförande/Kassör', email: '' },
      { name: 'Lo Berg', email: '', validTo: '2020-01-01' },
    ]);
  });
});
