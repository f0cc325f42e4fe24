import type { LocalDate } from '../time/dates.ts';
import type { Period } from './timeToFeedback.ts';

/** The city reports in tertials: January–April, May–August, September–December. */
export interface Tertial {
  readonly year: number;
  readonly number: 1 | 2 | 3;
}

export function tertialOf(day: LocalDate): Tertial {
  const month = Number(day.slice(5, 7));
  return { year: Number(day.slice(0, 4)), number: month <= 4 ? 1 : month <= 8 ? 2 : 3 };
}

export function tertialPeriod({ year, number }: Tertial): Period {
  const ends = { 1: '04-30', 2: '08-31', 3: '12-31' } as const;
  const starts = { 1: '01-01', 2: '05-01', 3: '09-01' } as const;
  return { from: `${year}-${starts[number]}` as LocalDate, to: `${year}-${ends[number]}` as LocalDate };
}
