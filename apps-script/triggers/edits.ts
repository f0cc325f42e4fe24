import { editWords } from '../../shared/text/edits.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import { explain, languageOf } from '../answers.ts';
import { EDITED_TABLES, editedColumns, enterRows } from '../edits/enter.ts';
import { judgedTable, judgeRows } from '../edits/judged.ts';
import type { Marked } from '../edits/marks.ts';
import { findMissing } from '../edits/missing.ts';
import { noteNames } from '../edits/names.ts';
import { scopeOf } from '../edits/scope.ts';
import { type Outcome, taskOf } from '../edits/task.ts';
import { rememberLanguage } from '../menu.ts';
import type { Book } from '../workbook/book.ts';
import { NoRight } from '../workbook/errors.ts';
import { alone } from '../workbook/store.ts';
import type { Table } from '../workbook/table.ts';
import { noteRead, noteSeen } from './edit-signs.ts';
import { sweepSoon } from './go-on.ts';

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type ChangeEvent = GoogleAppsScript.Events.SheetsOnChange;

/** A trigger's turn comes while people type on: it waits longer than a panel does. */
const LOCK_WAIT = 60_000;

/**
 * Google's simple trigger: at most two of them wait in line, it may do next to nothing, and scripts do not fire it. So
 * it only notes that there was an edit; whether it was read shows if the real trigger is alive.
 */
export function seeEdit(event: unknown, time: number): void {
  if (hasRange(event)) noteSeen(time);
}

/** Anybody may call a trigger's function; only Google can hand over a range. */
const hasRange = (event: unknown): event is EditEvent =>
  typeof (event as { range?: { getSheet?: unknown } } | null | undefined)?.range?.getSheet === 'function';

/** The installable trigger: reads the rows that were edited, under the lock. */
export function readEdit(book: Book, event: unknown, now: () => string): void {
  if (!hasRange(event)) return;
  attempt(book, () => {
    if (readRange(book, event, now)) noteRead(Date.parse(now()));
  });
}

/** @returns false when the sheet was busy, so that the edit is still to be read */
function readRange(book: Book, event: EditEvent, now: () => string): boolean {
  const { range } = event;
  const sheet = range.getSheet();
  const id = sheet.getSheetId();
  const list = judgedTable(book, id);
  if (list !== undefined) {
    readList(book, event, list);
    return true;
  }
  const name = EDITED_TABLES.find((each) => book.find(each)?.sheet.getSheetId() === id);
  if (name === undefined) return true;
  const table = book.table(name);
  const first = Math.max(range.getRow(), table.firstRow);
  const last = Math.min(range.getRow() + range.getNumRows() - 1, sheet.getLastRow());
  const from = range.getColumn();
  const to = from + range.getNumColumns() - 1;
  const scope = scopeOf(table as unknown as Table<TableName>, from, to, editedColumns(name));
  if (last < first || scope?.size === 0) return true;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const task = taskOf(book, { by: editorOf(event, book), source: 'sheet' }, now());
  const turn = alone(() => enterRows(task, name, rows, scope), LOCK_WAIT);
  const words = editWords[task.naming.language].toast;
  if (turn) report(book, turn.result, told(turn.result, range), task.naming.language);
  else book.spreadsheet.toast(words.busy, words.title, 10);
  return turn !== undefined;
}

/** Nothing is entered from a list; what cannot be read in it is marked at once, while the person is there. */
function readList(book: Book, event: EditEvent, name: TableName): void {
  const { range } = event;
  const first = Math.max(range.getRow(), book.table(name).firstRow);
  const last = Math.min(range.getRow() + range.getNumRows() - 1, range.getSheet().getLastRow());
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const language = languageOf(book);
  const words = editWords[language].toast;
  if (name === 'settings' && rememberLanguage(language))
    book.spreadsheet.toast(words.language, words.title, 30);
  const turn = rows.length > 0 && alone(() => judgeRows(book, name, rows, language), LOCK_WAIT);
  const unread = turn ? told(turn.result, range) : 0;
  if (unread > 0) book.spreadsheet.toast(words.unread(unread), words.title, 15);
  if (name === 'organisations') readNames(book, event);
}

/** An organisation that was renamed stands in many rows: they get its new name in an execution of their own. */
function readNames(book: Book, { range }: EditEvent): void {
  const position = book.table('organisations').layout.columns.get('name') ?? 0;
  const from = range.getColumn();
  if (position < from || position >= from + range.getNumColumns() || !noteNames(book)) return;
  sweepSoon();
  const words = editWords[languageOf(book)].toast;
  book.spreadsheet.toast(words.renamed, words.title, 10);
}

/**
 * Number of marked cells to tell of. Those that came along marked, when rows were sorted, say, are no news; one cell
 * that was written in alone has somebody who waits for the answer.
 */
function told({ marked, news }: Marked, range: GoogleAppsScript.Spreadsheet.Range): number {
  const isAlone = range.getNumRows() * range.getNumColumns() === 1;
  return (isAlone ? marked : news).length;
}

function report(book: Book, { registered }: Outcome, marked: number, language: keyof typeof editWords): void {
  const words = editWords[language].toast;
  const lines = [
    ...(registered.length > 0 ? [words.registered(registered)] : []),
    ...(marked > 0 ? [words.marked(marked)] : []),
  ];
  if (lines.length > 0) book.spreadsheet.toast(lines.join(' '), words.title, 15);
}

/** Rows that disappear give no range: what is missing is looked for, and said at once while "undo" still helps. */
export function readChange(book: Book, event: unknown): void {
  const type = (event as Partial<ChangeEvent> | null | undefined)?.changeType;
  if (String(type) !== 'REMOVE_ROW') return;
  attempt(book, () => {
    const missing = findMissing(book);
    if (missing.length === 0) return;
    const words = editWords[languageOf(book)].toast;
    book.spreadsheet.toast(words.missing(missing), words.title, 30);
  });
}

/** Nobody sees what a trigger throws: it is said where the person is looking. */
function attempt(book: Book, run: () => void): void {
  try {
    run();
  } catch (error) {
    const language = languageOf(book);
    const words = editWords[language].toast;
    // It runs as whoever installed it: the person at the sheet may have every right.
    const said =
      error instanceof NoRight
        ? words.noRight(tabWords[language][error.table].title)
        : explain(error, language);
    book.spreadsheet.toast(said, words.title, 30);
  }
}

/** Google names the person only inside the same organisation. */
function editorOf(event: EditEvent, book: Book): string {
  const email = (event.user as { getEmail?: () => string } | undefined)?.getEmail?.() ?? '';
  return email === '' ? editWords[languageOf(book)].somebody : email;
}
