import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { newUlid } from '../../shared/identity/ulid.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { walkWords } from '../../shared/text/walk.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { inDays } from './support/days.ts';
import { storedRows } from './support/stored.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

const words = walkWords.sv;

let workspace: TestWorkspace;
let browser: Browser;
let page: Page;

const today = stockholmDate(new Date().toISOString());

/** A walk, and the address of its page. */
const walk = async (
  title: string,
  occasions: readonly object[],
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
const points = async (number: string) =>
  (await storedRows(workspace.address, 'Inlägg')).filter(({ key = '' }) => key.startsWith(number));
const isAccessible = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
};
const note = async (text: string) => {
  await page.getByLabel(words.what).fill(text);
  await page.getByRole('button', { name: words.save }).click();
};
/** For people to look at; none are taken when nobody says where to put them. */
const picturesOf = async (name: string) => {
  const folder = process.env.GENSVAR_PICTURES;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}-360.png`), fullPage: true });
};
/** A JPEG with an Exif block that says where it was taken. */
const picture = async (): Promise<Buffer> => {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 2400;
    canvas.height = 1800;
    const context = canvas.getContext('2d');
    for (let x = 0; x < 2400; x += 40) {
      if (context) context.fillStyle = `hsl(${x % 360} 60% 50%)`;
      context?.fillRect(x, 0, 40, 1800);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(drawn, 'base64');
  const exif = Buffer.from('Exif\0\0GPS 59.2768 17.9077', 'latin1');
  const length = Buffer.from([(exif.length + 2) >> 8, (exif.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, jpeg.subarray(2)]);
};

describe.skipIf(!hasChromium)('a safety walk on a phone', () => {
  beforeAll(async () => {
    workspace = await startTestWorkspace();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });
  beforeEach(async () => {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'sv-SE',
      hasTouch: true,
      isMobile: true,
      geolocation: { latitude: 59.27681, longitude: 17.90772 },
      permissions: ['geolocation'],
    });
    page = await context.newPage();
  });
  afterEach(async () => {
    await page.context().close();
  });

  test('points are numbered, with kind, place, position, who answers and a photo without metadata', async () => {
    const { number, address } = await walk('Gångtunneln', [{ kind: 'walk', on: today }]);
    await page.goto(address);
    await isAccessible();
    await picturesOf('walk-start');
    await page.getByLabel(words.what).fill('Lampan i tunneln är trasig');
    await page.getByLabel('Belysning').check();
    await expect.poll(() => page.getByLabel(words.organisation).inputValue()).toBe('trafikkontoret');
    await page.getByLabel(phoneWords.sv.place).fill('Torget');
    await page.getByRole('button', { name: words.useposition }).click();
    await page.getByText(words.position('59.27681, 17.90772')).waitFor();
    await page
      .getByLabel(words.photo)
      .setInputFiles({ name: 'bild.jpg', mimeType: 'image/jpeg', buffer: await picture() });
    await page.getByAltText(words.shownPhoto).waitFor();
    await picturesOf('walk-note');
    await page.getByRole('button', { name: words.save }).click();
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await isAccessible();
    const [row] = await points(number);
    expect(row).toMatchObject({ text: 'Lampan i tunneln är trasig', place: 'Torget' });
    expect(row?.key).toBe(`${number}/D1`);
    const photo = await fetch(row?.photo ?? '');
    expect(photo.headers.get('content-type')).toBe('image/jpeg');
    const bytes = Buffer.from(await photo.arrayBuffer());
    expect(bytes.length).toBeGreaterThan(1000);
    expect(bytes.includes('Exif')).toBe(false);
    expect(bytes.includes('GPS')).toBe(false);
  });

  test('without a network points wait in the phone, outlive the page and get their numbers later', async () => {
    const { number, address } = await walk('Parken', [{ kind: 'walk', on: today }]);
    await page.goto(address);
    await page.context().setOffline(true);
    for (const text of ['Buskarna skymmer', 'Klotter på muren', 'Bänken är sönder']) await note(text);
    await page.getByText(phoneWords.sv.waiting(3)).waitFor();
    await isAccessible();
    await picturesOf('walk-offline');
    await expect.poll(() => points(number)).toHaveLength(0);
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    page = await context.newPage();
    await page.goto(address);
    await page.getByText(phoneWords.sv.allSent).waitFor();
    const rows = await points(number);
    expect(rows.map(({ text }) => text)).toEqual([
      'Buskarna skymmer',
      'Klotter på muren',
      'Bänken är sönder',
    ]);
    expect(rows.map(({ key }) => key)).toEqual([1, 2, 3].map((each) => `${number}/D${each}`));
  });

  test('answers where no return walk is planned enter one as held; before the walk none is taken', async () => {
    const before = await walk('Bron', [{ kind: 'walk', on: today }]);
    await page.goto(before.address);
    await note('Räcket är löst');
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await page.reload();
    await page.getByText(words.modes.return(1)).click();
    await page.getByText(words.notYet.not_walked('')).waitFor();
    await page.getByRole('button', { name: '1: Åtgärdat' }).click();
    await page.getByText('Vandringen har inte varit än').waitFor();
    await picturesOf('walk-too-early');
    const held = { type: 'hold_occasion', dialogue: before.number, item: `${before.number}/T1` };
    await workspace.run('perform', [[{ ...held, id: newUlid(Date.now(), Math.random) }]]);
    await page.getByRole('button', { name: `1: ${words.sendAgain}` }).click();
    await expect.poll(async () => (await points(before.number))[0]?.inspected).toBe('Åtgärdat');
    await page.reload();
    await picturesOf('walk-way-back');
    const occasions = await storedRows(workspace.address, 'Tillfällen');
    expect(occasions.filter(({ key = '' }) => key.startsWith(before.number)).map(({ kind }) => kind)).toEqual(
      ['Vandring', 'Återvandring'],
    );
    await isAccessible();
  });

  test('a return walk that is planned for a later day takes no answer before it, and keeps it on the phone', async () => {
    const { number, address } = await walk('Kullen', [
      { kind: 'walk', on: today },
      { kind: 'return_walk', on: inDays(14) },
    ]);
    const held = { type: 'hold_occasion', dialogue: number, item: `${number}/T1` };
    await workspace.run('perform', [[{ ...held, id: newUlid(Date.now(), Math.random) }]]);
    await page.goto(address);
    await note('Lampan är släckt');
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await page.reload();
    await page.getByText(words.modes.return(1)).click();
    await page.getByText('Svaren tas emot från den dagen.').waitFor();
    await page.getByRole('button', { name: '1: Åtgärdat' }).click();
    await page.getByText('Gick ni tidigare: flytta den först').waitFor();
    await picturesOf('walk-before-its-day');
    await isAccessible();
    expect((await points(number))[0]?.inspected).toBe('');
    // Moved to today in the sheet: the answer that waited is sent, and holds the walk.
    const moved = { type: 'move_occasion', dialogue: number, item: `${number}/T2`, on: today };
    await workspace.run('perform', [[{ ...moved, id: newUlid(Date.now(), Math.random) }]]);
    await page.getByRole('button', { name: `1: ${words.sendAgain}` }).click();
    await expect.poll(async () => (await points(number))[0]?.inspected).toBe('Åtgärdat');
    const occasions = await storedRows(workspace.address, 'Tillfällen');
    expect(occasions.filter(({ key = '' }) => key.startsWith(number)).map(({ stage }) => stage)).toEqual([
      'Genomfört',
      'Genomfört',
    ]);
  });

  test('the return walk goes through the first list: fixed, not fixed, worse', async () => {
    const { number, address } = await walk('Torget', [
      { kind: 'walk', on: today },
      { kind: 'return_walk', on: today },
    ]);
    await page.goto(address);
    await page.getByText(words.modes.notes, { exact: true }).click();
    for (const text of ['Lampan är trasig', 'Klotter', 'Glas på marken']) await note(text);
    await expect.poll(() => points(number)).toHaveLength(3);
    await page.reload();
    await page.getByText(words.progress(0, 3)).waitFor();
    await isAccessible();
    await page.getByRole('button', { name: '1: Åtgärdat' }).click();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: '2: Inte åtgärdat' }).click();
    await page.getByLabel(words.inspectNote('3')).fill('Mer glas än förra gången, säger Kalle Karlsson');
    await page.getByText(phoneWords.sv.named('Kalle Karlsson')).waitFor();
    await isAccessible();
    await picturesOf('walk-return');
    await page.getByRole('button', { name: phoneWords.sv.hideNames }).click();
    await expect
      .poll(() => page.getByLabel(words.inspectNote('3')).inputValue())
      .toBe('Mer glas än förra gången, säger [namn]');
    await page.getByRole('button', { name: '3: Värre' }).click();
    await page.getByText(words.progress(3, 3)).waitFor();
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await points(number)).map(({ inspected }) => inspected))
      .toEqual(['Åtgärdat', 'Inte åtgärdat', 'Värre']);
  });

  test('what is pressed before the phone’s own store is open is kept, and not once more', async () => {
    const { number, address } = await walk('Muren', [
      { kind: 'walk', on: today },
      { kind: 'return_walk', on: today },
    ]);
    const add = { type: 'add_inputs', id: newUlid(Date.now(), Math.random), dialogue: number };
    await workspace.run('perform', [
      [{ ...add, inputs: [{ text: 'Lampan är släckt', defect: 'lighting' }] }],
    ]);
    // A phone that is slow to open its database.
    await page.addInitScript(() => {
      const held = new Promise<void>((resolve) => Object.assign(window, { letStoreOpen: resolve }));
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...given) {
        const request = open.apply(this, given);
        Object.defineProperty(request, 'onsuccess', {
          set: (told: (event: Event) => void) =>
            request.addEventListener('success', (event) => void held.then(() => told.call(request, event))),
        });
        return request;
      };
    });
    await page.goto(address);
    await page.getByRole('button', { name: '1: Värre' }).click();
    await page.getByText(words.modes.notes, { exact: true }).click();
    await page.getByLabel(words.what).fill('Buskarna skymmer');
    for (let press = 0; press < 2; press += 1) await page.getByRole('button', { name: words.save }).click();
    await page.evaluate(() => (window as unknown as { letStoreOpen: () => void }).letStoreOpen());
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await expect
      .poll(async () => (await points(number)).map(({ text, inspected }) => [text, inspected]))
      .toEqual([
        ['Lampan är släckt', 'Värre'],
        ['Buskarna skymmer', ''],
      ]);
  });

  test('a point is put right and another taken away, before and after the sheet has them; the place is only proposed', async () => {
    const { number, address } = await walk('Gården', [{ kind: 'walk', on: today }]);
    await page.goto(address);
    await page.context().setOffline(true);
    await page.getByLabel(phoneWords.sv.place).fill('Björksätravägen');
    await note('Buskarna skymer');
    const same = page.getByRole('button', { name: words.samePlace('Björksätravägen') });
    await same.waitFor();
    await expect.poll(() => page.getByLabel(phoneWords.sv.place).inputValue()).toBe('');
    await note('Skrevs av misstag');
    await page.getByText(phoneWords.sv.waiting(2)).waitFor();
    await isAccessible();

    // Nothing has left the phone: both are changed where they are.
    await page.getByLabel(words.what).fill('Halvskrivet');
    await page.getByRole('button', { name: words.editOf('Buskarna skymer') }).click();
    await page.getByLabel(words.what).fill('Buskarna skymmer');
    await isAccessible();
    await page.getByRole('button', { name: words.saveEdit }).click();
    await page.getByRole('button', { name: words.editOf('Buskarna skymmer') }).waitFor();
    await expect.poll(() => page.getByLabel(words.what).inputValue()).toBe('Halvskrivet');
    await page.getByRole('button', { name: words.removeOf('Skrevs av misstag') }).click();
    await page.getByRole('button', { name: phoneWords.sv.remove, exact: true }).last().click();
    await page.getByText(phoneWords.sv.waiting(1)).waitFor();
    await page.context().setOffline(false);
    await page.getByText(phoneWords.sv.allSent).waitFor();
    expect(await points(number)).toMatchObject([{ text: 'Buskarna skymmer', place: 'Björksätravägen' }]);

    // The sheet has it: what is put right follows it there, without a network too.
    await page.context().setOffline(true);
    await page.getByRole('button', { name: words.editOf('Buskarna skymmer') }).click();
    await page.getByLabel(words.what).fill('Häcken skymmer skylten');
    await page.getByLabel(phoneWords.sv.place).fill('');
    await page.getByRole('button', { name: words.saveEdit }).click();
    await page.getByText(phoneWords.sv.waiting(1)).waitFor();
    await page.context().setOffline(false);
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await expect
      .poll(async () => (await points(number)).map(({ text, place }) => ({ text, place })))
      .toEqual([{ text: 'Häcken skymmer skylten', place: '' }]);
    await page.getByRole('button', { name: words.removeOf('Häcken skymmer skylten') }).click();
    await page.getByRole('button', { name: phoneWords.sv.remove, exact: true }).last().click();
    await page.getByText(words.list(0)).waitFor();
    await page.getByText(phoneWords.sv.allSent).waitFor();
    await page.reload();
    await page.getByText(words.list(0)).waitFor();
    // "All is sent" was said before the removal too: it may have gone after the page was opened again.
    await expect.poll(async () => (await points(number))[0]?.answer).toBe(words.removedOnPhone);
  });
});
