/** The papers that leave a dialogue: whole answers, and no name handed out before somebody has answered for it. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { Person } from './support/dialogue-panel.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const NOTES = [
  'Pelle, 9 år, vill ha en gunga',
  'Ring Anna Svensson om tvättstugan',
  'Halt utanför Ica',
  'Halt utanför Ica',
];
const ANSWER = `Nej. Hyresvärden äger gården och väntar tills stammarna är bytta. ${'Vi frågar igen i vår och säger till på gården. '.repeat(6)}Slut på svaret.`;

let workspace: TestWorkspace;
let browser: Browser;

describe.skipIf(!hasChromium)('the papers of a dialogue', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    await workspace.run('setUp', []);
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  test('hold the whole answer, and are closed until the names on them are answered for', async () => {
    const person = await Person.at(browser, workspace);
    const { page, click, fill, tick, choose, sees, picture, isClean } = person;
    await click('Planera eller registrera dialog');
    await fill('Vad handlar den om?', 'Gårdarna på Ekholmsvägen');
    await fill('Dag', new Date().toISOString().slice(0, 10));
    await tick('Sätra');
    await click('Spara');
    await click('Skriv in antal deltagare');
    await fill('Antal deltagare', '34');
    await click('Spara');
    await click('Skriv in det som sades');
    await fill('Anteckningar, en på varje rad', NOTES.join('\n'));
    await sees('Samma ord på flera rader: Halt utanför Ica (2).');
    await picture('papers-1-notes');
    await click('Spara 4 anteckningar');
    await sees('Vad som sades (4)');
    await sees('Här kan någon kännas igen: Pelle');
    await click('Ge besked eller gör till ärenden');
    await tick(/^Välj alla/);
    await click('Ge besked');
    await choose('Besked', 'Nej');
    await fill(
      'Svar till deltagarna',
      'Fastighetsägarföreträdaren inväntar stambytesprojekteringens färdigställande inom verksamhetsårets ekonomiska förutsättningar.',
    );
    await sees(/^Svårt att läsa \(LIX/);
    await picture('papers-2-hard');
    await isClean();
    await fill('Svar till deltagarna', ANSWER);
    await page.getByText(/^Svårt att läsa/).waitFor({ state: 'detached' });
    await click('Ge besked (4)');
    await sees(/Slut på svaret/);
    await page.getByRole('button', { name: 'Ge besked (4)' }).waitFor({ state: 'detached' });
    await click('Resultatblad');
    await sees('Någon kan kännas igen i 2 rader på pappret');
    await picture('papers-3-names');
    await isClean();
    // Neither button nor print lets it out.
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    const closed = page.getByRole('button', { name: 'Hämta som dokument' });
    await expect.poll(() => closed.getAttribute('aria-disabled')).toBe('true');
    await closed.click({ force: true });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => page.getByText('Ni sade – vi gjorde inte, därför att').first().isVisible())
      .toBe(false);
    await expect.poll(() => page.getByText('Svara först om namnen').last().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    // What is pressed while the answer before it is still being saved counts too.
    await page.route('**/api/run', async (route) => {
      if (
        route
          .request()
          .postData()
          ?.match(/"(?:answer_names|check_point)"/)
      )
        await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.fallback();
    });
    // A child's name can only be hidden; a grown-up's may be meant.
    const child = page.getByRole('group', { name: 'I1: Pelle' });
    await expect.poll(() => child.getByRole('button', { name: 'Låt stå, det är meningen' }).count()).toBe(0);
    await child.getByRole('button', { name: 'Dölj på pappret' }).click();
    const grown = page.getByRole('group', { name: 'I2: Anna Svensson' });
    await grown.getByRole('button', { name: 'Ändra raden' }).click();
    await page.locator('#row-I2 textarea').waitFor();
    await grown.getByRole('button', { name: 'Låt stå, det är meningen' }).click();
    await sees('Namn är dolda i en rad. Namn står kvar i en rad.');
    const paper = page.locator('article.paper');
    await paper.getByText('[namn], 9 år, vill ha en gunga').first().waitFor();
    await paper.getByText('Ring Anna Svensson om tvättstugan').first().waitFor();
    const text = (await paper.innerText()).replace(/\s+/g, ' ');
    expect(text).not.toContain('Pelle');
    expect(text).toContain('Halt utanför Ica (sades 2 gånger)');
    expect(text).toContain(ANSWER);
    expect(downloads).toBe(0);
    await Promise.all([page.waitForEvent('download'), closed.click()]);
    expect(downloads).toBe(1);
    await picture('papers-4-sheet');
    await isClean();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => paper.isVisible()).toBe(true);
    await picture('papers-5-print');
    await page.emulateMedia({ media: 'screen' });
    await page.getByText('Checklista (0/11)').click();
    const points = page.locator('#section-checklist').getByRole('button', { name: 'Klart' });
    for (const at of [0, 1, 2]) await points.nth(at).click();
    await sees('Checklista (3/11)');
    await person.leave();
  });
});
