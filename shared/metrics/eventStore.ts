import { type Day, readDay } from './calendar.ts';
import { Columns, RANK } from './eventColumns.ts';
import type { FigureEvent } from './figureEvents.ts';
import type { FigureEventType } from './figureEventTypes.ts';

/** What an event says of the matter itself. */
export type Particulars = Pick<
  FigureEvent,
  'area' | 'theme' | 'channel' | 'kind' | 'place' | 'owner' | 'group'
> & { readonly anonymous: boolean | undefined };

/** An event with its days read. */
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
  readonly indices: number[];
  isSorted: boolean;
}

/** A matter's events among which an id is looked for, so that its text is kept once. */
const LOOKED_AT = 16;

export function eventStore(): EventStore {
  const entries = new Map<string, Entry>();
  const words = new Map<string, string>();
  const columns = new Columns();
  /** One copy of a text that many events share. */
  const shared = (text: string | undefined): string => {
    if (!text) return '';
    const known = words.get(text);
    if (known !== undefined) return known;
    words.set(text, text);
    return text;
  };
  /** The id that an event is about; the copy of it that the matter's other events have. */
  const subjectOf = ({ referral, item }: FigureEvent, indices: readonly number[]): string => {
    const named = referral ?? item ?? '';
    if (named === '') return named;
    for (let place = indices.length - 1; place >= Math.max(0, indices.length - LOOKED_AT); place--) {
      const subject = columns.subject(indices[place] ?? 0);
      if (subject === named) return subject;
    }
    return named;
  };
  const inOrder = (a: number, b: number): number =>
    columns.dayForOrder(a) - columns.dayForOrder(b) || byDay(columns.event(a), columns.event(b));
  return {
    add(event) {
      let entry = entries.get(event.matter);
      if (!entry) {
        entry = { indices: [], isSorted: true };
        entries.set(event.matter, entry);
      }
      const { indices } = entry;
      const day = readDay(event.at);
      const index = columns.push({
        type: event.type,
        day,
        due: dayGiven(event.received ?? event.due),
        entered: enteredOn(event, day),
        at: day !== null && event.at.length === 10 ? '' : event.at,
        subject: subjectOf(event, indices),
        organisation: shared(event.organisation),
        outcome: shared(event.outcome),
        particulars: particularsOf(event, shared),
      });
      // Events mostly come in the order in which they happened: then nothing has to be sorted later.
      const last = indices[indices.length - 1];
      entry.isSorted = entry.isSorted && (last === undefined || inOrder(last, index) <= 0);
      indices.push(index);
    },
    eventsOf(matter) {
      const entry = entries.get(matter);
      if (!entry) return [];
      if (!entry.isSorted) {
        entry.indices.sort(inOrder);
        entry.isSorted = true;
      }
      return entry.indices.map((index) => columns.event(index));
    },
    matters: () => entries.keys(),
    get events() {
      return columns.length;
    },
  };
}

/** Most events are written down on the day when they happened: then the text begins with it, and need not be read. */
function enteredOn({ at, enteredAt }: FigureEvent, day: Day | null): Day | null {
  if (enteredAt === undefined) return null;
  return day !== null && at.length === 10 && enteredAt.startsWith(at) ? day : readDay(enteredAt);
}

function dayGiven(text: string | undefined): Day | null | undefined {
  return text === undefined ? undefined : readDay(text);
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

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Unreadable days last; within a day everything that can tell two events apart, so that no order is left to chance. */
function byDay(a: StoredEvent, b: StoredEvent): number {
  return (
    (a.day ?? Number.MAX_SAFE_INTEGER) - (b.day ?? Number.MAX_SAFE_INTEGER) ||
    // What is begun before what is moved or ended, when both were on one day.
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
