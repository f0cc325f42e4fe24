import { DISTRICTS, districtById } from '../../shared/reference/districts.ts';
import type { Language } from '../../shared/text/language.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { type ColumnKey, columnTitles, type TableName, tabWords } from '../../shared/text/tabs.ts';
import { stockholmTime } from '../../shared/time/dates.ts';
import { unreadEdit } from '../triggers/edit-signs.ts';
import { missingTriggers } from '../triggers/wanted.ts';
import { type Book, readHead } from '../workbook/book.ts';
import { textOfCell } from '../workbook/cells.ts';
import { machineKey } from '../workbook/layout.ts';
import { TAB_ORDER } from '../workbook/schema/schema.ts';
import { LOCALE, TIME_ZONE } from '../workbook/set-up.ts';
import { readSettings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';
import type { Table } from '../workbook/table.ts';
import { type Fault, textOf } from './faults.ts';

/** Locale, time zone, district, triggers: what stands in no tab. */
export function environmentFaults(book: Book, time: number): readonly Fault[] {
  const faults: Fault[] = [];
  const one = (kind: Fault['kind'], examples: readonly string[] = [], count = 1) =>
    faults.push({ kind, count, examples });
  if (book.spreadsheet.getSpreadsheetLocale() !== LOCALE) one('wrong_locale');
  if (book.spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) one('wrong_time_zone');
  const { district } = readSettings(book);
  if (!districtById(district) && DISTRICTS.every(({ name }) => name !== district)) {
    faults.push({ kind: 'unknown_district', table: 'settings', count: 1, examples: [district] });
  }
  const unread = unreadEdit(properties().getProperties(), time);
  const missing = missingTriggers(unread !== undefined);
  if (missing.length > 0) {
    one(
      'missing_trigger',
      missing.map(({ handler }) => handler),
      missing.length,
    );
  }
  if (unread !== undefined) one('edits_unread', [stockholmTime(new Date(unread).toISOString())]);
  return faults;
}

/** What is wrong with tabs and their columns; looks at the first rows only. */
export function headerFaults(book: Book): readonly Fault[] {
  return TAB_ORDER.flatMap((name) => {
    const table = book.find(name);
    return table
      ? tableFaults(table)
      : [{ kind: 'missing_tab' as const, table: name, count: 1, examples: [] }];
  });
}

function tableFaults<Name extends TableName>(table: Table<Name>): readonly Fault[] {
  const { schema, sheet, layout } = table;
  const faults: Fault[] = [];
  const add = (kind: Fault['kind'], column: string | undefined, count: number, examples: readonly string[]) =>
    faults.push({ kind, table: schema.name, ...(column !== undefined && { column }), count, examples });
  const name = sheet.getName();
  const isOurs = LANGUAGES.some((language) => {
    const { title } = tabWords[language][schema.name];
    return name === title || name === `${title} (Gensvar)`;
  });
  if (!isOurs) add('renamed_tab', undefined, 1, [name]);
  for (const key of layout.missing) add('missing_column', key, 1, []);
  for (const key of layout.byTitle) add('lost_mark', key, 1, []);
  const top = readHead(sheet).top.map((row) => row.map((cell) => textOfCell(cell).trim()));
  const marks = top[layout.keyRow - 1] ?? [];
  const titles = top[layout.titleRow - 1] ?? [];
  for (const { key } of schema.columns) {
    const same = marks.filter((text) => text === machineKey(schema.name, key)).length;
    if (same > 1) add('doubled_column', key, same, []);
    const position = layout.columns.get(key);
    const title = position === undefined ? undefined : titles[position - 1];
    if (title === undefined || columnTitles(schema.name, key).indexOf(title) >= 0) continue;
    add('renamed_column', key, 1, [title]);
  }
  const moved = movedColumns(table);
  if (moved.length > 0) add('moved_column', undefined, moved.length, moved);
  return faults;
}

/** Titles of columns that stand before one that came before them; only those that people see. */
function movedColumns<Name extends TableName>({ schema, layout }: Table<Name>): readonly string[] {
  const moved: string[] = [];
  let furthest = 0;
  const added = new Set<ColumnKey<Name>>(layout.missing);
  for (const { key, hidden } of schema.columns) {
    const position = layout.columns.get(key);
    if (position === undefined || hidden || added.has(key)) continue;
    if (position < furthest) moved.push(columnTitles(schema.name, key)[0] ?? key);
    else furthest = position;
  }
  return moved;
}

/** What is wrong with the workbook's tabs and columns, in words. Empty: nothing. */
export function findFaults(book: Book, language: Language): readonly string[] {
  const faults: Fault[] = [];
  if (book.spreadsheet.getSpreadsheetLocale() !== LOCALE)
    faults.push({ kind: 'wrong_locale', count: 1, examples: [] });
  if (book.spreadsheet.getSpreadsheetTimeZone() !== TIME_ZONE) {
    faults.push({ kind: 'wrong_time_zone', count: 1, examples: [] });
  }
  for (const name of TAB_ORDER) {
    const table = book.find(name);
    if (!table) faults.push({ kind: 'missing_tab', table: name, count: 1, examples: [] });
    for (const column of table?.layout.missing ?? []) {
      faults.push({ kind: 'missing_column', table: name, column, count: 1, examples: [] });
    }
    for (const column of table?.layout.byTitle ?? []) {
      faults.push({ kind: 'lost_mark', table: name, column, count: 1, examples: [] });
    }
  }
  return faults.map((fault) => textOf(fault, language));
}
