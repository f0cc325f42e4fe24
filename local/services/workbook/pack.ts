/**
 * A sheet for the wire: values by themselves, looks once each and named in runs, and what few cells have beside.
 * A cell as an object of its own costs the browser several times as much to read.
 */
import type { Cell, CellStyle, CellValue, SheetProperties, SheetState } from './state.ts';

interface Look {
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface PackedSheet {
  readonly id: number;
  readonly properties: SheetProperties;
  /** Rows of values; null is an empty cell. */
  readonly values: readonly (readonly (CellValue | null)[])[];
  readonly looks: readonly Look[];
  /** By row: how many cells and which look (0: none, else its place in `looks` + 1), and so on. Absent: all plain. */
  readonly worn: readonly (readonly number[] | 0)[];
  readonly more: readonly (readonly [row: number, column: number, parts: Pick<Cell, 'formula' | 'note'>])[];
}

/** What cannot be told apart from an empty cell comes back as null. */
export function pack({ id, properties, cells }: SheetState): PackedSheet {
  const looks: Look[] = [];
  const names = new Map<string, number>();
  const more: [number, number, Pick<Cell, 'formula' | 'note'>][] = [];
  const nameOf = ({ format, style }: Cell): number => {
    if (format === undefined && style === undefined) return 0;
    const key = style === undefined ? `${format}` : `${format}|${JSON.stringify(style)}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    looks.push({ ...(format === undefined ? {} : { format }), ...(style === undefined ? {} : { style }) });
    names.set(key, looks.length);
    return looks.length;
  };
  const worn: (number[] | 0)[] = [];
  const values = cells.map((line, row) => {
    const runs: number[] = [];
    let last = -1;
    const packed = line.map((cell, column) => {
      const look = cell ? nameOf(cell) : 0;
      if (look === last) runs[runs.length - 2] = (runs.at(-2) ?? 0) + 1;
      else runs.push(1, look);
      last = look;
      if (!cell) return null;
      const { formula, note } = cell;
      if (formula !== undefined || note !== undefined) {
        more.push([
          row,
          column,
          { ...(formula === undefined ? {} : { formula }), ...(note === undefined ? {} : { note }) },
        ]);
      }
      return cell.value === '' ? null : cell.value;
    });
    worn.push(runs.length === 0 || (runs.length === 2 && runs[1] === 0) ? 0 : runs);
    return packed;
  });
  return { id, properties, values, looks, worn, more };
}

export function unpack({ id, properties, values, looks, worn, more }: PackedSheet): SheetState {
  const cells = values.map((line, row) => {
    const runs = worn[row] || [line.length, 0];
    const made: (Cell | null)[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      const look = looks[(runs[at + 1] ?? 0) - 1];
      const end = made.length + (runs[at] ?? 0);
      while (made.length < end) {
        const value = line[made.length] ?? null;
        if (look) made.push({ value: value ?? '', ...look });
        else made.push(value === null ? null : { value });
      }
    }
    return made;
  });
  for (const [row, column, parts] of more) {
    const line = cells[row];
    if (line) line[column] = { value: '', ...line[column], ...parts };
  }
  return { id, properties, cells };
}
