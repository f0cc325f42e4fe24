import * as v from 'valibot';
import { type DialogueEvent, dialogueEventSchema } from '../../shared/dialogues/events.ts';
import { foldDialogue } from '../../shared/dialogues/fold.ts';
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { eventSchema, type MatterEvent } from '../../shared/matters/events.ts';
import { SOURCES } from '../../shared/matters/kinds.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { dialogueLine } from '../../shared/text/dialogues-lines.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords, timelineLine } from '../../shared/text/matters.ts';
import type { Book } from './book.ts';
import { cellPieces } from './cells.ts';
import type { NewRow } from './table.ts';

/** An event as rows of the event list: one, and further parts when its content is longer than a cell holds. */
export function eventRows(
  event: MatterEvent | DialogueEvent,
  language: Language,
  organisationName: (id: string) => string,
): readonly NewRow<'events'>[] {
  return cellPieces(JSON.stringify(event.fact)).map((data, part) => ({
    key: event.sequence,
    part,
    matter: event.matter,
    type: event.fact.type,
    at: event.at,
    what:
      part > 0
        ? '…'
        : isOfDialogue(event)
          ? dialogueLine(lineOf(event), language)
          : whatHappened(event, language, organisationName),
    enteredAt: event.enteredAt,
    by: event.by,
    source: matterWords[language].sources[event.source],
    command: event.command,
    data,
  }));
}

const isOfDialogue = (event: MatterEvent | DialogueEvent): event is DialogueEvent =>
  DIALOGUE_NUMBER.test(event.matter);

/** What the history says of one event of a dialogue. Only this event is known here. */
function lineOf(event: DialogueEvent) {
  const { fact } = event;
  return {
    sequence: event.sequence,
    command: event.command,
    type: fact.type,
    on: event.at.slice(0, 10) as `${number}-${number}-${number}`,
    by: event.by,
    ...('item' in fact && { item: fact.item }),
    ...('outcome' in fact && { outcome: fact.outcome }),
    ...((fact.type === 'occasion_planned' || fact.type === 'account_given') && { outcome: fact.kind }),
    ...(fact.type === 'feedback_meeting_held' && { outcome: fact.how }),
  };
}

/** The line that the timeline shows. Only this event is known here, so it is folded alone. */
function whatHappened(
  event: MatterEvent,
  language: Language,
  organisationName: (id: string) => string,
): string {
  const { fact } = event;
  const entry = {
    sequence: event.sequence,
    command: event.command,
    type: fact.type,
    on: event.at.slice(0, 10) as `${number}-${number}-${number}`,
    by: event.by,
    ...('organisation' in fact && fact.organisation && { organisation: fact.organisation }),
    ...('outcome' in fact && { outcome: fact.outcome }),
    ...('channel' in fact && fact.channel && { channel: fact.channel }),
    ...('how' in fact && { how: fact.how }),
    ...('platform' in fact && fact.platform && { platform: fact.platform }),
  };
  return timelineLine(entry, language, organisationName);
}

/** Columns that an event is put together from again. */
export const EVENT_COLUMNS = [
  'key',
  'part',
  'matter',
  'at',
  'enteredAt',
  'by',
  'source',
  'command',
  'data',
] as const;

type EventRow = Readonly<Record<(typeof EVENT_COLUMNS)[number], string>>;

/** Every readable event of matters, in order of sequence. Reads the whole list: for repair and export, never for a step. */
export function readEvents(book: Book): readonly MatterEvent[] {
  return eventsFrom(book.table('events').readAll([...EVENT_COLUMNS]));
}

/** The events of some matters, in order of sequence: one column is read whole, the rest only where it matters. */
export function readEventsOf(book: Book, matters: Iterable<string>): readonly MatterEvent[] {
  const events = book.table('events');
  const rowsByMatter = events.rowsBy('matter');
  const rows = [...matters].flatMap((matter) => [...(rowsByMatter.get(matter) ?? [])]);
  return rows.length === 0 ? [] : eventsFrom([...events.readRows(rows, [...EVENT_COLUMNS]).values()]);
}

/**
 * Events of dialogues, in order of sequence.
 * @param dialogues of some; of all when left out, which reads the whole list
 */
