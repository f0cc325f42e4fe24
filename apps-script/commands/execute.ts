import * as v from 'valibot';
import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import {
  begins,
  type Entered,
  type EnteredType,
  enteredSchema,
  type MatterCommand,
} from '../../shared/matters/commands.ts';
import { decide, type Known } from '../../shared/matters/decide.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import type { Role, Source } from '../../shared/matters/kinds.ts';
import { type FollowUp, STEPS } from '../../shared/matters/lifeCycle.ts';
import { applyEvent, foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { targetDays } from '../../shared/referrals/targets.ts';
import { refusalText } from '../../shared/text/matters.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import type { ClosedDays } from '../../shared/time/workingDays.ts';
import type { Book } from '../workbook/book.ts';
import { roleOf } from '../workbook/contacts.ts';
import { lastSequence, readEventsOf } from '../workbook/event-list.ts';
import { type KnownOrganisation, readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { counterProperty, lastNumber, matterNumber } from '../workbook/numbers.ts';
import type { Settings } from '../workbook/settings.ts';
import { readSettings } from '../workbook/settings.ts';
import { encodeState } from '../workbook/state-cell.ts';
import { properties } from '../workbook/store.ts';
import { readTargets } from '../workbook/targets.ts';
import type { Naming } from './matter-row.ts';
import { type MatterRecord, readMatters } from './read-matters.ts';
import { JOURNAL, recover } from './recover.ts';
import { FOLLOWING } from './rows.ts';
import { type History, type LedgerEntry, projectEvents, writeEvents, writeLedger } from './write-events.ts';

export interface Actor {
  /** An e-mail address, or the name of a connected browser. */
  readonly by: string;
  readonly source: Source;
}

/** What became of one command. A repeated command gets the reply it got the first time. */
export type CommandReply =
  | { readonly result: 'done'; readonly command: string; readonly matter: string }
  | { readonly result: 'refused'; readonly command: string; readonly message: string };

export interface Executed {
  readonly replies: readonly CommandReply[];
  /** The matters that the commands were about, as they stand now. */
  readonly records: ReadonlyMap<string, MatterRecord>;
  readonly settings: Settings;
  readonly closedDays: ClosedDays;
  readonly organisations: readonly KnownOrganisation[];
}

/** Property that holds the last sequence number of the event list. */
const SEQUENCE = 'sequence';

/** The commands that were parsed, and the replies of those that could not be. */
type Parsed =
  | { readonly ok: true; readonly command: Entered }
  | { readonly ok: false; readonly reply: CommandReply };

/**
 * Carries out commands, in their order. The only way in which anything changes: extension, sidebar and menu all
 * come here, holding the lock. Number of service calls: the same for one command as for a hundred of its kind.
 * @param raw commands as they came, each parsed by itself so that a bad one does not stop the others
 * @throws MissingTab, MissingColumn, TooLong; then nothing of these commands has been written
 */
export function execute(book: Book, raw: readonly unknown[], actor: Actor, now: Instant): Executed {
  const store = properties();
  const kept = store.getProperties();
  const settings = readSettings(book);
  // The lists of people are read when something asks for them: a capture needs none.
  const lists = new Lists(book);
  const naming: Naming = { language: settings.language, organisationName: (id) => lists.names.get(id) ?? id };
  needTables(book, raw);
  const journal = kept[JOURNAL];
  if (journal !== undefined) {
    recover(book, Number(journal) || 0, naming);
    SpreadsheetApp.flush();
    store.deleteProperty(JOURNAL);
  }

  const today = stockholmDate(now);
  const parsed = raw.map((command) => parseCommand(command, settings, now));
  const earlier = findEarlier(book, parsed);
  const matters = book.table('matters').rowsByKey();
  const about = parsed.flatMap((item) => (item.ok && !begins(item.command) ? [item.command.matter] : []));
  const records = new Map(readMatters(book, [...new Set([...about, ...earlier.values()])], matters));
  const before = new Map<string, MatterState>(
    [...records].map(([number, { state }]) => [number, state] as const),
  );

  const year = today.slice(0, 4);
  const counter = counterProperty(settings.prefix, year);
  let running = lastNumber(kept[counter], matters.keys(), settings.prefix, year);
  const firstSequence = lastSequence(book, kept[SEQUENCE]) + 1;
  const events: MatterEvent[] = [];
  const ledger: LedgerEntry[] = [];
  const done = new Map(earlier);
  // What is undone has to be taken out of the whole history; other steps only add to what is known. A new title
  // stands in rows that the state does not know of.
  const rewriting = parsed.flatMap((item) =>
    item.ok && needsHistory(item.command) && !earlier.has(item.command.id) ? [item.command.matter] : [],
  );
  const history = rewriting.length === 0 ? [] : readEventsOf(book, new Set(rewriting));
  const stateAfter = (state: MatterState | undefined, event: MatterEvent): MatterState | undefined =>
    event.fact.type === 'undone'
      ? foldEvents([...history, ...events].filter((known) => known.matter === event.matter))
      : applyEvent(state, event);

  const run = (item: Parsed): CommandReply => {
    if (!item.ok) return item.reply;
    const { command } = item;
    const known = done.get(command.id);
    if (known !== undefined) return { result: 'done', command: command.id, matter: known };
    const state = begins(command) ? undefined : records.get(command.matter)?.state;
    const nextMatter = matterNumber(settings.prefix, year, running + 1);
    const decision = decide(command, {
      now,
      state,
      get closedDays() {
        return lists.closedDays;
      },
      referralWorkingDays: (organisation) =>
        targetDays(readTargets(book), 'referral', organisation, today) ?? settings.referralWorkingDays,
      organisationExists: (id) => lists.names.has(id),
      role: roleFor(book, command, actor),
      nextMatter,
    } satisfies Known);
    if (!decision.ok) {
      const message = refusalText(decision.refusal, settings.language, today, naming.organisationName);
      return { result: 'refused', command: command.id, message };
    }
    const matter = begins(command) ? nextMatter : command.matter;
    if (begins(command)) running += 1;
    for (const { at, fact } of decision.facts) {
      const event: MatterEvent = {
        sequence: firstSequence + events.length,
        matter,
        at,
        enteredAt: now,
        by: actor.by,
        source: actor.source,
        command: command.id,
        fact,
      };
      events.push(event);
      const record = records.get(matter);
      const state = stateAfter(record?.state, event);
      if (!state) continue;
      records.set(matter, {
        text: fact.type === 'matter_received' ? fact.text : '',
        fields: '',
        ...record,
        state,
      });
    }
    ledger.push({ command: command.id, type: command.type, matter, at: now, ...actor });
    done.set(command.id, matter);
    return { result: 'done', command: command.id, matter };
  };
  const replies = parsed.map(run);

  if (events.length > 0) {
    const last = firstSequence + events.length - 1;
    const after = new Map([...records].map(([number, { state }]) => [number, state] as const));
    // A state that no cell can hold must stop the batch before anything of it stands in the sheet.
    for (const state of after.values()) encodeState(state);
    store.setProperties({
      [counter]: String(running),
      [SEQUENCE]: String(last),
      [JOURNAL]: String(firstSequence),
    });
    writeEvents(book, events, naming);
    const histories = new Map(
      [...new Set(rewriting)].map((matter): readonly [string, History] => {
        const own = history.filter((event) => event.matter === matter);
        return [
          matter,
          { before: own, after: [...own, ...events.filter((event) => event.matter === matter)] },
        ];
      }),
    );
    projectEvents(book, { events, before, after, history: histories }, naming);
    writeLedger(book, ledger, naming);
    SpreadsheetApp.flush();
    store.deleteProperty(JOURNAL);
  }
  return {
    replies,
    records,
    settings,
    get closedDays() {
      return lists.closedDays;
    },
    get organisations() {
      return lists.organisations;
    },
  };
}

/** The lists of the workbook, each read once and only when something asks for it. */
class Lists {
  private known: {
    closedDays?: ClosedDays;
    organisations?: readonly KnownOrganisation[];
    names?: ReadonlyMap<string, string>;
  } = {};

  constructor(private readonly book: Book) {}

  get closedDays(): ClosedDays {
    this.known.closedDays ??= readClosedDays(this.book);
    return this.known.closedDays;
  }

  get organisations(): readonly KnownOrganisation[] {
    this.known.organisations ??= readOrganisations(this.book);
    return this.known.organisations;
  }

  get names(): ReadonlyMap<string, string> {
    this.known.names ??= new Map(this.organisations.map(({ id, name }) => [id, name] as const));
    return this.known.names;
  }
}

function needsHistory(command: Entered): command is MatterCommand {
  return command.type === 'undo' || (command.type === 'correct' && command.title !== undefined);
}

/** What whoever is signed in may do; asked only for steps that not everybody may take. */
function roleFor(book: Book, command: Entered, { by, source }: Actor): Role | undefined {
  const signedIn = source === 'sidebar' || source === 'sheet';
  if (!signedIn || !(command.type in STEPS)) return undefined;
  if (STEPS[command.type as FollowUp].may === undefined) return undefined;
  return roleOf(book, by);
}

/** What the commands cannot do without is there before the first of them is looked at. */
function needTables(book: Book, raw: readonly unknown[]): void {
  book.table('matters').need(['key', 'status', 'state']);
  book
    .table('events')
    .need(['key', 'part', 'matter', 'type', 'at', 'enteredAt', 'by', 'source', 'command', 'data']);
  book.table('inbox').need(['key', 'matter']);
  for (const command of raw) {
    const type = (command as { type?: unknown } | null | undefined)?.type;
    for (const name of NEEDED[type as EnteredType] ?? []) book.table(name).need(['key']);
  }
}

/** Tabs that a step writes its row in; without them it is refused before anything is written. */
const NEEDED: Readonly<Partial<Record<EnteredType, readonly TableName[]>>> = {
  import_matter: FOLLOWING,
  import_past: FOLLOWING,
  acknowledge: ['feedbacks'],
  group: ['issues'],
  ungroup: ['issues'],
  ask_resident: ['feedbacks'],
  refer: ['referrals'],
  record_answer: ['referrals'],
  extend_referral: ['referrals'],
  pause_referral: ['referrals'],
  resume_referral: ['referrals'],
  recall_referral: ['referrals'],
  remind: ['referrals', 'reminders'],
  decide: ['decisions'],
  give_interim: ['feedbacks'],
  give_feedback: ['feedbacks'],
  promise: ['promises'],
  move_promise: ['promises'],
  keep_promise: ['promises'],
  plan_action: ['actions'],
  move_action: ['actions'],
  finish_action: ['actions'],
  cancel_action: ['actions'],
  check_effect: ['actions'],
};

function parseCommand(raw: unknown, settings: Settings, now: Instant): Parsed {
  const command = v.safeParse(enteredSchema, raw);
  if (command.success) return { ok: true, command: command.output };
  const id = (raw as { id?: unknown } | null | undefined)?.id;
  const where = v.getDotPath(command.issues[0]) ?? 'type';
  return {
    ok: false,
    reply: {
      result: 'refused',
      command: typeof id === 'string' && ULID_PATTERN.test(id) ? id : '',
      message: refusalText({ reason: 'invalid_command', where }, settings.language, stockholmDate(now)),
    },
  };
}

/** The matters of those commands that have been carried out before, by command. */
function findEarlier(book: Book, parsed: readonly Parsed[]): ReadonlyMap<string, string> {
  const inbox = book.table('inbox');
  const rows = inbox.rowsByKey();
  const byRow = new Map<number, string>();
  for (const item of parsed) {
    const row = item.ok ? rows.get(item.command.id)?.[0] : undefined;
    if (item.ok && row !== undefined) byRow.set(row, item.command.id);
  }
  const found = new Map<string, string>();
  if (byRow.size === 0) return found;
  for (const [row, { matter }] of inbox.readRows([...byRow.keys()], ['matter'])) {
    found.set(byRow.get(row) ?? '', matter);
  }
  return found;
}
