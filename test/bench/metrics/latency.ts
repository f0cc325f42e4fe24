/**
 * What Google's services are taken to cost, stated once: a call of any member 150 ms, a cell read or written 10 µs,
 * and a processor three times as slow as this machine's. A model and not a measurement: a call that only names a
 * range costs less, a busy day costs more.
 */
const PER_CALL = 150;
const PER_CELL = 0.01;
const SLOWER = 3;

export interface Used {
  readonly calls: number;
  readonly cells: number;
  /** Milliseconds in the local services. */
  readonly milliseconds: number;
}

/** Milliseconds that the same execution would take on Google; it may take six minutes at most. */
export function onGoogle({ calls, cells, milliseconds }: Used): number {
  return Math.round(calls * PER_CALL + cells * PER_CELL + milliseconds * SLOWER);
}
