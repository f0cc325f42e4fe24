import type { Day } from '../calendar.ts';
import type { Context } from '../context.ts';
import { type Course, closedOn } from '../course.ts';
import { clip, type OpenSpan, type Span, union } from '../intervals.ts';
import type { EndStatus } from '../survival.ts';

export interface WaitEnd {
  readonly day: Day;
  readonly status: EndStatus;
}

/**
 * How a matter's wait for something ended: it came (1), the matter was closed without it (2), the resident withdrew
 * or it is still awaited at the cut-off (0).
 */
export function waitEnd(course: Course, context: Context, came: Day | null): WaitEnd {
  const closed = closedOn(course);
  if (came !== null && (closed === null || came <= closed)) return { day: came, status: 1 };
  if (closed === null) return { day: context.asOf, status: 0 };
  return { day: closed, status: course.withdrawn === null ? 2 : 0 };
}

/** Working days of spans within a wait, overlaps counted once. */
export function workingDaysOf(spans: readonly OpenSpan[], from: Day, to: Day, context: Context): number {
  if (spans.length === 0) return 0;
  const inside: Span[] = [];
  for (const span of spans) {
    const part = clip(span, from, to);
    if (part) inside.push(part);
  }
  return union(inside).reduce((sum, span) => sum + context.calendar.between(span.from, span.to), 0);
}
