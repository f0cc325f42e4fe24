import {
  type Certainty,
  type Draft,
  type DraftKind,
  type DraftProperty,
  LONGEST_LINE,
  LONGEST_TAKEN,
  MOST_FIELDS_TAKEN,
  type Platform,
} from '../../shared/protocol/draft.ts';
import { isoFromWords } from './dates.ts';
import { cut, squeeze } from './dom.ts';
import type { Reading } from './reading.ts';

const line = (text: string | undefined): string => cut(squeeze(text ?? ''), LONGEST_LINE);

/** A draft of plain strings with the longest lengths of the protocol. */
export function draftOf(platform: Platform, kind: DraftKind, reading: Reading): Draft {
  const text = (reading.text ?? '').trim();
  const values = {
    title: line(reading.title),
    text: cut(text, LONGEST_TAKEN),
    author: line(reading.author),
    // Whatever a page or an adapter calls a time, only a time that can be read leaves the page.
    published: isoFromWords(reading.published ?? ''),
    permalink: (reading.permalink ?? '').length > LONGEST_LINE * 4 ? '' : (reading.permalink ?? ''),
  };
  const certainty: Partial<Record<DraftProperty, Certainty>> = {};
  for (const property of ['title', 'text', 'author', 'published', 'permalink'] as const)
    if (values[property]) certainty[property] = reading.certainty?.[property] ?? 'guessed';
  return {
    platform,
    kind,
    ...values,
    publishedText: values.published ? '' : line(reading.publishedText),
    fields: (reading.fields ?? []).slice(0, MOST_FIELDS_TAKEN).map(({ label, value, name, contact }) => ({
      label: line(label),
      value: cut(value, LONGEST_TAKEN),
      ...(name ? { name: line(name) } : {}),
      ...(contact && { contact }),
    })),
    certainty,
    ...(text.length > LONGEST_TAKEN && { length: text.length }),
    ...(reading.cutOff && { cutOff: true }),
    ...Object.fromEntries(Object.entries(reading.details ?? {}).filter(([, value]) => value.length > 0)),
  };
}
