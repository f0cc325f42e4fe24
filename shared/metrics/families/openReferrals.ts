import { type Context, referralsOf, workingDays } from '../context.ts';
import type { Course } from '../course.ts';
import { plainPercentile } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';
import { UNKNOWN } from './intake.ts';

/** M8 unanswered referrals at the cut-off. Age is in working days, pauses not taken off. */

/** Names a referral and its matter in one text. */
export function referralKey(matter: string, referral: string): string {
  return `${matter}\t${referral}`;
}

export function splitReferralKey(key: string): { readonly matter: string; readonly referral: string } {
  const [matter = '', referral = ''] = key.split('\t');
  return { matter, referral };
}

export function tally(course: Course, context: Context, sink: Sink): void {
  for (const referral of referralsOf(course, context)) {
    if (referral.end) continue;
    const organisation = referral.organisation || UNKNOWN;
    const age = workingDays(context, referral.sent, context.asOf);
    sink.wait('M8.ages', age, 1);
    sink.waitBy('M8.departments', organisation, age, 1);
    sink.member('M8.open', age, referralKey(course.matter, referral.referral));
    sink.list('M8.open', course.matter);
    if (referral.due !== null && referral.due < context.asOf) {
      sink.countBy('M8.overdue', organisation);
      sink.count('M8.overdue');
      sink.list('M8.overdue', course.matter);
    }
    if (referral.due === null) sink.count('M8.withoutDue');
    if (referral.reminders.length === 0) {
      sink.count('M8.withoutReminder');
      sink.list('M8.withoutReminder', course.matter);
    }
    if (referral.pauses.some((pause) => pause.to === null)) sink.count('M8.paused');
  }
}

const OLDEST = 10;

export function figures(sums: Sums) {
  const rows = sums.waits('M8.ages').rows();
  const open = rows.reduce((sum, row) => sum + row.events, 0);
  const byAge = [...sums.members('M8.open')].sort(([a], [b]) => b - a);
  const oldest = [];
  for (const [age, keys] of byAge) {
    if (oldest.length >= OLDEST) break;
    for (const key of [...keys].sort()) oldest.push({ ...splitReferralKey(key), age });
  }
  return {
    M8: {
      n: open,
      value: open,
      overdue: sums.of('M8.overdue'),
      withoutDue: sums.of('M8.withoutDue'),
      withoutReminder: sums.of('M8.withoutReminder'),
      paused: sums.of('M8.paused'),
      oldestAge: rows.at(-1)?.time ?? null,
      p50Age: plainPercentile(sums.waits('M8.ages'), 0.5),
      oldest: oldest.slice(0, OLDEST),
      departments: [...sums.waitGroups('M8.departments')]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([organisation, waits]) => {
          const ages = waits.rows();
          return {
            organisation,
            open: ages.reduce((sum, row) => sum + row.events, 0),
            overdue: sums.groups('M8.overdue').get(organisation) ?? 0,
            oldestAge: ages.at(-1)?.time ?? null,
            p50Age: plainPercentile(waits, 0.5),
          };
        })
        .filter((department) => department.open > 0),
    },
  };
}
