/** Small questions about elements. Reading only: nothing here changes the page. */

type RootOpener = (host: HTMLElement) => ShadowRoot | null;

/** Extensions may look into closed shadow roots too; the page is not changed by it. */
const opener = (globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: RootOpener } } }).chrome?.dom
  ?.openOrClosedShadowRoot;

export function shadowOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!opener || !element.localName.includes('-')) return null;
  try {
    return opener(element as HTMLElement);
  } catch {
    return null;
  }
}

/** Parent as a reader sees it: out of a shadow root to its host. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** What is slotted instead of the slot; empty for every other element. */
export const slotted = (element: Element): readonly Node[] =>
  element.localName === 'slot' && 'assignedNodes' in element
    ? (element as HTMLSlotElement).assignedNodes()
    : [];

/**
 * Calls `each` with the nodes as they are shown: a shadow root's instead of the host's, what is slotted instead of the
 * slot. From sibling to sibling, which takes a browser a fifth of the time that its own lists of nodes take.
 */
export function eachShown(node: Node, each: (child: Node) => void): void {
  const element = node.nodeType === 1 ? (node as Element) : null;
  const assigned = element ? slotted(element) : [];
  for (const child of assigned) each(child);
  if (assigned.length > 0) return;
  const shadow = element && shadowOf(element);
  for (let child = (shadow ?? node).firstChild; child; child = child.nextSibling) each(child);
}

let named: Element | null = null;
let names = '';

/** Words of class, id and data-testid, and an element's name of the page's own making, in lower case: what authors of pages call a thing. */
export function namesOf(element: Element): string {
  // Asked several times in a row about the same element, and nothing changes in between.
  if (element !== named) {
    const own = element.localName.includes('-') ? ` ${element.localName}` : '';
    names = element.hasAttributes()
      ? `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}${own}`.toLowerCase()
      : `  ${own}`;
    named = element;
  }
  return names;
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The squeezed words of a node; where they are more than `most` characters, only so much that it is seen. An element
 * may hold the whole page, so its `textContent` is never asked for only to find that it is too long.
 */
export function wordsOf(node: Node, most: number): string {
  let words = '';
  for (let at: Node | null = node; at && words.length < most + 2; at = nextWithin(node, at)) {
    if (at.nodeType !== 3) continue;
    const text = at.nodeValue ?? '';
    for (let from = 0; from < text.length && words.length < most + 2; from += 500) {
      const part = text.slice(from, from + 500).replace(/\s+/g, ' ');
      words += (words === '' || words.endsWith(' ')) && part.startsWith(' ') ? part.slice(1) : part;
    }
  }
  return words.trim();
}

/** The node after `node` in page order, of those in `root`. */
function nextWithin(root: Node, node: Node): Node | null {
  if (node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode)
    if (up.nextSibling) return up.nextSibling;
  return null;
}

/**
 * Every element that fits one of the selectors, in page order. Each is first asked by itself: of what stands nowhere a
 * browser knows so without a look at the elements, in a list of selectors it looks at every one.
 */
export function allOf<Found extends Element = Element>(root: ParentNode, ...selectors: string[]): Found[] {
  const there = selectors.filter((selector) => root.querySelector(selector));
  return there.length > 0 ? [...root.querySelectorAll<Found>(there.join())] : [];
}

/**
 * Cut before a word, and before the number that it would end in: half a number is not known for what it is. What is
 * cut ends with "…".
 */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const tail = text.slice(most - 41, most - 1).replace(/\s*[\d\s()+.:/–-]*\S*$/, '');
  return `${(text.slice(0, most - 41) + tail).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** The test of a pattern that remembers its answers: on one page the same names stand on thousands of elements. */
export function remembering(pattern: RegExp): (names: string) => boolean {
  const known = new Map<string, boolean>();
  return (names) => {
    let is = known.get(names);
    if (is === undefined) {
      is = pattern.test(names);
      known.set(names, is);
    }
    return is;
  };
}

/**
 * A question about an element that remembers its answers: the rules ask the same of each element many times. Forgotten
 * when the run ends that asked, for then the page may change.
 */
export function asked<Answer>(ask: (element: Element) => Answer): (element: Element) => Answer {
  let known: Map<Element, Answer> | null = null;
  return (element) => {
    if (!known) {
      known = new Map();
      queueMicrotask(() => {
        known = null;
      });
    }
    let answer = known.get(element);
    if (answer === undefined) {
      answer = ask(element);
      known.set(element, answer);
    }
    return answer;
  };
}

const isHiddenName = remembering(
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text)?|offscreen|element-invisible|hidden-?text|assistive-?text|material-(?:icons?|symbols)(?:-\w+)?|d-none(?!.*\sd-(?:sm|md|lg|xl)-))(?:$|\s)/,
);

/** Hidden by its own attributes, by class names that all sites agree on, or by its own style. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || isHiddenName(namesOf(element))) return true;
  return /(?:display:\s*none|visibility:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** Hidden as the browser shows the page; only asked for single elements, since it may lay the page out. */
export function isShown(element: Element): boolean {
  const check = (element as { checkVisibility?: (options: object) => boolean }).checkVisibility;
  return check ? check.call(element, { visibilityProperty: true }) : !element.closest('[hidden]');
}

const isUnreadableName = remembering(
  /^(?:script|style|noscript|template|head|svg|canvas|iframe|object|embed|video|audio|math|datalist|dialog|link|meta|input|textarea|select|button|progress|meter|map)$/,
);

/** Elements that hold no words of a text. */
export const isUnreadable = (element: Element): boolean => isUnreadableName(element.localName);

/** Every element below `root` in page order, through shadow roots, leaving out what `skip` says. */
export function* elementsIn(root: Element, skip: (element: Element) => boolean): Generator<Element> {
  const assigned = slotted(root);
  for (const one of assigned) {
    if (one.nodeType !== 1 || skip(one as Element)) continue;
    yield one as Element;
    yield* elementsIn(one as Element, skip);
  }
  if (assigned.length > 0) return;
  // Where to go on when what is inside has been seen; a generator within a generator for every element is slow.
  const after: (Element | null)[] = [];
  let at = (shadowOf(root) ?? root).firstElementChild;
  while (at || after.length > 0) {
    if (!at) {
      at = after.pop() ?? null;
      continue;
    }
    const element: Element = at;
    at = element.nextElementSibling;
    if (skip(element)) continue;
    yield element;
    if (element.localName === 'slot') yield* elementsIn(element, skip);
    else {
      const inner = (shadowOf(element) ?? element).firstElementChild;
      if (!inner) continue;
      after.push(at);
      at = inner;
    }
  }
}

/** Does `ancestor` hold `node`, shadow roots counted in? */
export function holds(ancestor: Element, node: Element): boolean {
  if (ancestor.contains(node)) return true;
  if (node.getRootNode() === node.ownerDocument) return false;
  for (let up: Element | null = node; up; up = parentOf(up)) if (up === ancestor) return true;
  return false;
}
