export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** The tests, files and checks that failed, each with the beginning of its message. */
  readonly failures: readonly string[];
}

export const checked: (name: string, code: number | null) => Outcome;
export const tested: (name: string, code: number | null, report: string | undefined) => Outcome;
export const total: (results: readonly Outcome[]) => Outcome;
