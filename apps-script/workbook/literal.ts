import { type CellInput, literal } from './cells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Plain text in Google's number formats: nothing typed or pasted into it is read as a date, number or formula. */
const TEXT = '@';
const WHOLE_NUMBER = '0';

const formatOf = (input: CellInput): string => (typeof input === 'number' ? WHOLE_NUMBER : TEXT);

/**
 * The one gate for everything that is written into cells: text format first, then the values, guarded. What a
 * resident or a page wrote can therefore never become a formula, a date or a number.
 */
export function writeLiteral(range: Range, rows: readonly (readonly CellInput[])[]): void {
  range.setNumberFormats(rows.map((row) => row.map(formatOf)));
  range.setValues(rows.map((row) => row.map(literal)));
}

/**
 * Writes some cells of a block through the gate and the others back as they stand, so that scattered rows take
 * as many calls as one. Formulas and formats that people have put between them stay theirs.
 * @param change the new content of a cell, by offset from the block's corner; undefined: leave it
 */
export function writeSomeLiteral(
  range: Range,
  change: (row: number, column: number) => CellInput | undefined,
): void {
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const values: readonly unknown[][] = range.getValues();
  range.setNumberFormats(
    formats.map((row, rowOffset) =>
      row.map((format, columnOffset) => {
        const input = change(rowOffset, columnOffset);
        return input === undefined ? format : formatOf(input);
      }),
    ),
  );
  range.setValues(
    values.map((row, rowOffset) =>
      row.map((value, columnOffset) => {
        const input = change(rowOffset, columnOffset);
        if (input !== undefined) return literal(input);
        const formula = formulas[rowOffset]?.[columnOffset];
        if (formula) return formula;
        return typeof value === 'string' ? literal(value) : value;
      }),
    ),
  );
}
