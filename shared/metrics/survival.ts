import { countWaits, type WaitRow } from './waitCounts.ts';

/**
 * Time to an event when some are still waiting: Kaplan–Meier, and Aalen–Johansen where something else can
 * end the wait. Pure; times are non-negative numbers of any unit. Held against R's `survival` in test/metrics/r.
 */

/** 0: still waiting (censored). 1: the event came. 2: the wait ended in another way (competing). */
export type EndStatus = 0 | 1 | 2;

export interface Wait {
  readonly time: number;
  readonly status: EndStatus;
}

export interface Interval {
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface SurvivalStep extends Interval {
  readonly time: number;
  /** Waits that were under way just before this time. */
  readonly atRisk: number;
  readonly events: number;
  readonly competing: number;
  /** Kaplan–Meier; competing ends count as censored. `lower` and `upper` are its 95 % log-log interval. */
  readonly survival: number;
  /** Aalen–Johansen: the share for which the event has come by now. */
  readonly incidence: number;
  /** The share for which it ended in another way by now. */
  readonly competingIncidence: number;
  /** 95 % log-log interval of `incidence`. */
  readonly incidenceInterval: Interval;
}

export interface Quantile extends Interval {
  /** Null: not reached, more than this share still waits. */
  readonly value: number | null;
}

export interface SurvivalTable {
  readonly n: number;
  readonly events: number;
  readonly competing: number;
  /** The longest wait of all, ended or not; null when there is none. */
  readonly longest: number | null;
  /** One for every time at which the event or a competing end came. */
  readonly steps: readonly SurvivalStep[];
}

/** Two-sided 95 % of the normal distribution. */
export const Z = 1.959963984540054;

/** The 95 % interval of a probability on the log-log scale; null where it is not defined. */
function logLogInterval(probability: number, variance: number): Interval {
  if (probability <= 0 || probability >= 1) return { lower: null, upper: null };
  const log = Math.log(probability);
  const centre = Math.log(-log);
  const spread = (Z * Math.sqrt(Math.max(variance, 0))) / Math.abs(probability * log);
  return { lower: Math.exp(-Math.exp(centre + spread)), upper: Math.exp(-Math.exp(centre - spread)) };
}

/**
 * The variance of the Aalen–Johansen incidence, summed over the times (delta method for multinomial counts:
 * Marubini and Valsecchi 1995, formula 10.12; the same as R's infinitesimal jackknife). Every term holds
 * F(t) − F(s); the sums are kept apart by its powers, so that each step costs the same.
 */
class IncidenceVariance {
  #a = 0;
  #aF = 0;
  #aFF = 0;
  #b = 0;
  #c = 0;
  #cF = 0;

