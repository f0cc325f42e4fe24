import type * as v from 'valibot';
import { letterWords } from '../../shared/text/letters.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { languageOf, parsed } from '../answers.ts';
import { readMatters } from '../commands/read-matters.ts';
import { createReplyLinkSchema, type LetterCalls, listReplyLinksSchema } from '../letter-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { inTurn } from '../workbook/store.ts';
import { webAddress } from './public-page.ts';
import { type LinkAbout, listReplyLinks, newReplyLink, revokeReplyLink } from './reply-links.ts';
import { matterOf } from './reply-questions.ts';
import { TooManyLinks, tokenLinkIdSchema } from './token-links.ts';

/** What the sidebar asks about reply links. Refusals are words for the person. */
export function createLink(
  book: Book,
  request: unknown,
  by: string,
  now: Instant,
): ReturnType<LetterCalls['createReplyLink']> {
  const asked = parsed(createReplyLinkSchema, request);
  const { errors } = sheetWords[languageOf(book)];
  const words = letterWords[languageOf(book)].links;
  if (webAddress() === '') return { ok: false, message: errors.noAddress };
  const about = aboutOf(book, asked);
  if (!about) return { ok: false, message: 'referral' in asked ? words.noReferral : words.noOrganisation };
  try {
    return { ok: true, ...inTurn(() => newReplyLink(book, about, by, now)) };
  } catch (error) {
    if (error instanceof TooManyLinks) return { ok: false, message: words.tooMany };
    throw error;
  }
}

function aboutOf(book: Book, asked: v.InferOutput<typeof createReplyLinkSchema>): LinkAbout | undefined {
  if ('organisation' in asked) {
    const isKnown = readOrganisations(book).some(({ id }) => id === asked.organisation);
    return isKnown ? asked : undefined;
  }
  const number = matterOf(asked.referral);
  const state = readMatters(book, [number], book.table('matters').rowsByKey()).get(number)?.state;
  const referral = state?.referrals.find((one) => one.referral === asked.referral);
  return referral && { organisation: referral.organisation, referral: referral.referral };
}

export function listLinks(request: unknown, now: Instant): ReturnType<LetterCalls['listReplyLinks']> {
  return { ok: true, links: listReplyLinks(parsed(listReplyLinksSchema, request ?? {}), now) };
}

/** @returns the links that are about the same referral or department */
export function revokeLink(
  book: Book,
  id: unknown,
  now: Instant,
): ReturnType<LetterCalls['revokeReplyLink']> {
  const wanted = parsed(tokenLinkIdSchema, id);
  const isRevoked = inTurn(() => revokeReplyLink(wanted, now));
  if (!isRevoked) return { ok: false, message: letterWords[languageOf(book)].links.unknown };
  const link = listReplyLinks({}, now).find((one) => one.id === wanted);
  const { referral, organisation } = link ?? {};
  return { ok: true, links: listReplyLinks(referral ? { referral } : { organisation }, now) };
}
