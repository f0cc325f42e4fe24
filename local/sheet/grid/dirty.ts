import { type Axis, type Shift, shiftIndex } from '../../services/workbook/areas.ts';
import type { Area } from '../../services/workbook/state.ts';

/** Which cells of a sheet a person has touched, as columns by row. */
export class DirtyCells {
  private rows = new Map<number, Set<number>>();

  add(row: number, column: number): void {
    const columns = this.rows.get(row);
    if (columns) columns.add(column);
    else this.rows.set(row, new Set([column]));
  }

  /** @returns false when it was not there */
  remove(row: number, column: number): boolean {
    const columns = this.rows.get(row);
    const had = columns?.delete(column) ?? false;
    if (columns?.size === 0) this.rows.delete(row);
    return had;
  }

  /** Adds all cells of a matrix keyed by row and column number. */
  addMatrix(matrix: Readonly<Record<number, Readonly<Record<number, unknown>> | undefined>>): void {
    for (const [row, cells] of Object.entries(matrix)) {
      for (const column of Object.keys(cells ?? {})) this.add(Number(row), Number(column));
    }
  }

  addArea({ row, column, rows, columns }: Area): void {
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) this.add(row + down, column + right);
    }
  }

  /** What was touched before rows or columns came or went lies elsewhere after. */
  shift(axis: Axis, at: number, count: number): void {
    const shift: Shift = { axis, at, count };
    const before = this.rows;
    this.rows = new Map();
    for (const [row, columns] of before) {
      for (const column of columns) {
        const toRow = axis === 'rows' ? shiftIndex(row, shift) : row;
        const toColumn = axis === 'columns' ? shiftIndex(column, shift) : column;
        if (toRow !== null && toColumn !== null) this.add(toRow, toColumn);
      }
    }
  }

  /** The touched cells as few blocks: runs of columns, joined over rows that have the same run. */
  areas(): Area[] {
    const done: Area[] = [];
    let open = new Map<string, Area>();
    let last = -2;
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const next = new Map<string, Area>();
      for (const [column, columns] of runs(this.rows.get(row) ?? new Set())) {
        const key = `${column}:${columns}`;
        const above = row === last + 1 ? open.get(key) : undefined;
        next.set(key, above ? { ...above, rows: above.rows + 1 } : { row, column, rows: 1, columns });
        if (above) open.delete(key);
      }
      done.push(...open.values());
      open = next;
      last = row;
    }
    return [...done, ...open.values()];
  }
}

function runs(columns: ReadonlySet<number>): [start: number, length: number][] {
  const found: [number, number][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === column) last[1] += 1;
    else found.push([column, 1]);
  }
  return found;
}
