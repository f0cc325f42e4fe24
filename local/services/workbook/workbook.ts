/** A workbook in memory: its state, the one way to change it, and the questions that are asked of it. */
import { applyChange, sheetOf } from './apply.ts';
import type { Area, Cell, Change, SheetProperties, SheetState, WorkbookState } from './state.ts';

/** Told of every change after it was made. `origin` is whatever the maker said of himself, e.g. a window's id. */
export type Listener = (change: Change, origin: string | null) => void;

export class Workbook {
  readonly state: WorkbookState;
  private readonly listeners = new Set<Listener>();

  /** @param state is taken over, not copied. */
  constructor(state: WorkbookState) {
    this.state = state;
  }

  /** @throws Error when the change is impossible; then nothing has happened. */
  apply(change: Change, origin: string | null = null): void {
    applyChange(this.state, change);
    for (const listener of this.listeners) listener(change, origin);
  }

  /** @returns a function that ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** @throws Error when there is none with that id. */
  sheet(id: number): SheetState {
    return sheetOf(this.state, id);
  }

  /** Rows of the area; rows and cells may be missing at the end of what is filled. */
  read(id: number, area: Area): (Cell | null)[][] {
    const { column, columns } = area;
    const end = column + columns;
    // A column of many rows is what is read most.
    if (columns === 1) {
      const { cells } = this.sheet(id);
      const last = Math.min(area.row + area.rows, cells.length);
      const read: (Cell | null)[][] = [];
      for (let row = area.row; row < last; row += 1) read.push([cells[row]?.[column] ?? null]);
      return read;
    }
    return this.sheet(id)
      .cells.slice(area.row, area.row + area.rows)
      .map((row) => (column === 0 && row.length <= end ? row : row.slice(column, end)));
  }

  /** Number of rows and columns up to the last cell with a value or a formula; 0 in an empty sheet. */
  filled(id: number): { rows: number; columns: number } {
    return filledSize(this.sheet(id).cells);
  }
}

/** See {@link Workbook.filled}. */
export function filledSize(cells: readonly (readonly (Cell | null)[])[]): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const line = cells[row] ?? [];
    let last = line.length - 1;
    while (last >= columns && !hasContent(line[last])) last -= 1;
    if (last >= columns) {
      columns = last + 1;
      rows = Math.max(rows, row + 1);
    } else if (rows === 0 && line.some(hasContent)) {
      rows = row + 1;
    }
  }
  return { rows, columns };
}

/** True when the cell holds a value or a formula; a format, a colour or a note is no content. */
export function hasContent(cell: Cell | null | undefined): boolean {
  return cell !== null && cell !== undefined && (cell.value !== '' || cell.formula !== undefined);
}

/** Properties of a new sheet as Google makes it: 1,000 rows, 26 columns. */
export function newSheetProperties(name: string, index: number): SheetProperties {
  return {
    name,
    index,
    hidden: false,
    rows: 1000,
    columns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    validations: [],
    conditions: [],
    protections: [],
  };
}

/** A workbook with one empty sheet, named as Google names it in Swedish or English. */
export function emptyWorkbook(options: {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
}): WorkbookState {
  const first = options.locale.startsWith('sv') ? 'Blad1' : 'Sheet1';
  return {
    ...options,
    sheets: [{ id: 0, properties: newSheetProperties(first, 0), cells: [] }],
    namedRanges: [],
  };
}
