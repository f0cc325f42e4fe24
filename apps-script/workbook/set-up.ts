import { DISTRICTS, districtById, districtsOn } from '../../shared/reference/districts.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import type { Book } from './book.ts';
import { dressColumns, dressTab, dropDown } from './dress.ts';
import { machineKey } from './layout.ts';
import { firstOrganisations } from './lists.ts';
import { writeLiteral } from './literal.ts';
import { SCHEMA, SCHEMA_VERSION, TAB_ORDER } from './schema/schema.ts';
import { FIRST_DISTRICT, firstSettings, readSettings } from './settings.ts';
import { properties } from './store.ts';
import type { Table } from './table.ts';

/** Formulas, dates and drop-downs are read in this locale; days are counted in this zone. */
export const LOCALE = 'sv_SE';
export const TIME_ZONE = 'Europe/Stockholm';
const SCHEMA_PROPERTY = 'schema';

export interface SetUp {
  readonly language: Language;
  readonly district: string;
  /** What was added or repaired, in words; empty when everything stood already. */
  readonly changes: readonly string[];
  /** True when the workbook had none of the tabs. */
  readonly isNew: boolean;
}

/**
 * Makes the tabs that are missing, and the columns and hidden keys that are missing in them. Everything else is
 * left alone: other tabs, people's own columns, renamed titles, widths and colours. May be run at any time, and
 * again after it has been cut off.
 * @param chosen name or id of the district, for a workbook that has none yet
 * @param progress called before each tab
 */
export function setUpWorkbook(
  book: Book,
  chosen: string | undefined,
  today: LocalDate,
  progress: (message: string) => void,
): SetUp {
  const { spreadsheet } = book;
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
  const { language } = readSettings(book);
  const words = sheetWords[language];
  const changes: string[] = [];
  let added = 0;
  TAB_ORDER.forEach((name, index) => {
    progress(words.setUp.tab(tabWords[language][name].title, index + 1, TAB_ORDER.length));
    const table = book.find(name);
    if (table) {
      changes.push(...repairTable(table, language));
    } else {
      added += 1;
      changes.push(words.setUp.addedTab(addTab(book, name, index, language)));
    }
  });
  book.forget();
  fillLists(book, language, districtName(chosen), today);
  properties().setProperty(SCHEMA_PROPERTY, String(SCHEMA_VERSION));
  SpreadsheetApp.flush();
  return { language, district: readSettings(book).district, changes, isNew: added === TAB_ORDER.length };
}

function districtName(chosen: string | undefined): string {
  const named = DISTRICTS.find(({ id, name }) => id === chosen || name === chosen);
  return named?.name ?? districtById(FIRST_DISTRICT)?.name ?? FIRST_DISTRICT;
}

const KEY_ROW = 1;
const TITLE_ROW = 2;

/**
 * The keys are written last: a tab that was cut off before them is not recognised, and its empty remains are used
 * when set-up is run again.
 * @returns the tab's title
 */
function addTab<Name extends TableName>(book: Book, name: Name, index: number, language: Language): string {
  const schema = SCHEMA[name];
  const sheet = emptyTab(book, name, index, language);
  const missing = schema.columns.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const titles: Readonly<Record<string, { readonly title: string }>> = tabWords[language][name].columns;
  dressColumns(sheet, schema, schema.columns, 1, TITLE_ROW, language);
  dressTab(sheet, schema, KEY_ROW, TITLE_ROW, language);
  writeLiteral(sheet.getRange(KEY_ROW, 1, 2, schema.columns.length), [
    schema.columns.map((column) => machineKey(name, column.key)),
    schema.columns.map((column) => titles[column.key]?.title ?? column.key),
  ]);
  SpreadsheetApp.flush();
  return sheet.getName();
}

/** A tab of the right title with nothing in it; people's own tab of that title keeps it. */
function emptyTab(book: Book, name: TableName, index: number, language: Language) {
  const title = tabWords[language][name].title;
  for (const candidate of [title, `${title} (Gensvar)`]) {
    const known = book.spreadsheet.getSheetByName(candidate);
    if (!known) return book.spreadsheet.insertSheet(candidate, index);
    if (known.getLastRow() === 0) return known;
  }
  return book.spreadsheet.insertSheet(index);
}

