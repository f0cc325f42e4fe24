import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { type CellInput, textOfCell } from './cells.ts';
import { MissingColumn } from './errors.ts';
import { columnRuns, type Layout, rowSpans } from './layout.ts';
import { writeLiteral, writeScattered } from './literal.ts';
import type { TableSchema } from './schema/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One row of a table: its cells as text, by column. A column that is missing reads as empty. */
export type Row<Table extends TableName> = Readonly<Record<ColumnKey<Table>, string>>;
export type NewRow<Table extends TableName> = Readonly<Partial<Record<ColumnKey<Table>, CellInput>>>;

/** Most separate blocks of rows that are read or written: more rows in wider blocks, not more calls. */
const MOST_SPANS = 3;
/** Rows added at once when a tab is full. */
const SPARE_ROWS = 200;

/**
 * A table on top of a tab: rows by the text in the key column, columns by their identity. Holds positions only
 * while one execution runs, and looks a row up again right before writing it.
 */
export class Table<Name extends TableName> {
  constructor(
    readonly schema: TableSchema<Name>,
    readonly sheet: Sheet,
    readonly layout: Layout<ColumnKey<Name>>,
    /** Last row with anything in it, as the tab was opened. */
    private lastRow: number,
    /** A small list: all its cells as the tab was opened, until something is written. */
    private cells?: readonly (readonly unknown[])[],
  ) {}

  /** The column of keys as it was read last, until something is written. */
  private keyColumn: readonly string[] | undefined;

  /** Last row of the tab, if that was seen to have a key: what comes after it is free while nobody adds to it. */
  private keyedTo = 0;

  /** Cells of a block, from memory where the whole tab was read. */
  private read(row: number, column: number, rows: number, columns: number): readonly (readonly unknown[])[] {
    if (!this.cells) return this.sheet.getRange(row, column, rows, columns).getValues();
    return Array.from({ length: rows }, (_, offset) =>
      (this.cells?.[row - 1 + offset] ?? []).slice(column - 1, column - 1 + columns),
    );
  }

  /** First row that can hold data. */
  get firstRow(): number {
    return Math.max(this.layout.keyRow, this.layout.titleRow) + 1;
  }

  private column(key: ColumnKey<Name>): number {
    const column = this.layout.columns.get(key);
    if (column === undefined) throw new MissingColumn(this.schema.name, key);
    return column;
  }

  /** @throws MissingColumn when one of these is gone; to be asked before anything is written */
  need(keys: readonly ColumnKey<Name>[]): this {
    for (const key of keys) this.column(key);
    return this;
  }

  /** A whole column, from `firstRow` down, as text. */
  readColumn(key: ColumnKey<Name>): readonly string[] {
    const rows = this.lastRow - this.firstRow + 1;
    if (rows < 1) return [];
    const texts = this.read(this.firstRow, this.column(key), rows, 1).map((row) => textOfCell(row[0]));
    if (key === 'key') {
      this.keyColumn = texts;
      if (texts[rows - 1] !== '') this.keyedTo = this.lastRow;
    }
    return texts;
  }

  /** The keys, read once in an execution: for those who look whether something is there, never for a row to write to. */
  seenKeys(): readonly string[] {
    return this.keyColumn ?? this.readColumn('key' as ColumnKey<Name>);
  }

  /** Row numbers by key. A key that stands twice (a copied row) gives both, in order. */
  rowsByKey(): ReadonlyMap<string, readonly number[]> {
    return this.rowsBy('key' as ColumnKey<Name>);
  }

  /** Row numbers by the text in a column, in order; empty cells are left out. */
  rowsBy(column: ColumnKey<Name>): ReadonlyMap<string, readonly number[]> {
    return this.rowsAmong(this.readColumn(column), (text) => text !== '');
  }

  /**
   * Row numbers of these keys alone: of fifty thousand rows a step is about a few.
   * @param column of keys, where it has been read before
   */
  rowsOf(
    keys: { readonly has: (key: string) => boolean },
    column: readonly string[] = this.readColumn('key' as ColumnKey<Name>),
  ): ReadonlyMap<string, readonly number[]> {
    return this.rowsAmong(column, (text) => text !== '' && keys.has(text));
  }

