import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

interface Made {
  readonly ok: true;
  readonly address: string;
}
interface Material {
  readonly ok: true;
  readonly letter: { readonly code: string; readonly statusPage: string };
}
interface Performed {
  readonly ok: true;
  readonly replies: readonly { readonly result: string; readonly matter: string }[];
}

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

const done = async (command: Readonly<Record<string, unknown>>): Promise<string> => {
  const id = newUlid(Date.now(), Math.random);
  const answer = (await workspace.run('perform', [[{ id, ...command }]])) as Performed;
  const [reply] = answer.replies;
  if (reply?.result !== 'done') throw new Error(JSON.stringify(answer));
  return reply.matter;
};

const referred = async (question: string, questions?: readonly string[]): Promise<string> => {
  const matter = await done({
    type: 'capture',
    kind: 'fault_report',
    channel: 'mail',
    title: 'Mörkt i gångtunneln',
    text: 'Lampan är trasig.',
  });
  await done({
    type: 'refer',
    matter,
    organisation: 'trafikkontoret',
    question,
    ...(questions && { questions }),
  });
  return matter;
};

const linkTo = async (about: object): Promise<string> =>
  ((await workspace.run('createReplyLink', [about])) as Made).address;

/** Nothing that axe finds fault with, on the whole page. */
const isAccessible = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};

const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('name') ?? element?.textContent?.trim() ?? '';
  });

describe.skipIf(!hasChromium)('the pages for the public, in a real browser', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale: 'sv-SE' });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('a department answers with the keyboard alone, and sees what was received', async () => {
    const matter = await referred('När lagas lampan?');
    await page.goto(await linkTo({ referral: `${matter}/R1` }));
    await isAccessible();
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('English');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('outcome-0');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused()).toBe('text-0');
    await page.keyboard.type('Lampan byts den 4 maj.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const receipt = page.getByRole('status').filter({ hasText: 'Mottaget' });
    await receipt.waitFor();
    await expect.poll(() => receipt.textContent()).toContain('Lampan byts den 4 maj.');
    await expect.poll(() => focused()).toContain('Mottaget');
    await isAccessible();
    await page.reload();
    await page.getByText('Allt är besvarat').waitFor();
  });

  test('what is wrong is said at the top, and the fields are marked', async () => {
    const matter = await referred('När lagas lampan?');
    await page.goto(await linkTo({ referral: `${matter}/R1` }));
    await expect.poll(() => page.getByLabel('Svar kommer senast').isVisible()).toBe(false);
    await page.getByText('Vi återkommer').click();
    await expect.poll(() => page.getByLabel('Svar kommer senast').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Skicka svar' }).click();
    await page.getByText('Välj vilken dag svaret kommer.').waitFor();
    await expect.poll(() => page.getByLabel('Svar kommer senast').getAttribute('aria-invalid')).toBe('true');
    await isAccessible();
  });

  test('a lost connection loses nothing, and sending again is one answer', async () => {
    const matter = await referred('När lagas lampan?');
    const address = await linkTo({ referral: `${matter}/R1` });
    await page.goto(address);
    await page.getByLabel('Delvis').check();
    await page.getByLabel('Svar i ord').fill('Halva tunneln i maj, resten saknar vi pengar till.');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Skicka svar' }).click();
    await page.getByText('Svaret kom inte fram').waitFor();
    await page.context().setOffline(false);
    await page.goto(address);
    await page.getByText('Det är inte skickat.').waitFor();
    await expect.poll(() => page.getByLabel('Svar i ord').inputValue()).toContain('Halva tunneln');
    await expect.poll(() => page.getByLabel('Delvis').isChecked()).toBe(true);
    // The reply is lost on its way back: the answer is in the sheet, and the department does not know.
    await page.route('**/exec', async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    await page.getByRole('button', { name: 'Skicka svar' }).click();
    await page.getByText('Svaret kom inte fram').waitFor();
    await page.unroute('**/exec');
    await page.getByRole('button', { name: 'Skicka svar' }).click();
    await page.getByText('Mottaget').waitFor();
    const history = (await workspace.run('readCard', [{ matter }])) as {
      card: { state: { timeline: readonly { type: string }[] } };
    };
    expect(history.card.state.timeline.filter(({ type }) => type === 'referral_answered')).toHaveLength(1);
    await page.goto(address);
    await expect.poll(() => page.getByText('Det är inte skickat.').count()).toBe(0);
  });

  test('without scripts the answer can be sent all the same', async () => {
    const matter = await referred('Två frågor', ['När?', 'Hur mycket?']);
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(await linkTo({ organisation: 'trafikkontoret' }));
    const article = plain.getByRole('article').filter({ hasText: matter });
    await article.locator('summary').click();
    await article.getByLabel('Ja', { exact: false }).first().check();
    await article.getByLabel('Svar i ord').first().fill('I maj.');
    await article.getByRole('button', { name: 'Skicka svar' }).click();
    await plain.getByRole('heading', { name: /^Mottaget/ }).waitFor();
    await context.close();
  });

  test('a long list is folded, reachable by keyboard, and accessible', async () => {
    await referred('När lagas lampan?');
    await page.goto(await linkTo({ organisation: 'trafikkontoret' }));
    await isAccessible();
    const answer = page.locator('summary.button').first();
    await answer.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Svar i ord').first().waitFor();
    await isAccessible();
  });

  test('a resident types number and code, and sees how it goes', async () => {
    const matter = await referred('När lagas lampan?');
    const { letter } = (await workspace.run('readLetter', [{ matter }])) as Material;
    await page.goto(letter.statusPage);
    await isAccessible();
    await page.getByLabel('Ärendets nummer').fill(matter.toLowerCase());
    await page.getByLabel('Kod', { exact: true }).fill('CCC CCC CCC');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Vi hittar inget' }).waitFor();
    await isAccessible();
    await page.getByLabel('Kod', { exact: true }).fill(letter.code.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Vi väntar på svar från Trafikkontoret/ }).waitFor();
    await expect
      .poll(() => page.locator('[aria-current="step"]').textContent())
      .toContain('Vi började arbeta med det');
    await isAccessible();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: /We have been waiting for an answer from/ }).waitFor();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('en');
    await isAccessible();
  });

  test.each([300, 390, 1280])('nothing is wider than a window of %i px', async (width) => {
    const matter = await referred('En fråga med ettväldigtlångtordsominteryms'.repeat(3));
    const { letter } = (await workspace.run('readLetter', [{ matter }])) as Material;
    await page.setViewportSize({ width, height: 800 });
    for (const address of [
      await linkTo({ referral: `${matter}/R1` }),
      `${letter.statusPage}&number=${encodeURIComponent(matter)}&code=${letter.code}`,
      letter.statusPage,
    ]) {
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width,
      );
    }
  });
});
