import { type Quantile, type SurvivalTable, survivalQuantile } from './survival.ts';

/** What `gensvar survival` prints. Null: not reached, or not defined. */
export interface SurvivalReport {
  readonly n: number;
  readonly events: number;
  readonly competing: number;
  /** One for every time at which the event came; times in the unit of the file. */
  readonly steps: readonly {
    readonly time: number;
    readonly atRisk: number;
    readonly events: number;
    /** Kaplan–Meier, competing ends as censored, with its 95 % log-log interval. */
    readonly survival: number;
    readonly lower: number | null;
    readonly upper: number | null;
    /** Aalen–Johansen. */
    readonly incidence: number;
  }[];
  readonly median: Quantile;
  /** The time by which the event has come for 80 % (Kaplan–Meier). */
  readonly p80: number | null;
}

export function survivalReport(table: SurvivalTable): SurvivalReport {
  return {
    n: table.n,
    events: table.events,
    competing: table.competing,
    steps: table.steps
      .filter((step) => step.events > 0)
      .map(({ time, atRisk, events, survival, lower, upper, incidence }) => ({
        time,
        atRisk,
        events,
        survival,
        lower,
        upper,
        incidence,
      })),
    median: survivalQuantile(table, 0.5),
    p80: survivalQuantile(table, 0.8).value,
  };
}
