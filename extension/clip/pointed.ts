import { bodyOf, isWrapper } from './body.ts';
import { elementsIn, isUnreadable, parentOf } from './dom.ts';
import { readFlat } from './flat.ts';
import type { Found, Known } from './found.ts';
import { readHeaded } from './headed.ts';
import { readLetter } from './letters.ts';
import { readMail } from './mail.ts';
import { answerFrame, isAmongOthers, othersWords, readPost } from './post.ts';
import { pageOnly } from './reading.ts';
import { readSection } from './sections.ts';
import type { Page } from './sites/adapter.ts';
import { isQuote, readText } from './text.ts';
import {
  bodyAround,
  isCalledBody,
  isCalledPost,
  isCommentList,
  signsIn,
  type Unit,
  unitAround,
  unitBeside,
} from './unit.ts';

/**
 * A post's own button, link or time stands for its words: those that the page calls so, in the smallest element with a
 * name or a time that holds both. Else what is pointed at itself.
 */
function wordsBeside(target: Element): Element {
  if (!target.closest('a, button, [role="button"], time, [tabindex]')) return target;
  const body = bodyAround(target);
  if (body && !isWrapper(body)) return target;
  for (let up: Element | null = target; up && !/^(?:main|body)$/.test(up.localName); up = parentOf(up)) {
    if (isCommentList(up) || up.localName === 'nav') break;
    const bodies = [...elementsIn(up, isUnreadable)].filter((one) => isCalledBody(one) && !isWrapper(one));
    const [first] = bodies;
    if (first && signsIn(up, null) !== 0) return bodies.length === 1 || isCalledPost(up) ? first : target;
  }
  return target;
}

/** The post without an element of its own, where what has been found around the target holds others of its make. */
function flatIn(target: Element, unit: Unit | null): Found | null {
  const flat = readFlat(target, target.ownerDocument.URL) ?? readLetter(target);
  return flat && (flat.isSure || !unit || unit.roots.some(flat.isWithin)) ? flat.found : null;
}

/** What stands in the place of words that somebody has taken away. */
const REMOVED = /^\[(?:removed|deleted|borttaget|raderat)\]$/i;

/**
 * The post or comment that owns the element; null when none does, or when its words cannot be told apart.
 * @param isMeant pointed at on purpose, not only where the keyboard's focus happens to be
 * @param isPlace by the pointer, or marked: the words there are meant, and not the post that they stand in
 */
export function readPointed(
  page: Page,
  site: Known,
  at: Element,
  isMeant: boolean,
  isPlace = false,
): Found | null {
  const target = site ? at : wordsBeside(at);
  if (site) {
    const owner = site.adapter.ownerOf(target, page);
    const reading = owner && site.adapter.read(owner, page, target);
    if (owner && reading)
      return {
        platform: site.site,
        kind: site.adapter.isComment(owner) ? 'comment' : 'post',
        reading,
        scope: { roots: [owner], body: owner },
      };
    if (site.adapter.isFinal) return null;
  }
  const section = site ? null : (readSection(target) ?? readMail(target, page));
  if (section) return section;
  // A wiki's lists of changes tell who has edited what; nobody speaks in them.
  const around = target.closest('#pagehistory, [class*="changeslist"]') ? null : unitAround(target);
  const flat = site ? null : flatIn(target, around);
  if (flat) return flat;
  const unit = around && (answerFrame(target, around) ?? around);
  const platform = site?.site ?? 'page';
  if (!unit) {
    // Pointing at the page's heading means what stands under it.
    if (!isMeant || target.closest('h1')) return null;
    const headed = site ? null : readHeaded(target);
    if (headed) return headed;
    const text = readText(bodyAround(target) ?? target);
    const isSentence =
      /\p{L}\s.*[.!?…]$/u.test(text) && !target.closest('a, button, nav, header, footer, h2, h3');
    return text.length > 20 || isSentence
      ? { platform, kind: 'page', reading: { ...pageOnly(page), text } }
      : null;
  }
  const body = bodyOf(unit, target);
  if (isAmongOthers(unit, body)) {
    const text = readText(bodyAround(target) ?? body);
    return { platform, kind: 'page', reading: { ...pageOnly(page), text } };
  }
  const others = isMeant ? othersWords(unit, body, target, isPlace) : '';
  if (others) return { platform, kind: 'page', reading: { ...pageOnly(page), text: others } };
  const reading = readPost(unit, target, page.location.href, body);
  const isComment = unit.roots.some(
    (root) =>
      root.closest('[class*="comment" i], [id*="comment" i], [class*="kommentar"]') !== null ||
      isCommentList(root),
  );
  const scope = { roots: unit.roots, body };
  return reading.text && !REMOVED.test(reading.text)
    ? { platform, kind: isComment ? 'comment' : 'post', reading, scope }
    : null;
}

/** The post of several that quotes what holds the target. */
function quoterOf(target: Element): Unit | null {
  let quote: Element | null = null;
  for (let up: Element | null = target; up; up = parentOf(up))
    if (isQuote(up) || (up.localName === 'blockquote' && !isCalledBody(up))) quote = up;
  return quote && unitBeside(quote);
}

/**
 * The elements of the post that owns the target, as `readPointed` would find it.
 * @param isWhole posts are picked as wholes, and what one quotes is none of its own
 */
export function ownerAround(page: Page, site: Known, at: Element, isWhole = false): readonly Element[] {
  const target = site ? at : wordsBeside(at);
  const owner = site?.adapter.ownerOf(target, page);
  if (owner) return [owner];
  const section = site ? null : (readSection(target) ?? readMail(target, page));
  if (section) return section.scope?.roots ?? [];
  if (site?.adapter.isFinal) return [];
  const quoter = isWhole ? quoterOf(target) : null;
  if (quoter) return quoter.roots;
  const unit = unitAround(target);
  const flat = site ? null : flatIn(target, unit);
  if (flat?.scope) return flat.scope.roots;
  return unit?.roots ?? (site ? null : readHeaded(target))?.scope?.roots ?? [];
}
