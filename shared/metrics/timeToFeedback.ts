import type { MatterEvent } from '../matters/events.ts';
import { dayNumber, type LocalDate } from '../time/dates.ts';
import type { ClosedDays } from '../time/workingDays.ts';
import { FIRST_YEAR, workingCalendar } from './calendar.ts';
import { contextOf, isIn } from './context.ts';
import { deriveCourse } from './deriveCourse.ts';
import { eventStore } from './eventStore.ts';
import { feedbackTime, feedbackWait } from './families/feedback.ts';
import { isFigureEventType } from './figureEvents.ts';
import { RULES } from './rules.ts';
import { survivalOfRows, timeOfIncidence } from './survival.ts';
import { WaitCounts } from './waitCounts.ts';

/** Fewest answered matters for which a median is shown (metrics.md, minimum n). */
export const FEWEST_FOR_MEDIAN = RULES.fewestForMedian;

/**
 * M12, time to feedback: working days from receipt to the first substantive feedback, for the matters
 * received in a period. Open matters count as waiting so far; a closing without feedback is a competing end.
 */
export interface TimeToFeedback {
  /** Matters in the cohort. */
  readonly n: number;
  readonly told: number;
  readonly stillWaiting: number;
  readonly closedUntold: number;
  /** Left out and listed: told before they came in, or without a readable day. */
  readonly dateErrors: readonly string[];
  /** Working days in which half, and four fifths, had been told. Null: not reached. */
  readonly p50: number | null;
  readonly p80: number | null;
  /** False when fewer than FEWEST_FOR_MEDIAN have been told: then p50 and p80 are not to be shown. */
  readonly enough: boolean;
  /** Share told by a number of working days, for the curve. */
  readonly curve: readonly { readonly workingDays: number; readonly share: number }[];
}

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/**
 * The matters' own days are read as the figure engine reads them: reopened matters are open again, a question to
 * the resident stops the clock.
 * @param events of any matters, in any order
 * @param asOf data cut-off: what happened later is not known
 */
export function timeToFeedback(
  events: Iterable<Pick<MatterEvent, 'matter' | 'at'> & { readonly fact: { readonly type: string } }>,
  asOf: LocalDate,
  period: Period | undefined,
  closedDays?: ClosedDays,
): TimeToFeedback {
  const store = eventStore();
  for (const { matter, at, fact } of events) {
    if (isFigureEventType(fact.type)) store.add({ matter, at, type: fact.type });
  }
  const range = period ?? { from: `${FIRST_YEAR}-01-01` as const, to: asOf };
  const context = contextOf(
    dayNumber(asOf),
    { from: dayNumber(range.from), to: dayNumber(range.to) },
    workingCalendar(closedDays),
  );
  const waits = new WaitCounts();
  const dateErrors: string[] = [];
  for (const matter of store.matters()) {
    const course = deriveCourse(matter, store.eventsOf(matter), context);
    const end = course && feedbackWait(course, context);
    if (!course || !end || course.received === null) {
      if (course?.errors.some(({ problem }) => problem !== 'no_receipt')) dateErrors.push(matter);
      continue;
    }
    if (isIn(context, course.received)) {
      waits.add(feedbackTime(course, course.received, end.day, context), end.status);
    }
  }
  const table = survivalOfRows(waits.rows());
  return {
    n: table.n,
    told: table.events,
    closedUntold: table.competing,
    stillWaiting: table.n - table.events - table.competing,
    dateErrors: dateErrors.sort(),
    p50: timeOfIncidence(table, 0.5),
    p80: timeOfIncidence(table, 0.8),
    enough: table.events >= FEWEST_FOR_MEDIAN,
    curve: table.steps.map((step) => ({ workingDays: step.time, share: step.incidence })),
  };
}
