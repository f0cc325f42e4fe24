import { namedTertial, type Tertial, tertialOf } from '../../../../shared/metrics/periods.ts';
import type { LocalDate } from '../../../../shared/time/dates.ts';

/** Periods to choose: tertials and years from the first matter to today, the latest first, and all of it. */
export function periodChoices(first: LocalDate | null, today: LocalDate, chosen: string): readonly string[] {
  const tertials: string[] = [];
  const years: string[] = [];
  const from = tertialOf(first ?? today);
  for (let at = tertialOf(today); !isBefore(at, from); at = before(at)) {
    tertials.push(namedTertial(at).name);
    if (at.number === 3 || tertials.length === 1) years.push(String(at.year));
  }
  const choices = [...tertials, ...years, 'all'];
  return choices.includes(chosen) ? choices : [chosen, ...choices];
}

function isBefore(a: Tertial, b: Tertial): boolean {
  return a.year < b.year || (a.year === b.year && a.number < b.number);
}

function before({ year, number }: Tertial): Tertial {
  if (number === 1) return { year: year - 1, number: 3 };
  return { year, number: number === 3 ? 2 : 1 };
}
