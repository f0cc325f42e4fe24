import type { ActionCourse } from './course.ts';
import type { Complain } from './deriveCourse.ts';
import type { DatedEvent } from './parts.ts';

const NONE: readonly ActionCourse[] = [];

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** The actions of a matter or a dialogue. Done counts with evidence only; what was never planned is listed. */
export function deriveActions(events: readonly DatedEvent[], complain: Complain): readonly ActionCourse[] {
  if (events.length === 0) return NONE;
  const actions = new Map<string, Writable<ActionCourse>>();
  for (const event of events) {
    let action = actions.get(event.subject);
    if (!action) {
      action = {
        action: event.subject,
        firstDue: null,
        lastDue: null,
        done: null,
        cancelled: null,
        check: null,
      };
      actions.set(event.subject, action);
    }
    switch (event.type) {
      case 'action_planned':
      case 'action_moved':
        if (event.due === null) complain('unreadable_day', event);
        action.firstDue ??= event.due ?? null;
        action.lastDue = event.due ?? action.lastDue;
        break;
      case 'action_done':
        if (event.outcome === 'evidence') action.done ??= event.day;
        break;
      case 'action_cancelled':
        action.cancelled ??= event.day;
        break;
      case 'effect_checked':
        action.check = { day: event.day, result: event.outcome };
        break;
    }
  }
  for (const event of events) {
    if (event.type === 'action_done' && actions.get(event.subject)?.firstDue === null)
      complain('not_planned', event);
  }
  return [...actions.values()].sort((a, b) => (a.action < b.action ? -1 : 1));
}
