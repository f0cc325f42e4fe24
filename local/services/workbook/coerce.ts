/**
 * What Google Sheets makes of a text that is typed into a cell, or handed to `setValues`: numbers, dates, times,
 * truth values and formulas are recognised by the workbook's locale. What is written here was taken from how
 * Sheets behaves with a Swedish locale; README.md lists what could not be checked.
 */
import { wallClockToSerial } from './dates.ts';
import { type Locale, localeOf } from './locales.ts';
import type { CellValue } from './state.ts';

export interface Entered {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Number format that comes with the reading, e.g. of a date. */
  readonly format?: string;
}

/**
 * @param text as typed
 * @param locale name of the workbook's locale, e.g. `sv_SE`
 * @param year for dates typed without one
 */
export function coerce(text: string, locale: string, year: number): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const found = recognised(trimmed, localeOf(locale), year);
  if (found) return found;
  if (trimmed.startsWith('+') && trimmed.length > 1) return { value: '', formula: `=${trimmed}` };
  return { value: text };
}

/** Longer texts are never a number or a date; most texts have no digit, and are done with at once. */
const LONGEST = 60;

function recognised(text: string, habits: Locale, year: number): Entered | null {
  if (text.length > LONGEST) return null;
  if (!/\d/.test(text)) return truth(text, habits);
  const word = /^[A-Za-zÅÄÖåäö]+/.exec(text)?.[0];
  if (word !== undefined && !firstWords(habits).has(word.toLowerCase())) return null;
  return number(text, habits) ?? dateAndTime(text, habits, year) ?? clock(text, habits);
}

const wordsByLocale = new Map<Locale, ReadonlySet<string>>();

/** Words that a number or a date may begin with. */
function firstWords(habits: Locale): ReadonlySet<string> {
  let words = wordsByLocale.get(habits);
  if (!words) {
    const all = [...habits.months, ...habits.shortMonths, habits.currency, 'den'];
    words = new Set(all.map((word) => word.toLowerCase()));
    wordsByLocale.set(habits, words);
  }
  return words;
}

function truth(text: string, { yes, no }: Locale): Entered | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === yes) return { value: true };
  if (upper === 'FALSE' || upper === no) return { value: false };
  return null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const numberPatterns = new Map<Locale, RegExp>();

function numberPattern(habits: Locale): RegExp {
  let pattern = numberPatterns.get(habits);
  if (!pattern) {
    const group = `[${habits.group.map(escaped).join('')}]`;
    const decimal = escaped(habits.decimal);
    const currency = escaped(habits.currency);
    const whole = `(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)`;
    pattern = new RegExp(
      `^([+-]?)(${currency}\\s?)?(${whole}(?:${decimal}\\d*)?|${decimal}\\d+)(E[+-]?\\d+)?(\\s?%)?(\\s?${currency})?$`,
      'iu',
    );
    numberPatterns.set(habits, pattern);
  }
  return pattern;
}

function number(text: string, habits: Locale): Entered | null {
  const match = numberPattern(habits).exec(text);
  if (!match) return null;
  const [, sign = '', before, digits = '', exponent = '', percent, after] = match;
  let plain = digits;
  for (const group of habits.group) plain = plain.replaceAll(group, '');
  plain = plain.replace(habits.decimal, '.');
  let value = Number(`${sign}${plain}${exponent}`);
  if (!Number.isFinite(value)) return null;
  const decimals = plain.includes('.') ? '.00' : '';
  if (percent) {
    value = Number((value / 100).toPrecision(15));
    return { value, format: `0${decimals}%` };
  }
  if (before !== undefined || after !== undefined) {
    const amount = `#,##0${decimals}`;
    return {
      value,
      format: before === undefined ? `${amount}\\ "${habits.currency}"` : `"${habits.currency}"${amount}`,
    };
  }
  if (exponent) return { value, format: '0.00E+00' };
  return { value };
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?([AP]M))?$/i;

/** Fraction of a day, or null. */
function readTime(text: string): number | null {
  const match = TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const half = match[4]?.toUpperCase();
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'PM' ? 12 : 0);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function clock(text: string, habits: Locale): Entered | null {
  const value = readTime(text);
  return value === null ? null : { value, format: habits.time };
}

function dateAndTime(text: string, habits: Locale, year: number): Entered | null {
  const day = readDate(text, habits, year);
  if (day) return { value: day.serial, format: day.format };
  const split = /^(.+?)[ \u00a0]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)$/i.exec(text);
  if (!split?.[1] || !split[2]) return null;
  const date = readDate(split[1], habits, year);
  const time = readTime(split[2]);
  return date && time !== null ? { value: date.serial + time, format: habits.dateTime } : null;
}

interface ReadDate {
  readonly serial: number;
  readonly format: string;
}

function made(year: number, month: number, day: number, format: string): ReadDate | null {
  const serial = wallClockToSerial(year, month, day);
  return serial === null ? null : { serial, format };
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function readDate(text: string, habits: Locale, year: number): ReadDate | null {
  let match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (match) return made(Number(match[1]), Number(match[2]), Number(match[3]), 'yyyy-mm-dd');
  match = /^(\d{4})[-/](\d{1,2})$/.exec(text);
  if (match) return made(Number(match[1]), Number(match[2]), 1, 'yyyy-mm');
  match = /^(\d{1,2})\/(\d{1,2})(?:[/ -](\d{4}|\d{2}))?$/.exec(text);
  if (match) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const [day, month] = habits.dayFirst ? [first, second] : [second, first];
    if (match[3] !== undefined) return made(fullYear(match[3]), month, day, habits.date);
    return made(year, month, day, habits.dayFirst ? 'd/m' : 'm/d');
  }
  return readNamedMonth(text, habits, year);
}

function readNamedMonth(text: string, habits: Locale, year: number): ReadDate | null {
  const match = /^(?:(?:den )?(\d{1,2})(?::e|\.)? )?(\p{L}{3,})\.?(?: (\d{1,2}),)?(?: (\d{4}))?$/u.exec(text);
  if (!match?.[2]) return null;
  const word = match[2].toLowerCase();
  const same = (name: string) => name.toLowerCase() === word;
  const full = habits.months.findIndex(same);
  const month = full >= 0 ? full : habits.shortMonths.findIndex(same);
  if (month < 0) return null;
  const day = match[1] ?? match[3];
  const named = full >= 0 ? 'mmmm' : 'mmm';
  if (day === undefined) return match[4] ? made(Number(match[4]), month + 1, 1, `${named} yyyy`) : null;
  if (match[4]) return made(Number(match[4]), month + 1, Number(day), `d ${named} yyyy`);
  return made(year, month + 1, Number(day), `d ${named}`);
}
