import { squeeze } from './dom.ts';
import { agrees, cleanLink, standsFor } from './links.ts';

/** What the page says about itself in its head: meta, canonical, JSON-LD. Believed only while it is not stale. */
export interface Head {
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly text: string;
  readonly canonical: string;
  /** The page calls itself an article or a post. */
  readonly isPost: boolean;
  /** The head speaks of another address than the one shown: a single-page app moved on without it. */
  readonly stale: boolean;
}

/** Microdata in the body speaks of the page when it is there once and is not part of a post that repeats. */
function onlyOne(document: Document, property: string): string {
  const [first, second] = document.querySelectorAll(`meta[itemprop~="${property}"][content]`);
  return first && !second ? (first.getAttribute('content') ?? '') : '';
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
  const meta = (...keys: string[]): string => keys.map((key) => metas.get(key)).find(Boolean) ?? '';
  const ogUrl = meta('og:url');
  const link = document.querySelector('link[rel~="canonical"][href]')?.getAttribute('href') ?? '';
  const isRoot = /^https?:\/\/[^/]+\/?$/.test(ogUrl);
  const stale = ogUrl !== '' && !isRoot && !agrees(ogUrl, location);
  const canonical = [link, ogUrl].find((address) => address && standsFor(address, location)) ?? '';
  const writtenBy = /written|skriv|verfass|geschrieben/i.test(meta('twitter:label1'))
    ? meta('twitter:data1')
    : '';
  return {
    title: meta('og:title', 'twitter:title', 'dc.title') || squeeze(document.title),
    author:
      [meta('author'), meta('article:author'), meta('dc.creator'), meta('parsely-author'), writtenBy].find(
        (name) => name && !/^(?:https?:|@)/.test(name),
      ) || '',
    published:
      meta(
        'article:published_time',
        'og:published_time',
        'datepublished',
        'date',
        'parsely-pub-date',
        'uploaddate',
      ) ||
      onlyOne(document, 'datePublished') ||
      onlyOne(document, 'uploadDate'),
    text: [meta('description'), meta('og:description', 'twitter:description')].reduce((one, other) =>
      other.length > one.length ? other : one,
    ),
    canonical: canonical ? cleanLink(canonical, location) : '',
    isPost: /article|video/.test(meta('og:type')) || meta('article:published_time') !== '',
    stale,
  };
}
