import { cardsAdapter } from './cards.ts';

// Nextdoor. No exact times and no addresses in the feed.
// Surfaces: feed, a post's own page, comment.
// lastChecked: 2026-11-21, hand-written fixtures.

export const nextdoor = cardsAdapter({
  card: '.post, [data-testid="post"], [data-testid="feed-item"], [data-testid="comment"], .js-media-comment',
  comment: '[data-testid="comment"], .js-media-comment',
  main: '.post, [data-testid="post"], [data-testid="feed-item"]',
  text: [
    '[data-testid="post-body"]',
    '[data-testid="comment-body"]',
    '[data-testid="styled-text"]',
    '[class*="comment-detail-body"], [class*="comment-body"], [class*="comment-text"]',
    '.js-media-comment p, .js-media-comment span:not(:has(*)):not(a span, button span)',
  ],
  author: ['[data-testid="author-name"]', '.comment-detail-author-name', 'a[href*="/profile/"]:not(:empty)'],
  time: [
    '[data-testid="post-timestamp"]',
    '[data-testid="comment-timestamp"]',
    '[class*="scopeline-timestamp"]',
    'time',
    '[class*="post-byline"] a',
  ],
  link: ['a[href*="/p/"]'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isGuess: true,
  isFinal: true,
  isUntitled: true,
});
