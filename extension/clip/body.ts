import { authorMark } from './authors.ts';
import { elementsIn, holds, isHidden, isUnreadable, namesOf, remembering, squeeze } from './dom.ts';
import { isControl, isQuote, readText } from './text.ts';
import { timeMark } from './times.ts';
import {
  AUTHOR,
  hasWords,
  holdsCalledBody,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  isShared,
  signsIn,
  TIME,
  type Unit,
} from './unit.ts';

/** Posts inside a post (answers under a comment, a shared post) are not its own words. */
export const isForeign = (element: Element, unit: Unit, target: Element | null): boolean =>
  !unit.roots.includes(element) && isOthers(element, unit) && !(target && holds(element, target));

function isOthers(element: Element, unit: Unit): boolean {
  if (isQuote(element) || isCommentList(element) || element === unit.others || element === unit.unread)
    return true;
  const isNested = unit.roots.some((root) => isAlike(root, element));
  return (
    (isNested || isCalledPost(element)) &&
    !isCalledBody(element) &&
    signsIn(element, null) === (TIME | AUTHOR) &&
    // A heading with name and time may carry the post's own id or look like it; it holds no words of anybody.
    (isNested
      ? hasWords(element)
      : holdsCalledBody(element) || squeeze(element.textContent ?? '').length > 200)
  );
}

/** Of the rows of a post, the one that is pointed at, else the one that says most; never the first, its header. */
function rootOfWords(roots: readonly Element[], target: Element | null): Element {
  const [header, ...rows] = roots;
  const [longest] = [...rows].sort((one, other) => lengthOf(other) - lengthOf(one));
  return rows.find((row) => target && holds(row, target)) ?? longest ?? (header as Element);
}

const lengthOf = (element: Element): number => squeeze(element.textContent ?? '').length;
const isStrongMark = (element: Element): boolean =>
  (timeMark(element)?.rank ?? 0) >= 2 || isNameMark(element);
/** A term in the writer's column is as good as a name that is called so. */
const isNameMark = (element: Element): boolean => {
  const rank = authorMark(element)?.rank ?? 0;
  return rank >= 7 || rank === 5.5 || (rank === 5 && element.localName === 'dt');
};

/**
 * The element that holds the words of a post: what the page calls so, else the widest element around the
 * target without name and time in it, else the heaviest block.
 */
export function bodyOf(unit: Unit, target: Element | null): Element {
  const root = rootOfWords(unit.roots, target);
  const skip = (element: Element): boolean =>
    isUnreadable(element) ||
    isHidden(element) ||
    isForeign(element, unit, target) ||
    (/^[ou]l$/.test(element.localName) &&
      element.firstElementChild !== null &&
      isForeign(element.firstElementChild, unit, target));
  let called: Element | null = null as Element | null;
  let length = -1;
  for (const element of [root, ...elementsIn(root, skip)]) {
    if (!isCalledBody(element) || isWrapper(element)) continue;
    if (target && element.contains(target) && isShared(element, target)) continue;
    if (called?.contains(element) && called !== root && titled(called) !== element) continue;
    if (target && element !== root && holds(element, target)) return titled(element) ?? element;
    const own = lengthOf(element);
    if (own > length || (called && titled(called) === element) || called === root) {
      called = element;
      length = own;
    }
  }
  if (called && !(target && lengthOf(called) < 2)) return called;
  if (target && target !== root && holds(root, target) && !isStrongMark(target)) {
    let best = target;
    for (let up = target.parentElement; up && up !== root && holds(root, up); up = up.parentElement) {
      if (isStrongMark(up) || hasStrongMark(up, best) || (unit.unread && up.contains(unit.unread))) break;
      best = up;
    }
    if (
      best.querySelector('p') ||
      isAlone(best) ||
      isWordy(best) ||
      lengthOf(best) >= 0.3 * (readText(root, { skip }).length || 1)
    )
      return best;
  }
  return heaviest(root, skip);
}

const isPlaceName = remembering(
  /(?:^|[\s_-])(?:place|plats|location|ort|tags?|category|kategori|status)(?:$|[\s_-])/,
);

/** The paragraphs that stand with this one, between what is no text: where a page keeps no element around the words. */
export function runOf(body: Element, { roots }: Unit): readonly Element[] {
  const isText = (one: Element): boolean =>
    /^(?:p|[ou]l|blockquote|pre)$/.test(one.localName) &&
    !isCalledBody(one) &&
    !isPlaceName(namesOf(one)) &&
    !isControl(one) &&
    !isQuote(one) &&
    !isHidden(one) &&
    !isStrongMark(one) &&
    !hasStrongMark(one, one) &&
    hasWords(one);
  const run = [body];
  if (roots.includes(body) || !isText(body)) return run;
  for (let one = body.previousElementSibling; one && isText(one); one = one.previousElementSibling)
    run.unshift(one);
  for (let one = body.nextElementSibling; one && isText(one); one = one.nextElementSibling) run.push(one);
  return run;
}

/** The words under a title of their own, in what the page calls the words too. */
function titled({ firstElementChild: title }: Element): Element | null {
  const words = title?.nextElementSibling;
  return title && /^h[2-6]$/.test(title.localName) && words && isCalledBody(words) ? words : null;
}

/** One paragraph, with no other of its make beside it. */
const isAlone = (best: Element): boolean =>
  best.localName === 'p' &&
  ![...(best.parentElement?.children ?? [])].some(
    (other) =>
      other !== best && other.localName === 'p' && other.className === best.className && !isStrongMark(other),
  );

/** Few words, but the page puts many into what it calls the same. */
const isWordy = ({ ownerDocument, classList, localName }: Element): boolean =>
  [...ownerDocument.getElementsByClassName(classList[0] ?? '')].some(
    (other) => other.localName === localName && lengthOf(other) > 50 && !hasStrongMark(other, other),
  );

/** Called a body, but it holds name or time besides the words, which have a body of their own in it. */
export function isWrapper(element: Element): boolean {
  for (const inner of elementsIn(element, isUnreadable))
    if (isCalledBody(inner)) return hasStrongMark(element, inner) || isWrapper(inner);
  return false;
}

function hasStrongMark(element: Element, except: Element): boolean {
  for (const inner of elementsIn(
    element,
    (one) => one === except || (isUnreadable(one) && one.localName !== 'meta') || isQuote(one),
  ))
    if (isStrongMark(inner)) return true;
  return false;
}

function heaviest(root: Element, skip: (element: Element) => boolean): Element {
  let current = root;
  for (let steps = 0; steps < 12; steps++) {
    const children = [...current.children].filter(
      (child) => !skip(child) && !isControl(child) && !isStrongMark(child),
    );
    const sized = children
      .map((child) => ({ child, size: weight(child) }))
      .sort((one, other) => other.size - one.size);
    const total = sized.reduce((sum, { size }) => sum + size, 0);
    const top = sized[0];
    if (
      !top ||
      top.size < 0.6 * total ||
      top.size < 0.5 * lengthOf(current) * 0.5 ||
      /^(?:p|span|a|b|i|em|strong|[ou]l|dl|blockquote|pre)$/.test(top.child.localName)
    )
      break;
    current = top.child;
  }
  return current;
}

/** Characters that are not the text of links. */
function weight(element: Element): number {
  let links = 0;
  for (const link of element.querySelectorAll('a')) links += lengthOf(link);
  return Math.max(0, lengthOf(element) - links);
}
