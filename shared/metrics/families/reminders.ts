import { type Context, isIn, referralsOf, workingDays } from '../context.ts';
import type { Course } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M26 reminders: how many an answer took, and whether they helped. */

export function tally(course: Course, context: Context, sink: Sink): void {
  const { reminderWorkingDays } = context.rules;
  for (const { end, reminders } of referralsOf(course, context)) {
    const answered = end?.status === 1 ? end.day : null;
    if (isIn(context, answered)) {
      sink.count('M26.answered');
      sink.count('M26.beforeAnswer', reminders.filter((day) => day <= answered).length);
    }
    if (end === null && reminders.length > 0) sink.count('M26.openReminded');
    let sent = 0;
    for (const day of reminders) {
      if (!isIn(context, day)) continue;
      sent += 1;
      if (context.calendar.add(day, reminderWorkingDays) > context.asOf) {
        sink.count('M26.notMatured');
        continue;
      }
      sink.count('M26.matured');
      const helped =
        answered !== null && answered >= day && workingDays(context, day, answered) <= reminderWorkingDays;
      if (helped) sink.count('M26.helped');
    }
    if (sent === 0) continue;
    sink.count('M26.sent', sent);
    sink.countBy('M26.levels', String(reminders.length));
    sink.list('M26.reminded', course.matter);
  }
}

export function figures(sums: Sums, { rules }: Context) {
  const answered = sums.of('M26.answered');
  return {
    M26: {
      n: answered,
      /** Reminders per referral answered in the period. */
      value: answered === 0 ? null : sums.of('M26.beforeAnswer') / answered,
      sent: sums.of('M26.sent'),
      answeredSoon: shareOf(sums.of('M26.helped'), sums.of('M26.matured'), rules, sums.of('M26.notMatured')),
      /** Referrals reminded in the period, by how many reminders they have had in all. */
      levels: [...sums.groups('M26.levels')]
        .map(([level, referrals]) => ({ level: Number(level), referrals }))
        .sort((a, b) => a.level - b.level),
      openReminded: sums.of('M26.openReminded'),
    },
  };
}
