import { packedHead } from '../../shared/metrics/packedRows.ts';
import { figureTabTitle } from '../../shared/text/figures.ts';
import type { Book } from '../workbook/book.ts';
import { textOfCell } from '../workbook/cells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The hidden tab of packed events. It may be deleted at any time; it is made again. */
export interface Kept {
  readonly texts: readonly string[];
  /** Rows of the event list that they cover, from its first. */
  readonly rows: number;
  /** Sequence number of the last of those rows. */
  readonly last: number;
  readonly unreadable: number;
}

export const NOTHING_KEPT: Kept = { texts: [], rows: 0, last: 0, unreadable: 0 };

/** A row: what it was made with, how many texts and rows of the list it closes, up to where, and the text. */
const COLUMNS = 6;
const TEXT = 5;

/** @param stamp what was kept with another one is not used: places have been moved to other areas */
export function readKept(sheet: Sheet, stamp: string): Kept {
  const rows = sheet.getLastRow();
  if (rows === 0) return NOTHING_KEPT;
  const cells = sheet
    .getRange(1, 1, rows, COLUMNS)
    .getValues()
    .map((row) => row.map(textOfCell));
  const [, count, covered, last, unreadable] = cells[rows - 1] ?? [];
  const texts = cells.map((row) => row[TEXT] ?? '');
  const isWhole =
    Number(count) === rows &&
    cells.every((row) => row[0] === stamp) &&
    texts.every((text) => packedHead(text) !== undefined);
  if (!isWhole) return NOTHING_KEPT;
  return { texts, rows: Number(covered), last: Number(last), unreadable: Number(unreadable) };
}

/** Adds texts to those that are there. To be called alone; when somebody else was faster, nothing is done. */
export function addKept(book: Book, known: Kept, added: Kept, stamp: string): void {
  const found = book.spreadsheet.getSheetByName(figureTabTitle);
  const sheet = found ?? book.spreadsheet.insertSheet(figureTabTitle, book.spreadsheet.getSheets().length);
  if (!found) sheet.hideSheet();
  const before = known.texts.length;
  if (before === 0) sheet.clear();
  else if (sheet.getLastRow() !== before) return;
  const after = before + added.texts.length;
  const size = sheet.getMaxRows();
  if (after > size) sheet.insertRowsAfter(size, after - size);
  const cells = added.texts.map((text, index) => [
    stamp,
    before + index + 1,
    added.rows,
    added.last,
    known.unreadable + added.unreadable,
    text,
  ]);
  sheet.getRange(before + 1, 1, cells.length, COLUMNS).setValues(cells);
}
