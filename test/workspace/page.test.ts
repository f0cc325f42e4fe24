/** The sheet's page in a real browser, over the real server and a small add-on of its own. */
import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { findChromium } from '../../local/bootstrap/browsers.mjs';
import type { Workspace } from '../../local/server/workspace.ts';
import type {} from '../../local/sheet/window-api.ts';
import { distWithSmallAddOn, ended, started, temporaryFolder } from './support.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const chromiumFound = findChromium();
const built = existsSync('dist/local/sheet/index.html') && existsSync('dist/local/services.js');
if (!chromiumFound) console.log('Skipped: the sheet in a browser needs a Chromium.');
if (!built) console.log('Skipped: the sheet in a browser needs dist/local (npm run build).');

const SHEET = 'Ärenden';
const dist = () => distWithSmallAddOn('test/workspace/fixtures/page-add-on.js');

describe.skipIf(!chromiumFound || !built)('the sheet in the browser', () => {
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumFound?.path ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
    });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });

  /** A window of its own, as in another browser. */
  async function open(workspace: Workspace, path = '/', width = 1280): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'sv-SE' });
    const page = await context.newPage();
    pages.push(page);
    await page.goto(workspace.address + path);
    await page.waitForFunction(() => window.gensvarSheet?.ready() === true);
    return page;
  }

  /** What is asked of a page is asked again until it answers so. */
  const until = (read: () => Promise<unknown>, expected: unknown): Promise<void> =>
    vi.waitFor(async () => expect(await read()).toEqual(expected), { timeout: 30_000, interval: 25 });

  const cell = (page: Page, row: number, column: number, sheet = SHEET): Promise<string> =>
    page.evaluate(([name, at, across]) => window.gensvarSheet?.cell(name, at, across) ?? '', [
      sheet,
      row,
      column,
    ] as const);
  const shows = (page: Page, row: number, column: number, text: string, sheet = SHEET): Promise<void> =>
    until(() => cell(page, row, column, sheet), text);
  const select = async (page: Page, row: number, column: number, sheet = SHEET): Promise<void> => {
    // The window in which a person types lies in front; behind another one, keys and drawing lag.
    await page.bringToFront();
    await page.evaluate(([name, at, across]) => window.gensvarSheet?.select(name, at, across), [
      sheet,
      row,
      column,
    ] as const);
    // What is typed before it stands there would go into another cell.
    await until(() => page.evaluate(() => window.gensvarSheet?.selection()?.active), { row, column });
    await page.waitForTimeout(200);
  };
  const activeRow = (page: Page) => page.evaluate(() => window.gensvarSheet?.selection()?.active.row);
  const type = async (page: Page, text: string): Promise<void> => {
    const row = (await activeRow(page)) ?? 0;
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    // The editor closes a moment later; what is typed before that would still go into it.
    await until(() => activeRow(page), row + 1);
    await page.waitForTimeout(100);
  };
  const saved = (page: Page): Promise<void> =>
    until(() => page.evaluate(() => window.gensvarSheet?.waiting()), 0);
  const run = async (workspace: Workspace, name: string, ...given: unknown[]): Promise<void> => {
    expect(await workspace.run(name, given)).toMatchObject({ ok: true });
  };

  it('shows a delivered row without a reload', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await shows(page, 2, 2, 'Lampan');
    await run(workspace, 'deliver', 'Hål i gatan');
    await shows(page, 3, 2, 'Hål i gatan');
  });

  it('shows what is typed in one window in the other, read as Google reads it', async () => {
    const workspace = await started({ dist: dist() });
    const [one, other] = [await open(workspace), await open(workspace)];
    await select(one, 4, 4);
    await type(one, '007');
    await type(one, '3,5');
    await type(one, '2026-04-13');
    for (const page of [one, other]) {
      await shows(page, 4, 4, '7');
      await shows(page, 5, 4, '3,5');
      await shows(page, 6, 4, '2026-04-13');
    }
    await saved(one);
  });

  it('keeps what was typed when the program is started again', async () => {
    const data = temporaryFolder();
    const first = await started({ data, dist: dist() });
    const page = await open(first);
    await select(page, 5, 2);
    await type(page, 'Kvar');
    await saved(page);
    await ended(first);
    const again = await open(await started({ data, dist: dist() }));
    await shows(again, 5, 2, 'Kvar');
  });

  it('takes an edit back in both windows', async () => {
    const workspace = await started({ dist: dist() });
    const [one, other] = [await open(workspace), await open(workspace)];
    await select(one, 2, 2);
    await one.keyboard.press('Delete');
    await shows(other, 2, 2, '');
    await one.keyboard.press('Control+z');
    await shows(other, 2, 2, 'Lampan');
    await one.keyboard.press('Control+y');
    await shows(other, 2, 2, '');
  });

  it('puts an edit where its row is now, when somebody put in a row above while it was typed', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await select(page, 2, 4);
    await page.keyboard.type('8');
    await run(workspace, 'insertAbove', 'Ny överst');
    await page.waitForTimeout(300);
    // The rows have not moved under the cursor.
    expect(await cell(page, 2, 2)).toBe('Lampan');
    await page.keyboard.press('Enter');
    await shows(page, 2, 2, 'Ny överst');
    await shows(page, 3, 2, 'Lampan');
    await shows(page, 3, 4, '8');
    await saved(page);
    await shows(await open(workspace), 3, 4, '8');
  });

  it('sends on rows that are put in and taken out, cells that are pasted and moved, and what formulas give', async () => {
    const workspace = await started({ dist: dist() });
    const [one, other] = [await open(workspace), await open(workspace)];
    await select(one, 9, 2);
    for (const text of ['ett', 'två', '5', '=C12*2']) await type(one, text);
    await shows(other, 12, 2, '10');
    await select(one, 9, 2);
    await one.keyboard.press('Shift+ArrowDown');
    const selected = () => one.evaluate(() => window.gensvarSheet?.selection()?.ranges[0]?.rows);
    await until(selected, 2);
    await one.keyboard.press('Control+c');
    await select(one, 14, 4);
    // What was copied lies on the clipboard when the browser gets to it.
    await vi.waitFor(
      async () => {
        await one.keyboard.press('Control+v');
        expect(await cell(one, 15, 4)).toBe('två');
      },
      { timeout: 30_000, interval: 1000 },
    );
    await shows(other, 15, 4, 'två');
    const run = (id: string, params: object) =>
      one.evaluate(([name, given]) => window.gensvarSheet?.command(name, given), [id, params] as const);
    const rows = { startRow: 10, endRow: 11, startColumn: 0, endColumn: 25 };
    await run('sheet.command.insert-row', { range: rows, direction: 0 });
    await shows(other, 12, 2, 'två');
    await shows(other, 14, 2, '10');
    await run('sheet.command.remove-row', { range: { ...rows, startRow: 9, endRow: 9 } });
    await shows(other, 11, 2, 'två');
    await one.keyboard.press('Control+z');
    await shows(other, 9, 2, 'ett');
    await saved(one);
    expect(await one.getByRole('alert').count()).toBe(0);
    const again = await open(workspace);
    for (const page of [one, other, again]) {
      await shows(page, 9, 2, 'ett');
      await shows(page, 12, 2, 'två');
      await shows(page, 17, 4, 'två');
      await shows(page, 14, 2, '10');
    }
  });

  it('sends on what formulas of two tabs give, and of two edits that follow at once what the last one gave', async () => {
    const workspace = await started({ dist: dist() });
    const one = await open(workspace);
    const put = (row: number, column: number, cells: readonly (readonly object[])[]) =>
      one.evaluate(
        ([at, across, value]) =>
          window.gensvarSheet?.command('sheet.command.set-range-values', {
            value,
            range: {
              startRow: at,
              endRow: at + value.length - 1,
              startColumn: across,
              endColumn: across + (value[0]?.length ?? 1) - 1,
            },
          }),
        [row, column, cells] as const,
      );
    // Univer begins to compute a tenth of a second after an edit: the second one comes before, at and after that.
    const waits = Array.from({ length: 16 }, (_, index) => 92 + 3 * index);
    await put(
      30,
      2,
      waits.map((_, index) => [{ v: 0, t: 2 }, { f: `=C${31 + index}*2` }]),
    );
    await shows(one, 45, 3, '0');
    for (const [index, wait] of waits.entries()) {
      await put(30 + index, 2, [[{ v: 1, t: 2 }]]);
      await one.waitForTimeout(wait);
      await put(30 + index, 2, [[{ v: 5, t: 2 }]]);
      await shows(one, 30 + index, 3, '10');
    }
    await one.evaluate(() => window.gensvarSheet?.command('sheet.command.insert-sheet', {}));
    await until(() => one.evaluate(() => window.gensvarSheet?.sheets()), [SHEET, 'Händelser', 'Blad1']);
    await put(0, 0, [[{ f: `='${SHEET}'!C31*3` }]]);
    await shows(one, 0, 0, '15', 'Blad1');
    await select(one, 30, 2);
    await type(one, '7');
    await shows(one, 0, 0, '21', 'Blad1');
    await saved(one);
    const again = await open(workspace);
    await shows(again, 0, 0, '21', 'Blad1');
    await shows(again, 30, 3, '14');
    for (const index of waits.keys()) if (index > 0) await shows(again, 30 + index, 3, '10');
  }, 180_000);

  it('sends on new tabs, names, hidden columns and order', async () => {
    const workspace = await started({ dist: dist() });
    const [one, other] = [await open(workspace), await open(workspace)];
    const run = (id: string, params: object) =>
      one.evaluate(([name, given]) => window.gensvarSheet?.command(name, given), [id, params] as const);
    const names = (page: Page) => page.evaluate(() => window.gensvarSheet?.sheets());
    await run('sheet.command.insert-sheet', {});
    await until(() => names(other), [SHEET, 'Händelser', 'Blad1']);
    await select(one, 0, 0, 'Blad1');
    await type(one, 'ny');
    await shows(other, 0, 0, 'ny', 'Blad1');
    await run('sheet.command.set-worksheet-name', { name: 'Kladd' });
    await until(() => names(other), [SHEET, 'Händelser', 'Kladd']);
    await run('sheet.command.set-worksheet-order', { order: 0 });
    await until(() => names(other), ['Kladd', SHEET, 'Händelser']);
    await run('sheet.command.remove-sheet', {});
    await until(() => names(other), [SHEET, 'Händelser']);
    await saved(one);
    const anew = await open(workspace);
    await until(() => names(anew), [SHEET, 'Händelser']);
  });

  it('lets the selection follow its row', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await select(page, 2, 2);
    await run(workspace, 'insertAbove', 'Ny överst');
    await shows(page, 3, 2, 'Lampan');
    await until(() => page.evaluate(() => window.gensvarSheet?.selection()?.active), { row: 3, column: 2 });
  });

  it('puts back an edit that the server refuses, and says why', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await page.route('**/api/edits', (route) =>
      route.fulfill({ status: 409, json: { error: { message: 'Cellen tar bara emot värden ur listan.' } } }),
    );
    await select(page, 2, 2);
    await type(page, 'Inte tillåtet');
    await page.getByRole('alert').getByText('Cellen tar bara emot värden ur listan.').waitFor();
    await shows(page, 2, 2, 'Lampan');
    await until(() => page.evaluate(() => window.gensvarSheet?.waiting()), 0);
  });

  it('keeps edits while the program is away, and saves them once it is back', async () => {
    const data = temporaryFolder();
    const first = await started({ data, dist: dist() });
    const port = Number(new URL(first.address).port);
    const page = await open(first);
    await ended(first);
    await page.getByText('Ingen kontakt med arbetsytan').waitFor();
    await select(page, 7, 2);
    await type(page, 'Skrivet utan kontakt');
    await page.getByText('1 ändring väntar här').waitFor();
    const second = await started({ data, port, dist: dist() });
    await saved(page);
    await page.getByText('Ingen kontakt med arbetsytan').waitFor({ state: 'detached' });
    await shows(await open(second), 7, 2, 'Skrivet utan kontakt');
  });

  it('keeps them also where the program that is back takes its time to tell how the sheet stands', async () => {
    const data = temporaryFolder();
    const first = await started({ data, dist: dist() });
    const page = await open(first);
    await run(first, 'deliver', 'Innan');
    await shows(page, 3, 2, 'Innan');
    await ended(first);
    await page.getByText('Ingen kontakt med arbetsytan').waitFor();
    await select(page, 7, 2);
    await type(page, 'Skrivet medan det dröjde');
    await page.getByText('1 ändring väntar här').waitFor();
    await page.route('**/api/sheets*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    const second = await started({ data, port: Number(new URL(first.address).port), dist: dist() });
    await saved(page);
    await shows(page, 7, 2, 'Skrivet medan det dröjde');
    await shows(await open(second), 7, 2, 'Skrivet medan det dröjde');
  });

  it('puts a row in once, though the reply was lost', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    let lost = 0;
    await page.route('**/api/edits', async (route) => {
      if (lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await select(page, 2, 2);
    const range = { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 };
    await page.evaluate(
      (given) => window.gensvarSheet?.command('sheet.command.insert-row', { range: given, direction: 0 }),
      range,
    );
    await saved(page);
    expect(lost).toBe(1);
    const again = await open(workspace);
    for (const each of [page, again]) {
      await shows(each, 3, 2, 'Lampan');
      await shows(each, 2, 2, '');
    }
  });

  it('can still take back what was done when room was made below in another tab, not when rows moved', async () => {
    const workspace = await started({ dist: dist() });
    const [page, other] = [await open(workspace), await open(workspace)];
    const insert = async (row: number) => {
      await select(other, row, 0, 'Händelser');
      const range = { startRow: row, endRow: row + 9, startColumn: 0, endColumn: 25 };
      await other.evaluate(
        (given) => window.gensvarSheet?.command('sheet.command.insert-row', { range: given, direction: 0 }),
        range,
      );
      const ask = other.getByRole('button', { name: 'Ändra ändå' });
      await vi.waitFor(
        async () => {
          if ((await ask.count()) > 0) await ask.first().click();
          expect(await other.evaluate(() => window.gensvarSheet?.waiting())).toBe(0);
        },
        { timeout: 30_000, interval: 100 },
      );
    };
    const undo = () => page.evaluate(() => window.gensvarSheet?.command('univer.command.undo', {}));
    await select(page, 6, 2);
    await type(page, 'Ångras');
    await saved(page);
    await insert(500);
    await shows(page, 6, 2, 'Ångras');
    await undo();
    await shows(page, 6, 2, '');
    await saved(page);
    await select(page, 6, 2);
    await type(page, 'Står kvar');
    await saved(page);
    await insert(0);
    await shows(page, 10, 0, 'skriven av programmet', 'Händelser');
    await undo();
    await shows(page, 6, 2, 'Står kvar');
  });

  it('fetches a large tab when somebody looks at it, with what happened to it meanwhile', async () => {
    const workspace = await started({ dist: dist() });
    await run(workspace, 'makeLarge');
    const page = await open(workspace);
    expect(await cell(page, 2, 1, 'Stor')).toBe('');
    await run(workspace, 'writeInLarge', 2, 'ändrad');
    await run(workspace, 'insertInLarge');
    await select(page, 3, 1, 'Stor');
    await shows(page, 2, 0, 'ändrad', 'Stor');
    await shows(page, 3, 1, '3:2', 'Stor');
    await select(page, 3, 1, 'Stor');
    await type(page, 'skriven');
    await saved(page);
    const other = await open(workspace);
    await select(other, 3, 1, 'Stor');
    await shows(other, 3, 1, 'skriven', 'Stor');
  });

  it('fetches a large tab when a formula names it', async () => {
    const workspace = await started({ dist: dist() });
    await run(workspace, 'makeLarge');
    const [one, other] = [await open(workspace), await open(workspace)];
    await select(one, 4, 4);
    await type(one, '=Stor!B3');
    for (const page of [one, other]) await shows(page, 4, 4, '3:2');
  });

  it('asks before a tab of the add-on is edited, and leaves it when the answer is no', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await select(page, 0, 0, 'Händelser');
    await type(page, 'ändrat');
    await page.getByRole('dialog').getByText('Fliken sköts av tillägget.').waitFor();
    await page.getByRole('button', { name: 'Låt bli' }).click();
    await shows(page, 0, 0, 'skriven av programmet', 'Händelser');
    await select(page, 0, 0, 'Händelser');
    await type(page, 'ändrat');
    await page.getByRole('button', { name: 'Ändra ändå' }).click();
    await saved(page);
    await shows(await open(workspace), 0, 0, 'ändrat', 'Händelser');
  });

  it('a tab that the add-on works with is deleted only by a question that names it, with the way out first', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await select(page, 0, 0, 'Händelser');
    const remove = () =>
      void page.evaluate(() => window.gensvarSheet?.command('sheet.command.remove-sheet', {}));
    remove();
    const dialog = page.getByRole('dialog', { name: 'Ta bort fliken Händelser?' });
    await dialog.getByText('Fliken Händelser tas bort, med allt som står i den.').waitFor();
    // While the question stands nothing is being saved.
    await page.waitForTimeout(1500);
    await until(() => page.locator('.saved').innerText(), 'Väntar på ditt svar');
    expect(await page.locator('.toasts').innerText()).toBe('');
    expect(await dialog.locator('form').getByRole('button').allInnerTexts()).toEqual([
      'Avbryt',
      'Ta bort fliken',
    ]);
    await until(() => dialog.locator('form .main').innerText(), 'Avbryt');
    await page.keyboard.press('Escape');
    await shows(page, 0, 0, 'skriven av programmet', 'Händelser');
    await select(page, 0, 0, 'Händelser');
    remove();
    await dialog.getByRole('button', { name: 'Ta bort fliken', exact: true }).click();
    await saved(page);
    await until(() => page.evaluate(() => window.gensvarSheet?.sheets()), [SHEET]);
  });

  it('says that it is at work while an edit takes long to save', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/api/edits', async (route) => {
      await held;
      await route.continue();
    });
    await select(page, 3, 2);
    await type(page, 'Bänken');
    const sign = page.locator('.toasts').getByText('Sparar 1 ändring …');
    await sign.waitFor();
    letGo();
    await sign.waitFor({ state: 'detached' });
    await saved(page);
    // What is saved at once needs no sign.
    await select(page, 4, 2);
    await type(page, 'Lampan');
    await saved(page);
    await page.waitForTimeout(1200);
    expect(await page.locator('.toasts').innerText()).toBe('');
  });

  it('a cell with a drop-down is typed like any other, and Alt+Down chooses from its list', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    const list = page.locator('[data-u-comp="sheets-dropdown-list"]');
    await select(page, 3, 3);
    await page.keyboard.type('Synpunkt', { delay: 60 });
    expect(await list.count()).toBe(0);
    await page.keyboard.press('Enter');
    await shows(page, 3, 3, 'Synpunkt');
    await select(page, 4, 3);
    await page.keyboard.press('Alt+ArrowDown');
    await list.waitFor();
    await page.waitForTimeout(200);
    await page.keyboard.type('fel');
    await page.keyboard.press('Enter');
    await shows(page, 4, 3, 'Felanmälan');
    await list.waitFor({ state: 'detached' });
    // The keyboard is back in the sheet.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    await list.waitFor();
    await page.waitForTimeout(200);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await shows(page, 5, 3, 'Felanmälan');
    await select(page, 5, 3);
    await page.keyboard.press('Alt+ArrowDown');
    await list.waitFor();
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await shows(page, 5, 3, 'Felanmälan');
    await saved(page);
    const other = await open(workspace);
    for (const [row, text] of [
      [3, 'Synpunkt'],
      [4, 'Felanmälan'],
      [5, 'Felanmälan'],
    ] as const)
      await shows(other, row, 3, text);
  });

  it('a new column beside one with a drop-down is a plain one', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    const list = page.locator('[data-u-comp="sheets-dropdown-list"]');
    const hasList = async (row: number, column: number): Promise<boolean> => {
      await select(page, row, column);
      await page.keyboard.press('Alt+ArrowDown');
      await page.waitForTimeout(400);
      const found = (await list.count()) > 0;
      if (found) await page.keyboard.press('Escape');
      return found;
    };
    await select(page, 3, 3);
    await page.evaluate(() =>
      window.gensvarSheet?.command('sheet.command.insert-multi-cols-before', { value: 1 }),
    );
    await saved(page);
    await shows(page, 1, 4, 'Slag');
    await until(() => hasList(3, 4), true);
    await until(() => hasList(3, 3), false);
    await select(page, 3, 3);
    await page.keyboard.press('Control+z');
    await saved(page);
    await shows(page, 1, 3, 'Slag');
    await until(() => hasList(3, 3), true);
    await until(() => hasList(3, 4), false);
  });

  it('opens the menu by keyboard, and a sidebar that follows the selection and comes back after a reload', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await page.getByRole('menuitem', { name: 'Prov' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.frameLocator('iframe[title="Provpanel"]');
    await panel.getByText('Kalla').waitFor();
    await select(page, 2, 2);
    await panel.getByText('Kalla').click();
    await panel.getByText(`${SHEET}!C3 med mer`).waitFor();
    await panel.getByText('Fel', { exact: true }).click();
    await panel.getByText('fel: Trasigt <b>').waitFor();
    await page.reload();
    await panel.getByText('Bort').click();
    await page.getByRole('complementary', { name: 'Sidopanel' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('menuitem', { name: 'Prov' }).waitFor();
    await until(() => page.locator('iframe').count(), 0);
  });

  it('asks what the script asks, in a submenu reached by keyboard, and shows its error', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await page.getByRole('menuitem', { name: 'Prov' }).focus();
    for (const key of ['ArrowDown', 'm', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('dialog', { name: 'Ta bort?' }).getByRole('button', { name: 'Ja' }).click();
    await shows(page, 8, 4, 'YES');
    await page.getByRole('menuitem', { name: 'Prov' }).focus();
    for (const key of ['ArrowDown', 'm', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await page.getByRole('alert').getByText('Trasigt <b>').waitFor();
  });

  it('shows a dialog of the add-on as large as it asks, and Esc closes it', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    await page.getByRole('menuitem', { name: 'Prov' }).click();
    await page.getByRole('menuitem', { name: 'Visa ruta' }).click();
    const dialog = page.getByRole('dialog', { name: 'Provruta' });
    await dialog.waitFor();
    const box = await dialog.locator('iframe').boundingBox();
    expect(box).toMatchObject({ width: 420, height: 200 });
    // In a low window the frame gives way; the dialog has no second scroll bar that takes its head out of sight.
    await page.setViewportSize({ width: 900, height: 180 });
    await expect
      .poll(() => dialog.evaluate((own) => own.scrollHeight - own.clientHeight))
      .toBeLessThanOrEqual(0);
    await expect
      .poll(async () => (await dialog.locator('iframe').boundingBox())?.height ?? 0)
      .toBeLessThan(160);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('can be read and edited as a table, by keyboard alone', async () => {
    const workspace = await started({ dist: dist() });
    const other = await open(workspace);
    const page = await open(workspace, '/table');
    await page.getByRole('columnheader', { name: 'Rubrik' }).waitFor();
    expect(await page.getByRole('columnheader', { name: 'Nyckel' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Lampan', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await type(page, 'Lampan vid skolan');
    await shows(other, 2, 2, 'Lampan vid skolan');
    await page.getByRole('button', { name: 'Fråga', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Slag, rad 3' }).selectOption('Synpunkt');
    await page.keyboard.press('Enter');
    await shows(other, 2, 3, 'Synpunkt');
    await run(workspace, 'deliver', 'Levererat');
    await page.getByRole('button', { name: 'Levererat' }).waitFor();
  });

  it('has nothing that axe objects to: shell with menu and sidebar, dialog, and table', async () => {
    const workspace = await started({ dist: dist() });
    const page = await open(workspace);
    const check = async (around: Page) => {
      // The sheet itself is Univer's canvas and buttons; the table is there for those whom they do not serve.
      const { violations } = await new AxeBuilder({ page: around })
        .exclude('.grid')
        .exclude('iframe')
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    };
    await page.getByRole('menuitem', { name: 'Prov' }).click();
    await page.getByRole('menuitem', { name: 'Visa sidopanel' }).click();
    await page.getByRole('complementary', { name: 'Sidopanel' }).waitFor();
    await page.getByRole('menuitem', { name: 'Prov' }).click();
    await check(page);
    await page.getByRole('menuitem', { name: 'Mer' }).click();
    await page.getByRole('menuitem', { name: 'Fråga' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page);
    await check(await open(workspace, '/table'));
    await check(await open(workspace, '/table', 400));
  });
});