/** Gives back lost keys and adds missing columns at the right end. */
function repairTable<Name extends TableName>(table: Table<Name>, language: Language): string[] {
  const { schema, sheet, layout } = table;
  const words = sheetWords[language].setUp;
  const tab = sheet.getName();
  const titles: Readonly<Record<string, { readonly title: string }>> =
    tabWords[language][schema.name].columns;
  const titleOf = (key: string) => titles[key]?.title ?? key;
  let { keyRow, titleRow } = layout;
  if (keyRow === 0) {
    sheet.insertRowBefore(titleRow);
    keyRow = titleRow;
    titleRow += 1;
    sheet.hideRows(keyRow);
    sheet.setFrozenRows(titleRow);
  }
  const restored = layout.byTitle.map((key) => {
    const position = layout.columns.get(key);
    if (position) writeLiteral(sheet.getRange(keyRow, position), [[machineKey(schema.name, key)]]);
    return words.restoredColumn(titleOf(key), tab);
  });
  const isMissing = new Set<string>(layout.missing);
  const missing = schema.columns.filter((column) => isMissing.has(column.key));
  if (missing.length === 0) return restored;
  const first = sheet.getLastColumn() + 1;
  const short = first + missing.length - 1 - sheet.getMaxColumns();
  if (short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  dressColumns(sheet, schema, missing, first, titleRow, language);
  missing.forEach((column, offset) => {
    writeLiteral(sheet.getRange(keyRow, first + offset), [[machineKey(schema.name, column.key)]]);
    writeLiteral(sheet.getRange(titleRow, first + offset), [[titleOf(column.key)]]);
  });
  return [...restored, ...missing.map((column) => words.addedColumn(titleOf(column.key), tab))];
}

/** Settings and organisations that a new workbook begins with. What people have written is kept. */
function fillLists(book: Book, language: Language, district: string, today: LocalDate): void {
  const settings = book.table('settings');
  const known = settings.rowsByKey();
  settings.append(firstSettings(language, district).filter((row) => !known.has(row.key)));
  const rows = settings.rowsByKey();
  const valueColumn = settings.layout.columns.get('value');
  const choose = (key: string, choices: readonly string[]) => {
    const row = rows.get(key)?.[0];
    if (row && valueColumn) settings.sheet.getRange(row, valueColumn).setDataValidation(dropDown(choices));
  };
  choose(
    'district',
    districtsOn(today).map(({ name }) => name),
  );
  choose(
    'language',
    LANGUAGES.map((code) => sheetWords[code].languages[code]),
  );
  const organisations = book.table('organisations');
  if (organisations.rowsByKey().size === 0) organisations.append(firstOrganisations(language, today));
}

/** What is wrong with the workbook, in words. Empty: nothing. Looks at headers only. */
export function findFaults(book: Book, language: Language): readonly string[] {
  const words = sheetWords[language].findings;
  const faults: string[] = [];
  if (book.spreadsheet.getSpreadsheetLocale() !== LOCALE) faults.push(words.wrongLocale);
  if (book.spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) faults.push(words.wrongTimeZone);
  for (const name of TAB_ORDER) {
    const tab = tabWords[language][name];
    const table = book.find(name);
    if (!table) {
      faults.push(words.missingTab(tab.title));
      continue;
    }
    const titles: Readonly<Record<string, { readonly title: string }>> = tab.columns;
    const title = (key: string) => titles[key]?.title ?? key;
    faults.push(...table.layout.missing.map((key) => words.missingColumn(title(key), tab.title)));
    faults.push(...table.layout.byTitle.map((key) => words.foundByTitle(title(key), tab.title)));
  }
  return faults;
}

/** The tabs without which nothing can be done. */
export function isSetUp(book: Book): boolean {
  return (['matters', 'events', 'inbox', 'settings'] as const).every((name) => book.find(name) !== undefined);
}
