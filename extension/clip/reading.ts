import type { Certainty, DraftField, DraftProperty } from '../../shared/protocol/draft.ts';
import type { Details } from './details.ts';
import { cleanLink } from './links.ts';
import type { Page } from './sites/adapter.ts';

/** What one reader found; an empty or missing property was not found. */
export interface Reading {
  readonly title?: string;
  readonly text?: string;
  readonly author?: string;
  readonly published?: string;
  readonly publishedText?: string;
  readonly permalink?: string;
  readonly fields?: readonly DraftField[];
  readonly certainty?: Readonly<Partial<Record<DraftProperty, Certainty>>>;
  readonly details?: Details;
  /** The page shows the words cut off. */
  readonly cutOff?: boolean;
}

/** The first reading's properties, and the second's where the first has none. */
export function fill(first: Reading, second: Reading): Reading {
  const details = first.details ?? second.details;
  const certainty: Partial<Record<DraftProperty, Certainty>> = {};
  const pick = (property: DraftProperty): string => {
    const from = first[property] ? first : second;
    certainty[property] = from.certainty?.[property] ?? 'guessed';
    return from[property] ?? '';
  };
  return {
    title: pick('title'),
    text: pick('text'),
    author: pick('author'),
    published: pick('published'),
    publishedText: first.publishedText || second.publishedText || '',
    permalink: pick('permalink'),
    fields: first.fields ?? second.fields ?? [],
    certainty,
    ...(details && { details }),
    ...(first.cutOff && { cutOff: true }),
  };
}

/** What is known of a page in which nothing was found: its address. */
export const pageOnly = ({ location, head }: Page): Reading => ({
  permalink: (!head.stale && head.canonical) || cleanLink(location.href, location.href),
  certainty: { permalink: 'read' },
});
