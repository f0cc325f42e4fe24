import { type Doubt, type DoubtCode, STOPS } from './plan.ts';

interface Found {
  readonly row: number;
  readonly doubt: Doubt;
}

/** The same doubt about the same column, with the same thing done about it. */
export interface DoubtGroup {
  readonly column: number | undefined;
  readonly will: string;
  readonly found: readonly Found[];
}

export interface DoubtsOfKind {
  readonly code: DoubtCode;
  /** Rows that have it, each counted once. */
  readonly rows: number;
  readonly groups: readonly DoubtGroup[];
}

/**
 * Doubts by their kind. Rows left out come first, then the rarest: what holds for nearly every row is known after a
 * glance, and must not hide what holds for nine.
 * @param willOf what is done about a doubt, in words
 */
export function groupDoubts(
  rows: readonly { readonly row: number; readonly doubts: readonly Doubt[] }[],
  willOf: (doubt: Doubt) => string,
): readonly DoubtsOfKind[] {
  const kinds = new Map<
    DoubtCode,
    { rows: Set<number>; groups: Map<string, DoubtGroup & { found: Found[] }> }
  >();
  for (const { row, doubts } of rows) {
    for (const doubt of doubts) {
      const kind = kinds.get(doubt.code) ?? { rows: new Set(), groups: new Map() };
      kinds.set(doubt.code, kind);
      kind.rows.add(row);
      const will = willOf(doubt);
      const key = `${doubt.column ?? ''} ${will}`;
      const group = kind.groups.get(key) ?? { column: doubt.column, will, found: [] };
      kind.groups.set(key, group);
      group.found.push({ row, doubt });
    }
  }
  return [...kinds]
    .map(([code, kind]) => ({ code, rows: kind.rows.size, groups: [...kind.groups.values()] }))
    .sort((a, b) => Number(STOPS.has(b.code)) - Number(STOPS.has(a.code)) || a.rows - b.rows);
}
