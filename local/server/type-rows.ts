import { enterTyped } from '../services/workbook/typed.ts';
import type { Workbook } from '../services/workbook/workbook.ts';
import type { Runner } from './runner.ts';

/** Rows as a person types them, by the titles of their columns. */
export interface RowsToType {
  readonly tab: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
  /** The row with the same text in this column is changed; without it rows are put below the others. */
  readonly by?: string;
}

/** Titles stand this far down at most. */
const TITLE_ROWS = 5;

/**
 * Types rows into a tab by hand, cell by cell, without any trigger.
 * @throws Error when the tab or a column is not there, or a cell refuses what is typed
 */
export function typeRows(
  { workbook, runner, now }: { workbook: Workbook; runner: Runner; now: () => number },
  { tab, rows, by }: RowsToType,
): void {
  const sheet = workbook.state.sheets.find(({ properties }) => properties.name === tab);
  if (!sheet) throw new Error(`no tab ${tab}`);
  const wanted = Object.keys(rows[0] ?? {});
  const textAt = (row: number, column: number) => String(sheet.cells[row]?.[column]?.value ?? '');
  const titles = Array.from({ length: TITLE_ROWS }, (_, row) => row).find((row) =>
    wanted.every((title) => sheet.cells[row]?.some((cell) => cell?.value === title)),
  );
  if (titles === undefined) throw new Error(`${tab} has no columns ${wanted.join(', ')}`);
  const columnOf = (title: string): number => {
    const column = sheet.cells[titles]?.findIndex((cell) => cell?.value === title) ?? -1;
    if (column < 0) throw new Error(`${tab} has no column ${title}`);
    return column;
  };
  const isFree = (row: number) => wanted.every((title) => textAt(row, columnOf(title)) === '');
  for (const cells of rows) {
    let row = titles + 1;
    const fits = () =>
      by === undefined ? isFree(row) : textAt(row, columnOf(by)) === cells[by] || isFree(row);
    while (!fits()) row += 1;
    for (const [title, value] of Object.entries(cells)) {
      if (value === '') continue;
      const change = {
        kind: 'cells',
        sheet: sheet.id,
        row,
        column: columnOf(title),
        cells: [[{ value }]],
      } as const;
      const typed = enterTyped(workbook.state, change, { now: now() });
      if (!typed.ok) throw new Error(`${tab}, ${title}: ${typed.message}`);
      runner.edit([typed.change], '');
    }
  }
}
