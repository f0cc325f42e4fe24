import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { inDays } from './support/days.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

/** A day to come that nobody takes for a slip of the pen. */
const SOON = inDays(60);

const FRAME = 'aside.sidebar iframe';

/** What a coordinator does beyond the straight way: two departments, one of them the wrong one, and what follows. */
describe.skipIf(!hasChromium)('the rest of the loop in Chromium', () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  let sheet: Page;
  const numbers: string[] = [];

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    const titles = ['Mörkt i gångtunneln', 'Mörkt vid skolan', 'Skräp vid återvinningen'];
    const commands = titles.map((title, index) => ({
      type: 'capture',
      id: `01KP34H978ZEF4C74F2CR961D${index}`,
      kind: 'fault_report',
      channel: 'phone',
      title,
      text: 'Så här har det varit i tre veckor.',
    }));
    const answer = (await workspace.run('perform', [commands])) as {
      readonly replies: readonly { readonly matter: string }[];
    };
    numbers.push(...answer.replies.map(({ matter }) => matter));
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    sheet = await context.newPage();
    sheet.setDefaultTimeout(30_000);
    await sheet.goto(workspace.address);
    await sheet.waitForFunction(() => window.gensvarSheet?.ready());
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  const panel = () => sheet.frameLocator(FRAME);
  const menu = async (item: string) => {
    await sheet.getByRole('menuitem', { name: 'Gensvar' }).click();
    await sheet.getByRole('menuitem', { name: item, exact: true }).click();
  };
  const select = (number: string) =>
    sheet.evaluate((wanted) => {
      const shown = window.gensvarSheet;
      for (let row = 2; row < 200; row++) {
        if (shown?.cell('Ärenden', row, 1) === wanted) shown.select('Ärenden', row, 3);
      }
    }, number);
  const step = async (name: string) => {
    const button = panel().getByRole('button', { name, exact: true });
    const more = panel().getByRole('button', { name: /^Mer/, expanded: false });
    // The card may be drawn anew meanwhile, with its steps in other places.
    await expect
      .poll(async () => {
        if (await button.isVisible()) return true;
        if (await more.isVisible()) await more.click();
        return button.isVisible();
      })
      .toBe(true);
    await button.press('Enter');
    await panel().locator('form').waitFor();
  };
  /** A step that stands beside what it is about. */
  const beside = async (name: string) => {
    await panel().getByRole('button', { name }).first().press('Enter');
    await panel().locator('form').waitFor();
  };
  const field = (id: string) => panel().locator(`#${id}`);
  const save = async (receipt: string) => {
    await panel().locator('form button[type=submit]').press('Enter');
    try {
      await panel().getByText(receipt).first().waitFor();
    } catch {
      throw new Error(`“${receipt}” does not come:\n${await panel().locator('body').innerText()}`);
    }
  };
  const faults = async (): Promise<string[]> => {
    const { violations } = await new AxeBuilder({ page: sheet }).include([FRAME, 'html']).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  };
  const recipient = async (name: string) => {
    await field('recipients').fill(name);
    await panel().getByRole('option', { name }).first().waitFor();
    await field('recipients').press('Enter');
  };

  it('begins with what waits today, one click from its matter', async () => {
    await menu('Mina i dag');
    await panel().getByText('Ska fördelas').first().waitFor();
    expect(await faults()).toEqual([]);
    await panel().getByRole('button', { name: 'Mörkt i gångtunneln' }).click();
    await panel().getByRole('heading', { name: 'Mörkt i gångtunneln' }).waitFor();
  });

  it('folds “Mer” at Escape, and takes a chosen way along into the letter', async () => {
    await select(numbers[0] ?? '');
    const more = panel().getByRole('button', { name: /^Mer/ });
    await more.press('Enter');
    await panel().locator('#more-steps').waitFor({ state: 'visible' });
    await sheet.keyboard.press('Escape');
    await panel().locator('#more-steps').waitFor({ state: 'hidden' });
    await step('Bekräfta');
    await field('channel').selectOption({ label: 'Telefon' });
    await panel().getByRole('button', { name: 'Skriv som brev …' }).press('Enter');
    const letter = sheet.frameLocator('dialog iframe');
    await letter.locator('#channel').waitFor();
    await expect.poll(() => letter.locator('#channel').inputValue()).toBe('phone');
    await letter.locator('#language').selectOption({ label: 'Annat språk …' });
    await letter.locator('#other-language').fill('Soomaali');
    await letter.locator('#text').waitFor();
    // A key pressed inside the frame stays there, as in Google's own.
    await sheet.locator('dialog').getByRole('button', { name: 'Stäng' }).press('Enter');
    await sheet.locator('dialog iframe').waitFor({ state: 'detached' });
    await panel().locator('form').getByRole('button', { name: 'Stäng' }).press('Enter');
  });

  it('refers to two with a lead and numbered questions', async () => {
    await select(numbers[0] ?? '');
    await step('Remittera');
    await recipient('Trafikkontoret');
    await recipient('Polisen');
    await field('lead').selectOption({ label: 'Trafikkontoret' });
    await field('question').fill('När blir det ljust? Den boende nås på 070-174 06 58.');
    await panel().getByText('En uppgift pekar kanske ut någon').waitFor();
    await field('questions').fill('Vem äger lampan?\nNär lagas den?');
    expect(await faults()).toEqual([]);
    await save('Remitterat.');
    await panel().locator('.duty', { hasText: 'Trafikkontoret' }).waitFor();
    const rows = await storedRows(workspace.address, 'Remisser');
    expect(rows.filter(({ matter }) => matter === numbers[0])).toHaveLength(2);
    expect(rows.filter(({ question }) => String(question).includes('070'))).toEqual([]);
    expect(String(rows[0]?.question)).toContain('[telefonnummer]');
  });

  it('one answers that it is not theirs, and whom they name is the next to ask', async () => {
    await beside('Registrera svar: Polisen');
    await field('outcome').selectOption({ label: 'Inte vårt ansvar' });
    await field('to').fill('Stockholmshem');
    await panel().getByRole('option', { name: 'Stockholmshem' }).first().waitFor();
    await field('to').press('Enter');
    await field('text').fill('Tunneln är inte vår.');
    await save('Svaret är registrerat.');
    await panel()
      .getByRole('button', { name: /^Remittera till .*Stockholmshem/ })
      .press('Enter');
    await panel().locator('.chosen', { hasText: 'Stockholmshem' }).waitFor();
    await panel().locator('form').press('Escape');
  });

  it('reminds by telephone, pauses and starts again', async () => {
    await beside('Påminn: Trafikkontoret');
    await field('how').selectOption({ label: 'Telefon' });
    await field('said').fill('De ringer i morgon.');
    await save('Påminnelsen är sparad.');
    await panel().getByText('Påmind en gång').waitFor();
    await beside('Pausa: Trafikkontoret');
    await field('reason').fill('De vill veta vilken stolpe.');
    await save('Remissen är pausad.');
    await panel().locator('.duty', { hasText: 'Förvaltningen väntar på svar från oss' }).waitFor();
    await beside('Starta igen: Trafikkontoret');
    await save('Klockan går igen.');
  });

  it('promises, and tells how it goes', async () => {
    await step('Lova');
    await field('what').fill('Du får besked när lampan är beställd.');
    await field('due').fill(SOON);
    await save('Löftet är registrerat.');
    await step('Ge besked om läget');
    await field('text').fill('Vi väntar fortfarande på Trafikkontoret.');
    await field('channel').selectOption({ label: 'Telefon' });
    await save('Beskedet är registrerat.');
    await panel().locator('.object', { hasText: 'Du får besked' }).waitFor();
  });

  it('takes the answers one question at a time; the last one ends the referral', async () => {
    for (const [part, text] of [
      ['1', 'Vi äger den.'],
      ['2', 'I nästa vecka.'],
    ] as const) {
      await beside('Registrera svar: Trafikkontoret');
      await field('part').selectOption(part);
      await field('outcome').selectOption({ label: 'Ja' });
      await field('text').fill(text);
      await save('Svaret är registrerat.');
    }
    await panel().locator('.duty', { hasText: 'Den boende ska få besked' }).waitFor();
  });

  it('decides, plans an action, gives feedback, and undoes the last of them', async () => {
    await step('Besluta');
    await field('outcome').selectOption({ label: 'Ja' });
    await field('record').fill('§ 12');
    await save('Beslutet är registrerat.');
    await step('Planera åtgärd');
    await field('what').fill('Byt lampan');
    await field('due').fill(SOON);
    await save('Åtgärden är planerad.');
    await step('Återkoppla');
    await field('channel').selectOption({ label: 'Telefon' });
    await field('text').fill('Lampan byts i nästa vecka.');
    await save('Återkopplingen är registrerad.');
    await panel().locator('.duty', { hasText: 'Kan avslutas' }).waitFor();
    await panel().getByRole('button', { name: 'Ångra', exact: true }).first().press('Enter');
    await panel().getByText('Ångrat.').waitFor();
    await panel().locator('.duty', { hasText: 'Den boende ska få besked' }).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('takes one step for several matters, and hands an answer on to all of them', async () => {
    await select(numbers[1] ?? '');
    // Down by one row, as Shift and an arrow do in the grid.
    await sheet.evaluate(() =>
      window.gensvarSheet?.command('sheet.command.expand-selection', { direction: 2 }),
    );
    await panel().getByText('2 ärenden är markerade').waitFor();
    await panel().getByRole('button', { name: 'Remittera 2 ärenden' }).press('Enter');
    await recipient('Trafikkontoret');
    await field('question').fill('Vad gör ni åt detta?');
    expect(await faults()).toEqual([]);
    await save('Gäller 2 ärenden.');
    await select(numbers[1] ?? '');
    await panel().getByRole('heading', { name: 'Mörkt vid skolan' }).waitFor();
    await beside('Registrera svar: Trafikkontoret');
    await field('outcome').selectOption({ label: 'Ja' });
    await field('text').fill('Vi kommer på måndag.');
    await panel().getByLabel('Samma svar gäller det andra ärendet i remissen').check();
    await save('Svaret är registrerat.');
    await panel().getByText('Gäller 2 ärenden.').waitFor();
    const rows = await storedRows(workspace.address, 'Remisser');
    const answers = rows.filter(({ question }) => question === 'Vad gör ni åt detta?');
    expect(answers.map(({ answer }) => answer)).toEqual(['Vi kommer på måndag.', 'Vi kommer på måndag.']);
  });
});
