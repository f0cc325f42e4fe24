import { cardsAdapter } from './cards.ts';

// YouTube: comments under a video, answers to them, posts of a channel. The video itself is left to the head.
// lastChecked: 2026-11-21, hand-written fixtures.

export const youtube = cardsAdapter({
  card: 'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer',
  comment: 'ytd-comment-view-model, ytd-comment-renderer',
  main: 'ytd-backstage-post-renderer',
  text: ['#content-text'],
  author: ['#author-text'],
  time: ['#published-time-text a', '#published-time-text', '.published-time-text a'],
  link: ['#published-time-text a', 'a[href*="lc="]', 'a[href*="/post/"]'],
});
