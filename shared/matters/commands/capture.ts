import * as v from 'valibot';
import { DRAFT_KINDS, LONGEST_TEXT, MOST_FIELDS, PLATFORMS } from '../../protocol/draft.ts';
import { CHANNELS, GUESSABLE, MATTER_KINDS } from '../kinds.ts';
import { day, filledLine, line, ulid, webAddress } from './fields.ts';

const field = v.object({
  label: line,
  value: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  name: v.optional(line),
});

/** The one command that an extension makes: apart from the others, so that it need not carry them. */
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
  /** Name or address of what the words answer. */
  answersTo: v.optional(line),
  /** Language of the words, a BCP 47 tag. */
  language: v.optional(line),
  attachments: v.optional(v.pipe(v.array(v.object({ label: line, url: webAddress })), v.maxLength(20))),
  /** Personal data that was kept in plain text: what kind and why, never the value. */
  unmasked: v.optional(v.pipe(v.array(v.object({ kind: line, reason: filledLine })), v.maxLength(50))),
  /** What of it nobody chose or confirmed. */
  guessed: v.optional(v.array(v.picklist(GUESSABLE))),
  fields: v.optional(v.pipe(v.array(field), v.maxLength(MOST_FIELDS))),
});
