import * as v from 'valibot';
import {
  type EndedStart,
  type HostStart,
  MOST_ENTRIES,
  type PhoneReply,
  type WalkStart,
} from '../../shared/phone/messages.ts';
import { longDate } from '../../shared/text/dates.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { STATUS_LANGUAGES, type StatusLanguage } from '../../shared/text/status.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import type { PhoneLink } from '../phone-calls.ts';
import type { Book } from '../workbook/book.ts';
import { isSetUp } from '../workbook/set-up.ts';
import { readSettings } from '../workbook/settings.ts';
import { answerHost, hostStart } from './host-page.ts';
import { html } from './html.ts';
import type { PhoneGiven } from './phone-given.ts';
import { phoneLinkFor, voteLinkFor } from './phone-links.ts';
import { publicPage, withStart } from './public-page.ts';
import type { Posted } from './reply-form.ts';
import { noteTry, triesOf } from './throttle.ts';
import { answerVote, type VoteGiven, votePage } from './vote-page.ts';
import { answerWalk, walkStart } from './walk-page.ts';

type Page = GoogleAppsScript.HTML.HtmlOutput;
type Refusal = { readonly title: string; readonly text: string };

/** Deliveries of one link in ten minutes; a class of thirty may write at once. */
const MOST_DELIVERIES = 120;
/** Times in ten minutes that those who share a walk's link may ask for its list alone. */
const MOST_LOOKS = 300;
const WINDOW = 600;
/** Characters of a moment that tell which ten minutes it lies in. */
const TEN_MINUTES = '2026-04-02T10:0'.length;
/** Milliseconds that a link which does not exist costs. */
const WRONG_COSTS = 800;

const phoneLanguage = (book: Book, wanted: string | undefined): StatusLanguage =>
  STATUS_LANGUAGES.find((known) => known === wanted) ?? readSettings(book).language;

const tokenOf = (given: Posted): string => (given.key ?? '').slice(0, 64);

/** Why a link does not work, or undefined when it does. */
function refusalOf(
  link: PhoneLink | undefined,
  page: string,
  language: StatusLanguage,
  now: Instant,
): Refusal | undefined {
  const words = phoneWords[language].refused;
  if (!link || link.about.page !== page) {
    Utilities.sleep(WRONG_COSTS);
    return words.notFound;
  }
  if (link.state === 'revoked') return words.revoked;
  if (link.state === 'active') return undefined;
  const spoken = language === 'en' ? 'en' : 'sv';
  return words.expired(longDate(stockholmDate(link.expires), spoken, stockholmDate(now)));
}

/** A host's form or a walk's page, with all that it needs to go on without a network. */
export function phonePage(book: Book, parameters: Posted, now: Instant): Page {
  const language = phoneLanguage(book, parameters.lang);
  const link = phoneLinkFor(tokenOf(parameters), now);
  const refusal = refusalOf(link, parameters.page ?? '', language, now);
  if (!link || link.about.page !== parameters.page)
    return saying(refusal ?? phoneWords[language].refused.notFound, language);
  const { about } = link;
  if (refusal) {
    if (about.page === 'vote') return saying(refusal, language);
    // What was written under the link and never arrived is in the phone, and must be reached there.
    return startedPage(about.page, { link: link.id, language, ended: refusal } satisfies EndedStart);
  }
  const given = { book, link, key: tokenOf(parameters), language, now };
  if (about.page === 'vote') return withVote(given, (vote) => votePage(vote));
  const start = about.page === 'host' ? hostStart(given, about) : walkStart(given, about);
  return start ? startedPage(about.page, start) : saying(phoneWords[language].refused.notFound, language);
}

/** A built page with what it begins with. */
const startedPage = (page: 'host' | 'walk', start: EndedStart | HostStart | WalkStart): Page =>
  HtmlService.createHtmlOutput(
    withStart(HtmlService.createHtmlOutputFromFile(page).getContent(), JSON.stringify(start)),
  )
    .setTitle('Gensvar')
    .addMetaTag('viewport', 'width=device-width, initial-scale=1')
    .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);

/** A page that only says something. */
export function saying({ title, text }: Refusal, language: StatusLanguage): Page {
  const main = html`<h1>${title}</h1><p>${text}</p>`;
  return publicPage('reply', { title, language: language === 'en' ? 'en' : 'sv', main });
}

/** The page of a vote, for a link that is one. */
function withVote(given: PhoneGiven, page: (vote: VoteGiven) => Page): Page {
  const link = voteLinkFor(given.key, given.now);
  return link
    ? page({ ...given, link })
    : saying(phoneWords[given.language].refused.notFound, given.language);
}

/** Takes in a ballot that was posted. */
export function answerBallot(book: Book, posted: Posted, now: Instant): Page {
  const language = phoneLanguage(book, posted.lang);
  const link = phoneLinkFor(tokenOf(posted), now);
  const refusal = refusalOf(link, 'vote', language, now);
  if (!link || refusal) return saying(refusal ?? phoneWords[language].refused.notFound, language);
  const given = { book, link, key: tokenOf(posted), language, now };
  return withVote(given, (vote) => answerVote(vote, posted));
}

const entriesSchema = v.pipe(v.array(v.unknown()), v.maxLength(MOST_ENTRIES));

/** Takes in what a phone page posted. Never says why something failed; an error may hold what others wrote. */
export function answerPhone(book: Book, posted: Posted, now: Instant): PhoneReply {
  const language = phoneLanguage(book, posted.lang);
  const link = phoneLinkFor(tokenOf(posted), now);
  const refusal = refusalOf(link, posted.page ?? '', language, now);
  if (!link || refusal) {
    return { reply: 'refused', ...(refusal ?? phoneWords[language].refused.notFound) };
  }
  const entries = v.safeParse(entriesSchema, parseJson(posted.entries ?? ''));
  const isLook = entries.success && entries.output.length === 0;
  // Of each ten minutes for itself: on a walk somebody sends all the time, and a count that never ends would stop it.
  const counter = `${isLook ? 'phone-look' : 'phone'}:${link.id}:${now.slice(0, TEN_MINUTES)}`;
  if (triesOf(counter) >= (isLook ? MOST_LOOKS : MOST_DELIVERIES) || !isSetUp(book))
    return { reply: 'later' };
  noteTry(counter, WINDOW);
  if (!entries.success) return { reply: 'refused', ...phoneWords[language].refused.notNow };
  const given = { book, link, key: tokenOf(posted), language, now };
  if (link.about.page === 'host') return answerHost(given, link.about, entries.output);
  if (link.about.page === 'walk') return answerWalk(given, link.about, entries.output);
  return { reply: 'refused', ...phoneWords[language].refused.notFound };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
