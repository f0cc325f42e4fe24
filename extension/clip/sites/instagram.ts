import { cardsAdapter } from './cards.ts';

// Instagram. Its class names are noise, so only elements, addresses and times are relied on. A comment is told by the
// address of its own around its time; a post's own page has no element for the post in the newer layout.
// Surfaces: a post's own page, a post in the feed, a comment. lastChecked: 2026-11-21, hand-written fixtures.

const COMMENT_LINK = 'a[href*="/c/"]:has(time)';
const NAME = 'a[href^="/"]:not(:has(img), :has(time), [href*="/p/"], [href*="/explore/"])';
const CONTROL = 'a span, button span, [role="button"], [role="button"] span';
const WORDS = `span:not(${CONTROL}, :has(span, time, button), :has(> a:only-child), :empty)`;

/** The largest element around a comment's own link that holds no other time: name, words and buttons with it. */
function commentAround(link: Element): Element | null {
  let found: Element | null = null;
  for (
    let up = link.parentElement;
    up && !/^(?:article|main|body)$/.test(up.localName);
    up = up.parentElement
  ) {
    if (up.querySelectorAll('time').length > 1 || up.querySelector('h1')) break;
    found = up;
  }
  return found?.querySelector(NAME) && found.querySelector(WORDS) ? found : null;
}

function ownerOf(target: Element): Element | null {
  const post = target.closest('article') ?? target.closest('main');
  for (const link of post?.querySelectorAll(COMMENT_LINK) ?? []) {
    const comment = commentAround(link);
    if (comment?.contains(target)) return comment;
  }
  return target.closest('article li:has(h3)') ?? post;
}

export const instagram = cardsAdapter({
  ownerOf,
  card: 'article, main:not(:has(article)):has(time)',
  comment: ':not(article, main)',
  text: ['h1', 'h2 ~ span', 'h3 ~ span', 'h2 ~ div > span', 'h3 ~ div > span', WORDS],
  author: ['header a[href^="/"]:not(:has(img)):not([href*="/explore/"])', 'h2 a', 'h3 a', NAME],
  time: ['time[datetime]'],
  link: [COMMENT_LINK, 'a[href*="/p/"]:has(time)', 'a[href*="/reel/"]:has(time)'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isGuess: true,
  isFinal: true,
  isUntitled: true,
});
