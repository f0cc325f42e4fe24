import { listHeaderWords } from '../text/import-list-vocabulary.ts';
import { headerWords, TOTALS } from '../text/import-vocabulary.ts';
import { readDay } from './values/days.ts';
import { readNumber } from './values/numbers.ts';

export type Rows = readonly (readonly string[])[];

/** Where a table stands inside a sheet: people put titles above it, headings over headings, and sums below. */
export interface Frame {
  /** Index of the row with the columns' names; -1: there is none. */
  readonly header: number;
  /** One for each column: the name, with the heading above it where several columns share one. */
  readonly titles: readonly string[];
  /** Indexes of the rows that hold something to bring in. */
  readonly rows: readonly number[];
  /** Rows that are left out, and why. */
  readonly leftOut: readonly { readonly row: number; readonly why: 'blank' | 'total' | 'header' | 'above' }[];
}

/** Rows in which the names of the columns are looked for. */
const HEADER_WITHIN = 30;

const filled = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).filter((cell) => cell.trim() !== '');

/** Looks for the table. @param header the row that a person has pointed out */
export function frameOf(rows: Rows, header = likeliestHeader(rows)): Frame {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const names = rows[header] ?? [];
  const groups = header > 0 ? groupsAbove(rows[header - 1] ?? [], names, width) : undefined;
  const titles = Array.from({ length: width }, (_, column) => {
    const name = (names[column] ?? '').replace(/\s+/g, ' ').trim();
    const group = groups?.[column] ?? '';
    return group !== '' && group !== name ? `${group}: ${name}`.replace(/: $/, '') : name;
  });
  const kept: number[] = [];
  const leftOut: { row: number; why: 'blank' | 'total' | 'header' | 'above' }[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    if (row === header) continue;
    const cells = filled(rows[row]);
    if (cells.length === 0) leftOut.push({ row, why: 'blank' });
    else if (row < header) leftOut.push({ row, why: 'above' });
    else if (header >= 0 && isSame(rows[row] ?? [], names)) leftOut.push({ row, why: 'header' });
    else if (isTotal(rows[row] ?? [], cells)) leftOut.push({ row, why: 'total' });
    else kept.push(row);
  }
  return { header, titles, rows: kept, leftOut };
}

/**
 * No heading was found, and no row has a second cell: a letter or notes that were pasted, and no table. A list of one
 * column may have a heading that is known.
 */
export function isRunningText(rows: Rows, { header, rows: kept }: Frame): boolean {
  const [first = ''] = filled(rows[kept[0] ?? 0]);
  return (
    header < 0 &&
    kept.length > 0 &&
    kept.every((row) => filled(rows[row]).length < 2) &&
    !isKnownHeader(first.trim().toLowerCase())
  );
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  filled(a).length > 1 && a.every((cell, index) => cell.trim() === (b[index] ?? '').trim());

/** "Totalt | | 41": a word for sums first, and beside it nothing but numbers. */
function isTotal(row: readonly string[], cells: readonly string[]): boolean {
  const first = (cells[0] ?? '').trim().toLowerCase().replace(/:$/, '');
  if (!TOTALS.some((word) => first === word || first.startsWith(`${word} `))) return false;
  return cells.length <= row.length && cells.slice(1).every((cell) => readNumber(cell) !== undefined);
}

function likeliestHeader(rows: Rows): number {
  let best = { row: -1, score: 2.5 };
  for (let row = 0; row < Math.min(rows.length, HEADER_WITHIN); row += 1) {
    const score = headerScore(rows[row] ?? [], rows[row + 1]);
    if (score > best.score) best = { row, score };
  }
  return best.row;
}

const isKnownHeader = (name: string): boolean => headerWords.has(name) || listHeaderWords.has(name);

/** Names are short, differ, are neither numbers nor days; those that are known speak loudest. */
function headerScore(row: readonly string[], next: readonly string[] | undefined): number {
  const cells = filled(row);
  if (cells.length < 2) return 0;
  if (new Set(cells.map((cell) => cell.trim().toLowerCase())).size < cells.length * 0.6) return 0;
  let score = 0;
  for (const cell of cells) {
    const text = cell.trim();
    if (isKnownHeader(text.toLowerCase().replace(/[:?*.]+$/, ''))) score += 3;
    else if (text.length > 60 || readNumber(text) || readDay(text, { today: '9999-12-31' })) score -= 1.5;
    else score += 0.6;
  }
  return score + (filled(next).length >= 2 ? 1 : 0);
}

/** Headings over several columns: fewer cells than the names below, and more than the one of a title. */
function groupsAbove(
  above: readonly string[],
  names: readonly string[],
  width: number,
): readonly string[] | undefined {
  const cells = filled(above);
  if (cells.length < 2 || cells.length > filled(names).length || cells.some((cell) => cell.length > 60)) {
    return undefined;
  }
  let group = '';
  return Array.from({ length: width }, (_, column) => {
    const own = (above[column] ?? '').replace(/\s+/g, ' ').trim();
    if (own !== '') group = own;
    return group;
  });
}
