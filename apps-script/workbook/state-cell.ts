import * as v from 'valibot';
import type { EventType } from '../../shared/matters/events.ts';
import { CHANNELS, DECISION_OUTCOMES, FEEDBACK_CHANNELS, MATTER_KINDS } from '../../shared/matters/kinds.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { PLATFORMS } from '../../shared/protocol/draft.ts';
import { ANSWER_OUTCOMES } from '../../shared/referrals/outcomes.ts';
import { type LocalDate, parseLocalDate } from '../../shared/time/dates.ts';
import { LONGEST_CELL } from './cells.ts';
import { TooLong } from './errors.ts';

const EVENT_TYPES = [
  'matter_received',
  'matter_triaged',
  'referral_sent',
  'referral_answered',
  'decision_made',
  'feedback_given',
  'matter_closed',
] as const satisfies readonly EventType[];

const day = v.pipe(
  v.string(),
  v.check((text) => parseLocalDate(text) !== undefined),
  v.transform((text) => text as LocalDate),
);

const stateSchema = v.object({
  matter: v.string(),
  version: v.number(),
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  title: v.string(),
  place: v.string(),
  theme: v.string(),
  permalink: v.string(),
  received: day,
  owner: v.string(),
  triaged: v.exactOptional(day),
  referrals: v.array(
    v.object({
      referral: v.string(),
      organisation: v.string(),
      question: v.string(),
      sent: day,
      due: day,
      reply: v.exactOptional(v.object({ outcome: v.picklist(ANSWER_OUTCOMES), text: v.string(), on: day })),
      answered: v.exactOptional(day),
    }),
  ),
  decision: v.exactOptional(
    v.object({ outcome: v.picklist(DECISION_OUTCOMES), reason: v.string(), on: day }),
  ),
  told: v.exactOptional(
    v.object({ channel: v.picklist(FEEDBACK_CHANNELS), link: v.exactOptional(v.string()), on: day }),
  ),
  closed: v.exactOptional(v.object({ on: day, reason: v.exactOptional(v.string()) })),
  timeline: v.array(
    v.object({
      sequence: v.number(),
      type: v.picklist(EVENT_TYPES),
      on: day,
      by: v.string(),
      organisation: v.exactOptional(v.string()),
      outcome: v.exactOptional(v.picklist([...ANSWER_OUTCOMES, ...DECISION_OUTCOMES])),
      channel: v.exactOptional(v.picklist([...CHANNELS, ...FEEDBACK_CHANNELS])),
      platform: v.exactOptional(v.picklist(PLATFORMS)),
      due: v.exactOptional(day),
      excerpt: v.exactOptional(v.string()),
    }),
  ),
});

/**
 * A matter's state as the text of one cell. The oldest lines of a very long history are left out until it fits;
 * they are still in the event list.
 */
export function encodeState(state: MatterState): string {
  let shorter = state;
  let text = JSON.stringify(shorter);
  while (text.length > LONGEST_CELL && shorter.timeline.length > 1) {
    shorter = { ...shorter, timeline: shorter.timeline.slice(Math.ceil(shorter.timeline.length / 4)) };
    text = JSON.stringify(shorter);
  }
  if (text.length > LONGEST_CELL) throw new TooLong(state.matter);
  return text;
}

/** The state in a cell; undefined when somebody has changed the cell so that it says nothing sure any more. */
export function decodeState(text: string, matter: string): MatterState | undefined {
  try {
    const state = v.safeParse(stateSchema, JSON.parse(text));
    return state.success && state.output.matter === matter ? state.output : undefined;
  } catch {
    return undefined;
  }
}
