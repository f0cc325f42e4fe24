import { parentOf, squeeze } from '../dom.ts';
import { cleanLink } from '../links.ts';
import type { Reading } from '../reading.ts';
import { readText } from '../text.ts';
import { type Adapter, type Page, readQuoted } from './adapter.ts';

// Facebook: groups, pages and comments in the web application. Names of attributes come from its own rendering
// and may vanish; then this adapter says nothing and the person marks the text.
// Surfaces: feed, permalink, dialog over a feed, comment, answer to a comment, shared post, anonymous post.
// lastChecked: 2026-11-21, hand-written fixtures.

const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]';
const NAME = '[data-ad-rendering-role="profile_name"]';
const POST_LINK =
  /\/(?:posts|permalink|videos|photos|reel|share\/[pvr])\/|(?:permalink|story)\.php|[?&](?:story_fbid|multi_permalinks)=/;
const COMMENT_LINK = /[?&](?:comment_id|reply_comment_id)=/;
const CARD = '[role="article"], [role="feed"] > div, [data-pagelet^="FeedUnit_"], [role="dialog"]';

const linksOf = (owner: Element): HTMLAnchorElement[] =>
  [...owner.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => ownerOf(link) === owner);

const isComment = (owner: Element): boolean =>
  owner.getAttribute('role') === 'article' &&
  owner.querySelector(MESSAGE) === null &&
  commentLink(owner) !== undefined;

function commentLink(owner: Element): HTMLAnchorElement | undefined {
  return [...owner.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
    (link) =>
      COMMENT_LINK.test(link.getAttribute('href') ?? '') && link.closest('[role="article"]') === owner,
  );
}

/** The innermost card around the element that has words of its own: a comment, else a post. */
function ownerOf(target: Element): Element | null {
  for (let up: Element | null = target; up; up = parentOf(up)) {
    if (!up.matches(CARD)) continue;
    if (up.getAttribute('role') === 'article' && isComment(up)) return up;
    // A feed holds many cards, each with words; a card holds its own and perhaps a shared one.
    if (up.querySelector(MESSAGE) || up.querySelector(NAME)) return up;
  }
  return null;
}

function mainPost(page: Page): Element | null {
  const dialogs = [...page.document.querySelectorAll('[role="dialog"]')].filter((dialog) =>
    dialog.querySelector(MESSAGE),
  );
  const dialog = dialogs.pop();
  if (dialog) return ownerOf(dialog.querySelector(MESSAGE) ?? dialog);
  const owners = new Set([...page.document.querySelectorAll(MESSAGE)].map((message) => ownerOf(message)));
  // A card that another card passes on stands in it.
  const outer = [...owners].filter(
    (one) => one && ![...owners].some((other) => other !== one && other?.contains(one)),
  );
  return outer.length === 1 ? (outer[0] ?? null) : null;
}

/** Bodies that belong to this card and not to one shared inside it. */
function bodies(owner: Element): Element[] {
  const selector = isComment(owner) ? 'div[dir="auto"], span[dir="auto"][lang]' : MESSAGE;
  const found = [...owner.querySelectorAll(selector)].filter(
    (body) => ownerOf(body) === owner && !body.closest('a, [role="button"]'),
  );
  return found.filter((body) => !found.some((other) => other !== body && other.contains(body)));
}

/** Digits or "nu"/"now" in few words: a link around a time; the draft takes it as exact only if it is. */
const saysTime = (words: string): boolean => words.length < 60 && /\d|\b(?:nu|now|nyss)\b/i.test(words);

