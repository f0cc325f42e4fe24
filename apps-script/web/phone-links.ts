import * as v from 'valibot';
import type { Instant } from '../../shared/time/dates.ts';
import type { PhoneAbout, PhoneLink } from '../phone-calls.ts';
import { addressWith } from './public-page.ts';
import { newSecret } from './signature.ts';
import { type TokenLink, TokenLinks } from './token-links.ts';
import { codesOf, type VoteKey } from './vote-links.ts';

/** With short names: all properties together may be 500 kB. */
const recordSchema = v.union([
  v.object({ h: v.string() }),
  v.object({ w: v.string() }),
  v.object({ v: v.string(), n: v.number(), k: v.string() }),
]);
type LinkRecord = v.InferOutput<typeof recordSchema>;

const links = new TokenLinks<LinkRecord>('phone-link:', recordSchema);

/** Days that a link works: an office's lasts a year, a walk's until the return walk is done, a vote's while it goes on. */
const DAYS = { host: 365, walk: 200, vote: 90 } as const;

function phoneLinkOf({ about, ...link }: TokenLink<LinkRecord>): PhoneLink {
  if ('h' in about) return { ...link, about: { page: 'host', office: about.h } };
  if ('w' in about) return { ...link, about: { page: 'walk', dialogue: about.w } };
  return { ...link, about: { page: 'vote', dialogue: about.v, codes: about.n } };
}

/**
 * A new link; its address is known this once. To be called holding the lock.
 * @throws TooManyLinks
 */
export function newPhoneLink(
  about: PhoneAbout,
  by: string,
  now: Instant,
): { readonly link: PhoneLink; readonly address: string; readonly codes?: readonly string[] } {
  const record = recordOf(about);
  const { link, token } = links.make(record, by, now, DAYS[about.page]);
  return {
    link: phoneLinkOf(link),
    address: addressWith({ page: about.page, key: token }),
    ...('k' in record && { codes: codesOf({ key: record.k, codes: record.n }) }),
  };
}

function recordOf(about: PhoneAbout): LinkRecord {
  if (about.page === 'host') return { h: about.office };
  if (about.page === 'walk') return { w: about.dialogue };
  return { v: about.dialogue, n: about.codes, k: Utilities.base64Encode(newSecret()) };
}

/** A link to a vote, with the key of its codes. */
export interface VoteLink {
  readonly id: string;
  readonly dialogue: string;
  readonly created: Instant;
  readonly state: PhoneLink['state'];
  readonly vote: VoteKey;
}

/** The vote that a token opens, whatever the link's state; undefined when it opens none. */
export function voteLinkFor(token: string, now: Instant): VoteLink | undefined {
  const link = links.find(token, now);
  if (!link || !('v' in link.about)) return undefined;
  const { v: dialogue, n: codes, k: key } = link.about;
  const { id, created, state } = link;
  return { id, dialogue, created, state, vote: { key, codes } };
}

/** The link that a token opens, whatever its state; undefined when there is none. */
export function phoneLinkFor(token: string, now: Instant): PhoneLink | undefined {
  const link = links.find(token, now);
  return link && phoneLinkOf(link);
}

/** Newest first. */
export const listPhoneLinks = (now: Instant): readonly PhoneLink[] => links.list(now).map(phoneLinkOf);

/** Makes a link useless from now on. To be called holding the lock. @returns false when there is no such link */
export const revokePhoneLink = (id: string, now: Instant): boolean => links.revoke(id, now);
