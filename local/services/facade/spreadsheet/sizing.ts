/** Widths and frozen parts of a sheet. */
import { integer } from '../arguments.ts';
import { ServiceFault } from '../partial.ts';
import { existing } from '../range/geometry.ts';
import { host } from '../session.ts';
import { SheetStructure } from './structure.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;

const STANDARD_WIDTH = 100;

export abstract class SheetSizing extends SheetStructure {
  override getColumnWidth(columnPosition: number): number {
    return host.settings(this.getSheetId()).columnWidths[columnPosition - 1] ?? STANDARD_WIDTH;
  }

  override setColumnWidth(columnPosition: number, width: number): GSheet {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  override setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    const start = this.inside('columns', startColumn - 1, numColumns);
    const widths: Record<number, number> = { ...host.settings(this.getSheetId()).columnWidths };
    for (let column = start; column < start + numColumns; column += 1) {
      widths[column] = integer(width, 'Sheet.setColumnWidth');
    }
    this.set({ columnWidths: widths });
    return this;
  }

  override autoResizeColumn(columnPosition: number): GSheet {
    return this.autoResizeColumns(columnPosition, 1);
  }

  /** Guessed from the number of characters: there is no screen to measure on. */
  override autoResizeColumns(startColumn: number, numColumns: number): GSheet {
    const start = this.inside('columns', startColumn - 1, numColumns);
    const { rows } = existing(this.getSheetId());
    const cells = host.read(this.getSheetId(), { row: 0, column: start, rows, columns: numColumns });
    const widths: Record<number, number> = { ...host.settings(this.getSheetId()).columnWidths };
    for (let right = 0; right < numColumns; right += 1) {
      const longest = cells.reduce(
        (length, line) => Math.max(length, String(line[right]?.value ?? '').length),
        0,
      );
      if (longest > 0) widths[start + right] = Math.min(Math.max(longest * 7 + 12, 21), 400);
    }
    this.set({ columnWidths: widths });
    return this;
  }

  override getFrozenRows(): number {
    return host.settings(this.getSheetId()).frozenRows;
  }

  override setFrozenRows(rows: number): void {
    const frozenRows = integer(rows, 'Sheet.setFrozenRows');
    if (frozenRows < 0 || frozenRows >= existing(this.getSheetId()).rows) {
      throw new ServiceFault("You can't freeze all visible rows on the sheet.");
    }
    this.set({ frozenRows });
  }

  override getFrozenColumns(): number {
    return host.settings(this.getSheetId()).frozenColumns;
  }

  override setFrozenColumns(columns: number): void {
    const frozenColumns = integer(columns, 'Sheet.setFrozenColumns');
    if (frozenColumns < 0 || frozenColumns >= existing(this.getSheetId()).columns) {
      throw new ServiceFault("You can't freeze all visible columns on the sheet.");
    }
    this.set({ frozenColumns });
  }
}
