import type { Page, Site } from './adapter.ts';

/** Hosts of one platform each, and the elements that no other page has. */
interface Sign {
  readonly site: Site;
  readonly host?: RegExp;
  /** Needed too where the host is given; alone where the platform has many hosts or several layouts. */
  readonly markup: string;
}

/** Whose page it is, in the order in which it is asked. */
const SIGNS: readonly Sign[] = [
  {
    site: 'facebook',
    markup:
      '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"], [role="article"] a[href*="comment_id="]',
  },
  { site: 'x', host: /(?:^|\.)(?:x|twitter)\.com$/, markup: 'article' },
  { site: 'instagram', host: /(?:^|\.)instagram\.com$/, markup: 'time[datetime]' },
  { site: 'threads', host: /(?:^|\.)threads\.(?:net|com)$/, markup: 'a[href*="/post/"] time' },
  { site: 'reddit', host: /(?:^|\.)reddit\.com$/, markup: 'shreddit-post, shreddit-comment, .thing' },
  {
    site: 'youtube',
    host: /(?:^|\.)youtube\.com$/,
    markup: 'ytd-comment-view-model, ytd-comment-renderer, ytd-backstage-post-renderer, ytd-watch-metadata',
  },
  {
    site: 'linkedin',
    host: /(?:^|\.)linkedin\.com$/,
    markup: '[data-urn], [data-id^="urn:li:"], [data-testid="expandable-text-box"], .feed-shared-update-v2',
  },
  { site: 'google_maps', host: /(?:^|\.)google\.[a-z.]+$/, markup: '[data-review-id]' },
  { site: 'nextdoor', host: /(?:^|\.)nextdoor\.[a-z.]+$/, markup: '[data-testid="post-body"], .post' },
  {
    site: 'tiktok',
    host: /(?:^|\.)tiktok\.com$/,
    markup: '[data-e2e="browse-video-desc"], [data-e2e="video-desc"], [data-e2e^="comment-level-"]',
  },
  {
    site: 'telegram',
    host: /(?:^|\.)(?:t\.me|telegram\.(?:org|me))$/,
    markup: '.tgme_widget_message, .bubble[data-mid], .Message[data-message-id], .tgme_page_post',
  },
  { site: 'trustpilot', host: /(?:^|\.)trustpilot\.com$/, markup: '[data-service-review-card-paper]' },
  { site: 'gmail', markup: '.adn .a3s' },
  {
    site: 'outlook',
    host: /^outlook\.(?:live|office|office365|cloud\.microsoft)\b/,
    markup: '[aria-label] [id^="UniqueMessageBody"], [role="document"]',
  },
  {
    site: 'mediawiki',
    markup:
      '.mw-parser-output [data-mw-comment-start], .mw-parser-output .ext-discussiontools-init-timestamplink, .ns-talk .mw-parser-output, .mw-parser-output [href*="User_talk:"], .mw-parser-output [href*="diskussion:"]',
  },
  { site: 'bluesky', markup: '[data-testid^="postThreadItem-by-"], [data-testid^="feedItem-by-"]' },
  { site: 'mastodon', markup: '.detailed-status, .status .status__content, .status__content__text' },
];

export function siteOf({ document, location }: Page): Site | null {
  const sign = SIGNS.find(
    ({ host, markup }) => (!host || host.test(location.hostname)) && document.querySelector(markup) !== null,
  );
  return sign?.site ?? null;
}
