import { DEFINITIONS, type FigureId } from '../metrics/definitions.ts';
import type { FigureDetails } from '../metrics/families.ts';
import type { Interval } from '../metrics/survival.ts';
import { longDate } from '../text/dates.ts';
import { tileWords } from '../text/figure-tiles.ts';
import type { Language } from '../text/language.ts';
import { decimalNumber, percent, points, signedNumber, wholeNumber } from '../text/numbers.ts';
import { periodLabel } from '../text/periods.ts';
import type { LocalDate } from '../time/dates.ts';

/** How a report's numbers are said in one language. */
export function sayIn(language: Language, today: LocalDate) {
  const count = (value: number) => wholeNumber(value, language);
  const share = (value: number) => percent(value, language);
  const { workingDays, interval } = tileWords[language];
  return {
    count,
    share,
    day: (day: LocalDate) => longDate(day, language, today),
    days: (value: number) => workingDays(Math.round(value), count(value)),
    /** In brackets after a number; nothing when there is none. */
    within: ({ lower, upper }: Interval, show: (value: number) => string) =>
      lower === null || upper === null ? '' : ` (${interval(show(lower), show(upper))})`,
    period: (name: string) => periodLabel(name, language, today),
  };
}

/** A figure's value as text in its unit; null where there is none to show. */
export function figureValue(id: FigureId, figures: FigureDetails, language: Language): string | null {
  const { value } = figures[id];
  if (value === null) return null;
  const { unit } = DEFINITIONS[id];
  if (unit === 'share') return percent(value, language);
  if (unit === 'ratio' || unit === 'per_1000') return decimalNumber(value, language);
  if (unit === 'working_days')
    return tileWords[language].workingDays(Math.round(value), wholeNumber(value, language));
  return wholeNumber(value, language);
}

/** How far a figure has moved since another period, in its unit with its sign; null where one of them has no value. */
export function figureChange(
  id: FigureId,
  now: FigureDetails,
  before: FigureDetails,
  language: Language,
): string | null {
  const [value, earlier] = [now[id].value, before[id].value];
  if (value === null || earlier === null) return null;
  const { unit } = DEFINITIONS[id];
  const steps = unit === 'share' ? 100 : unit === 'ratio' || unit === 'per_1000' ? 10 : 1;
  // Of the numbers as they are shown, so that the line adds up for whoever reads it.
  const moved = (Math.round(value * steps) - Math.round(earlier * steps)) / steps;
  if (steps === 100) return points(moved, language);
  if (steps === 1) return signedNumber(moved, language);
  return (moved > 0 ? '+' : '') + decimalNumber(moved, language);
}
