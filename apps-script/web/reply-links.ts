import * as v from 'valibot';
import { addDays, type Instant, stockholmDate } from '../../shared/time/dates.ts';
import type { ReplyLink } from '../letter-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { properties } from '../workbook/store.ts';
import { addressWith } from './public-page.ts';
import { newSecret, sha256 } from './signature.ts';

/** What a link opens: one referral, or all that a department has been asked. */
export type LinkAbout =
  | { readonly organisation: string; readonly referral: string }
  | { readonly organisation: string; readonly referral?: undefined };

/** A link as a property keeps it, with short names: all properties together may be 500 kB. */
const recordSchema = v.object({
  o: v.string(),
  r: v.exactOptional(v.string()),
  by: v.string(),
  c: v.string(),
  e: v.string(),
  x: v.exactOptional(v.string()),
});
type LinkRecord = v.InferOutput<typeof recordSchema>;

const PREFIX = 'reply-link:';
/** Bytes of chance in a token: 144 bits, where 128 cannot be guessed. */
const TOKEN_BYTES = 18;
const TOKEN = /^[\w-]{24}$/;
/** Hexadecimal digits of the token's hash by which its record is found. */
const ID_DIGITS = 32;
/** Days that a link which no longer works is remembered, so that it can say why. */
const REMEMBERED = 30;
/** Most links at once, some 200 kB of properties. */
const MOST_LINKS = 1_000;

const property = (id: string): string => PREFIX + id;
const idOf = (token: string): string => sha256(token).slice(0, ID_DIGITS);

function parseRecord(text: string | null | undefined): LinkRecord | undefined {
  try {
    const record = v.safeParse(recordSchema, JSON.parse(text ?? ''));
    return record.success ? record.output : undefined;
  } catch {
    return undefined;
  }
}

function linkOf(id: string, record: LinkRecord, now: Instant): ReplyLink {
  const state = record.x !== undefined ? 'revoked' : record.e <= now ? 'expired' : 'active';
  const { o: organisation, r: referral, by, c: created, e: expires } = record;
  return { id, organisation, ...(referral !== undefined && { referral }), by, created, expires, state };
}

/** Too many links are in use; some must be revoked or run out first. */
export class TooManyLinks extends Error {}

/**
 * A new link. Only the token's hash is kept, so the address can be shown this once. To be called holding the lock.
 * @throws TooManyLinks
 */
export function newReplyLink(
  book: Book,
  about: LinkAbout,
  by: string,
  now: Instant,
): { readonly link: ReplyLink; readonly address: string } {
  const store = properties();
  const kept = store.getProperties();
  const keys = Object.keys(kept).filter((key) => key.startsWith(PREFIX));
  const forgotten = addDays(stockholmDate(now), -REMEMBERED);
  const old = keys.filter((key) => {
    const record = parseRecord(kept[key]);
    return !record || (record.x ?? record.e).slice(0, 10) < forgotten;
  });
  for (const key of old) store.deleteProperty(key);
  if (keys.length - old.length >= MOST_LINKS) throw new TooManyLinks();
  const token = Utilities.base64EncodeWebSafe(newSecret().slice(0, TOKEN_BYTES));
  const record: LinkRecord = {
    o: about.organisation,
    ...(about.referral !== undefined && { r: about.referral }),
    by,
    c: now,
    e: `${addDays(stockholmDate(now), readSettings(book).replyLinkDays + 1)}T00:00:00.000Z`,
  };
  store.setProperty(property(idOf(token)), JSON.stringify(record));
  return { link: linkOf(idOf(token), record, now), address: addressWith({ page: 'reply', key: token }) };
}

/** The link that a token opens, whatever its state; undefined when there is none. */
export function linkFor(token: string, now: Instant): ReplyLink | undefined {
  if (!TOKEN.test(token)) return undefined;
  const id = idOf(token);
  const record = parseRecord(properties().getProperty(property(id)));
  return record && linkOf(id, record, now);
}

/** The links about one referral or one department, or all, newest first. */
export function listReplyLinks(
  about: { readonly referral?: string | undefined; readonly organisation?: string | undefined },
  now: Instant,
): readonly ReplyLink[] {
  const kept = properties().getProperties();
  return Object.keys(kept)
    .filter((key) => key.startsWith(PREFIX))
    .flatMap((key) => {
      const record = parseRecord(kept[key]);
      return record ? [linkOf(key.slice(PREFIX.length), record, now)] : [];
    })
    .filter(
      (link) =>
        (about.referral === undefined || link.referral === about.referral) &&
        (about.organisation === undefined || link.organisation === about.organisation),
    )
    .sort((a, b) => (a.created < b.created ? 1 : -1));
}

/** Makes a link useless from now on. To be called holding the lock. @returns false when there is no such link */
export function revokeReplyLink(id: string, now: Instant): boolean {
  const record = parseRecord(properties().getProperty(property(id)));
  if (!record) return false;
  properties().setProperty(property(id), JSON.stringify({ ...record, x: record.x ?? now }));
  return true;
}
