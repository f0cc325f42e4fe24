/** Dates by Java's SimpleDateFormat, as `Utilities.formatDate` takes them. */
import { serialToWallClock, timeToSerial, type WallClock, zoneOffset } from '../../workbook/dates.ts';
import { localeOf } from '../../workbook/locales.ts';
import { ServiceFault } from '../partial.ts';

const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;
const DAY = 86_400_000;

/** @param time milliseconds since 1970. Names of months and days are English, as on Google. */
export function formatDate(time: number, timeZone: string, format: string): string {
  const clock = serialToWallClock(timeToSerial(time, timeZone));
  const offset = zoneOffset(time, timeZone) / 60_000;
  return format.replace(TOKEN, (token: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replaceAll("''", "'");
    return letter === undefined ? token : part(letter, token.length, clock, offset);
  });
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function part(letter: string, length: number, clock: WallClock, offset: number): string {
  const { months, shortMonths, days, shortDays } = localeOf('en_US');
  switch (letter) {
    case 'y':
      return length === 2 ? pad(clock.year % 100, 2) : pad(clock.year, length);
    case 'Y':
      return length === 2 ? pad(week(clock).year % 100, 2) : pad(week(clock).year, length);
    case 'M':
    case 'L':
      if (length === 3) return shortMonths[clock.month - 1] ?? '';
      return length > 3 ? (months[clock.month - 1] ?? '') : pad(clock.month, length);
    case 'd':
      return pad(clock.day, length);
    case 'D':
      return pad(dayOfYear(clock), length);
    case 'E':
      return (length > 3 ? days[clock.weekday] : shortDays[clock.weekday]) ?? '';
    case 'u':
      return pad(clock.weekday || 7, length);
    case 'w':
      return pad(week(clock).number, length);
    case 'a':
      return clock.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(clock.hour, length);
    case 'k':
      return pad(clock.hour || 24, length);
    case 'h':
      return pad(clock.hour % 12 || 12, length);
    case 'K':
      return pad(clock.hour % 12, length);
    case 'm':
      return pad(clock.minute, length);
    case 's':
      return pad(clock.second, length);
    case 'S':
      return pad(clock.millisecond, length);
    case 'Z':
      return zone(offset, '');
    case 'X':
      if (offset === 0) return 'Z';
      return length === 1 ? zone(offset, '').slice(0, 3) : zone(offset, length === 2 ? '' : ':');
    case 'z':
      return offset === 0 ? 'GMT' : `GMT${zone(offset, ':')}`;
    default:
      throw new ServiceFault(`Illegal pattern character '${letter}'`);
  }
}

function zone(offset: number, separator: string): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(size / 60), 2)}${separator}${pad(size % 60, 2)}`;
}

function dayOfYear({ year, month, day }: WallClock): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY + 1;
}

/** Java's week in the American way: weeks begin on Sunday, the first has 1 January in it. */
function week(clock: WallClock): { year: number; number: number } {
  const first = new Date(Date.UTC(clock.year, 0, 1)).getUTCDay();
  const number = Math.floor((dayOfYear(clock) - 1 + first) / 7) + 1;
  const last = new Date(Date.UTC(clock.year, 11, 31)).getUTCDay();
  const inNext =
    clock.month === 12 &&
    last < 6 &&
    31 - clock.day <= last - clock.weekday &&
    clock.day + 6 - clock.weekday > 31;
  return inNext ? { year: clock.year + 1, number: 1 } : { year: clock.year, number };
}
