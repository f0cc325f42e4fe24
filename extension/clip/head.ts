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
  /** Posts and comments that the page lists for machines. */
  readonly items: readonly Item[];
  /** The head speaks of another address than the one shown: a single-page app moved on without it. */
  readonly stale: boolean;
}

/** One JSON-LD thing, cut down to what a draft needs. */
export interface Item {
  readonly title: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly text: string;
}

const POSTS =
  /(?:Posting|Article|Comment|Review|Question|Answer|SocialMedia|BlogPost|NewsItem|VideoObject|Conversation|Message)$/;

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return text(value[0]);
  if (value && typeof value === 'object')
    return text((value as Record<string, unknown>)['@value'] ?? (value as Record<string, unknown>)['@id']);
  return '';
};
const nameOf = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).slice(0, 3).join(', ');
  if (typeof value === 'string') return /^https?:/.test(value) ? '' : value;
  return value && typeof value === 'object' ? text((value as Record<string, unknown>).name) : '';
};

function* itemsIn(value: unknown, depth = 0): Generator<Item> {
  if (!value || typeof value !== 'object' || depth > 6) return;
  if (Array.isArray(value)) {
    for (const part of value.slice(0, 200)) yield* itemsIn(part, depth + 1);
    return;
  }
  const thing = value as Record<string, unknown>;
  const types = [thing['@type']].flat().filter((type): type is string => typeof type === 'string');
  if (types.some((type) => POSTS.test(type)))
    yield {
      title: squeeze(text(thing.headline) || text(thing.name)),
      author: squeeze(nameOf(thing.author) || nameOf(thing.creator)),
      published: text(thing.datePublished) || text(thing.dateCreated) || text(thing.uploadDate),
      url: text(thing.url) || text(thing.mainEntityOfPage) || text(thing['@id']),
      text: text(thing.text) || text(thing.articleBody) || text(thing.reviewBody),
    };
  for (const key of [
    '@graph',
    'mainEntity',
    'hasPart',
    'comment',
    'suggestedAnswer',
    'acceptedAnswer',
    'itemListElement',
    'item',
    'review',
  ])
    yield* itemsIn(thing[key], depth + 1);
}

function readItems(document: Document): Item[] {
  const items: Item[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > 2_000_000) continue;
    try {
      items.push(...itemsIn(JSON.parse(source)));
    } catch {
      // A block that does not parse says nothing; the rest of the page still does.
    }
  }
  return items;
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
  const items = readItems(document);
  const byUrl = items.find((item) => item.url && agrees(item.url, location));
  const item = byUrl ?? items.find((candidate) => !candidate.url);
  const writtenBy = /written|skriv|verfass|geschrieben/i.test(meta('twitter:label1'))
    ? meta('twitter:data1')
    : '';
  return {
    title: item?.title || meta('og:title', 'twitter:title', 'dc.title') || squeeze(document.title),
    author:
      item?.author ||
      [meta('author'), meta('article:author'), meta('dc.creator'), meta('parsely-author'), writtenBy].find(
        (name) => name && !/^(?:https?:|@)/.test(name),
      ) ||
      '',
    published:
      item?.published ||
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
    isPost:
      item !== undefined || /article|video/.test(meta('og:type')) || meta('article:published_time') !== '',
    items,
    stale,
  };
}
