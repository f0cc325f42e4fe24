import { cardsAdapter } from './cards.ts';

// Instagram. Its class names are noise, so only elements, addresses and times are relied on.
// Surfaces: a post's own page, a post in the feed, a comment.
// lastChecked: 2026-11-21, hand-written fixtures.

export const instagram = cardsAdapter({
  // The caption stands in a list item too, under a heading of the second rank; comments under the third.
  card: 'article, article li:has(h3)',
  comment: 'li',
  main: 'article',
  text: [
    'h1',
    'h2 ~ span',
    'h3 ~ span',
    'h2 ~ div > span',
    'h3 ~ div > span',
    'span[dir="auto"]:not(a span)',
  ],
  author: [
    'header a[href^="/"]:not(:has(img)):not([href*="/explore/"])',
    'h2 a',
    'h3 a',
    'a[href^="/"]:not(:has(img))',
  ],
  time: ['time[datetime]'],
  link: ['a[href*="/c/"]:has(time)', 'a[href*="/p/"]:has(time)', 'a[href*="/reel/"]:has(time)'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isGuess: true,
});
