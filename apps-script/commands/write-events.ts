import type { CommandType } from '../../shared/matters/commands.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';
import { eventRows } from '../workbook/event-list.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import { changedCells, contentCells, matterRow, type Naming } from './matter-row.ts';
import { referralChange } from './referral-row.ts';

/** Appends the events to the event list, as one block. */
export function writeEvents(book: Book, events: readonly MatterEvent[], naming: Naming): void {
  const rows = events.map((event) => eventRows(event, naming.language, naming.organisationName));
  book.table('events').append(([] as NewRow<'events'>[]).concat(...rows.map((parts) => [...parts])));
}

export type States = ReadonlyMap<string, MatterState>;

/**
 * Writes what the events mean into the tabs that people read: one block of new rows and at most a few blocks of
 * changed cells a tab, however many events there are.
 * @param before what was known without these events; a matter that begins with them is not in it
 * @param after what is known with them
 */
export function projectEvents(
  book: Book,
  events: readonly MatterEvent[],
  before: States,
  after: States,
  naming: Naming,
): void {
  const newMatters: NewRow<'matters'>[] = [];
  /** Beside each new matter: the command, when somebody wrote the row by hand. */
  const writtenByHand: string[] = [];
  const changedMatters = new Map<string, NewRow<'matters'>>();
  for (const [matter, begun] of new Map(events.map((event) => [event.matter, event] as const).reverse())) {
    const old = before.get(matter);
    const next = after.get(matter);
    if (!next) continue;
    if (old) changedMatters.set(matter, changedCells(old, next, naming));
    else if (begun.fact.type === 'matter_received') {
      newMatters.push({ ...matterRow(next, naming), ...contentCells(begun) });
      writtenByHand.push(HAND.indexOf(begun.source) >= 0 ? begun.command : '');
    }
  }
  const matters = book.table('matters');
  const typedRows = takeTypedRows(matters, newMatters, writtenByHand);
  for (const [command, row] of typedRows) changedMatters.set(command, row);
  matters.update(changedMatters);
  matters.append(newMatters.reverse());
  projectReferrals(book, events, after, naming);
}

const HAND: readonly MatterEvent['source'][] = ['sheet', 'observed'];

/**
 * A matter whose row somebody has typed stands in that row, which has the command's ULID for a key until now; its
 * details and people's own cells stay as they are.
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
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const command = commands[index] ?? '';
    const row = rows[index];
    if (!row || command === '' || !keys.has(command)) continue;
    const { fields: _fields, ...cells } = row;
    typed.set(command, cells);
    rows.splice(index, 1);
  }
  return typed;
}

function projectReferrals(book: Book, events: readonly MatterEvent[], after: States, naming: Naming): void {
  const added = new Map<string, NewRow<'referrals'>>();
  const changed = new Map<string, NewRow<'referrals'>>();
  for (const event of events) {
    const change = referralChange(event, after.get(event.matter)?.title ?? '', naming);
    if (!change) continue;
    const rows = change.isNew || added.has(change.referral) ? added : changed;
    rows.set(change.referral, { ...rows.get(change.referral), ...change.cells });
  }
  if (added.size + changed.size === 0) return;
  const referrals = book.table('referrals');
  referrals.update(changed);
  referrals.append([...added.values()]);
}

/** A command that has been carried out, as the ledger keeps it. */
export interface LedgerEntry {
  readonly command: string;
  readonly type: CommandType;
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
      type: words.steps[entry.type],
      receivedAt: entry.at,
      by: entry.by,
      source: words.sources[entry.source],
    })),
  );
}
