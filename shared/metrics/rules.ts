/** Every number that a figure's definition rests on. Printed with the figures, and kept in a report's snapshot. */
export interface FigureRules {
  /** Fewest matured for which a share is shown; below it, "x of n". */
  readonly fewestForShare: number;
  /** Fewest answered for which a median is shown. */
  readonly fewestForMedian: number;
  /** Cells with fewer persons than this are hidden. */
  readonly smallCell: number;
  readonly backdatedWorkingDays: number;
  /** A question to the resident stops the clock for so long at most. */
  readonly citizenPauseWorkingDays: number;
  /** A wrong closing can be undone for so long. */
  readonly voidWorkingDays: number;
  readonly acknowledgementWorkingDays: number;
  /** M6: the shorter one is also the funnel's. */
  readonly referralWorkingDays: readonly [number, number];
  /** Calendar days of M13. */
  readonly loopDays: readonly [number, number];
  readonly watchDays: number;
  readonly yearDays: number;
  readonly effectCheckDays: number;
  readonly reopenDays: number;
  readonly reminderWorkingDays: number;
}

/** As metrics.md has them. The day of acknowledgement is the board's own and can be set. */
export const RULES: FigureRules = {
  fewestForShare: 10,
  fewestForMedian: 10,
  smallCell: 5,
  backdatedWorkingDays: 5,
  citizenPauseWorkingDays: 20,
  voidWorkingDays: 5,
  acknowledgementWorkingDays: 5,
  referralWorkingDays: [30, 60],
  loopDays: [90, 180],
  watchDays: 270,
  yearDays: 365,
  effectCheckDays: 90,
  reopenDays: 90,
  reminderWorkingDays: 10,
};
