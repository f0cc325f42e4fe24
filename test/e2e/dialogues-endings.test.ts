/** How dialogues of different forms end, through the screen: what is missing is said, asked for, and refused otherwise. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { today } from './support/days.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

describe.skipIf(!hasChromium)('the end of a dialogue', { timeout: 240_000 }, () => {
  let workspace: TestWorkspace;
  let browser: Browser;
  let person: Person;
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    person = await Person.at(browser, workspace, { width: 400 });
  });
  afterEach(() => person.leave());

  const begin = async (title: string, form: string, notes: string) => {
    const { click, fill, tick, choose, sees } = person;
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', title);
    await choose('Form', form);
    await fill('Dag', today());
    await tick('Vårberg');
    // What others ask the same residents is looked up meanwhile, and moves the button down when it comes.
    await person.page.waitForLoadState('networkidle');
    await click('Spara');
    await sees(/är sparad/);
    await click('Skriv in inlägg');
    await fill('Anteckningar, en på varje rad', notes);
  };

  test('a public meeting: somebody answers for each point', async () => {
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await begin('Vårbergs torg', 'Medborgarmöte', 'Mörkt vid trappan\nRing Anna Svensson om bänkarna');
    // Names are told by their row, and hidden at one press.
    await sees('Rad 2: Anna Svensson');
    await picture('ending-1-names');
    await isClean();
    await click('Dölj namnen i raderna');
    await expect
      .poll(() => page.getByLabel('Anteckningar, en på varje rad').inputValue())
      .toContain('[namn] om bänkarna');
    await fill('Anteckningar, en på varje rad', `Mörkt\n${'x'.repeat(2_001)}`);
    await click('Spara 2 anteckningar');
    await sees(/Rad 2 är för lång/);
    await fill('Anteckningar, en på varje rad', 'Mörkt vid trappan\nFler bänkar');
    await click('Spara 2 anteckningar');
    await sees('Vad som sades (2)');
    await tick(/^Välj alla/);
    await click('Ge besked');
    // The list may be long: the keyboard goes to the form.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('answer-outcome');
    await choose('Besked', 'Nej');
    await fill('Svar till deltagarna', 'Torget byggs om nästa år.');
    await click('Ge besked (2)');
    await sees('Fyll i ”Vem ansvarar för punkten?”.');
    await choose('Vem ansvarar för punkten?', 'Trafikkontoret');
    await picture('ending-2-answer');
    await isClean();
    await click('Ge besked (2)');
    await click('Återkoppla utan möte');
    await choose('Hur fick de veta?', 'Webbsida');
    await fill('Vilken dag fick de veta?', today());
    await fill('Varför inget möte?', 'Ingen lokal var ledig.');
    await fill('Länk', 'javascript:alert(1)');
    await page.locator('#section-pack form').getByRole('button', { name: 'Spara' }).click();
    await sees('Skriv hela adressen, med https:// först.');
    await fill('Länk', 'https://vardberg.example/torget');
    await page.locator('#section-pack form').getByRole('button', { name: 'Spara' }).click();
    await page.getByText(/· Återkopplad/).waitFor();
    const closing = page.locator('#section-closing');
    await expect
      .poll(() => closing.locator('.missing li').allInnerTexts())
      .toEqual(['11 punkter i checklistan är varken gjorda eller förklarade']);
    await picture('ending-3-missing');
    await isClean();
    await click('Skriv varför den avslutas ändå');
    await fill('Varför?', '-');
    await click('Avsluta');
    await sees('Skriv skälet med några ord');
  });

  test('an answer of the board is missing until it is entered', async () => {
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await begin('Frågor till nämnden', 'Deltagande vid nämndsammanträde', 'När öppnar biblioteket?');
    await click('Spara en anteckning');
    await sees('Vad som sades (1)');
    await tick(/^Välj alla/);
    await click('Ge besked');
    await choose('Besked', 'Besvarat');
    await fill('Svar till deltagarna', 'I maj.');
    await click('Ge besked (1)');
    await sees('nämndens svar är inte inskrivet');
    await click('Skriv in nämndens svar');
    await page.locator('#section-closing form').getByRole('button', { name: 'Spara' }).click();
    await sees('Fyll i ”Vad svarade nämnden? Sammanträde och paragraf”.');
    await fill('Vad svarade nämnden? Sammanträde och paragraf', 'Sammanträdet i maj, § 12: öppnar i maj');
    await fill('Vilken dag?', today());
    await picture('ending-4-board');
    await isClean();
    await page.locator('#section-closing form').getByRole('button', { name: 'Spara' }).click();
    await page.locator('#section-closing').getByText('Sammanträdet i maj, § 12').waitFor();
    await page.getByRole('button', { name: 'Skriv in nämndens svar' }).waitFor({ state: 'detached' });
  });

  test('what was answered about a name on a paper is asked once', async () => {
    const { click, sees, isClean, picture } = person;
    await begin(
      'Tvättstugan',
      'Boendedialog',
      'Tvättstugan stänger för tidigt\nRing Anna Svensson om soprummet',
    );
    await click('Spara 2 anteckningar');
    await sees('Vad som sades (2)');
    await click('Resultatblad');
    await sees('Någon kan kännas igen i en rad på pappret');
    await picture('ending-5-names-on-paper');
    await click('Låt stå, det är meningen');
    await sees('Namn står kvar i en rad.');
    await isClean();
    await person.leave();
    person = await Person.at(browser, workspace, { width: 360, language: 'en' });
    await person.click(/Tvättstugan/);
    await person.click('Result sheet');
    await person.sees('Names stand in one row.');
    await person.picture('ending-6-names-english');
    await person.click('Change the answers about names');
    await person.sees('Somebody may be recognised in one row of the paper');
    await person.isClean();
    await person.picture('ending-7-names-again');
  });
});
