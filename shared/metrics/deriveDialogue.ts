import type { Day } from './calendar.ts';
import type { DialogueCourse } from './course.ts';
import type { Complain } from './deriveCourse.ts';
import type { DatedEvent } from './parts.ts';

/** A dialogue's promise of a feedback meeting, and what became of each input. Null: the thing is no dialogue. */
export function deriveDialogue(events: readonly DatedEvent[], complain: Complain): DialogueCourse | null {
  if (events.length === 0) return null;
  let firstDue: Day | null = null;
  let lastDue: Day | null = null;
  let held: Day | null = null;
  const received = new Map<string, Day>();
  const answered = new Map<string, Day>();
  const struck = new Set<string>();
  for (const event of events) {
    switch (event.type) {
      case 'dialogue_planned':
      case 'dialogue_moved':
        if (event.due === null) complain('unreadable_day', event);
        firstDue ??= event.due ?? null;
        lastDue = event.due ?? lastDue;
        break;
      case 'feedback_meeting_held':
        held ??= event.day;
        break;
      case 'input_received':
        if (!received.has(event.subject)) received.set(event.subject, event.day);
        break;
      case 'input_answered':
        if (!answered.has(event.subject)) answered.set(event.subject, event.day);
        if (!received.has(event.subject)) received.set(event.subject, event.day);
        break;
      // Noted twice it is one input, until somebody says that they are two.
      case 'input_struck':
      case 'input_joined':
        struck.add(event.subject);
        break;
      case 'input_parted':
        struck.delete(event.subject);
        break;
    }
  }
  const inputs = [...received]
    .filter(([input]) => !struck.has(input))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([input, day]) => ({ received: day, answered: answered.get(input) ?? null }));
  return { firstDue, lastDue, held, inputs };
}
