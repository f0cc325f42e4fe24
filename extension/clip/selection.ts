import { attempt } from './attempt.ts';
import { squeeze } from './dom.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';
import { restControls } from './rest.ts';
import { isQuote } from './text.ts';
import { bodyAround } from './unit.ts';

/** More places than this in one selection are not looked at one by one: it is then taken as it stands. */
const MOST_PLACES = 300;
/** A shorter piece may be a name that the words mention too. */
const TELLING = 12;
/** Names, times and buttons are short; more than this beside a post's words is something that the person wants. */
const FURNITURE = 160;

/** The marked words as the browser shows them, and how posts are found. */
export interface Marked {
  readonly words: string;
  /** What is known of the page or of the post around everything marked. */
  readonly around: Reading;
  readonly platform: Found['platform'];
  readonly ownerOf: (target: Element) => readonly Element[];
  readonly read: (target: Element) => Found | null;
}

/**
 * A selection, read through the posts that it touches: of each the words that are marked, without the names, times and
 * buttons between them. Where it touches one post or none it stays one, as it stands but for such furniture.
 */
export function readSelection(document: Document, marked: Marked): readonly Found[] {
  const range = attempt(() => document.getSelection()?.getRangeAt(0) ?? null);
  const controls = range ? restControls(document).filter(({ element }) => range.intersectsNode(element)) : [];
  const words = controls.reduce(
    (text, { element, before }) => without(text, before, squeeze(element.textContent ?? '')),
    marked.words,
  );
  const cutOff = controls.some(({ before }) => /(?:…|\.{3})$/.test(before));
  const pieces = range && !range.collapsed ? piecesOf(range) : [];
  const read = postsIn(pieces, marked);
  const posts = losesNothing(pieces, read) ? read : [];
  const [one, another] = posts;
  if (one && another) return posts.map(selection);
  const only = one?.reading;
  const isTidier =
    only?.text && squeeze(words).length - squeeze(only.text).length < FURNITURE ? only : marked.around;
  const reading = { ...isTidier, text: isTidier === only ? (only?.text ?? words) : words };
  const certainty = { ...reading.certainty, text: cutOff ? ('guessed' as const) : ('read' as const) };
  return [
    {
      platform: marked.platform,
      kind: 'selection',
      reading: { ...reading, certainty, ...(cutOff && { cutOff }) },
    },
  ];
}

const selection = ({ platform, reading }: Found): Found => ({
  platform,
  kind: 'selection',
  reading: { ...reading, certainty: { ...reading.certainty, text: 'read' } },
});

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const pattern = (words: string): string => escaped(squeeze(words)).replace(/ /g, '\\s+');

/** The text without a button's words behind the words that stand before it. */
function without(text: string, before: string, button: string): string {
  const tail = [...before.slice(-20)].map(escaped).join('\\s*');
  return text.replace(new RegExp(`(${tail})\\s*${pattern(button)}`), '$1').trim();
}

/** The posts in the range, each with its marked words; in page order. */
function postsIn(pieces: readonly Piece[], { ownerOf, read }: Marked): readonly Found[] {
  const places = new Map<Element, readonly Element[]>();
  const byOwner = new Map<Element, { readonly at: Element; readonly pieces: string[] }>();
  for (const { parent, words } of pieces) {
    const place = bodyAround(parent) ?? parent;
    if (!places.has(place) && places.size > MOST_PLACES) return [];
    const owner = places.get(place) ?? ownerOf(place);
    places.set(place, owner);
    const [root] = owner;
    if (!root) continue;
    const known = byOwner.get(root) ?? { at: parent, pieces: [] };
    known.pieces.push(words);
    byOwner.set(root, words.length > (known.pieces[0]?.length ?? 0) ? { ...known, at: parent } : known);
  }
  return [...byOwner.values()].flatMap((owned) => {
    const found = read(owned.at);
    const text = found && markedPart(found.reading.text ?? '', owned.pieces);
    return found && text ? [{ ...found, reading: { ...found.reading, text } }] : [];
  });
}

/** Is all that was marked in what was read, but for names, times and buttons? What a person marks is surest of all. */
function losesNothing(pieces: readonly Piece[], posts: readonly Found[]): boolean {
  const kept = posts.map(({ reading }) => squeeze(reading.text ?? '')).join('\n');
  return pieces.every(
    ({ parent, words }) =>
      kept.includes(words) ||
      isQuote(parent.closest('blockquote, fieldset, [class*="quote" i]') ?? parent) ||
      !/(?:\p{L}\s.*[.!?…]|.{60})$/u.test(words),
  );
}

interface Piece {
  readonly parent: Element;
  readonly words: string;
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
    if (words) pieces.push({ parent: node.parentElement, words });
  }
  return pieces;
}

/** From the first marked piece of a post's own words to the last. */
function markedPart(text: string, pieces: readonly string[]): string {
  const telling = pieces.filter((piece) => piece.length >= TELLING);
  let start = text.length;
  let end = 0;
  for (const piece of telling.length > 0 ? telling : pieces) {
    const found = new RegExp(pattern(piece)).exec(text);
    if (!found) continue;
    start = Math.min(start, found.index);
    end = Math.max(end, found.index + found[0].length);
  }
  return text.slice(start, end).trim();
}
