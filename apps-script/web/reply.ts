import * as v from 'valibot';
import { newUlid } from '../../shared/identity/ulid.ts';
import { isOpen } from '../../shared/matters/state.ts';
import { isSubstantive } from '../../shared/referrals/outcomes.ts';
import { longDate } from '../../shared/text/dates.ts';
import { LANGUAGES, type Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { replyWords } from '../../shared/text/reply.ts';
import { type Instant, stockholmDate, stockholmTime } from '../../shared/time/dates.ts';
import { type Executed, execute } from '../commands/execute.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import type { ReplyLink } from '../letter-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readClosedDays, readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import type { Html } from './html.ts';
import { publicPage } from './public-page.ts';
import {
  fieldOf,
  type GivenReply,
  headSchema,
  type Posted,
  type ReplyHead,
  type ReplyProblem,
  readReplies,
  replyCommand,
} from './reply-form.ts';
import { linkFor } from './reply-links.ts';
import { messagePage, questionsPage, type ReplyPage, receiptPage, replyAddress } from './reply-page.ts';
import { readAsked } from './reply-questions.ts';
import { newSecret } from './signature.ts';
import { noteTry, triesOf } from './throttle.ts';

type Page = GoogleAppsScript.HTML.HtmlOutput;
type Message = { readonly title: string; readonly text: string };

/** Answers that one link may send in ten minutes. */
const MOST_SENT = 60;
const SENT_WINDOW = 600;
/** Milliseconds that a link which does not exist costs. */
const WRONG_COSTS = 800;

/** What the page's script gets for an answer; without the script the same is a page. */
export type ReplyOutput =
  | { readonly reply: 'received'; readonly title: string; readonly lines: readonly string[] }
  | { readonly reply: 'problems'; readonly problems: readonly ReplyProblem[] }
  | { readonly reply: 'refused'; readonly title: string; readonly text: string };

const languageFrom = (book: Book, wanted: string | undefined): Language =>
  LANGUAGES.find((known) => known === wanted) ?? readSettings(book).language;

function show(language: Language, title: string, main: Html): Page {
  return publicPage('reply', { title, language, main });
}

function say(book: Book, language: Language, message: Message): Page {
  return show(language, message.title, messagePage(language, message, readSettings(book).contact));
}

/** Why a link does not work, or undefined when it does. */
function refusalOf(link: ReplyLink | undefined, language: Language, now: Instant): Message | undefined {
  const words = replyWords[language];
  if (!link) {
    Utilities.sleep(WRONG_COSTS);
    return words.notFound;
  }
  if (link.state === 'revoked') return words.revoked;
  if (link.state === 'active') return undefined;
  return words.expired(longDate(stockholmDate(link.expires), language, stockholmDate(now)));
}

/** The page behind a reply link. */
export function replyPage(book: Book, parameters: Posted, now: Instant): Page {
  const language = languageFrom(book, parameters.lang);
  const token = (parameters.key ?? '').slice(0, 64);
  const link = linkFor(token, now);
  const refusal = refusalOf(link, language, now);
  if (!link || refusal) return say(book, language, refusal ?? replyWords[language].notFound);
  return questions(book, link, token, language, now);
}

function questions(
  book: Book,
  link: ReplyLink,
  token: string,
  language: Language,
  now: Instant,
  tried?: ReplyPage['tried'],
): Page {
  const settings = readSettings(book);
  const organisations = readOrganisations(book);
  const organisation = organisations.find(({ id }) => id === link.organisation)?.name ?? link.organisation;
  const page: ReplyPage = {
    language,
    today: stockholmDate(now),
    closedDays: readClosedDays(book),
    token,
    organisation,
    district: settings.district,
    contact: settings.contact,
    isOne: link.referral !== undefined,
    dialogue: link.dialogue && readDialogues(book, [link.dialogue]).get(link.dialogue)?.title,
    asked: readAsked(book, link, language),
    others: organisations
      .filter(({ id, recipient }) => recipient && id !== link.organisation)
      .map(({ id, name }) => ({ id, name })),
    newForm: formMaker(now),
    ...(tried && { tried }),
  };
  return show(language, replyWords[language].title(organisation), questionsPage(page));
}

/** ULIDs that nobody can guess, of the page's moment. */
function formMaker(now: Instant): () => string {
  let bytes: number[] = [];
  return () =>
    newUlid(Date.parse(now), () => {
      if (bytes.length === 0) bytes = newSecret();
      return ((bytes.pop() ?? 0) & 255) / 256;
    });
}

/** Takes in what was posted from a reply page, and answers with a page or, to its script, with data. */
export function answerReply(book: Book, posted: Posted, now: Instant): ReplyOutput | Page {
  const language = languageFrom(book, posted.lang);
  const wantsData = posted.as === 'json';
  const refuse = (message: Message) =>
    wantsData ? ({ reply: 'refused', ...message } as const) : say(book, language, message);
  const words = replyWords[language];
  const token = (posted.key ?? '').slice(0, 64);
  const link = linkFor(token, now);
  const refusal = refusalOf(link, language, now);
  if (!link || refusal) return refuse(refusal ?? words.notFound);
  const head = v.safeParse(headSchema, posted);
  if (!head.success) return refuse({ title: words.notNow.title, text: words.problem.outdated });
  const wrong = (problems: readonly ReplyProblem[]): ReplyOutput | Page => {
    if (wantsData) return { reply: 'problems', problems };
    const { referral, form } = head.output;
    return questions(book, link, token, language, now, { referral, form, posted, problems });
  };
  const asked = readAsked(book, link, language).find(({ referral }) => referral === head.output.referral);
  if (!asked) return refuse(words.nothing);
  const { replies, problems } = readReplies(posted, asked.parts.length, language, stockholmDate(now));
  if (problems.length > 0) return wrong(problems);
  if (triesOf(`reply:${link.id}`) >= MOST_SENT) return refuse(words.tooOften);
  noteTry(`reply:${link.id}`, SENT_WINDOW);
  const done = record(book, link, head.output, replies, token, now);
  if (!done) return refuse(words.busy);
  const refused = done.replies.find((reply) => reply.result === 'refused');
  if (refused) {
    const state = done.records.get(asked.matter)?.state;
    const referral = state?.referrals.find((one) => one.referral === asked.referral);
    const first = fieldOf('outcome', replies[0]?.part ?? 0);
    const message = referral?.recalled
      ? words.problem.recalled
      : state?.closed
        ? words.problem.closed
        : referral && !isOpen(referral)
          ? words.problem.alreadyAnswered
          : words.problem.refused(refused.message);
    return wrong([{ field: first, text: message }]);
  }
  const receipt = receiptOf(head.output, replies, language, now);
  if (wantsData) return { reply: 'received', ...receipt };
  return show(
    language,
    receipt.title,
    receiptPage(language, { ...receipt, back: replyAddress(token, language) }),
  );
}

/** Undefined when the sheet is busy. The link is looked at again: it may have been revoked while we waited. */
function record(
  book: Book,
  link: ReplyLink,
  head: ReplyHead,
  replies: readonly GivenReply[],
  token: string,
  now: Instant,
): Executed | undefined {
  return alone(() => {
    if (linkFor(token, now)?.state !== 'active') return undefined;
    const organisations = readOrganisations(book);
    const by = organisations.find(({ id }) => id === link.organisation)?.name ?? link.organisation;
    const commands = replies.map((reply) => replyCommand(head, reply));
    return execute(book, commands, { by, source: 'reply_page' }, now);
  })?.result;
}

function receiptOf(
  head: ReplyHead,
  replies: readonly GivenReply[],
  language: Language,
  now: Instant,
): { readonly title: string; readonly lines: readonly string[] } {
  const words = replyWords[language];
  const today = stockholmDate(now);
  const outcomes = matterWords[language].answerOutcomes;
  const said = replies.map(({ part, outcome, text, expected }) =>
    [
      part > 0 ? `${part}. ${outcomes[outcome]}` : outcomes[outcome],
      ...(expected ? [`${words.expected} ${longDate(expected, language, today)}`] : []),
      text,
    ].join('\n'),
  );
  return {
    title: words.received.title(longDate(today, language, today), stockholmTime(now)),
    lines: [
      ...said,
      ...(replies.some(({ outcome }) => !isSubstantive(outcome)) ? [words.received.stillOpen] : []),
      words.received.text(head.referral),
    ],
  };
}
