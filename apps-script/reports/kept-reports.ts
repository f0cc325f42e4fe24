import { reportTabTitle } from '../../shared/text/reports.ts';
import type { ReportHead } from '../report-calls.ts';
import type { Book } from '../workbook/book.ts';
import { cellPieces, textOfCell } from '../workbook/cells.ts';
import { writeLiteral } from '../workbook/literal.ts';

/**
 * The hidden tab of frozen reports: rows are added and never changed. A snapshot longer than a cell stands in several
 * rows with one key.
 */

const COLUMNS = 9;
const TEXT = 8;

interface KeptRow {
  readonly head: ReportHead;
  readonly part: number;
  readonly row: number;
}

/** What stands before the texts, which are long and not needed for a list. */
function readRows(book: Book): readonly KeptRow[] {
  const sheet = book.spreadsheet.getSheetByName(reportTabTitle);
  const rows = sheet?.getLastRow() ?? 0;
  if (!sheet || rows === 0) return [];
  const cells = sheet.getRange(1, 1, rows, TEXT).getValues();
  return cells.map((values, index) => {
    const [key = '', part = '', period = '', version = '', asOf = '', madeOn = '', by = '', reason = ''] =
      values.map(textOfCell);
    const head = { key, period, version: Number(version) || 0, asOf, madeOn, by, reason };
    return { head, part: Number(part) || 0, row: index + 1 };
  });
}

/** Every frozen report, the latest first. */
export function listReports(book: Book): readonly ReportHead[] {
  return readRows(book)
    .filter(({ part, head }) => part === 0 && head.key !== '')
    .map(({ head }) => head)
    .reverse();
}

/** The snapshot's text; undefined when there is none with that key. */
export function readReportText(book: Book, key: string): string | undefined {
  const rows = readRows(book)
    .filter(({ head }) => head.key === key)
    .sort((a, b) => a.part - b.part);
  const first = rows[0]?.row;
  const last = rows[rows.length - 1]?.row;
  const sheet = book.spreadsheet.getSheetByName(reportTabTitle);
  if (!sheet || first === undefined || last === undefined) return undefined;
  const texts = sheet.getRange(first, TEXT + 1, last - first + 1, 1).getValues();
  return rows.map(({ row }) => textOfCell(texts[row - first]?.[0])).join('');
}

/** To be called alone. */
export function addReport(book: Book, head: ReportHead, text: string): void {
  const found = book.spreadsheet.getSheetByName(reportTabTitle);
  const sheet = found ?? book.spreadsheet.insertSheet(reportTabTitle, book.spreadsheet.getSheets().length);
  if (!found) sheet.hideSheet();
  const { key, period, version, asOf, madeOn, by, reason } = head;
  const rows = cellPieces(text).map((piece, part) => [
    key,
    part,
    period,
    version,
    asOf,
    madeOn,
    by,
    part === 0 ? reason : '',
    piece,
  ]);
  const before = sheet.getLastRow();
  const size = sheet.getMaxRows();
  if (before + rows.length > size) sheet.insertRowsAfter(size, before + rows.length - size);
  writeLiteral(sheet.getRange(before + 1, 1, rows.length, COLUMNS), rows);
}
