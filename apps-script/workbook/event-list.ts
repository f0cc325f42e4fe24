import * as v from 'valibot';
import { eventSchema, type MatterEvent } from '../../shared/matters/events.ts';
import { SOURCES } from '../../shared/matters/kinds.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords, timelineLine } from '../../shared/text/matters.ts';
import type { Book } from './book.ts';
import { cellPieces } from './cells.ts';
import type { NewRow } from './table.ts';

/** An event as rows of the event list: one, and further parts when its content is longer than a cell holds. */
export function eventRows(
  event: MatterEvent,
  language: Language,
  organisationName: (id: string) => string,
): readonly NewRow<'events'>[] {
  return cellPieces(JSON.stringify(event.fact)).map((data, part) => ({
    key: event.sequence,
    part,
    matter: event.matter,
    type: event.fact.type,
    at: event.at,
    what: part === 0 ? whatHappened(event, language, organisationName) : '…',
    enteredAt: event.enteredAt,
    by: event.by,
    source: matterWords[language].sources[event.source],
    command: event.command,
    data,
  }));
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
const EVENT_COLUMNS = [
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

/** Every readable event, in order of sequence. Reads the whole list: for repair and export, never for a step. */
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

/** Rows that somebody has changed so that they make no sense are left out. */
function eventsFrom(rows: readonly EventRow[]): readonly MatterEvent[] {
  const parts = new Map<string, { readonly row: EventRow; readonly data: string[] }>();
  for (const row of rows) {
    const known = parts.get(row.key) ?? { row, data: [] };
    known.data[Number(row.part) || 0] = row.data;
    parts.set(row.key, known);
  }
  const events: MatterEvent[] = [];
  for (const { row, data } of parts.values()) {
    const event = v.safeParse(eventSchema, {
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
