import { isWrapper } from './body.ts';
import { bylineIn } from './byline.ts';
import { isHidden, isUnreadable, namesOf, remembering, shownNodes } from './dom.ts';
import { isControl } from './text.ts';
import { timeMark } from './times.ts';
import { isCalledBody, isCommentList } from './unit.ts';

/** Where a page's main words stand, by a light rule in one pass: the weight of running text per container. */
export interface MainText {
  /** Elements that the page calls bodies, in page order, outside lists of comments. */
  readonly bodies: readonly Element[];
  /** The container with the most running text, and the first block in it; null on a page without any. */
  readonly heaviest: { readonly container: Element; readonly first: Element; readonly weight: number } | null;
}

const isAside = remembering(
  /(?:^|[\s_-])(?:nav(?:igation|bar)?|menu|breadcrumbs?|sidebar|cookies?|consent|banner|footer|masthead|promo|teaser|related|recommend\w*|newsletter|popup|modal|toc|pag(?:ination|er)|login|widget|share|disclaimer|copyright)(?:$|[\s_-])/,
);
const isBlock = remembering(/^(?:p|div|td|li|pre|blockquote|section|article|dd|span|center|font)$/);
const isInline = remembering(
  /^(?:a|b|i|em|strong|span|font|u|s|code|sub|sup|small|mark|abbr|cite|q|br|img|time|bdi|kbd)$/,
);

/** After so many posts a page is a thread, and what stands in the next one changes nothing. */
const MANY = 20;

function readableLength(element: Element): number {
  let length = (element.textContent ?? '').length;
  for (const code of element.querySelectorAll('script, style, noscript, template'))
    length -= (code.textContent ?? '').length;
  return length;
}

export function findMainText(body: Element): MainText {
  const bodies: Element[] = [];
  const most = readableLength(body) / 2;
  const isMost = (element: Element) => readableLength(element) > most;
  const scores = new Map<Element, { score: number; first: Element }>();
  const add = (element: Element | null, score: number, first: Element) => {
    if (!element) return;
    const known = scores.get(element);
    if (known) known.score += score;
    else scores.set(element, { score, first });
  };
  const visit = (element: Element, inBody: boolean, depth: number): void => {
    let own = 0;
    let linked = 0;
    let blocks = false;
    for (const node of shownNodes(element)) {
      if (node.nodeType === 3) own += (node.nodeValue ?? '').trim().length;
      if (node.nodeType !== 1) continue;
      const child = node as Element;
      const name = child.localName;
      if (isInline(name) && child.firstElementChild === null) {
        const length = (child.textContent ?? '').trim().length;
        if (name === 'a') linked += length;
        else own += length;
        continue;
      }
      if (isUnreadable(child) || name === 'nav' || name === 'footer' || name === 'label' || isHidden(child))
        continue;
      const role = child.getAttribute('role');
      if (role && /^(?:navigation|banner|contentinfo|search|dialog|alertdialog)$/.test(role)) continue;
      if (!inBody && (isCommentList(child) || isControl(child) || name === 'aside') && !isMost(child))
        continue;
      const names = namesOf(child);
      if (
        !inBody &&
        isAside(names) &&
        !isCalledBody(child) &&
        !/^(?:main|article)$/.test(name) &&
        !isMost(child)
      )
        continue;
      // The first of them decides; in a long thread the rest are not looked into.
      const called = !inBody && isCalledBody(child) && (bodies.length > 8 || !isWrapper(child));
      if (called) bodies.push(child);
      if (called && bodies.length > MANY) {
        const length = (child.textContent ?? '').length;
        add(child, length, child);
        add(element, length / 2, child);
        continue;
      }
      if (!isInline(name)) blocks = true;
      if (depth < 200) visit(child, inBody || called, depth + 1);
    }
    if (own < 25 || own < linked || !isBlock(element.localName) || bylineIn(element)) return;
    // Name and time above the words of a post.
    if (own < 80 && [...element.children].some((child) => timeMark(child) !== null)) return;
    const weight = own - linked * 0.5;
    if (!/^(?:p|li|span|pre|blockquote|font)$/.test(element.localName) || blocks)
      add(element, weight, element);
    add(element.parentElement, weight, element);
    add(element.parentElement?.parentElement ?? null, weight * 0.5, element);
  };
  visit(body, false, 0);
  let heaviest: MainText['heaviest'] = null;
  for (const [container, { score, first }] of scores)
    if (!heaviest || score > heaviest.weight) heaviest = { container, first, weight: score };
  return { bodies, heaviest };
}
