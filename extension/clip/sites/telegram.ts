import { cardsAdapter } from './cards.ts';

// Telegram on the web: a channel's public page, one message's page (the message stands in a frame and in the head), and
// the two web applications for those who are signed in.
// Surfaces: feed (channel, conversation), permalink, share (forwarded). lastChecked: 2026-11-21, hand-written fixtures.

export const telegram = cardsAdapter({
  card: '.tgme_widget_message, .bubble[data-mid], .Message[data-message-id]',
  text: [
    '.tgme_widget_message_text',
    '.translatable-message',
    '.message:not(:has(.translatable-message))',
    '.text-content',
  ],
  author: [
    '.tgme_widget_message_owner_name',
    '.tgme_widget_message_from_author',
    '.peer-title',
    '.sender-title, .message-title-name',
  ],
  time: ['time[datetime]', '::data-timestamp', '.message-time::title', '.time .time-inner::title'],
  link: ['a.tgme_widget_message_date', '::data-post'],
  foreign: '.tgme_widget_message_reply, .tgme_widget_message_forwarded_from, .reply, .EmbeddedMessage',
  left: '.time, .MessageMeta',
  isInHead: true,
  tidy: (address) => address.replace(/[?#].*$/, ''),
  isFinal: true,
  isUntitled: true,
});
