import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { columnRuns, rowSpans } from '../workbook/layout.ts';
import type { Table } from '../workbook/table.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Most separate blocks of rows that are looked at: more rows in wider blocks, not more calls. */
const MOST_SPANS = 3;

/** One block of cells of the table: where it is, and what its columns are. */
export interface Block<Name extends TableName> {
  readonly range: Range;
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly keys: readonly ColumnKey<Name>[];
}

/** The blocks that cover some columns of some rows; their number depends on neither. */
export function blocksOf<Name extends TableName>(
  table: Table<Name>,
  rows: readonly number[],
  columns: readonly ColumnKey<Name>[],
): readonly Block<Name>[] {
  const wanted = columns.flatMap((key) => {
    const position = table.layout.columns.get(key);
    return position === undefined ? [] : [[key, position] as const];
  });
  return rowSpans(rows, MOST_SPANS).flatMap(({ from, to }) =>
    columnRuns(wanted).map(({ start, keys }) => ({
      range: table.sheet.getRange(from, start, to - from + 1, keys.length),
      row: from,
      rows: to - from + 1,
      column: start,
      keys,
    })),
  );
}

/** Columns with a formula, by row; rows without one are left out. */
export function readFormulas<Name extends TableName>(
  table: Table<Name>,
  rows: readonly number[],
  columns: readonly ColumnKey<Name>[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const block of blocksOf(table, rows, columns)) {
    block.range.getFormulas().forEach((cells, rowOffset) => {
      cells.forEach((formula, columnOffset) => {
        const key = block.keys[columnOffset];
        if (formula === '' || key === undefined) return;
        const row = block.row + rowOffset;
        found.set(row, (found.get(row) ?? new Set()).add(key));
      });
    });
  }
  return found;
}
