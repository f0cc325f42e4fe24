import { isLetterLanguage, type LetterKind } from './letter.ts';
import { emptyPhrasesIn, type FoundPhrase } from './phrases.ts';
import { hasReason, noIn, saysNextDate, undatedPromises } from './promises.ts';
import { type LixLevel, lixLevel, readabilityOf } from './readability.ts';
import { gapsIn, LONGEST_LETTER } from './template.ts';

/** What a letter should keep to: hints, never more. Words in a sentence, and LIX. */
const LIMITS = { easy: { sentence: 12, lix: 30 }, others: { sentence: 20, lix: 40 } } as const;

/** Faults that stop a letter from being recorded as given. */
export type LetterFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'too_long'; readonly length: number }
  | { readonly fault: 'gaps'; readonly names: readonly string[] }
  /** A no without its reason; the words that say it, where there are any. */
  | { readonly fault: 'no_reason'; readonly said?: string }
  | { readonly fault: 'undated_promise'; readonly sentence: string }
  /** A receipt or an interim letter that does not say when the next word comes. */
  | { readonly fault: 'no_next_date' };

/** What would make the letter better. */
export type LetterHint =
  | { readonly hint: 'lix'; readonly lix: number; readonly limit: number }
  | {
      readonly hint: 'long_sentence';
      readonly sentence: string;
      readonly words: number;
      readonly limit: number;
    }
  | ({ readonly hint: 'empty_phrase' } & FoundPhrase)
  | { readonly hint: 'no_number'; readonly number: string }
  /** Only what does not depend on the language has been looked at. */
  | { readonly hint: 'unknown_language' };

export interface LetterCheck {
  readonly lix: number;
  readonly level: LixLevel;
  readonly words: number;
  readonly sentences: number;
  /** Words in the longest sentence. */
  readonly longest: number;
  readonly faults: readonly LetterFault[];
  readonly hints: readonly LetterHint[];
}

export interface LetterUnderCheck {
  readonly text: string;
  readonly kind: LetterKind;
  readonly language: string;
  /** The matter's number, which the resident needs when writing back. */
  readonly number: string;
  /** The decision is a no, a partly, or somebody else's. */
  readonly isRefused: boolean;
}

/** Looks at a letter as a resident would: can it be read, does it say why, does it say when. Pure. */
export function checkLetter(letter: LetterUnderCheck): LetterCheck {
  const { text, kind, language, number } = letter;
  const measured = readabilityOf(text);
  const limits = language === 'easy' ? LIMITS.easy : LIMITS.others;
  const faults: LetterFault[] = [];
  const hints: LetterHint[] = [];

  const gaps = gapsIn(text);
  if (text.trim() === '') faults.push({ fault: 'empty' });
  if (text.length > LONGEST_LETTER) faults.push({ fault: 'too_long', length: text.length });
  if (gaps.length > 0) faults.push({ fault: 'gaps', names: gaps });

  if (isLetterLanguage(language)) {
    const said = noIn(text, language);
    const mustReason = kind === 'refusal' || letter.isRefused || said !== '';
    if (text.trim() !== '' && mustReason && !hasReason(text, language)) {
      faults.push({ fault: 'no_reason', ...(said !== '' && { said }) });
    }
    for (const sentence of undatedPromises(text, language)) {
      faults.push({ fault: 'undated_promise', sentence });
    }
    const saysWhen = kind === 'receipt' || kind === 'interim';
    if (text.trim() !== '' && saysWhen && !saysNextDate(text, language))
      faults.push({ fault: 'no_next_date' });
    if (measured.lix > limits.lix) hints.push({ hint: 'lix', lix: measured.lix, limit: limits.lix });
    for (const found of emptyPhrasesIn(text, language)) hints.push({ hint: 'empty_phrase', ...found });
  } else hints.push({ hint: 'unknown_language' });

  for (const { text: sentence, words } of measured.sentences) {
    if (words > limits.sentence) {
      hints.push({ hint: 'long_sentence', sentence, words, limit: limits.sentence });
    }
  }
  if (number !== '' && !text.includes(number)) hints.push({ hint: 'no_number', number });
  return {
    lix: measured.lix,
    level: lixLevel(measured.lix),
    words: measured.words,
    sentences: measured.sentences.length,
    longest: Math.max(0, ...measured.sentences.map((sentence) => sentence.words)),
    faults,
    hints,
  };
}
