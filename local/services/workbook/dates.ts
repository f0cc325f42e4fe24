/**
 * A date in a cell is a number: days since 1899-12-30, in the workbook's own time zone. A moment in a program is
 * milliseconds since 1970 in UTC. These functions go between the two, summer time included.
 */

const DAY = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const EPOCH = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();
const dayOffsets = new Map<string, Map<number, readonly [number, number]>>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  let found = formatters.get(timeZone);
  if (!found) {
    found = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    formatters.set(timeZone, found);
  }
  return found;
}

/** True when the platform knows the time zone, e.g. `Europe/Stockholm`. */
export function isTimeZone(name: string): boolean {
  try {
    formatter(name);
    return true;
  } catch {
    return false;
  }
}

function exactOffset(time: number, timeZone: string): number {
  const part: Record<string, string> = {};
  for (const { type, value } of formatter(timeZone).formatToParts(time)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = Date.UTC(
    year,
    Number(part.month) - 1,
    Number(part.day),
    Number(part.hour),
    Number(part.minute),
    Number(part.second),
  );
  return wall - Math.floor(time / 1000) * 1000;
}

/**
 * Milliseconds that the zone is ahead of UTC at that moment. Asking the platform is slow, so the answers at both
 * ends of each day are remembered; only on the two days of a year when they differ is it asked again.
 */
export function zoneOffset(time: number, timeZone: string): number {
  let days = dayOffsets.get(timeZone);
  if (!days) {
    days = new Map();
    dayOffsets.set(timeZone, days);
  }
  const day = Math.floor(time / DAY);
  let ends = days.get(day);
  if (!ends) {
    ends = [exactOffset(day * DAY, timeZone), exactOffset((day + 1) * DAY - 1000, timeZone)];
    if (days.size > 20_000) days.clear();
    days.set(day, ends);
  }
  return ends[0] === ends[1] ? ends[0] : exactOffset(time, timeZone);
}

/** Moment → days since 1899-12-30 in the zone. */
export function timeToSerial(time: number, timeZone: string): number {
  return (time + zoneOffset(time, timeZone)) / DAY + EPOCH;
}

/** Days since 1899-12-30 in the zone → moment. A time that summer time skips becomes the one an hour later. */
export function serialToTime(serial: number, timeZone: string): number {
  const wall = Math.round((serial - EPOCH) * DAY);
  const first = wall - zoneOffset(wall, timeZone);
  return wall - zoneOffset(first, timeZone);
}

/** The wall clock that a serial number stands for; months from 1. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function serialToWallClock(serial: number): WallClock {
  const date = new Date(Math.round((serial - EPOCH) * DAY));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

/** Serial number of a wall clock's date and time, or null when there is no such date (31 February). Month from 1. */
export function wallClockToSerial(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | null {
  if (hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH + (hour * 3600 + minute * 60 + second) / 86_400;
}
