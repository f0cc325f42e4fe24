import type { MatterEvent } from '../matters/events.ts';
import { dayOf, type LocalDate } from '../time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../time/workingDays.ts';
import { survivalTable, timeOfIncidence, type Wait } from './survival.ts';

/** Fewest answered matters for which a median is shown (metrics.md, minimum n). */
export const FEWEST_FOR_MEDIAN = 10;

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

interface Course {
  received?: LocalDate;
  told?: LocalDate;
  closed?: LocalDate;
  unreadable?: boolean;
}

/**
 * @param events of any matters, in any order
 * @param asOf data cut-off: what happened later is not known
 */
export function timeToFeedback(
  events: Iterable<Pick<MatterEvent, 'matter' | 'at'> & { readonly fact: { readonly type: string } }>,
  asOf: LocalDate,
  period: Period | undefined,
  closedDays?: ClosedDays,
): TimeToFeedback {
  const courses = new Map<string, Course>();
  for (const { matter, at, fact } of events) {
    const course = courses.get(matter) ?? {};
    courses.set(matter, course);
    const day = dayOf(at);
    if (!day) {
      course.unreadable = true;
    } else if (day <= asOf) {
      if (fact.type === 'matter_received') course.received = day;
      if (fact.type === 'feedback_given' && !(course.told && course.told <= day)) course.told = day;
      if (fact.type === 'matter_closed' && !(course.closed && course.closed >= day)) course.closed = day;
    }
  }
  const waits: Wait[] = [];
  const dateErrors: string[] = [];
  for (const [matter, course] of courses) {
    const { received, closed } = course;
    // Told only after a silent closing: the closing ended the wait, and it counts as silent.
    const told = course.told && closed && closed < course.told ? undefined : course.told;
    if (course.unreadable) dateErrors.push(matter);
    if (course.unreadable || !received) continue;
    if (period && (received < period.from || received > period.to)) continue;
    const end = told ?? closed ?? asOf;
    if (end < received) {
      dateErrors.push(matter);
      continue;
    }
    waits.push({
      time: workingDaysBetween(received, end, closedDays),
      status: told ? 1 : closed ? 2 : 0,
    });
  }
  const table = survivalTable(waits);
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
