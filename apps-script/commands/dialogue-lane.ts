import * as v from 'valibot';
import { checksLeft } from '../../shared/dialogues/checklist.ts';
import {
  beginsDialogue,
  type DialogueCommand,
  dialogueCommandSchema,
  type LaterDialogueCommand,
} from '../../shared/dialogues/commands.ts';
import { decideDialogue } from '../../shared/dialogues/decide.ts';
import type { DialogueEvent, DialogueFact } from '../../shared/dialogues/events.ts';
import { applyDialogueEvent, foldDialogue } from '../../shared/dialogues/fold.ts';
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { DIALOGUE_STEPS } from '../../shared/dialogues/lifeCycle.ts';
import { changedSince } from '../../shared/dialogues/seen.ts';
import type { DialogueState, MatterOutcomes } from '../../shared/dialogues/state.ts';
import { wrongField } from '../../shared/dialogues/wrong-field.ts';
import { seenIn, seenOf } from '../../shared/matters/changed-since.ts';
import { dialogueWords } from '../../shared/text/dialogues.ts';
import { dialogueRefusalText } from '../../shared/text/dialogues-refusals.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { readChecks } from '../dialogues/lists.ts';
import { encodeDialogue } from '../workbook/dialogue-cells.ts';
import { readDialogueEvents } from '../workbook/event-list.ts';
import type { DialogueRows } from './dialogue-rows.ts';
import { type Batch, type Lane, markOf, type Parsed, parsedBy, type Ran } from './lane.ts';
import type { MatterLane } from './matter-lane.ts';
import { readDialogues } from './read-dialogues.ts';
import { RunningNumber } from './running-number.ts';
import {
  changedOutcomes,
  dialogueTabsOf,
  planDialogueRows,
  putDialogueRows,
  refreshOutcomes,
} from './write-dialogues.ts';

/** Tabs without which nothing about a dialogue can be written. */
const NEEDED = ['dialogues', 'inputs', 'occasions', 'actions'] as const;

/** Dialogues, walks and budget rounds. */
export class DialogueLane implements Lane {
  readonly events: DialogueEvent[] = [];
  /** The dialogues of this batch, as they stand now. */
  readonly states = new Map<string, DialogueState>();
  private readonly before = new Map<string, DialogueState>();
  private readonly wanted = new Set<string>();
  private readonly history: DialogueEvent[] = [];
  private readonly rewriting = new Set<string>();
  private readonly numbers: RunningNumber;
  private planned: readonly DialogueRows[] = [];

  constructor(
    private readonly batch: Batch,
    /** Inputs that became matters have their outcomes there. */
    private readonly matters: MatterLane,
  ) {
    this.numbers = new RunningNumber(batch, '-D', () => batch.book.table('dialogues').readColumn('key'));
  }

  owns(raw: unknown): boolean {
    if (typeof raw !== 'object' || raw === null) return false;
    const { type } = raw as { type?: unknown };
    return 'dialogue' in raw || type === 'plan_dialogue' || type === 'import_dialogue';
  }

  parse(raw: unknown): Parsed {
    return parsedBy(dialogueCommandSchema, raw, (command) => ({
      name: dialogueWords[this.batch.naming.language].steps[command.type],
      tables: NEEDED,
      run: () => this.run(command, seenOf(raw)),
    }));
  }

  want(numbers: readonly string[]): void {
    for (const number of numbers) if (DIALOGUE_NUMBER.test(number)) this.wanted.add(number);
  }

  load(raw: readonly unknown[]): void {
    const commands = raw.flatMap((each) => {
      const parsed = v.safeParse(dialogueCommandSchema, each);
      return parsed.success ? [parsed.output] : [];
    });
    // What refers to an earlier command cannot be parsed yet, but says which dialogue it is about.
    for (const each of raw) this.want([String((each as { dialogue?: unknown } | null)?.dialogue ?? '')]);
    if (this.wanted.size > 0) this.loadStates(commands);
    for (const command of commands) this.matters.want(this.mattersFor(command));
  }

  private loadStates(commands: readonly DialogueCommand[]): void {
    for (const [number, state] of readDialogues(this.batch.book, [...this.wanted])) {
      this.states.set(number, state);
      this.before.set(number, state);
    }
    const undoing = commands.flatMap((command) => (command.type === 'undo' ? [command.dialogue] : []));
    if (undoing.length > 0) {
      this.history.push(...readDialogueEvents(this.batch.book, new Set(undoing)));
      for (const dialogue of undoing) this.rewriting.add(dialogue);
    }
  }

