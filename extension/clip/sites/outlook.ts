import { cardsAdapter } from './cards.ts';

// Outlook on the web: messages of an open conversation, the first being what the page is about. A message has no
// element of its own in every layout: it is the innermost one that holds both words and time.
// Surfaces: conversation, one message. lastChecked: 2026-11-21, hand-written fixtures.

const BODY = '[id^="UniqueMessageBody"], [role="document"]';
const TIME = '[data-testid="SentReceivedSavedTime"]';

export const outlook = cardsAdapter({
  card: `[role="listitem"]:has(${BODY}), :not(body, html, main, [role="main"], [role="list"]):has(${BODY}):has(${TIME})`,
  text: ['[id^="UniqueMessageBody"]', '[role="document"]'],
  subject:
    '[role="heading"][aria-level="2"][title], [role="main"]:not(:has([role="heading"][title])) > [role="heading"][aria-level="2"]',
  author: [
    '[role="heading"] span[aria-label]',
    'span[aria-label]:has(+ *):not(:empty)',
    '[data-testid="SenderPersona"]',
    'span[title*="@"]',
    '[role="heading"]:not([aria-level="2"])',
    'span[aria-label]:not(:empty)',
  ],
  time: [TIME, 'time'],
  link: [],
  isFirst: true,
  isGuess: true,
});
