import { parseTemplate } from '../../shared/feedback/template.ts';
import { editWords } from '../../shared/text/edits.ts';
import type { Language } from '../../shared/text/language.ts';
import { letterWords } from '../../shared/text/letters.ts';
import { settingFaultWords } from '../../shared/text/settings.ts';
import type { ColumnKey, TableName } from '../../shared/text/tabs.ts';
import { parseLocalDate } from '../../shared/time/dates.ts';
import { daysOf, LISTS, wordsOf } from '../health/columns.ts';
import type { Book } from '../workbook/book.ts';
import { SCHEMA } from '../workbook/schema/schema.ts';
import { settingFault } from '../workbook/settings.ts';
import type { Table } from '../workbook/table.ts';
import { type Marked, setMarks } from './marks.ts';

type Cells = Readonly<Record<string, string>>;

/** Why a cell cannot be read, by column; one that can, and one that is empty, is not named. */
type Reasons = ReadonlyMap<string, string>;

/** Columns whose texts have rules of their own, by tab. */
const OWN: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  settings: ['value'],
  templates: ['subject', 'body'],
};

/** The tab that people look after and that this sheet is: nothing is entered from it, but it is read all the time. */
export function judgedTable(book: Book, sheetId: number): TableName | undefined {
  return LISTS.find((name) => book.find(name)?.sheet.getSheetId() === sheetId);
}

/**
 * Marks the cells of these rows that will not be read as they stand, and takes away the marks of those that will.
 */
export function judgeRows(book: Book, name: TableName, rows: readonly number[], language: Language): Marked {
  const table = book.table(name) as unknown as Table<TableName>;
  const columns = [...new Set([...daysOf(name), ...wordsOf(name).keys(), ...(OWN[name] ?? [])])].filter(
    (column) => table.layout.columns.has(column as ColumnKey<TableName>),
  );
  if (columns.length === 0) return { marked: [], news: [] };
  const keys = [...columns, 'key'] as ColumnKey<TableName>[];
  const cells: ReadonlyMap<number, Cells> = table.readRows(rows, keys);
  const looked = new Map(rows.map((row) => [row, columns as ColumnKey<TableName>[]] as const));
  const marks = new Map(
    rows.map((row) => [
      row,
      reasonsOf(name, cells.get(row) ?? {}, language) as ReadonlyMap<ColumnKey<TableName>, string>,
    ]),
  );
  return setMarks(table, looked, marks, language);
}

function reasonsOf(name: TableName, cells: Cells, language: Language): Reasons {
  const { explain } = editWords[language];
  const reasons = new Map<string, string>();
  const text = (column: string) => (cells[column] ?? '').trim();
  for (const column of daysOf(name)) {
    if (text(column) !== '' && !parseLocalDate(text(column)))
      reasons.set(column, explain({ problem: 'not_a_day' }));
  }
  for (const [column, words] of wordsOf(name)) {
    if (text(column) === '' || words.has(text(column))) continue;
    const choices = SCHEMA[name].columns.find(({ key }) => key === column)?.choices?.(language) ?? [...words];
    reasons.set(column, explain({ problem: 'not_in_list', choices }));
  }
  if (name === 'settings') {
    const fault = settingFault(cells.key ?? '', text('value'));
    if (fault) reasons.set('value', settingFaultWords[language](fault));
  }
  if (name === 'templates') {
    for (const column of OWN.templates ?? []) {
      const { faults } = parseTemplate(cells[column] ?? '', language);
      if (faults.length > 0)
        reasons.set(column, faults.map((fault) => letterWords[language].templateFault(fault)).join('\n'));
    }
  }
  return reasons;
}
