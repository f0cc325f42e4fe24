import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';

describe('the address that stands for a page', () => {
  it.each([
    ['https://www.example.org/a/', 'https://example.org/a'],
    ['http://m.example.org/a?utm_source=x&id=7&fbclid=zz', 'https://example.org/a?id=7'],
    ['https://example.org/a?b=2&a=1', 'https://example.org/a?a=1&b=2'],
    ['https://example.org/t/12#post-7', 'https://example.org/t/12#post-7'],
    ['https://example.org/t/12#:~:text=lampan', 'https://example.org/t/12'],
    ['https://user:secret@example.org:443/x', 'https://example.org/x'],
    ['inte en adress', 'inte en adress'],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });

  it.each([
    ['https://mobile.twitter.com/kim/status/12?s=20', 'https://x.com/i/status/12'],
    ['https://x.com/Kim/status/12/photo/1', 'https://x.com/i/status/12'],
    ['https://x.com/i/web/status/12', 'https://x.com/i/status/12'],
    ['https://www.threads.net/@kim/post/Ab1', 'https://threads.com/@kim/post/Ab1'],
    ['https://www.instagram.com/kim.p/reel/Ab-1/?img_index=2', 'https://instagram.com/p/Ab-1'],
    [
      'https://www.linkedin.com/posts/kim-p_lampan-activity-712-xYz',
      'https://linkedin.com/feed/update/urn:li:activity:712',
    ],
    ['https://t.me/s/satra/12', 'https://t.me/satra/12'],
    ['https://m.facebook.com/story.php?story_fbid=2&id=100&eav=x', 'https://facebook.com/100/posts/2'],
    ['https://social.example/web/@kim/12', 'https://social.example/@kim/12'],
    ['https://social.example/users/kim/statuses/12', 'https://social.example/@kim/12'],
    ['https://forum.example/viewtopic.php?f=3&t=12&p=345#p345', 'https://forum.example/viewtopic.php?p=345'],
    ['https://forum.example/viewtopic.php?f=3&t=12&p=345', 'https://forum.example/viewtopic.php?p=345'],
    ['https://forum.example/viewtopic.php?t=12&start=20#p345', 'https://forum.example/viewtopic.php?p=345'],
    ['https://forum.example/showthread.php?t=12#post345', 'https://forum.example/showthread.php?p=345'],
    ['https://forum.example/showpost.php?p=345&postcount=2', 'https://forum.example/showthread.php?p=345'],
    ['https://forum.example/threads/halka.12/page-2#post-345', 'https://forum.example/posts/345'],
    ['https://forum.example/threads/halka.12/#post-345', 'https://forum.example/posts/345'],
    ['https://forum.example/threads/halka.12/post-345', 'https://forum.example/posts/345'],
    ['https://forum.example/posts/345/', 'https://forum.example/posts/345'],
    ['https://forum.example/t/halka-pa-trapporna/12/3?u=kim', 'https://forum.example/t/12/3'],
    ['https://forum.example/t/halka-pa-trapporna/12/1', 'https://forum.example/t/12'],
    ['https://forum.example/t/12', 'https://forum.example/t/12'],
    ['https://blogg.example/lampan/comment-page-2/#comment-7', 'https://blogg.example/lampan#comment-7'],
    ['https://youtu.be/a-B_9?si=xyz', 'https://youtube.com/watch?v=a-B_9'],
    ['https://m.youtube.com/shorts/a-B_9', 'https://youtube.com/watch?v=a-B_9'],
    ['https://www.youtube.com/watch?v=a-B_9', 'https://youtube.com/watch?v=a-B_9'],
    ['https://m.facebook.com/groups/1/permalink/2/', 'https://facebook.com/groups/1/posts/2'],
    ['https://web.facebook.com/groups/1/posts/2', 'https://facebook.com/groups/1/posts/2'],
    [
      'https://www.facebook.com/groups/1/?multi_permalinks=2&ref=share',
      'https://facebook.com/groups/1/posts/2',
    ],
    [
      'https://www.facebook.com/permalink.php?story_fbid=pfbid02&id=100',
      'https://facebook.com/100/posts/pfbid02',
    ],
    ['https://old.reddit.com/r/stockholm/comments/abc/lampan_ar/', 'https://reddit.com/comments/abc'],
    ['https://redd.it/abc', 'https://reddit.com/comments/abc'],
    [
      'https://www.reddit.com/r/stockholm/comments/abc/lampan_ar/def/',
      'https://reddit.com/comments/abc/comment/def',
    ],
  ])('the same post: %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
    expect(canonicalAddress(canonical)).toBe(canonical);
  });

  it('keeps the comment that a link names', () => {
    expect(canonicalAddress('https://www.facebook.com/groups/1/posts/2/?comment_id=3&__tn__=R')).toBe(
      'https://facebook.com/groups/1/posts/2?comment_id=3',
    );
  });

  it.each([
    ['https://forum.example/viewtopic.php?p=345#p346', 'https://forum.example/viewtopic.php?p=345'],
    ['https://forum.example/threads/halka.12/', 'https://forum.example/threads/halka.12/#post-345'],
    ['https://forum.example/t/2024/12', 'https://forum.example/t/2025/12'],
    ['https://forum.example/t/halka/12', 'https://forum.example/t/halka/12/3'],
    ['https://blogg.example/lampan/#comment-7', 'https://blogg.example/lampan/#comment-8'],
  ])('other posts stay others: %s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalAddress(address);
        expect(canonicalAddress(once)).toBe(once);
      }),
    );
  });
});
