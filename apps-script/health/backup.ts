import * as v from 'valibot';
import { type ColumnKey, type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { Book } from '../workbook/book.ts';
import type { NewRow, Table } from '../workbook/table.ts';

const tableName = v.custom<TableName>((value) => typeof value === 'string' && value in tabWords.sv);

/** What a repair has changed, as the list keeps it: enough to put it back. */
const changeSchema = v.variant('what', [
  v.object({
    what: v.literal('cell'),
    table: tableName,
    key: v.string(),
    column: v.string(),
    before: v.string(),
    after: v.string(),
    /** With its leading `=`, when the cell held one. */
    formula: v.optional(v.string()),
  }),
  /** A row that was removed, by column. */
  v.object({ what: v.literal('row'), table: tableName, cells: v.record(v.string(), v.string()) }),
  /** Rows that were written again. */
  v.object({ what: v.literal('added'), table: tableName, keys: v.array(v.string()) }),
  v.object({ what: v.literal('tab'), table: tableName, before: v.string(), after: v.string() }),
  v.object({ what: v.literal('title'), table: tableName, column: v.string(), before: v.string() }),
  v.object({ what: v.literal('locale'), before: v.string() }),
  v.object({ what: v.literal('time_zone'), before: v.string() }),
]);
export const changesSchema = v.array(changeSchema);
export type Change = v.InferOutput<typeof changeSchema>;
type Added = Extract<Change, { readonly what: 'added' }>;
export type CellChange = Extract<Change, { readonly what: 'cell' }>;

/** Cells that got back what stood in them, and cells left because somebody has changed them since. */
export interface Undone {
  readonly restored: number;
  readonly left: number;
}

/** Puts back what repairs have changed; a cell that somebody has written in since is left. */
export function putBack(book: Book, changes: readonly Change[]): Undone {
  let restored = 0;
  let left = 0;
  const cells = new Map<TableName, CellChange[]>();
  for (const change of changes) {
    if (change.what === 'cell') {
      const known = cells.get(change.table) ?? [];
      known.push(change);
      cells.set(change.table, known);
      continue;
    }
    if (change.what === 'added') {
      const removed = takeAway(book, change.table, change.keys);
      restored += removed;
      left += change.keys.length - removed;
    } else if (putBackOther(book, change)) restored += 1;
    else left += 1;
  }
  for (const [name, own] of cells) {
    const table = book.find(name);
    const count = table ? putBackCells(table, own) : 0;
    restored += count;
    left += own.length - count;
  }
  return { restored, left };
}

/**
 * Takes rows away that a repair has written. One in which somebody has written since is left: in a column of their own,
 * or something that is marked because it could not be entered.
 */
function takeAway(book: Book, name: TableName, keys: readonly string[]): number {
  const table = book.find(name) as Table<TableName> | undefined;
  const rowsByKey = table?.rowsByKey();
  const rows = keys.flatMap((key) => rowsByKey?.get(key)?.[0] ?? []);
  if (!table || rows.length === 0) return 0;
  const from = Math.min(...rows);
  const block = table.sheet.getRange(from, 1, Math.max(...rows) - from + 1, table.sheet.getLastColumn());
  const values = block.getValues();
  const notes = block.getNotes();
  const ours = new Set(
    [...table.layout.columns].filter(([key]) => !table.schema.isPeoples(key)).map(([, position]) => position),
  );
  const untouched = rows.filter(
    (row) =>
      (values[row - from] ?? []).every((cell, index) => cell === '' || ours.has(index + 1)) &&
      (notes[row - from] ?? []).every((note) => note === ''),
  );
  for (const row of untouched.sort((a, b) => b - a)) table.sheet.deleteRow(row);
  if (untouched.length > 0) book.forget();
  return untouched.length;
}

function putBackOther(book: Book, change: Exclude<Change, CellChange | Added>): boolean {
  const { spreadsheet } = book;
  switch (change.what) {
    case 'locale':
      spreadsheet.setSpreadsheetLocale(change.before);
      return true;
    case 'time_zone':
      spreadsheet.setSpreadsheetTimeZone(change.before);
      return true;
    case 'tab': {
      const sheet = book.find(change.table)?.sheet;
      if (!sheet || sheet.getName() !== change.after || spreadsheet.getSheetByName(change.before))
        return false;
      sheet.setName(change.before);
      return true;
    }
    case 'title': {
      const table = book.find(change.table);
      const column = table?.layout.columns.get(change.column as ColumnKey<TableName>);
      if (!table || column === undefined) return false;
      table.sheet.getRange(table.layout.titleRow, column).setValue(change.before);
      return true;
    }
    case 'row': {
      const table = book.find(change.table);
      table?.append([change.cells as NewRow<TableName>]);
      return table !== undefined;
    }
  }
}

function putBackCells(table: Table<TableName>, changes: readonly CellChange[]): number {
  const rowsByKey = table.rowsByKey();
  const columns = [...new Set(changes.map(({ column }) => column))].filter((column) =>
    table.layout.columns.has(column as ColumnKey<TableName>),
  ) as ColumnKey<TableName>[];
  const rows = changes.flatMap(({ key }) => rowsByKey.get(key)?.[0] ?? []);
  const now = rows.length === 0 ? new Map() : table.readRows([...new Set(rows)], columns);
  const texts = new Map<string, Record<string, string>>();
  let restored = 0;
  for (const { key, column, before, after, formula } of changes) {
    const row = rowsByKey.get(key)?.[0];
    const position = table.layout.columns.get(column as ColumnKey<TableName>);
    if (
      row === undefined ||
      position === undefined ||
      now.get(row)?.[column as ColumnKey<TableName>] !== after
    )
      continue;
    restored += 1;
    // The formula is the person's own, as it stood in this very cell.
    if (formula) table.sheet.getRange(row, position).setFormula(formula);
    else texts.set(key, { ...texts.get(key), [column]: before });
  }
  table.update(texts as ReadonlyMap<string, NewRow<TableName>>);
  return restored;
}
