import { type Tertial, tertialOf, tertialPeriod } from '../../../shared/metrics/periods.ts';
import type { Language } from '../../../shared/text/language.ts';
import { overviewWords } from '../../../shared/text/overview.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';

/** A period to choose: its value in the list, its name, and its days (undefined: all). */
export interface PeriodChoice {
  readonly value: string;
  readonly label: string;
  readonly period: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
}

export const allTime = (language: Language): PeriodChoice => ({
  value: 'all',
  label: overviewWords[language].allTime,
  period: undefined,
});

/** All time, and then every tertial with matters, the latest first. */
export function periodChoices(
  span: { readonly from: LocalDate; readonly to: LocalDate } | null,
  language: Language,
): readonly PeriodChoice[] {
  const words = overviewWords[language];
  const all = allTime(language);
  if (!span) return [all];
  const first = tertialOf(span.from);
  const tertials: PeriodChoice[] = [];
  for (
    let tertial: Tertial = tertialOf(span.to);
    tertial.year > first.year || (tertial.year === first.year && tertial.number >= first.number);
    tertial = previous(tertial)
  ) {
    const { year, number } = tertial;
    tertials.push({
      value: `${year}-${number}`,
      label: words.tertial(number, year),
      period: tertialPeriod(tertial),
    });
  }
  return [all, ...tertials];
}

function previous({ year, number }: Tertial): Tertial {
  if (number === 1) return { year: year - 1, number: 3 };
  return { year, number: number === 3 ? 2 : 1 };
}
