import { longDate, timeLeft } from '../../shared/text/dates.ts';
import type { Language } from '../../shared/text/language.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { REPLY_OUTCOMES, replyWords } from '../../shared/text/reply.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { type ClosedDays, workingDaysBetween } from '../../shared/time/workingDays.ts';
import { type Content, type Html, html, lines } from './html.ts';
import { addressWith, webAddress } from './public-page.ts';
import { fieldOf, type Posted, type ReplyProblem } from './reply-form.ts';
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
  const lead = page.isOne ? words.leadOne(page.district) : words.lead(page.district);
  return html`${languageLink(page, words)}
<h1>${words.title(page.organisation)}</h1>
<p>${lead}</p>
${page.asked.length === 0 && notice(words.nothing)}
${page.asked.length > 0 && open.length === 0 && notice(words.allAnswered, 'done')}
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
  return html`<h2 id="${one.referral}">${one.title}</h2>
<dl class="about">
<div><dt>${words.matter}</dt><dd>${one.matter}</dd></div>
${one.place !== '' && html`<div><dt>${words.place}</dt><dd>${one.place}</dd></div>`}
<div><dt>${words.sent}</dt><dd>${day(one.sent, page)}</dd></div>
<div${isLate && html` class="late"`}><dt>${words.due}</dt><dd>${day(one.due, page)}${one.isOpen && !one.isPaused && html` <span class="left">(${timeLeft(left, page.language)})</span>`}</dd></div>
</dl>
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
${one.parts.map((part, index) => html`<h3>${words.part(index + 1, one.parts.length)}</h3><p class="lines">${part.text}</p>${earlier(part.reply, page, words.receivedOn)}`)}
${one.parts.length === 0 && earlier(one.reply, page, words.receivedOn)}</article>`;
}

function openReferral(one: AskedReferral, page: ReplyPage, words: Words): Html {
  const tried = page.tried?.referral === one.referral ? page.tried : undefined;
  const form = tried?.form ?? page.newForm();
  const parts: readonly number[] = one.parts.length === 0 ? [0] : one.parts.map((_, index) => index + 1);
  const prefix = one.referral.replace(/\W/g, '-');
  return html`<article class="referral" aria-labelledby="${one.referral}">${head(one, page, words)}
${one.isPaused && html`<p class="notice waiting">${words.paused}</p>`}
${earlier(one.reply, page, words.earlier)}
<form method="post" action="${webAddress()}" target="_top" class="stack" novalidate data-reply>
<input type="hidden" name="key" value="${page.token}"><input type="hidden" name="referral" value="${one.referral}">
<input type="hidden" name="form" value="${form}"><input type="hidden" name="lang" value="${page.language}">
<div class="notice problem" role="alert" tabindex="-1" data-problems${!tried && html` hidden`}><strong>${words.problems}</strong><ul>${(tried?.problems ?? []).map((problem) => html`<li>${problem.text}</li>`)}</ul></div>
${one.parts.length > 1 && html`<p class="muted">${words.partsHint}</p>`}
${parts.map((part) => questionFields(one, part, prefix, page, words))}
<div class="row actions no-print"><button class="button main" type="submit">${words.send}</button><button class="button" type="button" data-save hidden>${words.saveDraft}</button></div>
<p class="muted" role="status" data-state></p>
</form></article>`;
}

/** Outcome, text, and what the outcome asks for besides: one question's share of the form. */
function questionFields(
  one: AskedReferral,
  part: number,
  prefix: string,
  page: ReplyPage,
  words: Words,
): Html {
  const tried = page.tried?.referral === one.referral ? page.tried : undefined;
  const value = (what: Parameters<typeof fieldOf>[0]) => tried?.posted[fieldOf(what, part)] ?? '';
  const id = (what: string) => `${prefix}-${what}-${part}`;
  const asked = one.parts[part - 1];
  const chosen = value('outcome');
  const outcomes = REPLY_OUTCOMES.map((outcome) => {
    const { label, hint } = words.outcomes[outcome];
    return html`<label class="choice"><input type="radio" name="${fieldOf('outcome', part)}" value="${outcome}"${outcome === chosen && html` checked`}><span>${label}<span class="hint">${hint}</span></span></label>`;
  });
  const others = page.others.map(
    (other) =>
      html`<option value="${other.id}"${other.id === value('to') && html` selected`}>${other.name}</option>`,
  );
  return html`<div class="question" data-part="${part}">
${asked && html`<h3 id="${id('part')}">${words.part(part, one.parts.length)}</h3><p class="lines asked">${asked.text}</p>${earlier(asked.reply, page, words.earlier)}`}
<fieldset class="field outcomes"${asked && html` aria-describedby="${id('part')}"`}><legend>${words.outcome}</legend>${outcomes}</fieldset>
<div class="field" data-when="not_ours"><label for="${id('to')}">${words.to}</label><select class="input" id="${id('to')}" name="${fieldOf('to', part)}"><option value="">${words.toUnknown}</option>${others}</select></div>
<div class="field" data-when="holding"><label for="${id('expected')}">${words.expected}</label><input class="input" type="date" id="${id('expected')}" name="${fieldOf('expected', part)}" min="${page.today}" value="${value('expected')}" aria-describedby="${id('expected')}-hint"><span class="hint" id="${id('expected')}-hint">${words.expectedHint}</span></div>
<div class="field"><label for="${id('text')}">${words.text}</label><textarea class="input" id="${id('text')}" name="${fieldOf('text', part)}" rows="6" maxlength="10000" aria-describedby="${id('text')}-hint">${value('text')}</textarea><span class="hint" id="${id('text')}-hint">${words.textHint}</span></div>
</div>`;
}
