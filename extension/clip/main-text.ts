import { isWrapper } from './body.ts';
import { bylineIn } from './byline.ts';
import { elementsIn, isHidden, isUnreadable, namesOf, remembering, shadowOf, slotted } from './dom.ts';
import { isControl } from './text.ts';
import { timeMark } from './times.ts';
import { isCalledBody, isCommentList } from './unit.ts';

/**
 * Where a page's main words stand, by a light rule in one pass: the weight of running text per container. The pass goes
 * no further than it is asked to: of a thread the first post tells.
 */
export interface MainText {
  /** Elements that the page calls bodies, in page order, outside lists of comments; looked for one by one. */
  readonly bodies: () => Iterable<Element>;
  /** Is it one of those that have been found so far? */
  readonly isBody: (element: Element) => boolean;
  /** The container with the most running text, of those in `root`, and the first block in it; null without any. */
  readonly heaviest: (root?: Element) => Heaviest | null;
}
interface Heaviest {
  readonly container: Element;
  readonly first: Element;
  readonly weight: number;
}

/** Is it called something that stands beside the words of a page? */
export const isAside = remembering(
  /(?:^|[\s_-])(?:nav(?:igation|bar)?|menu|breadcrumbs?|sidebar|cookies?|consent|banner|footer|masthead|promo|teaser|related|recommend\w*|newsletter|popup|modal|toc|pag(?:ination|er)|login|widget|share|disclaimer|copyright)(?:$|[\s_-])/,
);
const isBlock = remembering(/^(?:p|div|td|li|pre|blockquote|section|article|dd|span|center|font)$/);
const isInline = remembering(
  /^(?:a|b|i|em|strong|span|font|u|s|code|sub|sup|small|mark|abbr|cite|q|br|img|time|bdi|kbd)$/,
);

/** So long are words that are more than a line about something else. */
const ARTICLE = 500;

/** After so many posts a page is a thread, and what stands in the next one changes nothing. */
const MANY = 20;

function readableLength(element: Element): number {
  let length = (element.textContent ?? '').length;
  for (const code of element.querySelectorAll('script, style, noscript, template'))
    length -= (code.textContent ?? '').length;
  return length;
}

/** An item of labels alone ("Belysning", "Åtgärdad"), each in an element of its own: nobody's running text. */
function isLabels(item: Element): boolean {
  if (item.localName !== 'li') return false;
  for (const { nodeType, textContent } of item.childNodes) {
    const words = (textContent ?? '').trim();
    if (words !== '' && (nodeType === 3 || words.length > 30 || /[.!?…:]/.test(words))) return false;
  }
  return true;
}

const NONE: Node[] = [];

/** An element in which the pass stands. */
interface Place {
  readonly element: Element;
  readonly inBody: boolean;
  /** What of it comes next. */
  at: Node | null;
  readonly slotted: Node[];
  own: number;
  linked: number;
  blocks: boolean;
}

