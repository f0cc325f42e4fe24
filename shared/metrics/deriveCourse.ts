import type { Day, WorkingCalendar } from './calendar.ts';
import type { Course, DateError, Problem } from './course.ts';
import { deriveActions } from './deriveActions.ts';
import { deriveClosings } from './deriveClosings.ts';
import { deriveDialogue } from './deriveDialogue.ts';
import { derivePromises } from './derivePromises.ts';
import { deriveReferrals } from './deriveReferrals.ts';
import type { StoredEvent } from './eventStore.ts';
import type { FigureEventType } from './figureEventTypes.ts';
import { clip, pairSpans } from './intervals.ts';
import type { FigureRules } from './rules.ts';

export interface CutOff {
  readonly asOf: Day;
  readonly calendar: WorkingCalendar;
  readonly rules: FigureRules;
}

/** Notes what is wrong with an event. */
export type Complain = (problem: Problem, event: StoredEvent) => void;

const OWN_DATES: ReadonlySet<FigureEventType> = new Set([
  'matter_acknowledged',
  'matter_triaged',
  'decision_made',
  'feedback_given',
  'matter_withdrawn',
  'matter_closed',
]);

const NOT_OF_A_MATTER = /^(action|effect|dialogue|input|feedback_meeting)_/;

/** The first event of a type; undefined when there is none. */
function firstDay(events: readonly StoredEvent[], type: FigureEventType): Day | null {
  return events.find((event) => event.type === type)?.day ?? null;
}

/**
 * What is known of a matter at the cut-off.
 * @param events the matter's, in the store's order; what happened after the cut-off is not known
 */
export function deriveCourse(matter: string, events: readonly StoredEvent[], cutOff: CutOff): Course | null {
  const { asOf, calendar, rules } = cutOff;
  const errors: DateError[] = [];
  const complain: Complain = (problem, { type, at, subject }) =>
    errors.push({ matter, problem, type, at, subject });
  const dated: StoredEvent[] = [];
  for (const event of events) {
    if (event.day === null) complain('unreadable_day', event);
    else if (event.day <= asOf) dated.push(event);
  }
  const first = dated[0] ?? events[0];
  if (!first || (dated.length === 0 && errors.length === 0)) return null;

  const received = firstDay(dated, 'matter_received');
  const ofMatter = dated.find((event) => !NOT_OF_A_MATTER.test(event.type));
  if (received === null && ofMatter) complain('no_receipt', ofMatter);
  const own = dated.filter((event) => {
    if (event.type === 'matter_received' && event.day !== received) complain('received_twice', event);
    if (received === null || !OWN_DATES.has(event.type) || (event.day ?? 0) >= received) return true;
    complain('before_receipt', event);
    // A matter wrongly closed before it came in is closed all the same; only its times are worthless.
    return event.type === 'matter_closed' || event.type === 'matter_withdrawn';
  });

  const closings = deriveClosings(own, received ?? first.day ?? asOf, cutOff, complain);
  const lastClosing = closings[closings.length - 1];
  const closed = lastClosing?.to === null ? lastClosing.from : null;
  const withdrawn = closings.find((closing) => closing.isWithdrawal && closing.to === null)?.from ?? null;
  const told = daysOf(own, 'feedback_given');
  const person = own.find((event) => event.type === 'matter_acknowledged' && event.outcome !== 'automatic');
  return {
    matter,
    received,
    isMatter: ofMatter !== undefined,
    ...particularsOf(dated),
    acknowledged: firstDay(own, 'matter_acknowledged'),
    acknowledgedByPerson: person?.day ?? null,
    triaged: firstDay(own, 'matter_triaged'),
    decided: firstDay(own, 'decision_made'),
    told,
    withdrawn,
    closings,
    citizenWaits: citizenWaits(own, closed ?? asOf, calendar, rules),
    referrals: deriveReferrals(
      dated,
      { received, closed, withdrawn, decisions: daysOf(own, 'decision_made') },
      complain,
    ),
    promises: derivePromises(dated, complain),
    verdicts: verdictsOf(dated),
    ...monitoring(dated, complain),
    actions: deriveActions(dated, complain),
    dialogue: deriveDialogue(dated, complain),
    errors,
    backdated: dated.filter(
      (event) =>
        event.entered !== null &&
        calendar.between(event.day ?? 0, event.entered) > rules.backdatedWorkingDays,
    ).length,
    edits: dated.filter((event) => event.type === 'matter_edited').length,
  };
}

/** Rising days of all events of a type. */
export function daysOf(events: readonly StoredEvent[], type: FigureEventType): readonly Day[] {
  const days: Day[] = [];
  for (const event of events) if (event.type === type && event.day !== null) days.push(event.day);
  return days;
}

/** The latest that was said of the matter. */
function particularsOf(events: readonly StoredEvent[]) {
  const known = {
    area: '',
    theme: '',
    channel: '',
    kind: '',
    group: '',
    hasPlace: false,
    hasOwner: false,
    isAnonymous: false,
  };
  for (const { type, particulars } of events) {
    if (!particulars) continue;
    known.area = particulars.area || known.area;
    known.theme = particulars.theme || known.theme;
    known.kind = particulars.kind || known.kind;
    known.group = particulars.group || known.group;
    known.hasPlace = known.hasPlace || particulars.place !== '';
    known.hasOwner = known.hasOwner || particulars.owner !== '';
    if (type === 'matter_received') {
      known.channel = particulars.channel || known.channel;
      known.isAnonymous = particulars.anonymous ?? false;
    }
  }
  return known;
}

function citizenWaits(
  events: readonly StoredEvent[],
  end: Day,
  calendar: WorkingCalendar,
  rules: FigureRules,
) {
  const asked = daysOf(events, 'question_asked');
  if (asked.length === 0) return [];
  return pairSpans(asked, daysOf(events, 'question_answered')).flatMap(({ from, to }) => {
    const longest = calendar.add(from, rules.citizenPauseWorkingDays);
    return clip({ from, to: Math.min(to ?? longest, longest) }, from, end) ?? [];
  });
}

/** The latest answer to each of the two questions. */
function verdictsOf(events: readonly StoredEvent[]): Course['verdicts'] {
  const answers = new Map<string, string>();
  for (const { type, subject, outcome } of events)
    if (type === 'verdict_given') answers.set(subject, outcome);
  return [...answers].map(([question, answer]) => ({ question, answer }));
}

function monitoring(events: readonly StoredEvent[], complain: Complain): Pick<Course, 'posted' | 'clipped'> {
  const clipped = events.find((event) => event.type === 'matter_clipped');
  const posted = events.find((event) => event.type === 'matter_posted');
  if (clipped && posted && (clipped.day ?? 0) < (posted.day ?? 0)) {
    complain('clipped_before_posting', clipped);
    return { posted: null, clipped: null };
  }
  return { posted: posted?.at ?? null, clipped: clipped?.at ?? null };
}
