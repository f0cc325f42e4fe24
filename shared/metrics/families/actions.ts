import { type Context, isIn } from '../context.ts';
import type { ActionCourse, Course } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M19 actions on time, M20 effect checked. Done is done with evidence. */

const RESULTS = ['effect', 'none', 'unclear', 'not_measurable'] as const;

export function tally({ matter, actions }: Course, context: Context, sink: Sink): void {
  for (const action of actions) {
    tallyPlan(matter, action, context, sink);
    tallyCheck(matter, action, context, sink);
  }
}

function tallyPlan(matter: string, action: ActionCourse, context: Context, sink: Sink): void {
  const { firstDue, lastDue, done, cancelled } = action;
  if (!isIn(context, firstDue)) return;
  if (cancelled !== null && done === null) {
    sink.count('M19.cancelled');
    return;
  }
  if (lastDue !== firstDue) sink.count('M19.moved');
  if (firstDue > context.asOf) sink.count('M19.notMatured');
  else {
    sink.count('M19.matured');
    if (done !== null && done <= firstDue) sink.count('M19.inTime');
    else sink.list('M19.late', matter);
  }
}

function tallyCheck(matter: string, { done, check }: ActionCourse, context: Context, sink: Sink): void {
  const due = done === null ? null : done + context.rules.effectCheckDays;
  if (!isIn(context, due)) return;
  if (due > context.asOf) {
    sink.count('M20.notMatured');
    return;
  }
  sink.count('M20.due');
  if (check === null) {
    sink.list('M20.missing', matter);
    return;
  }
  sink.count('M20.checked');
  sink.countBy('M20.results', check.result);
}

export function figures(sums: Sums, { rules }: Context) {
  const inTime = shareOf(sums.of('M19.inTime'), sums.of('M19.matured'), rules, sums.of('M19.notMatured'));
  const checked = shareOf(sums.of('M20.checked'), sums.of('M20.due'), rules, sums.of('M20.notMatured'));
  return {
    M19: {
      n: inTime.n,
      value: inTime.share,
      inTime,
      moved: sums.of('M19.moved'),
      cancelled: sums.of('M19.cancelled'),
    },
    M20: {
      n: checked.n,
      value: checked.share,
      checked,
      missing: checked.n - checked.count,
      results: Object.fromEntries(
        RESULTS.map((result) => [result, sums.groups('M20.results').get(result) ?? 0]),
      ),
    },
  };
}
