import { cardsAdapter } from './cards.ts';

// Gmail: messages of an open conversation, the first being what the page is about. Times have no zone.
// lastChecked: 2026-11-21, hand-written fixtures.

export const gmail = cardsAdapter({
  card: '.adn',
  subject: 'h2.hP',
  text: ['.a3s'],
  author: ['.gD::name', '.gD'],
  time: ['.g3::title', '.g3'],
  link: [],
  isFirst: true,
  isConversation: true,
  // The list that somebody came from, and what they searched for, is no part of the conversation's address.
  tidy: (address) => address.replace(/#[^#]*\/([\w-]{16,})$/, '#all/$1'),
});
