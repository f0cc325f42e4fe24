import type { Language } from '../../shared/text/language.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import { columnRuns } from './layout.ts';
import { lettersOf } from './literal.ts';
import { COLOURS } from './schema/colours.ts';
import { type ColumnSchema, type TabLooks, WIDTH } from './schema/table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Positions that follow each other and share something, as runs: one call for each. */
function runsOf<Item>(
  items: readonly Item[],
  share: (a: Item, b: Item) => boolean,
): readonly { readonly at: number; readonly items: readonly Item[] }[] {
  const runs: { at: number; items: Item[] }[] = [];
  items.forEach((item, at) => {
    const last = runs[runs.length - 1];
    const before = last?.items[last.items.length - 1];
    if (last && before !== undefined && share(before, item)) last.items.push(item);
    else runs.push({ at, items: [item] });
  });
  return runs;
}

/** What all tabs have in common: header, text format, wrapping. Other new tabs are made as copies of this one. */
export function dressBlank(sheet: Sheet, columns: number, keyRow: number, body: Body): void {
  dressBody(sheet, 1, columns, body);
  sheet.setColumnWidths(1, columns, WIDTH.day);
  sheet.setFrozenRows(body.titleRow);
  sheet.hideRows(keyRow);
}

/** Where a tab's titles stand, and how many rows there are below them. */
export interface Body {
  readonly titleRow: number;
  readonly rows: number;
}

export const bodyOf = (sheet: Sheet, titleRow: number): Body => ({
  titleRow,
  rows: Math.max(1, sheet.getMaxRows() - titleRow),
});

function dressBody(sheet: Sheet, first: number, columns: number, { titleRow, rows }: Body): void {
  sheet
    .getRange(titleRow, first, 1, columns)
    .setFontWeight('bold')
    .setBackground(COLOURS.header.background)
    .setFontColor(COLOURS.header.text)
    .setVerticalAlignment('middle');
  sheet
    .getRange(titleRow + 1, first, rows, columns)
    .setNumberFormat('@')
    .setVerticalAlignment('top')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
}

/**
 * Gives columns that set-up has just made their looks: width, note, drop-down, colours. Columns that were there
 * before are left as people have made them.
 * @param first position of the first of the columns, which lie side by side
 * @param isBlank the tab is new and has what all tabs have in common
 */
export function dressColumns(
  sheet: Sheet,
  table: TabLooks,
  columns: readonly ColumnSchema<string>[],
  first: number,
  body: Body,
  language: Language,
  isBlank = false,
): void {
  const { titleRow, rows } = body;
  const words: Readonly<Record<string, { readonly note?: string }>> = tabWords[language][table.name].columns;
  if (!isBlank) dressBody(sheet, first, columns.length, body);
  if (columns.some(({ key }) => words[key]?.note))
    sheet
      .getRange(titleRow, first, 1, columns.length)
      .setNotes([columns.map(({ key }) => words[key]?.note ?? '')]);
  for (const { at, items } of runsOf(columns, (a, b) => a.width === b.width && a.hidden === b.hidden)) {
    const [{ width, hidden } = { width: WIDTH.day }] = items;
    if (hidden) sheet.hideColumns(first + at, items.length);
    else if (!isBlank || width !== WIDTH.day) sheet.setColumnWidths(first + at, items.length, width);
  }
  const cut = columnRuns(
    columns.flatMap((column, at) => (column.cut ? [[column.key, first + at] as const] : [])),
  );
  if (cut.length > 0) {
    const areas = cut.map(
      ({ start, keys }) =>
        `${lettersOf(start)}${titleRow + 1}:${lettersOf(start + keys.length - 1)}${titleRow + rows}`,
    );
    sheet.getRangeList(areas).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  }
  const rules: Rule[] = [];
  columns.forEach((column, offset) => {
    const choices = column.choices?.(language);
    const colours = column.colours?.(language) ?? [];
    if (!choices && colours.length === 0) return;
    const cells = sheet.getRange(titleRow + 1, first + offset, rows, 1);
    if (choices) cells.setDataValidation(dropDown(choices));
    rules.push(...coloursOf(cells, colours));
  });
  if (rules.length > 0)
    sheet.setConditionalFormatRules(isBlank ? rules : [...sheet.getConditionalFormatRules(), ...rules]);
}

/** A rule for each text; those of one colour are copies of the first. */
function coloursOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  colours: ReturnType<NonNullable<ColumnSchema<string>['colours']>>,
): readonly Rule[] {
  const first = new Map<string, Rule>();
  return colours.map(({ text, colour }) => {
    const known = first.get(colour);
    if (known) return known.copy().whenTextEqualTo(text).build();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .setBackground(COLOURS[colour].background)
      .setFontColor(COLOURS[colour].text)
      .setRanges([range])
      .whenTextEqualTo(text)
      .build();
    first.set(colour, rule);
    return rule;
  });
}

/** A list to choose from; another value is marked, not refused, as Google has it for a new list. */
export function dropDown(choices: readonly string[]) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .build();
}

/** Tabs that people count in with formulas of their own, and filter. */
const NAMED: ReadonlySet<TableName> = new Set(['matters', 'referrals', 'promises', 'actions', 'decisions']);
const FILTERED: ReadonlySet<TableName> = new Set(['matters', 'referrals', 'promises', 'actions']);

/** Colours a new tab, warns where only machines write, names its cells and gives the main ones a filter. */
export function dressTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  table: TabLooks,
  { titleRow, rows }: Body,
  language: Language,
): void {
  if (table.frozenColumns) sheet.setFrozenColumns(table.frozenColumns);
  sheet.setTabColor(table.tabColour);
  if (table.machine) {
    const protection = sheet.protect().setDescription(sheetWords[language].machineTab).setWarningOnly(true);
    const notes = table.columns.findIndex(({ peoples }) => peoples);
    if (notes >= 0) protection.setUnprotectedRanges([sheet.getRange(titleRow + 1, notes + 1, rows, 1)]);
  }
  if (!NAMED.has(table.name)) return;
  const whole = sheet.getRange(titleRow, 1, rows + 1, table.columns.length);
  spreadsheet.setNamedRange(`gensvar_${table.name}`, whole);
  if (FILTERED.has(table.name)) whole.createFilter();
}
