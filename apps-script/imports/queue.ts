import { queueTabTitle } from '../../shared/text/imports.ts';
import type { Book } from '../workbook/book.ts';
import { textOfCell } from '../workbook/cells.ts';
import { writeLiteral } from '../workbook/literal.ts';
import { deleteRows } from './delete-rows.ts';

/**
 * The hidden tab of rows that wait to be brought in, so that an import goes on when its window is closed. A row of it is a
 * parcel: some rows of the list, as JSON cut into cells. What has been brought in is not kept here: the tab goes when
 * the import is through.
 */

/** Characters in one cell; before each piece stands a sign, so that none of them can be taken for a formula. */
const PIECE = 45_000;
const MOST_PIECES = 25;
const SIGN = '|';

export interface Parcel {
  /** Number of the first of its commands within the import. */
  readonly at: number;
  /** The list's row of each command. */
  readonly rows: readonly number[];
  readonly commands: readonly unknown[];
}

const keyOf = (batch: string, at: number): string => `${batch}:${at}`;

const sheetOf = (book: Book) => book.spreadsheet.getSheetByName(queueTabTitle);

function keysOf(book: Book): readonly string[] {
  const sheet = sheetOf(book);
  const rows = sheet?.getLastRow() ?? 0;
  if (!sheet || rows === 0) return [];
  return sheet
    .getRange(1, 1, rows, 1)
    .getValues()
    .map((row) => textOfCell(row[0]));
}

/** Parcels that are there already are not added again: what hands them over may have to do it twice. */
export function addParcels(book: Book, batch: string, parcels: readonly Parcel[]): void {
  const keys = keysOf(book);
  const known = new Set(keys);
  const fresh = parcels.filter(({ at }) => !known.has(keyOf(batch, at)));
  if (fresh.length === 0) return;
  const rows = fresh.map(({ at, ...parcel }) => [keyOf(batch, at), ...piecesOf(JSON.stringify(parcel))]);
  const width = Math.max(...rows.map((row) => row.length));
  const { spreadsheet } = book;
  const found = sheetOf(book);
  const sheet = found ?? spreadsheet.insertSheet(queueTabTitle, spreadsheet.getSheets().length);
  if (!found) sheet.hideSheet();
  const last = keys.length + rows.length;
  if (last > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), last - sheet.getMaxRows());
  if (width > sheet.getMaxColumns())
    sheet.insertColumnsAfter(sheet.getMaxColumns(), width - sheet.getMaxColumns());
  writeLiteral(
    sheet.getRange(keys.length + 1, 1, rows.length, width),
    rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  );
  // What another tab says of these must not be there before they are.
  SpreadsheetApp.flush();
}

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + PIECE, text.length);
    // Half of a pair of surrogates does not survive the way through a cell.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(SIGN + text.slice(at, end));
    at = end;
  }
  if (pieces.length > MOST_PIECES) throw new Error('parcel');
  return pieces;
}

/** The next parcels of an import, together at most so many commands, but always one if there is any. */
export function nextParcels(book: Book, batch: string, from: number, most: number): readonly Parcel[] {
  const sheet = sheetOf(book);
  if (!sheet) return [];
  const waiting = keysOf(book)
    .map((key, index) => ({ key, row: index + 1 }))
    .filter(({ key }) => key.startsWith(`${batch}:`))
    .map(({ key, row }) => ({ at: Number(key.slice(batch.length + 1)), row }))
    .filter(({ at }) => at >= from)
    .sort((a, b) => a.at - b.at);
  const wanted = waiting.filter(({ at }, index) => index === 0 || at < from + most);
  if (wanted.length === 0) return [];
  // They were handed over in order and stand together; one read for all of them.
  const first = Math.min(...wanted.map(({ row }) => row));
  const last = Math.max(...wanted.map(({ row }) => row));
  const cells = sheet.getRange(first, 1, last - first + 1, sheet.getMaxColumns()).getValues();
  const parcels: Parcel[] = [];
  let taken = 0;
  for (const { at, row } of wanted) {
    const text = (cells[row - first] ?? [])
      .slice(1)
      .map((cell) => textOfCell(cell).slice(SIGN.length))
      .join('');
    const parcel = JSON.parse(text) as Omit<Parcel, 'at'>;
    if (parcels.length > 0 && taken + parcel.commands.length > most) break;
    taken += parcel.commands.length;
    parcels.push({ at, ...parcel });
  }
  return parcels;
}

/** Forgets what waits, of one import or of all but one; the tab goes with the last of it. */
export function dropParcels(book: Book, isGone: (batch: string) => boolean): void {
  const sheet = sheetOf(book);
  if (!sheet) return;
  const keys = keysOf(book);
  const gone = keys.map((key) => isGone(key.slice(0, key.indexOf(':'))));
  if (gone.every((is) => is)) {
    book.spreadsheet.deleteSheet(sheet);
    return;
  }
  deleteRows(
    sheet,
    gone.flatMap((is, index) => (is ? [index + 1] : [])),
  );
}
