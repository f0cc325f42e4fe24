import { dateWords } from '../text/dates.ts';
import type { LocalDate } from '../time/dates.ts';

/** The ways in which a title tells its day: `2026-11-06`, `06/11`, `6/11`, `6 november`, `6 nov`. */
const NOTATIONS: readonly ((day: LocalDate) => string)[] = [
  (day) => day,
  (day) => `${day.slice(8)}/${day.slice(5, 7)}`,
  (day) => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`,
  ...[dateWords.sv.months, dateWords.en.months, dateWords.sv.shortMonths, dateWords.en.shortMonths].map(
    (months) => (day: LocalDate) => `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? ''}`,
  ),
];

/** Where the title tells the day, and how; a day within a longer number or word is another. */
function toldIn(title: string, day: LocalDate) {
  for (const write of NOTATIONS) {
    const told = write(day);
    const found = new RegExp(`(?<![\\p{L}\\p{N}/-])${told}(?![\\p{L}\\p{N}/])`, 'u').exec(title);
    if (found) return { write, at: found.index, end: found.index + told.length };
  }
  return undefined;
}

/** "Walk 127, 06/11" that is held on 4 December instead is "Walk 127, 04/12"; a title that does not tell the day stands. */
export function titleOn(title: string, from: LocalDate, to: LocalDate): string {
  const told = toldIn(title, from);
  return told ? title.slice(0, told.at) + told.write(to) + title.slice(told.end) : title;
}

/** "Walk 127, 06/11" is one of the walks "Walk 127". A title that is a day alone stands. */
export function titleWithoutDay(title: string, day: LocalDate): string {
  const told = toldIn(title, day);
  if (!told) return title;
  const before = title.slice(0, told.at).replace(/[\s,;:(–-]+$|\s+den\s+$/u, '');
  const after = title.slice(told.end).replace(/^[\s,;:)]+/u, '');
  return [before, after].filter(Boolean).join(' ') || title;
}
