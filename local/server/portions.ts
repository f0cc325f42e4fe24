import type { Change } from '../services/workbook/state.ts';

/** Cells that a window lays into its sheet at once: between two portions it draws and hears keys. */
export const PORTION = 4_000;

type CellsChange = Extract<Change, { kind: 'cells' }>;

const widthOf = ({ cells }: CellsChange): number =>
  cells.reduce((widest, line) => Math.max(widest, line.length), 1);

/** A block of many rows as blocks of few. */
function* blocks(change: CellsChange, most: number): Generator<CellsChange> {
  const rows = Math.max(1, Math.floor(most / widthOf(change)));
  for (let at = 0; at < change.cells.length; at += rows) {
    yield { ...change, row: change.row + at, cells: change.cells.slice(at, at + rows) };
  }
}

/**
 * What one execution has changed, in portions of at most so many cells and in the same order: applied one after the
 * other they come to the same. An import writes ten thousand cells at a time, which would stop every open window.
 */
export function* portions(changes: readonly Change[], most: number = PORTION): Generator<readonly Change[]> {
  let portion: Change[] = [];
  let size = 0;
  for (const change of changes) {
    for (const part of change.kind === 'cells' ? blocks(change, most) : [change]) {
      const cells = part.kind === 'cells' ? part.cells.length * widthOf(part) : 1;
      if (portion.length > 0 && size + cells > most) {
        yield portion;
        portion = [];
        size = 0;
      }
      portion.push(part);
      size += cells;
    }
  }
  if (portion.length > 0) yield portion;
}
