/** What people do to a sheet between two commands. */
import type { Cell } from '../../../local/services/workbook/state.ts';
import type { TestSheet } from './sheet.ts';

/** Sorts the rows below the frozen ones, as the menu of a column does. */
export function sortRows(
  sheet: TestSheet,
  title: string,
  order: (row: readonly (Cell | null)[]) => string | number,
): void {
  const tab = sheet.tab(title);
  const last = tab.cells.reduce(
    (end, row, index) => (row?.some((cell) => cell && cell.value !== '') ? index : end),
    0,
  );
  const frozen = tab.properties.frozenRows;
  if (last < frozen) return;
  const width = Math.max(...tab.cells.map((row) => row?.length ?? 0));
  const rows = Array.from({ length: last - frozen + 1 }, (_, index) => {
    const row = tab.cells[frozen + index] ?? [];
    return Array.from({ length: width }, (__, column) => row[column] ?? null);
  });
  rows.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  sheet.apply({ kind: 'cells', sheet: tab.id, row: frozen, column: 0, cells: rows });
}

export function insertColumn(sheet: TestSheet, title: string, at: number, header = ''): void {
  sheet.apply({ kind: 'insertColumns', sheet: sheet.tab(title).id, at, count: 1 });
  if (header !== '') sheet.type(title, sheet.tab(title).properties.frozenRows - 1, at, header);
}

export function insertRow(sheet: TestSheet, title: string, at: number): void {
  sheet.apply({ kind: 'insertRows', sheet: sheet.tab(title).id, at, count: 1 });
}

export function deleteRow(sheet: TestSheet, title: string, at: number): void {
  sheet.apply({ kind: 'deleteRows', sheet: sheet.tab(title).id, at, count: 1 });
}

/** The row of a matter, zero-based. */
export function rowOf(sheet: TestSheet, title: string, key: string): number {
  const { cells } = sheet.tab(title);
  const at = cells.findIndex((row) => row?.some((cell) => cell?.value === key));
  if (at < 0) throw new Error(`${key} is not in ${title}`);
  return at;
}
