import type { Day } from '../calendar.ts';
import { type Context, referralsOf, workingDays } from '../context.ts';
import type { Course } from '../course.ts';
import { incidenceDuration } from '../estimates.ts';
import { monthOf } from '../months.ts';
import type { Sink, Sums } from '../sums.ts';
import type { WaitCounts } from '../waitCounts.ts';
import { UNKNOWN } from './intake.ts';
import { workingDaysOf } from './waiting.ts';

/** M6 referrals answered by 30 and 60 working days, M7 their answer time: those sent in the last twelve months. */

export function tally(course: Course, context: Context, sink: Sink): void {
  for (const referral of referralsOf(course, context)) {
    if (referral.sent <= context.twoYearsAgo) continue;
    const end: Day = referral.end?.day ?? context.asOf;
    const status = referral.end?.status ?? 0;
    const whole = workingDays(context, referral.sent, end);
    const paused = workingDaysOf(referral.pauses, referral.sent, end, context);
    const time = whole - paused;
    sink.waitBy('M7.months', monthOf(referral.sent), time, status);
    if (referral.sent <= context.yearAgo) continue;
    const organisation = referral.organisation || UNKNOWN;
    sink.wait('M6', time, status);
    sink.wait('M6.withPauses', whole, status);
    sink.waitBy('M6.departments', organisation, time, status);
    const [horizon] = context.rules.referralWorkingDays;
    if (status === 0 && referral.end) continue;
    const isMatured = context.calendar.add(referral.sent, horizon + paused) <= context.asOf;
    if (!isMatured) {
      sink.countBy('M6.notMatured', organisation);
      continue;
    }
    sink.countBy('M6.matured', organisation);
    if (status === 1 && time <= horizon) sink.countBy('M6.inTime', organisation);
    else sink.list('M6.late', course.matter);
  }
}

function summarise(waits: WaitCounts, { rules }: Context) {
  const { curve: _curve, ...duration } = incidenceDuration(waits, rules, rules.referralWorkingDays);
  return duration;
}

export function figures(sums: Sums, context: Context) {
  const all = summarise(sums.waits('M6'), context);
  const withPauses = summarise(sums.waits('M6.withPauses'), context);
  const departments = [...sums.waitGroups('M6.departments')]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([organisation, waits]) => ({ organisation, ...summarise(waits, context) }))
    .filter(({ n }) => n > 0);
  return {
    M6: {
      n: all.n,
      value: all.at[0]?.incidence ?? null,
      answered: all.events,
      endedOtherwise: all.competing,
      waiting: all.waiting,
      at: all.at,
      withPauses: withPauses.at,
      departments: departments.map(({ organisation, n, events, at }) => ({
        organisation,
        n,
        answered: events,
        at,
      })),
    },
    M7: {
      n: all.n,
      value: all.p50.value,
      p50: all.p50,
      p80: all.p80,
      withPauses: { p50: withPauses.p50, p80: withPauses.p80 },
      departments: departments.map(({ organisation, n, p50, p80 }) => ({ organisation, n, p50, p80 })),
    },
  };
}
