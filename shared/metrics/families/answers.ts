import { type Context, isIn, referralsOf } from '../context.ts';
import type { Course } from '../course.ts';
import { shareOf } from '../estimates.ts';
import type { Sink, Sums } from '../sums.ts';
import { UNKNOWN } from './intake.ts';

/** M9 hearing share, M10 wrong address: by the day of the reply, and of the end. */

export const ANSWER_CLASSES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'no_without_reason',
  'not_ours',
  'holding_only',
  'unclassified',
] as const;

/** The classes in which the resident was heard. */
const HEARD: readonly string[] = ['yes', 'yes_in_plan', 'partly'];

function classOf(reply: { readonly outcome: string; readonly isSubstantive: boolean }): string {
  return reply.isSubstantive ? reply.outcome : 'holding_only';
}

export function tally(course: Course, context: Context, sink: Sink): void {
  let ended = 0;
  let returned = 0;
  for (const { organisation, reply, end } of referralsOf(course, context)) {
    if (reply && isIn(context, reply.day)) {
      const answer = classOf(reply);
      sink.countBy('M9.answers', answer);
      sink.countBy(`M9.${answer}`, organisation || UNKNOWN);
      sink.list(`M9.${answer}`, course.matter);
    }
    if (end && end.status !== 0 && isIn(context, end.day)) {
      ended += 1;
      if (end.status === 1 && reply?.outcome === 'not_ours') returned += 1;
    }
  }
  if (ended === 0) return;
  sink.count('M10.ended', ended);
  sink.count('M10.cases');
  if (returned === 0) return;
  sink.count('M10.returned', returned);
  sink.count('M10.returnedCases');
  sink.wait('M10.hops', returned, 1);
  sink.list('M10.returned', course.matter);
}

export function figures(sums: Sums, { rules }: Context) {
  const counts = sums.groups('M9.answers');
  const answers = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const heard = HEARD.reduce((sum, answer) => sum + (counts.get(answer) ?? 0), 0);
  const departments = new Map<string, Record<string, number>>();
  for (const answer of ANSWER_CLASSES) {
    for (const [organisation, count] of sums.groups(`M9.${answer}`)) {
      departments.set(organisation, { ...departments.get(organisation), [answer]: count });
    }
  }
  const returned = shareOf(sums.of('M10.returned'), sums.of('M10.ended'), rules);
  const share = shareOf(heard, answers, rules);
  const cases = sums.of('M10.cases');
  return {
    M9: {
      n: answers,
      value: share.share,
      heard: share,
      classes: Object.fromEntries(
        ANSWER_CLASSES.map((answer) => [answer, shareOf(counts.get(answer) ?? 0, answers, rules)]),
      ),
      departments: [...departments]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([organisation, classes]) => ({ organisation, classes })),
    },
    M10: {
      n: returned.n,
      value: returned.share,
      returned,
      /** Times sent to the wrong address per matter whose referrals ended in the period. */
      hopsPerCase: cases === 0 ? null : sums.of('M10.returned') / cases,
      mostHops: sums.waits('M10.hops').rows().at(-1)?.time ?? 0,
      cases,
      returnedCases: sums.of('M10.returnedCases'),
    },
  };
}
