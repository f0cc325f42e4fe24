import { incidenceDuration, type Percentile } from '../estimates.ts';
import type { FigureRules } from '../rules.ts';
import { WaitCounts } from '../waitCounts.ts';

/** Monthly medians against their own median. A shift is eight in a row on one side; a point on the line is skipped. */

export const SHIFT = 8;

export interface RunPoint {
  readonly month: string;
  readonly n: number;
  readonly median: Percentile;
  /** Belongs to a run of eight or more on this side. */
  readonly shift: 'above' | 'below' | null;
}

export interface RunChart {
  /** Median of the monthly medians; null with fewer than two. */
  readonly centre: number | null;
  readonly points: readonly RunPoint[];
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** For each value the side on which it takes part in a shift. Null values and those on the line are passed over. */
export function shifts(
  values: readonly (number | null)[],
  centre: number,
): readonly ('above' | 'below' | null)[] {
  const sides = values.map((value) =>
    value === null || value === centre ? null : value > centre ? ('above' as const) : ('below' as const),
  );
  const found: ('above' | 'below' | null)[] = sides.map(() => null);
  let run: number[] = [];
  const close = () => {
    const side = sides[run[0] ?? -1] ?? null;
    if (run.length >= SHIFT) for (const index of run) found[index] = side;
  };
  for (const [index, side] of sides.entries()) {
    if (side === null) continue;
    if (run.length > 0 && sides[run[0] ?? -1] !== side) {
      close();
      run = [];
    }
    run.push(index);
  }
  close();
  return found;
}

/**
 * A month whose median is not reached lies above every line that it has been followed up to; a month too young for
 * that says nothing yet, as one with too few does.
 */
export function runChart(
  months: readonly string[],
  waits: ReadonlyMap<string, WaitCounts>,
  rules: FigureRules,
): RunChart {
  const points = months.map((month) => {
    const own = waits.get(month) ?? new WaitCounts();
    const { n, p50 } = incidenceDuration(own, rules);
    return { month, n, median: p50, followed: own.rows().at(-1)?.time ?? 0 };
  });
  const reached = points.flatMap(({ median }) => median.value ?? []);
  const centre = reached.length < 2 ? null : medianOf(reached);
  const values = points.map(({ median, followed }) =>
    median.state === 'not_reached' && centre !== null && followed >= centre
      ? Number.POSITIVE_INFINITY
      : median.value,
  );
  const sides = centre === null ? [] : shifts(values, centre);
  return {
    centre,
    points: points.map(({ month, n, median }, index) => ({ month, n, median, shift: sides[index] ?? null })),
  };
}
