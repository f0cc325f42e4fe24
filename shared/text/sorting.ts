import type { Language } from './language.ts';

/** Names as the language sorts them: in Swedish å, ä and ö come last. Numbers in names count as numbers. */
export const byName =
  (language: Language) =>
  (one: string, other: string): number =>
    one.localeCompare(other, language, { numeric: true });
