import { attempt } from './attempt.ts';
import { authorMark } from './authors.ts';
import { isOnlyTime } from './dates.ts';
import { isShown, isUnreadable, squeeze } from './dom.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { restControls } from './rest.ts';
import { isControl, isQuote, tidy } from './text.ts';
import { timeMark } from './times.ts';
import { bodyAround, hasWords } from './unit.ts';

/** More places than this in one selection are not looked at one by one: it is then taken as it stands. */
const MOST_PLACES = 300;
/** A shorter piece may stand in what a page shows otherwise than it holds it, by chance. */
const TELLING = 12;
/** Written by a person, not a label: a sentence, or many words. */
const IS_SAID = /(?:\p{L}\s.*[.!?…]|.{60})$/u;
const BLOCK =
  'p, div, li, dd, dt, td, th, section, article, header, footer, blockquote, h1, h2, h3, h4, h5, h6';
const BESIDE = 'nav, header, footer, aside, form, label, h1, h2, h3, h4, h5, h6';

/** The marked words as the browser shows them, and how posts are found. */
export interface Marked {
  readonly words: string;
  /** What is known of the page or of the post around everything marked. */
  readonly around: Reading;
  /** What is known of words that are nobody's. */
  readonly nobody: Reading;
  readonly platform: Found['platform'];
  readonly ownerOf: (target: Element) => readonly Element[];
  readonly read: (target: Element) => Found | null;
}

/**
 * A selection, read through the posts that it touches: of each all the words that are marked, without the names, times
 * and buttons between them. What is marked is cut out of the words as the browser shows them, never looked for in what
 * was read, so that none of it is lost. Words that a post quotes are not its writer's.
 */
export function readSelection(document: Document, marked: Marked): readonly Found[] {
  const range = attempt(() => document.getSelection()?.getRangeAt(0) ?? null);
  const controls = range ? restControls(document).filter(({ element }) => range.intersectsNode(element)) : [];
  const cutOff = controls.some(({ before }) => /(?:…|\.{3})$/.test(before));
  const pieces = range && !range.collapsed ? placed(piecesOf(range), marked.words) : [];
  const isOut = (element: Element) => controls.some((control) => control.element.contains(element));
  const parts = partsOf(pieces, marked, isOut);
  const asItStands = { found: null, text: marked.words };
  return (parts.length > 0 ? parts : [asItStands]).map(({ found, text }) => {
    const reading = found?.reading ?? (parts.length > 0 ? marked.nobody : marked.around);
    return {
      platform: found?.platform ?? marked.platform,
      kind: 'selection',
      reading: {
        ...reading,
        text,
        certainty: { ...reading.certainty, text: cutOff ? 'guessed' : 'read' },
        ...(cutOff && { cutOff }),
      },
    };
  });
}

/** Words of one post, or of none. */
interface Part {
  readonly found: Found | null;
  readonly text: string;
}

/** A marked piece, whose it is, and whether it is words that are kept. */
interface Judged extends Placed {
  readonly root: Element | null;
  readonly isInBody: boolean;
}

/** What is marked, by whose words it is; in page order. Empty where there are too many places to look at. */
function partsOf(pieces: readonly Placed[], marked: Marked, isOut: (element: Element) => boolean): Part[] {
  const places = new Map<Element, Element | null>();
  const judged: Judged[] = [];
  for (const piece of pieces) {
    const body = bodyAround(piece.parent);
    const place = body ?? piece.parent;
    if (!places.has(place)) {
      if (places.size > MOST_PLACES) return [];
      places.set(place, marked.ownerOf(place)[0] ?? null);
    }
    judged.push({ ...piece, root: places.get(place) ?? null, isInBody: body !== null });
  }
  const roots = [...new Set(judged.map(({ root }) => root))];
  const parts: { readonly at: number; readonly part: Part }[] = [];
  const add = (found: Found | null, kept: readonly Judged[]) => {
    const [first] = kept;
    const text = first ? textOf(kept, pieces, marked.words) : '';
    if (first && text) parts.push({ at: first.start, part: { found, text } });
  };
  const nobodys: Judged[] = [];
  const labels: (readonly [Found, readonly Judged[]])[] = [];
  for (const root of roots) {
    const all = judged.filter((piece) => piece.root === root && !isOut(piece.parent));
    const own = root ? all.filter(({ parent }) => !quoteAround(parent, root)) : [];
    const [longest] = [...own].sort((one, other) => other.words.length - one.words.length);
    const found = longest ? marked.read(longest.parent) : null;
    if (!root || !found) {
      nobodys.push(...all);
      continue;
    }
    const read = squeeze(found.reading.text ?? '');
    const isKnown = found.platform !== 'page';
    const hasBody = own.some(({ isInBody }) => isInBody);
    const isKept = (piece: Judged): boolean =>
      isKnown
        ? read.includes(piece.words)
        : !isFurniture(piece, root, found.reading) &&
          (!hasBody || piece.isInBody || IS_SAID.test(piece.words) || read.includes(piece.words));
    const kept = own.filter(isKept);
    if (kept.length > 0) add(found, inQuotes(all, root, kept));
    else if (!isKnown) labels.push([found, own]);
    // What a known platform's post does not say itself, it quotes or shares.
    if (isKnown)
      nobodys.push(
        ...own.filter((piece) => !isKept(piece) && (own.length === 1 || IS_SAID.test(piece.words))),
      );
  }
  const isAlone = parts.length === 0;
  const said = nobodys.filter(
    (piece) =>
      !isFurniture(piece, null, {}) &&
      (isAlone || (piece.parent.closest(BESIDE) === null && (piece.root !== null || isRunning(piece)))),
  );
  const quoted = isAlone ? said : said.filter(({ parent, root }) => !(root && quoteAround(parent, root)));
  add(null, isAlone && said.length === 0 ? nobodys : quoted);
  // Nothing but names and buttons: then they are what is meant.
  if (parts.length === 0) for (const [found, own] of labels) add(found, own);
  return parts.sort((one, other) => one.at - other.at).map(({ part }) => part);
}

