import * as v from 'valibot';
import { ULID_PATTERN } from '../identity/ulid.ts';
import { FEEDBACK_CHANNELS, OWN_TASKS, STAGES } from '../matters/kinds.ts';
import { LONGEST_LINE, LONGEST_TEXT } from './draft.ts';

/**
 * What an extension asks the sheet for and what the sheet replies. A request's body is one of these as JSON;
 * signing.ts says how it is wrapped. The sheet never sends a citizen's words or name, and never the table.
 */
export const PROTOCOL_VERSION = 1;
/** Most commands in one delivery. */
export const MOST_COMMANDS = 100;
/** Most addresses in one question. */
export const MOST_PAGES = 50;
/** Largest request in bytes of UTF-8. */
export const LARGEST_REQUEST = 256 * 1024;

const ulid = v.pipe(v.string(), v.regex(ULID_PATTERN));
const line = v.pipe(v.string(), v.maxLength(LONGEST_LINE));
const addresses = v.pipe(v.array(v.pipe(v.string(), v.maxLength(2_000))), v.maxLength(MOST_PAGES));

/** In which to answer, where the sheet has words for whoever reads them in the browser; without it in its own. */
const language = v.optional(v.picklist(['sv', 'en']));

export const requestSchema = v.variant('type', [
  /** Carries captures to the sheet; each command is decided on its own. */
  v.object({
    type: v.literal('deliver'),
    request: ulid,
    language,
    /** Unknown on purpose: one bad command must not stop the others, so each is parsed by itself. */
    commands: v.pipe(v.array(v.unknown()), v.maxLength(MOST_COMMANDS)),
  }),
  /** Asks whether pages are registered, and how the matters of this browser stand. */
  v.object({
    type: v.literal('ask'),
    request: ulid,
    language,
    /** Canonical addresses (permalink.ts). */
    pages: v.pipe(v.array(line), v.maxLength(MOST_PAGES)),
    matters: v.pipe(v.array(line), v.maxLength(MOST_COMMANDS)),
    /** Wants to know what the key's owner has to tell somebody, and the round of pages to look at. */
    follow: v.optional(v.boolean()),
    /** Pages of the round that have just been looked at, by their addresses. */
    looked: v.optional(addresses),
    /** Those whose tick of today was a slip. */
    unlooked: v.optional(addresses),
    /** Version of what it carries to look matters up (similarity/carried.ts); empty when it has nothing yet. */
    carried: v.optional(line),
    /** A draft, without personal data, that wants to know what the sheet makes of its theme and of whom to ask. */
    suggest: v.optional(
      v.object({ title: line, text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), place: line }),
    ),
  }),
]);
export type Request = v.InferOutput<typeof requestSchema>;

/** Sent without a signature: the code is what proves the right to ask. */
export const pairingRequestSchema = v.object({
  type: v.literal('pair'),
  request: ulid,
  code: v.pipe(v.string(), v.trim(), v.minLength(8), v.maxLength(64)),
  /** What the browser calls itself in the list of connected browsers. */
  device: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
});
export type PairingRequest = v.InferOutput<typeof pairingRequestSchema>;

const dutySchema = v.variant('holder', [
  v.object({
    holder: v.literal('organisation'),
    /** Names as people say them, in the sheet's language. */
    organisations: v.array(v.string()),
    since: v.string(),
    workingDays: v.number(),
    due: v.string(),
    workingDaysLeft: v.number(),
  }),
  v.object({
    holder: v.literal('district'),
    task: v.picklist(OWN_TASKS),
    since: v.string(),
    workingDays: v.number(),
  }),
  v.object({ holder: v.literal('resident'), since: v.string(), workingDays: v.number() }),
  v.object({ holder: v.literal('nobody') }),
]);

