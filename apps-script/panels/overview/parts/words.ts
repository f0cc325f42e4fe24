import type { Percentile, Share } from '../../../../shared/metrics/estimates.ts';
import { tileWords } from '../../../../shared/text/figure-tiles.ts';
import type { Language } from '../../../../shared/text/language.ts';
import { percent, wholeNumber } from '../../../../shared/text/numbers.ts';

/** Figures as people read them, in one language. */
export interface Say {
  readonly count: (value: number) => string;
  readonly days: (value: number) => string;
  readonly percent: (share: number) => string;
  /** `64 %`, or `6 av 9` when there are too few. */
  readonly share: (share: Share) => string;
  readonly shareInterval: (share: Interval) => string;
  readonly percentile: (percentile: Percentile) => string;
  readonly percentileInterval: (percentile: Percentile) => string;
}

interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

export function sayIn(language: Language): Say {
  const words = tileWords[language];
  const count = (value: number) => wholeNumber(value, language);
  const days = (value: number) => words.workingDays(Math.round(value), count(value));
  const inPercent = (share: number) => percent(share, language);
  return {
    count,
    days,
    percent: inPercent,
    share: ({ share, count: some, n }) =>
      share === null ? words.ofAll(count(some), count(n)) : inPercent(share),
    shareInterval: ({ lower, upper }) =>
      lower === null || upper === null ? '' : words.interval(inPercent(lower), inPercent(upper)),
    percentile: ({ value }) => (value === null ? words.notReached : days(value)),
    percentileInterval: ({ lower, upper }) => {
      if (lower === null) return '';
      return upper === null ? words.intervalOpen(days(lower)) : words.interval(count(lower), days(upper));
    },
  };
}
