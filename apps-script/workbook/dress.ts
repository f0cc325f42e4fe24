import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import { COLOURS } from './schema/colours.ts';
import type { ColumnSchema, TableSchema } from './schema/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Gives columns that set-up has just made their looks: width, title, note, drop-down, colours. Columns that were
 * there before are left as people have made them.
 * @param first position of the first of the columns, which lie side by side
 */
export function dressColumns<Name extends TableName>(
  sheet: Sheet,
  table: TableSchema<Name>,
  columns: readonly ColumnSchema<string>[],
  first: number,
  titleRow: number,
  language: Language,
): void {
  const words: Readonly<Record<string, { readonly note?: string }>> = tabWords[language][table.name].columns;
  const rows = Math.max(1, sheet.getMaxRows() - titleRow);
  const bodyOf = (position: number, count: number) => sheet.getRange(titleRow + 1, position, rows, count);
  const { WrapStrategy } = SpreadsheetApp;
  sheet
    .getRange(titleRow, first, 1, columns.length)
    .setFontWeight('bold')
    .setBackground(COLOURS.header.background)
    .setFontColor(COLOURS.header.text)
    .setVerticalAlignment('middle')
    .setNotes([columns.map(({ key }) => words[key]?.note ?? '')]);
  bodyOf(first, columns.length)
    .setNumberFormat('@')
    .setVerticalAlignment('top')
    .setWrapStrategy(WrapStrategy.WRAP);
  const rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
  columns.forEach((column, offset) => {
    const position = first + offset;
    sheet.setColumnWidth(position, column.width);
    if (column.hidden) sheet.hideColumns(position);
    if (column.cut) bodyOf(position, 1).setWrapStrategy(WrapStrategy.CLIP);
    const choices = column.choices?.(language);
    if (choices) bodyOf(position, 1).setDataValidation(dropDown(choices));
    for (const { text, colour } of column.colours?.(language) ?? []) {
      rules.push(
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground(COLOURS[colour].background)
          .setFontColor(COLOURS[colour].text)
          .setRanges([bodyOf(position, 1)])
          .build(),
      );
    }
  });
  if (rules.length > 0) sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), ...rules]);
}

/** A list to choose from; another value is marked, not refused. */
export function dropDown(choices: readonly string[]) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

/** Freezes the header, hides the row of keys, colours the tab, and warns on tabs that machines write. */
export function dressTab<Name extends TableName>(
  sheet: Sheet,
  table: TableSchema<Name>,
  keyRow: number,
  titleRow: number,
  language: Language,
): void {
  sheet.setFrozenRows(titleRow);
  if (table.frozenColumns) sheet.setFrozenColumns(table.frozenColumns);
  sheet.hideRows(keyRow);
  sheet.setTabColor(table.tabColour);
  if (!table.machine) return;
  const protectedAlready = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0;
  if (!protectedAlready) {
    sheet.protect().setDescription(sheetWords[language].machineTab).setWarningOnly(true);
  }
}