function readTime(owner: Element): { words: string; link: HTMLAnchorElement | null } {
  const own = isComment(owner) ? COMMENT_LINK : POST_LINK;
  const links = linksOf(owner).filter((link) => own.test(link.getAttribute('href') ?? ''));
  for (const link of links) {
    const epoch = link.querySelector('[data-utime]')?.getAttribute('data-utime') ?? '';
    if (/^\d{10}$/.test(epoch)) return { words: new Date(Number(epoch) * 1000).toISOString(), link };
    const told = link.querySelector('[aria-labelledby]')?.getAttribute('aria-labelledby');
    const words =
      link.getAttribute('aria-label') ??
      squeeze((told && link.ownerDocument.getElementById(told)?.textContent) || (link.textContent ?? ''));
    if (saysTime(words)) return { words, link };
  }
  return { words: '', link: links[0] ?? null };
}

/** Who wrote the card, and after that who wrote what it shares: as the page marks them, else the headings that link to somebody. */
function namesIn(owner: Element): Element[] {
  const isOwn = (one: Element) => ownerOf(one) === owner && !isComment(owner);
  const marked = [...owner.querySelectorAll(NAME)].filter(isOwn);
  const bold = [...owner.querySelectorAll('h2 strong, h3 strong, h4 strong')].filter(isOwn);
  const linked = [...owner.querySelectorAll('h2, h3, h4')].flatMap((heading) => {
    const link = isOwn(heading) ? heading.querySelector('a[href]') : null;
    return link && squeeze(link.textContent ?? '') ? [link] : [];
  });
  return marked.length > 0 ? marked : linked.length > bold.length ? linked : bold;
}

const nameOf = (name: Element | undefined): string => (name ? squeeze(readText(name)) : '');
const isBefore = (one: Element, other: Element): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

function authorOf(owner: Element): string {
  if (!isComment(owner)) return nameOf(namesIn(owner)[0]);
  const link = linksOf(owner).find((one) => {
    const words = squeeze(one.textContent ?? '');
    const href = one.getAttribute('href') ?? '';
    return words !== '' && !/hashtag/.test(href) && !(COMMENT_LINK.test(href) && saysTime(words));
  });
  return squeeze(link?.textContent ?? '');
}

/** Whom a comment answers: the comment that its address names, else who wrote the post. */
function answeredBy(owner: Element): string {
  const own = new URLSearchParams((commentLink(owner)?.getAttribute('href') ?? '').split('?')[1]);
  const parent = own.get('reply_comment_id') && own.get('comment_id');
  const card = owner.parentElement && ownerOf(owner.parentElement);
  if (!parent) return card ? authorOf(card) : '';
  const answered = [...owner.ownerDocument.querySelectorAll('[role="article"]')].find((one) => {
    const link = one === owner ? undefined : commentLink(one)?.getAttribute('href');
    const theirs = new URLSearchParams((link ?? '').split('?')[1]);
    return theirs.get('comment_id') === parent && !theirs.get('reply_comment_id');
  });
  return answered ? authorOf(answered) : '';
}

export const facebook: Adapter = {
  ownerOf,
  mainPost,
  isComment,
  isFinal: true,
  isUntitled: true,
  read(owner, page, target): Reading | null {
    const comment = isComment(owner);
    const [, sharedBy] = comment ? [] : namesIn(owner);
    // What stands behind a second name is shared, and not the first one's words.
    const all = bodies(owner);
    const shared = sharedBy && target && all.find((one) => one.contains(target) && isBefore(sharedBy, one));
    if (shared) return readQuoted(shared, nameOf(sharedBy));
    const own = all.filter((one) => !(sharedBy && isBefore(sharedBy, one)));
    const [body, second] = own;
    // More than one body means that it is not certain whose words they are.
    if (!body || (second && !comment)) return null;
    const time = readTime(owner);
    const text = comment ? own.map((one) => readText(one)).join('\n') : readText(body);
    const answersTo = comment ? answeredBy(owner) : '';
    return {
      ...(answersTo && { details: { answersTo } }),
      text,
      author: authorOf(owner),
      published: time.words,
      publishedText: time.words,
      permalink: time.link ? cleanLink(time.link.getAttribute('href') ?? '', page.location.href) : '',
      certainty: { text: 'read', author: 'read', published: 'read', permalink: 'read' },
    };
  },
};