  /** The matters whose outcomes a command asks about. */
  private mattersFor(command: DialogueCommand): readonly string[] {
    if (command.type === 'raise_inputs') return [command.matter];
    if (command.type === 'import_dialogue')
      return command.history.flatMap(({ fact }) => (fact.type === 'input_raised' ? fact.matter : []));
    if (command.type !== 'close_dialogue' && command.type !== 'undo') return [];
    return (this.states.get(command.dialogue)?.inputs ?? []).flatMap(({ matter }) => matter ?? []);
  }

  private readonly outcomes: MatterOutcomes = (matter) => this.matters.records.get(matter)?.state;

  mark(): () => void {
    const { numbers, events, rewriting } = this;
    return markOf({ numbers, events, states: this.states, rewriting });
  }

  get counters(): Readonly<Record<string, string>> {
    return this.numbers.counters;
  }

  /** What somebody else did to the same thing after the person looked; the events are read only when something did. */
  private changedSince(command: LaterDialogueCommand, seen: number | undefined) {
    const { dialogue } = command;
    const before = this.before.get(dialogue);
    if (seen === undefined || !before || seenIn(before) <= seen) return undefined;
    return changedSince(command, readDialogueEvents(this.batch.book, [dialogue]), seen);
  }

  private run(command: DialogueCommand, seen: number | undefined): Ran {
    const { batch } = this;
    const isNew = beginsDialogue(command);
    const subject = isNew ? this.numbers.next : command.dialogue;
    const changed = isNew ? undefined : this.changedSince(command, seen);
    if (changed) {
      const refusal = { reason: 'changed_since', ...changed } as const;
      return { ok: false, message: dialogueRefusalText(refusal, batch.naming.language, batch.today) };
    }
    const decision = decideDialogue(command, {
      now: batch.now,
      state: isNew ? undefined : this.states.get(subject),
      ...(isNew && { nextDialogue: subject }),
      organisationExists: (id) => batch.lists.names.has(id),
      organiserExists: (one) => batch.lists.names.has(one) || batch.lists.associations.has(one),
      matters: this.outcomes,
      checksLeft: (state) => checksLeft(readChecks(batch.book), state),
      role: batch.roleOf(!isNew && DIALOGUE_STEPS[command.type].may !== undefined),
    });
    if (!decision.ok) {
      const { language } = batch.naming;
      const message = dialogueRefusalText(decision.refusal, language, batch.today);
      const field = wrongField(command, decision.refusal);
      return { ok: false, message, ...(field !== undefined && { field }) };
    }
    if (isNew) this.numbers.take();
    if (command.type === 'undo') this.rewriting.add(subject);
    for (const { at, fact } of decision.facts) {
      this.add({ ...batch.stamp(subject, at, command.id), fact: numbered(fact, subject) });
    }
    return { ok: true, subject };
  }

  private add(event: DialogueEvent): void {
    this.events.push(event);
    const { matter: dialogue } = event;
    const own = () => [...this.history, ...this.events].filter(({ matter }) => matter === dialogue);
    const state =
      event.fact.type === 'undone'
        ? foldDialogue(own())
        : applyDialogueEvent(this.states.get(dialogue), event);
    if (state) this.states.set(dialogue, state);
  }

  plan(): readonly TableName[] {
    for (const state of this.states.values()) encodeDialogue(state);
    this.planned = this.rows();
    const outcomes = changedOutcomes(this.matters.changes());
    return [...dialogueTabsOf(this.planned), ...(outcomes.length > 0 ? ['inputs' as const] : [])];
  }

  project(): void {
    const { book, naming } = this.batch;
    putDialogueRows(book, this.planned);
    refreshOutcomes(book, this.matters.changes(), naming);
  }

  private rows(): readonly DialogueRows[] {
    if (this.events.length === 0) return [];
    const histories = new Map(
      [...this.rewriting].map((dialogue) => {
        const before = this.history.filter(({ matter }) => matter === dialogue);
        const added = this.events.filter(({ matter }) => matter === dialogue);
        return [dialogue, { before, after: [...before, ...added] }] as const;
      }),
    );
    const { events, before, states, outcomes } = this;
    const projection = { events, before, after: states, histories, matters: outcomes };
    return planDialogueRows(projection, this.batch.naming);
  }
}

/** The items of a dialogue that begins get its number, which the decision did not know. */
function numbered(fact: DialogueFact, dialogue: string): DialogueFact {
  return 'item' in fact && fact.item.charAt(0) === '/' ? { ...fact, item: `${dialogue}${fact.item}` } : fact;
}
