import { monthNamed } from './months.ts';

/**
 * Words for a time → ISO 8601. Pure. Only orders that can be read in one way: year first, a month by name,
 * day.month.year with dots, and slashes or dashes when one of the two numbers is above twelve.
 * A zone is put only where the words state one.
 */

const CLOCK = String.raw`(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:([apfe])\.?\s?m\b\.?)?`;
const CLOCK_ANYWHERE = new RegExp(CLOCK, 'i');
const CLOCK_ALONE = new RegExp(String.raw`(?<![\d.:])${CLOCK}(?!\d)`, 'i');
const ISO =
  /(?<![\d])((?:19|20)\d\d)-(\d\d)-(\d\d)(?:(?:T|\s+|,\s*|\s+kl\.?\s+)(\d\d)[:.]?(\d\d)(?::?(\d\d)(\.\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?(?![\d-])/i;
/** Also "2026年3月2日". */
const YEAR_FIRST =
  /(?<!\d)((?:19|20)\d\d)(?:(?:[/.]|[年년]\s?)(\d{1,2})(?:[/.]|[月월]\s?)(\d{1,2})[日일]?|-(\d{1,2})-(\d{1,2}))(?![\d-])/;
/** Also "2/3 2026" and "2/3-2026", which only countries write that put the day first. */
const DOTTED = /(?<![\d./])(\d{1,2})(?:\.\s?|\/)(\d{1,2})(?:\.\s?|(?<=\/\d\d?)[\s-]+)((?:19|20)\d\d)(?!\d)/;
/** Two digits for the year only beside a clock: alone, "10.03.20" may be a clock itself. Or as in "2/5 -26". */
const DOTTED_SHORT =
  /(?<![\d./])(\d{1,2})(?:\.(\d{1,2})\.(\d\d)(?=,?\s\D{0,6}\d{1,2}[:.]\d\d)|\/(\d{1,2})\s?[-–](\d\d)(?!\d))/;
const SLASHED = /(?<![\d/-])(\d{1,2})(?:[/-](\d{1,2})[/-]((?:19|20)\d\d)|\/(\d{1,2})\/(\d\d))(?![\d/])/;
const DAY_MONTH_YEAR =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|º|:?e)?[\s\-/]*(?:de\s|of\s|den\s)?\s?([\p{L}]{3,12})\.?,?[\s\-/]*(?:de\s|del\s)?\s?'?((?:19|20)\d\d)(?!\d)/u;
const MONTH_DAY_YEAR = /([\p{L}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?,?\s+((?:19|20)\d\d)(?!\d)/u;
/** "Tue Mar  3 08:15:22 CET 2026", as programs write it. */
const CLOCK_WITHIN =
  /(\p{L}{3,9}\s+\d{1,2})\s+(\d\d:\d\d(?::\d\d)?)\s+(?:(?:[A-Z]{3,5}|[+-]\d{4})\s+)?((?:19|20)\d\d)$/u;
const ZONE = /(?<![A-Za-z\d])(?:(?:UTC|GMT)\s?([+-]\d{1,2}(?::?\d\d)?)?|([+-]\d\d:?\d\d)|Z)(?![A-Za-z\d])/;

const two = (value: number): string => String(value).padStart(2, '0');

function calendarDay(year: number, month: number, day: number): string {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? `${year}-${two(month)}-${two(day)}`
    : '';
}

function zoneOf(text: string): string {
  const found = ZONE.exec(text);
  if (!found) return '';
  const offset = (found[1] ?? found[2] ?? '').replace(':', '');
  if (!offset) return 'Z';
  const digits =
    offset.slice(1).length <= 2 ? `${offset.slice(1).padStart(2, '0')}00` : offset.slice(1).padStart(4, '0');
  return `${offset[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function clockOf(text: string): string {
  const found = CLOCK_ALONE.exec(text);
  if (!found) return '';
  let hour = Number(found[1]);
  const minute = Number(found[2]);
  const second = found[3] === undefined ? '' : `:${found[3]}`;
  const half = found[4]?.toLowerCase();
  if (half && (hour < 1 || hour > 12)) return '';
  if (half) hour = (hour % 12) + (/[pe]/.test(half) ? 12 : 0);
  if (hour > 23 || minute > 59 || Number(found[3] ?? 0) > 59) return '';
  return `T${two(hour)}:${two(minute)}${second}${zoneOf(text.slice(found.index + found[0].length))}`;
}

/** Which of the two numbers of "03-04-2026" is the day. */
export type DayOrder = 'day' | 'month' | undefined;

/** Sunday first, by their first letters, in Swedish, English, German, Danish and Norwegian. */
const WEEKDAYS =
  'sun sön søn son|mon mån man|tue tis tir die|wed ons mit|thu tor don|fri fre|sat lör lør sam'.split('|');
const WEEKDAY = /(?<!\p{L})(\p{L}{3})(?:\p{L}{0,4}(?:day|dag|tag|och))?[.,]*\s+$/u;

/** The weekday that the words end with, counted from Sunday; -1 when they name none. */
function weekdayAtEnd(words: string): number {
  const [, said = '?'] = WEEKDAY.exec(words.toLowerCase()) ?? [];
  return WEEKDAYS.findIndex((names) => names.includes(said));
}

/** Day and what remains of the words beside it. */
function dayOf(text: string, order: DayOrder): { day: string; rest: string } | null {
  const cut = (found: RegExpExecArray, year: number, month: number, date: number) => {
    const day = calendarDay(year, month, date);
    return day
      ? { day, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` }
      : null;
  };
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [, year, month = yearFirst[4], day = yearFirst[5]] = yearFirst;
    return cut(yearFirst, Number(year), Number(month), Number(day));
  }
  const dotted = DOTTED.exec(text);
  if (dotted) return cut(dotted, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const short = DOTTED_SHORT.exec(text);
  if (short) {
    const [, one, two = short[4], year] = short;
    const [first, second] = [Number(one), Number(two)];
    // No month is the thirteenth.
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return cut(short, 2000 + Number(year ?? short[5]), month, day);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, one, two = slashed[4], full, , short] = slashed;
    const [first, second, year] = [Number(one), Number(two), Number(full ?? 2000 + Number(short))];
    // Of three short numbers only the month, the day and the year are always in that order.
    if (short) return second > 12 || order === 'month' ? cut(slashed, year, first, second) : null;
    if (first > 12) return cut(slashed, year, second, first);
    const said = weekdayAtEnd(text.slice(0, slashed.index));
    const isOn = (month: number, day: number) =>
      new Date(Date.UTC(year, month - 1, day)).getUTCDay() === said;
    // "Wed, 04/11/2015" was a Wednesday in one of the two orders.
    if (said >= 0 && isOn(second, first) && !isOn(first, second)) return cut(slashed, year, second, first);
    if (said >= 0 && isOn(first, second) && !isOn(second, first)) return cut(slashed, year, first, second);
    if (second > 12 || first === second || order === 'month') return cut(slashed, year, first, second);
    return order === 'day' ? cut(slashed, year, second, first) : null;
  }
  for (const [pattern, monthAt, dayAt] of [
    [DAY_MONTH_YEAR, 2, 1],
    [MONTH_DAY_YEAR, 1, 2],
  ] as const) {
    const found = pattern.exec(text);
    const month = found ? monthNamed(found[monthAt] ?? '') : 0;
    if (found && month) return cut(found, Number(found[3]), month, Number(found[dayAt]));
  }
  return null;
}

/**
 * The time that the words state, as ISO 8601: a day, or a day and a clock, with a zone if one is stated.
 * Empty when they state none, more than one way to read them, or no year.
 */
export function isoFromWords(words: string, order?: DayOrder): string {
  const text = words
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .trim()
    .replace(CLOCK_WITHIN, '$1 $3 $2');
  if (text.length < 6 || text.length > 200) return '';
  const iso = ISO.exec(text);
  if (iso) {
    const day = calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!day) return '';
    if (iso[4] === undefined) return day + clockOf(text.replace(iso[0], ' '));
    if (Number(iso[4]) > 23 || Number(iso[5]) > 59) return day;
    const zone = iso[8]
      ? /^(utc|gmt|z)$/i.test(iso[8])
        ? 'Z'
        : iso[8].replace(/^(...)(\d\d)$/, '$1:$2')
      : '';
    return `${day}T${iso[4]}:${iso[5]}${iso[6] ? `:${iso[6]}` : ''}${iso[7] ?? ''}${zone}`;
  }
  const found = dayOf(text, order);
  return found ? found.day + clockOf(found.rest) : '';
}

