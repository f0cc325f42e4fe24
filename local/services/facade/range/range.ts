/** Range, complete: its rules, marks and searches on top of place, values, looks and edits. */

import { hasContent } from '../../workbook/workbook.ts';
import { integer, refuseOtherSize } from '../arguments.ts';
import { Dimension, Direction } from '../enums.ts';
import { ServiceFault } from '../partial.ts';
import { host } from '../session.ts';
import { createFilter, filterOf } from '../spreadsheet/filter.ts';
import { make } from '../spreadsheet/make.ts';
import { addMetadata, MetadataFinder, metadataOfRange } from '../spreadsheet/metadata.ts';
import { protectArea } from '../spreadsheet/protection.ts';
import { TextFinder } from '../spreadsheet/text-finder.ts';
import { checkboxRule, setRules, validationFrom, validationsIn } from '../spreadsheet/validation.ts';
import { RangeEdit } from './edit.ts';
import { existing, placeOf } from './geometry.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;

export class Range extends RangeEdit {
  override addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GRange {
    addMetadata(metadataPlace(this), key, value, visibility);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOfRange(placeOf(this));
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new MetadataFinder(placeOf(this));
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(findText, [placeOf(this)]);
  }

  override createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(placeOf(this));
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(placeOf(this).sheet);
  }

  override getDataValidation(): GValidation | null {
    return (
      validationsIn({ ...placeOf(this), area: { ...placeOf(this).area, rows: 1, columns: 1 } })[0]?.[0] ??
      null
    );
  }

  override getDataValidations(): (GValidation | null)[][] {
    return validationsIn(placeOf(this));
  }

  override setDataValidation(rule: GValidation | null): GRange {
    const { sheet, area } = placeOf(this);
    existing(sheet);
    host.write({ kind: 'validation', sheet, area, rule: validationFrom(rule) });
    return this;
  }

  override setDataValidations(rules: (GValidation | null)[][]): GRange {
    const place = placeOf(this);
    refuseOtherSize(rules, place.area, 'SpreadsheetApp.Range.setDataValidations');
    setRules(place, rules);
    return this;
  }

  override insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): GRange {
    const { sheet, area } = placeOf(this);
    const rule = checkboxRule(checkedValue, uncheckedValue);
    host.write({ kind: 'validation', sheet, area, rule });
    return this.setValue(rule.values?.[1] ?? false);
  }

  override removeCheckboxes(): GRange {
    return this.clearDataValidations().clearContent();
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    const { sheet, area } = placeOf(this);
    return protectArea(sheet, area);
  }

  /** From the first cell to the end of the filled or empty stretch, as with Ctrl and an arrow key. */
  override getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): GRange {
    const { sheet, area } = placeOf(this);
    const { rows, columns } = existing(sheet);
    const down = direction === Direction.DOWN ? 1 : direction === Direction.UP ? -1 : 0;
    const right = direction === Direction.NEXT ? 1 : direction === Direction.PREVIOUS ? -1 : 0;
    const cells = host.read(sheet, { row: 0, column: 0, rows, columns });
    const filled = (row: number, column: number) => hasContent(cells[row]?.[column]);
    const inside = (row: number, column: number) => row >= 0 && column >= 0 && row < rows && column < columns;
    let { row, column } = area;
    const leaving =
      filled(row, column) && !(inside(row + down, column + right) && filled(row + down, column + right));
    const wanted = leaving || !filled(row, column);
    while (inside(row + down, column + right)) {
      if (!wanted && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (wanted && filled(row, column)) break;
    }
    return make().range(sheet, { row, column, rows: 1, columns: 1 });
  }

  override deleteCells(shiftDimension: GoogleAppsScript.Spreadsheet.Dimension): void {
    const { sheet, area } = placeOf(this);
    const { rows, columns } = existing(sheet);
    const up = shiftDimension === Dimension.ROWS;
    const beyond = up
      ? { ...area, row: area.row + area.rows, rows: rows - area.row - area.rows }
      : { ...area, column: area.column + area.columns, columns: columns - area.column - area.columns };
    if (beyond.rows < 1 || beyond.columns < 1) {
      this.clear();
      return;
    }
    make().range(sheet, beyond).moveTo(make().range(sheet, area));
  }

  override removeDuplicates(columnsToCompare?: number[]): GRange {
    const { sheet, area } = placeOf(this);
    const compared = columnsToCompare?.map(
      (column) => integer(column, 'Range.removeDuplicates') - 1 - area.column,
    );
    const seen = new Set<string>();
    const values = this.getDisplayValues();
    const kept = values.flatMap((line, down) => {
      const key = JSON.stringify(compared ? compared.map((column) => line[column]) : line);
      if (seen.has(key)) return [];
      seen.add(key);
      return [down];
    });
    const cells = host.read(sheet, area);
    const block = kept.map((down) => cells[down] ?? []);
    const lines = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) => block[down]?.[right] ?? null),
    );
    host.write({
      kind: 'change',
      change: { kind: 'cells', sheet, row: area.row, column: area.column, cells: lines },
    });
    return make().range(sheet, { ...area, rows: kept.length });
  }
}

/** Marks go on whole rows, columns or sheets only, as on Google. */
function metadataPlace(range: object): Parameters<typeof addMetadata>[0] {
  const { sheet, area } = placeOf(range);
  const { rows, columns } = existing(sheet);
  if (area.rows === rows && area.columns === 1) return { kind: 'column', sheet, at: area.column };
  if (area.columns === columns && area.rows === 1) return { kind: 'row', sheet, at: area.row };
  throw new ServiceFault(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}
