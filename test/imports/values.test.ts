import { expect, test } from 'vitest';
import { guessSeparator, parseDelimited } from '../../shared/imports/delimited.ts';
import { contentKey } from '../../shared/imports/key.ts';
import { UnreadableFile } from '../../shared/imports/unreadable.ts';
import { dayOrderOf, readDay } from '../../shared/imports/values/days.ts';
import { readNumber } from '../../shared/imports/values/numbers.ts';

const today = '2026-04-13';

test.each([
  ['2025-03-03', '2025-03-03', undefined],
  ['2025-03-03 14:05', '2025-03-03', undefined],
  ['2025-03-03T14:05:00Z', '2025-03-03', undefined],
  ['20250303', '2025-03-03', undefined],
  ['2025/3/3', '2025-03-03', undefined],
  ['3 mars 2025', '2025-03-03', undefined],
  ['mån 3 mars 2025', '2025-03-03', undefined],
  ['den 3:e mars 2025', '2025-03-03', undefined],
  ['3/3-25', '2025-03-03', undefined],
  ['3.4.2025', '2025-04-03', undefined],
  ['13/4/2025', '2025-04-13', undefined],
  ['4/13/2025', '2025-04-13', undefined],
  ['March 3, 2025', '2025-03-03', undefined],
  ['3/4/2025', '2025-04-03', 'order'],
  ['03-04-25', '2003-04-25', 'order'],
  ['250303', '2025-03-03', 'short_year'],
  ['3/3', '2026-03-03', 'no_year'],
  ['3 maj', '2025-05-03', 'no_year'],
  ['mars 2025', '2025-03-01', 'month'],
  ['v. 12 2025', '2025-03-17', 'week'],
  ['2025 v 1', '2024-12-30', 'week'],
  ['45719', '2025-03-03', 'serial'],
  ['2027-01-01', '2027-01-01', 'future'],
])('%s is %s (%s)', (text, day, doubt) => {
  expect(readDay(text, { today })).toEqual({ day, ...(doubt && { doubt }) });
});

test.each(['', 'i våras', '2025-02-30', '31/2-25', 'v. 54 2025', '12', '1234', '2025-13-01', 'Klar'])(
  '"%s" is no day',
  (text) => {
    expect(readDay(text, { today })).toBeUndefined();
  },
);

test('a column says how its days are written, where one of them can be read in one way only', () => {
  expect(dayOrderOf(['3/4/2025', '13/4/2025'])).toBe('day_first');
  expect(dayOrderOf(['3/4/2025', '4/13/2025'])).toBe('month_first');
  expect(dayOrderOf(['24-03-25', '24-03-26'])).toBe(undefined);
  expect(dayOrderOf(['3/4/2025', '5/6/2025'])).toBe(undefined);
  expect(dayOrderOf(['13/4/2025', '4/13/2025'])).toBe(undefined);
  expect(readDay('3/4/2025', { today, order: 'month_first' })).toEqual({ day: '2025-03-04' });
});

test.each([
  ['1 234,5', 1234.5, undefined],
  ['1234.5', 1234.5, undefined],
  ['1\u00a0234', 1234, undefined],
  ['1.234', 1234 / 1000, 'thousands'],
  ['1.234.567,5', 1234567.5, undefined],
  ['-3', -3, undefined],
])('%s is the number %d', (text, number, doubt) => {
  expect(readNumber(text)).toEqual({ number, ...(doubt && { doubt }) });
});

test('cells keep their line breaks, quotation marks and separators', () => {
  expect(parseDelimited('a;"b;1\r\n""två""";c\r\n1;2;3').rows).toEqual([
    ['a', 'b;1\n"två"', 'c'],
    ['1', '2', '3'],
  ]);
  expect(parseDelimited('sep=|\na|b\n').rows).toEqual([['a', 'b']]);
});

test('a quotation mark that never ends swallows nothing', () => {
  expect(parseDelimited('a;b\n"trasig;x\n1;2\n')).toMatchObject({
    unclosed: 2,
    rows: [
      ['a', 'b'],
      ['"trasig', 'x'],
      ['1', '2'],
    ],
  });
});

test('the separator is the one that cuts most rows alike', () => {
  expect(guessSeparator('Datum;Text\n2025-03-03;Hej, du\n2025-03-04;Ja, du\n')).toBe(';');
  expect(guessSeparator('Datum,Text\n2025-03-03,Hej\n')).toBe(',');
  expect(guessSeparator('Datum\tText, mer\n2025-03-03\tHej, du\n')).toBe('\t');
});

test('a file too large for a sheet is refused before it is kept', () => {
  expect(() => parseDelimited('a;b\n'.repeat(100_001))).toThrow(UnreadableFile);
  expect(() => parseDelimited(`a;${'b'.repeat(50_001)}`)).toThrow(UnreadableFile);
});

test('content keys differ with every sign and border, and are alike for the same content', () => {
  const keys = new Set<string>();
  for (let index = 0; index < 200_000; index += 1) keys.add(contentKey(['matter', String(index), 'Lampan']));
  expect(keys.size).toBe(200_000);
  expect(contentKey(['ab', 'c'])).not.toBe(contentKey(['a', 'bc']));
  expect(contentKey(['å'])).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
});
