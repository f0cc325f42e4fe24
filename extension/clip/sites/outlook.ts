import { cardsAdapter } from './cards.ts';

// Outlook on the web: messages of an open conversation.
// lastChecked: 2026-11-21, hand-written fixtures.

export const outlook = cardsAdapter({
  card: '[role="listitem"]:has([id^="UniqueMessageBody"]), [data-app-section="ConversationContainer"] > div:has([id^="UniqueMessageBody"]), [aria-label]:has(> [id^="UniqueMessageBody"])',
  main: '[role="listitem"]:has([id^="UniqueMessageBody"]):not([role="listitem"]:has([id^="UniqueMessageBody"]) ~ *)',
  text: ['[id^="UniqueMessageBody"]'],
  author: [
    '[role="heading"] span[aria-label]',
    '[data-testid="SenderPersona"]',
    'span[title*="@"]',
    '[role="heading"]',
  ],
  time: ['[data-testid="SentReceivedSavedTime"]', 'time'],
  link: [],
  isGuess: true,
});
