import { LIMITS, UnreadableFile } from '../unreadable.ts';
import { dayOfSerial } from '../values/days.ts';
import type { Shown } from './formats.ts';
import { fillDown, type Merged, mergedOf } from './merged.ts';
import { attribute, scanXml } from './xml.ts';

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
}

export interface ReadSheet {
  readonly rows: readonly (readonly string[])[];
  /** Cells whose content is the last result of a formula. */
  readonly formulas: number;
  /** Formulas that no program has counted yet, and errors: their cells are empty. */
  readonly uncounted: number;
  /** Rows that are hidden or filtered away, with something in them: they are read like the others. */
  readonly hidden: number;
  /** Cells that have their content from one that goes down over several rows. */
  readonly merged: number;
}

/** Column from zero of an address such as `AB12`; -1: none. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
    if (column > 20_000) return -1;
  }
  return column - 1;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A number that is shown as a day; with its time where it has one. */
function dayText(serial: number, from1904: boolean): string {
  if (serial < 1 || serial > 2_958_465) return String(serial);
  const day = dayOfSerial(serial, from1904);
  const minutes = Math.round((serial - Math.floor(serial)) * 1_440);
  return minutes === 0 ? day : `${day} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** The cells of a sheet as texts: days as `2025-03-03`, numbers with a point. @throws UnreadableFile */
export function readSheet(xml: string, part: string, context: SheetContext): ReadSheet {
  const rows: string[][] = [];
  let row = -1;
  let column = -1;
  let type = '';
  let style = 0;
  let text = '';
  let inside: 'value' | 'formula' | undefined;
  let hasFormula = false;
  let hasValue = false;
  let formulas = 0;
  let uncounted = 0;
  let isHidden = false;
  const hidden = new Set<number>();
  const merged: Merged[] = [];

  const value = (): string => {
    if (type === 's') return context.strings[Number(text)] ?? '';
    if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
    // #N/A, #REF! and their like are no words of anybody.
    if (type === 'e') return '';
    if (type === 'inlineStr' || type === 'str') return text;
    if (type === 'd') return text.replace('T', ' ').replace(/ 00:00:00(\.0+)?Z?$/, '');
    const number = Number(text);
    if (text === '' || Number.isNaN(number)) return text;
    const shown = context.styles[style];
    if (shown === 'day') return dayText(number, context.from1904);
    // 0.35 that is shown as 35 %; a product of decimals may end in a trace.
    return shown === 'percent' ? `${Number((number * 100).toFixed(6))} %` : String(number);
  };
  const put = (cell: string) => {
    if (cell === '') return;
    if (row >= LIMITS.rows) throw new UnreadableFile({ fault: 'too_many_rows', most: LIMITS.rows });
    if (column >= LIMITS.columns || column < 0) {
      throw new UnreadableFile({ fault: 'too_many_columns', most: LIMITS.columns });
    }
    if (cell.length > LIMITS.cell) {
      throw new UnreadableFile({ fault: 'cell_too_long', row: row + 1, most: LIMITS.cell });
    }
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push('');
    cells[column] = cell;
    if (isHidden) hidden.add(row);
  };

  scanXml(xml, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        const number = attribute(attributes, 'r');
        row = number === '' ? row + 1 : Number(number) - 1;
        column = -1;
        isHidden = /^(1|true)$/.test(attribute(attributes, 'hidden'));
      } else if (name === 'c') {
        const address = attribute(attributes, 'r');
        column = address === '' ? column + 1 : columnOf(address);
        type = attribute(attributes, 't');
        style = Number(attribute(attributes, 's') || 0);
        text = '';
        hasFormula = false;
        hasValue = false;
      } else if (name === 'v' || name === 't') {
        inside = 'value';
        hasValue = true;
      } else if (name === 'f') {
        inside = 'formula';
        hasFormula = true;
      } else if (name === 'mergeCell') {
        const found = mergedOf(attribute(attributes, 'ref'));
        if (found) merged.push(found);
      }
    },
    close: (name) => {
      if (name === 'c') {
        if (hasFormula) formulas += 1;
        // An error that was pasted as a value is as empty as the formula's.
        if (type === 'e' || (hasFormula && !hasValue)) uncounted += 1;
        put(value());
      } else if (name === 'v' || name === 't' || name === 'f') inside = undefined;
    },
    text: (part) => {
      if (inside === 'value') text += part;
    },
  });
  return { rows, formulas, uncounted, hidden: hidden.size, merged: fillDown(rows, merged) };
}