/** How a matter stands: nothing about the resident. */
export const matterStatusSchema = v.object({
  matter: v.string(),
  stage: v.picklist(STAGES),
  received: v.string(),
  duty: dutySchema,
  /** Canonical address of the page it was clipped from, if any. */
  page: v.optional(v.string()),
});
export type MatterStatus = v.InferOutput<typeof matterStatusSchema>;

/** Something that a resident is to be told, by the owner of the key or by anybody. No word of the resident's. */
export const loopSchema = v.object({
  matter: v.string(),
  title: v.string(),
  /** An answer or a decision is there; or the resident was promised word by a day. */
  why: v.picklist(['answered', 'promised']),
  /** Since when, or by when. */
  day: v.string(),
  /** The promise. */
  what: v.optional(v.string()),
  /** Address of the post. */
  link: v.optional(v.string()),
  channel: v.picklist(FEEDBACK_CHANNELS),
  /** What the department answered or the district decided, without personal data. */
  answer: v.string(),
  /** The letter to paste, from the sheet's templates. */
  letter: v.string(),
});
export type Loop = v.InferOutput<typeof loopSchema>;

/** The pages that somebody at the district looks at every working day. */
export const roundSchema = v.object({
  /** Whose turn it is this week; empty when nobody has been named. */
  turn: v.string(),
  pages: v.array(
    v.object({
      address: v.string(),
      name: v.string(),
      /** Who has looked at it today. */
      looked: v.optional(v.string()),
    }),
  ),
});
export type Round = v.InferOutput<typeof roundSchema>;

const suggestions = v.array(v.object({ label: v.string(), why: v.string() }));
/** The likeliest first, each with a sentence that says why. */
export const suggestedSchema = v.object({ themes: suggestions, organisations: suggestions });
export type Suggested = v.InferOutput<typeof suggestedSchema>;

/** What became of one command. `refused` is final; the text says what to do. */
export const receiptSchema = v.variant('result', [
  v.object({
    result: v.literal('done'),
    command: v.string(),
    matter: v.string(),
    /** It was there already, with the words that came first. */
    again: v.optional(v.boolean()),
  }),
  v.object({ result: v.literal('refused'), command: v.string(), message: v.string() }),
]);
export type Receipt = v.InferOutput<typeof receiptSchema>;

/** Why a whole request was not answered. `busy` and `clock` are tried again by the extension itself. */
export const FAILURES = [
  'busy',
  'clock',
  'unknown_key',
  'revoked_key',
  'expired_key',
  'bad_signature',
  'replayed',
  'wrong_code',
  'too_large',
  'bad_request',
  'wrong_version',
  'not_set_up',
] as const;
export type Failure = (typeof FAILURES)[number];

export const replySchema = v.variant('reply', [
  v.object({
    reply: v.literal('delivered'),
    request: v.string(),
    receipts: v.array(receiptSchema),
    statuses: v.array(matterStatusSchema),
  }),
  v.object({
    reply: v.literal('statuses'),
    request: v.string(),
    statuses: v.array(matterStatusSchema),
    loops: v.optional(v.array(loopSchema)),
    round: v.optional(roundSchema),
    /** What the browser carries from now on, as JSON text; left out when it has that already. */
    carried: v.optional(v.string()),
    suggested: v.optional(suggestedSchema),
  }),
  v.object({
    reply: v.literal('paired'),
    request: v.string(),
    /** Id of the key, sent with every request. */
    key: v.string(),
    /** 32 bytes in base64; shown to nobody. */
    secret: v.string(),
    /** Moment after which the key is refused. */
    expires: v.string(),
    /** The workbook's name. */
    workbook: v.string(),
    district: v.string(),
  }),
  v.object({
    reply: v.literal('failed'),
    /** Empty when the request could not be read at all. */
    request: v.string(),
    failure: v.picklist(FAILURES),
    /** The sheet's clock, so that a wrong one can be set right. */
    time: v.string(),
    message: v.string(),
  }),
]);
export type Reply = v.InferOutput<typeof replySchema>;
