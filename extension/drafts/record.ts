import * as v from 'valibot';
import { CHANNELS, MATTER_KINDS } from '../../shared/matters/kinds.ts';
import { DRAFT_KINDS, PLATFORMS } from '../../shared/protocol/draft.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';

/** What stands in the form, as typed. */
export const formSchema = v.object({
  text: v.string(),
  title: v.string(),
  kind: v.picklist(MATTER_KINDS),
  channel: v.picklist(CHANNELS),
  place: v.string(),
  /** Name of a theme of the sheet's code book, or empty. */
  theme: v.string(),
  /** `2026-04-02 18:14` in Stockholm, or the page's own words. */
  published: v.string(),
  permalink: v.string(),
  /** Day it reached the city, `2026-04-02`. */
  received: v.string(),
  author: v.string(),
  keepsAuthor: v.boolean(),
  fields: v.array(
    v.object({
      label: v.string(),
      value: v.string(),
      name: v.optional(v.string()),
      /** It tells who somebody is (clip/contact.ts). */
      contact: v.optional(v.boolean()),
      included: v.boolean(),
    }),
  ),
  /** Number of the matter that asks the same; empty when the person took it back. */
  same: v.optional(v.string()),
  /** Numbers of those that the person says do not. */
  apart: v.optional(v.array(v.string())),
  /** Name or address of what the words answer; a name is kept when the author's is. */
  answersTo: v.optional(v.string()),
  /** BCP 47 tag, or empty. */
  language: v.optional(v.string()),
  attachments: v.optional(v.array(v.object({ label: v.string(), url: v.string(), included: v.boolean() }))),
  /** Personal data that the person chose to keep, as it stands in the text; of people in office, to hide. */
  shown: v.array(v.string()),
  /** Personal data of the kinds that are looked for by need (masking.ts), as it stands, and what it is called. */
  hide: v.optional(
    v.array(
      v.object({
        value: v.string(),
        sv: v.string(),
        en: v.string(),
        /** Somebody in office: named as such and kept, unless the person chooses otherwise (`shown`). */
        office: v.optional(v.boolean()),
      }),
    ),
  ),
  /** Why, by what it is that is kept. */
  reasons: v.optional(v.record(v.string(), v.string())),
});
export type Form = v.InferOutput<typeof formSchema>;

/** Parts of the form that can be filled from a page. */
export const FILLED_PARTS = [
  'text',
  'title',
  'kind',
  'channel',
  'place',
  'theme',
  'published',
  'permalink',
  'author',
  'answersTo',
  'language',
] as const;
export type FilledPart = (typeof FILLED_PARTS)[number];

const certainty = v.picklist(['read', 'guessed']);

/** Where a draft came from, and what of it never changes by typing. */
const originSchema = v.object({
  platform: v.optional(v.picklist(PLATFORMS)),
  unit: v.optional(v.picklist(DRAFT_KINDS)),
  /** Address of the page on which the gesture was made; empty for one written by hand. */
  page: v.string(),
  /** The page's own address, where the draft is the first post of its thread and has another. */
  canonical: v.optional(v.string()),
  /** Exact time as the page gives it, ISO 8601, and how it is shown in the form. */
  published: v.string(),
  publishedShown: v.string(),
  /** The page showed the words cut off. */
  cutOff: v.optional(v.boolean()),
  /** How many characters the page had, where not all were taken. */
  length: v.optional(v.number()),
  certainty: v.record(v.picklist(FILLED_PARTS), certainty),
});
export type Origin = Omit<v.InferOutput<typeof originSchema>, 'certainty'> & {
  readonly certainty: Readonly<Partial<Record<FilledPart, v.InferOutput<typeof certainty>>>>;
};

/** A matter on its way: as read, and as the person has changed it. Stored at every keystroke. */
export const draftRecordSchema = v.object({
  /** ULID; becomes the command's, so that saving twice is saving once. */
  id: v.string(),
  /** Milliseconds since 1970. */
  started: v.number(),
  /** Something was typed or chosen: never thrown away without being asked. */
  touched: v.boolean(),
  origin: originSchema,
  form: formSchema,
  /** Id of the draft that it was picked beside. */
  beside: v.optional(v.string()),
  /** Id of the draft that it is a voice in the question of: saved together with that one. */
  voiceOf: v.optional(v.string()),
  /** It was taken back from the outbox after a delivery that may have arrived. */
  sent: v.optional(v.boolean()),
  /** The panel that wrote it last, so that another open panel knows to follow. */
  writer: v.string(),
});
export type DraftRecord = Omit<v.InferOutput<typeof draftRecordSchema>, 'origin'> & {
  readonly origin: Origin;
};

/** Are two drafts of one post: the same address and the same words? Posts of a thread may share an address. */
export function isSamePost({ form }: DraftRecord, { form: other }: DraftRecord): boolean {
  return (
    canonicalAddress(form.permalink) === canonicalAddress(other.permalink) &&
    form.text.trim() === other.text.trim()
  );
}
