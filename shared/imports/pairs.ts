import { statusKey } from './statuses.ts';

/**
 * What words of a list mean that the sheet does not know, by field and `statusKey`: chosen once for all rows, and kept with
 * the plan for the next list of the same columns. The empty text says that the word is to stand as it does.
 */
export type Pairs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fields of matters whose words may be paired with what the sheet has. */
export const PAIRED_FIELDS = [
  'organisation',
  'theme',
  'kind',
  'channel',
  'outcome',
  'decision',
  'place',
] as const;
export type PairedField = (typeof PAIRED_FIELDS)[number];

/** What was chosen for a word; undefined when nothing was, or that it stands as it does. */
export const pairOf = (pairs: Pairs | undefined, field: string, text: string): string | undefined =>
  pairs?.[field]?.[statusKey(text)] || undefined;

/** With a choice for a word. */
export const withPair = (pairs: Pairs | undefined, field: string, text: string, value: string): Pairs => ({
  ...pairs,
  [field]: { ...pairs?.[field], [statusKey(text)]: value },
});