  private rowsAmong(
    column: readonly string[],
    isWanted: (text: string) => boolean,
  ): ReadonlyMap<string, readonly number[]> {
    const { firstRow } = this;
    const rows = new Map<string, number[]>();
    column.forEach((text, index) => {
      if (!isWanted(text)) return;
      const known = rows.get(text);
      if (known) known.push(firstRow + index);
      else rows.set(text, [firstRow + index]);
    });
    return rows;
  }

  /** The columns that there are of these, those side by side together. */
  private runsOf<Key extends ColumnKey<Name>>(keys: readonly Key[]) {
    return columnRuns(
      keys.flatMap((key) => {
        const column = this.layout.columns.get(key);
        return column === undefined ? [] : [[key, column] as const];
      }),
    );
  }

  /** Some columns of some rows, by row number. */
  readRows<Key extends ColumnKey<Name>>(
    rows: readonly number[],
    keys: readonly Key[],
  ): ReadonlyMap<number, Readonly<Record<Key, string>>> {
    const wanted = new Set(rows);
    const found = new Map<number, Record<Key, string>>();
    const runs = this.runsOf(keys);
    for (const { from, to } of rowSpans(rows, MOST_SPANS)) {
      for (const run of runs) {
        const values = this.read(from, run.start, to - from + 1, run.keys.length);
        values.forEach((cells, offset) => {
          if (!wanted.has(from + offset)) return;
          const row = found.get(from + offset) ?? blankRow(keys);
          run.keys.forEach((key, index) => {
            row[key] = textOfCell(cells[index]);
          });
          found.set(from + offset, row);
        });
      }
    }
    const last = found.get(this.lastRow) as Partial<Record<string, string>> | undefined;
    if (last?.key) this.keyedTo = this.lastRow;
    return found;
  }

  /** Every row that has something in one of the columns. */
  readAll<Key extends ColumnKey<Name>>(keys: readonly Key[]): readonly Readonly<Record<Key, string>>[] {
    const count = this.lastRow - this.firstRow + 1;
    if (count < 1) return [];
    const rows = Array.from({ length: count }, () => blankRow(keys));
    for (const run of this.runsOf(keys)) {
      const values = this.read(this.firstRow, run.start, count, run.keys.length);
      rows.forEach((row, offset) => {
        const cells = values[offset];
        run.keys.forEach((key, index) => {
          row[key] = textOfCell(cells?.[index]);
        });
      });
    }
    const last = rows[count - 1] as Partial<Record<string, string>> | undefined;
    if (last?.key) this.keyedTo = this.lastRow;
    if (last?.key !== undefined)
      this.keyColumn = rows.map((row) => (row as Record<string, string>).key ?? '');
    return rows.filter((row) => keys.some((key) => row[key] !== ''));
  }

  /** As `readAll`, with the numbers of the rows. */
  readNumbered<Key extends ColumnKey<Name>>(
    keys: readonly Key[],
  ): ReadonlyMap<number, Readonly<Record<Key, string>>> {
    const length = Math.max(0, this.lastRow - this.firstRow + 1);
    const rows = Array.from({ length }, (_, index) => this.firstRow + index);
    return length === 0 ? new Map() : this.readRows(rows, keys);
  }

  /** The last rows of the tab, at most `count`. */
  readTail<Key extends ColumnKey<Name>>(
    count: number,
    keys: readonly Key[],
  ): readonly Readonly<Record<Key, string>>[] {
    const from = Math.max(this.firstRow, this.lastRow - count + 1);
    const rows = Array.from({ length: Math.max(0, this.lastRow - from + 1) }, (_, index) => from + index);
    return [...this.readRows(rows, keys).values()];
  }

