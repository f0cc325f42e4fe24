/**
 * More rows than one part of a comparison holds (20,000): what holds within a part must hold across them. A minute
 * and a half on a quiet machine, so only when asked for: LONG_TABS=1 npx vitest run test/apps-script/long-tab.test.ts
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { Workbook } from '../../local/services/workbook/workbook.ts';
import { sheetOf } from '../bench/health.ts';
import './support/patience.ts';
import { markOf } from './support/edit.ts';
import { sortRows } from './support/hands.ts';
import type { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';
const MATTERS = 25_000;
/** Rows, zero-based, of the first part and of the second. */
const EARLY = 12;
const LATE = 24_900;

let whole: TestSheet;
const isWanted = process.env.LONG_TABS !== undefined;

beforeAll(() => {
  if (!isWanted) return;
  whole = sheetOf(MATTERS);
}, 120_000);

/** A sheet of its own; only the tab that people write in is copied. */
function fresh(): TestSheet {
  const { state } = whole.workbook;
  const sheet: TestSheet = Object.create(whole);
  sheet.workbook = new Workbook({
    ...state,
    sheets: state.sheets.map((tab) => ({ ...tab, cells: tab.cells.map((row) => [...row]) })),
  });
  sheet.state = structuredClone(whole.state);
  return sheet;
}

const put = (sheet: TestSheet, row: number, key: string, text: string) =>
  sheet.type(TAB, row, sheet.column(TAB, key), text);

const number = (sheet: TestSheet, row: number) =>
  String(sheet.cell(TAB, row, sheet.column(TAB, 'matters.key'))?.value);

/** The events that came after those of the beginning. */
const news = (sheet: TestSheet) => sheet.rows('Händelser').slice((MATTERS / 2) * 5);

/** One call of the panel, whose clock runs so fast that one part fits. */
function turn(sheet: TestSheet) {
  let time = sheet.now;
  Object.defineProperty(sheet, 'now', { configurable: true, get: () => (time += 9_000) });
  const answer = sheet.call('runSweep');
  Object.defineProperty(sheet, 'now', { configurable: true, writable: true, value: time });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

function sweep(sheet: TestSheet) {
  const turns = [turn(sheet)];
  while (!turns.at(-1)?.done) {
    if (turns.length > 20) throw new Error('it never ends');
    turns.push(turn(sheet));
  }
  return turns;
}

describe.runIf(isWanted)('a comparison of more rows than one part holds', () => {
  test('enters what was written in each part, tells how far it has come, and stops in time', () => {
    const sheet = fresh();
    put(sheet, EARLY, 'matters.owner', 'Bo');
    put(sheet, LATE, 'matters.owner', 'Cecilia');
    put(sheet, LATE + 1, 'matters.received', 'i våras');
    const turns = sweep(sheet);
    const [first] = turns;
    expect(first).toMatchObject({ done: false, checked: 20_000 });
    expect(first?.of).toBeGreaterThanOrEqual(MATTERS + MATTERS / 2);
    expect(turns.at(-1)).toMatchObject({ done: true, entered: 2, marked: 1, missing: [] });
    expect(turns.map(({ checked }) => checked)).toEqual(
      [...turns.map(({ checked }) => checked)].sort((a, b) => a - b),
    );
    expect(news(sheet).map(({ matter, data }) => [matter, JSON.parse(data ?? '').owner])).toEqual([
      [number(sheet, EARLY), 'Bo'],
      [number(sheet, LATE), 'Cecilia'],
    ]);
    expect(sheet.rows('Hälsa').map(({ kind, matter }) => [kind, matter])).toEqual([
      ['Upptäckt', `${number(sheet, EARLY)}, ${number(sheet, LATE)}`],
      ['Märkt', `Ärenden C${LATE + 2}`],
    ]);
  });

  test('two titles that changed places between the parts are nobody’s correction', () => {
    const sheet = fresh();
    const titles = [EARLY, LATE].map((row) =>
      String(sheet.cell(TAB, row, sheet.column(TAB, 'matters.title'))?.value),
    );
    put(sheet, EARLY, 'matters.title', titles[1] ?? '');
    put(sheet, LATE, 'matters.title', titles[0] ?? '');
    expect(sweep(sheet).at(-1)).toMatchObject({ entered: 0, marked: 2 });
    expect(news(sheet)).toEqual([]);
    for (const row of [EARLY, LATE])
      expect(markOf(sheet, TAB, row, 'matters.title').note).toContain('går inte att veta');
  });

  test('one column sorted by itself over the whole tab enters nothing', () => {
    const sheet = fresh();
    const column = sheet.column(TAB, 'matters.title');
    const { cells, id } = sheet.tab(TAB);
    const titles = Array.from({ length: MATTERS }, (_, index) => [cells[2 + index]?.[column] ?? null]);
    sheet.apply({ kind: 'cells', sheet: id, row: 2, column, cells: titles.reverse() });
    expect(sweep(sheet).at(-1)).toMatchObject({ entered: 0 });
    expect(news(sheet)).toEqual([]);
  });

  test('sorted whole between two of its turns, no row is passed over', () => {
    const sheet = fresh();
    put(sheet, LATE, 'matters.owner', 'Cecilia');
    const matter = number(sheet, LATE);
    expect(turn(sheet)).toMatchObject({ done: false, entered: 0 });
    const key = sheet.column(TAB, 'matters.key');
    const order = (row: readonly ({ value: unknown } | null)[]) =>
      -Number(String(row[key]?.value ?? '').slice(-6));
    sortRows(sheet, TAB, order);
    expect(sweep(sheet).at(-1)).toMatchObject({ done: true, entered: 1 });
    expect(news(sheet).map((event) => event.matter)).toEqual([matter]);
  });

  test('the health check finds and repairs in the last rows as in the first', () => {
    const sheet = fresh();
    put(sheet, LATE, 'matters.kind', 'Ett ord');
    const found = sheet.call('readHealth', { step: 1 });
    expect(found.ok && found.findings.map(({ id }) => id)).toEqual(['unknown_word:matters:kind']);
    expect(sheet.call('repairHealth', { id: 'unknown_word:matters:kind' })).toMatchObject({ ok: true });
    expect(sheet.cell(TAB, LATE, sheet.column(TAB, 'matters.kind'))?.value).toBe('Felanmälan');
  });

  test('a fill-down over all of them is read, in service calls that do not depend on it', () => {
    const sheet = fresh();
    const column = sheet.column(TAB, 'matters.owner');
    const calls = [30, 21_000].map((rows) => {
      const cells = Array.from({ length: rows }, () => [{ value: `Owner ${rows}` }]);
      sheet.apply({ kind: 'cells', sheet: sheet.tab(TAB).id, row: 2, column, cells });
      const area = { row: 2, column, rows, columns: 1 };
      const result = sheet.run('handleEdit', [], { kind: 'edit', sheet: sheet.tab(TAB).id, area });
      expect(result.ok).toBe(true);
      return sheet.serviceCalls;
    });
    expect(news(sheet)).toHaveLength(21_030);
    expect(Math.abs((calls[1] ?? 0) - (calls[0] ?? 0))).toBeLessThanOrEqual(6);
  });
});
