/** A cell that would be corrected: what it said and what it says now. */
export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Texts that change places among themselves in one go were sorted; to mean it, one changes a row at a time. */
const FEWEST = 2;

/**
 * Columns whose texts have only changed places: somebody has sorted one column without the others. To read that as
 * corrections would give every matter another's content.
 */
export function scrambledColumns(changes: readonly ChangedCell[]): ReadonlySet<string> {
  const byColumn = new Map<string, ChangedCell[]>();
  for (const change of changes) {
    const known = byColumn.get(change.column);
    if (known) known.push(change);
    else byColumn.set(change.column, [change]);
  }
  const scrambled = new Set<string>();
  for (const [column, cells] of byColumn) {
    if (cells.length < FEWEST) continue;
    const before = cells.map((cell) => cell.before).sort();
    const after = cells.map((cell) => cell.after).sort();
    const isVaried = new Set(before).size >= FEWEST;
    if (isVaried && before.every((text, index) => text === after[index])) scrambled.add(column);
  }
  return scrambled;
}
