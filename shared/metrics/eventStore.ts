import { type Day, readDay } from './calendar.ts';
import type { FigureEvent } from './figureEvents.ts';
import { FIGURE_EVENT_TYPES, type FigureEventType } from './figureEventTypes.ts';

/** What an event says of the matter itself. */
export type Particulars = Pick<
  FigureEvent,
  'area' | 'theme' | 'channel' | 'kind' | 'place' | 'owner' | 'group'
> & { readonly anonymous: boolean | undefined };

/** An event with its days read, small enough that a million of them fit in memory. */
export interface StoredEvent {
  readonly type: FigureEventType;
  /** Null: the text is no day. */
  readonly day: Day | null;
  /** When it is due, or the corrected day of receipt. Undefined: none was given; null: the text is no day. */
  readonly due: Day | null | undefined;
  readonly entered: Day | null;
  /** The text of `at` where it says more than the day; else ''. */
  readonly at: string;
  /** The referral, action, promise, input or question that it is about; '' for the matter itself. */
  readonly subject: string;
  readonly organisation: string;
  readonly outcome: string;
  readonly particulars: Particulars | null;
}

/** All events by matter, each matter's in one order whatever order they came in. */
export interface EventStore {
  add(event: FigureEvent): void;
  /** The matter's events, by day and then by what decides between events of one day. */
  eventsOf(matter: string): readonly StoredEvent[];
  matters(): IterableIterator<string>;
  readonly events: number;
}

interface Entry {
  events: StoredEvent[];
  isSorted: boolean;
}

export function eventStore(): EventStore {
  const entries = new Map<string, Entry>();
  const words = new Map<string, string>();
  let events = 0;
  /** One copy of a text that many events share. */
  const shared = (text: string | undefined): string => {
    if (!text) return '';
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, text);
    return text;
  };
  return {
    add(event) {
      let entry = entries.get(event.matter);
      if (!entry) {
        entry = { events: [], isSorted: true };
        entries.set(event.matter, entry);
      }
      const day = readDay(event.at);
      const stored: StoredEvent = {
        type: CANONICAL.get(event.type) ?? event.type,
        day,
        due: dayGiven(event.received ?? event.due),
        entered: event.enteredAt === undefined ? null : readDay(event.enteredAt),
        at: day !== null && event.at.length === 10 ? '' : event.at,
        subject: subjectOf(event, entry.events),
        organisation: shared(event.organisation),
        outcome: shared(event.outcome),
        particulars: particularsOf(event, shared),
      };
      // Events mostly come in the order in which they happened: then nothing has to be sorted later.
      const last = entry.events[entry.events.length - 1];
      entry.isSorted = entry.isSorted && (last === undefined || byDay(last, stored) <= 0);
      entry.events.push(stored);
      events += 1;
    },
    eventsOf(matter) {
      const entry = entries.get(matter);
      if (!entry) return [];
      if (!entry.isSorted) {
        entry.events.sort(byDay);
        entry.isSorted = true;
      }
      return entry.events;
    },
    matters: () => entries.keys(),
    get events() {
      return events;
    },
  };
}

function dayGiven(text: string | undefined): Day | null | undefined {
  return text === undefined ? undefined : readDay(text);
}

/** The id that an event is about; the copy of it that the matter's other events have. */
function subjectOf({ referral, item }: FigureEvent, others: readonly StoredEvent[]): string {
  const named = referral ?? item ?? '';
  if (named === '') return named;
  for (const { subject } of others) if (subject === named) return subject;
  return named;
}

function particularsOf(event: FigureEvent, shared: (text: string | undefined) => string): Particulars | null {
  const { area, theme, channel, kind, place, owner, group, anonymous } = event;
  if (!area && !theme && !channel && !kind && !place && !owner && !group && anonymous === undefined)
    return null;
  return {
    area: shared(area),
    theme: shared(theme),
    channel: shared(channel),
    kind: shared(kind),
    place: place ? 'known' : '',
    owner: owner ? 'known' : '',
    group: shared(group),
    anonymous,
  };
}

/** What is begun before what is moved or ended, when both were on one day. */
const RANK = Object.fromEntries(FIGURE_EVENT_TYPES.map((type, index) => [type, index])) as Readonly<
  Record<FigureEventType, number>
>;

/**
 * The one copy of each type's name. A text fresh out of JSON is another one, and every later comparison and look-up
 * by it would read its letters.
 */
const CANONICAL: ReadonlyMap<FigureEventType, FigureEventType> = new Map(
  FIGURE_EVENT_TYPES.map((type) => [type, type]),
);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Unreadable days last; within a day everything that can tell two events apart, so that no order is left to chance. */
function byDay(a: StoredEvent, b: StoredEvent): number {
  return (
    (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) ||
    RANK[a.type] - RANK[b.type] ||
    compare(a.at, b.at) ||
    compare(a.subject, b.subject) ||
    compare(a.outcome, b.outcome) ||
    compare(a.organisation, b.organisation) ||
    (a.due ?? 0) - (b.due ?? 0) ||
    (a.entered ?? 0) - (b.entered ?? 0) ||
    compare(JSON.stringify(a.particulars), JSON.stringify(b.particulars))
  );
}
