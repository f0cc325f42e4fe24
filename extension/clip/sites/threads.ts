import { cardsAdapter } from './cards.ts';

// Threads. Surfaces: feed, a post's own page, answers, quoted post.
// lastChecked: 2026-11-21, hand-written fixtures.

export const threads = cardsAdapter({
  card: '[data-pressable-container]:not([data-pressable-container] [data-pressable-container])',
  foreign: '[data-pressable-container] [data-pressable-container]',
  text: ['h1', 'span[dir="auto"]:not(a span):not(:has(time))', 'div[dir="auto"]'],
  author: ['a[href^="/@"] span', 'a[href^="/@"]'],
  time: ['time[datetime]'],
  link: ['a[href*="/post/"]:has(time)'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isGuess: true,
  isUntitled: true,
});
