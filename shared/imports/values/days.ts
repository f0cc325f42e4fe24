import { DAY_WORDS } from '../../text/day-words.ts';
import { addDays, dateOfDayNumber, type LocalDate, parseLocalDate, weekday } from '../../time/dates.ts';

/** How `3/4/2025` and `03-04-25` are to be read: what a whole column says, where it says it. */
export const DAY_ORDERS = ['day_first', 'month_first', 'year_first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** Why a day that was read may be another than was meant. */
export type DayDoubt = 'order' | 'no_year' | 'short_year' | 'week' | 'month' | 'serial' | 'future';

export interface ReadDay {
  readonly day: LocalDate;
  readonly doubt?: DayDoubt;
  /** What else is doubtful of a day that has not been: fields that may hold one are told. */
  readonly also?: DayDoubt;
}

export interface DayReader {
  readonly today: LocalDate;
  /** Undefined: nothing in the column says how days are written; the Swedish way is taken, and said. */
  readonly order?: DayOrder | undefined;
}

/** Excel's days from about 1970 to 2079; smaller numbers are counts, larger ones something else. */
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 65_380;
/** Number of 1 January 1970 among Excel's days. */
const SERIAL_EPOCH = 25_569;

const made = (year: number, month: number, day: number): LocalDate | undefined =>
  parseLocalDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

const longYear = (year: string): number => Number(year) + (year.length === 2 ? 2000 : 0);

const read = (day: LocalDate | undefined, doubt?: DayDoubt): ReadDay | undefined =>
  day && { day, ...(doubt && { doubt }) };

/** Excel's number of a day, counted from 1900 (or, in old files from Mac, from 1904). */
export function dayOfSerial(serial: number, from1904 = false): LocalDate {
  return dateOfDayNumber(Math.floor(serial) - SERIAL_EPOCH + (from1904 ? 1_462 : 0));
}

/**
 * A day as people in Sweden write it in a list: `2025-03-03 14:05`, `20250303`, `250303`, `3/3-25`, `3.3.2025`,
 * `3 mars 2025`, `mars 2025`, `v. 12 2025`, or Excel's number for it. Undefined when the text is no day. What can be
 * meant in more ways than one comes with a doubt.
 */
export function readDay(text: string, reader: DayReader): ReadDay | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/[\u00a0\s]+/g, ' ')
    .replace(/^(?:m[åa]n|tis|ons|tors?|fre|l[öo]r|s[öo]n)[a-zåäö]*\.?,? /, '');
  if (plain.length === 0 || plain.length > 40) return undefined;
  const found =
    wholeDay(plain) ?? shortDay(plain, reader) ?? wordDay(plain, reader) ?? weekDay(plain, reader);
  if (!found) return undefined;
  if (found.day <= reader.today) return found;
  return { day: found.day, doubt: 'future', ...(found.doubt && { also: found.doubt }) };
}

/** The year stands in full and first. */
function wholeDay(plain: string): ReadDay | undefined {
  const iso = /^(\d{4})([-./ ]?)(\d{1,2})\2(\d{1,2})(?:[t ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}.*)?$/.exec(plain);
  if (iso && (iso[2] !== '' || plain.replace(/\D.*$/, '').length === 8)) {
    return read(made(Number(iso[1]), Number(iso[3]), Number(iso[4])));
  }
  const serial = /^(\d{5})(?:[.,]\d+)?$/.exec(plain);
  const number = Number(serial?.[1]);
  if (serial && number >= FIRST_SERIAL && number <= LAST_SERIAL) return read(dayOfSerial(number), 'serial');
  return undefined;
}

