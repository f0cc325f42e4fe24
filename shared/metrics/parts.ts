import type { StoredEvent } from './eventStore.ts';
import type { FigureEventType } from './figureEventTypes.ts';

/** What a type of event is about; each part of a course is made from its own events alone. */
export const PARTS = [
  'matter',
  'closing',
  'question',
  'promise',
  'verdict',
  'monitoring',
  'referral',
  'action',
  'dialogue',
] as const;
export type Part = (typeof PARTS)[number];

const PART_OF: Readonly<Record<FigureEventType, Part>> = {
  matter_received: 'matter',
  matter_corrected: 'matter',
  matter_acknowledged: 'matter',
  matter_triaged: 'matter',
  matter_grouped: 'matter',
  matter_ungrouped: 'matter',
  matter_edited: 'matter',
  matter_struck: 'matter',
  decision_made: 'matter',
  feedback_given: 'matter',
  matter_withdrawn: 'closing',
  matter_closed: 'closing',
  matter_reopened: 'closing',
  closing_voided: 'closing',
  question_asked: 'question',
  question_answered: 'question',
  promise_made: 'promise',
  promise_moved: 'promise',
  promise_kept: 'promise',
  verdict_given: 'verdict',
  matter_posted: 'monitoring',
  matter_clipped: 'monitoring',
  referral_sent: 'referral',
  referral_answered: 'referral',
  referral_reminded: 'referral',
  referral_paused: 'referral',
  referral_resumed: 'referral',
  referral_extended: 'referral',
  referral_recalled: 'referral',
  action_planned: 'action',
  action_moved: 'action',
  action_done: 'action',
  action_cancelled: 'action',
  effect_checked: 'action',
  dialogue_planned: 'dialogue',
  dialogue_moved: 'dialogue',
  input_received: 'dialogue',
  input_answered: 'dialogue',
  input_struck: 'dialogue',
  input_joined: 'dialogue',
  input_parted: 'dialogue',
  feedback_meeting_held: 'dialogue',
};

/** An event whose day can be read. */
export type DatedEvent = StoredEvent & { readonly day: number };

/** A matter's events by part; a part without events is absent. */
export type EventsByPart = Partial<Record<Part, DatedEvent[]>>;

export function addToPart(parts: EventsByPart, event: DatedEvent): void {
  const part = PART_OF[event.type];
  const known = parts[part];
  if (known) known.push(event);
  else parts[part] = [event];
}
