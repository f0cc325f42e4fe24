import {
  BooleanNumber,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from '@univerjs/core';
import type { Cell, SheetProperties, SheetState, WorkbookState } from '../../services/workbook/state.ts';
import { StyleTable, toUniver } from './cells.ts';
import { notesOf } from './notes.ts';
import { conditionsOf, rangeOf, validationsOf } from './rules.ts';

/** The whole workbook as Univer opens it. */

export const UNIT = 'workbook';
const ROW_HEIGHT = 24;
const COLUMN_WIDTH = 100;

/** Univer's name of a sheet. */
export function subUnit(sheet: number): string {
  return `sheet${sheet}`;
}

export function matrixOf(
  block: readonly (readonly (Cell | null)[])[],
  styles: StyleTable,
): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  block.forEach((cells, row) => {
    const line: Record<number, ICellData> = {};
    let any = false;
    cells.forEach((cell, column) => {
      if (!cell) return;
      line[column] = toUniver(cell, styles.nameOf(cell));
      any = true;
    });
    if (any) matrix[row] = line;
  });
  return matrix;
}

export function freezeOf({ frozenRows, frozenColumns }: SheetProperties) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

export function worksheetOf(sheet: SheetState, styles: StyleTable): Partial<IWorksheetData> {
  const { properties } = sheet;
  const columnData: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  for (const [column, width] of Object.entries(properties.columnWidths))
    columnData[Number(column)] = { w: width };
  for (const column of properties.hiddenColumns) {
    columnData[column] = { ...columnData[column], hd: BooleanNumber.TRUE };
  }
  const rowData: Record<number, { hd: BooleanNumber }> = {};
  for (const row of properties.hiddenRows) rowData[row] = { hd: BooleanNumber.TRUE };
  return {
    id: subUnit(sheet.id),
    name: properties.name,
    tabColor: properties.tabColour ?? '',
    hidden: properties.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: properties.rows,
    columnCount: properties.columns,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    freeze: freezeOf(properties),
    cellData: matrixOf(sheet.cells, styles),
    rowData,
    columnData,
  };
}

function filterOf({
  filter,
  filteredRows,
}: SheetProperties): { ref: IRange; cachedFilteredOut?: number[] } | undefined {
  if (!filter) return undefined;
  return { ref: rangeOf(filter), ...(filteredRows ? { cachedFilteredOut: [...filteredRows] } : {}) };
}

/** What Univer's parts beside the cells keep, by their names; only for sheets that have something of it. */
function resourcesOf(workbook: WorkbookState): { name: string; data: string }[] {
  const bySheet = <Value>(of: (sheet: SheetState) => Value | undefined) =>
    JSON.stringify(Object.fromEntries(workbook.sheets.map((sheet) => [subUnit(sheet.id), of(sheet)])));
  const some = <Value>(list: Value[]) => (list.length > 0 ? list : undefined);
  const notes = (sheet: SheetState) => {
    const placed: Record<number, Record<number, object>> = {};
    for (const note of notesOf(sheet)) placed[note.row] = { ...placed[note.row], [note.col]: note };
    return Object.keys(placed).length > 0 ? placed : undefined;
  };
  return [
    { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: bySheet((sheet) => some(validationsOf(sheet, workbook))) },
    { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: bySheet((sheet) => some(conditionsOf(sheet))) },
    { name: 'SHEET_FILTER_PLUGIN', data: bySheet((sheet) => filterOf(sheet.properties)) },
    { name: 'SHEET_NOTE_PLUGIN', data: bySheet(notes) },
  ];
}

export function snapshotOf(workbook: WorkbookState): IWorkbookData {
  const styles = new StyleTable();
  const sheets = Object.fromEntries(
    workbook.sheets.map((sheet) => [subUnit(sheet.id), worksheetOf(sheet, styles)]),
  );
  return {
    id: UNIT,
    name: workbook.name,
    appVersion: '0.25.1',
    locale: LocaleType.EN_US,
    styles: styles.styles,
    sheetOrder: workbook.sheets.map(({ id }) => subUnit(id)),
    sheets,
    resources: resourcesOf(workbook),
  };
}
