import type { LocalDate } from '../time/dates.ts';

/** What a board has said that it will do within some working days. */
export const TARGET_KINDS = ['receipt', 'triage', 'referral', 'decision', 'feedback'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export interface Target {
  /** Id of an organisation; undefined: everybody. */
  readonly organisation: string | undefined;
  readonly what: TargetKind;
  readonly workingDays: number;
  /** First and last day that it holds; undefined: without an end. */
  readonly from: LocalDate | undefined;
  readonly to: LocalDate | undefined;
}

/**
 * Working days that hold on a day. An organisation's own target goes before everybody's; of several that hold,
 * the one that began last.
 */
export function targetDays(
  targets: readonly Target[],
  what: TargetKind,
  organisation: string | undefined,
  on: LocalDate,
): number | undefined {
  const holding = targets.filter(
    (target) =>
      target.what === what &&
      (target.from === undefined || target.from <= on) &&
      (target.to === undefined || on <= target.to),
  );
  const latest = (some: readonly Target[]): number | undefined =>
    [...some].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1))[0]?.workingDays;
  return (
    latest(holding.filter((target) => organisation !== undefined && target.organisation === organisation)) ??
    latest(holding.filter((target) => target.organisation === undefined))
  );
}
