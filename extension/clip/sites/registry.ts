import type { Adapter, Site } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { gmail } from './gmail.ts';
import { googleMaps } from './google-maps.ts';
import { instagram } from './instagram.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { mediawiki } from './mediawiki.ts';
import { nextdoor } from './nextdoor.ts';
import { outlook } from './outlook.ts';
import { reddit } from './reddit.ts';
import { telegram } from './telegram.ts';
import { threads } from './threads.ts';
import { tiktok } from './tiktok.ts';
import { trustpilot } from './trustpilot.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

/** Every adapter; a platform without one does not compile. Which page is whose stands in recognise.ts. */
export const ADAPTERS = {
  facebook,
  mastodon,
  x,
  bluesky,
  reddit,
  instagram,
  threads,
  youtube,
  linkedin,
  google_maps: googleMaps,
  nextdoor,
  tiktok,
  telegram,
  gmail,
  outlook,
  mediawiki,
  trustpilot,
} satisfies Record<Site, Adapter>;
