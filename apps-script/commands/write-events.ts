import { AFTER_CAPTURE } from '../../shared/edits/new-row.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { Book } from '../workbook/book.ts';
import { eventRows } from '../workbook/event-list.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import type { AnyEvent } from './lane.ts';
import { changedCells, contentCells, matterRow, type Naming } from './matter-row.ts';
import {
  addedRows,
  type Cells,
  changedRows,
  FOLLOWING,
  type Following,
  type Rows,
  wholeRows,
} from './rows.ts';
import { writeIssues } from './write-issues.ts';

/** Appends the events to the event list, as one block. */
export function writeEvents(book: Book, events: readonly AnyEvent[], naming: Naming): void {
  const rows = events.map((event) => eventRows(event, naming.language, naming.organisationName));
  book.table('events').append(([] as NewRow<'events'>[]).concat(...rows.map((parts) => [...parts])));
}

export type States = ReadonlyMap<string, MatterState>;

/** What a batch of events changes. */
export interface Projection {
  readonly events: readonly MatterEvent[];
  /** What was known without these events; a matter that begins with them is not in it. */
  readonly before: States;
  /** What is known with them. */
  readonly after: States;
  /**
   * The whole history, before and with these events, of matters in which something was undone or renamed: there
   * the rows cannot be told from the new events alone.
   */
  readonly history: ReadonlyMap<string, History>;
}

export interface History {
  readonly before: readonly MatterEvent[];
  readonly after: readonly MatterEvent[];
}

/** The rows that follow from a batch of events, before they are written. */
export interface PlannedRows {
  readonly newMatters: NewRow<'matters'>[];
  /** Beside each new matter: the command, when somebody wrote the row by hand. */
  readonly writtenByHand: readonly string[];
  readonly changedMatters: Map<string, NewRow<'matters'>>;
  readonly following: ReadonlyMap<Following, ReadonlyMap<string, Cells>>;
}

export function planRows(projection: Projection, naming: Naming): PlannedRows {
  const { events, before, after, history } = projection;
  const newMatters: NewRow<'matters'>[] = [];
  const writtenByHand: string[] = [];
  const changedMatters = new Map<string, NewRow<'matters'>>();
  const all: Rows[] = [];
  for (const [matter, own] of eventsByMatter(events)) {
    const old = before.get(matter);
    const next = after.get(matter);
    const [begun] = own;
    if (!next || !begun) continue;
    if (old) changedMatters.set(matter, changedCells(old, next, naming));
    else if (begun.fact.type === 'matter_received') {
      newMatters.push({ ...matterRow(next, naming), ...contentCells(begun, naming) });
      writtenByHand.push(HAND.indexOf(begun.source) >= 0 ? begun.command : '');
    }
    const whole = history.get(matter);
    all.push(
      whole
        ? changedRows(wholeRows(whole.before, naming), wholeRows(whole.after, naming))
        : addedRows(old, next, own, naming),
    );
  }
  const following = new Map<Following, ReadonlyMap<string, Cells>>();
  for (const name of FOLLOWING) {
    const rows = new Map<string, Cells>();
    for (const each of all) for (const [key, cells] of each.get(name) ?? []) rows.set(key, cells);
    if (rows.size > 0) following.set(name, rows);
  }
  return { newMatters, writtenByHand, changedMatters, following };
}

/** The tabs that planned rows, and the issues that they count in, go into. */
export function tabsOf({ events, before, after }: Projection, planned: PlannedRows): readonly TableName[] {
  const isIn = (states: States, matter: string): boolean => states.get(matter)?.group !== undefined;
  return [
    ...(planned.newMatters.length + planned.changedMatters.size > 0 ? ['matters' as const] : []),
    ...planned.following.keys(),
    ...(events.some(({ matter }) => isIn(before, matter) || isIn(after, matter)) ? ['issues' as const] : []),
  ];
}

/**
 * Writes what the events mean into the tabs that people read: one block of new rows and at most a few blocks of
 * changed cells a tab, however many events there are.
 */
