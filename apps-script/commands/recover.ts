import { commandOf } from '../../shared/matters/lifeCycle.ts';
import type { Book } from '../workbook/book.ts';
import { foldMatters, readEvents } from '../workbook/event-list.ts';
import type { Naming } from './matter-row.ts';
import { eventsByMatter, type History, projectEvents, writeLedger } from './write-events.ts';

/**
 * Before anything is written, the first sequence number of the batch is put in this property, and taken away when
 * all of it is in the sheet. If it is still there, an execution was cut off half-way.
 */
export const JOURNAL = 'journal';

/**
 * Finishes what was cut off: the events that reached the event list are the truth, so their rows and their lines
 * in the ledger are written again where they are missing. Without this a repeated delivery would be entered twice.
 */
export function recover(book: Book, from: number, naming: Naming): void {
  const events = readEvents(book);
  const cutOff = events.filter((event) => event.sequence >= from);
  if (cutOff.length === 0) return;
  const touched = new Set(cutOff.map((event) => event.matter));
  const before = foldMatters(
    events.filter((event) => event.sequence < from),
    touched,
  );
  const after = foldMatters(events, touched);
  const matters = book.table('matters').rowsByKey();
  const missing = cutOff.filter(
    ({ matter, fact }) => fact.type !== 'matter_received' || !matters.has(matter),
  );
  const history = new Map<string, History>();
  for (const [matter, own] of eventsByMatter(events.filter((event) => touched.has(event.matter)))) {
    history.set(matter, { before: own.filter(({ sequence }) => sequence < from), after: own });
  }
  projectEvents(book, { events: missing, before, after, history }, naming);
  const entered = new Set(book.table('inbox').rowsByKey().keys());
  writeLedger(
    book,
    cutOff
      .filter(({ command }) => {
        // A command may have come to several facts; it has one line.
        const isMissing = !entered.has(command);
        entered.add(command);
        return isMissing;
      })
      .map((event) => ({
        command: event.command,
        type: commandOf(event.fact.type),
        matter: event.matter,
        at: event.enteredAt,
        by: event.by,
        source: event.source,
      })),
    naming,
  );
}
