import { cardsAdapter } from './cards.ts';

// Telegram on the web: a channel's public page, one message's page (the message stands in a frame and in the head).
// lastChecked: 2026-11-21, hand-written fixtures.

export const telegram = cardsAdapter({
  card: '.tgme_widget_message',
  text: ['.tgme_widget_message_text'],
  author: ['.tgme_widget_message_owner_name', '.tgme_widget_message_from_author'],
  time: ['time[datetime]'],
  link: ['a.tgme_widget_message_date', '::data-post'],
  foreign: '.tgme_widget_message_reply, .tgme_widget_message_forwarded_from',
  isInHead: true,
  tidy: (address) => address.replace(/[?#].*$/, ''),
});
