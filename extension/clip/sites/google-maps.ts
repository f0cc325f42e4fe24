import { cardsAdapter } from './cards.ts';

// Reviews on Google Maps. Only the review's own attribute, roles and addresses are stable.
// Surfaces: list of reviews, answer of the owner (not the resident's words).
// lastChecked: 2026-11-21, hand-written fixtures.

export const googleMaps = cardsAdapter({
  card: '[data-review-id]:not([data-review-id] [data-review-id])',
  text: ['[lang]', '.wiI7pd'],
  author: [
    '::aria-label',
    'button[data-href*="/contrib/"] > div:first-child',
    'a[href*="/contrib/"]',
    '.d4r55',
  ],
  time: ['.rsqaWe', '.xRkPPb', 'span[aria-label] + span'],
  link: ['a[href*="/reviews/"]'],
  foreign: '[data-review-id] [class*="owner"], [data-review-id] .CDe7pd',
  isGuess: true,
  isFinal: true,
});
