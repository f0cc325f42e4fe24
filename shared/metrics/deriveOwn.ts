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
    received: events.find((event) => event.type === 'matter_received')?.day ?? null,
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
    if (type === 'matter_received') {
      if (day !== own.received) complain('received_twice', event);
      continue;
    }
    if (type === 'matter_edited') {
      own.edits += 1;
      continue;
    }
    if (type === 'matter_grouped') continue;
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

/** The channel is the first one's; whatever else is said later replaces what was said before. */
function describe(own: Writable<Own>, { type, particulars }: DatedEvent): void {
  if (!particulars) return;
  const { area, theme, kind, group, place, owner, channel, anonymous } = particulars;
  if (area) own.area = area;
  if (theme) own.theme = theme;
  if (kind) own.kind = kind;
  if (group) own.group = group;
  if (place) own.hasPlace = true;
  if (owner) own.hasOwner = true;
  if (type !== 'matter_received') return;
  if (channel && own.channel === '') own.channel = channel;
  own.isAnonymous = own.isAnonymous || anonymous === true;
}
