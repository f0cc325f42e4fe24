import type { Day } from '../calendar.ts';
import { type Context, isIn, workingDays } from '../context.ts';
import { type Course, closedOn, isSpoilt } from '../course.ts';
import { incidenceDuration, type Share, shareOf, survivalDuration } from '../estimates.ts';
import type { OpenSpan } from '../intervals.ts';
import { monthOf } from '../months.ts';
import type { Sink, Sums } from '../sums.ts';
import { UNKNOWN } from './intake.ts';
import { type WaitEnd, waitEnd, workingDaysOf } from './waiting.ts';

/** M12 time to feedback, M13 loop closed, of the matters received in the period. */

/** The first feedback, when the matter's dates can be trusted; undefined: it cannot. */
export function feedbackWait(course: Course, context: Context): WaitEnd | undefined {
  if (isSpoilt(course, 'feedback_given', 'matter_closed', 'matter_withdrawn')) return undefined;
  return waitEnd(course, context, course.told[0] ?? null);
}

/** Working days of the resident's clock: it stands still while the resident has been asked. */
export function feedbackTime(course: Course, received: Day, end: Day, context: Context): number {
  return workingDays(context, received, end) - workingDaysOf(course.citizenWaits, received, end, context);
}

/** When somebody else had the matter: a department that owed an answer, or the resident who was asked. */
function othersSpans(course: Course): readonly OpenSpan[] {
  const spans: OpenSpan[] = [...course.citizenWaits];
  for (const { sent, end, pauses } of course.referrals) {
    // A pause is the district's turn: the referral's time is cut around it.
    let from = sent;
    for (const pause of pauses) {
      spans.push({ from, to: pause.from });
      from = pause.to ?? Number.MAX_SAFE_INTEGER;
    }
    spans.push({ from, to: end?.day ?? null });
  }
  return spans;
}

export function tally(course: Course, context: Context, sink: Sink): void {
  const { received, matter } = course;
  if (received === null) return;
  const end = feedbackWait(course, context);
  if (!end) {
    if (isIn(context, received)) sink.count('M12.dateErrors');
    return;
  }
  const whole = workingDays(context, received, end.day);
  const time = feedbackTime(course, received, end.day, context);
  if (!course.isAnonymous && received > context.twoYearsAgo) {
    sink.waitBy('M12.months', monthOf(received), time, end.status);
  }
  if (!isIn(context, received)) return;
  if (course.isAnonymous) {
    tallyLoops('M13.public', received, end, course, context, sink);
    return;
  }
  sink.wait('M12', time, end.status);
  sink.wait('M12.withPauses', whole, end.status);
  sink.wait('M12.own', whole - workingDaysOf(othersSpans(course), received, end.day, context), end.status);
  const closed = closedOn(course);
  const total = course.withdrawn ?? closed ?? context.asOf;
  sink.wait(
    'M12.total',
    workingDays(context, received, total),
    closed !== null && course.withdrawn === null ? 1 : 0,
  );
  if (end.status === 0 && course.withdrawn === null) sink.list('M12.waiting', matter);
  sink.waitBy('M12.areas', course.area || UNKNOWN, time, end.status);
  if (end.status === 0 && course.withdrawn !== null) sink.count('M13.withdrawn');
  else sink.wait('M13', end.day - received, end.status);
  tallyLoops('M13', received, end, course, context, sink);
}

/** The keys of M13's two horizons, made once: they are asked for by every matter. */
const LOOP_KEYS = Object.fromEntries(
  (['M13', 'M13.public'] as const).map((key) => [
    key,
    ['first', 'second'].map((horizon) => ({
      notMatured: `${key}.notMatured.${horizon}`,
      matured: `${key}.matured.${horizon}`,
      told: `${key}.told.${horizon}`,
      missed: `${key}.missed.${horizon}`,
    })),
  ]),
);

function tallyLoops(
  key: 'M13' | 'M13.public',
  received: Day,
  end: WaitEnd,
  course: Course,
  context: Context,
  sink: Sink,
): void {
  if (end.status === 0 && course.withdrawn !== null) return;
  for (const [index, keys] of (LOOP_KEYS[key] ?? []).entries()) {
    const days = context.rules.loopDays[index] ?? 0;
    if (received + days > context.asOf) {
      sink.count(keys.notMatured);
      continue;
    }
    const isTold = end.status === 1 && end.day - received <= days;
    sink.count(keys.matured);
    if (isTold) sink.count(keys.told);
    else sink.list(keys.missed, course.matter);
    if (key !== 'M13' || index !== 0) continue;
    const area = course.area || UNKNOWN;
    sink.countBy('M13.areas.matured', area);
    if (isTold) sink.countBy('M13.areas.told', area);
  }
}

/** @param horizon 0: the shorter of M13's two, 1: the longer */
export function loopShare(sums: Sums, { rules }: Context, key: 'M13' | 'M13.public', horizon: number): Share {
  const keys = LOOP_KEYS[key]?.[horizon];
  if (!keys) return shareOf(0, 0, rules, 0);
  return shareOf(sums.of(keys.told), sums.of(keys.matured), rules, sums.of(keys.notMatured));
}

export function figures(sums: Sums, context: Context) {
  const { rules } = context;
  const main = incidenceDuration(sums.waits('M12'), rules);
  const withPauses = incidenceDuration(sums.waits('M12.withPauses'), rules);
  const own = incidenceDuration(sums.waits('M12.own'), rules);
  const loop = incidenceDuration(sums.waits('M13'), rules, rules.loopDays);
  const first = loopShare(sums, context, 'M13', 0);
  return {
    M12: {
      value: main.p50.value,
      ...main,
      dateErrors: sums.of('M12.dateErrors'),
      /** The time that a question to the resident stopped the clock is counted too. */
      withPauses: { p50: withPauses.p50, p80: withPauses.p80 },
      /** Only the time that the district itself had the matter. */
      ownClock: { p50: own.p50, p80: own.p80 },
      /** From receipt to the last closing. */
      total: survivalDuration(sums.waits('M12.total'), rules),
    },
    M13: {
      n: first.n,
      value: first.share,
      withdrawn: sums.of('M13.withdrawn'),
      by: rules.loopDays.map((days, index) => ({
        days,
        told: loopShare(sums, context, 'M13', index),
        /** Aalen–Johansen over all received, those not matured as far as they have come. */
        incidence: loop.at[index] ?? null,
        /** Anonymous matters, whose feedback is to the public. */
        public: loopShare(sums, context, 'M13.public', index),
      })),
    },
  };
}
