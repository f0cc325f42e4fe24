/** What happens to areas and positions when rows or columns come and go. */
import type { Area } from './state.ts';

export type Axis = 'rows' | 'columns';

/** Rows or columns inserted before `at` (count > 0), or removed from `at` on (count < 0). */
export interface Shift {
  readonly axis: Axis;
  readonly at: number;
  readonly count: number;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The common part of two areas, or null. */
export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function encloses(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

/** What is left of `area` without `hole`: up to four areas, top to bottom. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
    { ...area, row: below, rows: area.row + area.rows - below },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

/** New index of a row or column; null when it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | null {
  if (index < shift.at) return index;
  if (shift.count > 0) return index + shift.count;
  return index < shift.at - shift.count ? null : index + shift.count;
}

/**
 * A span of rows or columns. Grows when something is inserted inside it (not at its edges), shrinks with what is
 * deleted, null when nothing is left.
 */
export function shiftSpan(start: number, length: number, shift: Shift): [number, number] | null {
  const end = start + length;
  if (shift.count > 0) {
    if (shift.at <= start) return [start + shift.count, length];
    return shift.at < end ? [start, length + shift.count] : [start, length];
  }
  const deletedEnd = shift.at - shift.count;
  const removed = Math.max(0, Math.min(end, deletedEnd) - Math.max(start, shift.at));
  if (removed === length) return null;
  const before = Math.max(0, Math.min(start, deletedEnd) - shift.at);
  return [start - before, length - removed];
}

/** The area after the shift, or null when it is gone. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'rows') {
    const span = shiftSpan(area.row, area.rows, shift);
    return span && { ...area, row: span[0], rows: span[1] };
  }
  const span = shiftSpan(area.column, area.columns, shift);
  return span && { ...area, column: span[0], columns: span[1] };
}
