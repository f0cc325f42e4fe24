/** What is selected on a sheet. */
import { make } from './make.ts';
import { activate, activeRange, activeRangeList, currentCell, Selection } from './selection.ts';
import { SheetSizing } from './sizing.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export abstract class SheetSelection extends SheetSizing {
  override activate(): GSheet {
    activate([make().range(this.getSheetId(), { row: 0, column: 0, rows: 1, columns: 1 })]);
    return this;
  }

  override getActiveRange(): GRange {
    return activeRange(this.getSheetId());
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return activeRangeList(this.getSheetId());
  }

  override getActiveCell(): GRange {
    return currentCell(this.getSheetId());
  }

  override getCurrentCell(): GRange {
    return currentCell(this.getSheetId());
  }

  override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection();
  }

  override setActiveRange(range: GRange): GRange {
    activate([range]);
    return range;
  }

  override setActiveSelection(range: GRange | string): GRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }

  override setActiveRangeList(
    rangeList: GoogleAppsScript.Spreadsheet.RangeList,
  ): GoogleAppsScript.Spreadsheet.RangeList {
    activate(rangeList.getRanges());
    return rangeList;
  }

  override setCurrentCell(cell: GRange): GRange {
    return cell.activateAsCurrentCell();
  }
}
