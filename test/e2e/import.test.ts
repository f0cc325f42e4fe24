import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../local/bootstrap/browsers.mjs';
import { MESSY } from '../imports/messy.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { DIST, startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

const found = findChromium();
/** Where pictures are put for people to look at; none are taken when it is not set. */
const pictures = process.env.GENSVAR_PICTURES;

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

/** The built dialog, with the workspace's server behind google.script.run. */
const open = async (): Promise<void> => {
  const body = readFileSync(join(DIST, 'apps-script', 'import.html'), 'utf8');
  await page.route('**/import-page', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${workspace.address}/import-page`);
  await page.getByLabel('Välj en fil').waitFor();
};

const isAccessible = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const picture = async (name: string) => {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  for (const width of [300, 400, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1000, height: 720 });
};

const fits = async () =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
  ).toBe(true);

describe.skipIf(!found)('the import, in a real browser', () => {
  const folder = temporaryFolder('lists');
  const list = join(folder, 'synpunkter 2025.csv');

  beforeAll(async () => {
    // As an older Excel on a Swedish computer saves it.
    writeFileSync(list, Buffer.from(MESSY, 'latin1'));
    workspace = await startTestWorkspace();
    browser = await chromium.launch({
      executablePath: found?.path ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
    });
    const context = await browser.newContext({ viewport: { width: 1000, height: 720 }, locale: 'sv-SE' });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await answeredByWorkspace(page);
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('a messy list from an older Excel is matched, checked and brought in, and undone again', async () => {
    await open();
    await isAccessible();
    await picture('1-source');
    await page.getByLabel('Välj en fil').setInputFiles(list);
    await page.getByRole('heading', { name: 'Steg 2 av 4: Para ihop' }).waitFor();
    expect(await page.getByLabel('Teckenkodning').inputValue()).toBe('windows-1252');
    expect(await page.getByLabel('Inkommet: Datum: blir').inputValue()).toBe('received');
    expect(await page.getByLabel('Svar: Status: blir').inputValue()).toBe('status');
    expect(await page.getByLabel('Namn: blir').inputValue()).toBe('skip');
    await isAccessible();
    await picture('2-columns');
    await fits();
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await page.getByText('4 ärenden förs in').waitFor();
    await page.getByText('1 rad förs inte in').waitFor();
    await page.getByText('Dagen då det kom in går inte att läsa').first().click();
    await page.getByText('i våras').first().waitFor();
    await isAccessible();
    await picture('3-check');
    await page.getByRole('button', { name: 'För in 4 ärenden' }).click();
    await page.getByText('4 ärenden är införda').waitFor();
    await isAccessible();
    await picture('4-done');

    // A second run of the same file finds nothing new.
    await page.getByRole('button', { name: 'Importera en lista till' }).click();
    await page.getByLabel('Välj en fil').setInputFiles(list);
    await page.getByText('Valen från förra gången').waitFor();
    await page.getByRole('button', { name: 'Gå vidare' }).click();
    await page.getByText('4 rader är redan införda').waitFor();
    await page.getByText('Det finns inget nytt att föra in.').waitFor();
    await page.getByRole('button', { name: 'Tillbaka' }).click();
    await page.getByRole('button', { name: 'Tillbaka' }).click();

    await page.getByRole('button', { name: 'Ångra importen av synpunkter 2025.csv' }).click();
    await page.getByText('4 ärenden makuleras').waitFor();
    await isAccessible();
    await picture('5-undo');
    await page.getByRole('button', { name: 'Makulera 4 ärenden' }).click();
    await page.getByText('4 ärenden är makulerade').waitFor();
    await page.getByText('4 av 4, 4 ångrade').waitFor();
  });

  test('what is no list is refused in words, and changes nothing', async () => {
    await open();
    const pdf = join(folder, 'lista.xlsx');
    writeFileSync(pdf, '%PDF-1.7 not a workbook');
    await page.getByLabel('Välj en fil').setInputFiles(pdf);
    await page.getByText('Filen är ett pdf-dokument').waitFor();
    await isAccessible();
    await picture('6-refused');
    await page.getByLabel('Eller klistra in').fill('Datum\tSynpunkt\n2025-03-03\tMörkt i tunneln\n');
    await page.getByRole('button', { name: 'Läs det inklistrade' }).click();
    await page.getByRole('heading', { name: 'Steg 2 av 4: Para ihop' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });
});
