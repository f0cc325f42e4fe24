import { type Day, dateOf, readDay } from './calendar.ts';
import type { FigureEvent } from './figureEvents.ts';
import { parseFigureEvent } from './figureEvents.ts';
import { type FigureRow, undoingOf } from './figureRows.ts';

/**
 * Rows of figures as one short text, for the cells of a sheet and for the way to a panel: about 35 characters an
 * event. The first line says what can be found inside, so that a text is opened only by who needs it; the second
 * holds every name once, and the rows as numbers that point to them.
 */

/** Rises when a text of an earlier version cannot be read any more, or would be made otherwise. */
export const PACKING = 1;

interface Head {
  readonly v: number;
  /** First and last sequence number. */
  readonly from: number;
  readonly to: number;
  readonly undone: readonly string[];
  /** Length of the second line: what was cut off or typed into is not opened. */
  readonly size: number;
}

/** `at` and other days: a number of days since 1970, or the text where it says more, or is none. */
type PackedDay = number | string;

/** Texts of an event that are kept as a pointer to their name; the order is the order of the bits. */
const NAMED = ['organisation', 'outcome', 'area', 'theme', 'channel', 'kind', 'group'] as const;
const SUBJECT = 1 << NAMED.length;
const DUE = SUBJECT << 1;
const RECEIVED = SUBJECT << 2;
const ENTERED = SUBJECT << 3;
const PLACE = SUBJECT << 4;
const OWNER = SUBJECT << 5;
const ANONYMOUS = SUBJECT << 6;
const NOT_ANONYMOUS = SUBJECT << 7;

/** The hour matters to how long it took to clip a post, and to nothing else. */
const TIMED: ReadonlySet<FigureEvent['type']> = new Set(['matter_posted', 'matter_clipped']);

const packDay = (text: string): PackedDay => readDay(text) ?? text;
/** A few thousand days stand in a hundred thousand events: each is written out once. */
const dayTexts = new Map<Day, string>();

function dayText(day: PackedDay): string {
  if (typeof day === 'string') return day;
  const known = dayTexts.get(day);
  if (known !== undefined) return known;
  const text = dateOf(day);
  dayTexts.set(day, text);
  return text;
}

/** The part of a referral's or an item's id after the matter's number, which nearly all begin with. */
function shortId(id: string, matter: string): string {
  return id.startsWith(`${matter}/`) ? id.slice(matter.length) : id;
}

const fullId = (id: string, matter: string): string => (id.startsWith('/') ? matter + id : id);

/** @param rows in order of sequence, at least one */
export function packRows(rows: readonly FigureRow[]): string {
  const names: string[] = [];
  const places = new Map<string, number>();
  const place = (name: string): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    places.set(name, names.length);
    names.push(name);
    return names.length - 1;
  };
  let latest = '';
  const packed = rows.map(({ sequence, matter, command, undoes, events }) => {
    const said = command === latest ? 0 : command;
    latest = command;
    const flat: unknown[] = [sequence, place(matter), said];
    if (undoes !== '') flat.push(undoes);
    else for (const event of events) packEvent(event, flat, place);
    return flat;
  });
  const undone = rows.flatMap(({ matter, undoes }) => (undoes === '' ? [] : [undoingOf(matter, undoes)]));
  const body = JSON.stringify([names, packed]);
  const head: Head = {
    v: PACKING,
    from: rows[0]?.sequence ?? 0,
    to: rows[rows.length - 1]?.sequence ?? 0,
    undone,
    size: body.length,
  };
  return `${JSON.stringify(head)}\n${body}`;
}

