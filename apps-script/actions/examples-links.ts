import * as v from 'valibot';
import { exampleLinkWords } from '../../shared/text/action-examples.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { type ActionCalls, examplesLinkSchema } from '../action-calls.ts';
import { languageOf, parsed } from '../answers.ts';
import { addressWith, webAddress } from '../web/public-page.ts';
import { type TokenLink, TokenLinks, TooManyLinks } from '../web/token-links.ts';
import type { Book } from '../workbook/book.ts';
import { inTurn } from '../workbook/store.ts';

/** Days that a link to the examples works. */
const LINK_DAYS = 365;

const NOTHING = {};
const links = new TokenLinks('examples-link:', v.object(NOTHING));

/** The link that a secret opens, whatever its state. */
export const examplesLinkFor = (secret: string, now: Instant): TokenLink<object> | undefined =>
  links.find(secret, now);

export function makeLink(book: Book, by: string, now: Instant): ReturnType<ActionCalls['makeExamplesLink']> {
  const language = languageOf(book);
  const { errors } = sheetWords[language];
  if (webAddress() === '') return { ok: false, message: errors.noAddress };
  try {
    const { token } = inTurn(() => links.make(NOTHING, by, now, LINK_DAYS));
    const address = addressWith({ page: 'examples', key: token });
    return { ok: true, address, links: links.list(now) };
  } catch (error) {
    if (!(error instanceof TooManyLinks)) throw error;
    return { ok: false, message: exampleLinkWords[language].tooMany };
  }
}

export const listLinks = (now: Instant): ReturnType<ActionCalls['listExamplesLinks']> => ({
  ok: true,
  links: links.list(now),
});

export function revokeLink(
  book: Book,
  id: unknown,
  now: Instant,
): ReturnType<ActionCalls['revokeExamplesLink']> {
  const wanted = parsed(examplesLinkSchema, id);
  const language = languageOf(book);
  const isRevoked = inTurn(() => links.revoke(wanted, now));
  if (!isRevoked) return { ok: false, message: exampleLinkWords[language].unknown };
  return { ok: true, links: links.list(now) };
}
