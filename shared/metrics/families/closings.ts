import { type Context, isIn } from '../context.ts';
import { type Course, closedOn, isSpoilt } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M14 silent closures, M21 reopened. */

export function tally(course: Course, context: Context, sink: Sink): void {
  if (course.received === null) return;
  const closed = closedOn(course);
  const isReachable = !course.isAnonymous && course.withdrawn === null;
  if (isIn(context, closed) && isReachable && !isSpoilt(course, 'feedback_given')) {
    sink.count('M14.closed');
    if (course.told.length === 0) {
      sink.count('M14.silent');
      sink.list('M14.silent', course.matter);
    }
  }
  const first = course.closings.find((closing) => !closing.isWithdrawal && isIn(context, closing.from));
  if (!first) return;
  const { from, to } = first;
  const { reopenDays } = context.rules;
  if (from + reopenDays > context.asOf) {
    sink.count('M21.notMatured');
    return;
  }
  sink.count('M21.observed');
  if (to === null || to - from > reopenDays) return;
  sink.count('M21.reopened');
  sink.list('M21.reopened', course.matter);
}

export function figures(sums: Sums, { rules }: Context) {
  const silent = shareOf(sums.of('M14.silent'), sums.of('M14.closed'), rules);
  const reopened = shareOf(
    sums.of('M21.reopened'),
    sums.of('M21.observed'),
    rules,
    sums.of('M21.notMatured'),
  );
  return {
    M14: { n: silent.n, value: silent.count, silent },
    M21: { n: reopened.n, value: reopened.share, reopened },
  };
}
