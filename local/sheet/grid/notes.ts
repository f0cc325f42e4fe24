import type { SheetState } from '../../services/workbook/state.ts';

const SIZE = { width: 240, height: 96 } as const;

export interface PlacedNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly width: number;
  readonly height: number;
  readonly note: string;
}

export function noteAt(row: number, column: number, note: string): PlacedNote {
  return { id: `note-${row}-${column}`, row, col: column, ...SIZE, note };
}

export function notesOf(sheet: SheetState): PlacedNote[] {
  return sheet.cells.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell?.note ? [noteAt(row, column, cell.note)] : [])),
  );
}
