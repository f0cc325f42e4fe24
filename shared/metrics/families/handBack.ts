import type { Day } from '../calendar.ts';
import { type Context, isIn, workingDays } from '../context.ts';
import { type Course, isSpoilt } from '../course.ts';
import { survivalDuration } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';
import { waitEnd } from './waiting.ts';

/** M11 hand-back lag: from the last needed answer to the feedback. */

/**
 * The day of the last answer that the feedback needed. Told already: the latest answer that came before. Not told
 * yet: the latest of all, once no referral is open. Null: there is nothing to hand back.
 */
export function lastNeededAnswer(course: Course, told: Day | null): Day | null {
  let last: Day | null = null;
  for (const { answered, end } of course.referrals) {
    if (told === null && end === null) return null;
    if (answered !== null && (told === null || answered <= told)) last = Math.max(last ?? answered, answered);
  }
  return last;
}

export function tally(course: Course, context: Context, sink: Sink): void {
  if (course.received === null || course.isAnonymous || course.referrals.length === 0) return;
  if (isSpoilt(course, 'feedback_given', 'matter_closed', 'matter_withdrawn')) return;
  const told = course.told[0] ?? null;
  const start = lastNeededAnswer(course, told);
  if (!isIn(context, start)) return;
  const end = waitEnd(course, context, told);
  if (end.day < start) return;
  sink.wait('M11', workingDays(context, start, end.day), end.status);
  if (end.status === 0 && end.day === context.asOf) sink.list('M11.waiting', course.matter);
}

export function figures(sums: Sums, { rules }: Context) {
  const duration = survivalDuration(sums.waits('M11'), rules);
  return { M11: { value: duration.p50.value, ...duration } };
}
