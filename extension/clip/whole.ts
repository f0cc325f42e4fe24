import type { DraftField, DraftKind } from '../../shared/protocol/draft.ts';
import { attempt } from './attempt.ts';
import { isReplyForm, isSubstantial, mainForm, readForm } from './form.ts';
import type { Found, Known } from './found.ts';
import { readHeadPost } from './head-post.ts';
import { headingOf } from './heading.ts';
import { readItems, withItems } from './items.ts';
import { type MainPost, readMainPost } from './main-post.ts';
import { fill, pageOnly } from './reading.ts';
import { readReceipt } from './receipt.ts';
import type { Page } from './sites/adapter.ts';

/** The main post, form or receipt of the page, in this order as far as each weighs enough; else the page. */
export function readWhole(plain: Page, site: Known, field: Element | null): Found | null {
  const found = readPage(plain, site, field);
  if (!found || (site?.adapter.isUntitled && found.kind !== 'page')) return found;
  const title = headingOf(plain.document, plain.head);
  return { ...found, reading: fill(found.reading, { title }) };
}

function readPage(plain: Page, site: Known, field: Element | null): Found | null {
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
  const main = field ? null : attempt(() => readMainPost(document, head, items, location.href));
  const post: Found | null = main?.isPost ? { platform, kind: 'post', reading: main.reading } : null;
  if (post && (main?.isThread || !hasQuestions(document))) return post;
  const form = attempt(() => mainForm(document, field));
  if (post && !(form && !isReplyForm(form) && isSubstantial(form))) return post;
  const fields = form ? readForm(form) : [];
  if (fields.length > 0 && !outweighs(main, fields.length)) return ofFields(page, 'form', fields);
  const length = main?.reading.text?.length ?? 0;
  const pairs = attempt(() => readReceipt(document.body)) ?? [];
  const inPairs = pairs.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
  if (pairs.length >= 3 && inPairs > 0.4 * length) return ofFields(page, 'receipt', pairs);
  const hidden = length < 200 ? attempt(() => mainForm(document, null, true)) : null;
  if (hidden && isSubstantial(hidden)) return ofFields(page, 'form', readForm(hidden));
  return { platform, kind: 'page', reading: main?.reading ?? pageOnly(page) };
}

/** Enough to answer for a form to be what the page is about, although it calls itself an article. */
const hasQuestions = (document: Document): boolean =>
  document.querySelector('textarea') !== null || document.querySelectorAll('input, select').length >= 6;

/** A long text with a small form under it is a page with a form, not a form. */
const outweighs = (main: MainPost | null, fields: number): boolean =>
  (main?.reading.text?.length ?? 0) > (fields < 3 ? 1500 : 6000);

const ofFields = (page: Page, kind: DraftKind, fields: readonly DraftField[]): Found => ({
  platform: 'page',
  kind,
  reading: { ...pageOnly(page), fields },
});
