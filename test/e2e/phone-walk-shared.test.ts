/** Two phones on one walk: each sees what the other notes, and the same lamp becomes one point. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { joinedWords } from '../../shared/text/dialogues-joined.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { walkWords } from '../../shared/text/walk.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { Person } from './support/dialogue-panel.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const words = walkWords.sv;
const joined = joinedWords.sv;
const common = phoneWords.sv;

let workspace: TestWorkspace;
let browser: Browser;

const today = stockholmDate(new Date().toISOString());

const walk = async (
  title: string,
  occasions: readonly object[] = [{ kind: 'walk', on: today }],
): Promise<{ number: string; address: string }> => {
  const plan = {
    type: 'plan_dialogue',
    id: newUlid(Date.now(), Math.random),
    form: 'trygghetsvandring',
    title,
    occasions,
  };
  const answer = (await workspace.run('perform', [[plan]])) as { replies: readonly { matter?: string }[] };
  const number = answer.replies[0]?.matter ?? '';
  const made = (await workspace.run('createPhoneLink', [{ page: 'walk', dialogue: number }])) as {
    address: string;
  };
  return { number, address: made.address };
};
const phone = async (address: string): Promise<Page> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'sv-SE',
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('radio', { checked: true }).first().waitFor();
  return page;
};
const note = async (page: Page, text: string, place: string) => {
  await page.getByLabel(words.what).fill(text);
  await page.getByLabel(common.place).fill(place);
  await page.getByRole('button', { name: words.save }).click();
};
const look = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
const isAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
const picture = async (page: Page, name: string) => {
  const folder = process.env.DIALOGUE_PICTURES;
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
const outcomes = async (number: string) =>
  (await storedRows(workspace.address, 'Inlägg'))
    .filter(({ key = '' }) => key.startsWith(number))
    .map(({ outcome }) => outcome);

describe.skipIf(!hasChromium)('two phones on one walk', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('see each other’s points, and the same lamp noted twice is one point after a question', async () => {
    const { number, address } = await walk('Centrum');
    const [first, second] = [await phone(address), await phone(address)];
    await note(first, 'Lampan är släckt', 'Torggatan 12');
    await first.getByText(common.allSent).waitFor();
    // The other phone hears of it by itself, with its place and its kind.
    await look(second);
    await second.getByText('Belysning · Torggatan 12').waitFor();

    await note(second, 'Mörkt vid trappan, trasig lampa', 'Torggatan 12');
    await second.getByText(words.isItTheSame('Mörkt vid trappan, trasig lampa')).waitFor();
    await second.getByText(common.allSent).waitFor();
    await second.getByText(words.pointAt('1', 'Lampan är släckt', 'Torggatan 12')).waitFor();
    await isAccessible(second);
    await picture(second, 'shared-asked');
    await second.getByRole('button', { name: words.same }).click();
    await second.getByText(words.sameAs('1')).waitFor();
    await second.getByText(words.list(1)).waitFor();
    await expect.poll(() => outcomes(number)).toEqual(['', 'Samma som D1']);
    await isAccessible(second);
    await picture(second, 'shared-same');

    // What was noted twice stands in the office's list with both texts, and can be told apart again there.
    const office = await Person.at(browser, workspace);
    await office.page.getByText('Centrum').first().click();
    await office.sees(joined.alsoNoted);
    await office.sees('D2 Mörkt vid trappan, trasig lampa');
    await office.isClean();
    await office.picture('shared-office');
    await office.page.getByRole('button', { name: joined.partOf('D2', 'D1') }).click();
    await expect.poll(() => outcomes(number)).toEqual(['', '']);
    // The phone hears of it too.
    await look(second);
    await second.getByText(words.list(2)).waitFor();
    await expect.poll(() => second.getByText(words.sameAs('1')).count()).toBe(0);
    await expect.poll(() => second.getByRole('button', { name: words.same }).count()).toBe(0);
    for (const page of [first, second, office.page]) await page.context().close();
  });

  test('what was noted without a network is asked about when it comes in; the office joins what nobody answered', async () => {
    const { number, address } = await walk('Parken');
    const [first, second] = [await phone(address), await phone(address)];
    await second.context().setOffline(true);
    await note(first, 'Klotter på muren', 'Parkleken');
    await first.getByText(common.allSent).waitFor();
    await note(second, 'Nedklottrad mur', 'Parkleken');
    await second.getByText(common.waiting(1)).waitFor();
    await expect.poll(() => second.getByRole('button', { name: words.same }).count()).toBe(0);
    await second.context().setOffline(false);
    await second.getByText(words.pointAt('1', 'Klotter på muren', 'Parkleken')).waitFor();

    const office = await Person.at(browser, workspace, { width: 400 });
    await office.page.getByText('Parken').first().click();
    await office.sees(joined.mayBeSame('D1 Klotter på muren · Parkleken'));
    await office.isClean();
    await office.picture('shared-may-be');
    await office.page.getByRole('button', { name: joined.joinOf('D2', 'D1') }).click();
    await office.sees(joined.joined(1, 'D1'));
    await expect.poll(() => outcomes(number)).toEqual(['', 'Samma som D1']);
    // Nothing is lost: one press, and they are two again.
    await office.click('Ångra');
    await expect.poll(() => outcomes(number)).toEqual(['', '']);
    for (const page of [first, second, office.page]) await page.context().close();
  });

  test('on the return walk a second answer is told what somebody else has just found, before it counts', async () => {
    const { number, address } = await walk('Återvandring', [
      { kind: 'walk', on: today },
      { kind: 'return_walk', on: today },
    ]);
    const input = (text: string) => ({ text, defect: 'lighting' });
    const add = { type: 'add_inputs', id: newUlid(Date.now(), Math.random), dialogue: number };
    await workspace.run('perform', [
      [{ ...add, inputs: [input('Lampan är släckt'), input('Trasig lykta')] }],
    ]);
    const inspected = async () =>
      (await storedRows(workspace.address, 'Inlägg'))
        .filter(({ key = '' }) => key.startsWith(number))
        .map((row) => row.inspected);
    const [first, second] = [await phone(address), await phone(address)];
    const answer = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
    await answer(second, '1: Åtgärdat');
    await answer(second, '2: Åtgärdat');
    await expect.poll(inspected).toEqual(['Åtgärdat', 'Åtgärdat']);

    // The first phone has not heard of it: it is asked, and nothing of the other's is overwritten meanwhile.
    await first.getByLabel(words.inspectNote('1')).fill('Två lampor nu');
    await answer(first, '1: Värre');
    await first.getByText(words.foundBefore('Åtgärdat')).waitFor();
    await expect.poll(inspected).toEqual(['Åtgärdat', 'Åtgärdat']);
    await isAccessible(first);
    await picture(first, 'return-asked');
    await first.reload();
    await answer(first, `1: ${words.findAnyway('Värre')}`);
    await expect.poll(inspected).toEqual(['Värre', 'Åtgärdat']);
    await expect.poll(() => first.getByText(words.foundBefore('Åtgärdat')).count()).toBe(0);

    // The second hears of that, and changes it knowing so; then the first lets the other's stand.
    await look(second);
    await second.getByText(words.foundByOther).waitFor();
    await answer(second, `${words.changeFinding}: 1`);
    await answer(second, '1: Inte åtgärdat');
    await expect.poll(inspected).toEqual(['Inte åtgärdat', 'Åtgärdat']);
    await answer(first, `${words.changeFinding}: 1`);
    await answer(first, '1: Åtgärdat');
    await first.getByText(words.foundBefore('Inte åtgärdat')).waitFor();
    await answer(first, `1: ${words.letStand}`);
    await expect.poll(() => first.getByText(words.foundBefore('Inte åtgärdat')).count()).toBe(0);
    await first.getByText('Inte åtgärdat', { exact: true }).first().waitFor();
    await expect.poll(inspected).toEqual(['Inte åtgärdat', 'Åtgärdat']);
    for (const page of [first, second]) await page.context().close();
  });

  test('the kind is suggested by the words, without a network too, and another is one tap', async () => {
    const { number, address } = await walk('Gården');
    const page = await phone(address);
    await page.context().setOffline(true);
    await page.getByLabel(words.what).fill('Buskarna skymmer skylten');
    await page.getByText(words.suggestedKind('Skymd sikt')).waitFor();
    await expect.poll(() => page.getByLabel('Skymd sikt').isChecked()).toBe(true);
    await isAccessible(page);
    await picture(page, 'shared-kind');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(common.waiting(1)).waitFor();
    await page.getByLabel(words.what).fill('Trasig lampa');
    await expect.poll(() => page.getByLabel('Belysning').isChecked()).toBe(true);
    await page.getByLabel('Skadegörelse').click();
    await expect.poll(() => page.getByLabel('Skadegörelse').isChecked()).toBe(true);
    await page.getByRole('button', { name: words.save }).click();
    await page.context().setOffline(false);
    await page.getByText(common.allSent).waitFor();
    const rows = (await storedRows(workspace.address, 'Inlägg')).filter(({ key = '' }) =>
      key.startsWith(number),
    );
    expect(rows.map(({ defect }) => defect)).toEqual(['Skymd sikt', 'Skadegörelse']);
    await page.context().close();
  });
});
