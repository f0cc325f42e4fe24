/** Notes are copied from a photo of the wall; a walk whose points became matters is struck out. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { strikeWords } from '../../shared/text/dialogues-strike.ts';
import { notesPhotoWords } from '../../shared/text/notes-photo.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { Person } from './support/dialogue-panel.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const words = notesPhotoWords.sv;
const today = stockholmDate(new Date().toISOString());
const LINK = 'https://foton.example.se/vagg-1.jpg';
/** A JPEG as the browser draws it. */
const drawn = `(() => {
  const canvas = document.createElement('canvas');
  canvas.width = 900;
  canvas.height = 600;
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffe98a';
  context.fillRect(0, 0, 900, 600);
  context.fillStyle = '#222';
  context.font = '60px sans-serif';
  context.fillText('Fler bänkar', 80, 200);
  return canvas.toDataURL('image/jpeg').split(',')[1];
})()`;

describe.skipIf(!hasChromium)(
  'a photo of the wall, and a walk that is struck out',
  { timeout: 180_000 },
  () => {
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

    test('the photo stands beside the box, its link goes with the notes; striking tells of the matters', async () => {
      const perform = async (command: Readonly<Record<string, unknown>>) =>
        (
          (await workspace.run('perform', [[{ id: newUlid(Date.now(), Math.random), ...command }]])) as {
            replies: readonly { matter?: string }[];
          }
        ).replies[0]?.matter ?? '';
      const dialogue = await perform({
        type: 'plan_dialogue',
        form: 'trygghetsvandring',
        title: 'Torget',
        occasions: [{ kind: 'walk', on: today }],
      });
      const person = await Person.at(browser, workspace, { width: 1100 });
      const { page, click, fill, sees, picture, isClean } = person;
      await page.getByRole('button', { name: /^Torget/ }).click();
      await click('Skriv in inlägg');
      await page.getByText(words.title).click();
      const buffer = Buffer.from(await page.evaluate<string>(drawn), 'base64');
      await page.getByLabel(words.open).setInputFiles({ name: 'vagg.jpg', mimeType: 'image/jpeg', buffer });
      const photo = page.getByAltText(words.shown);
      await photo.waitFor();
      await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(900);
      await click(words.larger);
      await fill('Anteckningar, en på varje rad', 'Fler bänkar\nLampan är trasig');
      await fill(words.link, 'foton');
      await click('Spara 2 anteckningar');
      await sees(/Skriv hela adressen/);
      await fill(words.link, LINK);
      await picture('photo-1-beside');
      await isClean();
      await click('Spara 2 anteckningar');
      await sees('Vad som sades (2)');
      const rows = await storedRows(workspace.address, 'Inlägg');
      expect(rows.map(({ photo: link }) => link)).toEqual([LINK, LINK]);

      const matter = await perform({
        type: 'capture',
        kind: 'fault_report',
        channel: 'dialogue',
        title: 'Lampan',
        text: 'Lampan är trasig',
        anonymous: true,
      });
      await perform({ type: 'raise_inputs', dialogue, items: [rows[1]?.key ?? ''], matter });
      await click('← Alla dialoger');
      await page.getByRole('button', { name: /^Torget/ }).click();
      await click('Makulera dialogen');
      await sees(strikeWords.sv.title(1));
      await page.getByText(strikeWords.sv.strikeToo(1)).click();
      await fill('Varför?', 'Registrerad två gånger');
      await picture('strike-1-matters');
      await isClean();
      await page.getByRole('button', { name: 'Makulera dialogen' }).last().click();
      await sees(strikeWords.sv.struckToo(1));
      await expect
        .poll(
          async () =>
            (await storedRows(workspace.address, 'Ärenden')).find(({ key }) => key === matter)?.stage,
        )
        .toBe('Makulerat');
    });
  },
);
