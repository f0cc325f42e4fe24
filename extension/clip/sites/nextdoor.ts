import { cardsAdapter } from './cards.ts';

// Nextdoor. No exact times and no addresses in the feed.
// Surfaces: feed, a post's own page, comment.
// lastChecked: 2026-11-21, hand-written fixtures.

export const nextdoor = cardsAdapter({
  card: '.post, [data-testid="post"], [data-testid="feed-item"], [data-testid="comment"]',
  comment: '[data-testid="comment"]',
  main: '.post, [data-testid="post"], [data-testid="feed-item"]',
  text: ['[data-testid="post-body"]', '[data-testid="comment-body"]', '[data-testid="styled-text"]'],
  author: ['[data-testid="author-name"]', 'a[href*="/profile/"]:not(:empty)'],
  time: ['[data-testid="post-timestamp"]', '[data-testid="comment-timestamp"]', 'time'],
  link: ['a[href*="/p/"]'],
  isGuess: true,
  isFinal: true,
  isUntitled: true,
});
