import type { EventType } from '../../shared/matters/events.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { ownActionRows } from '../commands/action-rows.ts';
import type { Naming } from '../commands/matter-row.ts';
import { type Following, wholeRows } from '../commands/rows.ts';
import { eventsByMatter } from '../commands/write-events.ts';
import { matterOfItem } from '../edits/items.ts';
import { isPartTable, mattersWithFewer, type PartTable } from '../edits/missing.ts';
import type { Book } from '../workbook/book.ts';
import { readEventsOf } from '../workbook/event-list.ts';
import type { Table } from '../workbook/table.ts';
import { cellFaults, copiesIn, fault } from './cell-faults.ts';
import { PARTS } from './columns.ts';
import { isDialogueTab, missingOfDialogues } from './dialogue-rows.ts';
import type { Fault } from './faults.ts';

/** Tabs with one row for each time something was done: their keys are the numbers of these events. */
const LINES: Readonly<Partial<Record<Following, readonly EventType[]>>> = {
  decisions: ['decision_made'],
  feedbacks: ['matter_acknowledged', 'question_asked', 'interim_given', 'feedback_given'],
  reminders: ['referral_reminded'],
};

/** The event list as far as it says which rows there should be: read once for all tabs. */
interface Events {
  readonly types: readonly string[];
  readonly matters: readonly string[];
  readonly sequences: readonly string[];
}

/** What is wrong with the rows that follow from the events of a matter: whole columns, whatever their number. */
export function partFaults(book: Book): readonly Fault[] {
  const table = book.table('events');
  const events: Events = {
    types: table.readColumn('type'),
    matters: table.readColumn('matter'),
    sequences: table.readColumn('key'),
  };
  const rows = book.table('matters').rowsByKey();
  // What only lacks its row is a fault of that row.
  const told = new Set(events.matters);
  const isThere = (matter: string) => rows.has(matter) || told.has(matter);
  return PARTS.flatMap((name) => {
    const own = book.find(name) as Table<TableName> | undefined;
    return own ? faultsIn(book, name, own, events, isThere) : [];
  });
}

function faultsIn(
  book: Book,
  name: (typeof PARTS)[number],
  table: Table<TableName>,
  events: Events,
  isThere: (matter: string) => boolean,
): readonly Fault[] {
  const keys = table.readColumn('key' as never);
  const filled = keys.filter((key) => key !== '');
  const ofEvent = new Map<string, string>();
  const types = LINES[name as Following];
  if (types) {
    events.types.forEach((type, index) => {
      if (types.some((each) => each === type))
        ofEvent.set(events.sequences[index] ?? '', events.matters[index] ?? '');
    });
  }
  const there = new Set(filled);
  const missing = types
    ? [...ofEvent].filter(([sequence]) => !there.has(sequence)).map(([sequence]) => sequence)
    : [
        ...(isPartTable(name) ? missingItems(book, name, there) : []),
        ...(isDialogueTab(name) ? missingOfDialogues(book, name, events, there) : []),
      ];
  const broken = types
    ? filled.filter((key) => !ofEvent.has(key))
    : filled.filter((key) => !isThere(matterOfItem(key)));
  const columns = [...table.layout.columns.keys()].filter(
    (column) => column !== 'key' && !table.schema.isPeoples(column),
  );
  return [
    ...fault('missing_part', name, undefined, missing),
    ...fault('broken_link', name, undefined, broken),
    ...copiesIn(name, keys, table.firstRow),
    ...cellFaults(table, keys, columns),
  ];
}

/** Items of the event list without a row: counted by matter first, and only those that differ are read. */
function missingItems(book: Book, name: PartTable, keys: ReadonlySet<string>): readonly string[] {
  const suspect = mattersWithFewer(book, name, keys);
  if (suspect.size === 0) return [];
  // How organisations are called does not matter for the keys.
  const naming: Naming = { language: 'sv', organisationName: (id) => id };
  const events = readEventsOf(book, suspect);
  const own = name === 'actions' ? [...ownActionRows(events, naming).keys()] : [];
  return [
    ...own,
    ...[...eventsByMatter(events).values()].flatMap((of) => [
      ...(wholeRows(of, naming).get(name)?.keys() ?? []),
    ]),
  ].filter((key) => !keys.has(key));
}

/** The matters that some rows belong to, by their keys. */
export function mattersOf(book: Book, name: TableName, keys: readonly string[]): ReadonlySet<string> {
  if (name === 'matters') return new Set(keys);
  if (!LINES[name as Following]) return new Set(keys.map(matterOfItem));
  const events = book.table('events');
  const matters = events.readColumn('matter');
  const wanted = new Set(keys);
  return new Set(
    events.readColumn('key').flatMap((key, index) => (wanted.has(key) ? [matters[index] ?? ''] : [])),
  );
}
