import { type Day, dateOf, type WorkingCalendar } from './calendar.ts';
import type { Course, DateError, Problem } from './course.ts';
import { deriveActions } from './deriveActions.ts';
import { deriveClosings } from './deriveClosings.ts';
import { deriveDialogue } from './deriveDialogue.ts';
import { deriveOwn } from './deriveOwn.ts';
import { derivePromises } from './derivePromises.ts';
import { deriveReferrals } from './deriveReferrals.ts';
import type { StoredEvent } from './eventStore.ts';
import type { FigureEventType } from './figureEventTypes.ts';
import { clip, pairSpans, type Span } from './intervals.ts';
import { addToPart, type DatedEvent, type EventsByPart, PARTS } from './parts.ts';
import type { FigureRules } from './rules.ts';

export interface CutOff {
  readonly asOf: Day;
  readonly calendar: WorkingCalendar;
  readonly rules: FigureRules;
}

/** Notes what is wrong with an event. */
export type Complain = (problem: Problem, event: StoredEvent) => void;

const PARTS_OF_A_MATTER = PARTS.filter((part) => part !== 'action' && part !== 'dialogue');
const NO_EVENTS: readonly DatedEvent[] = [];
const NO_SPANS: readonly Span[] = [];

/**
 * What is known of a matter at the cut-off; null when nothing had happened yet, and for a matter that was
 * registered by mistake: whenever it was struck, it never counts.
 * @param events the matter's, in the store's order; what happened after the cut-off is not known
 */
export function deriveCourse(matter: string, events: readonly StoredEvent[], cutOff: CutOff): Course | null {
  const { asOf, calendar, rules } = cutOff;
  const errors: DateError[] = [];
  const complain: Complain = (problem, { type, at, day, subject }) =>
    errors.push({ matter, problem, type, at: at || (day === null ? '' : dateOf(day)), subject });
  const parts: EventsByPart = {};
  let first: DatedEvent | undefined;
  let firstOfMatter: DatedEvent | undefined;
  let backdated = 0;
  for (const event of events) {
    if (event.type === 'matter_struck') return null;
    if (!isDated(event)) {
      complain('unreadable_day', event);
      continue;
    }
    if (event.day > asOf) continue;
    first ??= event;
    addToPart(parts, event);
    if (event.entered !== null && calendar.between(event.day, event.entered) > rules.backdatedWorkingDays) {
      backdated += 1;
    }
  }
  if (!first && errors.length === 0) return null;
  for (const part of PARTS_OF_A_MATTER) firstOfMatter ??= parts[part]?.[0];
  const own = deriveOwn(parts.matter ?? NO_EVENTS, complain);
  const { received } = own;
  if (received === null && firstOfMatter) complain('no_receipt', firstOfMatter);
  const closings = deriveClosings(parts.closing ?? NO_EVENTS, received, cutOff, complain);
  const last = closings[closings.length - 1];
  const closed = last?.to === null ? last.from : null;
  const withdrawn = last?.to === null && last.isWithdrawal ? last.from : null;
  const { told, decisions } = own;
  const { posted, clipped } = monitoring(parts.monitoring ?? NO_EVENTS, complain);
  return {
    matter,
    isMatter: firstOfMatter !== undefined,
    received,
    area: own.area,
    theme: own.theme,
    channel: own.channel,
    kind: own.kind,
    group: own.group,
    hasPlace: own.hasPlace,
    hasOwner: own.hasOwner,
    isAnonymous: own.isAnonymous,
    acknowledged: own.acknowledged,
    acknowledgedByPerson: own.acknowledgedByPerson,
    triaged: own.triaged,
    edits: own.edits,
    decided: decisions[0] ?? null,
    told,
    withdrawn,
    closings,
    citizenWaits: parts.question ? citizenWaits(parts.question, closed ?? asOf, calendar, rules) : NO_SPANS,
    referrals: deriveReferrals(
      parts.referral ?? NO_EVENTS,
      { received, closed, withdrawn, decisions },
      complain,
    ),
    promises: derivePromises(parts.promise ?? NO_EVENTS, complain),
    verdicts: verdictsOf(parts.verdict ?? NO_EVENTS),
    posted,
    clipped,
    actions: deriveActions(parts.action ?? NO_EVENTS, complain),
    dialogue: deriveDialogue(parts.dialogue ?? NO_EVENTS, complain),
    errors,
    backdated,
  };
}

function isDated(event: StoredEvent): event is DatedEvent {
  return event.day !== null;
}

/** Rising days of all events of a type. */
export function daysOf(events: readonly DatedEvent[], type: FigureEventType): readonly Day[] {
  const days: Day[] = [];
  for (const event of events) if (event.type === type) days.push(event.day);
  return days;
}

function citizenWaits(
  events: readonly DatedEvent[],
  end: Day,
  calendar: WorkingCalendar,
  rules: FigureRules,
): readonly Span[] {
  const asked = daysOf(events, 'question_asked');
  return pairSpans(asked, daysOf(events, 'question_answered')).flatMap(({ from, to }) => {
    const longest = calendar.add(from, rules.citizenPauseWorkingDays);
    return clip({ from, to: Math.min(to ?? longest, longest) }, from, end) ?? [];
  });
}

const NO_VERDICTS: Course['verdicts'] = [];

/** The latest answer to each of the two questions. */
function verdictsOf(events: readonly DatedEvent[]): Course['verdicts'] {
  if (events.length === 0) return NO_VERDICTS;
  const answers = new Map<string, string>();
  for (const { subject, outcome } of events) answers.set(subject, outcome);
  return [...answers].map(([question, answer]) => ({ question, answer }));
}

const NOT_CLIPPED: Pick<Course, 'posted' | 'clipped'> = { posted: null, clipped: null };

function monitoring(events: readonly DatedEvent[], complain: Complain): Pick<Course, 'posted' | 'clipped'> {
  if (events.length === 0) return NOT_CLIPPED;
  const clipped = events.find((event) => event.type === 'matter_clipped');
  const posted = events.find((event) => event.type === 'matter_posted');
  if (clipped && posted && clipped.day < posted.day) {
    complain('clipped_before_posting', clipped);
    return NOT_CLIPPED;
  }
  const momentOf = (event: DatedEvent | undefined) => (event ? event.at || dateOf(event.day) : null);
  return { posted: momentOf(posted), clipped: momentOf(clipped) };
}
