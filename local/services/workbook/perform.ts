/** Carries out operations: what they mean becomes changes, and the changes are applied. */
import { intersection, without } from './areas.ts';
import type { CellPatch, Operation } from './operations.ts';
import { moveFormula } from './references.ts';
import { insertLike, moveAxis } from './restructure.ts';
import { sortedRows } from './sort.ts';
import type { Area, Cell, CellStyle, Change, SheetState } from './state.ts';
import { sharedStyle } from './styles.ts';
import { makeCell, PROTECTED, refuseEdit, yearAt } from './typed.ts';
import { isProtected, refusal } from './validate.ts';
import { cellsFromValues } from './values.ts';
import type { Workbook } from './workbook.ts';

export interface Performer {
  /** E-mail address of the user in whose name it is done; '' when unknown. */
  readonly user: string;
  /** The owner may edit whatever is protected. */
  readonly owner: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** @throws Error with Google's sentence when a rule or a protection refuses; then nothing was changed. */
export function perform(workbook: Workbook, operation: Operation, performer: Performer): void {
  if (operation.kind === 'change') {
    const refused = refuseEdit(workbook.state, operation.change, performer.user, performer.owner);
    if (refused !== null && !isRule(operation.change)) throw new Error(refused);
    workbook.apply(operation.change);
    return;
  }
  if (operation.kind === 'insert' || operation.kind === 'move') {
    // Rows and columns of a tab that is protected as a whole; an area that is protected does not keep others from coming.
    const none = { row: 0, column: 0, rows: 0, columns: 0 };
    if (isProtected(workbook.sheet(operation.sheet), none, performer.user, performer.owner))
      throw new Error(PROTECTED);
  }
  if (operation.kind === 'insert') {
    insertLike(workbook, operation);
    return;
  }
  if (operation.kind === 'move') {
    moveAxis(workbook, operation);
    return;
  }
  const sheet = workbook.sheet(operation.sheet);
  const area = operation.kind === 'append' ? appendedArea(workbook, sheet, operation.values) : operation.area;
  if (isProtected(sheet, area, performer.user, performer.owner)) throw new Error(PROTECTED);
  if (operation.kind === 'append') makeRoom(workbook, sheet, area);
  if (operation.kind === 'validation') {
    setRule(workbook, sheet, area, operation.rule);
    return;
  }
  if (operation.kind === 'clear' && operation.validations) setRule(workbook, sheet, area, null);
  const cells = newCells(workbook, sheet, area, operation, performer);
  const message =
    operation.kind === 'patch' ? null : refusal(workbook.state, sheet, area.row, area.column, cells);
  if (message !== null) throw new Error(message);
  if (operation.kind === 'patch' && stands(sheet, area, cells)) return;
  if (operation.kind === 'copy' && operation.move) empty(workbook, operation.from.sheet, operation.from.area);
  put(workbook, sheet.id, area, cells);
}

/** Whether the cells are the very ones that stand there: then nothing has changed, for the file or any window. */
function stands({ cells }: SheetState, area: Area, block: readonly (readonly (Cell | null)[])[]): boolean {
  return block.every((line, down) => {
    const own = cells[area.row + down];
    return line.every((cell, right) => cell === (own?.[area.column + right] ?? null));
  });
}

/** Changing who may edit is not itself an edit of the protected cells. */
function isRule(change: Change): boolean {
  return change.kind === 'sheet';
}

type CellOperation = Exclude<Operation, { kind: 'change' | 'validation' | 'insert' | 'move' }>;

function newCells(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  operation: CellOperation,
  { now }: Performer,
): (Cell | null)[][] {
  const { state } = workbook;
  const before = (down: number, right: number) => sheet.cells[area.row + down]?.[area.column + right] ?? null;
  switch (operation.kind) {
    case 'values':
      return cellsFromValues(state, operation.values, before, yearAt(state, now));
    case 'append':
      return cellsFromValues(state, [operation.values], before, yearAt(state, now));
    case 'fill': {
      const line = new Array<unknown>(area.columns).fill(operation.value);
      const values = new Array<unknown[]>(area.rows).fill(line);
      return cellsFromValues(state, values, before, yearAt(state, now));
    }
    case 'patch': {
      const { patch } = operation;
      return grid(area, (down, right) =>
        patched(before(down, right), 'map' in patch ? patch[down]?.[right] : patch),
      );
    }
    case 'clear':
      return grid(area, (down, right) => cleared(before(down, right), operation));
    case 'sort':
      return sortedRows(sheet, area, operation.by, state.locale);
    case 'copy':
      return copied(workbook, area, before, operation);
  }
}

function grid(area: Area, cell: (down: number, right: number) => Cell | null): (Cell | null)[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => cell(down, right)),
  );
}

