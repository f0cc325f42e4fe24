import type { Head } from './head.ts';

/** What the head says of the post that the page is about. */
export interface HeadPost extends Head {
  readonly author: string;
  readonly published: string;
  readonly text: string;
}

/** Microdata in the body speaks of the page when it is there once and is not part of a post that repeats. */
function onlyOne(document: Document, property: string): string {
  const [first, second] = document.querySelectorAll(`meta[itemprop~="${property}"][content]`);
  return first && !second ? (first.getAttribute('content') ?? '') : '';
}

/** ISO 8601 or other words; empty when the head states no time. */
export const publishedIn = ({ meta }: Head): string =>
  meta(
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'parsely-pub-date',
    'uploaddate',
  );

/** The longer of the two descriptions: some platforms put a slogan into one of them. */
export const wordsIn = ({ meta }: Head): string =>
  [meta('description'), meta('og:description', 'twitter:description')].reduce((one, other) =>
    other.length > one.length ? other : one,
  );

export function readHeadPost(head: Head, document: Document): HeadPost {
  const { meta } = head;
  const writtenBy = /written|skriv|verfass|geschrieben/i.test(meta('twitter:label1'))
    ? meta('twitter:data1')
    : '';
  return {
    ...head,
    author:
      [meta('author'), meta('article:author'), meta('dc.creator'), meta('parsely-author'), writtenBy].find(
        (name) => name && !/^(?:https?:|@)|^[\w-]+\.\w{2,3}$/.test(name),
      ) ?? '',
    published: publishedIn(head) || onlyOne(document, 'datePublished') || onlyOne(document, 'uploadDate'),
    text: wordsIn(head),
  };
}
