import * as v from 'valibot';
import { loopSchema, matterStatusSchema, roundSchema } from '../../shared/protocol/messages.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { type Habits, habitsSchema } from '../drafts/habits.ts';
import { type DraftRecord, draftRecordSchema } from '../drafts/record.ts';
import { type Entry, entrySchema, TRANSPORT_FAILURES } from '../outbox/entry.ts';
import { family, item } from './item.ts';

/** Everything that the extension keeps, each under its key. State lives here and never in a worker's variables. */

const connectionSchema = v.object({
  /** Address of the add-on's web app. */
  address: v.string(),
  /** Id of this browser's key. */
  key: v.string(),
  /** 32 bytes in base64. */
  secret: v.string(),
  expires: v.string(),
  workbook: v.string(),
  district: v.string(),
  /** Moment of pairing, milliseconds since 1970. */
  paired: v.number(),
});
export type Connection = v.InferOutput<typeof connectionSchema>;
export const connectionItem = item<Connection | undefined>('connection', connectionSchema, undefined);

/** Where Google is asked for a token, and the latest one; only where the sheet is reached as the signed-in user. */
export const signInItem = item(
  'signIn',
  v.optional(v.object({ url: v.string(), token: v.string(), expires: v.number() })),
  undefined,
);

/** The last word from the sheet: when it answered, and what has been wrong since. */
const contactSchema = v.object({
  answered: v.optional(v.number()),
  failure: v.optional(
    v.object({ kind: v.picklist(TRANSPORT_FAILURES), at: v.number(), message: v.optional(v.string()) }),
  ),
});
export type Contact = v.InferOutput<typeof contactSchema>;
export const contactItem = item<Contact>('contact', contactSchema, {});

/** Milliseconds that the sheet's clock is ahead. */
export const clockItem = item<number>('clock', v.number(), 0);

/** Codes from the extension's own connection.json that have been tried, newest last. */
export const usedCodesItem = item<readonly string[]>('usedCodes', v.array(v.string()), []);

const settingsSchema = v.object({
  language: v.optional(v.picklist(LANGUAGES)),
  /** Tell once a day that somebody waits for word. */
  notify: v.optional(v.boolean()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
export const settingsItem = item<Settings>('settings', settingsSchema, {});

export const habitsItem = item<Habits>('habits', habitsSchema, {});

/** What an IT department has laid down (policy.json); read anew whenever the background begins. */
const policySchema = v.object({
  /** The only address that may be connected to. */
  address: v.optional(v.string()),
  language: v.optional(v.picklist(LANGUAGES)),
  /** OAuth client for `scripts_run`. */
  client: v.optional(v.string()),
  /** `none`: nothing leaves the browser but by copying. */
  transport: v.optional(v.picklist(['web_app', 'scripts_run', 'none'])),
});
export type Policy = v.InferOutput<typeof policySchema>;
export const policyItem = item<Policy>('policy', policySchema, {});

/** Day of the latest notification. */
export const notifiedItem = item<string>('notified', v.string(), '');

/** Addresses of the posts of some pages on which gestures were made, by the page's. Can be lost without harm. */
const MOST_REMEMBERED = 20;
export const postsItem = item<Readonly<Record<string, readonly string[]>>>(
  'posts',
  v.record(v.string(), v.array(v.string())),
  {},
);
export const rememberPosts = async (page: string, posts: readonly string[]): Promise<void> => {
  const others = Object.entries(await postsItem.read()).filter(([other]) => other !== page);
  await postsItem.write({ ...Object.fromEntries(others.slice(1 - MOST_REMEMBERED)), [page]: posts });
};

/** What somebody must be told and the round of pages, as the sheet last said. Can be lost without harm. */
const followedSchema = v.object({
  told: v.number(),
  loops: v.array(loopSchema),
  round: v.optional(roundSchema),
});
export type Followed = v.InferOutput<typeof followedSchema>;
export const followedItem = item<Followed>('followed', followedSchema, { told: 0, loops: [] });

/** What similar matters are looked up in, as the sheet delivered it (shared/similarity/carried.ts). */
export const carriedItem = item('carried', v.object({ asked: v.number(), text: v.string() }), {
  asked: 0,
  text: '',
});

/**
 * A letter as somebody has changed it, and where it was posted; by the matter's number. `of` is the sheet's letter that it
 * was made of; `told` is empty until a day has been chosen.
 */
export const tellings = family(
  'telling',
  v.object({
    id: v.string(),
    text: v.string(),
    link: v.string(),
    told: v.string(),
    of: v.optional(v.string()),
  }),
);

export const drafts = family<DraftRecord>('draft', draftRecordSchema);
export const outbox = family<Entry>('outbox', entrySchema);

/** What the sheet has said, and when; shown with that time when it is old. Can be lost without harm. */
const statusesSchema = v.object({
  /** By canonical address: the matters that came from the page. */
  pages: v.record(v.string(), v.object({ asked: v.number(), matters: v.array(v.string()) })),
  /** By number. */
  matters: v.record(v.string(), v.object({ told: v.number(), status: matterStatusSchema })),
});
export type Statuses = v.InferOutput<typeof statusesSchema>;
export const NOTHING_KNOWN: Statuses = { pages: {}, matters: {} };
export const statusesItem = item<Statuses>('statuses', statusesSchema, NOTHING_KNOWN);
