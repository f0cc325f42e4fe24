/** Rows and columns of a sheet: adding, taking away, hiding, moving. The first layer of Sheet. */
import { integer } from '../arguments.ts';
import { partial, ServiceFault } from '../partial.ts';
import { existing, placeOf } from '../range/geometry.ts';
import { host } from '../session.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type Axis = 'rows' | 'columns';

export abstract class SheetStructure extends partial<GSheet>('Spreadsheet.Sheet') {
  readonly #id: number;

  constructor(id: number) {
    super();
    this.#id = id;
  }

  override getSheetId(): number {
    return this.#id;
  }

  override getMaxRows(): number {
    return existing(this.#id).rows;
  }

  override getMaxColumns(): number {
    return existing(this.#id).columns;
  }

  override insertRowAfter(afterPosition: number): GSheet {
    return this.#insert('rows', afterPosition, 1, afterPosition);
  }

  override insertRowBefore(beforePosition: number): GSheet {
    return this.#insert('rows', beforePosition - 1, 1, beforePosition);
  }

  override insertRows(rowIndex: number, numRows = 1): void {
    this.#insert('rows', rowIndex - 1, numRows, rowIndex);
  }

  override insertRowsAfter(afterPosition: number, howMany: number): GSheet {
    return this.#insert('rows', afterPosition, howMany, afterPosition);
  }

  override insertRowsBefore(beforePosition: number, howMany: number): GSheet {
    return this.#insert('rows', beforePosition - 1, howMany, beforePosition);
  }

  override insertColumnAfter(afterPosition: number): GSheet {
    return this.#insert('columns', afterPosition, 1, afterPosition);
  }

  override insertColumnBefore(beforePosition: number): GSheet {
    return this.#insert('columns', beforePosition - 1, 1, beforePosition);
  }

  override insertColumns(columnIndex: number, numColumns = 1): void {
    this.#insert('columns', columnIndex - 1, numColumns, columnIndex);
  }

  override insertColumnsAfter(afterPosition: number, howMany: number): GSheet {
    return this.#insert('columns', afterPosition, howMany, afterPosition);
  }

  override insertColumnsBefore(beforePosition: number, howMany: number): GSheet {
    return this.#insert('columns', beforePosition - 1, howMany, beforePosition);
  }

  override deleteRow(rowPosition: number): GSheet {
    return this.#delete('rows', rowPosition, 1);
  }

  override deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('rows', rowPosition, howMany);
  }

  override deleteColumn(columnPosition: number): GSheet {
    return this.#delete('columns', columnPosition, 1);
  }

  override deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete('columns', columnPosition, howMany);
  }

  override moveRows(rowSpec: GRange, destinationIndex: number): void {
    const { area } = placeOf(rowSpec);
    this.#move('rows', area.row, area.rows, integer(destinationIndex, 'Sheet.moveRows') - 1);
  }

  override moveColumns(columnSpec: GRange, destinationIndex: number): void {
    const { area } = placeOf(columnSpec);
    this.#move('columns', area.column, area.columns, integer(destinationIndex, 'Sheet.moveColumns') - 1);
  }

  override hideRows(rowIndex: number, numRows = 1): void {
    this.#hide('rows', rowIndex - 1, numRows, true);
  }

  override hideRow(row: GRange): void {
    const { area } = placeOf(row);
    this.#hide('rows', area.row, area.rows, true);
  }

  override showRows(rowIndex: number, numRows = 1): void {
    this.#hide('rows', rowIndex - 1, numRows, false);
  }

  override unhideRow(row: GRange): void {
    const { area } = placeOf(row);
    this.#hide('rows', area.row, area.rows, false);
  }

  override hideColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('columns', columnIndex - 1, numColumns, true);
  }

  override hideColumn(column: GRange): void {
    const { area } = placeOf(column);
    this.#hide('columns', area.column, area.columns, true);
  }

  override showColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('columns', columnIndex - 1, numColumns, false);
  }

  override unhideColumn(column: GRange): void {
    const { area } = placeOf(column);
    this.#hide('columns', area.column, area.columns, false);
  }

  override isRowHiddenByUser(rowPosition: number): boolean {
    return host.settings(this.#id).hiddenRows.includes(rowPosition - 1);
  }

  override isRowHiddenByFilter(rowPosition: number): boolean {
    return host.settings(this.#id).filteredRows?.includes(rowPosition - 1) ?? false;
  }

  override isColumnHiddenByUser(columnPosition: number): boolean {
    return host.settings(this.#id).hiddenColumns.includes(columnPosition - 1);
  }

  protected set(properties: Parameters<typeof changeSheet>[1]): void {
    changeSheet(this.#id, properties);
  }

  #insert(axis: Axis, at: number, count: number, neighbour: number): GSheet {
    const amount = integer(count, 'Sheet.insert');
    if (amount < 1) throw new ServiceFault(`The number of ${axis} must be at least 1.`);
    const index = integer(at, 'Sheet.insert');
    const size = existing(this.#id)[axis];
    if (index < 0 || index > size || neighbour < 1 || neighbour > size) {
      throw new ServiceFault(`Those ${axis} are out of bounds.`);
    }
    host.write({ kind: 'insert', sheet: this.#id, axis, at: index, count: amount, like: neighbour - 1 });
    return this;
  }

  #delete(axis: Axis, position: number, count: number): GSheet {
    const amount = integer(count, 'Sheet.delete');
    const at = this.inside(axis, integer(position, 'Sheet.delete') - 1, amount);
    const settings = host.settings(this.#id);
    const frozen = axis === 'rows' ? settings.frozenRows : settings.frozenColumns;
    const left = settings[axis] - frozen - Math.max(0, at + amount - Math.max(at, frozen));
    if (left < 1) {
      throw new ServiceFault(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    const kind = axis === 'rows' ? 'deleteRows' : 'deleteColumns';
    host.write({ kind: 'change', change: { kind, sheet: this.#id, at, count: amount } });
    return this;
  }

  #move(axis: Axis, from: number, count: number, to: number): void {
    const size = existing(this.#id)[axis];
    if (to < 0 || to > size) throw new ServiceFault(`Those ${axis} are out of bounds.`);
    if (to >= from && to <= from + count) return;
    host.write({ kind: 'move', sheet: this.#id, axis, at: from, count, to });
  }

  #hide(axis: Axis, at: number, count: number, hidden: boolean): void {
    const start = this.inside(axis, at, count);
    const key = axis === 'rows' ? 'hiddenRows' : 'hiddenColumns';
    const indices = new Set(host.settings(this.#id)[key]);
    for (let index = start; index < start + count; index += 1) {
      if (hidden) indices.add(index);
      else indices.delete(index);
    }
    this.set({ [key]: [...indices].sort((one, other) => one - other) });
  }

  /** Zero-based start of a span that lies in the grid. @throws when it does not. */
  protected inside(axis: Axis, at: number, count: number): number {
    const size = existing(this.#id)[axis];
    const start = integer(at, 'Sheet');
    if (start < 0 || integer(count, 'Sheet') < 1 || start + count > size) {
      throw new ServiceFault(`Those ${axis} are out of bounds.`);
    }
    return start;
  }
}

function changeSheet(
  sheet: number,
  properties: Extract<
    Extract<Parameters<typeof host.write>[0], { kind: 'change' }>['change'],
    { kind: 'sheet' }
  >['properties'],
): void {
  host.write({ kind: 'change', change: { kind: 'sheet', sheet, properties } });
}
