import * as v from 'valibot';
import { DEFECT_TYPES, INSPECTIONS, WAYS_BACK } from '../dialogues/kinds.ts';
import { ULID_PATTERN } from '../identity/ulid.ts';
import { LONGEST_LINE } from '../protocol/draft.ts';

/**
 * What the phone pages (a host's form, a safety walk) post to the web app, and what they get back. Each entry has an
 * id made in the phone: what is sent twice is entered once.
 */

/** Entries in one delivery. */
export const MOST_ENTRIES = 20;
/** Characters of one note. */
export const LONGEST_NOTE = 2_000;
/** Characters of a photo as base64url: some 130 kB of picture, so that note and photo fit into one request. */
export const LARGEST_PHOTO = 180_000;

const ulid = v.pipe(v.string(), v.regex(ULID_PATTERN));
const line = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_LINE));
const text = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NOTE));
const filled = v.pipe(text, v.minLength(1));
/** When it was written down, by the phone's clock. */
const moment = v.pipe(v.string(), v.isoTimestamp());
const photo = v.pipe(v.string(), v.maxLength(LARGEST_PHOTO), v.regex(/^[\w-]+$/));

/** What a resident said to a host, or wrote in a host's phone. */
export const HOST_KINDS = ['fault_report', 'idea', 'complaint', 'comment'] as const;
export const hostEntrySchema = v.object({
  id: ulid,
  at: moment,
  kind: v.picklist(HOST_KINDS),
  text: filled,
  place: v.optional(line),
  /** How the person wants to be reached; only when the person wants an answer and gave it. */
  contact: v.optional(line),
  /** The person was promised number and code: the phone keeps the code until it has been shown. */
  isCodeWanted: v.optional(v.literal(true)),
});
export type HostEntry = v.InferOutput<typeof hostEntrySchema>;

/** Stopped at on the walk, or looked at again on the return walk. */
export const walkEntrySchema = v.variant('what', [
  v.object({
    what: v.literal('note'),
    id: ulid,
    at: moment,
    text: filled,
    defect: v.optional(v.picklist(DEFECT_TYPES)),
    place: v.optional(line),
    organisation: v.optional(line),
    /** "59.2768, 17.9077", when the walker allowed it. */
    position: v.optional(v.pipe(v.string(), v.regex(/^-?\d{1,2}\.\d{1,7}, -?\d{1,3}\.\d{1,7}$/))),
    /** JPEG without metadata, as base64url. */
    photo: v.optional(photo),
  }),
  /** Of a note that has left this phone: put right, or taken away again. */
  v.object({
    what: v.literal('correction'),
    id: ulid,
    at: moment,
    /** Id of the note, which only the phone that wrote it knows. */
    of: ulid,
    text: filled,
    defect: v.optional(v.picklist(DEFECT_TYPES)),
    place: v.optional(line),
    organisation: v.optional(line),
  }),
  v.object({ what: v.literal('removal'), id: ulid, at: moment, of: ulid }),
  /** Whether a note is the same thing as another point, as whoever noted it says. */
  v.object({
    what: v.literal('same'),
    id: ulid,
    at: moment,
    of: ulid,
    item: v.pipe(line, v.minLength(1)),
    isSame: v.boolean(),
  }),
  v.object({
    what: v.literal('inspection'),
    id: ulid,
    at: moment,
    /** The defect's number in the walk. */
    item: v.pipe(line, v.minLength(1)),
    outcome: v.picklist(INSPECTIONS),
    /** What the page showed of the point when this was answered. */
    saw: v.optional(v.picklist([...INSPECTIONS, 'nothing'])),
    text: v.optional(text),
    photo: v.optional(photo),
  }),
]);
export type WalkEntry = v.InferOutput<typeof walkEntrySchema>;
export type WalkNote = Extract<WalkEntry, { readonly what: 'note' }>;
export type WalkCorrection = Extract<WalkEntry, { readonly what: 'correction' }>;
export type WalkRemoval = Extract<WalkEntry, { readonly what: 'removal' }>;
export type WalkSame = Extract<WalkEntry, { readonly what: 'same' }>;
export type WalkInspection = Extract<WalkEntry, { readonly what: 'inspection' }>;

