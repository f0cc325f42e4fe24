import type { Page, Site } from './adapter.ts';

/**
 * Whose page it is: address or one look at the document, since it is asked on every page. In the order in which
 * they are asked. Markup rather than address, where the same platform has many hosts or several layouts.
 */
const RECOGNISED = {
  facebook: ({ document }) =>
    document.querySelector(
      '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"], [role="article"] a[href*="comment_id="]',
    ) !== null,
  mastodon: ({ document }) =>
    document.querySelector('.detailed-status, .status .status__content, .status__content__text') !== null,
  x: ({ location, document }) =>
    /(?:^|\.)(?:x|twitter)\.com$/.test(location.hostname) && document.querySelector('article') !== null,
  bluesky: ({ document }) =>
    document.querySelector('[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]') !== null,
} satisfies Record<Site, (page: Page) => boolean>;

export function siteOf(page: Page): Site | null {
  return (Object.keys(RECOGNISED) as Site[]).find((site) => RECOGNISED[site](page)) ?? null;
}
