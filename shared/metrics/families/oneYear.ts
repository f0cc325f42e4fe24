import { type Context, isIn } from '../context.ts';
import { type Course, closedOn, isSpoilt } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M17 one-year watch over citizens' proposals. Nothing stops this clock. */

export const PROPOSAL = 'citizen_proposal';

export function tally(course: Course, context: Context, sink: Sink): void {
  const { matter, received, decided, withdrawn } = course;
  if (received === null || course.kind !== PROPOSAL) return;
  if (isSpoilt(course, 'decision_made')) return;
  const { watchDays, yearDays } = context.rules;
  if (decided === null && closedOn(course) === null) {
    sink.count('M17.undecided');
    if (context.asOf - received > watchDays) {
      sink.count('M17.watch');
      sink.list('M17.watch', matter);
    }
    if (context.asOf - received > yearDays) sink.count('M17.pastYear');
  }
  if (!isIn(context, received + yearDays)) return;
  const isInTime = decided !== null && decided - received <= yearDays;
  if (withdrawn !== null && !isInTime) sink.count('M17.withdrawn');
  else if (received + yearDays > context.asOf) sink.count('M17.notMatured');
  else {
    sink.count('M17.matured');
    if (isInTime) sink.count('M17.inTime');
    else sink.list('M17.late', matter);
  }
}

export function figures(sums: Sums, { rules }: Context) {
  return {
    M17: {
      /** Proposals without a decision at the cut-off. */
      n: sums.of('M17.undecided'),
      value: sums.of('M17.watch'),
      pastYear: sums.of('M17.pastYear'),
      /** Of those whose year ran out in the period. */
      withinYear: shareOf(sums.of('M17.inTime'), sums.of('M17.matured'), rules, sums.of('M17.notMatured')),
      withdrawn: sums.of('M17.withdrawn'),
    },
  };
}
