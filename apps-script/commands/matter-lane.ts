import * as v from 'valibot';
import { seenIn, seenOf } from '../../shared/matters/changed-since.ts';
import {
  begins,
  type Entered,
  type EnteredType,
  enteredSchema,
  type MatterCommand,
} from '../../shared/matters/commands.ts';
import { decide, type Known } from '../../shared/matters/decide.ts';
import type { MatterEvent } from '../../shared/matters/events.ts';
import { type FollowUp, STEPS } from '../../shared/matters/lifeCycle.ts';
import { changedSince } from '../../shared/matters/seen.ts';
import { applyEvent, foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { targetDays } from '../../shared/referrals/targets.ts';
import { changedText } from '../../shared/text/changed.ts';
import { matterWords, refusalText } from '../../shared/text/matters.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { readEventsOf } from '../workbook/event-list.ts';
import { encodeState } from '../workbook/state-cell.ts';
import { readTargets } from '../workbook/targets.ts';
import { type Batch, type Lane, markOf, type Parsed, parsedBy, type Ran } from './lane.ts';
import { type MatterRecord, readMatters } from './read-matters.ts';
import { FOLLOWING } from './rows.ts';
import { RunningNumber } from './running-number.ts';
import {
  type History,
  type PlannedRows,
  type Projection,
  planRows,
  projectEvents,
  tabsOf,
} from './write-events.ts';

const MATTER_NUMBER = /^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}$/;

/** Matters: what residents say, one by one. */
export class MatterLane implements Lane {
  readonly events: MatterEvent[] = [];
  /** The matters of this batch, as they stand now. */
  readonly records = new Map<string, MatterRecord>();
  /** The same before it. */
  private readonly before = new Map<string, MatterState>();
  private readonly wanted = new Set<string>();
  private readonly history: MatterEvent[] = [];
  /** Matters in which something is undone or renamed: their rows cannot be told from the new events alone. */
  private readonly rewriting = new Set<string>();
  private column: readonly string[] | undefined;
  private readonly numbers: RunningNumber;
  private planned: { readonly projection: Projection; readonly rows: PlannedRows } | undefined;

  constructor(private readonly batch: Batch) {
    this.numbers = new RunningNumber(batch, '', () => this.keys);
  }

  owns(raw: unknown): boolean {
    return typeof raw !== 'object' || raw === null || !('dialogue' in raw);
  }

  parse(raw: unknown): Parsed {
    return parsedBy(enteredSchema, raw, (command) => ({
      name: matterWords[this.batch.naming.language].steps[command.type],
      tables: NEEDED[command.type] ?? [],
      run: () => this.run(command, seenOf(raw)),
    }));
  }

  load(raw: readonly unknown[]): void {
    const commands = raw.flatMap((each) => {
      const parsed = v.safeParse(enteredSchema, each);
      return parsed.success && !begins(parsed.output) ? [parsed.output] : [];
    });
    const rewriting = commands.filter(needsHistory).map(({ matter }) => matter);
    this.want(commands.map(({ matter }) => matter));
    const wanted = [...this.wanted].filter((number) => !this.records.has(number));
    if (wanted.length > 0) {
      const rows = this.batch.book.table('matters').rowsOf(new Set(wanted), this.keys);
      for (const [number, record] of readMatters(this.batch.book, wanted, rows)) {
        this.records.set(number, record);
        this.before.set(number, record.state);
      }
    }
    if (rewriting.length > 0) {
      this.history.push(...readEventsOf(this.batch.book, new Set(rewriting)));
      for (const matter of rewriting) this.rewriting.add(matter);
    }
  }

  /** Other kinds of things ask about matters here, before this loads. */
  want(numbers: readonly string[]): void {
    for (const number of numbers) if (MATTER_NUMBER.test(number)) this.wanted.add(number);
  }

  private get keys(): readonly string[] {
    this.column ??= this.batch.book.table('matters').readColumn('key');
    return this.column;
  }

  mark(): () => void {
    const { numbers, events, rewriting } = this;
    return markOf({ numbers, events, states: this.records, rewriting });
  }

