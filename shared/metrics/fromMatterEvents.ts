import type { MatterEvent } from '../matters/events.ts';
import { RESIDENT } from '../matters/fold.ts';
import { type FigureEvent, isFigureEventType } from './figureEvents.ts';

/** What the figures cannot read out of an event by themselves. */
export interface MappingKnowledge {
  /** The area (stadsdel) that a place lies in, when it can be told. */
  readonly areaOf?: (place: string) => string | undefined;
}

/** Keys that a fact shares with the figures: ids, days and classes, none of them a person's words. */
const SHARED_KEYS = [
  'referral',
  'organisation',
  'theme',
  'channel',
  'outcome',
  'due',
  'kind',
  'group',
  'item',
  'received',
] as const;

/**
 * Facts that no figure looks at: an answer to one question of several (the referral's own answer follows the last),
 * news on the way, which answer nothing, notes, what was put right in an action, and that two matters are not the same issue. `undone` takes others away (figureRows.ts).
 */
export const UNCOUNTED = [
  'referral_part_answered',
  'interim_given',
  'note_added',
  'matter_told_apart',
  'action_corrected',
  'undone',
] as const;

/** What happened to a dialogue: of that only which input, the promised day and the class of the outcome. */
const OF_A_DIALOGUE = /^(dialogue_|input_|feedback_meeting_)/;
const DIALOGUE_KEYS = ['item', 'into', 'due', 'outcome'] as const;
/** Registered by mistake, a dialogue is in no figure, as a matter is not. */
const ALIASES: Readonly<Record<string, string>> = { dialogue_struck: 'matter_struck' };

/** Stands for a text that is there but has no place among figures: who owns the matter, where it is. */
const KNOWN = 'known';

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** As much of a matter's event as the figures read. What it says of itself need not have been looked at before. */
export type MappedEvent = Pick<MatterEvent, 'matter' | 'at' | 'enteredAt'> & {
  readonly source: MatterEvent['source'] | undefined;
  readonly fact: Readonly<Record<string, unknown>> & { readonly type: string };
};

/**
 * The figures' view of a matter's event. A type that the figures have no name for gives nothing; a test lists
 * those, so that a new type is either counted or left out on purpose.
 */
export function figureEventsOf(event: MappedEvent, knowledge: MappingKnowledge = {}): readonly FigureEvent[] {
  const { fact } = event;
  const type = ALIASES[fact.type] ?? fact.type;
  if (!isFigureEventType(type)) return [];
  const stamp = { matter: event.matter, at: event.at };
  const isDialogue = OF_A_DIALOGUE.test(fact.type);
  const place = isDialogue ? undefined : textOf(fact.place);
  const area = place && knowledge.areaOf?.(place);
  const shared = (isDialogue ? DIALOGUE_KEYS : SHARED_KEYS).flatMap((key) => {
    const value = textOf(fact[key]);
    return value ? [[key, value] as const] : [];
  });
  const events: FigureEvent[] = [
    {
      ...stamp,
      type,
      enteredAt: event.enteredAt,
      ...Object.fromEntries(shared),
      ...(place && { place: KNOWN }),
      ...(area && { area }),
      ...(textOf(fact.owner) && { owner: KNOWN }),
      ...(fact.type === 'promise_made' && { outcome: fact.to === RESIDENT ? 'resident' : 'other' }),
      ...(typeof fact.anonymous === 'boolean' && { anonymous: fact.anonymous }),
    },
  ];
  const published = textOf(fact.published);
  if (fact.type === 'matter_received' && published) {
    // Clipped from a page that says when it was posted: M24 asks how long that took.
    events.push({ ...stamp, type: 'matter_posted', at: published }, { ...stamp, type: 'matter_clipped' });
  }
  // Closed, so it is not open; but no figure may count a time to a day that nobody knows.
  if (fact.dayUnknown === true) events.push({ ...stamp, type, at: '' });
  // Seen by the comparison and not made by a command: somebody changed the row by hand.
  if (event.source === 'observed') events.push({ ...stamp, type: 'matter_edited' });
  return events;
}
