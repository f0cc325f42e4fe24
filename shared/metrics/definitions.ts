/** What a figure rests on: who is counted, and over which time. */
export type Basis =
  /** Those received or sent in the period, or whose day fell in it. */
  | 'cohort'
  /** As it stood at the cut-off. */
  | 'stock'
  /** What was done in the period. */
  | 'acts';

export type Unit = 'count' | 'share' | 'working_days' | 'ratio' | 'per_1000' | 'case_days';

interface Definition {
  /** Changes when the definition does, so that a report kept says which one it used. */
  readonly definition: string;
  readonly basis: Basis;
  /** Of `value`. */
  readonly unit: Unit;
}

const define = (definition: string, basis: Basis, unit: Unit): Definition => ({ definition, basis, unit });

/** The 27 figures of metrics.md; their words are in shared/text/figures.ts. */
export const DEFINITIONS = {
  M1: define('M1.1', 'cohort', 'count'),
  M2: define('M2.1', 'stock', 'count'),
  M3: define('M3.1', 'cohort', 'working_days'),
  M4: define('M4.1', 'cohort', 'working_days'),
  M5: define('M5.1', 'acts', 'share'),
  M6: define('M6.1', 'cohort', 'share'),
  M7: define('M7.1', 'cohort', 'working_days'),
  M8: define('M8.1', 'stock', 'count'),
  M9: define('M9.1', 'acts', 'share'),
  M10: define('M10.1', 'acts', 'share'),
  M11: define('M11.1', 'cohort', 'working_days'),
  M12: define('M12.1', 'cohort', 'working_days'),
  M13: define('M13.1', 'cohort', 'share'),
  M14: define('M14.1', 'acts', 'count'),
  M15: define('M15.1', 'cohort', 'share'),
  M16: define('M16.1', 'acts', 'share'),
  M17: define('M17.1', 'stock', 'count'),
  M18: define('M18.1', 'cohort', 'share'),
  M19: define('M19.1', 'cohort', 'share'),
  M20: define('M20.1', 'cohort', 'share'),
  M21: define('M21.1', 'cohort', 'share'),
  M22: define('M22.1', 'cohort', 'share'),
  M23: define('M23.1', 'cohort', 'ratio'),
  M24: define('M24.1', 'acts', 'working_days'),
  M25: define('M25.1', 'cohort', 'per_1000'),
  M26: define('M26.1', 'acts', 'ratio'),
  M27: define('M27.1', 'stock', 'share'),
} as const satisfies Readonly<Record<string, Definition>>;

export type FigureId = keyof typeof DEFINITIONS;
export const FIGURE_IDS = Object.keys(DEFINITIONS) as readonly FigureId[];

/** What every figure has, whatever else it tells. */
export interface Headline {
  /** How many it rests on. */
  readonly n: number;
  /** The figure itself, in its unit; null when it cannot be shown: too few, not reached, nothing matured. */
  readonly value: number | null;
}
