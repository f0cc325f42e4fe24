/** A sheet: its ranges, its rules, and what is done to it as a whole. */
import type { Area } from '../../workbook/state.ts';
import { cellInput, integer, mismatch, text } from '../arguments.ts';
import { SheetType } from '../enums.ts';
import { ServiceFault } from '../partial.ts';
import { clearing } from '../range/edit.ts';
import { areaFrom, existing } from '../range/geometry.ts';
import { host } from '../session.ts';
import { conditionalRules, setConditionalRules } from './conditional-format.ts';
import { filterOf } from './filter.ts';
import { areaOfName } from './lookup.ts';
import { make } from './make.ts';
import { addMetadata, MetadataFinder, metadataOf } from './metadata.ts';
import { namedRanges } from './named-range.ts';
import { protectArea, protectionsOf } from './protection.ts';
import { RangeList } from './range-list.ts';
import { SheetSelection } from './sheet-selection.ts';
import { TextFinder } from './text-finder.ts';

type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;

export class Sheet extends SheetSelection {
  override getName(): string {
    return existing(this.getSheetId()).name;
  }

  override getSheetName(): string {
    return this.getName();
  }

  override setName(name: string): GSheet {
    const wanted = text(name, 'SpreadsheetApp.Sheet.setName');
    if (wanted.trim() === '') throw new ServiceFault('The sheet name cannot be empty.');
    if (wanted.length > 100) throw new ServiceFault('The sheet name cannot be greater than 100 characters.');
    this.set({ name: wanted });
    return this;
  }

  override getIndex(): number {
    return existing(this.getSheetId()).index + 1;
  }

  override getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return make().spreadsheet();
  }

  override getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return SheetType.GRID;
  }

  override isSheetHidden(): boolean {
    return existing(this.getSheetId()).hidden;
  }

  override hideSheet(): GSheet {
    const visible = host.book().sheets.filter((id) => !existing(id).hidden);
    if (visible.length === 1 && visible[0] === this.getSheetId()) {
      throw new ServiceFault("You can't hide all the sheets in a document.");
    }
    this.set({ hidden: true });
    return this;
  }

  override showSheet(): GSheet {
    this.set({ hidden: false });
    return this;
  }

  override getTabColor(): string | null {
    return host.settings(this.getSheetId()).tabColour ?? null;
  }

  override setTabColor(color: string | null): GSheet {
    this.set({ tabColour: color });
    return this;
  }

  override getRange(first: number | string, column?: number, numRows?: number, numColumns?: number): GRange {
    const id = this.getSheetId();
    const member = 'SpreadsheetApp.Sheet.getRange';
    if (typeof first === 'string' && column === undefined)
      return make().range(id, areaOfName(first, id).area);
    if (column === undefined) throw mismatch(member, [first]);
    const rows = numRows === undefined ? 1 : integer(numRows, member);
    const columns = numColumns === undefined ? 1 : integer(numColumns, member);
    return make().range(id, areaFrom(id, integer(first, member), integer(column, member), rows, columns));
  }

  override getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeList(a1Notations.map((name) => this.getRange(name)));
  }

  override getLastRow(): number {
    existing(this.getSheetId());
    return host.filled(this.getSheetId()).rows;
  }

  override getLastColumn(): number {
    existing(this.getSheetId());
    return host.filled(this.getSheetId()).columns;
  }

  override getDataRange(): GRange {
    const { rows, columns } = host.filled(this.getSheetId());
    const area = { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
    return make().range(this.getSheetId(), area);
  }

  override getSheetValues(
    startRow: number,
    startColumn: number,
    numRows: number,
    numColumns: number,
  ): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }

  override appendRow(rowContents: unknown[]): GSheet {
    const member = 'SpreadsheetApp.Sheet.appendRow';
    if (!Array.isArray(rowContents) || rowContents.length === 0) throw mismatch(member, [rowContents]);
    existing(this.getSheetId());
    const values = rowContents.map((value) => cellInput(value, member));
    host.write({ kind: 'append', sheet: this.getSheetId(), values });
    return this;
  }

  override clear(options?: Parameters<typeof clearing>[0]): GSheet {
    const what = clearing(options);
    host.write({ kind: 'clear', sheet: this.getSheetId(), area: this.#all(), ...what });
    if (what.formats) this.set({ conditions: [] });
    return this;
  }

  override clearContents(): GSheet {
    host.write({ kind: 'clear', sheet: this.getSheetId(), area: this.#all(), contents: true });
    return this;
  }

  override clearFormats(): GSheet {
    host.write({ kind: 'clear', sheet: this.getSheetId(), area: this.#all(), formats: true });
    this.set({ conditions: [] });
    return this;
  }

  override clearNotes(): GSheet {
    host.write({ kind: 'clear', sheet: this.getSheetId(), area: this.#all(), notes: true });
    return this;
  }

  override clearConditionalFormatRules(): void {
    this.set({ conditions: [] });
  }

  override getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    return conditionalRules(this.getSheetId());
  }

  override setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    setConditionalRules(this.getSheetId(), rules);
  }

  override sort(columnPosition: number, ascending = true): GSheet {
    const { rows, columns } = existing(this.getSheetId());
    const { frozenRows } = host.settings(this.getSheetId());
    const column = integer(columnPosition, 'Sheet.sort') - 1;
    const area = { row: frozenRows, column: 0, rows: rows - frozenRows, columns };
    host.write({ kind: 'sort', sheet: this.getSheetId(), area, by: [{ column, ascending }] });
    return this;
  }

  override copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): GSheet {
    if (spreadsheet.getId() !== host.book().id) {
      throw new ServiceFault('Not available in the local workspace: Sheet.copyTo another spreadsheet');
    }
    const { name } = existing(this.getSheetId());
    return spreadsheet.insertSheet(freeName(`Copy of ${name}`), host.book().sheets.length, {
      template: this,
    });
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return new TextFinder(findText, [{ sheet: this.getSheetId(), area: this.#all() }]);
  }

  override getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.getSheetId());
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges(this.getSheetId());
  }

  override protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectArea(this.getSheetId(), null);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.getSheetId(), type);
  }

  override addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GSheet {
    addMetadata({ kind: 'sheet', sheet: this.getSheetId() }, key, value, visibility);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf('sheet', this.getSheetId());
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new MetadataFinder({ sheet: this.getSheetId() });
  }

  #all(): Area {
    const { rows, columns } = existing(this.getSheetId());
    return { row: 0, column: 0, rows, columns };
  }
}

/** The name itself, or with the first free number after it. */
export function freeName(name: string): string {
  const taken = new Set(host.book().sheets.map((id) => existing(id).name.toLowerCase()));
  let free = name;
  for (let number = 1; taken.has(free.toLowerCase()); number += 1) free = `${name} ${number}`;
  return free;
}
