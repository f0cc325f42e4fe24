import { LONGEST_LINE } from '../protocol/draft.ts';
import { DAY_WORDS } from '../text/day-words.ts';
import { LANGUAGES, type Language, type Twin } from '../text/language.ts';
import { addDays, type LocalDate, parseLocalDate } from '../time/dates.ts';
import { type Read, value, wrong } from './problem.ts';

/** What reading a cell may know. */
export interface Reader {
  readonly today: LocalDate;
  readonly language: Language;
}

const dayOfParts = (year: number, month: number, day: number): LocalDate | undefined =>
  parseLocalDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );

/**
 * A day as people write it in a Swedish sheet: `2026-4-3`, `20260403`, `3/4`, `3.4.2026`, `3 april`, `i dag`. Without
 * a year it is the latest such day that has been. Undefined when the text is no day.
 */
export function dayFromText(text: string, today: LocalDate): LocalDate | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  const relative = DAY_WORDS.relative[plain];
  if (relative !== undefined) return addDays(today, relative);
  const iso = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:[t ][\d:.+z-]*)?$/.exec(plain);
  if (iso) return dayOfParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /^(\d{1,2})[/.](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$/.exec(plain);
  const named = /^(?:den )?(\d{1,2}):?[ae]? ([a-zåäö]{3,9})\.?(?: (\d{4}))?$/.exec(plain);
  const monthName = named?.[2]?.slice(0, 3) ?? '';
  const month = short ? Number(short[2]) : (DAY_WORDS.months[monthName] ?? 0);
  const day = Number((short ?? named)?.[1] ?? 0);
  const written = (short ?? named)?.[3];
  if ((!short && !named) || month < 1) return undefined;
  if (written !== undefined)
    return dayOfParts(Number(written) + (written.length === 2 ? 2000 : 0), month, day);
  const year = Number(today.slice(0, 4));
  const thisYear = dayOfParts(year, month, day);
  return thisYear !== undefined && thisYear <= today
    ? thisYear
    : (dayOfParts(year - 1, month, day) ?? thisYear);
}

export function readDay(text: string, { today }: Reader): Read<LocalDate> {
  const day = dayFromText(text, today);
  return day === undefined ? wrong({ problem: 'not_a_day' }) : value(day);
}

/** A day that has been, or today. */
export function readPastDay(text: string, reader: Reader): Read<LocalDate> {
  const day = readDay(text, reader);
  return day.ok && day.value > reader.today ? wrong({ problem: 'in_the_future' }) : day;
}

/** A day that lies ahead: without a year it is the next such day. */
export function readDayAhead(text: string, reader: Reader): Read<LocalDate> {
  const day = dayFromText(text, reader.today);
  if (day === undefined) return wrong({ problem: 'not_a_day' });
  if (day >= reader.today || /\d{4}/.test(text)) return value(day);
  const nextYear = parseLocalDate(`${Number(day.slice(0, 4)) + 1}${day.slice(4)}`);
  return value(nextYear ?? day);
}

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** A word of a list, in either language, whatever its case. */
export function readChoice<Choice extends string>(
  words: Twin<Readonly<Record<Choice, string>>>,
): (text: string, reader: Reader) => Read<Choice> {
  const choices = Object.keys(words.sv) as Choice[];
  return (text, { language }) => {
    const wanted = folded(text);
    const found = choices.find((choice) => LANGUAGES.some((each) => folded(words[each][choice]) === wanted));
    if (found !== undefined) return value(found);
    return wrong({ problem: 'not_in_list', choices: choices.map((choice) => words[language][choice]) });
  };
}

/** One line, possibly empty. */
export function readLine(text: string): Read<string> {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? wrong({ problem: 'too_long', most: LONGEST_LINE }) : value(line);
}

/** One line with something in it. */
export function readFilledLine(text: string): Read<string> {
  const line = readLine(text);
  return line.ok && line.value === '' ? wrong({ problem: 'needs_text' }) : line;
}
