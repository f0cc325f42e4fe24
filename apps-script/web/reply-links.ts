import * as v from 'valibot';
import type { Instant } from '../../shared/time/dates.ts';
import type { ReplyLink } from '../letter-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { addressWith } from './public-page.ts';
import { type TokenLink, TokenLinks } from './token-links.ts';

/** What a link opens: one referral, the points of one dialogue, or all that a department has been asked. */
export type LinkAbout =
  | { readonly organisation: string; readonly referral: string }
  | { readonly organisation: string; readonly dialogue: string; readonly referral?: undefined }
  | { readonly organisation: string; readonly referral?: undefined; readonly dialogue?: undefined };

const recordSchema = v.object({
  o: v.string(),
  r: v.exactOptional(v.string()),
  d: v.exactOptional(v.string()),
});
type LinkRecord = v.InferOutput<typeof recordSchema>;

const links = new TokenLinks<LinkRecord>('reply-link:', recordSchema);

function replyLinkOf({ about, ...link }: TokenLink<LinkRecord>): ReplyLink {
  return {
    ...link,
    organisation: about.o,
    ...(about.r !== undefined && { referral: about.r }),
    ...(about.d !== undefined && { dialogue: about.d }),
  };
}

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
  const record = {
    o: about.organisation,
    ...(about.referral !== undefined && { r: about.referral }),
    ...('dialogue' in about && about.dialogue !== undefined && { d: about.dialogue }),
  };
  const { link, token } = links.make(record, by, now, readSettings(book).replyLinkDays);
  return { link: replyLinkOf(link), address: addressWith({ page: 'reply', key: token }) };
}

/** The link that a token opens, whatever its state; undefined when there is none. */
export function linkFor(token: string, now: Instant): ReplyLink | undefined {
  const link = links.find(token, now);
  return link && replyLinkOf(link);
}

/** The links about one referral or one department, or all, newest first. */
export function listReplyLinks(
  about: { readonly referral?: string | undefined; readonly organisation?: string | undefined },
  now: Instant,
): readonly ReplyLink[] {
  return links
    .list(now)
    .map(replyLinkOf)
    .filter(
      (link) =>
        (about.referral === undefined || link.referral === about.referral) &&
        (about.organisation === undefined || link.organisation === about.organisation),
    );
}

/** Whether a link that covers a question was ever made, whatever its state: read once, when it is first asked. */
export function replyLinkKnown(): (asked: {
  readonly organisation: string;
  readonly referral: string;
  readonly dialogue: string;
}) => boolean {
  let made: readonly LinkRecord[] | undefined;
  return ({ organisation, referral, dialogue }) => {
    made ??= links.abouts();
    return made.some(
      ({ o, r, d }) =>
        o === organisation && (r === undefined || r === referral) && (d === undefined || d === dialogue),
    );
  };
}

/** Makes a link useless from now on. To be called holding the lock. @returns false when there is no such link */
export const revokeReplyLink = (id: string, now: Instant): boolean => links.revoke(id, now);