/** A post's own words with the quotations of nobody in particular that stand in them. */
const inQuotes = (all: readonly Judged[], root: Element, kept: readonly Judged[]): readonly Judged[] =>
  all.filter((piece) => {
    const quote = quoteAround(piece.parent, root);
    return quote ? !isQuote(quote) : kept.includes(piece);
  });

const isRunning = ({ parent, words }: Piece): boolean =>
  IS_SAID.test(words) || parent.closest('p, blockquote, pre') !== null;

/** The outermost quotation within the post that holds the element. */
function quoteAround(element: Element, root: Element): Element | null {
  let quote: Element | null = null;
  for (let up: Element | null = element; up && up !== root; up = up.parentElement)
    if (up.localName === 'blockquote' || isQuote(up)) quote = up;
  return quote;
}

/** A name, a time, or what can be done: in a line of its own, without words of anybody. */
function isFurniture({ parent, words }: Piece, root: Element | null, { author }: Reading): boolean {
  for (let up: Element | null = parent; up && up !== root; up = up.parentElement)
    if (isUnreadable(up) || isControl(up)) return true;
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words)) return false;
  const block = parent.closest(BLOCK);
  if (!root || !block || hasWords(block)) return false;
  if (words === author || isOnlyTime(words)) return true;
  for (let up: Element | null = parent; up && up !== root && block.contains(up); up = up.parentElement)
    if ((authorMark(up)?.rank ?? 0) >= 7 || (timeMark(up)?.rank ?? 0) >= 2) return true;
  return false;
}

/** The kept pieces as the browser shows them, with what is between them but for the pieces that are not kept. */
function textOf(kept: readonly Judged[], pieces: readonly Placed[], words: string): string {
  const starts = new Set(kept.map(({ start }) => start));
  const last = kept.at(-1)?.end ?? 0;
  let text = '';
  let at = kept[0]?.start ?? 0;
  if (kept[0]?.start === pieces[0]?.start) at = 0;
  const isCut = pieces.some(({ start }) => start >= at && start < last && !starts.has(start));
  for (const { start, end } of pieces) {
    if (start < at || start >= last) continue;
    text += words.slice(at, starts.has(start) ? end : start);
    at = end;
  }
  if (last === pieces.at(-1)?.end) text += words.slice(last);
  return isCut ? tidy(text.replace(/[^\S\n]{2,}/g, ' ')) : text.trim();
}

interface Piece {
  readonly parent: Element;
  readonly words: string;
}
/** Where the piece stands in the words as the browser shows them. */
interface Placed extends Piece {
  readonly start: number;
  readonly end: number;
}

/** Every text in the range, as far as it is marked. */
function piecesOf(range: Range): readonly Piece[] {
  const root = range.commonAncestorContainer;
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, 4);
  const pieces: Piece[] = [];
  for (
    let node: Node | null = root.nodeType === 3 ? root : walker.nextNode();
    node;
    node = walker.nextNode()
  ) {
    if (!range.intersectsNode(node) || !node.parentElement) continue;
    const text = node.nodeValue ?? '';
    const start = node === range.startContainer ? range.startOffset : 0;
    const words = squeeze(text.slice(start, node === range.endContainer ? range.endOffset : text.length));
    if (words && isShown(node.parentElement)) pieces.push({ parent: node.parentElement, words });
  }
  return pieces;
}

/** Capitals may be the style's only; white space is never the same as in the page's source. */
const dense = (words: string): string =>
  words.replace(/\s+/g, '').replace(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });

/** The pieces that are found in the shown words, one after the other; what is not shown is passed over. */
function placed(pieces: readonly Piece[], words: string): readonly Placed[] {
  const shown = dense(words);
  const places = [...words.matchAll(/\S/g)].map(({ index }) => index);
  const found: Placed[] = [];
  let at = 0;
  for (const piece of pieces) {
    const wanted = dense(piece.words);
    const start = shown.startsWith(wanted, at)
      ? at
      : piece.words.length < TELLING
        ? -1
        : shown.indexOf(wanted, at);
    if (start < 0) continue;
    at = start + wanted.length;
    found.push({ ...piece, start: places[start] ?? 0, end: (places[at - 1] ?? 0) + 1 });
  }
  return found;
}
