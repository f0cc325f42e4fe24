import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { settingWords } from '../../shared/text/settings.ts';
import { columnTitles, type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { Book } from './book.ts';
import { dropDown } from './dress.ts';
import { columnRuns } from './layout.ts';
import { writeLiteral } from './literal.ts';
import type { ColumnSchema } from './schema/table.ts';
import type { Table } from './table.ts';

/**
 * Gives a tab and its columns their names in a language, where they still have those of the other one: a tab that
 * people have renamed stays as it is, and so does a column. With the names go drop-downs and notes; the rows follow by the comparison of all rows.
 * @returns whether anything was in the other language
 */
export function speak(book: Book, table: Table<TableName>, language: Language): boolean {
  const { schema, sheet, layout } = table;
  const others = LANGUAGES.filter((each) => each !== language);
  const renamed = others.some((other) => sheet.getName() === tabWords[other][schema.name].title);
  const { title } = tabWords[language][schema.name];
  if (!renamed) return false;
  const shown = sheet.getRange(layout.titleRow, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const words: Readonly<Record<string, { readonly title: string; readonly note?: string }>> =
    tabWords[language][schema.name].columns;
  const isForeign = (key: string, text: string) =>
    text !== words[key]?.title && columnTitles(schema.name, key as never).indexOf(text) >= 0;
  const foreign = [...layout.columns].filter(([key, position]) =>
    isForeign(key, String(shown[position - 1] ?? '')),
  );
  for (const { start, keys } of columnRuns(foreign)) {
    const range = sheet.getRange(layout.titleRow, start, 1, keys.length);
    writeLiteral(range, [keys.map((key) => words[key]?.title ?? key)]);
    range.setNotes([keys.map((key) => words[key]?.note ?? '')]);
  }
  const rows = sheet.getMaxRows() - layout.titleRow;
  for (const column of schema.columns as readonly ColumnSchema<string>[]) {
    const position = layout.columns.get(column.key as never);
    const choices = column.choices?.(language);
    if (!choices || !position || rows < 1 || foreign.every(([key]) => key !== column.key)) continue;
    sheet.getRange(layout.titleRow + 1, position, rows, 1).setDataValidation(dropDown(choices));
  }
  // Last: what is cut off before it begins again.
  if (!book.spreadsheet.getSheetByName(title)) sheet.setName(title);
  return true;
}

/** The names and helps of the settings, where they are those of the other language. */
export function speakSettings(book: Book, language: Language): void {
  const table = book.find('settings');
  if (!table) return;
  const rows = table.readAll(['key', 'label', 'help']);
  const first = table.firstRow;
  const own: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
    settingWords[language];
  for (const part of ['label', 'help'] as const) {
    const column = table.layout.columns.get(part);
    if (!column || rows.length === 0) continue;
    const texts = rows.map((row) => {
      const known = LANGUAGES.some((each) => {
        const theirs: Readonly<Record<string, { readonly label: string; readonly help: string }>> =
          settingWords[each];
        return theirs[row.key]?.[part] === row[part];
      });
      return [known ? (own[row.key]?.[part] ?? row[part]) : row[part]];
    });
    if (texts.some(([text], index) => text !== rows[index]?.[part]))
      writeLiteral(table.sheet.getRange(first, column, texts.length, 1), texts);
  }
}
