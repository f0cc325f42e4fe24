/** What a person types or pastes, with the trigger that Google fires for it. */
import type { Cell } from '../../../local/services/workbook/state.ts';
import type { TestSheet } from './sheet.ts';

/** Runs the installable trigger for an area (zero-based), as after an edit by hand. */
export function fireEdit(
  sheet: TestSheet,
  title: string,
  area: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
): void {
  const result = sheet.run('handleEdit', [], { kind: 'edit', sheet: sheet.tab(title).id, area });
  if (!result.ok)
    throw new Error(`${result.error.name}: ${result.error.message} ${result.error.stack ?? ''}`);
}

/** Pastes a block of texts with its corner in a cell (zero-based). */
export function paste(
  sheet: TestSheet,
  title: string,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): void {
  const cells: Cell[][] = texts.map((line) => line.map((value) => ({ value })));
  sheet.apply({ kind: 'cells', sheet: sheet.tab(title).id, row, column, cells });
  const columns = Math.max(...texts.map((line) => line.length));
  fireEdit(sheet, title, { row, column, rows: texts.length, columns });
}

/** Types into one cell; the column is named by its hidden key. */
export function typeIn(sheet: TestSheet, title: string, row: number, key: string, text: string): void {
  paste(sheet, title, row, sheet.column(title, key), [[text]]);
}

/** The note and colour of a cell, by its hidden key. */
export function markOf(sheet: TestSheet, title: string, row: number, key: string) {
  const cell = sheet.cell(title, row, sheet.column(title, key));
  return { note: cell?.note ?? '', background: cell?.style?.background ?? '' };
}
