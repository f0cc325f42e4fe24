import * as v from 'valibot';
import type { Instant } from '../../shared/time/dates.ts';
import type { PhoneAbout, PhoneLink } from '../phone-calls.ts';
import { addressWith } from './public-page.ts';
import { type TokenLink, TokenLinks } from './token-links.ts';

/** With short names: all properties together may be 500 kB. */
const recordSchema = v.union([v.object({ h: v.string() }), v.object({ w: v.string() })]);
type LinkRecord = v.InferOutput<typeof recordSchema>;

const links = new TokenLinks<LinkRecord>('phone-link:', recordSchema);

/** Days that a link works: an office's lasts a year, a walk's until the return walk is done. */
const DAYS = { host: 365, walk: 200 } as const;

function phoneLinkOf({ about, ...link }: TokenLink<LinkRecord>): PhoneLink {
  return {
    ...link,
    about: 'h' in about ? { page: 'host', office: about.h } : { page: 'walk', dialogue: about.w },
  };
}

/**
 * A new link; its address is known this once. To be called holding the lock.
 * @throws TooManyLinks
 */
export function newPhoneLink(
  about: PhoneAbout,
  by: string,
  now: Instant,
): { readonly link: PhoneLink; readonly address: string } {
  const record = about.page === 'host' ? { h: about.office } : { w: about.dialogue };
  const { link, token } = links.make(record, by, now, DAYS[about.page]);
  return { link: phoneLinkOf(link), address: addressWith({ page: about.page, key: token }) };
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
