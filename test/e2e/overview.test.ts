import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FigureData } from '../../apps-script/calls.ts';
import { withStart } from '../../apps-script/web/public-page.ts';
import { inventedEvents } from '../metrics/invented.ts';
import { figureDataOf } from '../metrics/support/packed.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';

const ADDRESS = 'http://overview.example/exec';
const SECRET = 'overview=secret';

/** The web page as the server makes it: everything inside, and nobody to ask. */
function served(figures: FigureData, query: string): string {
  const page = readFileSync('dist/apps-script/overview.html', 'utf8');
  return withStart(page, JSON.stringify({ query, language: 'sv', figures }));
}

describe.skipIf(!hasChromium)('the overview as a web page in Chromium', () => {
  const figures = figureDataOf(inventedEvents(400), '2026-04-30', {
    areas: ['stadsdel-1', 'stadsdel-2'],
    organisations: [{ id: 'förvaltning-2', name: 'Trafikkontoret' }],
  });
  let browser: Browser;
  let page: Page;

  const open = async (query: string): Promise<void> => {
    await page.goto(`${ADDRESS}?${SECRET}&${query}`);
    await page.locator('.page-body > *').first().waitFor();
  };
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`,
    );
  const heading = () => page.locator('h1').innerText();

  beforeAll(async () => {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 980, height: 720 } });
    await context.route(`${ADDRESS}**`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: served(figures, new URL(route.request().url()).search),
      }),
    );
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('shows nine tiles and six charts, and nothing that axe objects to', async () => {
    await open('period=2026-T1');
    await expect.poll(() => page.locator('.tile').count()).toBe(9);
    await expect.poll(() => page.locator('figure.chart').count()).toBe(6);
    await expect.poll(() => page.locator('figure.chart svg[role=img]').count()).toBeGreaterThanOrEqual(4);
    expect(await violations()).toEqual([]);
    for (const query of ['page=departments', 'page=departments&department=förvaltning-2', 'page=quality']) {
      await open(query);
      expect(await violations(), query).toEqual([]);
    }
  });

  it('opens a list with the keyboard, as long as its link said, and comes back', async () => {
    await open('period=2026-T1');
    const link = page.locator('[data-list="M2.open"]').first();
    const said = Number(/\d+/.exec((await link.innerText()).replace(/\s/g, ''))?.[0]);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Öppna ärenden' }).waitFor();
    expect(Number(await page.locator('[data-count]').getAttribute('data-count'))).toBe(said);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    expect(page.url()).toContain('list=M2.open');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Tillbaka till översikten' }).press('Enter');
    await link.waitFor();
  });

  it('keeps a selection in the address, so that whoever gets it sees the same', async () => {
    await open('period=2026-T1');
    await page.getByLabel('Tema').selectOption('trafik');
    await page.getByLabel('Period').selectOption('2025');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('trafik, 2025'));
    const open1 = await page.locator('[data-figure=M2] .value').innerText();
    const address = page.url();
    expect(address).toContain(SECRET);
    await page.goto(address);
    await page.locator('[data-figure=M2]').waitFor();
    await expect.poll(() => heading()).toBe('Skärholmen, trafik, 2025');
    await expect.poll(() => page.locator('[data-figure=M2] .value').innerText()).toBe(open1);
  });

  it('says what a figure means when its mark has the focus', async () => {
    await open('period=2026-T1');
    const tooltip = page.locator('#M12-definition');
    await expect.poll(() => tooltip.isVisible()).toBe(false);
    await page.locator('[data-figure=M8] .definition button').focus();
    // From one mark to the next with Tab, past the links of the tile between them.
    const isThere = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-describedby')?.includes('M12-definition') ?? false,
      );
    for (let step = 0; step < 12 && !(await isThere()); step++) await page.keyboard.press('Tab');
    await expect.poll(() => tooltip.isVisible()).toBe(true);
    await expect.poll(() => tooltip.innerText()).toContain('Arbetsdagar från att ärendet kom in');
  });

  it('fits a phone, and its first sheet of paper', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const query of ['period=2026-T1', 'page=departments', 'list=M8.open']) {
      await open(query);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect([query, over]).toEqual([query, 0]);
    }
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.emulateMedia({ media: 'print' });
    await open('period=2026-T1');
    const top = await page.evaluate(
      () => document.querySelector('.second-sheet')?.getBoundingClientRect().top,
    );
    expect(top).toBeLessThanOrEqual(1047);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 980, height: 720 });
  });
});
