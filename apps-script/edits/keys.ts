import { writeSomeLiteral } from '../workbook/literal.ts';
import type { Table } from '../workbook/table.ts';
import { blocksOf } from './grid.ts';

/** Writes the hidden keys of some rows, as few blocks; the keys between them stay. */
export function writeKeys(table: Table<'matters'>, keys: ReadonlyMap<number, string>): void {
  if (keys.size === 0) return;
  for (const { range, row } of blocksOf(table, [...keys.keys()], ['key'])) {
    writeSomeLiteral(range, (offset) => keys.get(row + offset));
  }
}
