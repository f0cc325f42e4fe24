import { nameFrom } from './authors.ts';
import { squeeze } from './dom.ts';
import type { HeadPost } from './head-post.ts';
import { agrees, cleanLink, sameSite } from './links.ts';
import { fill, type Reading } from './reading.ts';

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

/** Posts and comments that the page lists for machines, in its order. */
export function readItems(document: Document): Item[] {
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

/** The head, completed by what the page says for machines about the post that it is of. */
export function withItems(head: HeadPost, items: readonly Item[], location: string): HeadPost {
  const byUrl = items.find((item) => item.url && agrees(item.url, location));
  const item = byUrl ?? items.find((candidate) => !candidate.url);
  if (!item) return head;
  return {
    ...head,
    title: item.title || head.title,
    author: item.author || head.author,
    published: item.published || head.published,
    isPost: true,
  };
}

const letters = (words: string): string => words.replace(/[^\p{L}\d]+/gu, '').slice(0, 40);

/** Name and time of a post that shows none, from what the page says for machines about the post of the same words. */
export function withItem(reading: Reading, document: Document): Reading {
  const start = letters(reading.text ?? '');
  const items = start.length < 15 ? [] : readItems(document);
  const same = items.filter((item) => letters(item.text) === start);
  const [item] = same;
  if (!item || same.length > 1) return reading;
  const address = cleanLink(item.url, document.baseURI);
  const isOwn = item.url !== '' && items.filter(({ url }) => url === item.url).length === 1;
  return fill(reading.certainty?.permalink === 'read' ? reading : { ...reading, permalink: '' }, {
    author: nameFrom(item.author),
    published: item.published,
    permalink: isOwn && sameSite(address, document.URL) ? address : (reading.permalink ?? ''),
    certainty: { author: 'read', published: 'read', ...(isOwn && { permalink: 'read' as const }) },
  });
}
