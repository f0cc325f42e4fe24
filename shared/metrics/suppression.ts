/** Counts of persons per area with the small ones hidden, so that nobody can be picked out. */
export interface SuppressedTable {
  /** Null: hidden. */
  readonly cells: Readonly<Record<string, number | null>>;
  /** Null: hidden too, because it would give a hidden cell away. */
  readonly total: number | null;
  readonly hidden: number;
}

/**
 * Hides cells of 1 to `smallest` − 1 persons, and then as many more as are needed (the smallest first, empty ones
 * last): two cells at least, and so that each hidden one could as well hold `smallest` or more. Otherwise the total
 * less the cells shown would give them away.
 * @param alsoHide cells hidden elsewhere, whose hiding this table must not undo
 */
export function suppress(
  counts: ReadonlyMap<string, number>,
  smallest: number,
  alsoHide: ReadonlySet<string> = new Set(),
): SuppressedTable {
  const cells = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const total = cells.reduce((sum, [, count]) => sum + count, 0);
  const hidden = new Set(
    cells
      .filter(([name, count]) => (count > 0 && count < smallest) || alsoHide.has(name))
      .map(([name]) => name),
  );
  const candidates = cells
    .filter(([name]) => !hidden.has(name))
    .sort(([, a], [, b]) => (a === 0 ? 1 : 0) - (b === 0 ? 1 : 0) || a - b)
    .map(([name]) => name);
  let isTotalHidden = false;
  while (hidden.size > 0 && !isSafe(hidden, counts, smallest)) {
    const next = candidates.shift();
    if (next === undefined) {
      isTotalHidden = true;
      break;
    }
    hidden.add(next);
  }
  return {
    cells: Object.fromEntries(cells.map(([name, count]) => [name, hidden.has(name) ? null : count])),
    total: isTotalHidden ? null : total,
    hidden: hidden.size,
  };
}

/**
 * What an outsider can work out: the hidden cells' sum, and that each holds at least one person unless there are
 * empty cells among them. Safe when the sum leaves room for `smallest` persons in any one of them.
 */
function isSafe(hidden: ReadonlySet<string>, counts: ReadonlyMap<string, number>, smallest: number): boolean {
  if (hidden.size < 2) return false;
  const sum = [...hidden].reduce((all, name) => all + (counts.get(name) ?? 0), 0);
  return sum - (hidden.size - 1) >= smallest;
}
