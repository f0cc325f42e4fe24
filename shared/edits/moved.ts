/** A row whose cells may have changed places with those of other rows. */
export interface ComparedRow {
  readonly row: number;
  /** What its cells show when nobody has changed them; undefined: nothing is known of the row yet. */
  readonly known: Cells | undefined;
  /** What they show now. Undefined: nobody can say, so everything known of the row may stand elsewhere. */
  readonly shown: Cells | undefined;
}
type Cells = Readonly<Partial<Record<string, string>>>;

export interface Suspicions {
  /** Columns in which a text that another row has is never a correction, not even while the other row still has it. */
  readonly own: readonly string[];
  /** Whether there is some other reason to believe that a cell's text is another row's. */
  readonly isForeign?: (row: number, column: string) => boolean;
}

/** Columns by row. */
export type MovedCells = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * Cells of which nobody can know whether somebody wrote them or whether they came from another row, as when a part of
 * a tab is sorted. A text that was known in another row, and is no longer shown there, may have come from there. Then
 * nothing that differs in that column can be believed, nor anything else that differs in those rows, nor in the
 * columns where they differ: cells may have been emptied, and texts written, before they were moved. Empty when
 * nothing was moved. Pure.
 * @param rows rows that differ from what is known, and those of which nobody can say what they show
 */
export function movedCells(
  rows: readonly ComparedRow[],
  { own, isForeign }: Suspicions,
  everybody: readonly ComparedRow[] = rows,
): MovedCells {
  const differing = rows.map((each) => ({ ...each, columns: differences(each) }));
  const byColumn = new Map<string, typeof differing>();
  for (const each of differing) {
    for (const column of each.columns) {
      const cells = byColumn.get(column);
      if (cells) cells.push(each);
      else byColumn.set(column, [each]);
    }
  }
  const queue = [...byColumn.keys()].filter((column) => {
    const cells = byColumn.get(column) ?? [];
    const gone = holders(rows, column, false);
    const held = own.indexOf(column) >= 0 ? holders(everybody, column, true) : gone;
    return cells.some(({ row, known, shown }) => {
      if (isForeign?.(row, column)) return true;
      const text = shown?.[column] ?? '';
      // A row of which nothing is known may well say what another one says, and go on saying.
      const from = text === '' ? undefined : (known ? held : gone).get(text);
      return from !== undefined && (from.size > 1 || !from.has(row));
    });
  });
  const moved = new Map<number, ReadonlySet<string>>();
  const seen = new Set(queue);
  for (let column = queue.pop(); column !== undefined; column = queue.pop()) {
    for (const { row, columns } of byColumn.get(column) ?? []) {
      if (moved.has(row)) continue;
      moved.set(row, columns);
      for (const further of columns) {
        if (seen.has(further)) continue;
        seen.add(further);
        queue.push(further);
      }
    }
  }
  return moved;
}

function differences({ known, shown }: ComparedRow): ReadonlySet<string> {
  if (!shown) return new Set();
  return new Set(Object.keys(shown).filter((column) => (shown[column] ?? '') !== (known?.[column] ?? '')));
}

/** Rows that are known to hold a text, and (unless all are asked for) do not show it any more. */
function holders(
  rows: readonly ComparedRow[],
  column: string,
  all: boolean,
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  for (const { row, known, shown } of rows) {
    const text = known?.[column] ?? '';
    if (text === '' || (!all && shown?.[column] === text)) continue;
    found.set(text, (found.get(text) ?? new Set()).add(row));
  }
  return found;
}
