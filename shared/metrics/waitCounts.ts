import type { EndStatus, Wait } from './survival.ts';

/** Waits of one length, counted by how they ended. */
export interface WaitRow {
  readonly time: number;
  readonly censored: number;
  readonly events: number;
  readonly competing: number;
}

/**
 * A set of waits in whole days, kept as counts per length: adding or taking away one wait costs the same however
 * many there are, and two sets with the same waits are the same whatever order they came in.
 */
export class WaitCounts {
  readonly #byStatus: readonly [number[], number[], number[]] = [[], [], []];

  /** @param time whole and not negative; @param by -1 takes away a wait that was added before */
  add(time: number, status: EndStatus, by: 1 | -1 = 1): void {
    const counts = this.#byStatus[status];
    while (counts.length <= time) counts.push(0);
    counts[time] = (counts[time] ?? 0) + by;
  }

  rows(): readonly WaitRow[] {
    const [censored, events, competing] = this.#byStatus;
    const rows: WaitRow[] = [];
    const length = Math.max(censored.length, events.length, competing.length);
    for (let time = 0; time < length; time++) {
      const row = {
        time,
        censored: censored[time] ?? 0,
        events: events[time] ?? 0,
        competing: competing[time] ?? 0,
      };
      if (row.censored + row.events + row.competing > 0) rows.push(row);
    }
    return rows;
  }
}

/** How near two lengths must be to be the same one: as R's `survfit` takes them (`timefix`, sqrt of the machine's). */
const SAME = Math.sqrt(Number.EPSILON);

/**
 * Counts waits of any length, whole or not. Lengths that differ by no more than a computer's rounding, such as 0.3 and
 * 0.1 + 0.2, are one: the shortest of them.
 */
export function countWaits(waits: readonly Wait[]): readonly WaitRow[] {
  const counts = new Map<number, [number, number, number]>();
  for (const { time, status } of waits) {
    const row = counts.get(time) ?? [0, 0, 0];
    row[status] += 1;
    counts.set(time, row);
  }
  const lengths = [...counts.keys()].sort((a, b) => a - b);
  const mean = lengths.reduce((sum, length) => sum + length / lengths.length, 0);
  const rows: WaitRow[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const time of lengths) {
    const [censored, events, competing] = counts.get(time) ?? [0, 0, 0];
    const last = rows[rows.length - 1];
    if (last && (time - before <= SAME || (time - before) / mean <= SAME)) {
      rows[rows.length - 1] = {
        time: last.time,
        censored: last.censored + censored,
        events: last.events + events,
        competing: last.competing + competing,
      };
    } else rows.push({ time, censored, events, competing });
    before = time;
  }
  return rows;
}
