/** What a cell shows: its value by its number format and the workbook's locale. */
import { serialToWallClock, type WallClock } from './dates.ts';
import { type Locale, localeOf } from './locales.ts';
import type { Cell, CellValue } from './state.ts';

/** Text of the cell as it is seen in the sheet, and as `getDisplayValues` gives it. */
export function displayValue(cell: Cell | null | undefined, locale: string): string {
  if (!cell) return '';
  return formatValue(cell.value, cell.format, locale);
}

/** The same for a value and a number format (absent: automatic). */
export function formatValue(value: CellValue, format: string | undefined, locale: string): string {
  const habits = localeOf(locale);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? habits.yes : habits.no;
  if (format === undefined || format === '' || format === '@' || /^general$/i.test(format)) {
    return automatic(value, habits);
  }
  if (isDateFormat(format)) return formatDate(value, format, habits);
  return formatNumber(value, format, habits);
}

/** True for number formats that show a date or a time: then `getValues` gives a Date. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format || /^general$/i.test(format)) return false;
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[$#][^\]]*\]/g, ''));
    dateFormats.set(format, known);
  }
  return known;
}

const dateFormats = new Map<string, boolean>();

function automatic(value: number, { decimal }: Locale): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-5) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${trimZeros(Number(digits).toFixed(5)).replace('.', decimal)}E${sign}${exponent.slice(1).padStart(2, '0')}`;
  }
  return String(Number(value.toPrecision(10))).replace('.', decimal);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

const DATE_TOKEN = /"([^"]*)"|\\(.)|(y+|m+|d+|h+|s+|am\/pm|a\/p|\.0+|\[h+\]|\[m+\]|\[s+\])|(.)/giu;

function formatDate(value: number, format: string, habits: Locale): string {
  const clock = serialToWallClock(value);
  const section = format.split(';')[0] ?? format;
  const halves = /am\/pm|a\/p/i.test(section);
  const tokens = [...section.matchAll(DATE_TOKEN)];
  return tokens
    .map((match, index) => {
      if (match[1] !== undefined) return match[1];
      if (match[2] !== undefined) return match[2];
      const token = match[3]?.toLowerCase();
      if (token === undefined) return match[4] ?? '';
      if (token.startsWith('m') && isMinute(tokens, index)) return pad(clock.minute, token.length);
      return datePart(token, clock, value, habits, halves);
    })
    .join('');
}

/** `m` means minutes right after hours or right before seconds, else the month. */
function isMinute(tokens: readonly RegExpMatchArray[], index: number): boolean {
  const neighbour = (step: number) => {
    for (let at = index + step; at >= 0 && at < tokens.length; at += step) {
      const token = tokens[at]?.[3]?.toLowerCase();
      if (token) return token;
    }
    return '';
  };
  return /^\[?h/.test(neighbour(-1)) || neighbour(1).startsWith('s');
}

function pad(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}

function datePart(token: string, clock: WallClock, value: number, habits: Locale, halves: boolean): string {
  const hour = halves ? clock.hour % 12 || 12 : clock.hour;
  switch (token[0]) {
    case 'y':
      return token.length <= 2 ? pad(clock.year % 100, 2) : String(clock.year).padStart(4, '0');
    case 'm':
      if (token.length === 3) return habits.shortMonths[clock.month - 1] ?? '';
      if (token.length === 4) return habits.months[clock.month - 1] ?? '';
      if (token.length === 5) return (habits.months[clock.month - 1] ?? '').slice(0, 1).toUpperCase();
      return pad(clock.month, token.length);
    case 'd':
      if (token.length === 3) return habits.shortDays[clock.weekday] ?? '';
      if (token.length >= 4) return habits.days[clock.weekday] ?? '';
      return pad(clock.day, token.length);
    case 'h':
      return pad(hour, token.length);
    case 's':
      return pad(clock.second, token.length);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case '.':
      return `${habits.decimal}${String(clock.millisecond)
        .padStart(3, '0')
        .slice(0, token.length - 1)}`;
    default:
      return elapsed(token, value);
  }
}

/** `[h]`, `[m]`, `[s]`: hours, minutes or seconds altogether. */
function elapsed(token: string, value: number): string {
  const units: Record<string, number> = { h: 24, m: 1440, s: 86_400 };
  return String(Math.floor(value * (units[token[1] ?? 'h'] ?? 24) + 1e-9)).padStart(token.length - 2, '0');
}

const NUMBER_TOKEN = /"([^"]*)"|\\(.)|\[[^\]]*\]|_.|([#0?][#0?,]*(?:\.[#0?]*)?(?:E[+-]0+)?|\.[#0?]+)|(.)/giu;

function formatNumber(value: number, format: string, habits: Locale): string {
  const sections = format.split(';');
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  const section = own ?? sections[0] ?? '';
  const scaled = section.replace(/"[^"]*"|\\./g, '').includes('%') ? value * 100 : value;
  const size = Math.abs(scaled);
  let done = false;
  const text = section.replace(
    NUMBER_TOKEN,
    (whole: string, quoted?: string, escapedChar?: string, pattern?: string, other?: string) => {
      if (quoted !== undefined) return quoted;
      if (escapedChar !== undefined) return escapedChar;
      if (pattern !== undefined) {
        if (done) return '';
        done = true;
        return digits(size, pattern, habits);
      }
      return other ?? (whole.startsWith('_') ? ' ' : '');
    },
  );
  return value < 0 && own === undefined && /[1-9]/.test(text) ? `-${text}` : text;
}

function digits(size: number, pattern: string, { decimal, group }: Locale): string {
  const [mantissa = '', exponent] = pattern.split(/E[+-]/i);
  const [whole = '', fraction = ''] = mantissa.split('.');
  if (exponent !== undefined) {
    const [base = '0', power = '0'] = size.toExponential(fraction.length).split('e');
    const sign = power.startsWith('-') ? '-' : '+';
    return `${base.replace('.', decimal)}E${sign}${power.replace(/^[+-]/, '').padStart(exponent.length, '0')}`;
  }
  const needed = (fraction.match(/0/g) ?? []).length;
  let [left = '0', right = ''] = size.toFixed(Math.min(fraction.length, 20)).split('.');
  while (right.length > needed && right.endsWith('0')) right = right.slice(0, -1);
  left = left.padStart((whole.match(/0/g) ?? []).length, '0');
  if (left === '0' && !whole.includes('0') && right !== '') left = '';
  if (whole.includes(',')) left = left.replace(/\B(?=(\d{3})+$)/g, group[0] ?? '');
  return right === '' ? left : `${left}${decimal}${right}`;
}
