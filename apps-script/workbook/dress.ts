import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import { COLOURS } from './schema/colours.ts';
import type { ColumnSchema, TableSchema } from './schema/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface PlacedColumn {
  readonly schema: ColumnSchema<string>;
  readonly position: number;
}

/**
 * Gives columns that set-up has just made their looks: width, title, note, drop-down, colours. Columns that were
 * there before are left as people have made them.
 */
export function dressColumns<Name extends TableName>(
  sheet: Sheet,
  table: TableSchema<Name>,
  columns: readonly PlacedColumn[],
  titleRow: number,
  language: Language,
): void {
  const words: Readonly<Record<string, { readonly title: string; readonly note?: string }>> =
    tabWords[language][table.name].columns;
  const firstRow = titleRow + 1;
  const rows = Math.max(1, sheet.getMaxRows() - titleRow);
  const rules = sheet.getConditionalFormatRules();
  for (const { schema, position } of columns) {
    const title = sheet.getRange(titleRow, position);
    title
      .setFontWeight('bold')
      .setBackground(COLOURS.header.background)
      .setFontColor(COLOURS.header.text)
      .setVerticalAlignment('middle');
    const note = words[schema.key]?.note;
    if (note) title.setNote(note);
    const body = sheet.getRange(firstRow, position, rows, 1);
    body
      .setNumberFormat('@')
      .setVerticalAlignment('top')
      .setWrapStrategy(schema.cut ? SpreadsheetApp.WrapStrategy.CLIP : SpreadsheetApp.WrapStrategy.WRAP);
    sheet.setColumnWidth(position, schema.width);
    if (schema.hidden) sheet.hideColumns(position);
    const choices = schema.choices?.(language);
    if (choices) body.setDataValidation(dropDown(choices));
    for (const { text, colour } of schema.colours?.(language) ?? []) {
      rules.push(
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(text)
          .setBackground(COLOURS[colour].background)
          .setFontColor(COLOURS[colour].text)
          .setRanges([body])
          .build(),
      );
    }
  }
  sheet.setConditionalFormatRules(rules);
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
