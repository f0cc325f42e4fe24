/** The register of civil society through the screen: added, put right, looked over, handed out, removed on request. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { inDays } from './support/days.ts';
import { answeredByWorkspace } from './support/panel-bridge.ts';
import { DIST, startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

const open = async (): Promise<void> => {
  const body = readFileSync(join(DIST, 'apps-script', 'partners.html'), 'utf8');
  await page.route('**/partners-page', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(`${workspace.address}/partners-page`);
};
const button = (name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first();
const fill = (label: string, text: string) => page.getByLabel(label, { exact: true }).first().fill(text);
const isClean = async (): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};
const picture = async (name: string): Promise<void> => {
  const folder = process.env.PARTNER_PICTURES;
  if (!folder) return;
  for (const width of [400, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: join(folder, `p-${name}-${width}.png`), fullPage: true });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 960, height: 700 });
};

describe.skipIf(!hasChromium)('the panel of civil society and contacts', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 960, height: 700 }, locale: 'sv-SE' });
    page = await context.newPage();
    await answeredByWorkspace(page);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('an association is added with its consent, put right, taken back, and comes up to be looked over', async () => {
    await open();
    await page.getByText('Registret är tomt').waitFor();
    await isClean();
    await button('Lägg till förening eller nätverk').click();
    await fill('Namn', 'Sätra Gårdsförening');
    await page.getByLabel('Slag', { exact: true }).first().selectOption({ label: 'Förening' });
    await page.getByRole('checkbox', { name: 'Sätra', exact: true }).check();
    await fill('Kontaktperson', 'Kim Berg');
    await fill('E-post', 'kim@exempel.se');
    await picture('1-form');
    await isClean();
    await button('Spara').click();
    await page.getByText(/^Kontaktuppgifter sparas bara med samtycke\. Fyll i/).waitFor();
    // At the field that is to be filled in, where the keyboard is now.
    const given = page.getByLabel('Samtycke gavs den');
    await expect.poll(() => given.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => given.evaluate((field) => field === document.activeElement)).toBe(true);
    await fill('Samtycke gavs den', inDays(-30));
    await page.getByLabel('Hur gavs det?').selectOption({ label: 'Skriftligt' });
    await fill('Till vad?', 'inbjudningar till dialoger');
    // A consent that has run out is asked about, and what is typed stays when another page is looked at.
    await fill('Till och med', inDays(-5));
    await button('Spara').click();
    await page.getByText(/^Samtycket gick ut/).waitFor();
    await button('Kontakter').click();
    await page.getByText('Ingen kontakt än').waitFor();
    await button('Föreningar och nätverk').click();
    await expect.poll(() => page.getByLabel('Kontaktperson', { exact: true }).inputValue()).toBe('Kim Berg');
    await fill('Till och med', inDays(10));
    await button('Spara').click();
    await page.getByText('Tillagd i registret.').waitFor();
    await page.getByText(/Samtycket går snart ut/).waitFor();
    await picture('2-list');
    await isClean();

    await button('Ändra: Sätra Gårdsförening').click();
    await fill('Vad de gör', 'Odlar på gården');
    await button('Spara').click();
    await page.getByText('Odlar på gården').waitFor();
    await button('Ångra').click();
    await page.getByText('Ändringen är ångrad.').waitFor();
    await expect.poll(() => page.getByText('Odlar på gården').count()).toBe(0);

    await button('Att se över (1)').click();
    await page.getByText('Sätra Gårdsförening').waitFor();
    await isClean();
    await button('Föreningar och nätverk').click();
    const [file] = await Promise.all([page.waitForEvent('download'), button('Hämta som csv').click()]);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('kim@exempel.se');
    expect(text.split('\r\n')).toHaveLength(3);
  });

  test('a person who asks to be removed is: what goes is shown first, and that it cannot be undone', async () => {
    await open();
    await button('Kontakter').click();
    await button('Lägg till kontakt').click();
    await fill('Namn', 'Kim Berg');
    await fill('Organisation', 'Trafikkontoret');
    await button('Spara').click();
    await page.getByText('Tillagd i registret.').waitFor();
    await picture('3-contacts');
    await isClean();
    await button('Ta bort personuppgifter').click();
    await fill('Namn, e-post eller telefon', 'Kim Berg');
    await button('Sök uppgifter').click();
    await page.getByText('Uppgifterna finns i 2 rader i registret.').waitFor();
    await page.getByText('kim@exempel.se').waitFor();
    await page.getByText(/^Det går inte att ångra/).waitFor();
    await picture('4-removal');
    await isClean();
    const remove = button('Ta bort uppgifterna i 2 rader i registret');
    await expect.poll(() => remove.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Jag har läst vad som försvinner').check();
    await remove.click();
    await page.getByText('Uppgifterna är borttagna i 2 rader i registret.').waitFor();
    await button('Föreningar och nätverk').click();
    await page.getByText('Sätra Gårdsförening').waitFor();
    await expect.poll(() => page.getByText('Kim Berg').count()).toBe(0);
    await button('Ta bort: Sätra Gårdsförening').click();
    await page.getByText(/Det går inte att ångra här/).waitFor();
    await isClean();
    await button('Ta bort raden').click();
    await page.getByText('Registret är tomt').waitFor();
  });
});
