import { describe, expect, test } from 'vitest';
import { coerce } from '../../../local/services/workbook/coerce.ts';
import { serialToWallClock } from '../../../local/services/workbook/dates.ts';
import { formatValue } from '../../../local/services/workbook/format.ts';

const swedish = (text: string) => coerce(text, 'sv_SE', 2026);
const day = (text: string, locale = 'sv_SE') => {
  const { value } = coerce(text, locale, 2026);
  if (typeof value !== 'number') return value;
  const { year, month, day: date, hour, minute } = serialToWallClock(value);
  return [year, month, date, hour, minute];
};

describe('what Swedish Sheets makes of typed text', () => {
  test.each([
    ['007', 7],
    ['12,5', 12.5],
    ['-3', -3],
    [',5', 0.5],
    ['1 234 567,25', 1234567.25],
    ['1\u00a0234', 1234],
    ['+46701234567', 46701234567],
    ['12345678901234567890', 12345678901234567000],
    ['1e3', 1000],
    ['SANT', true],
    ['falskt', false],
    ['TRUE', true],
  ])('%s is %s', (text, value) => {
    expect(swedish(text).value).toBe(value);
  });

  test.each([
    '12.5',
    '1 23',
    '070-123 45 67',
    '19900101-1234',
    '2026-13-01',
    '2026-02-30',
    '25:00',
    '31 februari',
    '13 aprilen',
    'kl 12:30',
    '#1',
    '- ett',
    '@anna',
    '2026-04-13T10:00:00Z',
    'SANTA',
  ])('%s stays text', (text) => {
    expect(swedish(text)).toEqual({ value: text });
  });

  test.each([
    ['2026-04-13', [2026, 4, 13, 0, 0]],
    ['2026/12', [2026, 12, 1, 0, 0]],
    ['2026-04', [2026, 4, 1, 0, 0]],
    ['1/2', [2026, 2, 1, 0, 0]],
    ['31/12/2025', [2025, 12, 31, 0, 0]],
    ['13 april', [2026, 4, 13, 0, 0]],
    ['13 apr 2024', [2024, 4, 13, 0, 0]],
    ['april 2024', [2024, 4, 1, 0, 0]],
    ['2026-04-13 14:05', [2026, 4, 13, 14, 5]],
    ['29 februari 2024', [2024, 2, 29, 0, 0]],
  ])('%s is a date', (text, parts) => {
    expect(day(text)).toEqual(parts);
  });

  test('the same text is another date in America', () => {
    expect(day('1/2', 'en_US')).toEqual([2026, 1, 2, 0, 0]);
    expect(coerce('12.5', 'en_US', 2026).value).toBe(12.5);
    expect(coerce('12,5', 'en_US', 2026).value).toBe('12,5');
  });

  test('what is read is shown as it was typed', () => {
    for (const text of [
      '2026-04-13',
      '13 april',
      '13 apr 2024',
      '10%',
      '12,50%',
      '14:05:00',
      '1 234 kr'.replace(' ', '\u00a0'),
    ]) {
      const { value, format } = swedish(text);
      expect(formatValue(value, format, 'sv_SE').replace('\u00a0kr', ' kr')).toBe(
        text.replace('\u00a0kr', ' kr'),
      );
    }
  });

  test('formulas, and text that a mark keeps', () => {
    expect(swedish('=SUMMA(A1:A3)')).toEqual({ value: '', formula: '=SUMMA(A1:A3)' });
    expect(swedish('+A1')).toEqual({ value: '', formula: '=+A1' });
    expect(swedish('=')).toEqual({ value: '=' });
    for (const text of ['=1+1', '+1', '-1', '@x', '\tx', '007', "'quoted'"]) {
      expect(swedish(`'${text}`)).toEqual({ value: text });
    }
  });
});

describe('number formats', () => {
  test.each([
    [1234.5, '#,##0.00', '1\u00a0234,50'],
    [0.125, '0%', '13%'],
    [-3, '0', '-3'],
    [-3, '0;(0)', '(3)'],
    [7, '000', '007'],
    [1.5, '0.##', '1,5'],
    [2, '0.##', '2'],
    [46125, 'yyyy-mm-dd', '2026-04-13'],
    [46125, 'dddd d mmmm yyyy', 'måndag 13 april 2026'],
    [46125.5, 'yyyy-mm-dd hh:mm', '2026-04-13 12:00'],
    [46125.5 + 5 / 1440, 'h:mm AM/PM', '12:05 PM'],
    [1.5, '[h]:mm', '36:00'],
    [12, '"nr" 0', 'nr 12'],
    [1 / 3, '', '0,3333333333'],
    [1e21, '', '1E+21'],
    [true, '', 'SANT'],
  ])('%s as %s', (value, format, shown) => {
    expect(formatValue(value, format, 'sv_SE')).toBe(shown);
  });
});
