/** A person new to it registers a dialogue with thirty inputs, through the screen; every action is counted. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { today } from './support/days.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const DIALOGUE = /^[A-ZÅÄÖ]{2,4}-D-\d{4}-0001$/;

let workspace: TestWorkspace;
let browser: Browser;
let person: Person;

const NOTES = Array.from(
  { length: 30 },
  (_, index) => `${index + 1}. Önskemål nummer ${index + 1} om gården`,
);

describe.skipIf(!hasChromium)('the panel of dialogues', { timeout: 180_000 }, () => {
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
    person = await Person.at(browser, workspace);
  });
  afterEach(() => person.leave());

  test('a dialogue with thirty inputs is registered in a few actions, and ends with everybody told', async () => {
    const { page, click, fill, tick, choose, picture, isClean } = person;
    await picture('1-empty');
    await isClean();
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Gårdarna på Ekholmsvägen');
    await fill('Dag', today());
    await tick('Sätra');
    await page.getByText('Så avslutas den').waitFor();
    await picture('2-plan');
    await isClean();
    await click('Spara');
    await click('Skriv in antal deltagare');
    await fill('Antal deltagare', '34');
    await click('Spara');
    await click('Skriv in det som sades');
    await fill('Anteckningar, en på varje rad', NOTES.join('\n'));
    await picture('3-notes');
    await isClean();
    await click('Spara 30 anteckningar');
    await page.getByText('Vad som sades (30)').waitFor();
    // Registered: counted until here.
    expect(person.actions).toBeLessThanOrEqual(12);
    console.info(`a dialogue with thirty inputs: ${person.actions} actions`);
    const [number] = (
      await page
        .getByText(/-D-\d{4}-0001/)
        .first()
        .innerText()
    ).split(' ');
    expect(number).toMatch(DIALOGUE);
    await picture('4-inputs');
    await isClean();

    await click('Ge besked eller gör till ärenden');
    await tick(/^Välj alla/);
    await click('Ge besked');
    await choose('Besked', 'Ja, ska göras');
    await fill('Svar till deltagarna', 'Gården rustas i vår.');
    await click('Ge besked (30)');
    await click('Förbered återkopplingen');
    await click('Resultatblad');
    await page.getByText('Ni sade – vi ska göra').first().waitFor();
    await picture('5-pack');
    await isClean();
    await click('Återkoppla utan möte');
    // Nothing is said for the person: how, when and why there was no meeting.
    await click('Spara');
    await page.getByText('Fyll i ”Hur fick de veta?”.').waitFor();
    await choose('Hur fick de veta?', 'Brev eller lapp i brevlådan');
    await fill('Vilken dag fick de veta?', today());
    await click('Spara');
    await page.getByText('Fyll i ”Varför inget möte?”.').waitFor();
    await fill('Varför inget möte?', 'Ingen lokal var ledig i huset.');
    await picture('6-tell');
    await isClean();
    await click('Spara');
    // The checklist is done or explained first, or one line says why it was not.
    await page.getByRole('button', { name: 'Gå till checklistan' }).waitFor();
    await click('Skriv varför den avslutas ändå');
    await fill('Varför?', 'Checklistan fördes på papper.');
    await click('Avsluta');
    await page.getByText(/· Avslutad/).waitFor();
    await page
      .getByText(
        /^Avslutad .* fast något saknas: 11 punkter i checklistan .*Skäl: Checklistan fördes på papper\.$/,
      )
      .waitFor();
    await page.getByText('Återkoppling utan möte (brev eller lapp i brevlådan): Ingen lokal').waitFor();
    await picture('6-closed');
    await isClean();
    // What was done last can be taken back.
    await click('Ångra');
    await page.getByText('Steget är ångrat').waitFor();
    await page.getByText(/· Återkopplad/).waitFor();
  });

  test('a second dialogue for the same residents is warned about, at 300 px too', async () => {
    const { page, click, fill, tick, choose, picture, isClean } = person;
    await page.setViewportSize({ width: 300, height: 700 });
    await click('Planera eller registrera dialog');
    // The keyboard stands in the first field, and after going back on the heading.
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
    await expect.poll(() => focused()).toBe('plan-title');
    await click('Stäng');
    await expect.poll(focused).toBe('H1');
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Sätra torg');
    await choose('Form', 'Trygghetsvandring');
    await fill('Dag', today());
    await tick('Sätra');
    await page.getByText('En annan dialog frågar samma boende').waitFor();
    await page.getByText('Det här har boende här sagt förut').waitFor();
    await picture('7-warning');
    await isClean();
    await click('Spara');
    await click('Skriv in inlägg');
    await choose('Slag av brist', 'Belysning');
    await fill('Anteckningar, en på varje rad', '- Lampan vid trappan\n- Lampan vid porten');
    await click('Spara 2 anteckningar');
    await click(/^Fråga Trafikkontoret om 2 brister/);
    await picture('8-ask');
    await isClean();
    await click('Skapa 2 ärenden och 2 remisser till Trafikkontoret');
    await page.getByText('2 ärenden skapades').waitFor();
    await page.getByText(/^2 remisser till Trafikkontoret är skrivna, med svar senast/).waitFor();
    await page.getByText(/^Inget är skickat till Trafikkontoret än/).waitFor();
    // One message with every point, and one link under which they are answered.
    await page.getByText(/^Trafikkontoret har 2 punkter att svara på/).waitFor();
    await click(/^Skicka frågorna till Trafikkontoret/);
    const message = page.getByLabel('Meddelande', { exact: true });
    await message.waitFor();
    const text = await message.inputValue();
    expect(text).toContain('1.  Lampan vid trappan\n2.  Lampan vid porten');
    const address = /https?:\S+/.exec(text)?.[0] ?? '';
    expect(address).toContain('page=reply');
    await picture('8-send');
    await isClean();
    await picture('8-walk');
    await isClean();
    await click('Ångra');
    await page.getByText('Steget är ångrat').waitFor();
    await page.getByRole('button', { name: /^Fråga Trafikkontoret/ }).waitFor();
  });

  test('names of children and young people are not saved', async () => {
    const { page, click, fill, tick, choose } = person;
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Klass 8B');
    await choose('Form', 'Skolan som arena för dialog');
    await fill('Dag', today());
    await tick('Bredäng');
    await click('Spara');
    await click('Skriv in inlägg');
    await fill('Anteckningar, en på varje rad', 'Fler planer\nRing Amina Karlsson på 070-174 06 05');
    await click('Spara 2 anteckningar');
    await page.getByText('Ta bort namn och nummer på barn och unga').waitFor();
    await fill('Anteckningar, en på varje rad', 'Fler planer\nBättre ljus');
    await click('Spara 2 anteckningar');
    await page.getByText('Vad som sades (2)').waitFor();
  });
});
