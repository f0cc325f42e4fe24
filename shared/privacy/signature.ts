/** Words with which people close: "Mvh", "Hälsningar". Part of a regular expression, for small and large letters. */
export const CLOSING = '(?<!\\p{L})(?:mvh|m\\.v\\.h\\.?|hälsning(?:ar)?|hälsn\\.|vänligen|hälsar)(?!\\p{L})';

/** A closing and the lines below it, to the next empty one: who writes, and how they are reached. */
export const SIGNATURE = new RegExp(
  `${CLOSING}[^\\n]{0,40}((?:\\n[^\\S\\n]*)?(?:\\n[^\\S\\n]*\\S[^\\n]{0,60}){1,6})`,
  'giu',
);

/** Where the writer lives is not where the lamp is broken. */
export const withoutSignature = (text: string): string => text.replace(SIGNATURE, '');
