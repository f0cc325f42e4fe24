import * as v from 'valibot';
import { overviewWords } from '../../shared/text/overview.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { languageOf, parsed } from '../answers.ts';
import type { OverviewCalls } from '../overview-calls.ts';
import type { Book } from '../workbook/book.ts';
import { inTurn } from '../workbook/store.ts';
import { webAddress } from './public-page.ts';
import { type TokenLink, TokenLinks, TooManyLinks, tokenLinkIdSchema } from './token-links.ts';

/** Days that a link works: a manager who still needs it after half a year gets a new one. */
export const LINK_DAYS = 180;

/** Name of the address's part that holds the secret. */
export const OVERVIEW_PARAMETER = 'overview';

const NOTHING = {};
const links = new TokenLinks('overview-link:', v.object(NOTHING));

/** The link that a secret opens, whatever its state. */
export const overviewLinkFor = (secret: string, now: Instant): TokenLink<object> | undefined =>
  links.find(secret, now);

export function makeOverviewLink(
  book: Book,
  by: string,
  now: Instant,
): ReturnType<OverviewCalls['overviewLink']> {
  const { errors } = sheetWords[languageOf(book)];
  const web = webAddress();
  if (web === '') return { ok: false, message: errors.noAddress };
  try {
    const { token } = inTurn(() => links.make(NOTHING, by, now, LINK_DAYS));
    return { ok: true, address: `${web}?${OVERVIEW_PARAMETER}=${token}`, links: links.list(now) };
  } catch (error) {
    if (!(error instanceof TooManyLinks)) throw error;
    return { ok: false, message: overviewWords[languageOf(book)].links.tooMany };
  }
}

export const listOverviewLinks = (now: Instant): ReturnType<OverviewCalls['listOverviewLinks']> => ({
  ok: true,
  links: links.list(now),
});

export function revokeOverviewLink(
  book: Book,
  id: unknown,
  now: Instant,
): ReturnType<OverviewCalls['revokeOverviewLink']> {
  const wanted = parsed(tokenLinkIdSchema, id);
  const language = languageOf(book);
  const isRevoked = inTurn(() => links.revoke(wanted, now));
  if (!isRevoked) return { ok: false, message: overviewWords[language].links.unknown };
  return { ok: true, links: links.list(now) };
}
