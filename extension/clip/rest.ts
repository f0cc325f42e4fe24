import { isHidden, isShown, squeeze, wordsOf } from './dom.ts';
import type { Found } from './found.ts';
import { isControl, readText } from './text.ts';

/** What opens the rest of a text, in the page's own words. */
const WORDS =
  /^(?:…|\.{3})?\s*(?:(?:visa|se|läs|show|see|read|view)\s+(?:mera?|more|hela|allt|all|full|the full|the whole)(?:\s+\S+){0,2}|mer|more|fäll ut|fortsätt läsa|continue reading|expandera?)\s*(?:…|\.{3}|[›»>▾▼])?$/i;
const MADE_FOR_IT = /(?:show|see|read)[-_]?more/i;
const CUT = /\s*(?:…|\.{3})\s*$/;
/** So many characters before the control tell whose text it ends. */
const TAIL = 24;

interface Control {
  readonly element: Element;
  /** The element that holds the control and words before it. */
  readonly around: Element;
  /** The shown words right before it, without white space: what stands between them is not known. */
  readonly before: string;
}

/** How such words begin: asked of every link on the page. */
const BEGINS = /^\s*(?:…|\.|visa|se|läs|sh|re|vi|m[eo]|f|co|exp)/i;
const PLACES = ['button', 'a', 'summary', '[role="button"]', '[aria-expanded="false"]', '[class*="more" i]'];

/** Does it say what opens the rest of a text? Links and buttons hold little; what is only named so may hold the page. */
function isWorded(element: Element): boolean {
  const isSmall = element.localName === 'a' || element.localName === 'button';
  const text = isSmall ? (element.textContent ?? '') : wordsOf(element, 40);
  if (!BEGINS.test(text) || element.childElementCount > 3) return false;
  const words = squeeze(text);
  return words.length <= 40 && WORDS.test(words);
}

/** Every shown control that opens the rest of a text. */
export function restControls(document: Document): readonly Control[] {
  const found: Control[] = [];
  const lists = PLACES.map((place) => [...document.querySelectorAll(place)].filter(isWorded));
  const worded = [...new Set(lists.flat())];
  if (lists.filter((list) => list.length > 0).length > 1)
    worded.sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1));
  for (const element of worded) {
    if (!isShown(element)) continue;
    // In page order only the last one can hold it.
    if (element.hasAttribute('aria-haspopup') || found.at(-1)?.element.contains(element)) continue;
    const control = controlAt(element);
    if (control) found.push(control);
  }
  return found;
}

const dense = (text: string): string => text.replace(/\s+/g, '');

function controlAt(element: Element): Control | null {
  let top = element;
  for (let steps = 0; steps < 4; steps++) top = top.parentElement ?? top;
  const walker = element.ownerDocument.createTreeWalker(top, 4);
  walker.currentNode = element;
  let before = '';
  let around = element.parentElement;
  for (let node = walker.previousNode(); node && before.length < 2 * TAIL; node = walker.previousNode()) {
    if (!node.parentElement || !isShown(node.parentElement) || !dense(node.nodeValue ?? '')) continue;
    // The nearest words tell what the control belongs to; what stands further off may be a name and a time.
    if (!/\p{L}/u.test(before)) while (around && !around.contains(node)) around = around.parentElement;
    if (!around?.contains(node)) break;
    before = dense(node.nodeValue ?? '') + before;
  }
  return around && before.length >= 8 ? { element, around, before } : null;
}

const bare = (text: string): string => dense(text.replace(CUT, ''));

/** Does it hold words and not show them all? Then the page holds them, and only its style cuts them off. */
function isClamped(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return [element, ...element.querySelectorAll('*')]
    .slice(0, 60)
    .some(
      (one) =>
        one.clientHeight > 0 &&
        one.scrollHeight > one.clientHeight + 2 &&
        view?.getComputedStyle(one).overflowY !== 'visible',
    );
}

/** The outermost elements in it that hold words and are not shown. */
function hiddenIn(element: Element): readonly Element[] {
  const isOut = (one: Element) => isHidden(one) || !isShown(one);
  return [...element.children].flatMap((child) =>
    isControl(child) || /^(?:button|script|style|template|form|svg)$/.test(child.localName)
      ? []
      : isOut(child)
        ? squeeze(child.textContent ?? '').length > 8 && !/sr-?only|visually-?hidden/i.test(child.className)
          ? [child]
          : []
        : hiddenIn(child),
  );
}

/** Does the page show the words cut off, without holding the rest? Two kinds of control never cut: links that only lead further, menus. */
function isCut({ element, around, before }: Control): boolean {
  if (CUT.test(before) || /^(?:…|\.{3})/.test(squeeze(element.textContent ?? ''))) return true;
  const isMadeForIt =
    MADE_FOR_IT.test(element.getAttribute('data-testid') ?? '') ||
    (!element.hasAttribute('href') && squeeze(element.textContent ?? '').includes(' '));
  return isMadeForIt && !isClamped(around);
}

/**
 * The post with what the page keeps behind "Visa mer": the hidden rest where the page holds it; else it is marked as cut off.
 * The control's own words are no part of it.
 */
export function withRest(found: Found, controls: readonly Control[]): Found {
  const { reading } = found;
  let text = reading.text ?? '';
  const read = controls.length > 0 ? dense(text) : '';
  // Is it the end of this text: the words before it are in the text?
  const control = controls.find(({ before }) => read.includes(bare(before).slice(-TAIL)));
  if (!control) return found;
  const own = squeeze(control.element.textContent ?? '');
  if (control.element.localName === 'summary')
    return {
      ...found,
      reading: { ...reading, text: text.replace(`${own}\n`, '').replace(/\n{3,}/g, '\n\n') },
    };
  if (text.endsWith(own)) text = text.slice(0, -own.length).trim();
  const [rest] = hiddenIn(control.around);
  const hidden = rest ? readText(rest) : '';
  const guessed = (words: string, more: object): Found => ({
    ...found,
    reading: { ...reading, text: words, certainty: { ...reading.certainty, text: 'guessed' }, ...more },
  });
  if (rest && hidden) {
    const start = bare(text).slice(0, TAIL);
    if (dense(hidden).startsWith(start)) return guessed(hidden, {});
    const isInText = dense(text).includes(dense(hidden).slice(0, TAIL));
    const isBlock = /^(?:p|div|section|ul|ol)$/.test(rest.localName);
    const gap = isBlock ? '\n\n' : /^\s/.test(rest.textContent ?? '') ? ' ' : '';
    return guessed(isInText ? text : `${text.replace(CUT, '')}${gap}${hidden}`, {});
  }
  // The page's own mark for the cut, after a whole sentence.
  text = text.replace(/([.!?])(?:…|\.{3})$/, '$1');
  return isCut(control) ? guessed(text, { cutOff: true }) : { ...found, reading: { ...reading, text } };
}
