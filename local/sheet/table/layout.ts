import type { SheetState } from '../../services/workbook/state.ts';

/** What of a tab the table shows: without what is hidden, and with the frozen rows as titles. */
export interface TableLayout {
  readonly columns: readonly number[];
  /** Row whose words are the columns' titles; undefined when nothing is frozen. */
  readonly titleRow: number | undefined;
  /** Rows with content that are not hidden. */
  readonly rows: readonly number[];
  /** First row without content, where something new can be written; undefined when the grid is full. */
  readonly newRow: number | undefined;
}

export function layoutOf({ properties, cells }: SheetState): TableLayout {
  const hiddenColumns = new Set(properties.hiddenColumns);
  const hiddenRows = new Set([...properties.hiddenRows, ...(properties.filteredRows ?? [])]);
  const filled = (row: number) =>
    cells[row]?.some((cell) => cell && (cell.value !== '' || cell.formula)) ?? false;
  let end = cells.length;
  while (end > 0 && !filled(end - 1)) end -= 1;
  const frozen = Array.from({ length: properties.frozenRows }, (_, row) => row);
  const titleRow = frozen.filter((row) => !hiddenRows.has(row)).at(-1);
  const rows: number[] = [];
  for (let row = properties.frozenRows; row < end; row += 1) if (!hiddenRows.has(row)) rows.push(row);
  const after = Math.max(end, properties.frozenRows);
  return {
    columns: usedColumns(cells, properties.columns).filter((column) => !hiddenColumns.has(column)),
    titleRow,
    rows,
    newRow: after < properties.rows ? after : undefined,
  };
}

/** From the first column to the last one that holds something; five where nothing does. */
function usedColumns(cells: SheetState['cells'], columns: number): number[] {
  let last = 4;
  for (const line of cells) {
    for (let column = line.length - 1; column > last; column -= 1) {
      const cell = line[column];
      if (cell && (cell.value !== '' || cell.formula)) {
        last = column;
        break;
      }
    }
  }
  return Array.from({ length: Math.min(columns, last + 1) }, (_, column) => column);
}
