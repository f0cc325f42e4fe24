/** What is selected in the spreadsheet's open tab. */
import { partial } from '../partial.ts';
import { activate, activeRange, activeRangeList, activeSheet, currentCell, Selection } from './selection.ts';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export abstract class SpreadsheetSelection extends partial<GSpreadsheet>('Spreadsheet.Spreadsheet') {
  override getActiveRange(): GRange {
    return activeRange(activeSheet());
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return activeRangeList(activeSheet());
  }

  override getActiveCell(): GRange {
    return currentCell(activeSheet());
  }

  override getCurrentCell(): GRange {
    return currentCell(activeSheet());
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
