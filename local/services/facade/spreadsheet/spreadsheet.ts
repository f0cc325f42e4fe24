/** The spreadsheet as a whole. There is one: the workbook that the execution was given. */
import { isTimeZone } from '../../workbook/dates.ts';
import { newSheetProperties } from '../../workbook/workbook.ts';
import { integer, text } from '../arguments.ts';
import { ServiceFault } from '../partial.ts';
import { existing } from '../range/geometry.ts';
import { User } from '../script/user.ts';
import { context, host, selectQuietly } from '../session.ts';
import { areaOfName, sheetIdByName } from './lookup.ts';
import { make } from './make.ts';
import { addMetadata, MetadataFinder, metadataOf } from './metadata.ts';
import { namedRanges, rangeByName, removeNamedRange, setNamedRange } from './named-range.ts';
import { protectionsOf } from './protection.ts';
import { RangeList } from './range-list.ts';
import { activeSheet } from './selection.ts';
import { freeName } from './sheet.ts';
import { SpreadsheetSelection } from './spreadsheet-selection.ts';
import { TextFinder } from './text-finder.ts';

type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GRange = GoogleAppsScript.Spreadsheet.Range;
type GUser = GoogleAppsScript.Base.User;

interface InsertOptions {
  readonly template?: GSheet | undefined;
}

export class Spreadsheet extends SpreadsheetSelection {
  override getId(): string {
    return host.book().id;
  }

  override getName(): string {
    return host.book().name;
  }

  override rename(newName: string): void {
    this.#set({ name: text(newName, 'Spreadsheet.rename') });
  }

