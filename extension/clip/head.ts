import { squeeze } from './dom.ts';
import { agrees, cleanLink, standsFor } from './links.ts';

/** What the page says about itself in its head: meta and canonical. Believed only while it is not stale. */
export interface Head {
  readonly title: string;
  /** The first of these metas, by name or property, that says something. */
  readonly meta: (...keys: readonly string[]) => string;
  readonly canonical: string;
  /** The page calls itself an article or a post. */
  readonly isPost: boolean;
  /** The head speaks of another address than the one shown: a single-page app moved on without it. */
  readonly stale: boolean;
}

export function readHead(document: Document, location: string): Head {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const value = squeeze(meta.getAttribute('content') ?? '');
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const key of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/))
        if (key && value && !metas.has(key)) {
          // Microdata inside the page's posts belongs to them, not to the page.
          if (attribute !== 'itemprop' || meta.parentElement?.localName === 'head') metas.set(key, value);
        }
  }
  const meta = (...keys: readonly string[]): string => keys.map((key) => metas.get(key)).find(Boolean) ?? '';
  const ogUrl = meta('og:url');
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  const isRoot = /^https?:\/\/[^/]+\/?$/.test(ogUrl);
  const stale = ogUrl !== '' && !isRoot && !agrees(ogUrl, location);
  const canonical = [link, ogUrl].find((address) => address && standsFor(address, location)) ?? '';
  return {
    title: meta('og:title', 'twitter:title', 'dc.title') || squeeze(document.title),
    meta,
    canonical: canonical ? cleanLink(canonical, location) : '',
    isPost: /article|video/.test(meta('og:type')) || meta('article:published_time') !== '',
    stale,
  };
}
