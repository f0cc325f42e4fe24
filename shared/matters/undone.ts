import type { EventType } from './events.ts';

/** As much of an event as it takes to see whether it still holds. */
interface Holding {
  readonly command: string;
  readonly fact: { readonly type: string; readonly undone?: string };
}

const isUndoing = (event: Holding): boolean => event.fact.type === ('undone' satisfies EventType);

/**
 * The events that still hold: without those whose command was undone, and without the undoing itself. Undoing is
 * never undone, so one pass over the list is enough and order does not matter.
 */
export function withoutUndone<Event extends Holding>(events: readonly Event[]): readonly Event[] {
  const undone = new Set(events.flatMap((event) => (isUndoing(event) ? [event.fact.undone] : [])));
  if (undone.size === 0) return events;
  return events.filter((event) => !isUndoing(event) && !undone.has(event.command));
}