function packEvent(event: FigureEvent, flat: unknown[], place: (name: string) => number): void {
  const at = TIMED.has(event.type) ? event.at : packDay(event.at);
  const rest: unknown[] = [];
  let bits = 0;
  for (const [bit, key] of NAMED.entries()) {
    const name = event[key];
    if (!name) continue;
    bits |= 1 << bit;
    rest.push(place(name));
  }
  const subject = event.referral ?? event.item;
  if (subject) {
    bits |= SUBJECT;
    rest.push(place(shortId(subject, event.matter)));
  }
  if (event.due !== undefined) {
    bits |= DUE;
    rest.push(packDay(event.due));
  }
  if (event.received !== undefined) {
    bits |= RECEIVED;
    rest.push(packDay(event.received));
  }
  if (event.enteredAt !== undefined) {
    const entered = packDay(event.enteredAt);
    // Nearly everything is written down on the day that it happened: 0 says so.
    bits |= ENTERED;
    rest.push(typeof entered === 'number' && typeof at === 'number' ? entered - at : String(event.enteredAt));
  }
  if (event.place) bits |= PLACE;
  if (event.owner) bits |= OWNER;
  if (event.anonymous === true) bits |= ANONYMOUS;
  if (event.anonymous === false) bits |= NOT_ANONYMOUS;
  flat.push(place(event.type), bits, at, ...rest);
}

/** What a text holds, without opening it; undefined when it is none that can be read. */
export function packedHead(text: string): Head | undefined {
  try {
    const end = text.indexOf('\n');
    const head: unknown = JSON.parse(text.slice(0, end));
    return isHead(head) && head.size === text.length - end - 1 ? head : undefined;
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const { v, from, to, undone, size } = value as Partial<Record<keyof Head, unknown>>;
  return (
    v === PACKING &&
    typeof from === 'number' &&
    typeof to === 'number' &&
    typeof size === 'number' &&
    Array.isArray(undone) &&
    undone.every((each) => typeof each === 'string')
  );
}

/** The rows of a text; undefined when somebody has changed it so that it makes no sense. */
export function unpackRows(text: string): readonly FigureRow[] | undefined {
  if (!packedHead(text)) return undefined;
  try {
    const [names, packed] = JSON.parse(text.slice(text.indexOf('\n') + 1)) as [string[], unknown[][]];
    let latest = '';
    const nameAt = (place: unknown): string => {
      const name = names[Number(place)];
      if (typeof name !== 'string') throw new Error('no name');
      return name;
    };
    return packed.map((flat): FigureRow => {
      const [sequence, place, said, first] = flat;
      if (typeof sequence !== 'number') throw new Error('no sequence');
      if (typeof said === 'string') latest = said;
      const matter = nameAt(place);
      const row = { sequence, matter, command: latest };
      if (typeof first === 'string') return { ...row, undoes: first, events: [] };
      return { ...row, undoes: '', events: unpackEvents(flat, matter, nameAt) };
    });
  } catch {
    return undefined;
  }
}

function unpackEvents(
  flat: readonly unknown[],
  matter: string,
  nameAt: (place: unknown) => string,
): readonly FigureEvent[] {
  const events: FigureEvent[] = [];
  let next = 3;
  while (next < flat.length) {
    const type = nameAt(flat[next]);
    const bits = Number(flat[next + 1]);
    const day = packedDay(flat[next + 2]);
    next += 3;
    const event: Record<string, string | boolean> = { matter, type, at: dayText(day) };
    for (const [bit, key] of NAMED.entries()) if (bits & (1 << bit)) event[key] = nameAt(flat[next++]);
    if (bits & SUBJECT) {
      event[type.startsWith('referral_') ? 'referral' : 'item'] = fullId(nameAt(flat[next++]), matter);
    }
    if (bits & DUE) event.due = dayText(packedDay(flat[next++]));
    if (bits & RECEIVED) event.received = dayText(packedDay(flat[next++]));
    if (bits & ENTERED) {
      const entered = packedDay(flat[next++]);
      event.enteredAt = typeof entered === 'number' ? dayText(Number(day) + entered) : entered;
    }
    if (bits & PLACE) event.place = 'known';
    if (bits & OWNER) event.owner = 'known';
    if (bits & ANONYMOUS) event.anonymous = true;
    if (bits & NOT_ANONYMOUS) event.anonymous = false;
    const parsed = parseFigureEvent(event);
    if (!parsed.ok) throw new Error('no event');
    events.push(parsed.event);
  }
  return events;
}

function packedDay(value: unknown): Day | string {
  if (typeof value === 'number' || typeof value === 'string') return value;
  throw new Error('no day');
}
