import { describe, expect, test } from 'vitest';
import { dayFromText, readDayAhead } from '../../shared/edits/cells.ts';
import { scrambledColumns } from '../../shared/edits/scrambled.ts';

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

test('texts that only change places were sorted; others were meant', () => {
  const cell = (before: string, after: string) => ({ column: 'title', before, after });
  expect([...scrambledColumns([cell('a', 'b'), cell('b', 'a')])]).toEqual(['title']);
  expect([...scrambledColumns([cell('a', 'b'), cell('b', 'c'), cell('c', 'a')])]).toEqual(['title']);
  expect([...scrambledColumns([cell('a', 'b')])]).toEqual([]);
  expect([...scrambledColumns([cell('a', 'x'), cell('b', 'x')])]).toEqual([]);
});
