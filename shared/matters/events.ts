import * as v from 'valibot';
import { ACTION_FACTS } from '../actions/facts.ts';
import { DRAFT_KINDS, PLATFORMS } from '../protocol/draft.ts';
import { ANSWER_OUTCOMES } from '../referrals/outcomes.ts';
import {
  CHANNELS,
  DECISION_OUTCOMES,
  FEEDBACK_CHANNELS,
  FEEDBACK_LETTERS,
  GUESSABLE,
  MATTER_KINDS,
  RECEIPTS,
  RELATIONS,
  REMINDER_WAYS,
  SOURCES,
  VERDICT_ITEMS,
  VERDICTS,
} from './kinds.ts';

const text = v.string();
const optionalText = v.optional(text);
/** A day or a moment, as exact as it is known. */
const when = v.string();
const reasoned = { reason: text };

const fact = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), ...entries });

const MATTER_FACTS = [
  fact('matter_received', {
    kind: v.picklist(MATTER_KINDS),
    channel: v.picklist(CHANNELS),
    title: text,
    text,
    place: optionalText,
    theme: optionalText,
    platform: v.optional(v.picklist(PLATFORMS)),
    unit: v.optional(v.picklist(DRAFT_KINDS)),
    permalink: optionalText,
    published: optionalText,
    publishedText: optionalText,
    author: optionalText,
    /** Nobody to tell but the public. */
    anonymous: v.optional(v.boolean()),
    fields: v.optional(v.array(v.object({ label: text, value: text, name: optionalText }))),
    answersTo: optionalText,
    language: optionalText,
    attachments: v.optional(v.array(v.object({ label: text, url: text }))),
    /** Personal data that somebody kept in plain text: the kind and the reason. */
    unmasked: v.optional(v.array(v.object({ kind: text, reason: text }))),
    /** What the extension guessed and nobody had chosen. */
    guessed: v.optional(v.array(v.picklist(GUESSABLE))),
    /** Number in the city's official records, of a matter that comes from another list. */
    record: optionalText,
  }),
  fact('matter_acknowledged', {
    outcome: v.picklist(RECEIPTS),
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: optionalText,
  }),
  fact('matter_triaged', {
    owner: text,
    kind: v.optional(v.picklist(MATTER_KINDS)),
    theme: optionalText,
    place: optionalText,
  }),
  /** What was written down wrongly is put right; the old stays in the list. */
  fact('matter_corrected', {
    title: optionalText,
    kind: v.optional(v.picklist(MATTER_KINDS)),
    channel: v.optional(v.picklist(CHANNELS)),
    theme: optionalText,
    place: optionalText,
    owner: optionalText,
    received: v.optional(when),
    /** Number in the city's official records (diarienummer). */
    record: optionalText,
    anonymous: v.optional(v.boolean()),
  }),
  fact('matter_grouped', { group: text, relation: v.picklist(RELATIONS), title: optionalText }),
  fact('matter_ungrouped', { group: text }),
  /** Somebody has looked, and it is another question than that matter's. */
  fact('matter_told_apart', { other: text }),
  fact('question_asked', { text, channel: v.picklist(FEEDBACK_CHANNELS) }),
  fact('question_answered', { text }),
  fact('matter_withdrawn', { reason: optionalText }),
  /** Registered by mistake: counted nowhere. */
  fact('matter_struck', reasoned),
  fact('matter_closed', {
    reason: optionalText,
    /** Closed in a list that does not tell when: no time is counted to it. */
    dayUnknown: v.optional(v.boolean()),
  }),
  fact('matter_reopened', reasoned),
  fact('closing_voided', reasoned),
  fact('note_added', { text }),
  /** Every event of that command is void from here on. */
  fact('undone', { undone: text }),
] as const;

const REFERRAL_FACTS = [
  fact('referral_sent', {
    referral: text,
    organisation: text,
    question: text,
    /** Numbered from 1, each answered by itself. */
    questions: v.optional(v.array(text)),
    due: when,
    /** The one that puts the answers together when several are asked. */
    lead: v.optional(v.boolean()),
    /** Referrals that went out as one question. */
    bundle: optionalText,
  }),
  /** An answer to one of the numbered questions; the referral stays open until the last has one. */
  fact('referral_part_answered', {
    referral: text,
    organisation: text,
    part: v.number(),
    outcome: v.picklist(ANSWER_OUTCOMES),
    text,
  }),
  fact('referral_answered', {
    referral: text,
    organisation: text,
    outcome: v.picklist(ANSWER_OUTCOMES),
    text,
    /** Whom the department points to when it is not theirs. */
    to: optionalText,
    /** When they say that the answer will come. */
    expected: v.optional(when),
  }),
  fact('referral_extended', { referral: text, organisation: text, due: when, ...reasoned }),
  fact('referral_paused', { referral: text, organisation: text, ...reasoned }),
  fact('referral_resumed', { referral: text, organisation: text }),
  fact('referral_recalled', { referral: text, organisation: text, ...reasoned }),
  fact('referral_reminded', {
    referral: text,
    organisation: text,
    level: v.number(),
    how: v.picklist(REMINDER_WAYS),
    text,
    copied: v.optional(v.array(text)),
  }),
] as const;

const OUTCOME_FACTS = [
  fact('decision_made', {
    outcome: v.picklist(DECISION_OUTCOMES),
    reason: text,
    /** Whom the resident is shown to when it is not ours. */
    to: optionalText,
    /** Day of the board's meeting. */
    meeting: v.optional(when),
    /** Paragraph or number in the minutes. */
    record: optionalText,
  }),
  /** "We still wait for …": tells how it goes, answers nothing. */
  fact('interim_given', { channel: v.picklist(FEEDBACK_CHANNELS), text, due: v.optional(when) }),
  fact('feedback_given', {
    channel: v.picklist(FEEDBACK_CHANNELS),
    text,
    link: optionalText,
    letter: v.optional(v.picklist(FEEDBACK_LETTERS)),
  }),
  fact('verdict_given', { item: v.picklist(VERDICT_ITEMS), outcome: v.picklist(VERDICTS) }),
  fact('promise_made', { item: text, what: text, to: text, due: when }),
  fact('promise_moved', { item: text, due: when, ...reasoned }),
  fact('promise_kept', { item: text }),
] as const;

export const factSchema = v.variant('type', [
  ...MATTER_FACTS,
  ...REFERRAL_FACTS,
  ...OUTCOME_FACTS,
  ...ACTION_FACTS,
]);

/** What happened, without the stamps that every event gets when it is written down. */
export type Fact = v.InferOutput<typeof factSchema>;
export type EventType = Fact['type'];
export type FactOf<Type extends EventType> = Extract<Fact, { readonly type: Type }>;

/** Every name of a fact, in the order of the definitions above. */
export const EVENT_TYPES: readonly EventType[] = factSchema.options.map(
  (option) => option.entries.type.literal,
);

export interface EventStamp {
  /** Rises by one for every event of a workbook. */
  readonly sequence: number;
  readonly matter: string;
  /** When it happened: a day, or a moment. */
  readonly at: string;
  /** When it was written down: a moment. */
  readonly enteredAt: string;
  /** Who did it: an e-mail address, the name of a connected browser, or of a department's reply link. */
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
