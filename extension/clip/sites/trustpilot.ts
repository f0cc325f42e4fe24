import { cardsAdapter } from './cards.ts';

// Trustpilot: reviews of an organisation, and a review's own page. The organisation's answer is not the resident's.
// Surfaces: list of reviews, a review's own page. lastChecked: 2026-11-21, hand-written fixtures.

export const trustpilot = cardsAdapter({
  card: '[data-service-review-card-paper]',
  title: ['[data-service-review-title-typography]', '[data-review-title-typography]'],
  text: ['[data-service-review-text-typography]'],
  author: ['[data-consumer-name-typography]'],
  time: ['time[data-service-review-date-time-ago]', 'time[datetime]'],
  link: ['a[href^="/reviews/"]'],
  foreign: '[data-service-review-business-reply], [class*="replyInfo"]',
});
