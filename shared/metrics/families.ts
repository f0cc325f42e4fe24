import * as ageing from './charts/ageing.ts';
import type { Context } from './context.ts';
import type { Course } from './course.ts';
import type { FigureId, Headline } from './definitions.ts';
import * as actions from './families/actions.ts';
import * as answers from './families/answers.ts';
import * as closings from './families/closings.ts';
import * as dialogues from './families/dialogues.ts';
import * as equity from './families/equity.ts';
import * as feedback from './families/feedback.ts';
import * as handBack from './families/handBack.ts';
import * as intake from './families/intake.ts';
import * as monitoring from './families/monitoring.ts';
import * as oneYear from './families/oneYear.ts';
import * as openReferrals from './families/openReferrals.ts';
import * as promises from './families/promises.ts';
import * as promptness from './families/promptness.ts';
import * as quality from './families/quality.ts';
import * as referralAnswers from './families/referralAnswers.ts';
import * as reminders from './families/reminders.ts';
import * as timeByHolder from './families/timeByHolder.ts';
import * as verdicts from './families/verdicts.ts';
import type { Sink, Sums } from './sums.ts';

/** Adds what one matter tells to every figure. */
export function tallyCourse(course: Course, context: Context, sink: Sink): void {
  intake.tally(course, context, sink);
  promptness.tally(course, context, sink);
  referralAnswers.tally(course, context, sink);
  openReferrals.tally(course, context, sink);
  answers.tally(course, context, sink);
  handBack.tally(course, context, sink);
  feedback.tally(course, context, sink);
  closings.tally(course, context, sink);
  promises.tally(course, context, sink);
  timeByHolder.tally(course, context, sink);
  oneYear.tally(course, context, sink);
  dialogues.tally(course, context, sink);
  actions.tally(course, context, sink);
  verdicts.tally(course, context, sink);
  monitoring.tally(course, context, sink);
  reminders.tally(course, context, sink);
  quality.tally(course, context, sink);
  ageing.tally(course, context, sink);
}

/** The 27 figures out of the sums. */
export function figuresOf(sums: Sums, context: Context) {
  return {
    ...intake.figures(sums, context),
    ...promptness.figures(sums, context),
    ...referralAnswers.figures(sums, context),
    ...openReferrals.figures(sums),
    ...answers.figures(sums, context),
    ...handBack.figures(sums, context),
    ...feedback.figures(sums, context),
    ...closings.figures(sums, context),
    ...promises.figures(sums, context),
    ...timeByHolder.figures(sums),
    ...oneYear.figures(sums, context),
    ...dialogues.figures(sums, context),
    ...actions.figures(sums, context),
    ...verdicts.figures(sums, context),
    ...monitoring.figures(sums, context),
    ...equity.figures(sums, context),
    ...reminders.figures(sums, context),
    ...quality.figures(sums, context),
  } satisfies Readonly<Record<FigureId, Headline>>;
}

export type FigureDetails = ReturnType<typeof figuresOf>;
