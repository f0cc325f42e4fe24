import type { Page } from './adapter.ts';

const HOSTS =
  /(?:^|\.)(?:(?:facebook|twitter|x|instagram|threads|reddit|youtube|linkedin|tiktok|trustpilot)\.(?:com|net)|(?:google|nextdoor)\.[a-z.]+|outlook\.[a-z0-9.]+|t\.me|telegram\.\w+)$/;
const MARKUP = [
  '[data-ad-rendering-role]',
  '[data-ad-comet-preview]',
  '[data-ad-preview]',
  '[role="article"] a[href*="comment_id="]',
  '[data-testid^="postThreadItem-by-"]',
  '[data-testid^="feedItem-by-"]',
  '.adn .a3s',
  '.mw-parser-output',
  '.detailed-status',
  '.status__content',
  '.status__content__text',
];

/**
 * Whether it is worth fetching the adapters: asked on every page, so each selector by itself (see `allOf` in dom.ts). The adapters themselves say whose page it is (recognise.ts); a test holds the two together.
 */
export const isLikelySite = ({ location, document }: Pick<Page, 'location' | 'document'>): boolean =>
  HOSTS.test(location.hostname) || MARKUP.some((selector) => document.querySelector(selector) !== null);
