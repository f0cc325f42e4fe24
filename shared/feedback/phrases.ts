import { type EmptyPhrase, englishEmptyPhrases, swedishEmptyPhrases } from '../text/letter-phrases.ts';
import type { LetterLanguage } from './letter.ts';

export interface FoundPhrase {
  /** As it stands in the text. */
  readonly found: string;
  readonly better: string;
  /** UTF-16 units from the start. */
  readonly start: number;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any white space between the words, any ending where the phrase says so, and whole words only. */
function pattern({ phrase }: EmptyPhrase): RegExp {
  const words = phrase
    .split(/\s+/)
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word)));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

const compiled = (phrases: readonly EmptyPhrase[]) =>
  phrases.map((phrase) => ({ better: phrase.better, pattern: pattern(phrase) }));

const SWEDISH = compiled(swedishEmptyPhrases);
const ENGLISH = compiled(englishEmptyPhrases);

/** Phrases that say little, in order of place, each with a better wording. */
export function emptyPhrasesIn(text: string, language: LetterLanguage): readonly FoundPhrase[] {
  return (language === 'en' ? ENGLISH : SWEDISH)
    .flatMap(({ better, pattern: expression }) =>
      [...text.matchAll(expression)].map((match) => ({ found: match[0], better, start: match.index })),
    )
    .sort((a, b) => a.start - b.start);
}
