import type { Language } from '../../shared/text/language.ts';
import { REPLY_CHOICES, replyWords } from '../../shared/text/reply.ts';
import { type Content, type Html, html } from './html.ts';
import { webAddress } from './public-page.ts';
import { fieldOf } from './reply-form.ts';
import type { ReplyPage } from './reply-page.ts';
import type { AskedReferral, ReceivedReply } from './reply-questions.ts';

type Words = (typeof replyWords)[Language];

/**
 * The form in which one referral is answered. It can be sent as it is; the page's script adds drafts and sending
 * without leaving the page.
 * @param earlier shows what has been received before
 */
export function replyForm(
  one: AskedReferral,
  page: ReplyPage,
  earlier: (reply: ReceivedReply | undefined) => Content,
): Html {
  const words = replyWords[page.language];
  const tried = page.tried?.referral === one.referral ? page.tried : undefined;
  const parts: readonly number[] = one.parts.length === 0 ? [0] : one.parts.map((_, index) => index + 1);
  const questions = parts.map((part) => {
    const fields = questionFields(one, part, page, words);
    const asked = one.parts[part - 1];
    if (!asked) return html`<div class="question" data-part="${part}">${fields}</div>`;
    // What has its answer is folded away, but can be answered anew while the rest is open.
    const shown = asked.reply
      ? html`${earlier(asked.reply)}<details class="again"><summary>${words.again}</summary><div>${fields}</div></details>`
      : fields;
    return html`<div class="question" data-part="${part}"><h3 id="${idOf(one, 'part', part)}">${words.part(part, one.parts.length)}</h3><p class="lines asked">${asked.text}</p>${shown}</div>`;
  });
  return html`<form method="post" action="${webAddress()}" target="_top" class="stack" novalidate data-reply>
<input type="hidden" name="key" value="${page.token}"><input type="hidden" name="referral" value="${one.referral}">
<input type="hidden" name="form" value="${tried?.form ?? page.newForm()}"><input type="hidden" name="lang" value="${page.language}">
<div class="notice problem" role="alert" tabindex="-1" data-problems${!tried && html` hidden`}><strong>${words.problems}</strong><ul>${(tried?.problems ?? []).map((problem) => html`<li>${problem.text}</li>`)}</ul></div>
${one.parts.length > 1 && html`<p class="muted">${words.partsHint}</p>`}
${questions}
<div class="row actions no-print"><button class="button main" type="submit">${words.send}</button><button class="button" type="button" data-save hidden>${words.saveDraft}</button></div>
<p class="muted" role="status" data-state></p>
</form>`;
}

const idOf = (one: AskedReferral, what: string, part: number): string =>
  `${one.referral.replace(/\W/g, '-')}-${what}-${part}`;

/** Outcome, text, and what the outcome asks for besides: one question's share of the form. */
function questionFields(one: AskedReferral, part: number, page: ReplyPage, words: Words): Html {
  const tried = page.tried?.referral === one.referral ? page.tried : undefined;
  const value = (what: Parameters<typeof fieldOf>[0]) => tried?.posted[fieldOf(what, part)] ?? '';
  const id = (what: string) => idOf(one, what, part);
  const chosen = value('outcome');
  const outcomes = REPLY_CHOICES.map((outcome) => {
    const { label, hint } = words.outcomes[outcome];
    return html`<label class="choice"><input type="radio" name="${fieldOf('outcome', part)}" value="${outcome}"${outcome === chosen && html` checked`}><span>${label}<span class="hint">${hint}</span></span></label>`;
  });
  const others = page.others.map(
    (other) =>
      html`<option value="${other.id}"${other.id === value('to') && html` selected`}>${other.name}</option>`,
  );
  return html`<fieldset class="field outcomes"${part > 0 && html` aria-describedby="${id('part')}"`}><legend>${words.outcome}</legend>${outcomes}</fieldset>
<div class="field" data-when="not_ours"><label for="${id('to')}">${words.to}</label><select class="input" id="${id('to')}" name="${fieldOf('to', part)}"><option value="">${words.toUnknown}</option>${others}</select></div>
<div class="field" data-when="holding"><label for="${id('expected')}">${words.expected}</label><input class="input" type="date" id="${id('expected')}" name="${fieldOf('expected', part)}" min="${page.today}" value="${value('expected')}" aria-describedby="${id('expected')}-hint"><span class="hint" id="${id('expected')}-hint">${words.expectedHint}</span></div>
<div class="field"><label for="${id('text')}">${words.text}</label><textarea class="input" id="${id('text')}" name="${fieldOf('text', part)}" rows="6" maxlength="10000" aria-describedby="${id('text')}-hint">${value('text')}</textarea><span class="hint" id="${id('text')}-hint">${words.textHint}</span></div>`;
}
