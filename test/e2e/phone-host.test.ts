import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hostWords } from '../../shared/text/host.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

const linkFor = async (office: string): Promise<{ address: string; id: string }> => {
  const made = (await workspace.run('createPhoneLink', [{ page: 'host', office }])) as {
    address: string;
    link: { id: string };
  };
  return { address: made.address, id: made.link.id };
};
const titles = async (): Promise<readonly string[]> =>
  (await storedRows(workspace.address, 'Ärenden')).map(({ title = '' }) => title);
const isAccessible = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
const save = async (text: string) => {
  await page.getByLabel('Vad sa personen?').fill(text);
  await page.getByRole('button', { name: 'Spara' }).click();
};

describe.skipIf(!hasChromium)('the one-minute form on a phone', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'sv-SE',
      hasTouch: true,
      isMobile: true,
    });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('a host hands in a matter, and the resident gets number and code', async () => {
    const { address } = await linkFor('Medborgarkontoret');
    await page.goto(address);
    await isAccessible();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText('Skriv vad personen sa.').waitFor();
    await page
      .getByLabel('Vad sa personen?')
      .fill('Bänken vid lekplatsen är trasig. Ring mig på 070-174 06 05.');
    await page.getByText('Döljs innan det skickas: 070-174 06 05').waitFor();
    await page.getByLabel('Något är trasigt').check();
    await page.getByRole('button', { name: 'Spara' }).click();
    await page.getByText(/^Ärende \S+-\d{4}-\d{4}$/).waitFor();
    await page.getByText(/^Kod [A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/).waitFor();
    await isAccessible();
    const rows = await storedRows(workspace.address, 'Ärenden');
    const row = rows.find(({ title }) => title === 'Bänken vid lekplatsen är trasig.');
    expect(JSON.stringify(row)).toContain('telefonnummer');
    expect(JSON.stringify(row)).not.toContain('174 06 05');
    await page.getByRole('button', { name: 'Nästa ärende' }).click();
    await expect.poll(() => page.getByLabel('Vad sa personen?').inputValue()).toBe('');
  });

  test('what is written without a network waits in the phone, outlives the page and arrives once', async () => {
    const { address } = await linkFor('Värdarna');
    await page.goto(address);
    await page.context().setOffline(true);
    await save('Lampan vid trappan är släckt');
    await page.getByText('Numret kommer när nätet är tillbaka.').waitFor();
    await page.getByRole('button', { name: 'Nästa ärende' }).click();
    await save('Det blåser in snö i porten');
    await page.getByText(phoneWords.sv.waiting(2)).waitFor();
    expect(await titles()).not.toContain('Lampan vid trappan är släckt');
    // The browser throws the page out; later it is opened again.
    await page.close();
    const { context } = { context: browser.contexts().at(-1) };
    await context?.setOffline(false);
    page = (await context?.newPage()) as Page;
    await page.goto(address);
    await page.getByText(phoneWords.sv.allSent).waitFor();
    const all = await titles();
    expect(all.filter((title) => title === 'Lampan vid trappan är släckt')).toHaveLength(1);
    expect(all.filter((title) => title === 'Det blåser in snö i porten')).toHaveLength(1);
  });

  test('the code of what was written without a network is shown when the number has come, and then forgotten', async () => {
    const { address } = await linkFor('Bryggan');
    await page.goto(address);
    await page.context().setOffline(true);
    await save('Bryggan gungar');
    await page.getByText('Numret kommer när nätet är tillbaka.').waitFor();
    await page.getByRole('button', { name: 'Nästa ärende' }).click();
    await page.getByLabel('Nej', { exact: true }).check();
    await save('Vill inget veta');
    await page.getByText('Numret kommer när nätet är tillbaka.').waitFor();
    await page.getByRole('button', { name: 'Nästa ärende' }).click();
    await page.getByLabel('Vad sa personen?').fill('Halvvägs');
    await page.context().setOffline(false);
    await page.getByText(phoneWords.sv.allSent).waitFor();
    const shows = page.getByRole('button', { name: hostWords.sv.showCode });
    await expect.poll(() => shows.count()).toBe(1);
    await expect.poll(() => page.innerText('body')).not.toMatch(/[A-Z]{3}-[A-Z]{3}-[A-Z]{3}/);
    await isAccessible();
    await shows.click();
    await page.getByText(/^Kod [A-Z]{3}-[A-Z]{3}-[A-Z]{3}$/).waitFor();
    await page.getByRole('button', { name: 'Nästa ärende' }).click();
    await expect.poll(() => shows.count()).toBe(0);
    await expect.poll(() => page.getByLabel('Vad sa personen?').inputValue()).toBe('Halvvägs');
  });

  test('a lost reply does not make two matters of one', async () => {
    const { address } = await linkFor('Kontoret');
    await page.goto(address);
    let lost = 0;
    await page.route('**/exec', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort('connectionreset');
    });
    await save('Grinden gnisslar');
    await page.getByText(/^Ärende \S+$/).waitFor();
    expect(lost).toBe(1);
    expect((await titles()).filter((title) => title === 'Grinden gnisslar')).toHaveLength(1);
  });

  test('a half-written text is there when the page is opened again', async () => {
    const { address } = await linkFor('Kiosken');
    await page.goto(address);
    await page.getByLabel('Vad sa personen?').fill('Jag hann bara');
    await page.reload();
    await expect.poll(() => page.getByLabel('Vad sa personen?').inputValue()).toBe('Jag hann bara');
  });

  test('a revoked link says so, and what waits can be copied', async () => {
    const { address, id } = await linkFor('Gamla kontoret');
    await page.goto(address);
    await workspace.run('revokePhoneLink', [id]);
    await save('Hinner inte fram');
    await page.getByText('Länken är återkallad').waitFor();
    await page.getByRole('button', { name: 'Kopiera det som väntar' }).waitFor();
    // Nothing promises a number that will never come, in whichever language is chosen.
    await page.getByText(hostWords.sv.keptOnly).waitFor();
    await page.getByText(phoneWords.sv.stuck(1)).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText(phoneWords.en.refused.revoked.title).waitFor();
    await page.getByText(hostWords.en.keptOnly).waitFor();
    expect(await titles()).not.toContain('Hinner inte fram');
    await page.getByRole('button', { name: hostWords.en.next }).click();
    await page.getByLabel(hostWords.en.what).fill('Halvvägs skrivet');
    // Opened again, the page has nothing of the sheet's to show, but what the phone keeps is there to be taken along.
    await page.goto(address);
    await page.getByRole('heading', { name: 'Länken är återkallad' }).waitFor();
    await expect
      .poll(() => page.getByRole('textbox', { name: phoneWords.sv.left }).inputValue())
      .toBe('Hinner inte fram\nHalvvägs skrivet');
    await isAccessible();
    await page.getByRole('button', { name: 'Kopiera det som väntar' }).click();
    await page.getByText(phoneWords.sv.copied, { exact: true }).waitFor();
    await page.getByRole('button', { name: phoneWords.sv.remove }).click();
    await page.getByRole('button', { name: phoneWords.sv.remove }).click();
    await page.getByRole('textbox', { name: phoneWords.sv.left }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('heading', { name: 'Länken är återkallad' }).waitFor();
    await expect.poll(() => page.getByRole('textbox', { name: phoneWords.sv.left }).count()).toBe(0);
  });

  test('it speaks easy Swedish and English, without a network too', async () => {
    const { address } = await linkFor('Biblioteket');
    await page.goto(address);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Lätt svenska' }).click();
    await page.getByLabel('Vad vill du säga?').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByLabel('What did the person say?').waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await isAccessible();
  });

  test('the whole of it with the keyboard', async () => {
    const { address } = await linkFor('Tangenten');
    await page.goto(address);
    await page.getByLabel('Vad sa personen?').focus();
    await page.keyboard.type('Skrivet utan mus');
    for (const _ of ['kind', 'place', 'answer', 'save']) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText(/^Ärende \S+$/).waitFor();
    // The receipt has the focus, and is read aloud.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/Ärende/);
  });
});