function shortDay(plain: string, reader: DayReader): ReadDay | undefined {
  const bare = plain.replace(/[ t,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?$/, '');
  const six = /^(\d{2})(\d{2})(\d{2})$/.exec(bare);
  if (six) return read(made(longYear(six[1] ?? ''), Number(six[2]), Number(six[3])), 'short_year');
  // 3/3-25 is written nowhere else and in no other way.
  const swedish = /^(\d{1,2})\/(\d{1,2})[- ]+(\d{4}|\d{2})$/.exec(bare);
  if (swedish) return read(made(longYear(swedish[3] ?? ''), Number(swedish[2]), Number(swedish[1])));
  const three = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(bare);
  if (three) {
    const [, first = '', sign = '', second = '', third = ''] = three;
    return ordered(waysOf(first, sign, second, third), reader.order);
  }
  const two = /^(\d{1,2})[/.](\d{1,2})\.?$/.exec(bare);
  return two ? withoutYear(Number(two[2]), Number(two[1]), reader.today) : undefined;
}

type Ways = Readonly<Record<DayOrder, LocalDate | undefined>>;

/** What three short numbers can mean, by which of them is the day, the month and the year. */
function waysOf(first: string, sign: string, second: string, third: string): Ways {
  return {
    day_first: made(longYear(third), Number(second), Number(first)),
    // Dots are never written with the month first.
    month_first: sign === '.' ? undefined : made(longYear(third), Number(first), Number(second)),
    year_first:
      first.length === 2 && third.length === 2 && sign === '-'
        ? made(longYear(first), Number(second), Number(third))
        : undefined,
  };
}

function ordered(ways: Ways, order: DayOrder | undefined): ReadDay | undefined {
  const wanted = order && ways[order];
  if (wanted) return read(wanted);
  const possible = new Set(Object.values(ways).filter((day) => day !== undefined));
  const usual = ways.year_first ?? ways.day_first ?? ways.month_first;
  return read(usual, possible.size > 1 ? 'order' : undefined);
}

function withoutYear(month: number, day: number, today: LocalDate): ReadDay | undefined {
  const year = Number(today.slice(0, 4));
  const thisYear = made(year, month, day);
  const latest = thisYear && thisYear <= today ? thisYear : (made(year - 1, month, day) ?? thisYear);
  return read(latest, 'no_year');
}

function wordDay(plain: string, { today }: DayReader): ReadDay | undefined {
  const month = (word: string | undefined) => DAY_WORDS.months[(word ?? '').slice(0, 3)];
  const day =
    /^(?:den )?(\d{1,2})(?::?[ae]|\.)?[ -]([a-zåäö]{3,9})\.?,?(?:[ -]{1,3}'?(\d{4}|\d{2}))?(?:[ ,]+(?:kl\.? ?)?\d{1,2}[:.]\d{2}.*)?$/.exec(
      plain,
    );
  if (day) {
    const number = month(day[2]);
    if (number === undefined) return undefined;
    if (day[3] === undefined) return withoutYear(number, Number(day[1]), today);
    return read(made(longYear(day[3]), number, Number(day[1])));
  }
  const english = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(plain);
  if (english) {
    const number = month(english[1]);
    return number === undefined ? undefined : read(made(Number(english[3]), number, Number(english[2])));
  }
  const only = /^([a-zåäö]{3,9})\.?[ -](\d{4})$/.exec(plain);
  const number = only && month(only[1]);
  return only && number ? read(made(Number(only[2]), number, 1), 'month') : undefined;
}

/** Monday of a week (ISO 8601). */
function weekDay(plain: string, { today }: DayReader): ReadDay | undefined {
  const week =
    /^(?:v|vecka|week|w)\.? ?(\d{1,2})(?:[ ,\-/]+(\d{4}|\d{2}))?$/.exec(plain) ??
    /^(?<year>\d{4})[ -]?(?:v|vecka|week|w)\.? ?(?<week>\d{1,2})$/.exec(plain);
  if (!week) return undefined;
  const number = Number(week.groups?.week ?? week[1]);
  const written = week.groups?.year ?? week[2];
  const year = written === undefined ? Number(today.slice(0, 4)) : longYear(written);
  if (number < 1 || number > 53) return undefined;
  const fourth = `${year}-01-04` as LocalDate;
  const monday = addDays(fourth, -((weekday(fourth) + 6) % 7) + (number - 1) * 7);
  if (number === 53 && addDays(monday, 3).slice(0, 4) !== String(year)) return undefined;
  return read(monday, written === undefined ? 'no_year' : 'week');
}

/**
 * How the days of a column are written, where its own values tell: one that can only be read in one way speaks for
 * the others. Undefined when nothing tells, or when they tell different things.
 */
export function dayOrderOf(texts: Iterable<string>): DayOrder | undefined {
  const possible = new Set<DayOrder>(DAY_ORDERS);
  let seen = 0;
  for (const text of texts) {
    const three = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b/.exec(text);
    if (!three) continue;
    const [, first = '', sign = '', second = '', third = ''] = three;
    const ways = waysOf(first, sign, second, third);
    if (DAY_ORDERS.every((order) => ways[order] === undefined)) continue;
    seen += 1;
    for (const order of [...possible]) if (ways[order] === undefined) possible.delete(order);
  }
  return seen > 0 && possible.size === 1 ? [...possible][0] : undefined;
}