const EARLIEST = Date.UTC(1995, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** Seconds, milliseconds or microseconds since 1970, as digits → ISO in UTC; empty when out of any sense. */
export function isoFromEpoch(digits: string): string {
  if (!/^\d{9,16}(\.\d+)?$/.test(digits)) return '';
  let milliseconds = Number(digits);
  if (milliseconds < 1e11) milliseconds *= 1000;
  if (milliseconds > 1e14) milliseconds /= 1000;
  return milliseconds > EARLIEST && milliseconds < LATEST
    ? new Date(milliseconds).toISOString().replace('.000Z', 'Z')
    : '';
}

/** The clock, where the words are nothing else ("08:15", "6:52 PM"). */
export const clockAlone = (words: string): string =>
  /^(?:\d\d:\d\d|\d?\d[:.]\d\d\s?[apfe]\.?\s?m\.?)$/i.test(words) ? clockOf(words).slice(1, 6) : '';

/** Words that stand beside a date without belonging to it. One table for all languages. */
const BESIDE =
  /(?<!\p{L})(?:o[nm]|at|by|um|am|uhr|kl|den|the|le|el|à|alle|il|av|von|de|da|par|por|[ecmp][ds]t|cest|(?:re)?posted|sent|skicka[dt]|datum|date|tid|time|inkom(?:men)?|publi\p{L}+|skr[ie]v\p{L}*|inl\p{L}+|postat|veröff\p{L}+|erstellt|geschrieben|beitrag|verfasst|pubblicato|kello|klo|las|skapad|created|added|asked|answered|(?:be)?svara\p{L}+|replied|responded|commented|wrote|(?:mon|tue|wed|thu|fri|sat|sun|mån|tis|ons|tors|fre|lör|sön|diens|mitt|donners|frei|sams|sonn|man|tirs|lør|søn|maan|dins|woens|donder|vrij|zater|zon|maanan|tiis|keskiviikko|tors|perjan|lauan|sunnun)(?:days?|dag|tag|tai(?:na)?|na|woch|abend|nesday|sday|rsday|urday)?|(?:lun|mar|mer)(?:di|credi|edì|tedì|coledì|es|tes)?|mié(?:rcoles)?|gio(?:vedì)?|juev?(?:es)?|jeu(?:di)?|ven(?:dredi|erdì)?|vie(?:rnes)?|s[áa]b(?:ad?[dt]o)?|sam(?:edi)?|dim(?:anche)?|dom(?:enica|ingo)?|mo|di|mi|do|fr|sa|so)(?!\p{L})/giu;
/** Do the words say a time and nothing else? "Registrerad: 2019-09-25" does not. */
export function isOnlyTime(words: string): boolean {
  const text = words.normalize('NFKC').replace(CLOCK_WITHIN, '$1 $3 $2');
  return text.length <= 80 && isoFromWords(text) !== '' && !/[\p{L}\d]{2,}/u.test(withoutTime(text));
}

/** What the words say besides the time. */
export const withoutTime = (text: string): string =>
  text
    .replace(ISO, ' ')
    .replace(YEAR_FIRST, ' ')
    .replace(DOTTED, ' ')
    .replace(DOTTED_SHORT, ' ')
    .replace(SLASHED, ' ')
    .replace(DAY_MONTH_YEAR, ' ')
    .replace(MONTH_DAY_YEAR, ' ')
    .replace(CLOCK_ANYWHERE, ' ')
    .replace(ZONE, ' ')
    .replace(BESIDE, ' ');

const UNITS =
  '(?:(?:se[ckg]|min|tim|tun|uur|hour|da[gy]|päiv|dög|døgn|uge|uke|viik|kuuk|vuo|maand|jaar|veck|week|mån|month|år|year|stund|std|tag|woche|monat|jahr|hor|heure|jour|d[ií]a|sem|mes|mois|añ|ans?|or[ae]|giorn|ann)\\p{L}{0,5}|[dhvwy]|mos?|(?:hr|yr)s?)';
const RELATIVE = new RegExp(
  String.raw`^(?:(?:för|for|vor|about|over|ungefär|cirka|ca|hace|il y a)\s+)*(?:(?:\d+\s?|(?:en|et|ett|een|an?|one|einem?r?|un[ae]?)\s)(?:${UNITS})\.?,?\s?)+(?:\s?(?:sedan|ago|her|siden|sitten|geleden|fa))?(?:,?\s\(?(?:at|kl\.?|um|om)?\s?${CLOCK}\)?)?$`,
  'iu',
);
const NEAR =
  /^(?:just now|just nu|nyss|now|gerade eben|(?:yesterday|today|igår|i går|i dag|idag|i dag|gestern|heute|eilen|tänään|gisteren|vandaag)(?!\p{L}).{0,20})$/iu;

/** Do the words say a time that cannot be made exact ("3 tim", "igår 18.59", "April 2", "10:16am On Apr 24")? */
export function isInexactTime(words: string): boolean {
  const text = words.normalize('NFKC').trim();
  if (text.length > 40 || text.length < 2) return false;
  if (RELATIVE.test(text) || NEAR.test(text) || clockAlone(text)) return true;
  // "03-04-2026" is two days, and "3/04/26" too; the words stay.
  if (SLASHED.test(text) && !/\p{L}{3}/u.test(text.replace(BESIDE, ' '))) return true;
  const left = text.replace(CLOCK_ANYWHERE, ' ').replace(BESIDE, ' ');
  const day = /^\P{L}*(?:(\d{1,2})\.?\s+(\p{L}{3,12})|(\p{L}{3,12})\.?\s+(\d{1,2}))\P{L}*$/u.exec(left);
  return day !== null && monthNamed(day[2] ?? day[3] ?? '') > 0;
}