  /** @param before survival from all causes just before; @param incidence after this time */
  at(before: number, incidence: number, atRisk: number, events: number, ends: number): number {
    if (ends < atRisk) {
      const a = ends / (atRisk * (atRisk - ends));
      this.#a += a;
      this.#aF += a * incidence;
      this.#aFF += a * incidence * incidence;
    }
    this.#b += (before * before * events * (atRisk - events)) / atRisk ** 3;
    const c = (before * events) / (atRisk * atRisk);
    this.#c += c;
    this.#cF += c * incidence;
    return (
      incidence * incidence * this.#a -
      2 * incidence * this.#aF +
      this.#aFF +
      this.#b -
      2 * (incidence * this.#c - this.#cF)
    );
  }
}

/** The survival table of a set of waits. At the same time, events come before censoring (the usual convention). */
export function survivalTable(waits: readonly Wait[]): SurvivalTable {
  return survivalOfRows(countWaits(waits));
}

/** @param rows by rising time, each time once */
export function survivalOfRows(rows: readonly WaitRow[]): SurvivalTable {
  const n = rows.reduce((sum, row) => sum + row.censored + row.events + row.competing, 0);
  const steps: SurvivalStep[] = [];
  const incidenceVariance = new IncidenceVariance();
  let atRisk = n;
  let survival = 1;
  let stillWaiting = 1;
  let incidence = 0;
  let competingIncidence = 0;
  let greenwood = 0;
  let allEvents = 0;
  let allCompeting = 0;
  for (const { time, censored, events, competing } of rows) {
    const ends = events + competing;
    if (ends > 0) {
      const before = stillWaiting;
      allEvents += events;
      allCompeting += competing;
      incidence += (before * events) / atRisk;
      competingIncidence += (before * competing) / atRisk;
      stillWaiting *= 1 - ends / atRisk;
      survival *= 1 - events / atRisk;
      if (events < atRisk) greenwood += events / (atRisk * (atRisk - events));
      const variance = incidenceVariance.at(before, incidence, atRisk, events, ends);
      steps.push({
        time,
        atRisk,
        events,
        competing,
        survival,
        ...logLogInterval(survival, survival * survival * greenwood),
        incidence,
        competingIncidence,
        incidenceInterval: logLogInterval(incidence, variance),
      });
    }
    atRisk -= ends + censored;
  }
  return { n, events: allEvents, competing: allCompeting, longest: rows.at(-1)?.time ?? null, steps };
}

/** Floating point leaves 0.5000000001 where arithmetic says one half (the same slack as R's). */
const SLACK = 1.5e-8;

/**
 * The first time at which the event has come for a share of all (Aalen–Johansen), e.g. 0.5; null: not reached.
 */
export function timeOfIncidence(table: SurvivalTable, share: number): number | null {
  return table.steps.find((step) => step.incidence >= share - SLACK)?.time ?? null;
}

/** As timeOfIncidence, with the times at which the interval's bands cross the share. */
export function incidenceQuantile(table: SurvivalTable, share: number): Quantile {
  const reached = (band: (step: SurvivalStep) => number | null) =>
    table.steps.find((step) => (band(step) ?? 0) >= share - SLACK)?.time ?? null;
  return {
    value: timeOfIncidence(table, share),
    lower: reached((step) => step.incidenceInterval.upper),
    upper: reached((step) => step.incidenceInterval.lower),
  };
}

/** The incidence and its interval at a time; null when no wait has been followed for so long. */
export function incidenceAt(
  table: SurvivalTable,
  time: number,
): ({ readonly incidence: number } & Interval) | null {
  let found: SurvivalStep | undefined;
  for (const step of table.steps) {
    if (step.time > time) break;
    found = step;
  }
  const everybodyEnded = found !== undefined && found === table.steps.at(-1) && table.longest === found.time;
  const nobodyLeft =
    everybodyEnded && found !== undefined && found.incidence + found.competingIncidence > 1 - SLACK;
  if (table.longest === null || (table.longest < time && !nobodyLeft)) return null;
  return { incidence: found?.incidence ?? 0, ...(found?.incidenceInterval ?? { lower: null, upper: null }) };
}

/**
 * The first time at which a falling curve is at or below a level. Where it lies exactly on the level until a
 * later fall, the middle of that stretch, as in R's `survfit`.
 */
function crossing(
  steps: readonly SurvivalStep[],
  level: number,
  band: (step: SurvivalStep) => number | null,
): number | null {
  const values = steps.flatMap((step) => {
    const value = band(step);
    return value === null ? [] : [{ time: step.time, value }];
  });
  const first = values.find(({ value }) => value <= level + SLACK);
  if (!first) return null;
  if (Math.abs(first.value - level) > SLACK) return first.time;
  const fall = values.find(({ value }) => value < first.value - SLACK);
  return fall ? (first.time + fall.time) / 2 : first.time;
}

/**
 * The Kaplan–Meier quantile, and its interval by inverting the bands (Brookmeyer and Crowley 1982).
 * @param share of those that have had the event: 0.5 for the median
 */
export function survivalQuantile(table: SurvivalTable, share: number): Quantile {
  const level = 1 - share;
  return {
    value: crossing(table.steps, level, (step) => step.survival),
    lower: crossing(table.steps, level, (step) => step.lower),
    upper: crossing(table.steps, level, (step) => step.upper),
  };
}
