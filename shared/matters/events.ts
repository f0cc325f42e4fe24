import * as v from 'valibot';
import { DRAFT_KINDS, PLATFORMS } from '../protocol/draft.ts';
import { ANSWER_OUTCOMES } from '../referrals/outcomes.ts';
import { CHANNELS, DECISION_OUTCOMES, FEEDBACK_CHANNELS, MATTER_KINDS, SOURCES } from './kinds.ts';

/** A day or a moment, as exact as it is known. */
const when = v.string();

const factSchema = v.variant('type', [
  v.object({
    type: v.literal('matter_received'),
    kind: v.picklist(MATTER_KINDS),
    channel: v.picklist(CHANNELS),
    title: v.string(),
    text: v.string(),
    place: v.optional(v.string()),
    theme: v.optional(v.string()),
    platform: v.optional(v.picklist(PLATFORMS)),
    unit: v.optional(v.picklist(DRAFT_KINDS)),
    permalink: v.optional(v.string()),
    published: v.optional(v.string()),
    publishedText: v.optional(v.string()),
    author: v.optional(v.string()),
    fields: v.optional(
      v.array(v.object({ label: v.string(), value: v.string(), name: v.optional(v.string()) })),
    ),
  }),
  v.object({
    type: v.literal('matter_triaged'),
    owner: v.string(),
    kind: v.optional(v.picklist(MATTER_KINDS)),
    theme: v.optional(v.string()),
    place: v.optional(v.string()),
  }),
  v.object({
    type: v.literal('referral_sent'),
    referral: v.string(),
    organisation: v.string(),
    question: v.string(),
    due: v.string(),
  }),
  v.object({
    type: v.literal('referral_answered'),
    referral: v.string(),
    organisation: v.string(),
    outcome: v.picklist(ANSWER_OUTCOMES),
    text: v.string(),
  }),
  v.object({
    type: v.literal('decision_made'),
    outcome: v.picklist(DECISION_OUTCOMES),
    reason: v.string(),
  }),
  v.object({
    type: v.literal('feedback_given'),
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: v.string(),
    link: v.optional(v.string()),
  }),
  v.object({
    type: v.literal('matter_closed'),
    reason: v.optional(v.string()),
  }),
]);

/** What happened, without the stamps that every event gets when it is written down. */
export type Fact = v.InferOutput<typeof factSchema>;
export type EventType = Fact['type'];

export interface EventStamp {
  /** Rises by one for every event of a workbook. */
  readonly sequence: number;
  readonly matter: string;
  /** When it happened: a day, or a moment. */
  readonly at: string;
  /** When it was written down: a moment. */
  readonly enteredAt: string;
  /** Who did it: an e-mail address or the name of a connected browser. */
  readonly by: string;
  readonly source: (typeof SOURCES)[number];
  /** ULID of the command that caused it. */
  readonly command: string;
}

/** The truth for every clock and figure. */
export type MatterEvent = EventStamp & { readonly fact: Fact };

export const eventSchema = v.object({
  sequence: v.number(),
  matter: v.string(),
  at: when,
  enteredAt: when,
  by: v.string(),
  source: v.picklist(SOURCES),
  command: v.string(),
  fact: factSchema,
});
