/** SpreadsheetApp: where every script begins. */
import {
  BooleanCriteria,
  CopyPasteType,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  ProtectionType,
  SheetType,
  WrapStrategy,
} from '../enums.ts';
import { partial, ServiceFault } from '../partial.ts';
import { Ui } from '../script/ui.ts';
import { context, host } from '../session.ts';
import { ConditionalFormatRuleBuilder } from './conditional-format.ts';
import { FilterCriteriaBuilder } from './filter.ts';
import { make } from './make.ts';
import { activate, activeRange, activeRangeList, activeSheet, currentCell, Selection } from './selection.ts';
import { DataValidationBuilder } from './validation.ts';

type Sheets = typeof GoogleAppsScript.Spreadsheet;
type GApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class SpreadsheetApp extends partial<GApp>('Spreadsheet.SpreadsheetApp') {
  override readonly BooleanCriteria: Sheets['BooleanCriteria'] = BooleanCriteria;
  override readonly CopyPasteType: Sheets['CopyPasteType'] = CopyPasteType;
  override readonly DataValidationCriteria: Sheets['DataValidationCriteria'] = DataValidationCriteria;
  override readonly DeveloperMetadataLocationType: Sheets['DeveloperMetadataLocationType'] =
    DeveloperMetadataLocationType;
  override readonly DeveloperMetadataVisibility: Sheets['DeveloperMetadataVisibility'] =
    DeveloperMetadataVisibility;
  override readonly Dimension: Sheets['Dimension'] = Dimension;
  override readonly Direction: Sheets['Direction'] = Direction;
  override readonly ProtectionType: Sheets['ProtectionType'] = ProtectionType;
  override readonly SheetType: Sheets['SheetType'] = SheetType;
  override readonly WrapStrategy: Sheets['WrapStrategy'] = WrapStrategy;

  override flush(): void {
    host.flush();
  }

  /** Without a container there is none: null, though Google's declaration does not say so. */
  override getActive(): GSpreadsheet {
    return this.getActiveSpreadsheet();
  }

  override getActiveSpreadsheet(): GSpreadsheet {
    const none: unknown = null;
    return context.container ? make().spreadsheet() : (none as GSpreadsheet);
  }

  override openById(id: string): GSpreadsheet {
    if (id !== host.book().id) {
      throw new ServiceFault(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    return make().spreadsheet();
  }

  override openByUrl(url: string): GSpreadsheet {
    const id = /\/spreadsheets\/d\/([^/]+)/.exec(String(url))?.[1];
    return this.openById(id ?? '');
  }

  override getActiveSheet(): GSheet {
    return make().sheet(activeSheet());
  }

  override setActiveSheet(sheet: GSheet): GSheet {
    return sheet.activate();
  }

  override getActiveRange(): GRange {
    return activeRange(activeSheet());
  }

  override setActiveRange(range: GRange): GRange {
    activate([range]);
    return range;
  }

  override getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return activeRangeList(activeSheet());
  }

  override getCurrentCell(): GRange {
    return currentCell(activeSheet());
  }

  override setCurrentCell(cell: GRange): GRange {
    return cell.activateAsCurrentCell();
  }

  override getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return new Selection();
  }

  override getUi(): GoogleAppsScript.Base.Ui {
    if (!context.interface) throw new ServiceFault('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui();
  }

  override newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }

  override newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder();
  }

  override newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
}
