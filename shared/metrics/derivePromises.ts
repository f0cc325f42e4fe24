import type { Day } from './calendar.ts';
import type { PromiseCourse } from './course.ts';
import type { Complain } from './deriveCourse.ts';
import type { DatedEvent } from './parts.ts';

const NONE: readonly PromiseCourse[] = [];

/**
 * Every date promised to the resident: the first one of each promise, and each one that it was moved to. What was promised
 * to somebody else is left out.
 */
export function derivePromises(events: readonly DatedEvent[], complain: Complain): readonly PromiseCourse[] {
  let promises: PromiseCourse[] | undefined;
  const begun = new Set<string>();
  const toOthers = new Set<string>();
  for (const event of events) {
    if (event.type === 'promise_made' && event.outcome === 'other') toOthers.add(event.subject);
    if (event.type === 'promise_kept' || toOthers.has(event.subject)) continue;
    if (event.due === null || event.due === undefined) {
      complain('unreadable_day', event);
      continue;
    }
    promises ??= [];
    promises.push({
      made: event.day,
      due: event.due,
      kept: keptOn(events, event),
      isFirst: !begun.has(event.subject),
    });
    begun.add(event.subject);
  }
  return promises ?? NONE;
}

function keptOn(events: readonly DatedEvent[], { subject, day }: DatedEvent): Day | null {
  const kept = events.find(
    (event) => event.type === 'promise_kept' && event.subject === subject && event.day >= day,
  );
  return kept?.day ?? null;
}
