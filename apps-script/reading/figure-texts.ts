import type { FigureRow } from '../../shared/metrics/figureRows.ts';
import { packedHead, packRows, unpackRows } from '../../shared/metrics/packedRows.ts';
import { figureTabTitle } from '../../shared/text/figures.ts';
import { JOURNAL } from '../commands/recover.ts';
import type { Book } from '../workbook/book.ts';
import { LONGEST_CELL } from '../workbook/cells.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone, properties } from '../workbook/store.ts';
import type { Table } from '../workbook/table.ts';
import { type Areas, readAreas } from './areas.ts';
import { EVENT_BLOCK, type EventCells, figureRowsOf } from './figure-events.ts';
import { addKept, type Kept, NOTHING_KEPT, readKept } from './kept-texts.ts';

/**
 * What the figures need of the event list, packed into short texts. Those of its beginning are kept in a hidden tab
 * (kept-texts.ts): some cells where the list has a hundred thousand. The list's end is read each time.
 */
export interface FigureTexts {
  /** In order; shared/metrics/figureEventsIn.ts opens them. */
  readonly texts: readonly string[];
  /** Sequence number up to which everything is in them. */
  readonly last: number;
  /** Rows that somebody has changed so that they make no sense. */
  readonly unreadable: number;
}

/** Rows at the end that are never kept: another execution may be writing them at this moment, far fewer at once. */
const FRESH = 600;
/** Fewest rows for which it pays to keep more. */
const WORTH_KEEPING = 400;
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
  const events = book.table('events').need(['key', 'matter', 'type', 'at', 'data']);
  const sheet = book.spreadsheet.getSheetByName(figureTabTitle);
  let kept = sheet ? readKept(sheet, areas.stamp) : NOTHING_KEPT;
  let end = readEnd(events, kept, areas);
  if (!end) {
    kept = NOTHING_KEPT;
    end = readEnd(events, kept, areas) ?? readSorted(events, areas);
  }
  const { settled } = end;
  if (mayKeep && settled.texts.length > 0) {
    try {
      alone(() => addKept(book, kept, settled, areas.stamp), 0);
    } catch {
      // Kept only to be quick the next time: whoever may not write there reads the same figures.
    }
  }
  return {
    texts: [...kept.texts, ...settled.texts, ...pack(end.fresh)].flatMap((text) => textAfter(text, since)),
    last: end.last,
    unreadable: kept.unreadable + settled.unreadable + end.unreadable,
  };
}

/** Forgets what is kept, so that it is made anew from the whole list: what was changed by hand is seen then. */
export function forgetFigureTexts(book: Book): void {
  book.spreadsheet.getSheetByName(figureTabTitle)?.clear();
}

/** The list after what is kept. */
interface End {
  /** What can be kept besides: counted from the list's beginning, the texts only its own. */
  readonly settled: Kept;
  readonly fresh: readonly FigureRow[];
  readonly last: number;
  /** Of the fresh. */
  readonly unreadable: number;
}

/** Undefined when the list is not what it was: rows have been sorted or deleted. */
function readEnd(events: Table<'events'>, kept: Kept, { areaOf }: Areas): End | undefined {
  const lastRow = events.sheet.getLastRow();
  const first = events.firstRow + kept.rows;
  const settles = lastRow - FRESH - first + 1;
  const split = settles >= WORTH_KEEPING ? first + settles : first;
  const texts: string[] = [];
  let { rows: covered, last } = kept;
  let unreadable = 0;
  let carried: EventCells[] = [];
  // The last row that is kept is read again, to see that it is still the same one.
  let start = kept.rows > 0 ? first - 1 : first;
  const isOther = (cells: EventCells[]) => kept.rows > 0 && Number(cells.shift()?.key) !== kept.last;
  let isFirst = true;
  const next = (to: number): readonly EventCells[] | undefined => {
    const cells = readCells(events, start, to);
    start = to + 1;
    if (isFirst && isOther(cells)) return undefined;
    isFirst = false;
    return [...carried, ...cells];
  };
  while (start < split) {
    const cells = next(Math.min(start + BLOCK - 1, split - 1));
    if (!cells) return undefined;
    // The last event may go on in the next rows.
    const cut = Math.max(
      0,
      cells.findIndex(({ key }) => key === cells[cells.length - 1]?.key),
    );
    carried = cells.slice(cut);
    const read = figureRowsOf(cells.slice(0, cut), { areaOf }, isWriting);
    if (!read.isInOrder || read.rows.some(({ sequence }) => sequence <= last)) return undefined;
    texts.push(...pack(read.rows));
    covered += cut;
    last = Math.max(last, read.last);
    unreadable += read.unreadable;
  }
  const settled = { texts, rows: covered, last, unreadable };
  const cells = next(lastRow);
  if (!cells) return undefined;
  const { rows, ...fresh } = figureRowsOf(cells, { areaOf }, isWriting);
  if (!fresh.isInOrder || rows.some(({ sequence }) => sequence <= last)) return undefined;
  return { settled, fresh: rows, last: Math.max(last, fresh.last), unreadable: fresh.unreadable };
}

/** A list that somebody has sorted: all of it, put in order, and nothing kept. */
function readSorted(events: Table<'events'>, { areaOf }: Areas): End {
  const cells = readCells(events, events.firstRow, events.sheet.getLastRow());
  const ordered = cells.sort(
    (a, b) => Number(a.key) - Number(b.key) || (Number(a.part) || 0) - (Number(b.part) || 0),
  );
  const { rows, last, unreadable } = figureRowsOf(ordered, { areaOf }, isWriting);
  return { settled: NOTHING_KEPT, fresh: rows, last, unreadable };
}

const isWriting = (): boolean => properties().getProperty(JOURNAL) !== null;

function readCells(events: Table<'events'>, from: number, to: number): EventCells[] {
  if (to < from) return [];
  const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return [...events.readRows(rows, EVENT_BLOCK).values()];
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

/** What of a text came after a sequence number. */
function textAfter(text: string, since: number): readonly string[] {
  const head = packedHead(text);
  if (!head || head.to <= since) return [];
  if (head.from > since) return [text];
  return pack((unpackRows(text) ?? []).filter(({ sequence }) => sequence > since));
}
