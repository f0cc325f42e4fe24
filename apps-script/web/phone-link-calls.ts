import { ballotOf } from '../../shared/dialogues/ballot.ts';
import { phoneLinkWords } from '../../shared/text/phone-links.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { languageOf, parsed } from '../answers.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { createPhoneLinkSchema, type PhoneCalls } from '../phone-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readStaff, staffNames } from '../workbook/contacts.ts';
import { inTurn } from '../workbook/store.ts';
import { listPhoneLinks, newPhoneLink, revokePhoneLink } from './phone-links.ts';
import { webAddress } from './public-page.ts';
import { TooManyLinks, tokenLinkIdSchema } from './token-links.ts';

/** What the panel of phone pages asks. Refusals are words for the person. */
export function createLinkForPhone(
  book: Book,
  request: unknown,
  by: string,
  now: Instant,
): ReturnType<PhoneCalls['createPhoneLink']> {
  const about = parsed(createPhoneLinkSchema, request);
  const { errors } = sheetWords[languageOf(book)];
  if (webAddress() === '') return { ok: false, message: errors.noAddress };
  try {
    const made = inTurn(() => newPhoneLink(about, by, now));
    return { ok: true, ...made, ...(about.page === 'vote' && { ballot: ballotIn(book, about.dialogue) }) };
  } catch (error) {
    if (error instanceof TooManyLinks)
      return { ok: false, message: phoneLinkWords[languageOf(book)].tooMany };
    throw error;
  }
}

function ballotIn(
  book: Book,
  dialogue: string,
): { readonly title: string; readonly hidden: readonly string[] } {
  const state = readDialogues(book, [dialogue]).get(dialogue);
  if (!state) return { title: '', hidden: [] };
  const { state: shown, hidden } = ballotOf(state, Object.values(staffNames(readStaff(book))));
  return { title: shown.title, hidden };
}

export function linksForPhones(now: Instant): ReturnType<PhoneCalls['listPhoneLinks']> {
  return { ok: true, links: listPhoneLinks(now) };
}

export function revokeLinkForPhone(
  book: Book,
  id: unknown,
  now: Instant,
): ReturnType<PhoneCalls['revokePhoneLink']> {
  const wanted = parsed(tokenLinkIdSchema, id);
  const isRevoked = inTurn(() => revokePhoneLink(wanted, now));
  if (!isRevoked) return { ok: false, message: phoneLinkWords[languageOf(book)].unknown };
  return { ok: true, links: listPhoneLinks(now) };
}
