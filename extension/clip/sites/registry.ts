import type { Adapter, Site } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

/** Every adapter; a platform without one does not compile. Which page is whose stands in recognise.ts. */
export const ADAPTERS = { facebook, mastodon, x, bluesky } satisfies Record<Site, Adapter>;
