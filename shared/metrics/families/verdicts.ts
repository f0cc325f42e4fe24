import { type Context, isIn } from '../context.ts';
import { type Course, isSpoilt } from '../course.ts';
import { shareOf } from '../estimates.ts';
import { VERDICT_QUESTIONS } from '../figureEventTypes.ts';
import type { Sink, Sums } from '../sums.ts';

/** M22 the resident's verdict, of those first told in the period. Who did not reply is in no answer. */

const ANSWERS = ['yes', 'no', 'dont_know'] as const;

export function tally(course: Course, context: Context, sink: Sink): void {
  if (course.received === null || course.isAnonymous || isSpoilt(course, 'feedback_given')) return;
  if (!isIn(context, course.told[0] ?? null)) return;
  sink.count('M22.told');
  if (course.verdicts.length > 0) sink.count('M22.replied');
  for (const { question, answer } of course.verdicts) {
    sink.countBy(`M22.${question}`, answer);
    if (answer === 'no') sink.list(`M22.${question}.no`, course.matter);
  }
}

export function figures(sums: Sums, { rules }: Context) {
  const questions = VERDICT_QUESTIONS.map((question) => {
    const counts = sums.groups(`M22.${question}`);
    const n = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const answers = Object.fromEntries(ANSWERS.map((answer) => [answer, counts.get(answer) ?? 0]));
    return { question, answers, yes: shareOf(counts.get('yes') ?? 0, n, rules) };
  });
  const understood = questions.find(({ question }) => question === 'understood')?.yes;
  return {
    M22: {
      n: understood?.n ?? 0,
      value: understood?.share ?? null,
      response: shareOf(sums.of('M22.replied'), sums.of('M22.told'), rules),
      questions,
    },
  };
}
