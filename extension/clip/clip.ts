import type { Draft } from '../../shared/protocol/draft.ts';
import { attempt } from './attempt.ts';
import { nameFrom } from './authors.ts';
import { draftOf } from './draft.ts';
import type { Found, Known } from './found.ts';
import type { Gesture } from './gesture.ts';
import { type Head, type Item, readHead } from './head.ts';
import { headingOf } from './heading.ts';
import type { PartName, Parts } from './parts.ts';
import { readPost } from './post.ts';
import { fill, pageOnly, type Reading } from './reading.ts';
import type { Page } from './sites/adapter.ts';
import { isLikelySite } from './sites/likely.ts';
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
  /** The part that must be injected before the page can be read (parts.ts); there is no draft yet. */
  readonly needs?: PartName;
}

/** Reads what the person means, in this order: selection, pointed post, main post, form or receipt, page. */
export function clip(document: Document, gesture: Gesture, parts: Parts): Clip {
  const started = performance.now();
  const outcome: Outcome = document.body ? read(document, gesture, parts) : { draft: null };
  return {
    ...outcome,
    url: document.URL,
    title: document.title.slice(0, 500),
    ms: Math.round((performance.now() - started) * 10) / 10,
  };
}

interface Outcome {
  readonly draft: Draft | null;
  readonly needs?: PartName;
}
const needing = (needs: PartName): Outcome => ({ draft: null, needs });

const NO_HEAD: Head = {
  title: '',
  author: '',
  published: '',
  text: '',
  canonical: '',
  isPost: false,
  items: [],
  stale: true,
};

function read(document: Document, gesture: Gesture, parts: Parts): Outcome {
  const location = new URL(document.URL);
  const page: Page = { document, location, head: attempt(() => readHead(document, document.URL)) ?? NO_HEAD };
  if (!parts.sites && isLikelySite(page)) return needing('sites');
  const recognised = attempt(() => parts.sites?.siteOf(page) ?? null);
  const site: Known =
    recognised && parts.sites ? { site: recognised, adapter: parts.sites.adapters[recognised] } : null;
  const marked = gesture.target ? null : attempt(() => selected(document));
  const words = marked?.text ?? gesture.selectionText?.trim() ?? '';
  const focus = attempt(() => focused(document));
  const field = focus?.matches('input, select, textarea') ? focus : null;
  const meant = marked?.element ?? attempt(() => pointedAt(document, gesture));
  const target = meant ?? (field ? null : focus);
  const isPlace = target !== null && !/^(?:body|html|main)$/.test(target.localName);
  const pointed = isPlace ? attempt(() => readPointed(page, site, target, meant !== null)) : null;
  const titled = (reading: Reading): Reading =>
    fill(reading, { title: headingOf(document, page.head) || page.head.title });
  if (words) {
    const owner = pointed?.reading ?? pageOnly(page);
    const certainty = { ...owner.certainty, text: 'read' as const };
    const platform = pointed?.platform ?? recognised ?? 'page';
    return { draft: draftOf(platform, 'selection', titled({ ...owner, text: words, certainty })) };
  }
  const whole = parts.page;
  if (!pointed && !whole) return needing('page');
  const found = pointed ?? attempt(() => whole?.readWhole(page, site, field) ?? null);
  return { draft: found && draftOf(found.platform, found.kind, titled(found.reading)) };
}

/** `isMeant`: pointed at on purpose, not only where the keyboard's focus happens to be. */
function readPointed(page: Page, site: Known, target: Element, isMeant: boolean): Found | null {
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
    if (!isMeant) return null;
    const body = bodyAround(target) ?? target;
    const text = readText(body);
    return text.length > 20 ? { platform, kind: 'page', reading: { ...pageOnly(page), text } } : null;
  }
  const reading = withItem(readPost(unit, target, page.location.href), page.head.items);
  const isComment = unit.roots.some(
    (root) => root.closest('[class*="comment" i], [id*="comment" i]') !== null || isCommentList(root),
  );
  return reading.text ? { platform, kind: isComment ? 'comment' : 'post', reading } : null;
}

const letters = (words: string): string => words.replace(/[^\p{L}\d]+/gu, '').slice(0, 40);

/** Name and time of a post that shows none, from what the page says for machines about the post of the same words. */
function withItem(reading: Reading, items: readonly Item[]): Reading {
  if ((reading.author && reading.published) || items.length === 0) return reading;
  const start = letters(reading.text ?? '');
  const same = start.length < 15 ? [] : items.filter((item) => letters(item.text) === start);
  const [item] = same;
  if (!item || same.length > 1) return reading;
  return fill(reading, {
    author: nameFrom(item.author),
    published: item.published,
    certainty: { author: 'read', published: 'read' },
  });
}
