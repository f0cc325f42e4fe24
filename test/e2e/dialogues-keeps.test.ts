/** What is typed and not saved is not lost, a refusal is told where it was asked for, and a walk's photos are seen. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const today = stockholmDate(new Date().toISOString());
const ulid = (): string => newUlid(Date.now(), Math.random);

describe.skipIf(!hasChromium)('the panel of dialogues keeps what people do', { timeout: 240_000 }, () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  const perform = async (...commands: readonly object[]): Promise<string> => {
    const own = commands.map((command) => ({ id: ulid(), ...command }));
    const answer = (await workspace.run('performDialogue', [{ commands: own }])) as {
      replies: readonly { matter?: string; message?: string }[];
    };
    return answer.replies[0]?.matter ?? '';
  };
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('words that were typed come back after the window was closed, with × and with Escape', async () => {
    await perform({ type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', areas: ['Sätra'] });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(`${workspace.address}/table`);
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: /^Gården/ }).click();
    await panel.getByRole('button', { name: 'Skriv in inlägg' }).click();
    await panel.getByLabel('Anteckningar, en på varje rad').fill('Ljuset i porten\nBänkar');
    await page.getByRole('button', { name: /^Stäng Dialoger/ }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    // The keyboard is where the window was opened from.
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
    const again = await openPanel(page);
    await again.getByText(/^Osparad text finns kvar: Skriv in det som sades/).waitFor();
    await again.getByRole('button', { name: 'Fortsätt skriva' }).click();
    const notes = again.getByLabel('Anteckningar, en på varje rad');
    await notes.waitFor();
    await expect.poll(() => notes.inputValue()).toBe('Ljuset i porten\nBänkar');
    // The first Escape leaves the field, the second closes the window.
    await notes.fill('Ljuset i porten');
    await notes.press('Escape');
    await again.locator('body').press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    const third = await openPanel(page);
    await third.getByRole('button', { name: 'Fortsätt skriva' }).click();
    await third.getByRole('button', { name: 'Spara en anteckning' }).click();
    await third.getByText('Ljuset i porten', { exact: false }).first().waitFor();
    await third.getByRole('button', { name: '← Alla dialoger' }).click();
    await third.getByRole('heading', { level: 1, name: 'Dialoger' }).waitFor();
    await expect.poll(() => third.getByText(/^Osparad text finns kvar/).count()).toBe(0);
    await context.close();
  });

  test('a refusal is told at the form that asked, its field marked and with the keyboard in it', async () => {
    const number = await perform({
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Trapphuset',
      due: '2099-05-01',
      occasions: [{ kind: 'session', on: '2099-01-10' }],
    });
    const person = await Person.at(browser, workspace, { width: 400 });
    await person.click(/^Trapphuset/);
    await person.page.getByText(number, { exact: false }).first().waitFor();
    await person.click('Lova dag för återkoppling');
    await person.page.locator('#promise-due').fill('2020-01-01');
    await person.page.locator('#promise-reason').fill('Lokalen var bokad');
    const form = person.page.locator('#section-occasions form');
    await form.getByRole('button', { name: 'Spara' }).click();
    await form.getByRole('alert').waitFor();
    const field = person.page.locator('#promise-due');
    await expect.poll(() => field.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => field.evaluate((own) => own === document.activeElement)).toBe(true);
    await expect.poll(() => form.getByRole('alert').innerText()).toContain('2020');
    await expect.poll(() => person.page.locator('.told .notice').count()).toBe(0);
    await person.picture('refused-at-form');
    await person.isClean();
    await person.leave();
  });

  test('a photo of the walk is seen in the list, where it is changed, on the way back and before it is sent', async () => {
    const number = await perform({
      type: 'plan_dialogue',
      form: 'trygghetsvandring',
      title: 'Tunneln',
      areas: ['Sätra'],
      occasions: [{ kind: 'walk', on: today }],
    });
    const photo = `${workspace.address}/bild.jpg`;
    await perform({
      type: 'add_inputs',
      dialogue: number,
      inputs: [
        { text: 'Lampan är trasig', defect: 'lighting', organisation: 'trafikkontoret', photo },
        { text: 'Klotter hos Anna Andersson', defect: 'graffiti', organisation: 'trafikkontoret' },
      ],
    });
    await perform({ type: 'hold_occasion', dialogue: number, item: `${number}/T1` });
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click } = person;
    await click(/^Tunneln/);
    const link = () => page.getByRole('link', { name: 'Visa bilden av D1' });
    await link().waitFor();
    await expect.poll(() => link().first().getAttribute('href')).toBe(photo);
    await expect.poll(() => link().first().getAttribute('rel')).toBe('noopener noreferrer');
    await click('Ändra D1 Lampan är trasig');
    await expect.poll(() => page.getByRole('form', { name: 'Ändra D1' }).getByRole('link').count()).toBe(1);
    await click('Återvandringens lista');
    await page.getByRole('group', { name: /D1 Lampan/ }).waitFor();
    await person.picture('walk-photo');

    // Nothing is written before it has been seen as it will go.
    await click(/^Fråga Trafikkontoret om 2 brister/);
    const ask = page.getByRole('form', { name: /^Fråga Trafikkontoret om 2 brister/ });
    await expect.poll(() => ask.getByLabel('Text till D2').inputValue()).toBe('Klotter hos Anna Andersson');
    await ask.getByText('Här kan någon kännas igen: Anna Andersson.').waitFor();
    await ask.getByRole('button', { name: 'Dölj det i D2' }).click();
    await expect.poll(() => ask.getByLabel('Text till D2').inputValue()).toBe('Klotter hos [namn]');
    await person.picture('walk-ask');
    await person.isClean();
    await ask.getByRole('checkbox', { name: /Ta med D1/ }).uncheck();
    await click('Skapa ett ärende och en remiss till Trafikkontoret');
    await page.getByText('Ett ärende skapades').waitFor();
    await page.getByText(/^En remiss till Trafikkontoret är skriven, med svar senast/).waitFor();
    await page.getByText(/^Inget är skickat till Trafikkontoret än/).waitFor();
    await page.getByRole('button', { name: /^Fråga Trafikkontoret om en brist/ }).waitFor();
    await person.picture('walk-asked');
    await click('Ångra');
    await page.getByText('Steget är ångrat').waitFor();
    await page.getByRole('button', { name: /^Fråga Trafikkontoret om 2 brister/ }).waitFor();
    await person.leave();
  });
});

async function openPanel(page: Page): Promise<FrameLocator> {
  await page.getByRole('menuitem', { name: 'Gensvar' }).click();
  await page.getByRole('menuitem', { name: /^Dialoger och vandringar/ }).click();
  const panel = page.frameLocator('dialog iframe');
  await panel.getByRole('heading', { level: 1, name: 'Dialoger' }).waitFor();
  return panel;
}
