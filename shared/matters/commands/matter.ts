import * as v from 'valibot';
import { DRAFT_KINDS, LONGEST_TEXT, MOST_FIELDS, PLATFORMS } from '../../protocol/draft.ts';
import { CHANNELS, FEEDBACK_CHANNELS, MATTER_KINDS, RECEIPTS, RELATIONS } from '../kinds.ts';
import { day, filledLine, filledProse, line, matterCommand, prose, ulid, webAddress } from './fields.ts';

const field = v.object({
  label: line,
  value: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  name: v.optional(line),
});

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
  anonymous: v.optional(v.boolean()),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(MOST_FIELDS))),
});

/** What is known of a matter itself, from receipt to closing. */
export const MATTER_COMMANDS = [
  captureSchema,
  matterCommand('acknowledge', {
    outcome: v.picklist(RECEIPTS),
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: v.optional(prose),
    /** Day the receipt was given; today when left out. */
    acknowledged: v.optional(day),
  }),
  matterCommand('triage', {
    /** Who sees to it that the resident is answered. */
    owner: filledLine,
    kind: v.optional(v.picklist(MATTER_KINDS)),
    theme: v.optional(line),
    place: v.optional(line),
  }),
  /** Only what is named is changed. */
  matterCommand('correct', {
    title: v.optional(filledLine),
    kind: v.optional(v.picklist(MATTER_KINDS)),
    channel: v.optional(v.picklist(CHANNELS)),
    theme: v.optional(line),
    place: v.optional(line),
    owner: v.optional(line),
    received: v.optional(day),
    record: v.optional(line),
    anonymous: v.optional(v.boolean()),
  }),
  matterCommand('group', {
    group: v.pipe(v.string(), v.regex(/^F-\d{4}-\d{4,6}$/)),
    relation: v.picklist(RELATIONS),
    /** What the issue is called, when it begins with this matter. */
    title: v.optional(line),
  }),
  matterCommand('ungroup', {}),
  matterCommand('ask_resident', {
    text: filledProse,
    channel: v.picklist(FEEDBACK_CHANNELS),
    asked: v.optional(day),
  }),
  matterCommand('record_resident_answer', { text: filledProse, answered: v.optional(day) }),
  matterCommand('withdraw', { reason: v.optional(prose), withdrawn: v.optional(day) }),
  matterCommand('strike', { reason: filledProse }),
  /** A reason is needed when the resident has not been told. */
  matterCommand('close', { reason: v.optional(prose) }),
  matterCommand('reopen', { reason: filledProse }),
  matterCommand('void_closing', { reason: filledProse }),
  matterCommand('add_note', { text: filledProse }),
  matterCommand('undo', { undone: ulid }),
] as const;
