import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbook } from '../../shared/imports/xlsx/workbook.ts';
import { effects } from '../imports/effects.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { DIST, startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const pictures = process.env.GENSVAR_PICTURES;

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

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
  await page.setViewportSize({ width: 760, height: 720 });
};

describe.skipIf(!hasChromium)('the export, in a real browser', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 760, height: 720 }, locale: 'sv-SE' });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await answeredByWorkspace(page);
    const body = readFileSync(join(DIST, 'apps-script', 'export.html'), 'utf8');
    await page.route('**/export-page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${workspace.address}/export-page`);
    await page.getByRole('heading', { name: 'Exportera' }).waitFor();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('an empty sheet says that there is nothing, and what to do', async () => {
    await page.getByRole('button', { name: 'Gör filen' }).click();
    await page.getByText('Inga ärenden passar in på valen').waitFor();
    await isAccessible();
  });

  test('gives a file without personal data unless one asks for more', async () => {
    const capture = {
      type: 'capture',
      id: '01KP34H8800000000000000000',
      kind: 'comment',
      channel: 'mail',
      title: 'Mörkt i tunneln',
      text: 'Ring 070-174 06 38 om lampan.',
    };
    await workspace.run('perform', [[capture]]);
    await expect
      .poll(() => page.getByRole('radio', { name: /Någon utanför stadsdelen/ }).isChecked())
      .toBe(true);
    const textOf = async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Gör filen' }).click(),
      ]);
      const workbook = await openWorkbook(Uint8Array.from(readFileSync(await download.path())), effects);
      const [sheet] = workbook.sheets;
      if (!sheet) throw new Error('no sheet');
      return JSON.stringify((await workbook.read(sheet)).rows);
    };
    const masked = await textOf();
    expect(masked).toContain('om lampan');
    expect(masked).not.toContain('070-174');
    await page.getByText('är klar, med 1 ärende').waitFor();
    await page.getByText(/(ställe är dolt|ställen är dolda) i texterna/).waitFor();
    await isAccessible();
    await picture('7-export');
    await page.getByRole('radio', { name: /En kollega i stadsdelen/ }).check();
    await expect.poll(() => textOf()).toContain('070-174');
    await page.getByRole('radio', { name: /^Åtgärder/ }).check();
    await expect.poll(() => page.getByRole('radio', { name: /Öppna data/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Gör filen' }).click();
    await page.getByText('Inget passar in på valen').waitFor();
    await isAccessible();
    await picture('8-export-lists');
    await page.getByRole('radio', { name: /^Ärenden/ }).check();
    await page.getByRole('radio', { name: /Öppna data/ }).check();
    await page.getByText('Öppna data är alltid för vem som helst.').waitFor();
    await isAccessible();
  });
});
