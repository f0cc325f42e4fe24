import * as v from 'valibot';
import { CHANNELS, FEEDBACK_CHANNELS, MATTER_KINDS, RECEIPTS, RELATIONS } from '../kinds.ts';
import { captureSchema } from './capture.ts';
import { day, filledLine, filledProse, letterLanguage, line, matterCommand, prose, ulid } from './fields.ts';

/** What is known of a matter itself, from receipt to closing. */
export const MATTER_COMMANDS = [
  captureSchema,
  matterCommand('acknowledge', {
    outcome: v.picklist(RECEIPTS),
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: v.optional(prose),
    language: letterLanguage,
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
  /** Not the same question: the two are not proposed to each other again. */
  matterCommand('tell_apart', { other: filledLine }),
  matterCommand('ask_resident', {
    text: filledProse,
    channel: v.picklist(FEEDBACK_CHANNELS),
    asked: v.optional(day),
  }),
  matterCommand('record_resident_answer', { text: filledProse, answered: v.optional(day) }),
  matterCommand('withdraw', { reason: v.optional(prose), withdrawn: v.optional(day) }),
  matterCommand('strike', { reason: filledProse }),
  /** A reason is needed when the resident has not been told. */
  matterCommand('close', { reason: v.optional(prose), closed: v.optional(day) }),
  matterCommand('reopen', { reason: filledProse }),
  matterCommand('void_closing', { reason: filledProse }),
  matterCommand('add_note', { text: filledProse }),
  matterCommand('undo', { undone: ulid }),
] as const;
