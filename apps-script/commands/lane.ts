import * as v from 'valibot';
import type { DialogueEvent } from '../../shared/dialogues/events.ts';
import type { EventStamp, MatterEvent } from '../../shared/matters/events.ts';
import type { Role, Source } from '../../shared/matters/kinds.ts';
import type { WrongField } from '../../shared/text/field-names.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import type { Instant, LocalDate } from '../../shared/time/dates.ts';
import type { Book } from '../workbook/book.ts';
import type { Settings } from '../workbook/settings.ts';
import type { Lists } from './lists.ts';
import type { Naming } from './matter-row.ts';

export interface Actor {
  /** An e-mail address, or the name of a connected browser. */
  readonly by: string;
  readonly source: Source;
}

/** Whatever stands in the event list. */
export type AnyEvent = MatterEvent | DialogueEvent;

/** What all commands of one execution have in common. */
export interface Batch {
  readonly book: Book;
  readonly settings: Settings;
  readonly lists: Lists;
  readonly naming: Naming;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: LocalDate;
  /** The script's properties as they were when it began. */
  readonly kept: Readonly<Record<string, string>>;
  /** What the person may do, when the step is not everybody's; undefined when nobody has said, or need not. */
  readonly roleOf: (isForSome: boolean) => Role | undefined;
  /** The stamp of the next event of this command. */
  readonly stamp: (subject: string, at: string, command: string) => EventStamp;
}

/** What carrying out one command came to. */
export type Ran =
  /** Number of what it was about. */
  | { readonly ok: true; readonly subject: string }
  /** `field`: the command's field that is wrong, where one is. */
  | { readonly ok: false; readonly message: string; readonly field?: string };

/** A command that has been parsed, bound to its kind of subject. */
export interface Given {
  readonly id: string;
  /** Its name in the ledger, in words. */
  readonly name: string;
  /** The tabs that it writes rows in. */
  readonly tables: readonly TableName[];
  readonly run: () => Ran;
}

export type Parsed =
  | { readonly ok: true; readonly given: Given }
  | { readonly ok: false; readonly wrong: WrongField };

/** A command as it came, by the schema of its kind; what it then is, is for the kind to say. */
export function parsedBy<Schema extends v.GenericSchema<unknown, { readonly id: string }>>(
  schema: Schema,
  raw: unknown,
  given: (command: v.InferOutput<Schema>) => Omit<Given, 'id'>,
): Parsed {
  const parsed = v.safeParse(schema, raw);
  if (!parsed.success) return { ok: false, wrong: wrongIn(parsed.issues[0]) };
  return { ok: true, given: { id: parsed.output.id, ...given(parsed.output) } };
}

function wrongIn(issue: v.BaseIssue<unknown>): WrongField {
  const { type, input, requirement } = issue;
  const isNumber = typeof input === 'number' && typeof requirement === 'number';
  const isTooLong = type === 'max_length' && typeof input === 'string' && typeof requirement === 'number';
  return {
    path: v.getDotPath(issue) ?? 'type',
    ...(isNumber && type === 'min_value' && { least: requirement }),
    ...(isNumber && type === 'max_value' && { most: requirement }),
    ...(isTooLong && { tooLong: { length: input.length, most: requirement } }),
    ...((input === undefined || input === '') && { isMissing: true }),
  };
}

/**
 * One kind of thing that commands are about (matters; dialogues), during one execution: what is known of it, how
 * commands are decided, and the rows that follow. The executor treats all kinds alike.
 */
export interface Lane {
  /** Whether a command, as it came, is about this kind. */
  owns(raw: unknown): boolean;
  parse(raw: unknown): Parsed;
  /** Numbers of things to read too when it loads; numbers of other kinds are passed over. */
  want(numbers: readonly string[]): void;
  /**
   * Reads what these commands are about, in a number of service calls that does not depend on how many they are.
   * @param raw commands of this kind; those that were carried out before are not among them
   */
  load(raw: readonly unknown[]): void;
  /**
   * Remembers where it stands.
   * @returns takes back all that was decided since, as if it had not been asked
   */
  mark(): () => void;
  /** What the commands have brought, in order of sequence. */
  readonly events: readonly AnyEvent[];
  /** Counters of numbers that were given out, by property. */
  readonly counters: Readonly<Record<string, string>>;
  /**
   * Puts together the rows that follow from the events, before anything is written.
   * @returns the tabs that they go into
   * @throws TooLong when a cell could not hold what is known
   */
  plan(): Iterable<TableName>;
  /** Writes these rows. */
  project(): void;
}

/** Gives a map the contents that it had. */
export function refill<Key, Value>(map: Map<Key, Value>, was: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of was) map.set(key, value);
}

/** What a lane of things with states has decided so far. */
interface Decided<State> {
  readonly numbers: { mark(): () => void };
  readonly events: AnyEvent[];
  readonly states: Map<string, State>;
  /** Numbers of those whose rows are put together anew. */
  readonly rewriting: Set<string>;
}

/** Remembers where a lane stands. @returns takes back what was decided since */
export function markOf<State>({ numbers, events, states, rewriting }: Decided<State>): () => void {
  const giveBack = numbers.mark();
  const { length } = events;
  const were = new Map(states);
  const rewritten = [...rewriting];
  return () => {
    giveBack();
    events.length = length;
    refill(states, were);
    rewriting.clear();
    for (const number of rewritten) rewriting.add(number);
  };
}
