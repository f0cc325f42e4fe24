import { dateOfDayNumber, dayNumber, dayOf, type LocalDate } from '../time/dates.ts';
import { type ClosedDays, NO_CLOSED_DAYS, swedishHolidays } from '../time/workingDays.ts';

/** Days since 1970-01-01: what the figures count on, so that no clock change can shift a day. */
export type Day = number;

/** Days outside these years are slips of the pen, and the calendar does not reach them. */
export const FIRST_YEAR = 1980;
export const LAST_YEAR = 2099;

const FIRST = dayNumber(`${FIRST_YEAR}-01-01`);
const LAST = dayNumber(`${LAST_YEAR}-12-31`);

/** Working days looked up in a table instead of counted: every question costs the same, however long the span. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: Day) => boolean;
  /** Working days after `from` up to and with `to`; negative when `to` is earlier (as workingDaysBetween). */
  readonly between: (from: Day, to: Day) => number;
  /** The day `count` working days after `from` (as addWorkingDays); 0 gives `from` itself. */
  readonly add: (from: Day, count: number) => Day;
}

/**
 * Builds the tables for the years 1980–2099, about 44,000 days.
 * @param closed days on which the board is closed besides weekends and the Swedish holidays
 */
export function workingCalendar(closed: ClosedDays = NO_CLOSED_DAYS): WorkingCalendar {
  const free = new Set<Day>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    for (const holiday of swedishHolidays(year)) free.add(dayNumber(holiday as LocalDate));
  }
  for (const day of closed) {
    const parsed = dayOf(day);
    if (parsed) free.add(dayNumber(parsed));
  }
  /** Working days from the first day of the table up to and with each day. */
  const upTo = new Int32Array(LAST - FIRST + 1);
  const working: Day[] = [];
  for (let day = FIRST; day <= LAST; day++) {
    // 1970-01-01 was a Thursday, so 2 and 3 are Saturday and Sunday.
    const isWeekend = day % 7 === 2 || day % 7 === 3;
    if (!isWeekend && !free.has(day)) working.push(day);
    upTo[day - FIRST] = working.length;
  }
  const count = (day: Day) => upTo[Math.min(Math.max(day, FIRST), LAST) - FIRST] ?? 0;
  return {
    isWorkingDay: (day) => count(day) > count(day - 1),
    between: (from, to) => count(to) - count(from),
    add: (from, days) => (days <= 0 ? from : (working[count(from) + days - 1] ?? LAST)),
  };
}

/** Digits of a text at a place, or NaN. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DASH = 45;
const POINT = 46;
const COLON = 58;
const LETTER_T = 84;
const LETTER_Z = 90;

/** Day number of a well-formed date (the civil calendar's arithmetic), or null. */
function civilDay(text: string): Day | null {
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12)) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  if (!(day >= 1 && day <= length)) return null;
  const shifted = month <= 2 ? year - 1 : year;
  const yearOfCentury = shifted % 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCentury =
    yearOfCentury * 365 + Math.floor(yearOfCentury / 4) - Math.floor(yearOfCentury / 100) + dayOfYear;
  return Math.floor(shifted / 400) * 146_097 + dayOfCentury - 719_468;
}

/** True of `2026-04-13T08:15:00Z` and `2026-04-13T08:15:00.000Z` with minutes and seconds that exist. */
function isPlainUtc(text: string): boolean {
  const isLong = text.length === 24;
  if (!isLong && text.length !== 20) return false;
  return (
    text.charCodeAt(10) === LETTER_T &&
    text.charCodeAt(13) === COLON &&
    text.charCodeAt(16) === COLON &&
    text.charCodeAt(text.length - 1) === LETTER_Z &&
    digits(text, 14, 16) < 60 &&
    digits(text, 17, 19) < 60 &&
    (!isLong || (text.charCodeAt(19) === POINT && digits(text, 20, 23) >= 0))
  );
}

/**
 * The Stockholm day of a date or a moment as text; null when it is neither, or lies outside the calendar's years.
 * Gives what `dayOf` gives, without its cost for the two forms that nearly every event has.
 */
export function readDay(text: string): Day | null {
  if (text.length === 10) return civilDay(text);
  // A moment in UTC before 22:00 is the same day in Stockholm, which is one or two hours ahead.
  if (isPlainUtc(text) && digits(text, 11, 13) < 22) return civilDay(text);
  const day = dayOf(text);
  if (!day) return null;
  const number = dayNumber(day);
  return number >= FIRST && number <= LAST ? number : null;
}

export function dateOf(day: Day): LocalDate {
  return dateOfDayNumber(day);
}
