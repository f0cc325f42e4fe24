import { isWebAddress } from '../../shared/identity/web-address.ts';
import { longDate, timeLeft } from '../../shared/text/dates.ts';
import type { Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { replyWords } from '../../shared/text/reply.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../../shared/time/workingDays.ts';
import { type Content, type Html, html, lines } from './html.ts';
import { addressWith } from './public-page.ts';
import { replyForm } from './reply-fields.ts';
import type { Posted, ReplyProblem } from './reply-form.ts';
import type { AskedReferral, ReceivedReply } from './reply-questions.ts';

/** What a page of questions is made from. */
export interface ReplyPage {
  readonly language: Language;
  readonly today: LocalDate;
  readonly closedDays: ClosedDays;
  readonly token: string;
  readonly organisation: string;
  readonly district: string;
  readonly contact: string;
  readonly isOne: boolean;
  /** Title of the dialogue whose points the link is about. */
  readonly dialogue?: string | undefined;
  readonly asked: readonly AskedReferral[];
  /** Whom the department can point to. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** A new ULID for each form. */
  readonly newForm: () => string;
  /** What was sent from one of the forms without the page's script, and what is wrong with it. */
  readonly tried?: {
    readonly referral: string;
    readonly form: string;
    readonly posted: Posted;
    readonly problems: readonly ReplyProblem[];
  };
}

type Words = (typeof replyWords)[Language];

/** The questions that a link opens, each with its form. */
export function questionsPage(page: ReplyPage): Html {
  const words = replyWords[page.language];
  const open = page.asked.filter((one) => one.isOpen);
  const answered = page.asked.filter((one) => !one.isOpen);
  const lead =
    page.dialogue !== undefined
      ? words.leadDialogue(page.district, page.dialogue, page.asked.length)
      : page.isOne
        ? words.leadOne(page.district)
        : words.lead(page.district);
  return html`${languageLink(page, words)}
<h1>${words.title(page.organisation)}</h1>
<p>${lead}</p>
${page.asked.length === 0 && notice(words.nothing)}
${page.asked.length > 0 && open.length === 0 && (page.asked.every((one) => one.recalled ?? one.closed) ? notice(words.allRecalled) : notice(words.allAnswered, 'done'))}
${!page.isOne && open.length > 1 && html`<p class="count">${words.toAnswer(open.length)}</p>`}
${open.map((one) => openReferral(one, page, words))}
${!page.isOne && answered.length > 0 && html`<h2 class="divider">${words.answered}</h2>`}
${answered.map((one) => answeredReferral(one, page, words))}
<footer class="muted small"><p>${words.privacy}</p>${page.contact !== '' && html`<p>${words.contact(page.contact)}</p>`}</footer>`;
}

/** A page that only says something. */
export function messagePage(
  language: Language,
  message: { readonly title: string; readonly text: string },
  contact: string,
): Html {
  return html`<h1>${message.title}</h1><p>${message.text}</p>
${contact !== '' && html`<p>${replyWords[language].contact(contact)}</p>`}`;
}

/** What stands after an answer has been sent without the page's script. */
export function receiptPage(
  language: Language,
  receipt: { readonly title: string; readonly lines: readonly string[]; readonly back: string },
): Html {
  const words = replyWords[language].received;
  return html`<h1>${receipt.title}</h1>
<div class="notice done" role="status">${receipt.lines.map((line) => html`<p class="lines">${line}</p>`)}</div>
<div class="row no-print"><a class="button main" href="${receipt.back}" target="_top">${words.back}</a>
<button class="button" type="button" data-print>${words.print}</button></div>`;
}

function notice(message: { readonly title: string; readonly text: string }, tone = 'news'): Html {
  return html`<div class="notice ${tone}"><strong>${message.title}</strong><p>${message.text}</p></div>`;
}

export const replyAddress = (token: string, language: Language): string =>
  addressWith({ page: 'reply', key: token, lang: language });

function languageLink(page: ReplyPage, words: Words): Html {
  const { language, name } = words.otherLanguage;
  const address = replyAddress(page.token, language);
  return html`<nav class="languages no-print" aria-label="${words.languages}"><ul><li><a href="${address}" target="_top" lang="${language}" hreflang="${language}">${name}</a></li></ul></nav>`;
}

function day(date: LocalDate, page: ReplyPage): Html {
  return html`<time datetime="${date}" title="${date}">${longDate(date, page.language, page.today)}</time>`;
}

function head(one: AskedReferral, page: ReplyPage, words: Words): Html {
  const left = workingDaysBetween(page.today, one.due, page.closedDays);
  const isLate = one.isOpen && !one.isPaused && left < 0;
  const place = page.asked.indexOf(one) + 1;
  return html`${page.dialogue !== undefined && page.asked.length > 1 && html`<p class="muted small">${words.point(place, page.asked.length)}</p>`}
<h2 id="${one.referral}">${one.title}</h2>
<dl class="about">
${page.dialogue === undefined && html`<div><dt>${words.matter}</dt><dd>${one.matter}</dd></div>`}
${one.place !== '' && html`<div><dt>${words.place}</dt><dd>${one.place}</dd></div>`}
<div><dt>${words.sent}</dt><dd>${day(one.sent, page)}</dd></div>
<div${isLate && html` class="late"`}><dt>${words.due}</dt><dd>${day(one.due, page)}${one.isOpen && !one.isPaused && html` <span class="left">(${timeLeft(left, page.language)})</span>`}</dd></div>
</dl>
${one.said !== '' && one.said !== one.title && html`<p class="lines">${one.said}</p>`}
${isWebAddress(one.photo) && html`<p><a href="${one.photo}" target="_blank" rel="noopener noreferrer">${words.photo}<span class="only-read-aloud">: ${one.title}</span></a></p>`}
${one.question !== '' && html`<blockquote class="asked">${lines(one.question)}</blockquote>`}`;
}

function earlier(reply: ReceivedReply | undefined, page: ReplyPage, title: (day: string) => string): Content {
  if (!reply) return undefined;
  const outcome = matterWords[page.language].answerOutcomes[reply.outcome];
  return html`<div class="earlier"><p><strong>${title(longDate(reply.on, page.language, page.today))}</strong> · ${outcome}</p>${reply.text !== '' && html`<p class="lines">${reply.text}</p>`}</div>`;
}

function answeredReferral(one: AskedReferral, page: ReplyPage, words: Words): Html {
  return html`<article class="referral answered" aria-labelledby="${one.referral}">${head(one, page, words)}
${one.recalled && html`<p>${words.recalled(longDate(one.recalled, page.language, page.today))}</p>`}
${one.closed && html`<p>${words.closed(longDate(one.closed, page.language, page.today))}</p>`}
${one.parts.map((part, index) => html`<h3>${words.part(index + 1, one.parts.length)}</h3><p class="lines">${part.text}</p>${earlier(part.reply, page, words.receivedOn)}`)}
${one.parts.length === 0 && earlier(one.reply, page, words.receivedOn)}</article>`;
}

function openReferral(one: AskedReferral, page: ReplyPage, words: Words): Html {
  const isTried = page.tried?.referral === one.referral;
  const form = replyForm(one, page, (reply) => earlier(reply, page, words.earlier));
  return html`<article class="referral" aria-labelledby="${one.referral}">${head(one, page, words)}
${one.isPaused && html`<p class="notice waiting">${words.paused}</p>`}
${earlier(one.reply, page, words.earlier)}
${!page.isOne && !isTried && one.parts.length > 0 && html`<ol class="parts">${one.parts.map((part) => html`<li class="lines">${part.text}</li>`)}</ol>`}${page.isOne || isTried ? form : html`<details class="answer"><summary class="button main">${words.answer}<span class="only-read-aloud">: ${one.title}</span></summary>${form}</details>`}</article>`;
}
