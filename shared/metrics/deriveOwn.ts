import type { Day } from './calendar.ts';
import type { Course } from './course.ts';
import type { Complain } from './deriveCourse.ts';
import type { DatedEvent } from './parts.ts';

type Own = Pick<
  Course,
  | 'received'
  | 'area'
  | 'theme'
  | 'channel'
  | 'kind'
  | 'group'
  | 'hasPlace'
  | 'hasOwner'
  | 'isAnonymous'
  | 'acknowledged'
  | 'acknowledgedByPerson'
  | 'triaged'
  | 'told'
  | 'edits'
> & { readonly decisions: readonly Day[] };

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

const NO_DAYS: readonly Day[] = [];

/**
 * The matter's own dates and the latest that was said of it. What is dated before its receipt is listed and left
 * out.
 * @param events of the part `matter`, by rising day
 */
export function deriveOwn(events: readonly DatedEvent[], complain: Complain): Own {
  const own: Writable<Own> = {
    received: receivedOn(events, complain),
    area: '',
    theme: '',
    channel: '',
    kind: '',
    group: '',
    hasPlace: false,
    hasOwner: false,
    isAnonymous: false,
    acknowledged: null,
    acknowledgedByPerson: null,
    triaged: null,
    told: NO_DAYS,
    decisions: NO_DAYS,
    edits: 0,
  };
  const told: Day[] = [];
  const decisions: Day[] = [];
  for (const event of events) {
    describe(own, event);
    const { type, day } = event;
    if (type === 'matter_received' || type === 'matter_corrected') continue;
    if (type === 'matter_edited') {
      own.edits += 1;
      continue;
    }
    if (type === 'matter_grouped' || type === 'matter_ungrouped') continue;
    if (own.received !== null && day < own.received) {
      complain('before_receipt', event);
      continue;
    }
    if (type === 'matter_acknowledged') {
      own.acknowledged ??= day;
      if (event.outcome !== 'automatic') own.acknowledgedByPerson ??= day;
    } else if (type === 'matter_triaged') own.triaged ??= day;
    else if (type === 'decision_made') decisions.push(day);
    else if (type === 'feedback_given') told.push(day);
  }
  own.told = told;
  own.decisions = decisions;
  return own;
}

/** The day of the latest correction, or else of the first receipt; a second receipt on another day is listed. */
function receivedOn(events: readonly DatedEvent[], complain: Complain): Day | null {
  let first: Day | null = null;
  let corrected: Day | null = null;
  for (const event of events) {
    if (event.type === 'matter_received') {
      first ??= event.day;
      if (event.day !== first) complain('received_twice', event);
    } else if (event.type === 'matter_corrected') {
      if (event.due === null) complain('unreadable_day', event);
      corrected = event.due ?? corrected;
    }
  }
  return corrected ?? first;
}

/** The channel is the first one's until it is corrected; whatever else is said later replaces what was said before. */
function describe(own: Writable<Own>, { type, particulars }: DatedEvent): void {
  if (!particulars) return;
  const { area, theme, kind, group, place, owner, channel, anonymous } = particulars;
  if (area) own.area = area;
  if (theme) own.theme = theme;
  if (kind) own.kind = kind;
  if (group) own.group = ungrouped(own.group, group, type);
  if (place) own.hasPlace = true;
  if (owner) own.hasOwner = true;
  if (type === 'matter_corrected') {
    own.channel = channel || own.channel;
    own.isAnonymous = anonymous ?? own.isAnonymous;
  } else if (type === 'matter_received') {
    if (channel && own.channel === '') own.channel = channel;
    own.isAnonymous = own.isAnonymous || anonymous === true;
  }
}

/** The issue that a matter belongs to after it was put into one, or taken out of it. */
function ungrouped(known: string, group: string, type: DatedEvent['type']): string {
  if (type !== 'matter_ungrouped') return group;
  return known === group ? '' : known;
}
