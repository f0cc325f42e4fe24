import { addDays, type LocalDate, parseLocalDate } from '../time/dates.ts';
import { FIRST_YEAR } from './calendar.ts';

/** First and last day, both with it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The city reports in tertials: January–April, May–August, September–December. */
export interface Tertial {
  readonly year: number;
  readonly number: 1 | 2 | 3;
}

/** A period with the name it is asked for by. */
export interface NamedPeriod extends Period {
  /** `2026-T1`, `2026`, `all`, or first and last day as `2026-02-01..2026-02-28`. */
  readonly name: string;
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

export function namedTertial(tertial: Tertial): NamedPeriod {
  return { name: `${tertial.year}-T${tertial.number}`, ...tertialPeriod(tertial) };
}

/** Reads a period's name; undefined when it is none. `all` reaches from the calendar's first year to the cut-off. */
export function parsePeriod(name: string, asOf: LocalDate): NamedPeriod | undefined {
  if (name === 'all') return { name, from: `${FIRST_YEAR}-01-01`, to: asOf };
  const tertial = /^(\d{4})-T([123])$/.exec(name);
  if (tertial) return namedTertial({ year: Number(tertial[1]), number: Number(tertial[2]) as 1 | 2 | 3 });
  if (/^\d{4}$/.test(name)) {
    return { name, from: `${name}-01-01` as LocalDate, to: `${name}-12-31` as LocalDate };
  }
  const [first, last, ...rest] = name.split('..');
  const from = parseLocalDate(first ?? '');
  const to = parseLocalDate(last ?? '');
  return from && to && rest.length === 0 && from <= to ? { name, from, to } : undefined;
}

/** The tertial or the year before; for other periods as many days just before. Nothing comes before `all`. */
export function periodBefore(period: NamedPeriod): NamedPeriod | undefined {
  if (period.name === 'all') return undefined;
  const eve = addDays(period.from, -1);
  if (/^\d{4}-T[123]$/.test(period.name)) return namedTertial(tertialOf(eve));
  if (/^\d{4}$/.test(period.name)) {
    const year = eve.slice(0, 4);
    return { name: year, from: `${year}-01-01` as LocalDate, to: eve };
  }
  const days = Math.round((Date.parse(period.to) - Date.parse(period.from)) / 86_400_000);
  const from = addDays(eve, -days);
  return { name: `${from}..${eve}`, from, to: eve };
}
