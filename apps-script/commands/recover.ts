import { dialogueCommandOf } from '../../shared/dialogues/lifeCycle.ts';
import { commandOf } from '../../shared/matters/lifeCycle.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { matterWords } from '../../shared/text/matters.ts';
import type { Book } from '../workbook/book.ts';
import { foldDialogues, foldMatters, readDialogueEvents, readEvents } from '../workbook/event-list.ts';
import { isOfOwnAction, ownActionRows } from './action-rows.ts';
import type { Naming } from './matter-row.ts';
import { readMatters } from './read-matters.ts';
import { eventsByDialogue, projectDialogues } from './write-dialogues.ts';
import {
  eventsByMatter,
  type History,
  type LedgerEntry,
  projectEvents,
  writeLedger,
} from './write-events.ts';

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
  const entries = [...recoverMatters(book, from, naming), ...recoverDialogues(book, from, naming)];
  if (entries.length === 0) return;
  const entered = new Set(book.table('inbox').rowsByKey().keys());
  const missing = entries.filter(({ command }) => {
    // A command may have come to several facts; it has one line.
    const isMissing = !entered.has(command);
    entered.add(command);
    return isMissing;
  });
  writeLedger(book, missing, naming);
}

interface Entered {
  readonly command: string;
  readonly matter: string;
  readonly enteredAt: string;
  readonly by: string;
  readonly source: LedgerEntry['source'];
}

const entryOf = ({ command, matter, enteredAt, by, source }: Entered, name: string): LedgerEntry => ({
  command,
  matter,
  at: enteredAt,
  by,
  source,
  name,
});

function recoverMatters(book: Book, from: number, naming: Naming): readonly LedgerEntry[] {
  const events = readEvents(book);
  const cutOff = events.filter((event) => event.sequence >= from);
  if (cutOff.length === 0) return [];
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
  // Rows of actions of their own are written by their keys, so that writing them again is harmless.
  const own = ownActionRows(
    events.filter((event) => isOfOwnAction(event) && touched.has(event.matter)),
    naming,
  );
  if (own.size > 0) book.find('actions')?.put(own);
  const { steps } = matterWords[naming.language];
  return cutOff.map((event) => entryOf(event, steps[commandOf(event.fact.type)]));
}

/** Rows of dialogues are written by their keys, so that writing them again is harmless. */
function recoverDialogues(book: Book, from: number, naming: Naming): readonly LedgerEntry[] {
  const events = readDialogueEvents(book);
  const cutOff = events.filter((event) => event.sequence >= from);
  if (cutOff.length === 0) return [];
  const histories = new Map(
    [...eventsByDialogue(cutOff).keys()].map((dialogue) => {
      const own = events.filter(({ matter }) => matter === dialogue);
      // Every row again: which of them stood before it was cut off nobody knows.
      return [dialogue, { before: [], after: own }] as const;
    }),
  );
  const after = foldDialogues(events);
  const raised = [...after.values()].flatMap(({ inputs }) => inputs.flatMap(({ matter }) => matter ?? []));
  const known = readMatters(book, [...new Set(raised)], book.table('matters').rowsByKey());
  const matters = (matter: string) => known.get(matter)?.state;
  projectDialogues(book, { events: cutOff, before: new Map(), after, histories, matters }, naming);
  const { steps } = dialogueWords[naming.language];
  return cutOff.map((event) => entryOf(event, steps[dialogueCommandOf(event.fact.type)]));
}
