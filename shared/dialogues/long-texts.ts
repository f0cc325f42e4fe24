import type { DialogueState } from './state-schema.ts';

/** The texts that may be long, by their key in the state. */
const LONG = new Set([
  'text',
  'reason',
  'what',
  'effect',
  'baseline',
  'problem',
  'from',
  'template',
  'rules',
]);
export const CUT = '…';

const isLongText = (key: string, value: unknown): value is string =>
  typeof value === 'string' && LONG.has(key);

/**
 * For JSON.stringify: long texts by their first words, which a sign at their end tells. The events have the whole.
 * @param longest in UTF-16 units
 */
export const shortTexts =
  (longest: number) =>
  (key: string, value: unknown): unknown =>
    isLongText(key, value) && value.length > longest
      ? `${value.slice(0, longest - CUT.length).trimEnd()}${CUT}`
      : value;

/**
 * Whether some text may have been cut: it has the sign at its end. Rows from before texts were kept whole have it too;
 * a person who ends a sentence so costs a look at the events.
 */
export function hasCutTexts(state: DialogueState): boolean {
  let isCut = false;
  JSON.stringify(state, (key, value) => {
    isCut ||= isLongText(key, value) && value.endsWith(CUT);
    return value;
  });
  return isCut;
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether what is known is this text, or its first words; rows from before have them on one line. */
export function isBeginningOf(known: string, text: string): boolean {
  const [beginning, whole] = [squeezed(known), squeezed(text)];
  return beginning.endsWith(CUT) ? whole.startsWith(beginning.slice(0, -CUT.length)) : beginning === whole;
}
