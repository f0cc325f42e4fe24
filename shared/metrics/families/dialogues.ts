import { type Context, isIn } from '../context.ts';
import type { Course } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';

/** M18 dialogue loop: feedback meetings held by the day first promised, and inputs given a written outcome. */

export function tally({ matter, dialogue }: Course, context: Context, sink: Sink): void {
  if (!dialogue) return;
  const { firstDue, lastDue, held, inputs } = dialogue;
  if (isIn(context, firstDue)) {
    if (lastDue !== firstDue) sink.count('M18.moved');
    if (firstDue > context.asOf) sink.count('M18.notMatured');
    else {
      sink.count('M18.matured');
      if (held !== null && held <= firstDue) sink.count('M18.held');
      else sink.list('M18.missed', matter);
    }
  }
  for (const { received, answered } of inputs) {
    if (!isIn(context, received)) continue;
    sink.count('M18.inputs');
    if (answered !== null) sink.count('M18.answered');
  }
}

export function figures(sums: Sums, { rules }: Context) {
  const held = shareOf(sums.of('M18.held'), sums.of('M18.matured'), rules, sums.of('M18.notMatured'));
  return {
    M18: {
      n: held.n,
      value: held.share,
      held,
      moved: sums.of('M18.moved'),
      /** Of the inputs received in the period. */
      inputs: shareOf(sums.of('M18.answered'), sums.of('M18.inputs'), rules),
    },
  };
}
