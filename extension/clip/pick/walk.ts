import { isHidden, isShown, isUnreadable, squeeze } from '../dom.ts';
import type { Reading } from '../reading.ts';

/** The elements of the post that owns an element; none when no post does. */
export type OwnerOf = (target: Element) => readonly Element[];

/**
 * Owners of which something can be taken: not what has no words, nor a whole thread of which only the heading is read.
 * Reads each owner once.
 */
export function readableOwner(
  ownerOf: OwnerOf,
  readingOf: (target: Element) => Reading | undefined,
): OwnerOf {
  const known = new WeakMap<Element, boolean>();
  const isReadable = (owner: readonly Element[], last: Element): boolean => {
    const text = squeeze(readingOf(last)?.text ?? '');
    const headings = owner.flatMap((root) => [...root.querySelectorAll('h1, h2, h3')]);
    return text !== '' && !headings.some((heading) => squeeze(heading.textContent ?? '') === text);
  };
  return (target) => {
    const owner = ownerOf(target);
    const last = owner.at(-1);
    if (!last) return owner;
    const isKnown = known.get(last) ?? isReadable(owner, last);
    known.set(last, isKnown);
    return isKnown ? owner : [];
  };
}

/** So many elements are looked at in one step; a longer way to the next post takes another press. */
const MOST = 4000;

const hasWords = (element: Element): boolean => {
  for (const node of element.childNodes)
    if (node.nodeType === 3 && squeeze(node.nodeValue ?? '').length > 1) return true;
  return false;
};

/** The post after (or before) the one given, in page order; from the start (or end) of the page without one. */
export function neighbour(
  document: Document,
  from: readonly Element[],
  step: 1 | -1,
  ownerOf: OwnerOf,
): readonly Element[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (node) => {
    const element = node as Element;
    return isUnreadable(element) || isHidden(element) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  const start = from[step === 1 ? from.length - 1 : 0];
  if (start) walker.currentNode = start;
  else if (step === -1) while (walker.lastChild());
  for (let looked = 0; looked < MOST; looked++) {
    const next = (step === 1 ? walker.nextNode() : walker.previousNode()) as Element | null;
    if (!next) break;
    if (!hasWords(next)) continue;
    const owner = ownerOf(next);
    const [root] = owner;
    if (!root || root === from[0] || !isShown(next)) continue;
    // Words of the outer post that follow an inner one lead back to where the person has been.
    const isPassed = start !== undefined && step === 1 && !(start.compareDocumentPosition(root) & 4);
    if (!isPassed) return owner;
  }
  return from;
}
