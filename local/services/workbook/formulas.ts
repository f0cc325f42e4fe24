import type { Cell, SheetState } from './state.ts';

/**
 * Sheets that were looked through and hold no formula. Rows that come or go move what formulas point at: without this
 * each of them would look at every cell of the workbook.
 */
const without = new WeakSet<SheetState>();

/** False only when there is none. */
export function mayHaveFormulas(sheet: SheetState): boolean {
  if (without.has(sheet)) return false;
  const found = sheet.cells.some((row) => row.some((cell) => cell?.formula !== undefined));
  if (!found) without.add(sheet);
  return found;
}

/** To be told of every cell that comes into a sheet. */
export function noteCell(sheet: SheetState, cell: Cell): void {
  if (cell.formula !== undefined) without.delete(sheet);
}
