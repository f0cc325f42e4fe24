import { describe, expect, test } from 'vitest';
import { dayFromText, readDayAhead } from '../../shared/edits/cells.ts';
import { movedCells } from '../../shared/edits/moved.ts';

const TODAY = '2026-04-13';

describe('a day as people write it', () => {
  test.each([
    ['2026-04-03', '2026-04-03'],
    ['2026-4-3', '2026-04-03'],
    ['20260403', '2026-04-03'],
    ['2026-04-03 08:15', '2026-04-03'],
    ['3/4', '2026-04-03'],
    ['3/4 2025', '2025-04-03'],
    ['3.4.25', '2025-04-03'],
    ['3 april', '2026-04-03'],
    ['den 3 maj 2025', '2025-05-03'],
    ['3:e okt', '2025-10-03'],
    ['24/12', '2025-12-24'],
    ['i dag', '2026-04-13'],
    ['Igår', '2026-04-12'],
    ['29/2', undefined],
    ['2026-02-30', undefined],
    ['i våras', undefined],
    ['13', undefined],
    ['', undefined],
  ])('%s', (text, day) => {
    expect(dayFromText(text, TODAY)).toBe(day);
  });

  test('a day ahead without a year is the next one', () => {
    const reader = { today: TODAY, language: 'sv' } as const;
    expect(readDayAhead('1/6', reader)).toEqual({ ok: true, value: '2026-06-01' });
    expect(readDayAhead('1/2', reader)).toEqual({ ok: true, value: '2027-02-01' });
    expect(readDayAhead('1/2 2025', reader)).toEqual({ ok: true, value: '2025-02-01' });
  });
});

describe('cells that may have come from another row', () => {
  const row = (at: number, known: string, shown: string, more: Record<string, [string, string]> = {}) => ({
    row: at,
    known: {
      theme: known,
      ...Object.fromEntries(Object.entries(more).map(([key, [before]]) => [key, before])),
    },
    shown: { theme: shown, ...Object.fromEntries(Object.entries(more).map(([key, [, now]]) => [key, now])) },
  });
  const rowsOf = (rows: Parameters<typeof movedCells>[0], own: string[] = []) =>
    [...movedCells(rows, { own })].map(([at, columns]) => [at, [...columns].sort().join()]);

  test('a text that another row had and no longer shows was moved; other texts were meant', () => {
    expect(rowsOf([row(1, 'a', 'b'), row(2, 'b', 'a')])).toEqual([
      [1, 'theme'],
      [2, 'theme'],
    ]);
    expect(rowsOf([row(1, 'a', 'b')])).toEqual([]);
    expect(rowsOf([row(1, 'a', 'x'), row(2, 'b', 'x')])).toEqual([]);
    // Filled down: the row above shows it still.
    expect(rowsOf([row(1, 'a', 'a'), row(2, 'b', 'a'), row(3, 'c', 'a')])).toEqual([]);
  });

  test('emptied, written over and then sorted: nothing of that column is believed', () => {
    expect(rowsOf([row(1, 'a', 'b'), row(2, 'b', ''), row(3, 'c', 'x')]).map(([at]) => at)).toEqual([
      1, 2, 3,
    ]);
  });

  test('what else differs in those rows came with it, and so on', () => {
    const moved = rowsOf([
      row(1, 'a', 'b', { owner: ['', 'Bo'] }),
      row(2, 'b', 'a'),
      row(3, 'c', 'c', { owner: ['', 'Anna'], place: ['', 'x'] }),
      row(4, 'd', 'd', { record: ['', '17'] }),
    ]);
    expect(moved).toEqual([
      [1, 'owner,theme'],
      [2, 'theme'],
      [3, 'owner,place'],
    ]);
  });

  test('a title is nobody’s correction while another row has it; a new row may have the same', () => {
    const rows = [row(1, 'a', 'b'), row(2, 'b', 'b')];
    expect(rowsOf(rows)).toEqual([]);
    expect(rowsOf(rows, ['theme']).map(([at]) => at)).toEqual([1]);
    expect(
      rowsOf([{ row: 1, known: undefined, shown: { theme: 'b' } }, row(2, 'b', 'b')], ['theme']),
    ).toEqual([]);
    expect(
      rowsOf([{ row: 1, known: undefined, shown: { theme: 'b' } }, row(2, 'b', 'c')]).map(([at]) => at),
    ).toEqual([1, 2]);
  });
});
