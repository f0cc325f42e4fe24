import {
  type Certainty,
  type Draft,
  type DraftProperty,
  LONGEST_LINE,
  LONGEST_TAKEN,
  MOST_FIELDS_TAKEN,
} from '../../shared/protocol/draft.ts';
import { isoFromWords } from './dates.ts';
import { cut, squeeze } from './dom.ts';
import type { Found } from './found.ts';
import type { Page } from './sites/adapter.ts';
import { spokenIn } from './spoken.ts';

const line = (text: string | undefined): string => cut(squeeze(text ?? ''), LONGEST_LINE);

/** Further ahead no clock goes wrong: it is a time of something else. */
const YEARS_AHEAD = 2;

/** A draft of plain strings with the longest lengths of the protocol. */
export function draftOf({ platform, kind, reading, scope }: Found, { document }: Page, now: Date): Draft {
  const text = (reading.text ?? '').trim();
  const time = isoFromWords(reading.published ?? '');
  const isAhead = Number(time.slice(0, 4)) > now.getFullYear() + YEARS_AHEAD;
  const values = {
    title: line(reading.title),
    text: cut(text, LONGEST_TAKEN),
    author: line(reading.author),
    // Whatever a page or an adapter calls a time, only a time that can be read leaves the page.
    published: isAhead ? '' : time,
    permalink: (reading.permalink ?? '').length > LONGEST_LINE * 4 ? '' : (reading.permalink ?? ''),
  };
  const certainty: Partial<Record<DraftProperty | 'language', Certainty>> = {};
  for (const property of ['title', 'text', 'author', 'published', 'permalink'] as const)
    if (values[property]) certainty[property] = reading.certainty?.[property] ?? 'guessed';
  const spoken = spokenIn(text, scope, document);
  if (spoken.language) certainty.language = spoken.certainty;
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
    ...(spoken.language && { language: spoken.language }),
    ...(text.length > LONGEST_TAKEN && { length: text.length }),
    ...(reading.cutOff && { cutOff: true }),
    ...Object.fromEntries(Object.entries(reading.details ?? {}).filter(([, value]) => value.length > 0)),
  };
}
