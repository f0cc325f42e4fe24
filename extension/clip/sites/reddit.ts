import { cardsAdapter } from './cards.ts';

// Reddit, the new application (custom elements with attributes) and the old pages.
// Surfaces: post, feed, comment, answer to a comment.
// lastChecked: 2026-11-21, hand-written fixtures.

export const reddit = cardsAdapter({
  card: 'shreddit-post, shreddit-comment, .thing.link, .thing.comment',
  comment: 'shreddit-comment, .thing.comment',
  main: 'shreddit-post, .thing.link',
  title: ['::post-title', '[slot="title"]', 'a.title'],
  text: ['[slot="text-body"]', '[slot="comment"]', '.usertext-body .md'],
  author: ['::author', '::data-author', '.author'],
  time: ['::created-timestamp', 'faceplate-timeago', 'time[datetime]'],
  link: ['::permalink', '::data-permalink', 'a.bylink'],
  tidy: (address) => address.replace(/[?#].*$/, ''),
});
