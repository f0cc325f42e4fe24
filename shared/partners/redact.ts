/**
 * What stands where a person's details stood. No longer than the shortest words that can be looked for, so that no cell
 * outgrows its room.
 */
export const REDACTED = '[…]';

const special = /[.*+?^${}()|[\]\\]/g;

/** The text without the words, in whatever case they stand. Pure. */
export const redactText = (text: string, words: string): string =>
  text.replace(new RegExp(words.replace(special, '\\$&'), 'giu'), REDACTED);

/** Keys whose values are ids, days and classes: figures and rows hang on them. */
const KEPT: ReadonlySet<string> = new Set([
  ...['type', 'item', 'items', 'matter', 'group', 'referral', 'organisation', 'organisations', 'partners'],
  ...[
    'kind',
    'channel',
    'outcome',
    'due',
    'on',
    'at',
    'time',
    'received',
    'undone',
    'bundle',
    'measure',
    'measures',
  ],
]);

/** The same fact without the words: what it is, when and about what stays, so that every figure does. Pure. */
export function redactFact(value: unknown, words: string): unknown {
  if (typeof value === 'string') return redactText(value, words);
  if (Array.isArray(value)) return value.map((each) => redactFact(each, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, KEPT.has(key) ? each : redactFact(each, words)]),
  );
}

/** The words with a little around them, for a person to see what it is about. Pure. */
export function excerptAround(text: string, words: string): string {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  const from = Math.max(0, at - 40);
  const to = Math.min(text.length, at + words.length + 40);
  return `${from > 0 ? '…' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? '…' : ''}`;
}
