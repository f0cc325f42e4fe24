import type { Adapter, Page, Site } from './adapter.ts';
import { facebook } from './facebook.ts';
import { mastodon } from './mastodon.ts';

/** Every adapter, in the order in which they are asked. */
const ADAPTERS = { facebook, mastodon } satisfies Record<Site, Adapter>;

export function adapterFor(page: Page): { readonly site: Site; readonly adapter: Adapter } | null {
  for (const site of Object.keys(ADAPTERS) as Site[]) {
    const adapter: Adapter = ADAPTERS[site];
    if (adapter.recognises(page)) return { site, adapter };
  }
  return null;
}
