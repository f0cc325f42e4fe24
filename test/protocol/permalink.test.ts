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
    ['https://mobile.twitter.com/kim/status/12?s=20', 'https://x.com/kim/status/12?s=20'],
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
      'https://reddit.com/r/stockholm/comments/abc/lampan_ar/def',
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

  it('is its own canonical address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const once = canonicalAddress(address);
        expect(canonicalAddress(once)).toBe(once);
      }),
    );
  });
});
