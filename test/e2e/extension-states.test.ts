import { cpSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { extensionText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { optionsText } from '../../shared/text/extension-options.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { type FakeSheet, type Mood, startFakeSheet } from '../extension/support/fake-sheet.ts';
import { type Chromium, hasChromium, launchChromium } from './support/chromium.ts';
import type { ExtensionPage } from './support/extension-page.ts';
import { temporaryFolder } from './support/workspace.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const POST = `<!doctype html><html lang="sv"><title>Grannarna</title><main><article class="post"><a class="author" href="/u/1">Kim Persson</a>
  <time datetime="2026-04-02T18:14:00+02:00">2 april</time><div class="post-content"><p>Lampan vid ån har varit släckt i tre veckor.</p></div></article></main></html>`;

const { connection, saved, waits } = panelText.sv;
const { outbox } = afterText.sv;
const { failures } = extensionText.sv;
const HOUR = 3_600_000;

/** The extension's own storage, as far as these tests look into it. */
type Stored = Readonly<
  Record<
    string,
    | {
        readonly command?: { readonly title?: string };
        readonly state?: { readonly next?: number; readonly tried?: number };
      }
    | undefined
  >
>;

/**
 * What stops what is saved on its way to the sheet, in the panel beside a page: each with its sentence and a way out,
 * and nothing lost. The sheet is one of the test's own, which can be made to fail in every way.
 */
describe.skipIf(!hasChromium)('the panel, when the sheet does not take what is saved', () => {
  let sheet: FakeSheet;
  let site: Server;
  let chromium: Chromium;
  let page: Page;
  let panel: ExtensionPage;
  let saves = 0;

  const stored = async (): Promise<Stored> =>
    (await chromium.worker()).evaluate(() => chrome.storage.local.get(null));
  const isAhead = (clock: number) =>
    vi.waitFor(async () => expect(Math.abs(Number((await stored()).clock) - clock)).toBeLessThan(HOUR), {
      timeout: 30_000,
      interval: 100,
    });
  const put = async (values: object) =>
    (await chromium.worker()).evaluate((given) => chrome.storage.local.set(given), values);
  const take = async (keys: string[]) =>
    (await chromium.worker()).evaluate((given) => chrome.storage.local.remove(given), keys);
  const titles = () => [...sheet.rows.values()].map((row) => row.title);

  /** Clips the post and saves it under a title of its own, which it gives. */
  const save = async (): Promise<string> => {
    saves += 1;
    const title = `Släckt lampa ${saves}`;
    const before = await panel.evaluate('document.querySelector("form")?.dataset.draft ?? ""');
    await chromium.clickToolbar(page);
    await panel.waitFor(
      `(document.querySelector('form')?.dataset.draft ?? '${before}') !== '${before}' && document.querySelector('#text').value.startsWith('Lampan')`,
    );
    await panel.fill('Rubrik', title);
    await panel.click('Spara ärendet');
    await panel.waitForText(title);
    await panel.waitFor('!document.querySelector("form")');
    return title;
  };
  /** Presses "Skicka nu" until the sheet has it: what has gone by itself meanwhile needs no press. */
  const arrives = async (title: string) => {
    await panel.click('Utkorg');
    await vi.waitFor(
      async () => {
        await panel.evaluate(
          `[...document.querySelectorAll('button')].find((each) => each.textContent === '${outbox.deliverNow}')?.click()`,
        );
        expect(titles()).toContain(title);
      },
      { timeout: 60_000, interval: 1_000 },
    );
    await panel.waitForText('Inget väntar');
    await panel.waitForText(`${connection.connected('Skärholmen')}`);
    expect(titles().filter((each) => each === title)).toHaveLength(1);
    await panel.click('Nytt');
  };

  beforeAll(async () => {
    sheet = await startFakeSheet();
    site = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(POST);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const folder = temporaryFolder('extension');
    cpSync('dist/extension-chrome', folder, { recursive: true });
    writeFileSync(
      join(folder, 'connection.json'),
      JSON.stringify({ address: sheet.address, code: sheet.code }),
    );
    chromium = await launchChromium({ extension: folder });
    page = await chromium.open(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    await chromium.clickToolbar(page);
    panel = await chromium.sidePanel();
    await panel.waitForText(connection.connected('Skärholmen'));
    await panel.waitFor('document.querySelector("form")');
  });
  afterEach(async () => {
    sheet.mood = 'well';
    sheet.clockAhead = 0;
    await take(['policy']);
  });
  afterAll(async () => {
    await chromium?.close();
    await sheet?.stop();
    site?.close();
  });

  const key = sheetWords.sv.failures;
  it.each([
    ['the key is revoked', 'revoked_key', key.revoked_key, waits.openSettings],
    ['the key has expired', 'expired_key', key.expired_key, waits.openSettings],
    ['the key is not known', 'unknown_key', key.unknown_key, waits.openSettings],
    ['the sheet has moved', 'not_found', failures.not_found, waits.openSettings],
    ['a sign-in stands at the address', 'login_page', failures.login_page, waits.openSettings],
    ['the extension is too old', 'wrong_version', key.wrong_version, 'Utkorg'],
    ['the sheet answers in a later form', 'later_form', failures.wrong_version, 'Utkorg'],
  ] as const)('says what a person must do: %s', async (_what, mood: Mood, sentence, way) => {
    sheet.mood = mood;
    const title = await save();
    await panel.waitForText(waits.needsYou);
    await panel.waitForText(waits.whenMended);
    await panel.waitForText(sentence);
    // Once, not in every place.
    expect((await panel.text()).split(sentence)).toHaveLength(2);
    expect(await panel.axe()).toEqual([]);
    if (way === 'Utkorg') {
      await panel.click(way);
      await panel.waitForText(outbox.copyTable);
    } else {
      const opened = chromium.context.waitForEvent('page');
      await panel.click(way);
      const settings = await opened;
      await settings.getByRole('alert').getByText(sentence).waitFor();
      // The form to connect anew stands open.
      await settings.getByLabel(optionsText.sv.pairing.code).waitFor();
      await settings.close();
      await panel.click('Utkorg');
    }
    await panel.waitForText(title);
    expect(await panel.text()).not.toContain('nästa försök');
    expect(await panel.axe()).toEqual([]);
    sheet.mood = 'well';
    await arrives(title);
  });

  it('connects anew from there, and what waited goes by itself', async () => {
    sheet.mood = 'revoked_key';
    const title = await save();
    await panel.waitForText(key.revoked_key);
    const opened = chromium.context.waitForEvent('page');
    await panel.click(waits.openSettings);
    const settings = await opened;
    sheet.mood = 'well';
    await settings.getByLabel(optionsText.sv.pairing.code).fill(sheet.code);
    await settings.getByRole('button', { name: optionsText.sv.pairing.connect, exact: true }).click();
    await expect.poll(titles).toContain(title);
    await settings.close();
    await panel.waitForText(connection.connected('Skärholmen'));
    await panel.waitForText('finns i arket');
  });

  it.each([
    ['Google takes no more (429)', 'too_many', failures.quota_page, waits.busy],
    ['the server is unavailable (503)', 'unavailable', failures.busy, waits.busy],
    ['another page stands at the address', 'elsewhere', failures.error_page, connection.trouble],
  ] as const)('goes on by itself, and says when: %s', async (_what, mood: Mood, sentence, state) => {
    sheet.mood = mood;
    const title = await save();
    await panel.waitForText(state);
    await panel.waitForText(saved.here);
    await panel.waitForText(sentence);
    await panel.click('Utkorg');
    await panel.waitForText('nästa försök');
    expect(await panel.axe()).toEqual([]);
    sheet.mood = 'well';
    await arrives(title);
  });

  it('waits as long as the server asks, and a panel that opens does not hurry it', async () => {
    sheet.mood = 'unavailable';
    const title = await save();
    await panel.waitForText(failures.busy);
    const state = async () =>
      Object.values(await stored()).find((each) => each?.command?.title === title)?.state ?? {};
    // It asked for two hours.
    await expect
      .poll(async () => {
        const { next = 0, tried = 0 } = await state();
        return Math.abs(next - tried - 2 * HOUR);
      })
      .toBeLessThan(60_000);
    // The alarm is set after it has been said.
    await expect
      .poll(async () => {
        const { next = 0 } = await state();
        const alarms = await (await chromium.worker()).evaluate(() => chrome.alarms.getAll());
        return alarms.some(({ scheduledTime }) => Math.abs(scheduledTime - next) < 1_000);
      })
      .toBe(true);
    sheet.mood = 'well';
    await arrives(title);
  });

  it('says that Gensvar is not running on this computer, and delivers once it is', async () => {
    await sheet.stop();
    const title = await save();
    await panel.waitForText(failures.not_running);
    await panel.waitForText(connection.trouble);
    await sheet.start();
    await arrives(title);
  });

  it('sets a wrong clock right: hours are told to nobody, and the day is the sheet’s', async () => {
    // More than a day, so that the days differ whatever the time is.
    sheet.clockAhead = 40 * HOUR;
    const first = await save();
    await panel.waitForText('finns i arket');
    expect(titles()).toContain(first);
    await isAhead(40 * HOUR);
    const day = () => stockholmDate(new Date(Date.now() + 40 * HOUR).toISOString());
    const before = day();
    const second = await save();
    await panel.waitForText('finns i arket');
    const row = [...sheet.rows.values()].find(({ title }) => title === second);
    // Two days where it was midnight there meanwhile.
    expect([before, day()]).toContain(row?.received);
    expect(await panel.text()).not.toMatch(/klocka/i);
    sheet.clockAhead = -5 * HOUR;
    // Known before the next post is clipped: a draft that lies open while a clock goes back by days bears a day that has not been yet.
    await panel.click('Utkorg');
    await isAhead(-5 * HOUR);
    await panel.click('Nytt');
    const third = await save();
    await panel.waitForText('finns i arket');
    expect(titles()).toContain(third);
  });

  it('warns of a nearly full storage long before, drops nothing, and leads to the outbox', async () => {
    await put({ filler: 'x'.repeat(7_600_000) });
    await panel.waitForText('Webbläsarens lagring är snart full');
    await panel.waitFor(`document.querySelector('.notice.waiting')?.textContent.includes('snart full')`);
    const title = await save();
    await panel.waitForText('finns i arket');
    expect(titles()).toContain(title);
    expect(await panel.axe()).toEqual([]);
    await panel.click('Utkorg');
    await panel.waitForText(title);
    await put({ more: 'x'.repeat(2_100_000) });
    await panel.waitFor(`document.querySelector('.notice.problem')?.textContent.includes('snart full')`);
    await take(['filler', 'more']);
    await panel.waitFor(`!document.body.innerText.includes('snart full')`);
    await panel.click('Nytt');
  });

  it('is never "connected" where a policy lets nothing be sent, and says how it gets into the sheet', async () => {
    await put({ policy: { transport: 'none' } });
    await panel.waitForText(waits.off.split(' ', 2).join(' '));
    expect(await panel.text()).not.toContain('Ansluten');
    const title = await save();
    await panel.waitForText(waits.offHow);
    expect(titles()).not.toContain(title);
    await panel.click('Mina slingor');
    await panel.waitForText(waits.offHow);
    await panel.click('Utkorg');
    await panel.waitForText(title);
    await panel.waitForText(outbox.copyTable);
    expect(await panel.text()).not.toContain(outbox.deliverNow);
    expect(await panel.axe()).toEqual([]);
    await take(['policy']);
    await arrives(title);
  });

  it('says that the network is gone, and that the browser may not reach the address', async () => {
    const worker = await chromium.worker();
    const before = await worker.evaluate(() => chrome.storage.local.get('connection'));
    const moved = { ...Object(before.connection), address: 'https://script.google.com/macros/s/A/exec' };
    await put({ connection: moved });
    const title = await save();
    await panel.waitForText(failures.no_permission);
    await panel.waitForText(waits.openSettings);
    await chromium.context.setOffline(true);
    await panel.click('Utkorg');
    await panel.click(outbox.deliverNow);
    await panel.waitForText(connection.trouble);
    await chromium.context.setOffline(false);
    await put(before);
    await arrives(title);
  });
});
