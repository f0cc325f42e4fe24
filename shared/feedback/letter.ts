import { FEEDBACK_LETTERS } from '../matters/kinds.ts';

/** What a letter to a resident is for. */
export const LETTER_KINDS = ['receipt', 'interim', ...FEEDBACK_LETTERS] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Languages with built-in templates; people add others in the sheet. */
export const LETTER_LANGUAGES = ['sv', 'easy', 'en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** A letter with named fields in braces, as the sheet or the program holds it. */
export interface LetterTemplate {
  readonly kind: LetterKind;
  /** One of ours, or the name that people have given another language ("Soomaali"). */
  readonly language: LetterLanguage | (string & {});
  readonly subject: string;
  readonly body: string;
}

export const isLetterLanguage = (language: string): language is LetterLanguage =>
  LETTER_LANGUAGES.some((known) => known === language);

/** Kinds by which the resident gets the matter's outcome: giving one is feedback. */
export function isFeedback(kind: LetterKind): kind is (typeof FEEDBACK_LETTERS)[number] {
  return FEEDBACK_LETTERS.some((known) => known === kind);
}
