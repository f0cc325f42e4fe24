import type { DraftKind } from '../../shared/protocol/draft.ts';
import { attempt } from './attempt.ts';
import type { Found, Known } from './found.ts';
import { readHeadPost } from './head-post.ts';
import { headingOf } from './heading.ts';
import { readItems, withItems } from './items.ts';
import { readMail } from './mail.ts';
import { type MainPost, readMainPost } from './main-post.ts';
import type { FormsPart } from './parts.ts';
import { placeSaid } from './place.ts';
import { fill, pageOnly, type Reading } from './reading.ts';
import type { Page } from './sites/adapter.ts';

/** The main post, form or receipt of the page, in this order as far as each weighs enough; else the page. */
export function readWhole(
  plain: Page,
  site: Known,
  field: Element | null,
  forms: FormsPart | undefined,
): Found | null | 'forms' {
  const found = readPage(plain, site, field, forms);
  if (!found || found === 'forms' || (site?.adapter.isUntitled && found.kind !== 'page')) return found;
  const title = headingOf(plain.document, plain.head);
  return { ...found, reading: fill(found.reading, { title }) };
}

function readPage(
  plain: Page,
  site: Known,
  field: Element | null,
  forms: FormsPart | undefined,
): Found | null | 'forms' {
  const { document, location } = plain;
  const items = attempt(() => readItems(document)) ?? [];
  const head = withItems(readHeadPost(plain.head, document), items, location.href);
  const page: Page = { document, location, head };
  if (site && !field) {
    const owner = site.adapter.mainPost(page);
    const reading = owner ? site.adapter.read(owner, page, null) : (site.adapter.fromHead?.(page) ?? null);
    if (reading) return { platform: site.site, kind: 'post', reading: fill(reading, pageOnly(page)) };
    if (site.adapter.isFinal) return null;
  }
  const platform = site?.site ?? 'page';
  const mail = site || field ? null : attempt(() => readMail(document.querySelector('hr + pre'), page));
  if (mail) return mail;
  const main = field ? null : attempt(() => readMainPost(document, head, items, location.href));
  const postOf = ({ reading, within, isFirst = false }: MainPost): Found => ({
    platform,
    kind: 'post',
    reading: placed(reading, document),
    ...(within && { within, isFirst }),
  });
  const post = main?.isPost ? postOf(main) : null;
  const hasNone = !hasQuestions(document);
  if (post && (main?.isThread || (hasNone && post.reading.author))) return post;
  if (!forms) return 'forms';
  const { mainForm, isReplyForm, isSubstantial, readForm, readReceipt } = forms;
  const length = main?.reading.text?.length ?? 0;
  // Nobody stands by it: what was sent in is confirmed in the same markup as an article.
  if (post && hasNone) {
    const receipt = attempt(() => readReceipt(document, length, true));
    return receipt ? ofFields(page, 'receipt', receipt) : post;
  }
  const form = attempt(() => mainForm(document, field));
  if (post && !(form && !isReplyForm(form) && isSubstantial(form))) return post;
  const answers = form ? readForm(form) : { fields: [] };
  const isUnanswered = answers.fields.every(({ value }) => value === '' || value === '✓');
  // A report with a form below it for those who want to add something, an article with one for those who answer it.
  if (main && isUnanswered && (isSigned(main) || (main.isPost && length >= 1500))) return postOf(main);
  if (main && isUnanswered && form && isReplyForm(form) && length >= 400)
    return { platform, kind: 'page', reading: main.reading };
  if (answers.fields.length > 0 && !outweighs(main, answers.fields.length))
    return ofFields(page, 'form', answers);
  const receipt = attempt(() => readReceipt(document, length));
  if (receipt) return ofFields(page, 'receipt', receipt);
  const hidden = length < 200 ? attempt(() => mainForm(document, null, true)) : null;
  const behind = hidden && isSubstantial(hidden) ? readForm(hidden) : { fields: [] };
  if (behind.fields.length > 0) return ofFields(page, 'form', behind);
  return { platform, kind: 'page', reading: main?.reading ?? pageOnly(page) };
}

/** With the place that the line under the page's heading tells. */
function placed(reading: Reading, document: Document): Reading {
  const lines = document.querySelector('h1')?.parentElement?.getElementsByTagName('p') ?? [];
  const near = [lines[0], lines[1], lines[2]].filter((one) => one !== undefined);
  const place = reading.details ? '' : placeSaid(near);
  return place ? { ...reading, details: { place } } : reading;
}

/** Enough to answer for a form to be what the page is about, although it calls itself an article. */
const hasQuestions = (document: Document): boolean =>
  document.querySelector('textarea') !== null ||
  document.querySelectorAll('input').length + document.querySelectorAll('select').length >= 6;

const isSigned = ({ reading }: MainPost): boolean =>
  Boolean(reading.text && reading.author && (reading.published || reading.publishedText));

/** A long text with a small form under it is a page with a form, not a form. */
const outweighs = (main: MainPost | null, fields: number): boolean =>
  (main?.reading.text?.length ?? 0) > (fields < 3 ? 1500 : 6000);

const ofFields = (page: Page, kind: DraftKind, answers: Reading): Found => ({
  platform: 'page',
  kind,
  reading: fill(answers, pageOnly(page)),
});
