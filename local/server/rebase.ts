import type { Change } from '../services/workbook/state.ts';

type CellsChange = Extract<Change, { kind: 'cells' }>;

/**
 * Moves an edit that was made on an older state to where its cells are now: rows and columns may have been put
 * in or taken out above or beside it. Undefined when the place is gone, or was torn apart.
 */
export function rebase(edit: CellsChange, later: readonly Change[]): CellsChange | undefined {
  let { row, column } = edit;
  const height = edit.cells.length;
  const width = edit.cells.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  for (const change of later) {
    if (!('sheet' in change) || change.sheet !== edit.sheet) continue;
    if (change.kind === 'deleteSheet') return undefined;
    if (change.kind === 'insertRows' || change.kind === 'deleteRows') {
      const moved = move(row, height, change.at, change.kind === 'insertRows' ? change.count : -change.count);
      if (moved === undefined) return undefined;
      row = moved;
    }
    if (change.kind === 'insertColumns' || change.kind === 'deleteColumns') {
      const moved = move(
        column,
        width,
        change.at,
        change.kind === 'insertColumns' ? change.count : -change.count,
      );
      if (moved === undefined) return undefined;
      column = moved;
    }
  }
  return { ...edit, row, column };
}

function move(start: number, length: number, at: number, count: number): number | undefined {
  if (at >= start + length) return start;
  if (count > 0) return at <= start ? start + count : undefined;
  return at - count <= start ? start + count : undefined;
}