/** @param isThread comments count as any other words */
export function findMainText(body: Element, heading: Element | null, isThread = false): MainText {
  const bodies: Element[] = [];
  const places: Place[] = [];
  let most = -1;
  const isMost = (element: Element) => {
    if (most < 0) most = readableLength(body) / 2;
    return readableLength(element) > most;
  };
  const scores = new Map<Element, { score: number; first: Element }>();
  const add = (element: Element | null, score: number, first: Element) => {
    if (!element) return;
    const known = scores.get(element);
    if (known) known.score += score;
    else scores.set(element, { score, first });
  };
  const enter = (element: Element, inBody: boolean) => {
    const assigned = element.localName === 'slot' ? [...slotted(element)] : NONE;
    const at = assigned.length > 0 ? null : (shadowOf(element) ?? element).firstChild;
    places.push({ element, inBody, at, slotted: assigned, own: 0, linked: 0, blocks: false });
  };
  const isAsideIn = (child: Element, name: string): boolean => {
    if (isUnreadable(child) || name === 'nav' || name === 'footer' || name === 'label' || isHidden(child))
      return true;
    const role = child.getAttribute('role');
    return role !== null && /^(?:navigation|banner|contentinfo|search|dialog|alertdialog)$/.test(role);
  };
  /** Comments may be longer than the article that they stand below. */
  const isBelowArticle = (list: Element): boolean => {
    return (
      heading !== null &&
      (heading.compareDocumentPosition(list) & 4) !== 0 &&
      [...scores.values()].some(
        ({ score, first }) => score >= 100 && (heading.compareDocumentPosition(first) & 4) !== 0,
      )
    );
  };
  /** Systems for pages call any box a widget, that of the article too. */
  const holdsArticle = (box: Element): boolean => {
    if (heading && box.contains(heading)) return true;
    for (const inner of elementsIn(box, isUnreadable))
      if (isCalledBody(inner) && readableLength(inner) >= ARTICLE) return true;
    return false;
  };
  const isBeside = (child: Element, name: string): boolean =>
    (!isThread && isCommentList(child) && isBelowArticle(child)) ||
    (((!isThread && isCommentList(child)) ||
      isControl(child) ||
      name === 'aside' ||
      (isAside(namesOf(child)) &&
        !isCalledBody(child) &&
        !/^(?:main|article)$/.test(name) &&
        !holdsArticle(child))) &&
      !isMost(child));
  /** Takes the next node of a place; gives the body that it is. */
  const take = (place: Place, node: Node): Element | null => {
    if (node.nodeType === 3) place.own += (node.nodeValue ?? '').trim().length;
    if (node.nodeType !== 1) return null;
    const child = node as Element;
    const name = child.localName;
    if (isInline(name) && child.firstElementChild === null) {
      const length = (child.textContent ?? '').trim().length;
      if (name === 'a') place.linked += length;
      else place.own += length;
      return null;
    }
    // What stands in a heading heads something, in whatever elements.
    if (/^h[1-6]$/.test(name) || isAsideIn(child, name) || (!place.inBody && isBeside(child, name)))
      return null;
    // The first of them decides; in a long thread the rest are not looked into.
    const called = !place.inBody && isCalledBody(child) && (bodies.length > 8 || !isWrapper(child));
    if (called) bodies.push(child);
    if (called && bodies.length > MANY) {
      const length = (child.textContent ?? '').length;
      add(child, length, child);
      add(place.element, length / 2, child);
      return child;
    }
    if (!isInline(name)) place.blocks = true;
    if (places.length <= 200) enter(child, place.inBody || called);
    return called ? child : null;
  };
  const weigh = ({ element, own, linked, blocks }: Place): void => {
    if (own < 25 || own < linked || !isBlock(element.localName)) return;
    if (isLabels(element) || bylineIn(element)) return;
    // Name and time above the words of a post.
    if (own < 80 && [...element.children].some((child) => timeMark(child) !== null)) return;
    const weight = own - linked * 0.5;
    if (!/^(?:p|li|span|pre|blockquote|font)$/.test(element.localName) || blocks)
      add(element, weight, element);
    add(element.parentElement, weight, element);
    add(element.parentElement?.parentElement ?? null, weight * 0.5, element);
  };
  /** Goes on to the next body; null when the whole page has been seen. */
  const goOn = (): Element | null => {
    for (let place = places.at(-1); place; place = places.at(-1)) {
      const node: Node | null = (place.slotted.length > 0 && place.slotted.shift()) || place.at;
      if (node === place.at) place.at = node?.nextSibling ?? null;
      const found = node && take(place, node);
      if (found) return found;
      if (!node) weigh(place);
      if (!node) places.pop();
    }
    return null;
  };
  enter(body, false);
  return {
    *bodies() {
      for (let index = 0; ; index++) {
        const found = bodies[index] ?? goOn();
        if (!found) return;
        yield found;
      }
    },
    isBody: (element) => bodies.includes(element),
    heaviest(root) {
      while (goOn());
      let heaviest: Heaviest | null = null;
      for (const [container, { score, first }] of scores)
        if ((!heaviest || score > heaviest.weight) && (!root || root.contains(container)))
          heaviest = { container, first, weight: score };
      return heaviest;
    },
  };
}