  get counters(): Readonly<Record<string, string>> {
    return this.numbers.counters;
  }

  /** What somebody else did to the same thing after the person looked; the events are read only when something did. */
  private changedSince(command: Entered, seen: number | undefined) {
    if (seen === undefined || begins(command)) return undefined;
    const before = this.before.get(command.matter);
    if (!before || seenIn(before) <= seen) return undefined;
    return changedSince(command, readEventsOf(this.batch.book, [command.matter]), seen);
  }

  private run(command: Entered, seen: number | undefined): Ran {
    const { batch } = this;
    const { lists, settings, today, naming } = batch;
    const changed = this.changedSince(command, seen);
    if (changed) {
      return { ok: false, message: changedText(changed, settings.language, naming.organisationName) };
    }
    const nextMatter = begins(command) ? this.numbers.next : '';
    const decision = decide(command, {
      now: batch.now,
      state: begins(command) ? undefined : this.records.get(command.matter)?.state,
      get closedDays() {
        return lists.closedDays;
      },
      referralWorkingDays: (organisation) =>
        targetDays(readTargets(batch.book), 'referral', organisation, today) ?? settings.referralWorkingDays,
      organisationExists: (id) => lists.names.has(id),
      role: batch.roleOf(command.type in STEPS && STEPS[command.type as FollowUp].may !== undefined),
      nextMatter,
    } satisfies Known);
    if (!decision.ok) {
      const message = refusalText(decision.refusal, settings.language, today, naming.organisationName);
      return { ok: false, message };
    }
    const subject = begins(command) ? nextMatter : command.matter;
    if (begins(command)) this.numbers.take();
    else if (needsHistory(command)) this.rewriting.add(subject);
    for (const { at, fact } of decision.facts) {
      this.add({ ...batch.stamp(subject, at, command.id), fact });
    }
    return { ok: true, subject };
  }

  private add(event: MatterEvent): void {
    const { matter, fact } = event;
    this.events.push(event);
    const record = this.records.get(matter);
    // What is undone has to be taken out of the whole history; other steps only add to what is known.
    const state =
      fact.type === 'undone'
        ? foldEvents([...this.history, ...this.events].filter((known) => known.matter === matter))
        : applyEvent(record?.state, event);
    if (!state) return;
    const text = fact.type === 'matter_received' ? fact.text : '';
    this.records.set(matter, { text, fields: '', ...record, state });
  }

  private get states(): ReadonlyMap<string, MatterState> {
    return new Map([...this.records].map(([number, { state }]) => [number, state] as const));
  }

  plan(): readonly TableName[] {
    for (const state of this.states.values()) encodeState(state);
    if (this.events.length === 0) return [];
    const projection = this.projection();
    const rows = planRows(projection, this.batch.naming);
    this.planned = { projection, rows };
    return tabsOf(projection, rows);
  }

  project(): void {
    if (!this.planned) return;
    const { projection, rows } = this.planned;
    projectEvents(this.batch.book, projection, this.batch.naming, rows);
  }

  private projection(): Projection {
    const histories = new Map(
      [...this.rewriting].map((matter): readonly [string, History] => {
        const own = this.history.filter((event) => event.matter === matter);
        return [
          matter,
          { before: own, after: [...own, ...this.events.filter((event) => event.matter === matter)] },
        ];
      }),
    );
    const { events, before, states } = this;
    return { events, before, after: states, history: histories };
  }

  /** The matters that these events changed, before and after. */
  changes(): readonly { readonly before: MatterState | undefined; readonly after: MatterState }[] {
    return [...new Set(this.events.map(({ matter }) => matter))].flatMap((matter) => {
      const after = this.records.get(matter)?.state;
      return after ? [{ before: this.before.get(matter), after }] : [];
    });
  }
}

/** A new title stands in rows that the state does not know of. */
function needsHistory(command: Entered): command is MatterCommand {
  return command.type === 'undo' || (command.type === 'correct' && command.title !== undefined);
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
  correct_action: ['actions'],
  move_action: ['actions'],
  finish_action: ['actions'],
  cancel_action: ['actions'],
  check_effect: ['actions'],
};
