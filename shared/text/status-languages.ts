/** Pages and papers for residents speak plain Swedish, easy Swedish and English. Apart from their words: some need only the list. */
export const STATUS_LANGUAGES = ['sv', 'easy', 'en'] as const;
export type StatusLanguage = (typeof STATUS_LANGUAGES)[number];
