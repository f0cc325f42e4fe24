import type * as v from 'valibot';
import { ACTION_NUMBER } from '../../shared/actions/kinds.ts';
import { decideOwnAction, foldOwnAction, latestOf, ownActionSchema } from '../../shared/actions/own.ts';
import { seenOf } from '../../shared/matters/changed-since.ts';
import type { Fact, MatterEvent } from '../../shared/matters/events.ts';
import { changedSince } from '../../shared/matters/seen.ts';
import { changedText } from '../../shared/text/changed.ts';
import { matterWords, refusalText } from '../../shared/text/matters.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { readEventsOf } from '../workbook/event-list.ts';
import { ownActionRow } from './action-rows.ts';
import { type Batch, type Lane, type Parsed, parsedBy, type Ran } from './lane.ts';
import { type Cells, changedRows } from './rows.ts';
import { RunningNumber } from './running-number.ts';

type OwnCommand = v.InferOutput<typeof ownActionSchema>;

/** Actions that hang on no matter and no dialogue. What is known of one is its few events, read anew each time. */
export class ActionLane implements Lane {
  readonly events: MatterEvent[] = [];
  private readonly history: MatterEvent[] = [];
  private readonly wanted = new Set<string>();
  private readonly numbers: RunningNumber;
  private planned: ReadonlyMap<string, Cells> = new Map();

  constructor(private readonly batch: Batch) {
    this.numbers = new RunningNumber(batch, '-A', () => batch.book.table('actions').readColumn('key'));
  }

  owns(raw: unknown): boolean {
    if (typeof raw !== 'object' || raw === null) return false;
    return 'action' in raw || ('origin' in raw && (raw as { type?: unknown }).type === 'plan_action');
  }

  parse(raw: unknown): Parsed {
    return parsedBy(ownActionSchema, raw, (command) => ({
      name: matterWords[this.batch.naming.language].steps[command.type],
      tables: ['actions'],
      run: () => this.run(command, seenOf(raw)),
    }));
  }

  want(numbers: readonly string[]): void {
    for (const number of numbers) if (ACTION_NUMBER.test(number)) this.wanted.add(number);
  }

  load(raw: readonly unknown[]): void {
    this.want(raw.map((each) => String((each as { action?: unknown } | null)?.action ?? '')));
    if (this.wanted.size > 0) this.history.push(...readEventsOf(this.batch.book, this.wanted));
  }

  mark(): () => void {
    const numbers = this.numbers.mark();
    const { length } = this.events;
    return () => {
      numbers();
      this.events.length = length;
    };
  }

  get counters(): Readonly<Record<string, string>> {
    return this.numbers.counters;
  }

  /** Everything that has happened to an action, this batch's too. */
  private ownEvents(subject: string): readonly MatterEvent[] {
    return [...this.history, ...this.events].filter(({ matter }) => matter === subject);
  }

  private run(command: OwnCommand, seen: number | undefined): Ran {
    const { batch } = this;
    const { language } = batch.naming;
    const refused = (refusal: Parameters<typeof refusalText>[0]): Ran => ({
      ok: false,
      message: refusalText(refusal, language, batch.today, batch.naming.organisationName),
    });
    const changed =
      seen !== undefined && 'action' in command
        ? changedSince(
            command,
            this.history.filter(({ matter }) => matter === command.action),
            seen,
          )
        : undefined;
    if (changed) return { ok: false, message: changedText(changed, language, batch.naming.organisationName) };
    if (command.type === 'undo') {
      if (latestOf(this.ownEvents(command.action)) !== command.undone)
        return refused({ reason: 'not_latest' });
      this.add(command.action, batch.now, command.id, { type: 'undone', undone: command.undone });
      return { ok: true, subject: command.action };
    }
    const isNew = command.type === 'plan_action';
    const known = isNew ? '' : command.action;
    const decide = (subject: string) =>
      decideOwnAction(command, {
        subject,
        state: foldOwnAction(this.ownEvents(known)),
        today: batch.today,
        organisationExists: (id) => batch.lists.names.has(id),
      });
    // A number that is refused is given to nobody, so it is taken when all else is settled.
    const tried = decide(known);
    if (!tried.ok) return refused(tried.refusal);
    const subject = isNew ? this.numbers.next : known;
    if (isNew) this.numbers.take();
    const decision = isNew ? decide(subject) : tried;
    if (!decision.ok) return refused(decision.refusal);
    this.add(subject, decision.on ?? batch.now, command.id, decision.fact);
    return { ok: true, subject };
  }

  private add(subject: string, at: string, command: string, fact: Fact): void {
    this.events.push({ ...this.batch.stamp(subject, at, command), fact });
  }

  plan(): readonly TableName[] {
    const { naming } = this.batch;
    const rows = new Map<string, Cells>();
    for (const subject of new Set(this.events.map(({ matter }) => matter))) {
      const before = ownActionRow(
        this.history.filter(({ matter }) => matter === subject),
        naming,
      );
      const after = ownActionRow(this.ownEvents(subject), naming);
      const of = (cells: Cells | undefined) =>
        new Map([['actions' as const, new Map(cells ? [[subject, cells] as const] : [])]]);
      for (const [key, cells] of changedRows(of(before), of(after)).get('actions') ?? [])
        rows.set(key, cells);
    }
    this.planned = rows;
    return rows.size > 0 ? ['actions'] : [];
  }

  project(): void {
    if (this.planned.size > 0) this.batch.book.find('actions')?.put(this.planned);
  }
}
