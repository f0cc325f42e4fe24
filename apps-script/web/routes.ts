import { LARGEST_REQUEST } from '../../shared/protocol/messages.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { phoneWords } from '../../shared/text/phone.ts';
import { replyWords } from '../../shared/text/reply.ts';
import { STATUS_LANGUAGES, statusWords } from '../../shared/text/status.ts';
import type { Book } from '../workbook/book.ts';
import { answerPost } from './do-post.ts';
import { examplesMessage, examplesPage } from './examples-page.ts';
import { html } from './html.ts';
import { OVERVIEW_PARAMETER } from './overview-links.ts';
import { overviewPage } from './overview-page.ts';
import { webPage } from './page.ts';
import { answerBallot, answerPhone, phonePage, saying } from './phone-page.ts';
import { publicPage } from './public-page.ts';
import { answerReply, replyPage } from './reply.ts';
import { parseForm } from './reply-form.ts';
import { messagePage } from './reply-page.ts';
import { statusPage } from './status-page.ts';

type Page = GoogleAppsScript.HTML.HtmlOutput;
type Text = GoogleAppsScript.Content.TextOutput;

/**
 * Which page an address leads to: `?page=status`, `?page=reply&key=…`, `?page=host&key=…` and `?page=walk&key=…`,
 * `?page=vote&key=…`,
 * `?page=examples&key=…`, `?overview=…`, and without any of them what the address is for.
 * Nobody is told why a page failed; an error may hold what others wrote.
 */
export function answerGet(
  book: Book,
  parameters: Readonly<Record<string, string>>,
  query: string,
  now: number,
): Page {
  const moment = new Date(now).toISOString();
  const language = LANGUAGES.find((known) => known === parameters.lang) ?? 'sv';
  switch (parameters.page) {
    case 'status':
      try {
        return statusPage(book, parameters, moment);
      } catch {
        const words = statusWords[STATUS_LANGUAGES.find((known) => known === parameters.lang) ?? 'sv'];
        const main = html`<h1>${words.notNow.title}</h1><p>${words.notNow.text}</p>`;
        return publicPage('status', { title: words.title, language, main });
      }
    case 'reply':
      try {
        return replyPage(book, parameters, moment);
      } catch {
        return failedReply(language);
      }
    case 'examples':
      try {
        return examplesPage(book, parameters, moment);
      } catch {
        return examplesMessage('notNow', language);
      }
    case 'host':
    case 'walk':
    case 'vote':
      try {
        return phonePage(book, parameters, moment);
      } catch {
        return saying(phoneWords[language].refused.notNow, language);
      }
    default: {
      const secret = parameters[OVERVIEW_PARAMETER];
      return (secret && overviewPage(book, secret, query, moment)) || webPage();
    }
  }
}

function failedReply(language: 'sv' | 'en'): Page {
  const words = replyWords[language].notNow;
  return publicPage('reply', { title: words.title, language, main: messagePage(language, words, '') });
}

/** What was posted: a form from a reply page, else a message from the extension. */
export function answerPosted(book: Book, contents: string, type: string, now: number): Page | Text {
  const data = (reply: unknown): Text =>
    ContentService.createTextOutput(JSON.stringify(reply)).setMimeType(ContentService.MimeType.JSON);
  if (type.toLowerCase().indexOf('application/x-www-form-urlencoded') !== 0) {
    return data(answerPost(book, contents, now));
  }
  const posted = parseForm(contents.length > LARGEST_REQUEST ? '' : contents);
  if (posted.page === 'host' || posted.page === 'walk') {
    try {
      return data(answerPhone(book, posted, new Date(now).toISOString()));
    } catch {
      // The phone keeps what it sent, and sends it again.
      return data({ reply: 'later' });
    }
  }
  if (posted.page === 'vote') {
    try {
      return answerBallot(book, posted, new Date(now).toISOString());
    } catch {
      return saying(phoneWords.sv.refused.notNow, 'sv');
    }
  }
  const language = LANGUAGES.find((known) => known === posted.lang) ?? 'sv';
  try {
    const reply = answerReply(book, posted, new Date(now).toISOString());
    return 'reply' in reply ? data(reply) : reply;
  } catch {
    const { title, text } = replyWords[language].notNow;
    return posted.as === 'json' ? data({ reply: 'refused', title, text }) : failedReply(language);
  }
}
