import { writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const FRAME = 'aside.sidebar iframe';
const TEXTS = [
  ['Papperskorgarna svämmar över', 'Papperskorgarna på Skärholmstorget svämmar över varje helg'],
  ['Töm oftare', 'Töm soptunnorna oftare på Skärholmstorget'],
  ['Måsar drar ut skräp', 'Skräpkorgarna på Skärholmstorget är fulla och måsarna drar ut allt'],
  ['Bussen är sen', 'Bussen vid Sätra gård kommer aldrig i tid på morgonen'],
] as const;

/** Somebody looks at a matter, sees that others ask the same, and says so; of another that it does not. */
describe.skipIf(!hasChromium)('similar matters in the sidebar, in Chromium', () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  let sheet: Page;
  const numbers: string[] = [];

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', [{ district: 'Skärholmen' }]);
    const commands = TEXTS.map(([title, text], index) => ({
      type: 'capture',
      id: `01KP34H978ZEF4C74F2CR961D${index}`,
      kind: 'comment',
      channel: 'phone',
      title,
      text,
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
    await sheet.getByRole('menuitem', { name: 'Gensvar' }).click();
    await sheet.getByRole('menuitem', { name: 'Visa ärendet', exact: true }).click();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  const panel = () => sheet.frameLocator(FRAME);
  const select = (number: string) =>
    sheet.evaluate((wanted) => {
      const shown = window.gensvarSheet;
      for (let row = 2; row < 200; row++) {
        if (shown?.cell('Ärenden', row, 1) === wanted) shown.select('Ärenden', row, 3);
      }
    }, number);
  const items = () => panel().locator('.similar li');

  it('shows them with words and status, and is accessible', async () => {
    await select(numbers[1] ?? '');
    await items().first().waitFor();
    await expect.poll(() => items().count()).toBeGreaterThanOrEqual(2);
    await expect.poll(() => panel().locator('.similar').innerText()).toContain('svämmar över');
    await panel().locator('.similar').scrollIntoViewIfNeeded();
    const picture = process.env.GENSVAR_PICTURES;
    if (picture) {
      writeFileSync(`${picture}/similar.png`, await sheet.locator('aside.sidebar').screenshot());
    }
    const { violations } = await new AxeBuilder({ page: sheet }).include(FRAME).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  it('"Inte samma" takes one away for good', async () => {
    const before = await items().count();
    const number = numbers[2] ?? '';
    await panel()
      .getByRole('button', { name: `Inte samma fråga som ${number}` })
      .press('Enter');
    await panel().getByText(`${number} föreslås inte igen`).waitFor();
    await expect.poll(() => items().count()).toBe(before - 1);
    await expect.poll(() => panel().locator('.similar').innerText()).not.toContain('Måsar drar ut');
  });

  it('"Samma fråga" puts both in an issue, and each keeps its number', async () => {
    const number = numbers[0] ?? '';
    await panel()
      .getByRole('button', { name: `Samma fråga som ${number}`, exact: true })
      .press('Enter');
    await panel().getByText('Var och en behåller sitt nummer').waitFor();
    const cards = (await workspace.run('readMany', [{ matters: numbers.slice(0, 2) }])) as {
      readonly cards: readonly { readonly state: { readonly group?: { readonly group: string } } }[];
    };
    const groups = cards.cards.map(({ state }) => state.group?.group);
    expect(groups[0]).toMatch(/^F-\d{4}-\d{4}$/);
    expect(groups[1]).toBe(groups[0]);
  });

  it('the proposed theme is filled in with its reason, and is the person’s to change', async () => {
    await panel().getByRole('button', { name: 'Fördela', exact: true }).press('Enter');
    await panel().locator('form').waitFor();
    await expect.poll(() => panel().locator('#theme').inputValue()).toBe('Renhållning');
    await expect.poll(() => panel().locator('form').innerText()).toContain('Förslag: Renhållning.');
    const picture = process.env.GENSVAR_PICTURES;
    if (picture) {
      writeFileSync(`${picture}/proposed.png`, await sheet.locator('aside.sidebar').screenshot());
    }
  });
});