function put(workbook: Workbook, sheet: number, area: Area, cells: (Cell | null)[][]): void {
  workbook.apply({ kind: 'cells', sheet, row: area.row, column: area.column, cells });
}

function empty(workbook: Workbook, sheet: number, area: Area): void {
  put(
    workbook,
    sheet,
    area,
    grid(area, () => null),
  );
}

function patched(cell: Cell | null, patch: CellPatch | undefined): Cell | null {
  if (!patch) return cell;
  const format = patch.format === undefined ? cell?.format : (patch.format ?? undefined);
  const note = patch.note === undefined ? cell?.note : patch.note || undefined;
  const style = patch.style === undefined ? cell?.style : mergedStyle(cell?.style, patch.style);
  // Most cells that a program formats look so already, and one object then stands for many cells.
  if (cell && format === cell.format && note === cell.note && style === cell.style) return cell;
  return makeCell({ value: cell?.value ?? '', formula: cell?.formula, format, note, style });
}

function mergedStyle(
  before: CellStyle | undefined,
  patch: NonNullable<CellPatch['style']>,
): CellStyle | undefined {
  const entries = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== null);
  return entries.length === 0 ? undefined : sharedStyle(Object.fromEntries(entries));
}

function cleared(
  cell: Cell | null,
  what: { contents?: boolean; formats?: boolean; notes?: boolean },
): Cell | null {
  if (!cell) return null;
  return makeCell({
    value: what.contents ? '' : cell.value,
    formula: what.contents ? undefined : cell.formula,
    format: what.formats ? undefined : cell.format,
    style: what.formats ? undefined : cell.style,
    note: what.notes ? undefined : cell.note,
  });
}

type Copy = Extract<Operation, { kind: 'copy' }>;

/** A source smaller than the target is repeated over it, as when pasting. */
function copied(
  workbook: Workbook,
  area: Area,
  before: (down: number, right: number) => Cell | null,
  { from, what, move }: Copy,
): (Cell | null)[][] {
  const source = workbook.sheet(from.sheet);
  return grid(area, (down, right) => {
    const row = from.area.row + (down % from.area.rows);
    const column = from.area.column + (right % from.area.columns);
    const cell = source.cells[row]?.[column] ?? null;
    const old = before(down, right);
    const { format, style, note } = cell ?? {};
    if (what === 'formats') return makeCell({ value: '', ...old, format, style });
    const formula = what === 'values' ? undefined : cell?.formula;
    const shifted =
      formula === undefined || move
        ? formula
        : moveFormula(formula, area.row + down - row, area.column + right - column);
    const content = { value: cell?.value ?? '', formula: shifted };
    if (what === 'all') return makeCell({ ...content, format, style, note });
    return makeCell({ ...old, ...content });
  });
}

function setRule(
  workbook: Workbook,
  sheet: SheetState,
  area: Area,
  rule: Extract<Operation, { kind: 'validation' }>['rule'],
): void {
  const rest = sheet.properties.validations.flatMap((old) =>
    intersection(old.area, area) ? without(old.area, area).map((part) => ({ ...old, area: part })) : [old],
  );
  const validations = rule ? [...rest, { ...rule, area }] : rest;
  workbook.apply({ kind: 'sheet', sheet: sheet.id, properties: { validations } });
}

function appendedArea(workbook: Workbook, sheet: SheetState, values: readonly unknown[]): Area {
  return { row: workbook.filled(sheet.id).rows, column: 0, rows: 1, columns: values.length };
}

/** New rows at the end look like the one above them, as on Google. */
function makeRoom(workbook: Workbook, sheet: SheetState, area: Area): void {
  const { rows, columns } = sheet.properties;
  if (area.columns > columns) {
    const count = area.columns - columns;
    workbook.apply({ kind: 'insertColumns', sheet: sheet.id, at: columns, count });
  }
  if (area.row < rows) return;
  insertLike(workbook, {
    sheet: sheet.id,
    axis: 'rows',
    at: rows,
    count: area.row + 1 - rows,
    like: rows - 1,
  });
}
