/** The one set of rules for what a change does to a workbook; the server and the page both use it. */
import type { Shift } from './areas.ts';
import { noteCell } from './formulas.ts';
import { shiftSheet } from './shift.ts';
import type { Cell, Change, SheetProperties, SheetState, WorkbookState } from './state.ts';

/** Google's limit for a whole workbook. */
export const MAX_CELLS = 10_000_000;

/**
 * Changes `state` in place. Cells and properties of the change become part of the state and must not be changed
 * afterwards.
 * @throws Error when the change is impossible: an unknown sheet, cells outside the grid, no row left.
 */
export function applyChange(state: WorkbookState, change: Change): void {
  if (change.kind === 'workbook') {
    if (change.name !== undefined) state.name = change.name;
    if (change.locale !== undefined) state.locale = change.locale;
    if (change.timeZone !== undefined) state.timeZone = change.timeZone;
    if (change.namedRanges !== undefined) state.namedRanges = change.namedRanges;
    if (change.metadata !== undefined) state.metadata = change.metadata;
  } else if (change.kind === 'addSheet') {
    addSheet(state, change.sheet, change.properties);
  } else if (change.kind === 'deleteSheet') {
    deleteSheet(state, change.sheet);
  } else {
    changeSheet(state, sheetOf(state, change.sheet), change);
  }
}

type SheetChange = Exclude<Change, { kind: 'workbook' | 'addSheet' | 'deleteSheet' }>;

function changeSheet(state: WorkbookState, sheet: SheetState, change: SheetChange): void {
  if (change.kind === 'cells') putCells(sheet, change.row, change.column, change.cells);
  else if (change.kind === 'sheet') setProperties(state, sheet, change.properties);
  else {
    const axis = change.kind.endsWith('Rows') ? 'rows' : 'columns';
    const count = change.kind.startsWith('insert') ? change.count : -change.count;
    shift(state, sheet, { axis, at: change.at, count });
  }
}

/** @throws Error when there is none with that id. */
export function sheetOf(state: WorkbookState, id: number): SheetState {
  const sheet = state.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`Sheet ${id} not found`);
  return sheet;
}

/** True when nothing would be lost by keeping null instead. */
export function isPlain(cell: Cell): boolean {
  return (
    cell.value === '' &&
    cell.formula === undefined &&
    cell.format === undefined &&
    cell.style === undefined &&
    cell.note === undefined
  );
}

function putCells(
  sheet: SheetState,
  row: number,
  column: number,
  block: readonly (readonly (Cell | null)[])[],
): void {
  const width = block.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const { rows, columns } = sheet.properties;
  if (row < 0 || column < 0 || row + block.length > rows || column + width > columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  while (sheet.cells.length < row + block.length) sheet.cells.push([]);
  block.forEach((cells, down) => {
    const target = sheet.cells[row + down];
    if (!target) return;
    while (target.length < column) target.push(null);
    cells.forEach((cell, right) => {
      if (cell) noteCell(sheet, cell);
      target[column + right] = cell && !isPlain(cell) ? cell : null;
    });
  });
}

function shift(state: WorkbookState, sheet: SheetState, change: Shift): void {
  const size = change.axis === 'rows' ? sheet.properties.rows : sheet.properties.columns;
  const amount = Math.abs(change.count);
  const fits = change.count > 0 ? change.at <= size : change.at + amount <= size;
  if (!Number.isInteger(change.at) || !Number.isInteger(amount) || change.at < 0 || amount < 1 || !fits) {
    throw new Error(`Those ${change.axis} are out of bounds.`);
  }
  if (change.count < 0 && amount === size) {
    throw new Error(`You can't delete all the ${change.axis} on the sheet.`);
  }
  if (change.count > 0) {
    const other = change.axis === 'rows' ? sheet.properties.columns : sheet.properties.rows;
    refuseTooManyCells(state, amount * other);
  }
  shiftSheet(state, sheet, change);
}

function addSheet(state: WorkbookState, id: number, properties: SheetProperties): void {
  if (state.sheets.some((sheet) => sheet.id === id)) throw new Error(`Sheet ${id} exists already`);
  refuseTakenName(state, id, properties.name);
  refuseTooManyCells(state, properties.rows * properties.columns);
  state.sheets.splice(properties.index, 0, { id, properties, cells: [] });
  renumber(state);
}

function deleteSheet(state: WorkbookState, id: number): void {
  const sheet = sheetOf(state, id);
  if (state.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
  state.sheets.splice(state.sheets.indexOf(sheet), 1);
  state.namedRanges = state.namedRanges.filter((named) => named.sheet !== id);
  if (state.metadata) {
    state.metadata = state.metadata.filter(({ place }) => place.kind === 'workbook' || place.sheet !== id);
  }
  renumber(state);
}

function setProperties(state: WorkbookState, sheet: SheetState, properties: Partial<SheetProperties>): void {
  const before = sheet.properties;
  if (properties.name !== undefined) refuseTakenName(state, sheet.id, properties.name);
  const after = { ...before, ...properties };
  refuseTooManyCells(state, after.rows * after.columns - before.rows * before.columns);
  if (after.rows < sheet.cells.length) sheet.cells.length = after.rows;
  if (after.columns < before.columns) {
    for (const row of sheet.cells) if (row.length > after.columns) row.length = after.columns;
  }
  sheet.properties = after;
  if (after.index !== before.index) {
    state.sheets.splice(state.sheets.indexOf(sheet), 1);
    state.sheets.splice(after.index, 0, sheet);
    renumber(state);
  }
}

function renumber(state: WorkbookState): void {
  state.sheets.forEach((sheet, index) => {
    if (sheet.properties.index !== index) sheet.properties = { ...sheet.properties, index };
  });
}

function refuseTakenName(state: WorkbookState, id: number, name: string): void {
  const wanted = name.toLowerCase();
  if (state.sheets.some((sheet) => sheet.id !== id && sheet.properties.name.toLowerCase() === wanted)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

function refuseTooManyCells(state: WorkbookState, more: number): void {
  if (more <= 0) return;
  const now = state.sheets.reduce((sum, { properties }) => sum + properties.rows * properties.columns, 0);
  if (now + more > MAX_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}