export function projectEvents(
  book: Book,
  projection: Projection,
  naming: Naming,
  planned: PlannedRows = planRows(projection, naming),
): void {
  const { events, before, after } = projection;
  const { newMatters, writtenByHand, changedMatters, following } = planned;
  const matters = book.table('matters');
  const typedRows = takeTypedRows(matters, newMatters, writtenByHand);
  for (const [command, row] of typedRows) changedMatters.set(command, row);
  matters.update(changedMatters);
  matters.append(newMatters);
  for (const [name, rows] of following) book.find(name)?.put(rows);
  writeIssues(book, events, before, after, naming);
}

const HAND: readonly MatterEvent['source'][] = ['sheet', 'observed'];

/**
 * A matter whose row somebody has typed stands in that row, which has the command's ULID for a key until now; its
 * details and people's own cells stay as they are, and so do cells that are steps of their own: they are read next, and
 * if this execution is cut off, by the next one.
 * @param rows of the new matters; those that have a row already are taken out
 */
function takeTypedRows(
  matters: Table<'matters'>,
  rows: NewRow<'matters'>[],
  commands: readonly string[],
): ReadonlyMap<string, NewRow<'matters'>> {
  const typed = new Map<string, NewRow<'matters'>>();
  if (commands.every((command) => command === '')) return typed;
  const keys = matters.rowsByKey();
  const rowOf = (command: string | undefined): number | undefined => keys.get(command ?? '')?.[0];
  const written = matters.readRows(
    commands.flatMap((command) => rowOf(command) ?? []),
    AFTER_CAPTURE,
  );
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const command = commands[index] ?? '';
    const row = rows[index];
    const own = written.get(rowOf(command) ?? 0);
    if (!row || !own) continue;
    const { fields: _fields, ...cells } = row;
    const waiting = AFTER_CAPTURE.filter((column) => own[column] !== '');
    typed.set(command, Object.fromEntries(Object.entries(cells).filter(([key]) => !isAmong(key, waiting))));
    rows.splice(index, 1);
  }
  return typed;
}

const isAmong = (key: string, columns: readonly string[]): boolean => columns.indexOf(key) >= 0;

/** A command that has been carried out, as the ledger keeps it. */
export interface LedgerEntry {
  readonly command: string;
  /** Its name in words. */
  readonly name: string;
  readonly matter: string;
  readonly at: string;
  readonly by: string;
  readonly source: MatterEvent['source'];
}

export function writeLedger(book: Book, entries: readonly LedgerEntry[], naming: Naming): void {
  const words = matterWords[naming.language];
  book.table('inbox').append(
    entries.map((entry) => ({
      key: entry.command,
      matter: entry.matter,
      type: entry.name,
      receivedAt: entry.at,
      by: entry.by,
      source: words.sources[entry.source],
    })),
  );
}

/**
 * Writes rows again that follow from the events of some matters: cells of those that are there, rows that are
 * missing at the end. For repair and for tabs that are new.
 * @param events the whole history of the matters, in order of sequence
 * @param isWanted which of the rows, and which of their cells; undefined: none of the row
 */
export function writeRowsAgain(
  book: Book,
  events: readonly MatterEvent[],
  naming: Naming,
  isWanted: (table: Following, key: string, cells: Cells) => Cells | undefined,
): void {
  const rows = new Map<Following, Map<string, Cells>>();
  for (const own of eventsByMatter(events).values()) {
    for (const [table, all] of wholeRows(own, naming)) {
      for (const [key, cells] of all) {
        const wanted = isWanted(table, key, cells);
        if (!wanted) continue;
        const known = rows.get(table) ?? new Map<string, Cells>();
        rows.set(table, known.set(key, wanted));
      }
    }
  }
  for (const [table, own] of rows) book.find(table)?.put(own);
}

export function eventsByMatter(events: readonly MatterEvent[]): ReadonlyMap<string, readonly MatterEvent[]> {
  const byMatter = new Map<string, MatterEvent[]>();
  for (const event of events) {
    const known = byMatter.get(event.matter);
    if (known) known.push(event);
    else byMatter.set(event.matter, [event]);
  }
  return byMatter;
}
