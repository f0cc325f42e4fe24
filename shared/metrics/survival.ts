/**
 * Time to an event when some are still waiting: Kaplan–Meier, and Aalen–Johansen where something else can
 * end the wait. Pure; times are non-negative numbers of any unit.
 */

/** 0: still waiting (censored). 1: the event came. 2: the wait ended in another way (competing). */
export type EndStatus = 0 | 1 | 2;

export interface Wait {
  readonly time: number;
  readonly status: EndStatus;
}

export interface SurvivalStep {
  readonly time: number;
  /** Waits that were under way just before this time. */
  readonly atRisk: number;
  readonly events: number;
  readonly competing: number;
  /** Kaplan–Meier; competing ends count as censored. */
  readonly survival: number;
  /** 95 % interval on the log-log scale with Greenwood's variance; null where it is not defined. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Aalen–Johansen: the share for which the event has come by now. */
  readonly incidence: number;
}

export interface Quantile {
  /** Null: not reached, more than this share still waits. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface SurvivalTable {
  readonly n: number;
  readonly events: number;
  readonly competing: number;
  /** One for every time at which the event or a competing end came. */
  readonly steps: readonly SurvivalStep[];
}

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959963984540054;

function logLogInterval(survival: number, variance: number): { lower: number | null; upper: number | null } {
  if (survival <= 0 || survival >= 1) return { lower: null, upper: null };
  const centre = Math.log(-Math.log(survival));
  const spread = (Z * Math.sqrt(variance)) / Math.abs(Math.log(survival));
  return { lower: Math.exp(-Math.exp(centre + spread)), upper: Math.exp(-Math.exp(centre - spread)) };
}

/** The survival table of a set of waits. At the same time, events come before censoring (the usual convention). */
export function survivalTable(waits: readonly Wait[]): SurvivalTable {
  const sorted = [...waits].sort((a, b) => a.time - b.time);
  const steps: SurvivalStep[] = [];
  let survival = 1;
  let stillWaiting = 1;
  let incidence = 0;
  let greenwood = 0;
  let index = 0;
  let allEvents = 0;
  let allCompeting = 0;
  while (index < sorted.length) {
    const time = sorted[index]?.time ?? 0;
    const atRisk = sorted.length - index;
    let events = 0;
    let competing = 0;
    for (; index < sorted.length && sorted[index]?.time === time; index++) {
      if (sorted[index]?.status === 1) events += 1;
      if (sorted[index]?.status === 2) competing += 1;
    }
    if (events + competing === 0) continue;
    allEvents += events;
    allCompeting += competing;
    incidence += (stillWaiting * events) / atRisk;
    stillWaiting *= 1 - (events + competing) / atRisk;
    survival *= 1 - events / atRisk;
    if (events > 0 && events < atRisk) greenwood += events / (atRisk * (atRisk - events));
    steps.push({
      time,
      atRisk,
      events,
      competing,
      survival,
      ...logLogInterval(survival, greenwood),
      incidence,
    });
  }
  return { n: waits.length, events: allEvents, competing: allCompeting, steps };
}

/** Floating point leaves 0.5000000001 where arithmetic says one half. */
const SLACK = 1e-9;

/**
 * The first time at which the event has come for a share of all (Aalen–Johansen), e.g. 0.5. Without
 * competing ends this is the Kaplan–Meier quantile.
 */
export function timeOfIncidence(table: SurvivalTable, share: number): number | null {
  return table.steps.find((step) => step.incidence >= share - SLACK)?.time ?? null;
}

/** The Kaplan–Meier quantile with its interval by inverting the bands (Brookmeyer and Crowley). */
export function survivalQuantile(table: SurvivalTable, share: number): Quantile {
  const left = 1 - share + SLACK;
  const reached = (band: (step: SurvivalStep) => number | null) =>
    table.steps.find((step) => {
      const value = band(step);
      return value !== null && value <= left;
    })?.time ?? null;
  return {
    value: reached((step) => step.survival),
    lower: reached((step) => step.lower ?? (step.survival <= 0 ? 0 : null)),
    upper: reached((step) => step.upper ?? (step.survival <= 0 ? 0 : null)),
  };
}
