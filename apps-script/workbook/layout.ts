import { type ColumnKey, columnTitles, type TableName } from '../../shared/text/tabs.ts';
import { textOfCell } from './cells.ts';

/**
 * Where a tab's columns are today. People insert, move, rename and delete columns and put rows on top, so this is
 * read anew in every execution and never remembered. All positions count from 1, as Google's do.
 */
export interface Layout<Key extends string> {
  /** Row of the hidden machine keys; 0 when it is gone. */
  readonly keyRow: number;
  readonly titleRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  /** Known only by their titles: the hidden key was lost. */
  readonly byTitle: readonly Key[];
  readonly missing: readonly Key[];
}

/** Rows from the top among which the keys and titles are looked for. */
export const HEADER_ROWS = 6;

/** A single word of other people's may coincide with a title; two do not. */
const FEWEST_TITLES = 2;

/** What stands in the hidden row over a column: it names the tab too, so that a renamed or copied tab is known. */
export const machineKey = (table: TableName, key: string): string => `${table}.${key}`;

/**
 * Finds the columns: by the hidden keys, and one whose key is lost by its title in either language.
 * @param top cells of the first rows
 * @returns undefined when neither keys nor titles are there: the tab is not one of ours
 */
export function readLayout<Table extends TableName>(
  table: Table,
  keys: readonly ColumnKey<Table>[],
  top: readonly (readonly unknown[])[],
): Layout<ColumnKey<Table>> | undefined {
  const rows = top.map((row) => row.map((cell) => textOfCell(cell).trim()));
  const titlesOf = new Map(keys.map((key) => [key, columnTitles(table, key)] as const));
  const machineKeys = new Set(keys.map((key) => machineKey(table, key)));
  const keyRow = bestRow(rows, (text) => machineKeys.has(text), 1);
  const titles = new Set(([] as string[]).concat(...[...titlesOf.values()].map((both) => [...both])));
  const titleRow = bestRow(rows, (text) => titles.has(text), FEWEST_TITLES, keyRow);
  if (keyRow === 0 && titleRow === 0) return undefined;

  const columns = new Map<ColumnKey<Table>, number>();
  const taken = new Set<number>();
  const place = (
    key: ColumnKey<Table>,
    row: readonly string[] | undefined,
    texts: readonly string[],
  ): boolean => {
    const column =
      (row ?? []).findIndex((text, index) => texts.indexOf(text) >= 0 && !taken.has(index + 1)) + 1;
    if (column === 0) return false;
    columns.set(key, column);
    taken.add(column);
    return true;
  };
  const unmarked = keys.filter(
    (key) => keyRow === 0 || !place(key, rows[keyRow - 1], [machineKey(table, key)]),
  );
  const byTitle = unmarked.filter(
    (key) => titleRow > 0 && place(key, rows[titleRow - 1], titlesOf.get(key) ?? []),
  );
  const missing = unmarked.filter((key) => !columns.has(key));
  return { keyRow, titleRow: titleRow || keyRow + 1, columns, byTitle, missing };
}

/** The row (from 1) with most cells that fit, and at least `fewest`; 0 when there is none. */
function bestRow(
  rows: readonly (readonly string[])[],
  fits: (text: string) => boolean,
  fewest: number,
  not = -1,
): number {
  let best = 0;
  let most = fewest - 1;
  rows.forEach((row, index) => {
    const count = index + 1 === not ? 0 : row.filter((text) => text !== '' && fits(text)).length;
    if (count > most) {
      most = count;
      best = index + 1;
    }
  });
  return best;
}

/** Positions that lie side by side, as runs from a first column on: one block of cells each. */
export function columnRuns<Key extends string>(
  positions: readonly (readonly [Key, number])[],
): readonly { readonly start: number; readonly keys: readonly Key[] }[] {
  const runs: { start: number; keys: Key[] }[] = [];
  for (const [key, position] of [...positions].sort((a, b) => a[1] - b[1])) {
    const last = runs[runs.length - 1];
    if (last && last.start + last.keys.length === position) last.keys.push(key);
    else runs.push({ start: position, keys: [key] });
  }
  return runs;
}

/**
 * Row numbers as few spans, cut at the widest gaps: the number of spans does not depend on the number of rows.
 * @param rows in any order, without doublets
 */
export function rowSpans(
  rows: readonly number[],
  most: number,
): readonly { readonly from: number; readonly to: number }[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const gaps = sorted
    .slice(1)
    .map((row, index) => ({ after: index, width: row - (sorted[index] ?? row) }))
    .filter((gap) => gap.width > 1)
    .sort((a, b) => b.width - a.width)
    .slice(0, Math.max(0, most - 1))
    .map((gap) => gap.after)
    .sort((a, b) => a - b);
  const spans: { from: number; to: number }[] = [];
  let start = 0;
  for (const end of [...gaps, sorted.length - 1]) {
    const from = sorted[start];
    const to = sorted[end];
    if (from !== undefined && to !== undefined) spans.push({ from, to });
    start = end + 1;
  }
  return spans;
}
