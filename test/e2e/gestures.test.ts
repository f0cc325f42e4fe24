/** What people do in the sheet by hand, in a real browser with the real add-on: it becomes steps, or is marked. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Calls, MatterCard } from '../../apps-script/calls.ts';
import type { SheetState } from '../../local/services/workbook/state.ts';
import type {} from '../../local/sheet/window-api.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { hasChromium, launchBrowser } from './support/chromium.ts';
import { startTestWorkspace, type TestWorkspace } from './support/workspace.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

if (!hasChromium) console.log('Skipped: gestures in the sheet need a Chromium.');

const TAB = 'Ärenden';
const MOST = { timeout: 60_000, interval: 200 };

describe.skipIf(!hasChromium)('gestures in the sheet', () => {
  let browser: Browser;
  let workspace: TestWorkspace;
  let page: Page;
  let matters: string[];
  let columns: Record<string, number>;

  const card = async (matter: string): Promise<MatterCard> => {
    const answer = (await workspace.run('readCard', [{ matter }])) as ReturnType<Calls['readCard']>;
    if (!answer.ok || answer.unchanged || !answer.card) throw new Error(`no card of ${matter}`);
    return answer.card;
  };
  const perform = async (...commands: readonly object[]): Promise<readonly string[]> => {
    const given = commands.map((command) => ({ id: newUlid(Date.now(), Math.random), ...command }));
    const answer = (await workspace.run('perform', [given])) as ReturnType<Calls['perform']>;
    if (!answer.ok) throw new Error(answer.message);
    return answer.replies.map((reply) => (reply.result === 'done' ? reply.matter : reply.message));
  };
  const cell = (row: number, key: string, sheet = TAB): Promise<string> =>
    page.evaluate(([name, at, across]) => window.gensvarSheet?.cell(name, at, across) ?? '', [
      sheet,
      row,
      columns[key] ?? 0,
    ] as const);
  const workbook = async (): Promise<readonly SheetState[]> => {
    const response = await fetch(`${workspace.address}/api/workbook`);
    return ((await response.json()) as { workbook: { sheets: readonly SheetState[] } }).workbook.sheets;
  };
  const tab = async (name: string): Promise<SheetState> => {
    const found = (await workbook()).find(({ properties }) => properties.name === name);
    if (!found) throw new Error(`no tab ${name}`);
    return found;
  };
  const select = async (row: number, key: string, sheet = TAB): Promise<void> => {
    await page.bringToFront();
    const place = [sheet, row, columns[key] ?? 0] as const;
    await page.evaluate(([name, at, across]) => window.gensvarSheet?.select(name, at, across), place);
    // What is typed before it stands there would go into another cell.
    const active = () => page.evaluate(() => window.gensvarSheet?.selection()?.active);
    await becomes(active, { row, column: columns[key] ?? 0 });
    await page.waitForTimeout(300);
  };
  const command = (id: string, params: object) =>
    page.evaluate(([name, given]) => window.gensvarSheet?.command(name, given), [id, params] as const);
  const read = (find: (state: MatterCard['state']) => unknown) =>
    Promise.all(matters.map(async (matter) => find((await card(matter)).state)));
  const owners = () => read(({ owner }) => owner ?? '');
  const becomes = (what: () => Promise<unknown>, value: unknown) =>
    vi.waitFor(async () => expect(await what()).toEqual(value), MOST);
  const range = (row: number, key: string, rows = 1) => ({
    startRow: row,
    endRow: row + rows - 1,
    startColumn: columns[key] ?? 0,
    endColumn: columns[key] ?? 0,
  });

  beforeAll(async () => {
    workspace = await startTestWorkspace();
    matters = [
      ...(await perform(
        ...['Ett', 'Två', 'Tre', 'Fyra'].map((title) => ({
          ...{ type: 'capture', kind: 'comment', channel: 'phone', title, text: title },
        })),
      )),
    ];
    const promise = { type: 'promise', what: 'Ringa', to: 'Den boende', due: '2099-01-01' };
    await perform(...matters.slice(0, 3).map((matter) => ({ ...promise, matter })));
    browser = await launchBrowser(['--disable-background-networking']);
    page = await (
      await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'sv-SE' })
    ).newPage();
    await page.goto(workspace.address);
    await page.waitForFunction(() => window.gensvarSheet?.ready() === true, undefined, { timeout: 120_000 });
    columns = await page.evaluate((tab) => {
      const found: Record<string, number> = {};
      for (let at = 0; at < 31; at += 1) {
        const key = window.gensvarSheet?.cell(tab, 0, at) ?? '';
        if (key.startsWith('matters.')) found[key.slice(8)] = at;
      }
      return found;
    }, TAB);
  });
  afterAll(async () => {
    await browser?.close();
    await workspace?.stop();
  });

  it('Ctrl+D fills down: each row it covers gets its step, Ctrl+Z takes them back, Ctrl+Y makes them again', async () => {
    await select(2, 'owner');
    await page.keyboard.type('Bo');
    await page.keyboard.press('Enter');
    await becomes(owners, ['Bo', '', '', '']);
    await select(2, 'owner');
    for (let row = 0; row < 3; row += 1) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+d');
    await becomes(owners, ['Bo', 'Bo', 'Bo', 'Bo']);
    await page.keyboard.press('Control+z');
    await becomes(owners, ['Bo', '', '', '']);
    await page.keyboard.press('Control+y');
    await becomes(owners, ['Bo', 'Bo', 'Bo', 'Bo']);
    // Taken back and made again by hand are steps like any other: nothing disappears from the history.
    for (const types of (await read(({ timeline }) => timeline.map(({ type }) => type))).slice(1)) {
      expect((types as string[]).filter((type) => type !== 'promise_made')).toEqual([
        'matter_received',
        'matter_triaged',
        'matter_corrected',
        'matter_corrected',
      ]);
    }
  });

  it('the handle of the selection fills, too', async () => {
    await select(2, 'theme');
    await page.keyboard.type('Belysning');
    await page.keyboard.press('Enter');
    await becomes(() => read(({ theme }) => theme ?? ''), ['Belysning', '', '', '']);
    await command('sheet.command.auto-fill', {
      sourceRange: range(2, 'theme'),
      targetRange: range(2, 'theme', 3),
    });
    await becomes(() => read(({ theme }) => theme ?? ''), ['Belysning', 'Belysning', 'Belysning', '']);
  });

  it('a cell that is dragged to another row is kept there and explained, and Ctrl+Z makes it as before', async () => {
    const before = ['Belysning', 'Belysning', 'Belysning', ''];
    await command('sheet.command.move-range', { fromRange: range(4, 'theme'), toRange: range(5, 'theme') });
    const notes = async () =>
      (await tab(TAB)).cells.slice(4, 6).map((row) => row[columns.theme ?? 0]?.note ?? '');
    await vi.waitFor(async () => {
      for (const note of await notes()) expect(note).toContain('går inte att veta');
    }, MOST);
    // Nobody can tell a cell that was dragged from a part of the tab that was sorted by itself.
    await expect.poll(() => cell(5, 'theme')).toBe('Belysning');
    expect(await read(({ theme }) => theme ?? '')).toEqual(before);
    await page.keyboard.press('Control+z');
    await becomes(notes, ['', '']);
    await expect.poll(() => cell(4, 'theme')).toBe('Belysning');
    expect(await read(({ theme }) => theme ?? '')).toEqual(before);
  });

  it('a tab that is deleted and brought back by Ctrl+Z is what it was', async () => {
    const { properties, cells } = await tab('Löften');
    const texts = (rows: typeof cells) =>
      rows
        .slice(0, 6)
        .map((row) =>
          row.slice(0, 9).map((one) => [one?.value ?? '', one?.note ?? '', one?.style?.background ?? '']),
        );
    await select(2, 'number', 'Löften');
    await command('sheet.command.remove-sheet', {});
    await page.getByRole('button', { name: 'Ta bort fliken', exact: true }).click();
    await becomes(async () => (await workbook()).some((one) => one.properties.name === 'Löften'), false);
    await page.waitForTimeout(2000);
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toEqual([]);
    await select(2, 'title');
    await page.keyboard.press('Control+z');
    await becomes(async () => texts((await tab('Löften')).cells), texts(cells));
    await page.waitForTimeout(3000);
    const back = await tab('Löften');
    expect(texts(back.cells)).toEqual(texts(cells));
    for (const name of ['validations', 'conditions', 'protections', 'index', 'hiddenRows'] as const)
      expect(back.properties[name], name).toEqual(properties[name]);
    await expect.poll(() => page.getByRole('alert').allInnerTexts()).toEqual([]);
  });

  it('F6 leads from the sheet to the menus and back: Tab belongs to the cells', async () => {
    const at = () =>
      page.evaluate(() => document.activeElement?.closest('header.top, aside, .grid')?.className ?? '');
    await select(2, 'title');
    await page.mouse.click(500, 400);
    await becomes(at, 'grid');
    await page.keyboard.press('F6');
    await becomes(at, 'top');
    await page.keyboard.press('F6');
    await becomes(at, 'grid');
    await page.keyboard.press('Shift+F6');
    await becomes(at, 'top');
  });
});
