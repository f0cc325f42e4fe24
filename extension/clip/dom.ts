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

/** Nodes as they are shown: a shadow root's instead of the host's, what is slotted instead of the slot. */
export function shownNodes(node: Node): Iterable<Node> {
  if (node.nodeType !== 1) return node.childNodes;
  const element = node as Element;
  const shadow = shadowOf(element);
  if (shadow) return shadow.childNodes;
  if (element.localName === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  return element.childNodes;
}

let named: Element | null = null;
let names = '';

/** Words of class, id and data-testid, in lower case: what authors of pages call a thing. */
export function namesOf(element: Element): string {
  // Asked several times in a row about the same element, and nothing changes in between.
  if (element !== named) {
    names =
      `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`.toLowerCase();
    named = element;
  }
  return names;
}

export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

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

const isHiddenName = remembering(
  /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?reader(?:-text)?|offscreen|d-none)(?:$|\s)/,
);

/** Hidden by its own attributes, by class names that all sites agree on, or by its own style. */
export function isHidden(element: Element): boolean {
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
  for (const node of shownNodes(root)) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (skip(element)) continue;
    yield element;
    yield* elementsIn(element, skip);
  }
}

/** Does `ancestor` hold `node`, shadow roots counted in? */
export function holds(ancestor: Element, node: Element): boolean {
  if (ancestor.contains(node)) return true;
  for (let up: Element | null = node; up; up = parentOf(up)) if (up === ancestor) return true;
  return false;
}
