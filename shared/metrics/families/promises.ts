import { type Context, isIn } from '../context.ts';
import { type Course, isSpoilt } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M15 promise kept: the dates promised to residents that fell in the period, each moved one beside the first. */

export function tally(course: Course, context: Context, sink: Sink): void {
  if (course.promises.length === 0 || course.isAnonymous || isSpoilt(course, 'feedback_given')) return;
  for (const { made, due, kept, isFirst } of course.promises) {
    if (!isIn(context, due)) continue;
    if (!isFirst) sink.count('M15.moved');
    const told = course.told.find((day) => day >= made);
    const isKept = (told !== undefined && told <= due) || (kept !== null && kept <= due);
    if (course.withdrawn !== null && !isKept) {
      sink.count('M15.withdrawn');
      continue;
    }
    const key = isFirst ? 'first' : 'later';
    if (due > context.asOf) {
      sink.count(`M15.notMatured.${key}`);
      continue;
    }
    sink.count(`M15.matured.${key}`);
    if (isKept) sink.count(`M15.kept.${key}`);
    else sink.list('M15.broken', course.matter);
  }
}

export function figures(sums: Sums, { rules }: Context) {
  const both = (what: 'kept' | 'matured' | 'notMatured') =>
    sums.of(`M15.${what}.first`) + sums.of(`M15.${what}.later`);
  const kept = shareOf(both('kept'), both('matured'), rules, both('notMatured'));
  return {
    M15: {
      n: kept.n,
      value: kept.share,
      kept,
      /** Held against the first date alone. */
      firstDate: shareOf(
        sums.of('M15.kept.first'),
        sums.of('M15.matured.first'),
        rules,
        sums.of('M15.notMatured.first'),
      ),
      moved: sums.of('M15.moved'),
      withdrawn: sums.of('M15.withdrawn'),
    },
  };
}
