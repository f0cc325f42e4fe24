/** A budget with a vote, a class with a panel's answers, and a walk with its return, through the screen. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suggestedPromise } from '../../shared/dialogues/plan.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { inDays } from './support/days.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace, temporaryFolder } from './support/workspace.ts';

describe.skipIf(!hasChromium)('forms of dialogue', { timeout: 240_000 }, () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('a budget: rules, ideas, feasibility, a vote on paper and on the web, winners', async () => {
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Bredäng bestämmer');
    await choose('Form', 'Medborgarbudget');
    await fill('Dag', inDays(0));
    await tick('Bredäng');
    await click('Spara');
    await sees(/är sparad/);
    await fill('Kronor att fördela', '100000');
    await fill('Regler', 'Alla som bor i Bredäng får rösta.');
    await page.locator('#section-round form').getByRole('button', { name: 'Spara' }).click();
    await sees('100 000 kr.');
    await click('Skriv in inlägg');
    await fill('Anteckningar, en på varje rad', 'Utegym\nBokbytarbod\nLinbana');
    await click('Spara 3 anteckningar');
    for (const [outcome, cost, why] of [
      ['', '60000', ''],
      ['', '25000', ''],
      ['Går inte att genomföra', '', 'Marken är inte vår'],
    ] as const) {
      const form = page.locator('#section-round form');
      if (outcome) await form.getByRole('combobox').selectOption({ index: 2 });
      if (cost) await form.getByLabel('Kostnad i kronor (frivilligt)').fill(cost);
      if (why) await form.getByLabel('Varför?').fill(why);
      const idea = await form.getAttribute('aria-label');
      await form.getByRole('button', { name: 'Spara' }).click();
      await page.locator(`#section-round form[aria-label="${idea}"]`).waitFor({ state: 'detached' });
    }
    await click('Gör länk och koder');
    await fill('Antal koder', '3');
    await picture('budget-1-vote');
    await isClean();
    await page
      .locator('#section-round form')
      .first()
      .getByRole('button', { name: 'Gör länk och koder' })
      .click();
    const address = await page.getByLabel('Adress', { exact: true }).inputValue();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      click('Hämta lapparna för utskrift'),
    ]);
    const file = join(temporaryFolder('slips'), 'slips.html');
    await download.saveAs(file);
    const slips = readFileSync(file, 'utf8');
    const codes = [...slips.matchAll(/class="code">([^<]+)</g)].map(([, code]) => code ?? '');
    expect(codes).toHaveLength(3);
    await picture('budget-2-codes');
    await isClean();

    // A resident, on a phone.
    const phone = await (await browser.newContext({ viewport: { width: 360, height: 700 } })).newPage();
    await phone.goto(address);
    const paper = phone.frameLocator('iframe').first();
    const inFrame = await phone.locator('iframe').count();
    const ballot = inFrame > 0 ? paper : phone;
    await ballot.getByLabel(/Utegym/).check();
    await ballot.getByLabel('Din kod').fill('1-CCC-CCC-CCC');
    if (process.env.DIALOGUE_PICTURES)
      await phone.screenshot({
        path: join(process.env.DIALOGUE_PICTURES, 'budget-3-ballot.png'),
        fullPage: true,
      });
    const { violations } = await new AxeBuilder({ page: phone }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await ballot.getByRole('button', { name: 'Rösta' }).click();
    await ballot.getByText('Koden stämmer inte').waitFor();
    await ballot.getByLabel('Din kod').fill(codes[0] ?? '');
    await expect.poll(() => ballot.getByLabel(/Utegym/).isChecked()).toBe(true);
    await ballot.getByRole('button', { name: 'Rösta' }).click();
    await ballot.getByText('Tack, din röst är lämnad').waitFor();
    await phone.context().close();

    // Paper votes are counted in with it.
    await person.leave();
    const counting = await Person.at(browser, workspace, { width: 400 });
    await counting.click(/Bredäng bestämmer/);
    await counting.sees('En har röstat.');
    await counting.fill('Antal som röstade på papper', '4');
    await counting.fill('Röster på Utegym', '1');
    await counting.fill('Röster på Bokbytarbod', '3');
    await counting.picture('budget-4-count');
    await counting.page.locator('#section-round form').last().getByRole('button').first().click();
    await counting.sees('5 röstade.');
    // Both fit into the money, the one with the most votes first.
    const ranked = counting.page.locator('#section-round').getByRole('checkbox');
    await expect
      .poll(() => ranked.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked)))
      .toEqual([true, true]);
    await counting.sees('3 röster · 25 000 kr · summa 25 000 kr');
    await counting.sees('2 röster · 60 000 kr · summa 85 000 kr');
    await counting.sees('De valda kostar 85 000 kr av 100 000 kr.');
    await ranked.nth(1).uncheck();
    await counting.sees('De valda kostar 25 000 kr av 100 000 kr.');
    await counting.fill('Till vinnarna: vad händer nu?', 'Byggs i vår.');
    await counting.fill('Till de andra: varför inte?', 'Fick färre röster.');
    await counting.picture('budget-5-winners');
    await counting.isClean();
    await counting.page.locator('#section-round form').getByRole('button').first().click();
    await counting.sees(/Nu ska det bli av/);
    // The project says which winner it carries out, and its words are taken from there.
    await counting.sees('1 vinnare har ingen åtgärd med ansvarig');
    await counting.click('Planera åtgärd');
    await counting.page.getByLabel('Vilket löfte gäller det?').selectOption({ index: 1 });
    await expect.poll(() => counting.page.getByLabel('Vad ska göras?').inputValue()).toBe('Bokbytarbod');
    await counting.fill('Klart senast', inDays(30));
    await counting.picture('budget-6-project');
    await counting.isClean();
    await counting.page.locator('#section-actions form').getByRole('button').first().click();
    await counting.sees('Åtgärden är planerad.');
    await expect.poll(() => counting.page.getByText('1 vinnare har ingen åtgärd').count()).toBe(0);
    await counting.click('Planera åtgärd');
    await counting.page.getByLabel('Vad ska göras?').waitFor();
    await expect.poll(() => counting.page.getByLabel('Vilket löfte gäller det?').count()).toBe(0);
    await counting.leave();
  });

  test('a class: its queue, the council, answers of a panel, and slides without small counts', async () => {
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await click('Barn och unga');
    await sees('Ungdomsrådet har ingen träff med politikerna i höst.');
    await click('Planera ungdomsrådets möte med politikerna');
    await expect
      .poll(() => page.getByLabel('Vad handlar den om?').inputValue())
      .toBe('Ungdomsrådet möter nämndens politiker');
    await choose('Form', 'Skolan som arena för dialog');
    await fill('Vad handlar den om?', 'Klass 8B om vägen hem');
    await fill('Dag', inDays(0));
    // A term is short: four weeks, not eight.
    await expect
      .poll(() => page.getByLabel('Återkoppling lovad till').inputValue())
      .toBe(suggestedPromise(inDays(0), true));
    await tick('Vårberg');
    await click('Spara');
    await sees(/är sparad/);
    await click('Skriv in inlägg');
    await fill('Anteckningar, en på varje rad', 'Bättre ljus\nKim Andersson vill ha basket');
    await click('Spara 2 anteckningar');
    await sees('Ta bort namn och nummer på barn och unga');
    await fill('Anteckningar, en på varje rad', 'Bättre ljus\nBasket');
    await click('Spara 2 anteckningar');
    await sees('Vad som sades (2)');
    await click('Skriv in svar på en fråga');
    await fill('Fråga', 'Går du genom tunneln?');
    await fill('Svar och antal, ett svar på varje rad', 'Ja 21\nNej 3\nKanske');
    await page.locator('#section-results form').getByRole('button', { name: 'Spara' }).click();
    await sees('Raden ”Kanske” saknar antal.');
    await fill('Svar och antal, ett svar på varje rad', 'Ja 21\nNej 3');
    await picture('class-1-results');
    await isClean();
    await page.locator('#section-results form').getByRole('button', { name: 'Spara' }).click();
    await page.getByRole('rowheader', { name: 'Nej' }).waitFor();
    await click('Resultatblad');
    await sees('färre än 5');
    const [download] = await Promise.all([page.waitForEvent('download'), click('Hämta som bildspel')]);
    const file = join(temporaryFolder('slides'), 'slides.html');
    await download.saveAs(file);
    const slides = await (await browser.newContext({ viewport: { width: 1280, height: 720 } })).newPage();
    await slides.goto(`file://${file}`);
    await expect.poll(() => slides.getByText('färre än 5').count()).toBe(1);
    const { violations } = await new AxeBuilder({ page: slides }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // One sheet of paper a slide.
    const pdf = await slides.pdf({ preferCSSPageSize: true });
    const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    expect(sheets).toBe(await slides.locator('section').count());
    if (process.env.DIALOGUE_PICTURES)
      await slides.screenshot({
        path: join(process.env.DIALOGUE_PICTURES, 'class-2-slides.png'),
        fullPage: true,
      });
    await slides.context().close();
    await click('← Alla dialoger');
    await click('Barn och unga');
    await sees('0 av 2 inlägg från barn och unga har tagits om hand.');
    await picture('class-3-queue');
    await isClean();
    await person.leave();
  });

  test('a walk: four steps, one bundle a party, the way back, and the series, in English too', async () => {
    const person = await Person.at(browser, workspace, { width: 400 });
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Walk i Sätra');
    await choose('Form', 'Tillsynsvandring Walk 127');
    await fill('Dag', inDays(0));
    await tick('Sätra');
    await fill('Serie', 'Walk 127');
    await click('Spara');
    for (const [kind, day] of [
      ['Förmöte', -1],
      ['Uppföljande möte', 14],
      ['Återvandring', 28],
    ] as const) {
      await click('Lägg till tillfälle');
      const select = page.locator('#occasion-kind');
      const options = await select.locator('option').allInnerTexts();
      await select.selectOption({ label: options.find((each) => each.startsWith(kind.slice(0, 5))) ?? kind });
      await page.locator('#occasion-on').fill(inDays(day));
      await page.locator('#section-occasions form').getByRole('button', { name: 'Spara' }).click();
      await page.locator('#section-occasions form').waitFor({ state: 'detached' });
    }
    await click('Skriv in inlägg');
    await choose('Slag av brist', 'Belysning');
    await fill('Anteckningar, en på varje rad', 'Lampan vid trappan\nLampan vid porten');
    await click('Spara 2 anteckningar');
    await click(/^Fråga Trafikkontoret om 2 brister/);
    await click('Skapa 2 ärenden och 2 remisser till Trafikkontoret');
    await sees('2 ärenden skapades');
    await page.getByRole('heading', { name: 'Serien: Walk 127' }).waitFor();
    await click('Återvandringens lista');
    const form = page.locator('#section-occasions form');
    const occasion = (kind: RegExp, name: string) =>
      page.getByRole('group', { name: kind }).getByRole('button', { name }).click();
    const save = async () => {
      await form.getByRole('button', { name: 'Spara' }).click();
      await form.waitFor({ state: 'detached' });
    };
    await sees(/^Vandringen har inte varit än/);
    await occasion(/^Vandring/, 'Den är genomförd');
    await save();
    // They went sooner than planned.
    await sees(/Gick ni tidigare: flytta den först/);
    await occasion(/^Återvandring/, 'Flytta');
    await form.getByLabel('Dag', { exact: true }).fill(inDays(0));
    await save();
    await expect.poll(() => page.getByText('Gick ni tidigare').count()).toBe(0);
    const one = page.getByRole('group', { name: /D1 Lampan/ });
    await one.getByRole('button', { name: 'Åtgärdat', exact: true }).click();
    await sees(/Vid återvandringen: Åtgärdat/);
    await picture('walk-1-sv');
    await isClean();
    await person.leave();
    const english = await Person.at(browser, workspace, { width: 400, language: 'en' });
    await english.page.getByRole('heading', { name: 'Dialogues' }).waitFor();
    await english.picture('en-1-list');
    await english.isClean();
    await english.click(/Walk i Sätra/);
    await english.page.getByRole('heading', { name: 'The series: Walk 127' }).waitFor();
    await english.picture('en-2-walk');
    await english.isClean();
    // By keyboard alone: into the list, to the first "Change", open it, and close it again.
    const change = english.page.getByRole('button', { name: /^Change D1/ });
    await change.focus();
    await english.page.keyboard.press('Enter');
    await english.page.keyboard.press('Tab');
    await expect.poll(() => english.page.evaluate(() => document.activeElement?.id)).toBe('edit-D1-text');
    await english.leave();
  });
});
