/** Where a range lies. The other layers of Range build on this one. */
import { areaName } from '../../workbook/a1.ts';
import type { Place } from '../../workbook/operations.ts';
import type { Area, Cell, SheetProperties } from '../../workbook/state.ts';
import { integer } from '../arguments.ts';
import { Dimension } from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { host, select, selection } from '../session.ts';
import { make } from '../spreadsheet/make.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;

/** @throws Google's sentence when the sheet was deleted. */
export function existing(sheet: number): SheetProperties {
  const properties = host.sheet(sheet);
  if (!properties) throw new ServiceFault(`Sheet ${sheet} not found`);
  return properties;
}

/** @throws when the area does not lie in the sheet's grid; counts are one-based here as the add-on gives them. */
export function areaFrom(sheet: number, row: number, column: number, rows: number, columns: number): Area {
  if (row < 1) throw new ServiceFault('The starting row of the range is too small.');
  if (column < 1) throw new ServiceFault('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceFault('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceFault('The number of columns in the range must be at least 1.');
  const size = existing(sheet);
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns) {
    throw new ServiceFault('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { row: row - 1, column: column - 1, rows, columns };
}

export abstract class RangeGeometry extends partial<GRange>('Spreadsheet.Range') {
  readonly #sheet: number;
  readonly #area: Area;

  constructor(sheet: number, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  static place(range: object): Place {
    if (!(#area in range))
      throw new ServiceFault("The parameters ((class)) don't match: a Range was expected.");
    return { sheet: range.#sheet, area: range.#area };
  }

  override activate(): GRange {
    const { row, column } = this.#area;
    select({ sheet: this.#sheet, ranges: [this.#area], active: { row, column } });
    return this;
  }

  override activateAsCurrentCell(): GRange {
    const { row, column } = this.#area;
    const before = selection();
    const ranges = before?.sheet === this.#sheet ? before.ranges : [this.#area];
    select({ sheet: this.#sheet, ranges, active: { row, column } });
    return this;
  }

  override canEdit(): boolean {
    return host.mayEdit(this.#sheet, this.#area);
  }

  override getA1Notation(): string {
    return areaName(this.#area);
  }

  override getCell(row: number, column: number): GRange {
    const down = integer(row, 'Range.getCell');
    const right = integer(column, 'Range.getCell');
    if (down < 1 || right < 1 || down > this.#area.rows || right > this.#area.columns) {
      throw new ServiceFault('Cell reference out of range');
    }
    return this.offset(down - 1, right - 1, 1, 1);
  }

  override getColumn(): number {
    return this.#area.column + 1;
  }

  override getGridId(): number {
    return this.#sheet;
  }

  override getHeight(): number {
    return this.#area.rows;
  }

  override getLastColumn(): number {
    return this.#area.column + this.#area.columns;
  }

  override getLastRow(): number {
    return this.#area.row + this.#area.rows;
  }

  override getNumColumns(): number {
    return this.#area.columns;
  }

  override getNumRows(): number {
    return this.#area.rows;
  }

  override getRow(): number {
    return this.#area.row + 1;
  }

  override getRowIndex(): number {
    return this.#area.row + 1;
  }

  override getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return make().sheet(this.#sheet);
  }

  override getWidth(): number {
    return this.#area.columns;
  }

  override offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const member = 'Range.offset';
    const area = areaFrom(
      this.#sheet,
      this.#area.row + 1 + integer(rowOffset, member),
      this.#area.column + 1 + integer(columnOffset, member),
      numRows === undefined ? this.#area.rows : integer(numRows, member),
      numColumns === undefined ? this.#area.columns : integer(numColumns, member),
    );
    return make().range(this.#sheet, area);
  }

  override getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): GRange {
    const filled = host.filled(this.#sheet);
    const { rows, columns } = existing(this.#sheet);
    const grown = (start: number, length: number, end: number, limit: number): [number, number] => [
      Math.min(start, 0),
      Math.max(start + length, Math.min(end, limit)),
    ];
    const [row, rowEnd] = grown(this.#area.row, this.#area.rows, filled.rows, rows);
    const [column, columnEnd] = grown(this.#area.column, this.#area.columns, filled.columns, columns);
    return make().range(this.#sheet, {
      row: dimension === Dimension.COLUMNS ? this.#area.row : row,
      column: dimension === Dimension.ROWS ? this.#area.column : column,
      rows: dimension === Dimension.COLUMNS ? this.#area.rows : rowEnd - row,
      columns: dimension === Dimension.ROWS ? this.#area.columns : columnEnd - column,
    });
  }
}

/** Sheet and zero-based area of a range. */
export function placeOf(range: object): Place {
  return RangeGeometry.place(range);
}

/** A new block of the range's size, made from its cells. */
export function mapCells<Value>(range: object, value: (cell: Cell | null) => Value): Value[][] {
  const { sheet, area } = placeOf(range);
  existing(sheet);
  const cells = host.read(sheet, area);
  const block: Value[][] = new Array(area.rows);
  for (let down = 0; down < area.rows; down += 1) {
    const line = cells[down];
    const values: Value[] = new Array(area.columns);
    for (let right = 0; right < area.columns; right += 1) values[right] = value(line?.[right] ?? null);
    block[down] = values;
  }
  return block;
}

/** The same for the range's first cell alone. */
export function firstCell(range: object): Cell | null {
  const { sheet, area } = placeOf(range);
  existing(sheet);
  return host.read(sheet, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? null;
}
