import type { DialogueState } from '../../shared/dialogues/state.ts';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { wrongFieldText } from '../../shared/text/field-names.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import type { ClosedDays } from '../../shared/time/workingDays.ts';
import type { Book } from '../workbook/book.ts';
import { roleOf } from '../workbook/contacts.ts';
import { Unfinished } from '../workbook/errors.ts';
import { lastSequence } from '../workbook/event-list.ts';
import type { KnownOrganisation } from '../workbook/lists.ts';
import { needRight } from '../workbook/rights.ts';
import { readSettings, type Settings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';
import { ActionLane } from './action-lane.ts';
import { DialogueLane } from './dialogue-lane.ts';
import { type Actor, type Batch, type Lane, refill } from './lane.ts';
import { Lists } from './lists.ts';
import { MatterLane } from './matter-lane.ts';
import type { Naming } from './matter-row.ts';
import type { MatterRecord } from './read-matters.ts';
import { JOURNAL, recover } from './recover.ts';
import { referencesOf, resolveReference, unresolved } from './references.ts';
import { type LedgerEntry, writeEvents, writeLedger } from './write-events.ts';

export type { Actor } from './lane.ts';

/** What became of one command. A repeated command gets the reply it got the first time. */
export type CommandReply =
  /** `matter`: number of what it was about, be it a matter or a dialogue. */
  | { readonly result: 'done'; readonly command: string; readonly matter: string }
  | {
      readonly result: 'refused';
      readonly command: string;
      readonly message: string;
      /** The command's field that is wrong, where one is. */
      readonly field?: string;
    };

export interface Executed {
  readonly replies: readonly CommandReply[];
  /** Ids of commands that had been carried out before, whatever words they came with this time. */
  readonly earlier: ReadonlySet<string>;
  /** The matters that the commands were about, as they stand now. */
  readonly records: ReadonlyMap<string, MatterRecord>;
  /** The dialogues that they were about. */
  readonly dialogues: ReadonlyMap<string, DialogueState>;
  readonly settings: Settings;
  readonly closedDays: ClosedDays;
  readonly organisations: readonly KnownOrganisation[];
}

/** Property that holds the last sequence number of the event list. */
const SEQUENCE = 'sequence';

/**
 * Carries out commands, in their order. The only way in which anything changes: extension, sidebar and menu all
 * come here, holding the lock. Number of service calls: the same for one command as for a hundred of its kind.
 * @param raw commands as they came, each parsed by itself so that a bad one does not stop the others; those after
 *   each other with the same `together` (a ULID) are carried out all or none
 * @throws MissingTab, MissingColumn, NoRight, TooLong; then nothing of these commands has been written
 * @throws Unfinished when they stand in the event list; the next execution writes the rest
 */
export function execute(book: Book, raw: readonly unknown[], actor: Actor, now: Instant): Executed {
  const store = properties();
  const kept = store.getProperties();
  const settings = readSettings(book);
  const lists = new Lists(book);
  const naming: Naming = { language: settings.language, organisationName: (id) => lists.names.get(id) ?? id };
  needTables(book);
  const journal = kept[JOURNAL];
  const today = stockholmDate(now);
  let sequence = 0;
  const batch: Batch = {
    book,
    settings,
    lists,
    naming,
    actor,
    now,
    today,
    kept,
    roleOf: (isForSome) => {
      const signedIn = actor.source === 'sidebar' || actor.source === 'sheet';
      return signedIn && isForSome ? roleOf(book, actor.by) : undefined;
    },
    stamp: (subject, at, command) => {
      sequence += 1;
      return { sequence, matter: subject, at, enteredAt: now, ...actor, command };
    },
  };
  const matters = new MatterLane(batch);
  const dialogues = new DialogueLane(batch, matters);
  const actions = new ActionLane(batch);
  const lanes: readonly Lane[] = [dialogues, actions, matters];
  const laneOf = (command: unknown): Lane => lanes.find((lane) => lane.owns(command)) ?? matters;
  if (journal !== undefined) {
    recover(book, Number(journal) || 0, naming);
    SpreadsheetApp.flush();
    store.deleteProperty(JOURNAL);
  }

  const done = findEarlier(book, raw);
  const earlier = new Set(done.keys());
  const isNew = (command: unknown): boolean => !done.has(idOf(command));
  const resolved = raw.map((command) => resolveReference(command, done));
  for (const lane of lanes) {
    lane.want([...done.values()]);
    lane.load(resolved.filter((command) => isNew(command) && laneOf(command) === lane));
  }
  sequence = lastSequence(book, kept[SEQUENCE]);
  const firstSequence = sequence + 1;
  const ledger: LedgerEntry[] = [];

  const run = (early: unknown): CommandReply => {
    const id = idOf(early);
    const subject = done.get(id);
    if (subject !== undefined) return { result: 'done', command: id, matter: subject };
    // What an earlier command of this batch has begun has its number by now.
    const command = resolveReference(early, done);
    const parsed = laneOf(command).parse(command);
    if (!parsed.ok) {
      const missing = unresolved(command);
      const wrong = missing === undefined ? parsed.wrong : { path: missing };
      const field = fieldOf(wrong.path);
      return { result: 'refused', command: id, message: wrongFieldText(wrong, settings.language), field };
    }
    for (const name of parsed.given.tables) book.table(name).need(['key']);
    const ran = parsed.given.run();
    if (!ran.ok) {
      const { message, field } = ran;
      return { result: 'refused', command: id, message, ...(field !== undefined && { field }) };
    }
    ledger.push({ command: id, name: parsed.given.name, matter: ran.subject, at: now, ...actor });
    done.set(id, ran.subject);
    return { result: 'done', command: id, matter: ran.subject };
  };
  /** Commands that belong together are all carried out, or none of them, and then all say why. */
  const runTogether = (group: readonly unknown[]): readonly CommandReply[] => {
    const takeBack = lanes.map((lane) => lane.mark());
    const was = { sequence, ledger: ledger.length, done: new Map(done) };
    const answers: CommandReply[] = [];
    for (const command of group) {
      const answer = run(command);
      if (answer.result === 'refused') {
        for (const back of takeBack) back();
        sequence = was.sequence;
        ledger.length = was.ledger;
        refill(done, was.done);
        return group.map((each) => ({ ...answer, command: idOf(each) }));
      }
      answers.push(answer);
    }
    return answers;
  };
  const replies = groupsOf(resolved).flatMap((group) =>
    group.length === 1 ? group.map(run) : runTogether(group),
  );

  const events = [...matters.events, ...dialogues.events, ...actions.events].sort(
    (a, b) => a.sequence - b.sequence,
  );
  if (events.length > 0) {
    // What no cell can hold must stop the batch before anything of it stands in the sheet.
    const tabs = lanes.flatMap((lane) => [...lane.plan()]);
    needRight(book, ['events', ...tabs, 'inbox']);
    store.setProperties({
      ...matters.counters,
      ...dialogues.counters,
      ...actions.counters,
      [SEQUENCE]: String(sequence),
      [JOURNAL]: String(firstSequence),
    });
    writeEvents(book, events, naming);
    // Google carries writes out tab by tab, when it sees fit: what follows from the events may not be there before them.
    SpreadsheetApp.flush();
    try {
      matters.project();
      dialogues.project();
      actions.project();
      writeLedger(book, ledger, naming);
      SpreadsheetApp.flush();
    } catch (error) {
      throw new Unfinished(error);
    }
    store.deleteProperty(JOURNAL);
  }
  return {
    replies,
    earlier,
    records: matters.records,
    dialogues: dialogues.states,
    settings,
    get closedDays() {
      return lists.closedDays;
    },
    get organisations() {
      return lists.organisations;
    },
  };
}

/** What every command needs is there before the first of them is looked at. */
function needTables(book: Book): void {
  book.table('matters').need(['key', 'status', 'state']);
  book
    .table('events')
    .need(['key', 'part', 'matter', 'type', 'at', 'enteredAt', 'by', 'source', 'command', 'data']);
  book.table('inbox').need(['key', 'matter']);
}

/** The command's ULID; empty when it has none that could be one. */
function idOf(command: unknown): string {
  const id = (command as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && ULID_PATTERN.test(id) ? id : '';
}

/** Commands that stand after each other with the same `together`, a ULID of their own; others each by themselves. */
function groupsOf(raw: readonly unknown[]): readonly (readonly unknown[])[] {
  const groups: unknown[][] = [];
  let last: string | undefined;
  for (const command of raw) {
    const given = (command as { together?: unknown } | null | undefined)?.together;
    const together = typeof given === 'string' && ULID_PATTERN.test(given) ? given : undefined;
    const group = groups.at(-1);
    if (group && together !== undefined && together === last) group.push(command);
    else groups.push([command]);
    last = together;
  }
  return groups;
}

/** Numbers by ULID: of those commands, and of those that they refer to, that have been carried out before. */
function findEarlier(book: Book, raw: readonly unknown[]): Map<string, string> {
  const inbox = book.table('inbox');
  const ids = new Set(raw.flatMap((command) => [idOf(command), ...referencesOf(command)]));
  const byRow = new Map<number, string>();
  for (const [id, [row]] of inbox.rowsOf(ids, inbox.seenKeys())) if (row !== undefined) byRow.set(row, id);
  const found = new Map<string, string>();
  if (byRow.size === 0) return found;
  for (const [row, { matter }] of inbox.readRows([...byRow.keys()], ['matter'])) {
    found.set(byRow.get(row) ?? '', matter);
  }
  return found;
}

/** The form's field that a path in a command belongs to: notes are typed in one box, heads have one each. */
function fieldOf(path: string): string {
  const [first = '', second] = path.split('.');
  if (first === 'inputs') return 'notes';
  return first === 'counts' && second !== undefined ? second : first;
}
