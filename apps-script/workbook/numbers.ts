/** Counters stand in the script's properties, one a prefix and year. */
export const counterProperty = (prefix: string, year: string): string => `counter:${prefix}-${year}`;

/** `SKÄ-2026-0042` */
export const matterNumber = (prefix: string, year: string, running: number): string =>
  `${prefix}-${year}-${String(running).padStart(4, '0')}`;

/**
 * The last number that has been given out: what the counter says, and never below what stands in the key column
 * (a copied workbook has lost its counter). The number of a deleted row is therefore not used again.
 */
export function lastNumber(
  counter: string | undefined,
  keys: Iterable<string>,
  prefix: string,
  year: string,
): number {
  const start = `${prefix}-${year}-`;
  let last = Math.max(0, Number(counter) || 0);
  for (const key of keys) {
    if (key.slice(0, start.length) !== start) continue;
    const running = /^\d+$/.test(key.slice(start.length)) ? Number(key.slice(start.length)) : 0;
    if (running > last) last = running;
  }
  return last;
}
