import { cardsAdapter } from './cards.ts';

// LinkedIn: the older layout by what each post calls itself, the newer one by its test names.
// Surfaces: feed, a post's own page, comment. Times are relative ("1 v").
// lastChecked: 2026-11-21, hand-written fixtures.

export const linkedin = cardsAdapter({
  card: '[data-urn^="urn:li:activity"], [data-id^="urn:li:activity"], .feed-shared-update-v2, [data-id^="urn:li:comment"], article.comments-comment-entity, [role="listitem"]:has([data-testid="expandable-text-box"])',
  comment: '[data-id^="urn:li:comment"], article.comments-comment-entity',
  main: '[data-urn^="urn:li:activity"], [data-id^="urn:li:activity"], .feed-shared-update-v2, [role="listitem"]:has([data-testid="expandable-text-box"])',
  text: [
    '.update-components-text',
    '.comments-comment-item__main-content',
    '.comments-comment-entity__content',
    '[data-testid="expandable-text-box"]',
  ],
  author: [
    '.update-components-actor__title span[aria-hidden="true"]',
    '.comments-comment-meta__description-title',
    'a[href*="/in/"] span[aria-hidden="true"]',
    'a[href*="/in/"]',
    'a[href*="/company/"]',
  ],
  // What a post shares of another's.
  foreign: '.update-components-mini-update-v2, .feed-shared-mini-update-v2',
  time: ['time', '.update-components-actor__sub-description span[aria-hidden="true"]'],
  link: ['a[href*="/feed/update/"]'],
  isGuess: true,
  isFinal: true,
  isUntitled: true,
});
