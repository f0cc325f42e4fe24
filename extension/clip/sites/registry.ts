import type { Adapter, Page, Site } from './adapter.ts';
import { bluesky } from './bluesky.ts';
import { facebook } from './facebook.ts';
import { mastodon } from './mastodon.ts';
import { x } from './x.ts';

/** Every adapter, in the order in which they are asked. */
const ADAPTERS = { facebook, mastodon, x, bluesky } satisfies Record<Site, Adapter>;

export function adapterFor(page: Page): { readonly site: Site; readonly adapter: Adapter } | null {
  for (const site of Object.keys(ADAPTERS) as Site[]) {
    const adapter: Adapter = ADAPTERS[site];
    if (adapter.recognises(page)) return { site, adapter };
  }
  return null;
}
