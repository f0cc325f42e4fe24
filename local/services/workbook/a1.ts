/** A1 notation: the names that people and formulas give to cells. Indices are zero-based here. */
import type { Area } from './state.ts';

const LETTERS = 26;

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

/** `A` → 0, `AA` → 26. Expects letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B2`, or `B2:C5` when the area is more than one cell. */
export function areaName(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(area.column + area.columns - 1)}${area.row + area.rows}`;
}

/** The sheet's name as it stands in a formula: quoted when it must be. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedName {
  /** Sheet name, when the text has one. */
  readonly sheet?: string;
  readonly area: Area;
}

const CELL = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?$/;

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = CELL.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnIndex(match[1]),
    row: match[2] === undefined ? null : Number(match[2]) - 1,
  };
}

/**
 * Reads `B2`, `B2:C5`, `A:C`, `2:4`, `A2:C` and the same after `Sheet!` or `'A sheet'!`.
 * An open end reaches to the end of the grid, whose size is asked for by the sheet's name (null when there is no
 * such sheet). Null when the text is no such name.
 */
export function parseA1(
  text: string,
  size: (sheet: string | undefined) => { readonly rows: number; readonly columns: number } | null,
): ParsedName | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (!parts?.[3]) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2];
  const [firstText, lastText, ...more] = parts[3].split(':');
  if (firstText === undefined || more.length > 0) return null;
  const first = parseCorner(firstText);
  if (!first) return null;
  const last = lastText === undefined ? first : parseCorner(lastText);
  if (!last) return null;
  if (lastText === undefined && (first.row === null || first.column === null)) return null;
  const grid = size(sheet);
  if (!grid) return null;
  const [row, rowEnd] = ends(first.row, last.row, grid.rows);
  const [column, columnEnd] = ends(first.column, last.column, grid.columns);
  const area = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
  return sheet === undefined ? { area } : { sheet, area };
}

function ends(first: number | null, last: number | null, size: number): [number, number] {
  if (first === null && last === null) return [0, size - 1];
  if (first === null || last === null) return [first ?? last ?? 0, size - 1];
  return first <= last ? [first, last] : [last, first];
}
