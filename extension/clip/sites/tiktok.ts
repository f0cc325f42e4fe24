import { cardsAdapter } from './cards.ts';

// TikTok: the words under a video and the comments beside it.
// lastChecked: 2026-11-21, hand-written fixtures.

export const tiktok = cardsAdapter({
  card: '[class*="DivCommentItem"], [class*="DivCommentObject"], main:has([data-e2e="browse-video-desc"]), main:has([data-e2e="video-desc"]), [data-e2e="recommend-list-item-container"], body:has([data-e2e="browse-video-desc"])',
  comment: '[class*="DivComment"]',
  main: 'main:has([data-e2e="browse-video-desc"]), body:has([data-e2e="browse-video-desc"]):not(:has(main [data-e2e="browse-video-desc"])), main:has([data-e2e="video-desc"]):not(:has([data-e2e="recommend-list-item-container"]))',
  text: ['[data-e2e="browse-video-desc"]', '[data-e2e="video-desc"]', '[data-e2e^="comment-level-"]'],
  author: [
    '[data-e2e^="comment-username-"]',
    '[data-e2e="browse-username"]',
    '[data-e2e="video-author-uniqueid"]',
    'a[href^="/@"]',
  ],
  time: ['time', '[data-e2e^="comment-time-"]', '[data-e2e="browser-nickname"] span:last-child'],
  link: ['a[href*="/video/"]'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isGuess: true,
  isUntitled: true,
});
