import { nameFrom } from './authors.ts';
import type { Found, Known } from './found.ts';
import type { Item } from './head.ts';
import { readPost } from './post.ts';
import { fill, pageOnly, type Reading } from './reading.ts';
import type { Page } from './sites/adapter.ts';
import { readText } from './text.ts';
import { bodyAround, isCommentList, unitAround } from './unit.ts';

/**
 * The post or comment that owns the element; null when none does, or when its words cannot be told apart.
 * @param isMeant pointed at on purpose, not only where the keyboard's focus happens to be
 */
export function readPointed(page: Page, site: Known, target: Element, isMeant: boolean): Found | null {
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
    // Pointing at the page's heading means what stands under it.
    if (!isMeant || target.closest('h1')) return null;
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

/** The elements of the post that owns the target, as `readPointed` would find it. */
export function ownerAround(page: Page, site: Known, target: Element): readonly Element[] {
  const owner = site?.adapter.ownerOf(target, page);
  if (owner) return [owner];
  return site?.adapter.isFinal ? [] : (unitAround(target)?.roots ?? []);
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
