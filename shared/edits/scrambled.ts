/** A cell that would be corrected: what it said and what it says now. */
export interface ChangedCell {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** Texts that change places among themselves in one go were sorted; to mean it, one changes a row at a time. */
const FEWEST = 2;

/** Every text that a cell has now stood in another of the cells; some may have been cleared besides. */
function onlyMoved(cells: readonly ChangedCell[]): boolean {
  const left = cells.map((cell) => cell.before);
  const texts = cells.map((cell) => cell.after).filter((text) => text !== '');
  return (
    texts.length > 0 &&
    texts.every((text) => {
      const at = left.indexOf(text);
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    })
  );
}

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
    const isVaried = new Set(cells.map((cell) => cell.before)).size >= FEWEST;
    if (isVaried && onlyMoved(cells)) scrambled.add(column);
  }
  return scrambled;
}
