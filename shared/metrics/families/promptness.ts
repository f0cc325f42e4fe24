import { type Context, isIn, workingDays } from '../context.ts';
import { type Course, isSpoilt } from '../course.ts';
import { shareOf, survivalDuration } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';
import { waitEnd } from './waiting.ts';

/** M3 acknowledgement time, M4 triage time, M5 referral share. */

export function tally(course: Course, context: Context, sink: Sink): void {
  const { matter, received, acknowledged, acknowledgedByPerson, triaged } = course;
  if (received === null) return;
  if (isIn(context, triaged)) {
    sink.count('M5.triaged');
    if (course.referrals.length > 0) sink.count('M5.referred');
  }
  if (!isIn(context, received)) return;
  if (!isSpoilt(course, 'matter_acknowledged', 'matter_closed', 'matter_withdrawn')) {
    const any = waitEnd(course, context, acknowledged);
    sink.wait('M3.any', workingDays(context, received, any.day), any.status);
    const person = waitEnd(course, context, acknowledgedByPerson);
    sink.wait('M3.person', workingDays(context, received, person.day), person.status);
    if (acknowledged !== null && acknowledged !== acknowledgedByPerson) sink.count('M3.automatic');
    const target = context.calendar.add(received, context.rules.acknowledgementWorkingDays);
    const isInTime = acknowledged !== null && acknowledged <= target;
    if (course.withdrawn !== null && !isInTime) sink.count('M3.withdrawn');
    else if (target > context.asOf) sink.count('M3.notMatured');
    else {
      sink.count('M3.matured');
      if (isInTime) sink.count('M3.inTime');
      else sink.list('M3.late', matter);
    }
  }
  if (!isSpoilt(course, 'matter_triaged', 'matter_closed', 'matter_withdrawn')) {
    const end = waitEnd(course, context, triaged);
    sink.wait('M4', workingDays(context, received, end.day), end.status);
  }
}

export function figures(sums: Sums, { rules }: Context) {
  const any = survivalDuration(sums.waits('M3.any'), rules);
  const triage = survivalDuration(sums.waits('M4'), rules);
  const referred = shareOf(sums.of('M5.referred'), sums.of('M5.triaged'), rules);
  return {
    M3: {
      value: any.p50.value,
      ...any,
      byPerson: survivalDuration(sums.waits('M3.person'), rules),
      automatic: sums.of('M3.automatic'),
      targetWorkingDays: rules.acknowledgementWorkingDays,
      inTime: shareOf(sums.of('M3.inTime'), sums.of('M3.matured'), rules, sums.of('M3.notMatured')),
      withdrawn: sums.of('M3.withdrawn'),
    },
    M4: { value: triage.p50.value, ...triage },
    M5: { n: referred.n, value: referred.share, referred },
  };
}