export const receiptSchema = v.variant('result', [
  v.object({
    id: v.string(),
    result: v.literal('received'),
    /** The matter's or the note's number. */
    number: v.string(),
    /** With which a resident sees how the matter goes; host's form only. */
    code: v.optional(v.string()),
    /** The note came, but its photo could not be kept. */
    withoutPhoto: v.optional(v.boolean()),
    /** Where the photo lies now. */
    photo: v.optional(v.string()),
  }),
  v.object({ id: v.string(), result: v.literal('refused'), message: v.string() }),
]);
export type PhoneReceipt = v.InferOutput<typeof receiptSchema>;

/** A point of a walk, as everybody who walks sees it. */
export const walkPointSchema = v.object({
  item: v.string(),
  text: v.string(),
  place: v.string(),
  defect: v.optional(v.picklist(DEFECT_TYPES)),
  organisation: v.string(),
  position: v.optional(v.string()),
  /** Where its photo lies. */
  photo: v.optional(v.string()),
  inspected: v.optional(v.picklist(INSPECTIONS)),
  /** What was answered, in the words of the page's language and those of the answer. */
  answered: v.optional(v.string()),
  /** Numbers of points that were joined into it. */
  joined: v.optional(v.array(v.string())),
  /** Numbers of points of which somebody has said that they are others. */
  apart: v.optional(v.array(v.string())),
});
export type WalkPoint = v.InferOutput<typeof walkPointSchema>;

export const phoneReplySchema = v.variant('reply', [
  v.object({
    reply: v.literal('received'),
    receipts: v.array(receiptSchema),
    /** Of a walk: the list as it stands now, with what others have noted. */
    points: v.optional(v.array(walkPointSchema)),
  }),
  /** The sheet is busy, or something failed in it: what was sent is sent again later. */
  v.object({ reply: v.literal('later') }),
  /** The link does not work any more. */
  v.object({ reply: v.literal('refused'), title: v.string(), text: v.string() }),
]);
export type PhoneReply = v.InferOutput<typeof phoneReplySchema>;

/** What a page begins with whose link works no more: only what the phone itself keeps can be shown. */
export const endedStartSchema = v.object({
  link: v.string(),
  language: v.picklist(['sv', 'easy', 'en']),
  ended: v.object({ title: v.string(), text: v.string() }),
});
export type EndedStart = v.InferOutput<typeof endedStartSchema>;

/** What every phone page begins with. */
const startEntries = {
  /** The link's id: under it the phone keeps what waits, apart from other links. */
  link: v.string(),
  /** The secret of the address, to send with. */
  key: v.string(),
  /** Where to post. */
  address: v.string(),
  district: v.string(),
  /** Streets, squares and neighbourhoods to choose from. */
  places: v.array(v.string()),
};

export const hostStartSchema = v.object({
  ...startEntries,
  language: v.picklist(['sv', 'easy', 'en']),
  /** The office or host whose link it is. */
  office: v.string(),
  /** Where residents look up their matter; empty while the web app has no address. */
  statusPage: v.string(),
});
export type HostStart = v.InferOutput<typeof hostStartSchema>;

export const walkStartSchema = v.object({
  ...startEntries,
  language: v.picklist(['sv', 'en']),
  dialogue: v.string(),
  title: v.string(),
  /** The neighbourhoods that the walk goes through. */
  areas: v.array(v.string()),
  /** What an answer about a point is today. */
  wayBack: v.picklist(WAYS_BACK),
  /** The day on which people are to walk back, in words; while it is still to come. */
  returnOn: v.optional(v.string()),
  /** Children or young people walk: no names. */
  isYoung: v.boolean(),
  organisations: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Who usually answers for a kind of defect: id by kind. */
  suggested: v.record(v.string(), v.string()),
  /** What was noted before, in order of number. */
  defects: v.array(walkPointSchema),
});
export type WalkStart = v.InferOutput<typeof walkStartSchema>;
