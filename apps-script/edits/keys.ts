import { writeScattered } from '../workbook/literal.ts';
import type { Table } from '../workbook/table.ts';
import { blocksOf } from './grid.ts';

/** Writes the hidden keys of some rows, as few blocks; the keys between them stay. */
export function writeKeys(table: Table<'matters'>, keys: ReadonlyMap<number, string>): void {
  if (keys.size === 0) return;
  const blocks = blocksOf(table, [...keys.keys()], ['key']).map(({ row, column, rows }) => ({
    row,
    column,
    rows: Array.from({ length: rows }, (_, offset) => [keys.get(row + offset)]),
  }));
  writeScattered(table.sheet, blocks);
}
