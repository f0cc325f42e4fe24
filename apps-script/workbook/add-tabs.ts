import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { Book } from './book.ts';
import { type Body, bodyOf, dressBlank, dressColumns, dressTab } from './dress.ts';
import { machineKey } from './layout.ts';
import { writeLiteral } from './literal.ts';
import { SCHEMA, TAB_ORDER } from './schema/schema.ts';
import type { ColumnSchema, TabLooks } from './schema/table.ts';
import type { Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const KEY_ROW = 1;
const TITLE_ROW = 2;

/**
 * Adds the tabs that are missing. The first is dressed by hand, the others begin as copies of it: a fraction of
 * the calls. The keys are written last: a tab that was cut off before them is not recognised, and its empty
 * remains are used when set-up is run again.
 * @param progress called before each tab
 * @returns the tabs' titles
 */
export function addTabs(
  book: Book,
  missing: readonly TableName[],
  language: Language,
  progress: (title: string, number: number) => void,
): readonly string[] {
  if (missing.length === 0) return [];
  const widest = Math.max(...missing.map((name) => SCHEMA[name].columns.length));
  const taken = new Map(book.spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet] as const));
  let blank: { readonly sheet: Sheet; readonly body: Body } | undefined;
  const made = missing.map((name): Made => {
    const place = placeFor(name, language, taken);
    const before = TAB_ORDER.slice(0, TAB_ORDER.indexOf(name));
    const index = before.filter((other) => missing.indexOf(other) >= 0 || book.find(other)).length;
    if (blank && place && !place.empty) {
      const options = { template: blank.sheet };
      const sheet = book.spreadsheet.insertSheet(place.title, index, options);
      return { name, sheet, title: place.title, body: blank.body, columns: widest };
    }
    const sheet = place?.empty ? undressed(place.empty) : newSheet(book, place, index);
    const columns = Math.max(widest, sheet.getMaxColumns());
    const short = widest - sheet.getMaxColumns();
    if (short > 0) sheet.insertColumnsAfter(widest - short, short);
    if (!place?.empty) shorten(sheet);
    const body = bodyOf(sheet, TITLE_ROW);
    dressBlank(sheet, widest, KEY_ROW, body);
    // One with people's rows or columns of its own is no pattern for others.
    if (!place?.empty) blank ??= { sheet, body };
    return { name, sheet, title: place?.title ?? sheet.getName(), body, columns };
  });
  return made.map((each) => {
    progress(tabWords[language][each.name].title, TAB_ORDER.indexOf(each.name) + 1);
    finish(book, each, language);
    return each.title;
  });
}

interface Made {
  readonly name: TableName;
  readonly sheet: Sheet;
  readonly title: string;
  readonly body: Body;
  readonly columns: number;
}

type Place = { readonly title: string; readonly empty?: Sheet };

/** A title for a tab with nothing in it; people's own tab of that title keeps it. */
function placeFor(name: TableName, language: Language, taken: ReadonlyMap<string, Sheet>): Place | undefined {
  const { title } = tabWords[language][name];
  for (const candidate of [title, `${title} (Gensvar)`]) {
    const known = taken.get(candidate);
    if (!known) return { title: candidate };
    if (known.getLastRow() === 0) return { title: candidate, empty: known };
  }
  return undefined;
}

/** The remains of a tab that was cut off, without what a tab may have once only. */
function undressed(sheet: Sheet): Sheet {
  sheet.getFilter()?.remove();
  const ours = LANGUAGES.map((language) => sheetWords[language].machineTab);
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET))
    if (ours.includes(protection.getDescription())) protection.remove();
  return sheet;
}

/** Rows of a new tab. Google makes a thousand, and most tabs never need them: a workbook has room for so many cells. */
const FIRST_ROWS = 300;

function shorten(sheet: Sheet): void {
  const rows = sheet.getMaxRows();
  if (rows > FIRST_ROWS) sheet.deleteRows(FIRST_ROWS + 1, rows - FIRST_ROWS);
}

function newSheet({ spreadsheet }: Book, place: Place | undefined, index: number): Sheet {
  return place ? spreadsheet.insertSheet(place.title, index) : spreadsheet.insertSheet(index);
}

function finish(book: Book, { sheet, name, columns, body }: Made, language: Language): void {
  const schema: TabLooks = SCHEMA[name];
  const own = schema.columns;
  if (columns > own.length) sheet.deleteColumns(own.length + 1, columns - own.length);
  dressColumns(sheet, schema, own, 1, body, language, true);
  dressTab(book.spreadsheet, sheet, schema, body, language);
  const titles: Readonly<Record<string, { readonly title: string }>> = tabWords[language][name].columns;
  writeLiteral(sheet.getRange(KEY_ROW, 1, 2, own.length), [
    own.map(({ key }) => machineKey(name, key)),
    own.map(({ key }) => titles[key]?.title ?? key),
  ]);
}

/**
 * Gives back lost keys, and adds missing columns beside those that they stand beside in a new workbook.
 * @returns what was done, in words, and the columns that were added
 */
export function repairTable<Name extends TableName>(
  table: Table<Name>,
  language: Language,
): { readonly said: readonly string[]; readonly added: readonly string[] } {
  const { schema, sheet, layout } = table;
  const words = sheetWords[language].setUp;
  const tab = tabWords[language][schema.name];
  const titles: Readonly<Record<string, { readonly title: string }>> = tab.columns;
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
    return words.restoredColumn(titleOf(key), sheet.getName());
  });
  if (layout.missing.length === 0) return { said: restored, added: [] };
  const runs = missingRuns(table);
  const body = bodyOf(sheet, titleRow);
  // From the right, so that those further left stay where they are.
  for (const { after, columns } of [...runs].sort((a, b) => b.after - a.after)) {
    sheet.insertColumnsAfter(after, columns.length);
    // Named before anything else: what is cut off after this has its columns, if not their looks.
    writeLiteral(sheet.getRange(keyRow, after + 1, 1, columns.length), [
      columns.map(({ key }) => machineKey(schema.name, key)),
    ]);
    writeLiteral(sheet.getRange(titleRow, after + 1, 1, columns.length), [
      columns.map(({ key }) => titleOf(key)),
    ]);
    dressColumns(sheet, schema, columns, after + 1, body, language);
  }
  const added = runs.flatMap(({ columns }) => columns.map(({ key }) => key));
  return {
    said: [...restored, ...added.map((key) => words.addedColumn(titleOf(key), sheet.getName()))],
    added,
  };
}

/** Missing columns, and after which column they go; those that lie side by side in a new workbook as one run. */
function missingRuns<Name extends TableName>({ schema, layout }: Table<Name>) {
  const runs = new Map<number, ColumnSchema<string>[]>();
  let after = 0;
  for (const column of schema.columns) {
    const position = layout.columns.get(column.key);
    if (position !== undefined) {
      after = position;
      continue;
    }
    const run = runs.get(after) ?? [];
    run.push(column);
    runs.set(after, run);
  }
  const last = Math.max(1, ...layout.columns.values());
  return [...runs].map(([place, columns]) => ({ after: place === 0 ? last : place, columns }));
}
