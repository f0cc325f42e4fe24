import { cardsAdapter } from './cards.ts';

// YouTube: a video's own page, comments under it, answers to them, posts of a channel. Under a video the description
// counts, never the line of views and days above it.
// Surfaces: permalink (video), comment, answer, community post. lastChecked: 2026-11-21, hand-written fixtures.

export const youtube = cardsAdapter({
  card: 'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer, ytd-watch-metadata',
  comment: 'ytd-comment-view-model, ytd-comment-renderer',
  main: 'ytd-backstage-post-renderer, ytd-watch-metadata',
  title: ['h1'],
  text: ['#content-text', '#description-inline-expander', 'ytd-text-inline-expander'],
  author: ['#author-text', '#owner #channel-name a', 'ytd-channel-name a', '#channel-name'],
  time: ['#published-time-text a', '#published-time-text', '.published-time-text a'],
  link: ['#published-time-text a', 'a[href*="lc="]', 'a[href*="/post/"]'],
  isFinal: true,
});
