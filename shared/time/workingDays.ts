import { addDays, dateOfDayNumber, dayNumber, type LocalDate, parseLocalDate, weekday } from './dates.ts';

/** Days on which a board is closed besides weekends and the Swedish holidays: bridge days, local closures. */
export type ClosedDays = ReadonlySet<string>;

export const NO_CLOSED_DAYS: ClosedDays = new Set();

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm of 1876, as in Meeus). */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const shifted = epact + sunday - 7 * correction + 114;
  return date(year, Math.floor(shifted / 31), (shifted % 31) + 1);
}

function date(year: number, month: number, day: number): LocalDate {
  return dateOfDayNumber(Math.round(Date.UTC(year, month - 1, day) / 86_400_000));
}

/** The first day on or after `from` that is the given weekday (0 Sunday). */
function onOrAfter(from: LocalDate, wanted: number): LocalDate {
  return addDays(from, (wanted - weekday(from) + 7) % 7);
}

const holidaysByYear = new Map<number, ReadonlySet<string>>();

/**
 * Days without office hours that fall on a weekday by law (1989:253), and the three eves that count as
 * holidays for a deadline (lag 1930:173): midsummer's, Christmas and New Year's eve.
 */
export function swedishHolidays(year: number): ReadonlySet<string> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const easter = easterSunday(year);
  const midsummerEve = onOrAfter(date(year, 6, 19), 5);
  const days = new Set<string>([
    date(year, 1, 1),
    date(year, 1, 6),
    addDays(easter, -2),
    easter,
    addDays(easter, 1),
    date(year, 5, 1),
    addDays(easter, 39),
    addDays(easter, 49),
    date(year, 6, 6),
    midsummerEve,
    addDays(midsummerEve, 1),
    onOrAfter(date(year, 10, 31), 6),
    date(year, 12, 24),
    date(year, 12, 25),
    date(year, 12, 26),
    date(year, 12, 31),
  ]);
  holidaysByYear.set(year, days);
  return days;
}

export function isWorkingDay(day: LocalDate, closed: ClosedDays = NO_CLOSED_DAYS): boolean {
  const dayOfWeek = weekday(day);
  if (dayOfWeek === 0 || dayOfWeek === 6) return false;
  return !swedishHolidays(Number(day.slice(0, 4))).has(day) && !closed.has(day);
}

/**
 * The day `count` working days after `from`. The day of receipt is day zero, whatever day it is, so
 * 2026-04-02 and 5 gives 2026-04-13 (3 and 6 April 2026 are closed).
 */
export function addWorkingDays(
  from: LocalDate,
  count: number,
  closed: ClosedDays = NO_CLOSED_DAYS,
): LocalDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(day, closed)) left -= 1;
  }
  return day;
}

/**
 * Working days after `from` up to and with `to`; the same day gives 0, and a `to` before `from` counts
 * backwards as a negative number. So `workingDaysBetween(from, addWorkingDays(from, n))` is n.
 */
export function workingDaysBetween(
  from: LocalDate,
  to: LocalDate,
  closed: ClosedDays = NO_CLOSED_DAYS,
): number {
  if (to < from) return -workingDaysBetween(to, from, closed);
  let count = weekdaysUntil(dayNumber(to)) - weekdaysUntil(dayNumber(from));
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const day of weekdayHolidays(year)) if (day > from && day <= to) count -= 1;
  }
  for (const day of closed) {
    const isWithin = day > from && day <= to;
    const real = isWithin ? parseLocalDate(day) : undefined;
    if (real && isWorkingDay(real)) count -= 1;
  }
  return count;
}

/** Mondays to Fridays from Monday 29 December 1969 up to and with a day: whole weeks, and what is left of the last. */
function weekdaysUntil(day: number): number {
  const days = day + 4;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
}

const weekdayHolidaysByYear = new Map<number, readonly string[]>();

/** The holidays of a year on which offices would be open otherwise. */
function weekdayHolidays(year: number): readonly string[] {
  const known = weekdayHolidaysByYear.get(year);
  if (known) return known;
  const days = [...swedishHolidays(year)].filter((day) => {
    const date = parseLocalDate(day);
    return date !== undefined && weekday(date) !== 0 && weekday(date) !== 6;
  });
  weekdayHolidaysByYear.set(year, days);
  return days;
}
