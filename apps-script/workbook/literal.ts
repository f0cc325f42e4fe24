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

/** A block of cells and what is to stand in them; undefined: what stands there stays. */
export interface Scattered {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly (CellInput | undefined)[])[];
}

/**
 * Writes scattered cells through the gate: the formats of all of them at once, then each block as a whole, the
 * cells between them written back as they stand. As many calls for fifty rows as for one. Formulas that people
 * have put between them stay theirs.
 */
export function writeScattered(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  blocks: readonly Scattered[],
): void {
  if (blocks.length === 0) return;
  const texts = blocks.flatMap((block) => touchedAreas(block, (input) => typeof input === 'string'));
  const numbers = blocks.flatMap((block) => touchedAreas(block, (input) => typeof input === 'number'));
  if (texts.length > 0) sheet.getRangeList(texts).setNumberFormat(TEXT);
  if (numbers.length > 0) sheet.getRangeList(numbers).setNumberFormat(WHOLE_NUMBER);
  for (const { row, column, rows } of blocks) {
    const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 0);
    if (rows.every((cells) => cells.every((input) => input !== undefined))) {
      range.setValues(rows.map((cells) => cells.map((input) => literal(input ?? ''))));
      continue;
    }
    const formulas = range.getFormulas();
    const values: readonly unknown[][] = range.getValues();
    range.setValues(
      values.map((cells, rowOffset) =>
        cells.map((value, columnOffset) => {
          const input = rows[rowOffset]?.[columnOffset];
          if (input !== undefined) return literal(input);
          const formula = formulas[rowOffset]?.[columnOffset];
          if (formula) return formula;
          return typeof value === 'string' ? literal(value) : value;
        }),
      ),
    );
  }
}

/** Areas in A1 notation that cover the touched cells of a kind and no others, as few and wide as they come. */
function touchedAreas(
  { row, column, rows }: Scattered,
  isWanted: (input: CellInput | undefined) => boolean,
): readonly string[] {
  const areas: string[] = [];
  const open = new Map<string, { readonly from: number; to: number }>();
  rows.forEach((cells, offset) => {
    let start = -1;
    for (let at = 0; at <= cells.length; at += 1) {
      const wanted = at < cells.length && isWanted(cells[at]);
      if (wanted && start < 0) start = at;
      if (wanted || start < 0) continue;
      const columns = `${lettersOf(column + start)}:${lettersOf(column + at - 1)}`;
      const above = open.get(columns);
      if (above && above.to === offset - 1) above.to = offset;
      else {
        if (above) areas.push(areaOf(columns, row, above));
        open.set(columns, { from: offset, to: offset });
      }
      start = -1;
    }
  });
  for (const [columns, span] of open) areas.push(areaOf(columns, row, span));
  return areas;
}

function areaOf(columns: string, row: number, span: { readonly from: number; readonly to: number }): string {
  const [first, last] = columns.split(':');
  return `${first}${row + span.from}:${last}${row + span.to}`;
}

/** 28 → `AB` */
export function lettersOf(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
