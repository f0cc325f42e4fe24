import { isoFromWords } from '../dates.ts';
import { squeeze } from '../dom.ts';
import { cleanLink } from '../links.ts';
import { readText } from '../text.ts';
import type { Adapter } from './adapter.ts';

// Talk pages of wikis (MediaWiki, with DiscussionTools or without). A comment has no border of its own: it is the
// paragraphs or the list item before a signature, a link to its writer and a time, which DiscussionTools links.
// Surfaces: new topic, answer, answer to an answer. lastChecked: 2026-11-22, hand-written fixtures.

const BLOCK = 'p, dd, li';
const TIME = 'a.ext-discussiontools-init-timestamplink';
const MARKS =
  '[data-mw-comment-start], [data-mw-comment-end], .ext-discussiontools-init-replylink-buttons, .mw-editsection';

/** "3 mars 2026 kl. 12.14 (CET)" or "12:14, 3 March 2026 (UTC)", at the end of words. */
const SIGNED =
  /(?<!\d)(?:\d\d[:.]\d\d,\s\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}|\d{1,2}\.?\s\p{L}{3,12}\.?\s\d{4}(?:,|\s(?:kl\.?|um))?\s\d{1,2}[:.]\d\d)\s\([A-Z]{2,5}\)\s*$/u;

interface Signature {
  readonly node: Node;
  readonly words: string;
  readonly href: string;
}

/** The signature of the block itself, not of the answers inside it. */
function timeIn(block: Element): Signature | undefined {
  const link = [...block.querySelectorAll<HTMLAnchorElement>(TIME)].find(
    (one) => one.closest(BLOCK) === block,
  );
  if (link)
    return { node: link, words: squeeze(link.textContent ?? ''), href: link.getAttribute('href') ?? '' };
  const own = (node: Node) => node.nodeType === 3 || /^(?:small|i|span|em)$/i.test(node.nodeName);
  for (let node = block.lastChild; node; node = node.previousSibling) {
    const words = own(node) ? squeeze(node.textContent ?? '') : '';
    const [time = ''] = words.length < 500 ? (SIGNED.exec(words) ?? []) : [];
    if (isoFromWords(time)) return { node, words: time, href: '' };
    if (words && !time) return undefined;
  }
  return undefined;
}

/** The block that ends with the signature: this one, or the last of the paragraphs that follow it. */
function ownerOf(target: Element): Element | null {
  const start = target.closest(BLOCK);
  if (!start?.closest('.mw-parser-output')) return null;
  for (let block: Element | null = start; block?.matches(BLOCK); block = block.nextElementSibling)
    if (timeIn(block)) return block;
  return null;
}

/** A link whose title is a name space and its own words ("Användare:Tova Lind"), in any language. */
const isWriter = (link: Element): boolean => {
  const words = squeeze(link.textContent ?? '');
  return (
    words !== '' &&
    (link.classList.contains('mw-userlink') ||
      /^[^:]+:(.+)$/.exec(link.getAttribute('title') ?? '')?.[1]?.replace(/ [([].*[)\]]$/, '') === words)
  );
};

/** A link to a page of a name space whose own words are another name for it. */
const leadsToWriter = (link: Element): boolean =>
  /^(?:user|användare|benutzer(?:in)?|bruker|bruger|käyttäjä)\s?:/i.test(link.getAttribute('title') ?? '');

/** The paragraphs that belong to the signature: those before it that have none. */
function paragraphsOf(owner: Element): Element[] {
  const all = [owner];
  if (owner.localName !== 'p') return all;
  for (
    let before = owner.previousElementSibling;
    before?.localName === 'p';
    before = before.previousElementSibling
  ) {
    if (timeIn(before)) break;
    all.unshift(before);
  }
  return all;
}

export const mediawiki: Adapter = {
  ownerOf,
  mainPost: ({ document }) => {
    const first =
      document.querySelector(`.mw-parser-output ${TIME}`) ??
      [...document.querySelectorAll('.mw-parser-output > p')].find((one) => ownerOf(one));
    return first ? ownerOf(first) : null;
  },
  isComment: (owner) => owner.localName !== 'p',
  isFinal: false,
  read(owner, page) {
    const time = timeIn(owner);
    if (!time) return null;
    const links = [...owner.querySelectorAll('a[title], a.mw-userlink')].filter(
      (link) => link.closest(BLOCK) === owner && (link.compareDocumentPosition(time.node) & 4) !== 0,
    );
    // A name of one's own choice stands before the link to the talk with its writer.
    const writer = links.filter(isWriter).at(-1) ?? links.filter(leadsToWriter).at(-1);
    const isSignature = (one: Element): boolean =>
      one.matches(`dl, ul, ol, ${MARKS}`) ||
      one === time.node ||
      (writer !== undefined && (one === writer || (writer.compareDocumentPosition(one) & 4) !== 0));
    const text = paragraphsOf(owner)
      .map((block) => readText(block, { skip: (one) => block === owner && isSignature(one) }))
      .join('\n\n')
      .replace(SIGNED, '')
      .replace(/\s*(?:[–—-]+|\((?:\s|[|·•])*\))*\s*$/, '');
    const { words, href } = time;
    return {
      text,
      author: squeeze(writer?.textContent ?? ''),
      published: isoFromWords(words),
      publishedText: words,
      permalink: href ? cleanLink(href, page.location.href) : '',
      certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
    };
  },
};
