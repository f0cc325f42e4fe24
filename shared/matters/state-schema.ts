import * as v from 'valibot';
import { actionStateSchema } from '../actions/state.ts';
import { PLATFORMS } from '../protocol/draft.ts';
import { ANSWER_OUTCOMES } from '../referrals/outcomes.ts';
import { type LocalDate, parseLocalDate } from '../time/dates.ts';
import { EVENT_TYPES } from './events.ts';
import {
  CHANNELS,
  DECISION_OUTCOMES,
  FEEDBACK_CHANNELS,
  GUESSABLE,
  MATTER_KINDS,
  RELATIONS,
  REMINDER_WAYS,
  VERDICTS,
} from './kinds.ts';

const text = v.string();
const maybeText = v.exactOptional(text);
const flag = v.exactOptional(v.literal(true));
const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined),
  v.transform((value) => value as LocalDate),
);
const maybeDay = v.exactOptional(day);
const dated = { on: day, reason: text };

const reply = v.object({
  outcome: v.picklist(ANSWER_OUTCOMES),
  text,
  on: day,
  to: maybeText,
  /** When they say that the answer will come; the day it is due stands. */
  expected: maybeDay,
});

const referral = v.object({
  /** Number, such as "SK-2026-0001/R1". */
  referral: text,
  organisation: text,
  question: text,
  /** Numbered from 1 by their place. */
  questions: v.exactOptional(v.array(v.object({ text, reply: v.exactOptional(reply) }))),
  sent: day,
  /** The day named first; kept when the time is extended. */
  firstDue: day,
  due: day,
  lead: flag,
  bundle: maybeText,
  /** Times in which the department waited for the district; the last may be open. */
  pauses: v.array(v.object({ from: day, to: maybeDay, reason: text })),
  reminders: v.array(v.object({ level: v.number(), how: v.picklist(REMINDER_WAYS), on: day })),
  /** Latest reply of any class. */
  reply: v.exactOptional(reply),
  /** Day of the substantive answer; until then the referral is open. */
  answered: maybeDay,
  recalled: v.exactOptional(v.object(dated)),
});

const promise = v.object({
  item: text,
  what: text,
  /** `RESIDENT`, or whom else it was given to. */
  to: text,
  /** The day named first; kept when the promise is moved. */
  firstDue: day,
  due: day,
  kept: maybeDay,
});

/** What a correction may change, in the order of its form. */
export const CORRECTED = [
  'title',
  'kind',
  'channel',
  'theme',
  'place',
  'owner',
  'received',
  'record',
] as const;
export type Corrected = (typeof CORRECTED)[number];

const timelineEntry = v.object({
  /** The event's, so that the full text can be found. */
  sequence: v.number(),
  command: text,
  type: v.picklist(EVENT_TYPES),
  on: day,
  by: text,
  /** Of an undoing: what was undone. */
  undid: v.exactOptional(v.picklist(EVENT_TYPES)),
  organisation: maybeText,
  /** Of an answer "not ours": whom they pointed to. */
  to: maybeText,
  outcome: maybeText,
  channel: v.exactOptional(v.picklist([...CHANNELS, ...FEEDBACK_CHANNELS])),
  how: v.exactOptional(v.picklist(REMINDER_WAYS)),
  platform: v.exactOptional(v.picklist(PLATFORMS)),
  due: maybeDay,
  /** Of a correction: what stood there, and what stands there now. */
  changed: v.exactOptional(v.array(v.object({ what: v.picklist(CORRECTED), from: text, to: text }))),
  /** First words of what was written. */
  excerpt: maybeText,
});

/** What is known of a matter, as one cell of its row holds it. */
export const stateSchema = v.object({
  matter: text,
  /** Number of events so far; a command made on an older version is refused. */
  version: v.number(),
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  title: text,
  place: text,
  theme: text,
  permalink: text,
  /** Number in the city's official records. */
  record: maybeText,
  /** Guessed by the extension and confirmed by nobody; absent when there is nothing such. */
  guessed: v.exactOptional(v.array(v.picklist(GUESSABLE))),
  anonymous: flag,
  received: day,
  owner: text,
  acknowledged: maybeDay,
  triaged: maybeDay,
  group: v.exactOptional(v.object({ group: text, relation: v.picklist(RELATIONS) })),
  /** Matters that somebody has said ask something else. */
  apart: v.exactOptional(v.array(text)),
  /** The resident has been asked and has not answered. */
  asked: v.exactOptional(v.object({ on: day, text })),
  referrals: v.array(referral),
  promises: v.array(promise),
  actions: v.array(actionStateSchema),
  decision: v.exactOptional(
    v.object({
      outcome: v.picklist(DECISION_OUTCOMES),
      reason: text,
      on: day,
      /** Day of the board's meeting. */
      meeting: maybeDay,
      record: maybeText,
      to: maybeText,
    }),
  ),
  /** Latest word on how it goes that was not the answer. */
  interim: maybeDay,
  told: v.exactOptional(v.object({ channel: v.picklist(FEEDBACK_CHANNELS), link: maybeText, on: day })),
  verdict: v.exactOptional(
    v.object({
      understood: v.exactOptional(v.picklist(VERDICTS)),
      fixed: v.exactOptional(v.picklist(VERDICTS)),
    }),
  ),
  closed: v.exactOptional(v.object({ on: day, reason: maybeText })),
  /** The latest reopening; referrals before it belong to what was closed, and so does what the resident was told. */
  reopened: v.exactOptional(v.object({ ...dated, referralsBefore: v.number(), told: maybeDay })),
  withdrawn: v.exactOptional(v.object({ on: day, reason: maybeText })),
  struck: v.exactOptional(v.object(dated)),
  timeline: v.array(timelineEntry),
});

export type MatterState = v.InferOutput<typeof stateSchema>;
export type ReferralState = v.InferOutput<typeof referral>;
export type PromiseState = v.InferOutput<typeof promise>;
export type { ActionState } from '../actions/state.ts';
/** One line of the matter's history, short enough to be kept with the matter's row. */
export type TimelineEntry = v.InferOutput<typeof timelineEntry>;
