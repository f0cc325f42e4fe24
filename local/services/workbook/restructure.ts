/** Inserting rows or columns that look like their neighbour, and moving some elsewhere. */
import type { Axis } from './areas.ts';
import type { Operation } from './operations.ts';
import type { Area, Cell, Metadata, SheetProperties } from './state.ts';
import { makeCell } from './typed.ts';
import type { Workbook } from './workbook.ts';

type Insert = Extract<Operation, { kind: 'insert' }>;
type Move = Extract<Operation, { kind: 'move' }>;

function plain(cell: Cell | null | undefined): Cell | null {
  if (!cell || (cell.format === undefined && cell.style === undefined)) return null;
  return makeCell({ value: '', format: cell.format, style: cell.style });
}

/** New rows or columns with the number formats and looks of the neighbour `like`, an index before the insertion. */
export function insertLike(workbook: Workbook, { sheet, axis, at, count, like }: Omit<Insert, 'kind'>): void {
  workbook.apply({ kind: axis === 'rows' ? 'insertRows' : 'insertColumns', sheet, at, count });
  const neighbour = like < at ? like : like + count;
  const { cells } = workbook.sheet(sheet);
  if (axis === 'rows') {
    const line = (cells[neighbour] ?? []).map(plain);
    if (line.every((cell) => cell === null)) return;
    workbook.apply({
      kind: 'cells',
      sheet,
      row: at,
      column: 0,
      cells: new Array<(Cell | null)[]>(count).fill(line),
    });
    return;
  }
  const column = cells.map((line) => plain(line[neighbour]));
  if (column.every((cell) => cell === null)) return;
  const block = column.map((cell) => new Array<Cell | null>(count).fill(cell));
  workbook.apply({ kind: 'cells', sheet, row: 0, column: at, cells: block });
}

/**
 * Moves rows or columns with their cells, rules, names and marks: room is made, everything goes there, the old
 * place is taken away. References in formulas to the moved cells are not followed.
 */
export function moveAxis(workbook: Workbook, { sheet: id, axis, at, count, to }: Omit<Move, 'kind'>): void {
  const rows = axis === 'rows';
  workbook.apply({ kind: rows ? 'insertRows' : 'insertColumns', sheet: id, at: to, count });
  const from = to <= at ? at + count : at;
  const sheet = workbook.sheet(id);
  const cells = rows
    ? Array.from({ length: count }, (_, down) => [...(sheet.cells[from + down] ?? [])])
    : sheet.cells.map((line) => Array.from({ length: count }, (_, right) => line[from + right] ?? null));
  workbook.apply({ kind: 'cells', sheet: id, row: rows ? to : 0, column: rows ? 0 : to, cells });
  const index = (value: number) => (value >= from && value < from + count ? value - from + to : value);
  workbook.apply({ kind: 'sheet', sheet: id, properties: movedProperties(sheet.properties, axis, index) });
  const { namedRanges, metadata } = workbook.state;
  workbook.apply({
    kind: 'workbook',
    namedRanges: namedRanges.map((named) =>
      named.sheet === id ? { ...named, area: movedArea(named.area, axis, index) } : named,
    ),
    ...(metadata ? { metadata: metadata.map((item) => movedMetadata(item, id, axis, index)) } : {}),
  });
  workbook.apply({ kind: rows ? 'deleteRows' : 'deleteColumns', sheet: id, at: from, count });
}

type Index = (value: number) => number;

/** Only what lies wholly among the moved goes along. */
function movedArea(area: Area, axis: Axis, index: Index): Area {
  const start = axis === 'rows' ? area.row : area.column;
  const last = start + (axis === 'rows' ? area.rows : area.columns) - 1;
  const distance = index(start) - start;
  if (index(last) - last !== distance) return area;
  return axis === 'rows' ? { ...area, row: start + distance } : { ...area, column: start + distance };
}

function movedProperties(properties: SheetProperties, axis: Axis, index: Index): Partial<SheetProperties> {
  const move = <Rule extends { readonly area: Area }>(list: readonly Rule[]) =>
    list.map((rule) => ({ ...rule, area: movedArea(rule.area, axis, index) }));
  const rules = {
    validations: move(properties.validations),
    conditions: move(properties.conditions),
    protections: properties.protections.map((rule) =>
      rule.area ? { ...rule, area: movedArea(rule.area, axis, index) } : rule,
    ),
  };
  if (axis === 'rows') return { ...rules, hiddenRows: properties.hiddenRows.map(index) };
  const widths = Object.entries(properties.columnWidths).map(([column, width]) => [
    index(Number(column)),
    width,
  ]);
  return {
    ...rules,
    hiddenColumns: properties.hiddenColumns.map(index),
    columnWidths: Object.fromEntries(widths),
  };
}

function movedMetadata(item: Metadata, sheet: number, axis: Axis, index: Index): Metadata {
  const { place } = item;
  if ((place.kind !== 'row' && place.kind !== 'column') || place.sheet !== sheet) return item;
  if ((place.kind === 'row') !== (axis === 'rows')) return item;
  return { ...item, place: { ...place, at: index(place.at) } };
}
