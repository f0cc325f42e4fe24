import type { DayOrder } from './dates.ts';

const PAIR = /(?<![\d/-])(\d{1,2})[/-](\d{1,2})[/-](?:19|20)\d\d(?!\d)/g;

/** What a page's other dates of the same kind say about it; nothing when they say both or neither. */
export function dayOrderIn(text: string): DayOrder {
  const found = new Set<DayOrder>();
  for (const [, first, second] of text.matchAll(PAIR)) {
    if (Number(first) > 12 && Number(second) <= 12) found.add('day');
    if (Number(second) > 12 && Number(first) <= 12) found.add('month');
  }
  return found.size === 1 ? [...found][0] : undefined;
}
