import { isoFromWords } from '../dates.ts';
import { squeeze } from '../dom.ts';
import { cleanLink } from '../links.ts';
import { readText } from '../text.ts';
import type { Adapter } from './adapter.ts';

// Talk pages of wikis that have reply links (MediaWiki with DiscussionTools). A comment has no border of its own: it
// is the paragraphs or the list item before a signature, a link to its writer and a linked time.
// Surfaces: new topic, answer, answer to an answer. lastChecked: 2026-11-21, hand-written fixtures.

const BLOCK = 'p, dd, li';
const TIME = 'a.ext-discussiontools-init-timestamplink';
const MARKS =
  '[data-mw-comment-start], [data-mw-comment-end], .ext-discussiontools-init-replylink-buttons, .mw-editsection';

/** The signature of the block itself, not of the answers inside it. */
const timeIn = (block: Element): HTMLAnchorElement | undefined =>
  [...block.querySelectorAll<HTMLAnchorElement>(TIME)].find((link) => link.closest(BLOCK) === block);

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
    const first = document.querySelector(`.mw-parser-output ${TIME}`);
    return first && ownerOf(first);
  },
  isComment: (owner) => owner.localName !== 'p',
  isFinal: false,
  read(owner, page) {
    const time = timeIn(owner);
    if (!time) return null;
    const writers = [...owner.querySelectorAll('a[title], a.mw-userlink')].filter(
      (link) =>
        link.closest(BLOCK) === owner && isWriter(link) && (link.compareDocumentPosition(time) & 4) !== 0,
    );
    const writer = writers.at(-1);
    const isSignature = (one: Element): boolean =>
      one.matches(`dl, ul, ol, ${MARKS}`) ||
      one === time ||
      (writer !== undefined && (one === writer || (writer.compareDocumentPosition(one) & 4) !== 0));
    const text = paragraphsOf(owner)
      .map((block) => readText(block, { skip: (one) => block === owner && isSignature(one) }))
      .join('\n\n')
      .replace(/\s*(?:[–—-]+|\((?:\s|[|·•])*\))*\s*$/, '');
    const words = squeeze(time.textContent ?? '');
    return {
      text,
      author: squeeze(writer?.textContent ?? ''),
      published: isoFromWords(words),
      publishedText: words,
      permalink: cleanLink(time.getAttribute('href') ?? '', page.location.href),
      certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
    };
  },
};
