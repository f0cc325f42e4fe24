import type { FigureRow } from '../../shared/metrics/figureRows.ts';
import { packedHead, packRows } from '../../shared/metrics/packedRows.ts';
import { figureTabTitle } from '../../shared/text/figures.ts';
import { JOURNAL } from '../commands/recover.ts';
import type { Book } from '../workbook/book.ts';
import { LONGEST_CELL, textOfCell } from '../workbook/cells.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone, properties } from '../workbook/store.ts';
import type { Table } from '../workbook/table.ts';
import { type Areas, readAreas } from './areas.ts';
import { EVENT_BLOCK, type EventCells, figureRowsOf, type ReadRows } from './figure-events.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type AreaOf = (place: string) => string | undefined;

/**
 * What the figures need of the event list, packed into short texts. Those of all but the list's end are kept in a
 * hidden tab: some cells where the list has a hundred thousand. The tab may be deleted; it is made again.
 */
export interface FigureTexts {
  /** In order; shared/metrics/figureEventsIn.ts opens them. */
  readonly texts: readonly string[];
  /** Sequence number up to which everything is in them. */
  readonly last: number;
  /** Rows that somebody has changed so that they make no sense. */
  readonly unreadable: number;
}

/** Rows of the list that are read each time rather than kept: a few weeks of a district. */
const LONGEST_TAIL = 400;
/** Rows of the list that are read at once. */
const BLOCK = 20_000;
/** Events to a text at first; halved until it fits a cell. */
const EVENTS_IN_TEXT = 800;

interface Wanted {
  /** Only what came after this sequence number. */
  readonly since?: number | undefined;
  /** False for who holds the lock already, or must write nothing. */
  readonly mayKeep?: boolean;
  /** Read already. */
  readonly areas?: Areas;
}

export function readFigureTexts(book: Book, wanted: Wanted = {}): FigureTexts {
  const { since = 0, mayKeep = true, areas = readAreas(book, readSettings(book)) } = wanted;
  const { stamp, areaOf } = areas;
  const events = book.table('events').need(['key', 'matter', 'type', 'at', 'data']);
  const sheet = book.spreadsheet.getSheetByName(figureTabTitle);
  let kept = sheet ? readKept(sheet, stamp) : NOTHING;
  let end = readEnd(events, kept, areaOf);
  if (!end) {
    kept = NOTHING;
    end = readEnd(events, kept, areaOf) ?? NO_END;
  }
  if (mayKeep && end.isInOrder && end.covered > LONGEST_TAIL) {
    // Read once more while nobody writes: what is half written must not be kept.
    alone(() => {
      const whole = readEnd(events, kept, areaOf);
      if (whole?.isInOrder) keep(book, sheet, kept, whole, stamp);
    }, 0);
  }
  const tail = pack(end.rows.filter(({ sequence }) => sequence > since));
  return {
    texts: [...kept.texts.filter((text) => (packedHead(text)?.to ?? 0) > since), ...tail],
    last: Math.max(kept.last, end.last),
    unreadable: kept.unreadable + end.unreadable,
  };
}

/** Forgets what is kept, so that it is made anew from the whole list: what was changed by hand is seen then. */
export function forgetFigureTexts(book: Book): void {
  book.spreadsheet.getSheetByName(figureTabTitle)?.clear();
}

interface Kept {
  readonly texts: readonly string[];
  /** Rows of the list that the texts cover. */
  readonly rows: number;
  readonly last: number;
  readonly unreadable: number;
}

const NOTHING: Kept = { texts: [], rows: 0, last: 0, unreadable: 0 };

const NO_END: ReadRows = { rows: [], last: 0, isInOrder: true, unreadable: 0, covered: 0 };

/** The list after what is kept; undefined when what is kept does not fit the list any more. */
function readEnd(events: Table<'events'>, kept: Kept, areaOf: AreaOf): ReadRows | undefined {
  const lastRow = events.sheet.getLastRow();
  const first = events.firstRow + kept.rows;
  // The last row that is kept is read again: if it is another one now, rows have been sorted or deleted.
  const cells = readCells(events, kept.rows > 0 ? first - 1 : first, lastRow);
  if (kept.rows > 0 && Number(cells.shift()?.key) !== kept.last) return undefined;
  const read = figureRowsOf(cells, { areaOf }, isWriting);
  if (kept.rows > 0 && read.rows.some(({ sequence }) => sequence <= kept.last)) return undefined;
  const rows = read.isInOrder ? read.rows : [...read.rows].sort((a, b) => a.sequence - b.sequence);
  return { ...read, rows };
}

const isWriting = (): boolean => properties().getProperty(JOURNAL) !== null;

function readCells(events: Table<'events'>, from: number, to: number): EventCells[] {
  const cells: EventCells[] = [];
  for (let start = from; start <= to; start += BLOCK) {
    const length = Math.min(BLOCK, to - start + 1);
    const rows = Array.from({ length }, (_, index) => start + index);
    cells.push(...events.readRows(rows, EVENT_BLOCK).values());
  }
  while (cells.length > 0 && cells[cells.length - 1]?.key === '') cells.pop();
  return cells;
}

function pack(rows: readonly FigureRow[], most = EVENTS_IN_TEXT): readonly string[] {
  const texts: string[] = [];
  for (let from = 0; from < rows.length; from += most) {
    const part = rows.slice(from, from + most);
    const text = packRows(part);
    if (text.length <= LONGEST_CELL || part.length === 1) texts.push(text);
    else texts.push(...pack(part, Math.ceil(part.length / 2)));
  }
  return texts;
}

/** A row of the hidden tab: what it was made with, how many texts and rows of the list it closes, and the text. */
const COLUMNS = 6;

function readKept(sheet: Sheet, stamp: string): Kept {
  const rows = sheet.getLastRow();
  if (rows === 0) return NOTHING;
  const cells = sheet
    .getRange(1, 1, rows, COLUMNS)
    .getValues()
    .map((row) => row.map(textOfCell));
  const [, count, covered, last, unreadable] = cells[rows - 1] ?? [];
  const texts = cells.map((row) => row[5] ?? '');
  const isWhole =
    Number(count) === rows &&
    cells.every((row) => row[0] === stamp) &&
    texts.every((text) => packedHead(text) !== undefined);
  if (!isWhole) return NOTHING;
  return { texts, rows: Number(covered), last: Number(last), unreadable: Number(unreadable) };
}

/** Adds the end of the list to what is kept. */
function keep(book: Book, known: Sheet | null, kept: Kept, end: ReadRows, stamp: string): void {
  const texts = pack(end.rows);
  if (texts.length === 0) return;
  const sheet = known ?? book.spreadsheet.insertSheet(figureTabTitle, book.spreadsheet.getSheets().length);
  if (!known) sheet.hideSheet();
  else if (kept.rows === 0) sheet.clear();
  const before = kept.texts.length;
  const after = before + texts.length;
  const size = sheet.getMaxRows();
  if (after > size) sheet.insertRowsAfter(size, after - size);
  const unreadable = kept.unreadable + end.unreadable;
  const cells = texts.map((text, index) => [
    stamp,
    before + index + 1,
    kept.rows + end.covered,
    end.last,
    unreadable,
    text,
  ]);
  sheet.getRange(before + 1, 1, texts.length, COLUMNS).setValues(cells);
}
