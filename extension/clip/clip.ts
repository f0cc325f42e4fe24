import type { Draft, DraftKind, Platform } from '../../shared/protocol/draft.ts';
import { draftOf } from './draft.ts';
import { isReplyForm, isSubstantial, mainForm, readForm } from './form.ts';
import type { Gesture } from './gesture.ts';
import { type Head, readHead } from './head.ts';
import { cleanLink } from './links.ts';
import { headingOf, type MainPost, readMainPost } from './page.ts';
import { readPost } from './post.ts';
import { fill, type Reading } from './reading.ts';
import { readReceipt } from './receipt.ts';
import type { Adapter, Page, Site } from './sites/adapter.ts';
import { adapterFor } from './sites/registry.ts';
import { focused, pointedAt, selected } from './target.ts';
import { readText } from './text.ts';
import { bodyAround, isCommentList, unitAround } from './unit.ts';

/** What comes back from the page: plain data. */
export interface Clip {
  readonly draft: Draft | null;
  /** Address and title of the document that was read. */
  readonly url: string;
  readonly title: string;
  /** Time spent in the page, in milliseconds. */
  readonly ms: number;
}

/** Reads what the person means, in this order: selection, pointed post, main post, form or receipt, page. */
export function clip(document: Document, gesture: Gesture): Clip {
  const started = performance.now();
  const draft = document.body ? read(document, gesture) : null;
  return {
    draft,
    url: document.URL,
    title: document.title.slice(0, 500),
    ms: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** A page may be made so that a reader fails; the next reader then has its turn. */
function attempt<T>(reader: () => T | null): T | null {
  try {
    return reader();
  } catch {
    return null;
  }
}

const NO_HEAD: Head = {
  title: '',
  author: '',
  published: '',
  text: '',
  canonical: '',
  isPost: false,
  stale: true,
  items: [],
};

interface Found {
  readonly platform: Platform;
  readonly kind: DraftKind;
  readonly reading: Reading;
}

function read(document: Document, gesture: Gesture): Draft | null {
  const location = new URL(document.URL);
  const page: Page = { document, location, head: attempt(() => readHead(document, document.URL)) ?? NO_HEAD };
  const site = attempt(() => adapterFor(page));
  const marked = gesture.target ? null : attempt(() => selected(document));
  const words = marked?.text ?? gesture.selectionText?.trim() ?? '';
  const focus = attempt(() => focused(document));
  const inForm = focus?.matches('input, select, textarea') ?? false;
  const target = marked?.element ?? attempt(() => pointedAt(document, gesture)) ?? (inForm ? null : focus);
  const pointed =
    target && !/^(?:body|html|main)$/.test(target.localName)
      ? attempt(() => readPointed(page, site, target))
      : null;
  const titled = (reading: Reading): Reading =>
    fill(reading, { title: headingOf(document, page.head) || page.head.title });
  if (words) {
    const owner = pointed?.reading ?? pageOnly(page);
    const certainty = { ...owner.certainty, text: 'read' as const };
    return draftOf(
      pointed?.platform ?? site?.site ?? 'page',
      'selection',
      titled({ ...owner, text: words, certainty }),
    );
  }
  const found = pointed ?? attempt(() => readWhole(page, site, inForm ? focus : null));
  return found && draftOf(found.platform, found.kind, titled(found.reading));
}

const pageOnly = ({ location, head }: Page): Reading => ({
  permalink: (!head.stale && head.canonical) || cleanLink(location.href, location.href),
  certainty: { permalink: 'read' },
});

type Known = { readonly site: Site; readonly adapter: Adapter } | null;

function readPointed(page: Page, site: Known, target: Element): Found | null {
  if (site) {
    const owner = site.adapter.ownerOf(target, page);
    const reading = owner && site.adapter.read(owner, page, target);
    if (owner && reading)
      return { platform: site.site, kind: site.adapter.isComment(owner) ? 'comment' : 'post', reading };
    if (site.adapter.isFinal) return null;
  }
  const unit = unitAround(target);
  const platform = site?.site ?? 'page';
  if (!unit) {
    const body = bodyAround(target) ?? target;
    const text = readText(body);
    return text.length > 20 ? { platform, kind: 'page', reading: { ...pageOnly(page), text } } : null;
  }
  const reading = readPost(unit, target, page.location.href);
  const isComment = unit.roots.some(
    (root) => root.closest('[class*="comment" i], [id*="comment" i]') !== null || isCommentList(root),
  );
  return reading.text ? { platform, kind: isComment ? 'comment' : 'post', reading } : null;
}

function readWhole(page: Page, site: Known, focus: Element | null): Found | null {
  const { document, head, location } = page;
  if (site && !focus) {
    const owner = site.adapter.mainPost(page);
    const reading = owner && site.adapter.read(owner, page, null);
    if (reading) return { platform: site.site, kind: 'post', reading: fill(reading, pageOnly(page)) };
    if (site.adapter.isFinal) return null;
  }
  const form = attempt(() => mainForm(document, focus));
  const main = focus && form ? null : attempt(() => readMainPost(document, head, location.href));
  const asks = form !== null && !isReplyForm(form) && isSubstantial(form) && !main?.isThread;
  if (main?.isPost && !asks) return { platform: site?.site ?? 'page', kind: 'post', reading: main.reading };
  const fields = form ? readForm(form) : [];
  if (fields.length > 0 && !outweighs(main, fields.length))
    return { platform: 'page', kind: 'form', reading: withFields(page, fields) };
  const pairs = attempt(() => readReceipt(document.body)) ?? [];
  const inPairs = pairs.reduce((sum, { label, value }) => sum + label.length + value.length, 0);
  if (pairs.length >= 3 && inPairs > 0.4 * (main?.reading.text?.length ?? 0))
    return { platform: 'page', kind: 'receipt', reading: withFields(page, pairs) };
  const hidden =
    (main?.reading.text?.length ?? 0) < 200 ? attempt(() => mainForm(document, null, true)) : null;
  if (hidden && isSubstantial(hidden))
    return { platform: 'page', kind: 'form', reading: withFields(page, readForm(hidden)) };
  return main
    ? { platform: site?.site ?? 'page', kind: 'page', reading: main.reading }
    : { platform: 'page', kind: 'page', reading: pageOnly(page) };
}

/** A long text with a small form under it is a page with a form, not a form. */
const outweighs = (main: MainPost | null, fields: number): boolean =>
  (main?.reading.text?.length ?? 0) > (fields < 3 ? 1500 : 6000);

const withFields = (page: Page, fields: Reading['fields']): Reading => ({
  ...pageOnly(page),
  fields: fields ?? [],
});