export function readDialogueEvents(book: Book, dialogues?: Iterable<string>): readonly DialogueEvent[] {
  const events = book.table('events');
  const rowsByDialogue = events.rowsBy('matter');
  const wanted = dialogues ?? [...rowsByDialogue.keys()].filter((number) => DIALOGUE_NUMBER.test(number));
  const rows = [...wanted].flatMap((dialogue) => [...(rowsByDialogue.get(dialogue) ?? [])]);
  if (rows.length === 0) return [];
  return parsedEvents([...events.readRows(rows, [...EVENT_COLUMNS]).values()], dialogueEventSchema);
}

/** What is known of dialogues from the event list alone. */
export function foldDialogues(events: readonly DialogueEvent[]): ReadonlyMap<string, DialogueState> {
  const byDialogue = new Map<string, DialogueEvent[]>();
  for (const event of events) {
    const known = byDialogue.get(event.matter);
    if (known) known.push(event);
    else byDialogue.set(event.matter, [event]);
  }
  const states = new Map<string, DialogueState>();
  for (const [dialogue, own] of byDialogue) {
    const state = foldDialogue(own);
    if (state) states.set(dialogue, state);
  }
  return states;
}

/** Readable events of dialogues among some rows, in order of sequence. */
export function dialogueEventsFrom(rows: readonly EventRow[]): readonly DialogueEvent[] {
  return parsedEvents(
    rows.filter(({ matter }) => DIALOGUE_NUMBER.test(matter)),
    dialogueEventSchema,
  );
}

export function eventsFrom(rows: readonly EventRow[]): readonly MatterEvent[] {
  return parsedEvents(
    rows.filter(({ matter }) => !DIALOGUE_NUMBER.test(matter)),
    eventSchema,
  );
}

/** Rows that somebody has changed so that they make no sense are left out. */
function parsedEvents<Event extends { readonly sequence: number }>(
  rows: readonly EventRow[],
  schema: v.GenericSchema<unknown, Event>,
): readonly Event[] {
  const parts = new Map<string, { readonly row: EventRow; readonly data: string[] }>();
  for (const row of rows) {
    const known = parts.get(row.key) ?? { row, data: [] };
    known.data[Number(row.part) || 0] = row.data;
    parts.set(row.key, known);
  }
  const events: Event[] = [];
  for (const { row, data } of parts.values()) {
    const event = v.safeParse(schema, {
      sequence: Number(row.key),
      matter: row.matter,
      at: row.at,
      enteredAt: row.enteredAt,
      by: row.by,
      source: sourceOf(row.source),
      command: row.command,
      fact: parsed(data.join('')),
    });
    if (event.success) events.push(event.output);
  }
  return events.sort((a, b) => a.sequence - b.sequence);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sourceOf(word: string) {
  return SOURCES.find((source) =>
    LANGUAGES.some((language) => matterWords[language].sources[source] === word),
  );
}

/** What is known of some matters from the event list alone. */
export function foldMatters(
  events: readonly MatterEvent[],
  matters: ReadonlySet<string>,
): ReadonlyMap<string, MatterState> {
  const byMatter = new Map<string, MatterEvent[]>();
  for (const event of events) {
    if (!matters.has(event.matter)) continue;
    const known = byMatter.get(event.matter);
    if (known) known.push(event);
    else if (event.fact.type === 'matter_received') byMatter.set(event.matter, [event]);
  }
  const states = new Map<string, MatterState>();
  for (const [matter, own] of byMatter) {
    const state = foldEvents(own);
    if (state) states.set(matter, state);
  }
  return states;
}

/** Rows at the end of the list in which the highest sequence number is looked for. */
const TAIL = 200;

/** The highest sequence number in use: of the tail, and of the counter, whichever is higher. */
export function lastSequence(book: Book, counter: string | undefined): number {
  const events = book.table('events');
  const keys =
    counter === undefined ? events.readColumn('key') : events.readTail(TAIL, ['key']).map((row) => row.key);
  return keys.reduce((highest, key) => Math.max(highest, Number(key) || 0), Number(counter) || 0);
}
