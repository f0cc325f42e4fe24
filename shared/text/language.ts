/** Swedish first; English is its complete twin. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in both languages: one file of shared/text is one such pair. */
export type Twin<Words> = Readonly<Record<Language, Words>>;

/** The language for a tag such as `sv-SE`; Swedish for whatever is not English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'sv';
}