  override getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }

  override getOwner(): GUser | null {
    return new User(context.effectiveUser);
  }

  override getSpreadsheetLocale(): string {
    return host.book().locale;
  }

  override setSpreadsheetLocale(locale: string): void {
    const wanted = text(locale, 'Spreadsheet.setSpreadsheetLocale');
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(wanted)) throw new ServiceFault(`Invalid argument: ${wanted}`);
    this.#set({ locale: wanted });
  }

  override getSpreadsheetTimeZone(): string {
    return host.book().timeZone;
  }

  override setSpreadsheetTimeZone(timezone: string): void {
    const wanted = text(timezone, 'Spreadsheet.setSpreadsheetTimeZone');
    if (!isTimeZone(wanted)) throw new ServiceFault(`Invalid argument: ${wanted}`);
    this.#set({ timeZone: wanted });
  }

  override getSheets(): GSheet[] {
    return host.book().sheets.map((id) => make().sheet(id));
  }

  override getNumSheets(): number {
    return host.book().sheets.length;
  }

  override getSheetById(id: number): GSheet | null {
    return host.book().sheets.includes(id) ? make().sheet(id) : null;
  }

  override getSheetByName(name: string): GSheet | null {
    const id = sheetIdByName(text(name, 'SpreadsheetApp.Spreadsheet.getSheetByName'));
    return id === null ? null : make().sheet(id);
  }

  override getActiveSheet(): GSheet {
    return make().sheet(activeSheet());
  }

  override setActiveSheet(sheet: GSheet): GSheet {
    return sheet.activate();
  }

  override insertSheet(
    first?: string | number | InsertOptions,
    second?: number | InsertOptions,
    third?: InsertOptions,
  ): GSheet {
    const options = [first, second, third].find((given) => typeof given === 'object');
    const numbers = [first, second].find((given) => typeof given === 'number');
    const { sheets, locale } = host.book();
    const name = typeof first === 'string' ? first : newName(locale.startsWith('sv') ? 'Blad' : 'Sheet');
    if (typeof first === 'string' && sheetIdByName(first) !== null) {
      throw new ServiceFault(`A sheet with the name "${first}" already exists. Please enter another name.`);
    }
    const index = numbers === undefined ? existing(activeSheet()).index + 1 : integer(numbers, 'insertSheet');
    if (index < 0 || index > sheets.length) throw new ServiceFault(`Invalid argument: ${index}`);
    return addSheet(name, index, options?.template);
  }

  override deleteSheet(sheet: GSheet): void {
    existing(sheet.getSheetId());
    host.write({ kind: 'change', change: { kind: 'deleteSheet', sheet: sheet.getSheetId() } });
  }

  override deleteActiveSheet(): GSheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  override duplicateActiveSheet(): GSheet {
    return this.getActiveSheet().copyTo(this);
  }

  override moveActiveSheet(pos: number): void {
    const index = integer(pos, 'Spreadsheet.moveActiveSheet') - 1;
    if (index < 0 || index >= host.book().sheets.length) throw new ServiceFault(`Invalid argument: ${pos}`);
    host.write({ kind: 'change', change: { kind: 'sheet', sheet: activeSheet(), properties: { index } } });
  }

  override renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  override getRange(a1Notation: string): GRange {
    const { sheet, area } = areaOfName(text(a1Notation, 'Spreadsheet.getRange'), activeSheet());
    return make().range(sheet, area);
  }

  override getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new RangeList(a1Notations.map((name) => this.getRange(name)));
  }

  override getRangeByName(name: string): GRange | null {
    return rangeByName(name);
  }

  override getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRanges();
  }

  override setNamedRange(name: string, range: GRange): void {
    setNamedRange(name, range);
  }

  override removeNamedRange(name: string): void {
    removeNamedRange(name);
  }

  override getDataRange(): GRange {
    return this.getActiveSheet().getDataRange();
  }

  override getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  override getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  override appendRow(rowContents: unknown[]): GSheet {
    return this.getActiveSheet().appendRow(rowContents);
  }

  override createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const places = host.book().sheets.map((sheet) => {
      const { rows, columns } = existing(sheet);
      return { sheet, area: { row: 0, column: 0, rows, columns } };
    });
    return new TextFinder(findText, places);
  }

  override getProtections(
    type: GoogleAppsScript.Spreadsheet.ProtectionType,
  ): GoogleAppsScript.Spreadsheet.Protection[] {
    return host.book().sheets.flatMap((sheet) => protectionsOf(sheet, type));
  }

  override addDeveloperMetadata(key: string, value?: unknown, visibility?: unknown): GSpreadsheet {
    addMetadata({ kind: 'workbook' }, key, value, visibility);
    return this;
  }

  override getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf('workbook');
  }

  override createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return new MetadataFinder(null);
  }

  override toast(msg: string, title = '', timeoutSeconds: number | null = 5): void {
    host.effect({ kind: 'toast', title: String(title), message: String(msg), seconds: timeoutSeconds ?? 5 });
  }

  #set(changes: { name?: string; locale?: string; timeZone?: string }): void {
    host.write({ kind: 'change', change: { kind: 'workbook', ...changes } });
  }
}

function newName(word: string): string {
  let number = host.book().sheets.length + 1;
  while (sheetIdByName(`${word}${number}`) !== null) number += 1;
  return freeName(`${word}${number}`);
}

/** The new sheet is the active one afterwards, as on Google, but the window is not made to jump to it. */
function addSheet(name: string, index: number, template: GSheet | undefined): GSheet {
  const sheet = host.newId();
  const like = template ? host.settings(template.getSheetId()) : null;
  const properties = { ...(like ?? newSheetProperties(name, index)), name, index, hidden: false };
  host.write({ kind: 'change', change: { kind: 'addSheet', sheet, properties } });
  if (template && like) {
    const area = { row: 0, column: 0, rows: like.rows, columns: like.columns };
    host.write({ kind: 'copy', sheet, area, from: { sheet: template.getSheetId(), area }, what: 'all' });
    host.flush();
  }
  const area = { row: 0, column: 0, rows: 1, columns: 1 };
  selectQuietly({ sheet, ranges: [area], active: { row: 0, column: 0 } });
  return make().sheet(sheet);
}