  /** Adds rows below everything that stands in the table's own columns, as one block for each run of columns. */
  append(rows: readonly NewRow<Name>[]): void {
    if (rows.length === 0) return;
    const first = this.rowAfterContent();
    const last = first + rows.length - 1;
    const size = this.sheet.getMaxRows();
    // The new rows go before the last one while that is empty: so filters, drop-downs and colours reach over them.
    if (last >= size) this.sheet.insertRowsAfter(first <= size ? size - 1 : size, last - size + SPARE_ROWS);
    const written = [...this.layout.columns].filter(([key]) => !this.schema.isPeoples(key));
    for (const run of columnRuns(written)) {
      writeLiteral(
        this.sheet.getRange(first, run.start, rows.length, run.keys.length),
        rows.map((row) => run.keys.map((key) => row[key] ?? '')),
      );
    }
    delete this.cells;
    this.keyColumn = undefined;
    this.lastRow = Math.max(this.lastRow, last);
    this.keyedTo = last;
  }

  /**
   * Where the next row goes. Somebody may have written below the table, which must not be overwritten; a column
   * of their own that is filled far down must not push the table there either.
   */
  private rowAfterContent(): number {
    this.lastRow = Math.max(this.lastRow, this.sheet.getLastRow());
    if (this.lastRow < this.firstRow) return this.firstRow;
    if (this.keyedTo === this.lastRow) return this.lastRow + 1;
    const tail = this.readRows([this.lastRow], ['key' as ColumnKey<Name>]).get(this.lastRow);
    if (tail?.['key' as ColumnKey<Name>]) return this.lastRow + 1;
    const keys = this.readColumn('key' as ColumnKey<Name>);
    let lastKey = keys.length - 1;
    while (lastKey >= 0 && keys[lastKey] === '') lastKey -= 1;
    const after = this.firstRow + lastKey + 1;
    const below = Array.from({ length: this.lastRow - after + 1 }, (_, index) => after + index);
    const rows = this.readRows(below, [...this.layout.columns.keys()]);
    const filled = below.filter((row) => {
      const cells = rows.get(row);
      return cells !== undefined && Object.keys(cells).some((key) => cells[key as ColumnKey<Name>] !== '');
    });
    return Math.max(after - 1, ...filled) + 1;
  }

  /**
   * Writes rows by their keys: cells of a row that stands there already are changed, others are added at the end.
   * Doing it twice is the same as doing it once.
   */
  put(rows: ReadonlyMap<string, NewRow<Name>>): void {
    const gone = new Set(this.update(rows));
    this.append([...rows].filter(([key]) => gone.has(key)).map(([key, row]) => ({ ...row, key })));
  }

  /**
   * Changes cells of rows that exist, found by their keys now. Only the cells named are touched: what people
   * have changed by hand elsewhere in the row stays.
   * @returns the keys that have no row any more
   */
  update(changes: ReadonlyMap<string, NewRow<Name>>): readonly string[] {
    if (changes.size === 0) return [];
    const positions = this.rowsOf(changes);
    const byRow = new Map<number, NewRow<Name>>();
    const gone: string[] = [];
    for (const [key, change] of changes) {
      const rows = positions.get(key);
      if (!rows) gone.push(key);
      for (const row of rows ?? []) byRow.set(row, change);
    }
    this.updateRows(byRow);
    return gone;
  }

  /** Changes cells of rows by their numbers, which must have been read in this execution. */
  updateRows(byRow: ReadonlyMap<number, NewRow<Name>>): void {
    if (byRow.size === 0) return;
    const touched = [...this.layout.columns].filter(([key]) =>
      [...byRow.values()].some((change) => change[key] !== undefined),
    );
    const spans = rowSpans([...byRow.keys()], MOST_SPANS);
    const runs = columnRuns(touched);
    const blocks = spans.flatMap(({ from, to }) =>
      runs.map(({ start, keys }) => ({
        row: from,
        column: start,
        rows: Array.from({ length: to - from + 1 }, (_, offset) => {
          const change = byRow.get(from + offset);
          return keys.map((key) => change?.[key]);
        }),
      })),
    );
    writeScattered(this.sheet, blocks);
    delete this.cells;
    this.keyColumn = undefined;
  }
}

function blankRow<Key extends string>(keys: readonly Key[]): Record<Key, string> {
  const row = {} as Record<Key, string>;
  for (const key of keys) row[key] = '';
  return row;
}
