import type { Change } from '../../services/workbook/state.ts';

/** An edit made in this window that the server has not confirmed. */
export interface Batch {
  /** Unique in the world, and the same when it is sent again. */
  readonly id: string;
  readonly typed: boolean;
  /** `asking`: the person has not said yet whether it is meant. `sent`: and nothing has been lost since. */
  step: 'asking' | 'ready' | 'sent';
  changes: readonly Change[];
}

type CellsChange = Extract<Change, { kind: 'cells' }>;

export function isStructural(change: Change): boolean {
  return change.kind !== 'cells' && change.kind !== 'workbook';
}

/** True when an edit on its way to the server covers the cell: what comes from the server is older. */
export function covers(batches: readonly Batch[], sheet: number, row: number, column: number): boolean {
  return batches.some(({ changes }) =>
    changes.some((change) => {
      if (change.kind !== 'cells' || change.sheet !== sheet) return false;
      const cells = change.cells[row - change.row];
      return cells !== undefined && column >= change.column && column < change.column + cells.length;
    }),
  );
}

/**
 * Moves an edit that has not been sent yet to where its cells are after the change. An edit whose place is gone is
 * left as it is: the server refuses it, and says so.
 */
export function follow(batch: Batch, change: Change): void {
  batch.changes = batch.changes.map((own) =>
    own.kind === 'cells' && 'sheet' in change && change.sheet === own.sheet ? moved(own, change) : own,
  );
}

function moved(edit: CellsChange, change: Change): CellsChange {
  const height = edit.cells.length;
  const width = edit.cells.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  switch (change.kind) {
    case 'insertRows':
      return { ...edit, row: shifted(edit.row, change.at, change.count) };
    case 'insertColumns':
      return { ...edit, column: shifted(edit.column, change.at, change.count) };
    case 'deleteRows':
      return change.at < edit.row + height
        ? { ...edit, row: shifted(edit.row, change.at, -change.count) }
        : edit;
    case 'deleteColumns':
      return change.at < edit.column + width
        ? { ...edit, column: shifted(edit.column, change.at, -change.count) }
        : edit;
    default:
      return edit;
  }
}

function shifted(start: number, at: number, count: number): number {
  return at <= start ? Math.max(at, start + count) : start;
}
