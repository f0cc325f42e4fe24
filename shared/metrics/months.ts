import { type Day, dateOf } from './calendar.ts';

const months = new Map<Day, string>();

/** The month of a day, `2026-04`. */
export function monthOf(day: Day): string {
  const known = months.get(day);
  if (known !== undefined) return known;
  const month = dateOf(day).slice(0, 7);
  months.set(day, month);
  return month;
}

/** The same day a year earlier; 28 February for a leap day. What comes after it lies in the last twelve months. */
export function yearBefore(day: Day): Day {
  const date = new Date(day * 86_400_000);
  const [year, month] = [date.getUTCFullYear() - 1, date.getUTCMonth()];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / 86_400_000);
}

/** The last `count` months up to that of a day, the earliest first. */
export function lastMonths(day: Day, count: number): readonly string[] {
  const date = new Date(day * 86_400_000);
  return Array.from({ length: count }, (_, index) => {
    const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - (count - 1 - index), 1);
    return new Date(first).toISOString().slice(0, 7);
  });
}
