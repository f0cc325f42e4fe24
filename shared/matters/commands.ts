import * as v from 'valibot';
import { ULID_PATTERN } from '../identity/ulid.ts';
import { DRAFT_KINDS, LONGEST_LINE, LONGEST_TEXT, MOST_FIELDS, PLATFORMS } from '../protocol/draft.ts';
import { ANSWER_OUTCOMES } from '../referrals/outcomes.ts';
import { type LocalDate, parseLocalDate } from '../time/dates.ts';
import { CHANNELS, DECISION_OUTCOMES, FEEDBACK_CHANNELS, MATTER_KINDS } from './kinds.ts';

/** Longest prose that a person writes in one go: a question, an answer, a reason. */
export const LONGEST_PROSE = 10_000;

const line = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
const filledLine = v.pipe(line, v.minLength(1));
const prose = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_PROSE));
const filledProse = v.pipe(prose, v.minLength(1));
const matterNumber = v.pipe(v.string(), v.regex(/^[A-ZÅÄÖ]{2,4}-\d{4}-\d{4,6}$/));
const ulid = v.pipe(v.string(), v.regex(ULID_PATTERN));
const day = v.pipe(
  v.string(),
  v.check((text) => parseLocalDate(text) !== undefined),
  v.transform((text) => text as LocalDate),
);
/** Only the web: an address that starts anything else must never become a link in the sheet. */
const webAddress = v.pipe(v.string(), v.trim(), v.maxLength(2_000), v.regex(/^https?:\/\//i));

const field = v.object({
  label: line,
  value: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  name: v.optional(line),
});

/** Everything is plain data with a ULID: a repeated delivery is recognised by it. */
export const captureSchema = v.object({
  type: v.literal('capture'),
  id: ulid,
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  title: filledLine,
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  /** Day it reached the city; the day of the capture when left out. */
  received: v.optional(day),
  place: v.optional(line),
  theme: v.optional(line),
  platform: v.optional(v.picklist(PLATFORMS)),
  unit: v.optional(v.picklist(DRAFT_KINDS)),
  permalink: v.optional(webAddress),
  published: v.optional(line),
  publishedText: v.optional(line),
  /** Only when the person chose to keep it. */
  author: v.optional(line),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(MOST_FIELDS))),
});

const triageSchema = v.object({
  type: v.literal('triage'),
  id: ulid,
  matter: matterNumber,
  /** Who sees to it that the resident is answered. */
  owner: filledLine,
  kind: v.optional(v.picklist(MATTER_KINDS)),
  theme: v.optional(line),
  place: v.optional(line),
});

const referSchema = v.object({
  type: v.literal('refer'),
  id: ulid,
  matter: matterNumber,
  /** Id of the organisation that is asked. */
  organisation: filledLine,
  question: filledProse,
  /** Last day for the answer; the board's target when left out. */
  due: v.optional(day),
});

const recordAnswerSchema = v.object({
  type: v.literal('record_answer'),
  id: ulid,
  matter: matterNumber,
  referral: filledLine,
  outcome: v.picklist(ANSWER_OUTCOMES),
  text: prose,
  /** Day the answer came; today when left out. */
  answered: v.optional(day),
});

const decideSchema = v.object({
  type: v.literal('decide'),
  id: ulid,
  matter: matterNumber,
  outcome: v.picklist(DECISION_OUTCOMES),
  reason: prose,
  decided: v.optional(day),
});

const giveFeedbackSchema = v.object({
  type: v.literal('give_feedback'),
  id: ulid,
  matter: matterNumber,
  channel: v.picklist(FEEDBACK_CHANNELS),
  text: filledProse,
  link: v.optional(webAddress),
  /** Day the resident was told; today when left out. */
  told: v.optional(day),
});

const closeSchema = v.object({
  type: v.literal('close'),
  id: ulid,
  matter: matterNumber,
  /** Needed when the resident has not been told. */
  reason: v.optional(prose),
});

export const commandSchema = v.variant('type', [
  captureSchema,
  triageSchema,
  referSchema,
  recordAnswerSchema,
  decideSchema,
  giveFeedbackSchema,
  closeSchema,
]);

export type Command = v.InferOutput<typeof commandSchema>;
export type CaptureCommand = v.InferOutput<typeof captureSchema>;
export type CommandType = Command['type'];

/** A command about a matter that exists. */
export type MatterCommand = Exclude<Command, CaptureCommand>;
