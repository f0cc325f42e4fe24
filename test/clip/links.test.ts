import fc from 'fast-check';
import { expect, test } from 'vitest';
import { agrees, cleanLink, standsFor } from '../../extension/clip/links.ts';

const base = 'https://forum.exempel.se/trad/77?sida=2';

test.each([
  ['/trad/77#p5', 'https://forum.exempel.se/trad/77#p5'],
  ['/a?utm_source=brev&id=3&fbclid=x', 'https://forum.exempel.se/a?id=3'],
  [
    'https://www.facebook.com/g/posts/1/?comment_id=9&__cft__[0]=AZ',
    'https://www.facebook.com/g/posts/1/?comment_id=9',
  ],
  ['https://x.com/a/status/1?s=20&t=abc', 'https://x.com/a/status/1'],
  ['/viewtopic.php?t=5&s=2', 'https://forum.exempel.se/viewtopic.php?t=5&s=2'],
  ['https://namn:losen@exempel.se/', 'https://exempel.se/'],
  ['javascript:alert(1)', ''],
  ['data:text/html,x', ''],
  ['http://[', ''],
])('%s becomes %s', (address, clean) => expect(cleanLink(address, base)).toBe(clean));

test('cleaning twice changes nothing, and what comes out is http or nothing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
      (address) => {
        const once = cleanLink(address, base);
        expect(cleanLink(once || 'mailto:x', base)).toBe(once);
        expect(once === '' || /^https?:/.test(once)).toBe(true);
      },
    ),
  );
});

test('an address that the page gives for itself counts only when it fits the one that is shown', () => {
  expect(standsFor('https://exempel.se/a', 'https://www.exempel.se/a?utm_source=x')).toBe(true);
  expect(standsFor('https://exempel.se/b', 'https://exempel.se/a')).toBe(false);
  expect(standsFor('https://annan.se/a', 'https://exempel.se/a')).toBe(false);
  expect(standsFor('https://exempel.se/t.php', 'https://exempel.se/t.php?id=5')).toBe(false);
  expect(agrees('https://exempel.se/nytt-namn.4711', 'https://exempel.se/gammalt-namn.4711')).toBe(true);
  expect(agrees('https://exempel.se/inlagg/1', 'https://exempel.se/inlagg/2')).toBe(false);
  expect(agrees('https://exempel.se/a/kvR4x', 'https://exempel.se/nyheter/a/kvR4x/bron-oppnas')).toBe(true);
  expect(agrees('https://exempel.se/a/kvR4x', 'https://exempel.se/nyheter/a/mtS7y/bron-stangs')).toBe(false);
});
