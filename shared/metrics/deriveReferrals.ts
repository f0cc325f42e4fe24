import { isSubstantive } from '../referrals/outcomes.ts';
import type { Day } from './calendar.ts';
import type { ReferralCourse } from './course.ts';
import type { Complain } from './deriveCourse.ts';
import { REFERRAL_OUTCOMES } from './figureEventTypes.ts';
import { pairSpans } from './intervals.ts';
import type { DatedEvent } from './parts.ts';

const NONE: readonly ReferralCourse[] = [];

interface MatterDays {
  readonly received: Day | null;
  readonly closed: Day | null;
  readonly withdrawn: Day | null;
  readonly decisions: readonly Day[];
}

/** An answer of no known class is an answer: only a holding reply or a question back leaves the clock running. */
function isAnswer(outcome: string): boolean {
  const known = REFERRAL_OUTCOMES.find((candidate) => candidate === outcome);
  return known === undefined || known === 'unclassified' || isSubstantive(known);
}

/** The matter's referrals by day of sending; those whose dates contradict each other are left out and listed. */
export function deriveReferrals(
  events: readonly DatedEvent[],
  matter: MatterDays,
  complain: Complain,
): readonly ReferralCourse[] {
  if (events.length === 0) return NONE;
  const bySubject = new Map<string, DatedEvent[]>();
  for (const event of events) {
    const known = bySubject.get(event.subject);
    if (known) known.push(event);
    else bySubject.set(event.subject, [event]);
  }
  const referrals: ReferralCourse[] = [];
  for (const [referral, own] of bySubject) {
    const course = deriveReferral(referral, own, matter, complain);
    if (course) referrals.push(course);
  }
  return referrals.sort((a, b) => a.sent - b.sent || (a.referral < b.referral ? -1 : 1));
}

function deriveReferral(
  referral: string,
  events: readonly DatedEvent[],
  matter: MatterDays,
  complain: Complain,
): ReferralCourse | null {
  const sending = events.find((event) => event.type === 'referral_sent');
  const sent = sending?.day ?? null;
  if (!sending || sent === null) {
    if (events[0]) complain('referral_not_sent', events[0]);
    return null;
  }
  if (matter.received !== null && sent < matter.received) {
    complain('before_receipt', sending);
    return null;
  }
  let { organisation } = sending;
  let due = sending.due ?? null;
  let answered: Day | null = null;
  let reply: ReferralCourse['reply'] = null;
  let recalled: Day | null = null;
  const paused: Day[] = [];
  const resumed: Day[] = [];
  const reminders: Day[] = [];
  for (const event of events) {
    const { day } = event;
    organisation = organisation || event.organisation;
    if (event.due === null) complain('unreadable_day', event);
    switch (event.type) {
      case 'referral_sent':
        if (day !== sent) complain('sent_twice', event);
        break;
      case 'referral_answered': {
        if (day < sent) {
          complain('answer_before_sending', event);
          return null;
        }
        const substantive = isAnswer(event.outcome);
        if (substantive) answered ??= day;
        if (substantive || !reply?.isSubstantive) {
          reply = { day, outcome: event.outcome || 'unclassified', isSubstantive: substantive };
        }
        break;
      }
      case 'referral_extended':
        due = event.due ?? due;
        break;
      case 'referral_recalled':
        recalled ??= day;
        break;
      case 'referral_paused':
        paused.push(day);
        break;
      case 'referral_resumed':
        resumed.push(day);
        break;
      case 'referral_reminded':
        reminders.push(day);
        break;
    }
  }
  return {
    referral,
    organisation,
    sent,
    due,
    end: endOf(sent, answered, recalled, matter),
    answered,
    reply,
    pauses: paused.length === 0 ? [] : pairSpans(paused, resumed),
    reminders,
  };
}

/**
 * What ended the wait first: the answer; else its recall, or the matter decided or closed without it; else the
 * resident's withdrawal. On one and the same day the answer came first.
 */
function endOf(
  sent: Day,
  answered: Day | null,
  recalled: Day | null,
  { closed, withdrawn, decisions }: MatterDays,
): ReferralCourse['end'] {
  const settled = [
    recalled,
    decisions.find((day) => day > sent) ?? null,
    closed !== null && closed >= sent && closed !== withdrawn ? closed : null,
  ].filter((day) => day !== null);
  const first = settled.length > 0 ? Math.min(...settled) : null;
  const gone = withdrawn !== null && withdrawn >= sent ? withdrawn : null;
  if (answered !== null && answered <= (first ?? answered) && answered <= (gone ?? answered)) {
    return { day: answered, status: 1 };
  }
  if (first !== null && first <= (gone ?? first)) return { day: first, status: 2 };
  return gone === null ? null : { day: gone, status: 0 };
}
