/** Rewrites the cell references of a formula when rows or columns come and go, as every spreadsheet does. */
import { columnIndex, columnLetters } from './a1.ts';
import { type Shift, shiftSpan } from './areas.ts';

/**
 * A string, or a reference with an optional sheet name. Function names (followed by a parenthesis) and names of
 * which the reference would only be a part are left out by the look-arounds.
 */
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<![\p{L}\p{N}_.])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*))?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})|(\$?)([1-9]\d*):(\$?)([1-9]\d*))(?![\p{L}\p{N}_(!.])/gu;

const GONE = '#REF!';

/**
 * @param formula with its leading `=`
 * @param home name of the sheet in which the formula stands
 * @param changed name of the sheet in which rows or columns came or went
 */
export function shiftFormula(formula: string, home: string, changed: string, shift: Shift): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    if (whole.startsWith('"')) return whole;
    const prefix = groups[0] ?? '';
    if (sheetOf(prefix, home).toLowerCase() !== changed.toLowerCase()) return whole;
    const [, d1, c1, d2, r1, d3, c2, d4, r2, d5, onlyC1, d6, onlyC2, d7, onlyR1, d8, onlyR2] = groups;
    if (onlyC1 !== undefined && onlyC2 !== undefined) {
      if (shift.axis === 'rows') return whole;
      const span = shiftEnds(columnIndex(onlyC1), columnIndex(onlyC2), shift);
      return prefix + (span ? `${d5}${columnLetters(span[0])}:${d6}${columnLetters(span[1])}` : GONE);
    }
    if (onlyR1 !== undefined && onlyR2 !== undefined) {
      if (shift.axis === 'columns') return whole;
      const span = shiftEnds(Number(onlyR1) - 1, Number(onlyR2) - 1, shift);
      return prefix + (span ? `${d7}${span[0] + 1}:${d8}${span[1] + 1}` : GONE);
    }
    if (c1 === undefined || r1 === undefined) return whole;
    const isRange = c2 !== undefined && r2 !== undefined;
    let columns: [number, number] | null = [columnIndex(c1), columnIndex(c2 ?? c1)];
    let rows: [number, number] | null = [Number(r1) - 1, Number(r2 ?? r1) - 1];
    if (shift.axis === 'columns') columns = shiftEnds(columns[0], columns[1], shift);
    else rows = shiftEnds(rows[0], rows[1], shift);
    if (!columns || !rows) return prefix + GONE;
    const first = `${d1}${columnLetters(columns[0])}${d2}${rows[0] + 1}`;
    return prefix + (isRange ? `${first}:${d3}${columnLetters(columns[1])}${d4}${rows[1] + 1}` : first);
  });
}

/** Moves every relative reference by so many rows and columns, as a copied formula's are. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole: string, ...groups: (string | undefined)[]) => {
    if (whole.startsWith('"')) return whole;
    const [prefix = '', d1, c1, d2, r1, d3, c2, d4, r2] = groups;
    if (c1 === undefined || r1 === undefined) return whole;
    const corner = (columnDollar = '', letters = '', rowDollar = '', number = '') => {
      const column = columnIndex(letters) + (columnDollar ? 0 : columns);
      const row = Number(number) - 1 + (rowDollar ? 0 : rows);
      return column < 0 || row < 0 ? null : `${columnDollar}${columnLetters(column)}${rowDollar}${row + 1}`;
    };
    const first = corner(d1, c1, d2, r1);
    if (c2 === undefined || r2 === undefined) return prefix + (first ?? GONE);
    const last = corner(d3, c2, d4, r2);
    return prefix + (first === null || last === null ? GONE : `${first}:${last}`);
  });
}

function sheetOf(prefix: string, home: string): string {
  if (prefix === '') return home;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function shiftEnds(first: number, last: number, shift: Shift): [number, number] | null {
  const [low, high] = first <= last ? [first, last] : [last, first];
  const span = shiftSpan(low, high - low + 1, shift);
  return span && [span[0], span[0] + span[1] - 1];
}
