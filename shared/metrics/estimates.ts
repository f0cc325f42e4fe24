import type { FigureRules } from './rules.ts';
import {
  type Interval,
  incidenceAt,
  incidenceQuantile,
  type Quantile,
  survivalOfRows,
  survivalQuantile,
  Z,
} from './survival.ts';
import type { WaitCounts } from './waitCounts.ts';

/** How many of how many. */
export interface Share extends Interval {
  readonly count: number;
  readonly n: number;
  /** 0–1; null when n is below the fewest, and then it is "count of n". */
  readonly share: number | null;
  /** Whose day has not come yet: in neither count nor n. Absent where nothing has to mature. */
  readonly notMatured?: number;
}

/** Wilson's 95 % interval of a share (Wilson 1927). */
export function wilson(count: number, n: number): { readonly lower: number; readonly upper: number } {
  const share = count / n;
  const centre = share + Z ** 2 / (2 * n);
  const spread = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n * n));
  const scale = 1 + Z ** 2 / n;
  return {
    lower: count === 0 ? 0 : (centre - spread) / scale,
    upper: count === n ? 1 : (centre + spread) / scale,
  };
}

export function shareOf(count: number, n: number, rules: FigureRules, notMatured?: number): Share {
  const matured = notMatured === undefined ? {} : { notMatured };
  if (n < rules.fewestForShare) return { count, n, share: null, lower: null, upper: null, ...matured };
  return { count, n, share: count / n, ...wilson(count, n), ...matured };
}

/** A percentile, or why there is none. */
export interface Percentile extends Quantile {
  readonly state: 'reached' | 'not_reached' | 'too_few';
}

const TOO_FEW: Percentile = { value: null, lower: null, upper: null, state: 'too_few' };

function percentile(quantile: Quantile, isEnough: boolean): Percentile {
  if (!isEnough) return TOO_FEW;
  return { ...quantile, state: quantile.value === null ? 'not_reached' : 'reached' };
}

/** How long something takes, with those that still wait counted as waiting. */
export interface Duration {
  readonly n: number;
  /** For whom it has come. */
  readonly events: number;
  /** For whom something else came instead. */
  readonly competing: number;
  /** Who still waits, or was lost from sight. */
  readonly waiting: number;
  readonly p50: Percentile;
  readonly p80: Percentile;
}

/** Kaplan–Meier; another end counts as censored. */
export function survivalDuration(waits: WaitCounts, rules: FigureRules): Duration {
  const table = survivalOfRows(waits.rows());
  const isEnough = table.events >= rules.fewestForMedian;
  return {
    n: table.n,
    events: table.events,
    competing: table.competing,
    waiting: table.n - table.events - table.competing,
    p50: percentile(survivalQuantile(table, 0.5), isEnough),
    p80: percentile(survivalQuantile(table, 0.8), isEnough),
  };
}

/** The incidence at a time; null when too few are followed, or none for so long. */
export interface Incidence extends Interval {
  readonly days: number;
  readonly incidence: number | null;
}

/** As Duration, by Aalen–Johansen: another end means that the event never comes. */
export interface IncidenceDuration extends Duration {
  readonly at: readonly Incidence[];
  /** Share for which it has come by a number of days, for the curve. */
  readonly curve: readonly { readonly days: number; readonly share: number }[];
}

export function incidenceDuration(
  waits: WaitCounts,
  rules: FigureRules,
  horizons: readonly number[] = [],
): IncidenceDuration {
  const table = survivalOfRows(waits.rows());
  const isEnough = table.events >= rules.fewestForMedian;
  const enoughForShare = table.n >= rules.fewestForShare;
  return {
    n: table.n,
    events: table.events,
    competing: table.competing,
    waiting: table.n - table.events - table.competing,
    p50: percentile(incidenceQuantile(table, 0.5), isEnough),
    p80: percentile(incidenceQuantile(table, 0.8), isEnough),
    at: horizons.map((days) => {
      const found = enoughForShare ? incidenceAt(table, days) : null;
      return found ? { days, ...found } : { days, incidence: null, lower: null, upper: null };
    }),
    curve: table.steps.map((step) => ({ days: step.time, share: step.incidence })),
  };
}

/**
 * Percentile of lengths that are all known: the smallest that at least this share does not exceed (nearest rank).
 */
export function plainPercentile(lengths: WaitCounts, share: number): number | null {
  const rows = lengths.rows();
  const total = rows.reduce((sum, row) => sum + row.events, 0);
  let seen = 0;
  for (const { time, events } of rows) {
    seen += events;
    if (total > 0 && seen >= share * total - 1e-9) return time;
  }
  return null;
}
