/** Abbreviations whose full stop ends no sentence, lower case and without their last stop. */
const ABBREVIATIONS = new Set(
  (
    't.ex bl.a m.m m.fl d.v.s dvs o.s.v osv f.d fr.o.m t.o.m p.g.a s.k e.d ca ang avd dnr el ev exkl inkl kap kl ' +
    'max min nr obs resp st str tel tfn vard e.g i.e etc no approx dept mr mrs ms vs'
  ).split(' '),
);

/** Of these, the ones that a sentence may well end with. */
const MAY_END = new Set(['m.m', 'm.fl', 'o.s.v', 'osv', 'e.d', 'etc']);

/** Longest word that counts as short (C. H. Björnsson, Läsbarhet, 1968). */
const LONGEST_SHORT_WORD = 6;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-’'.:/@][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text: letters and digits, hyphened words and numbers as one. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

export interface Sentence {
  readonly text: string;
  readonly words: number;
  /** UTF-16 units from the start of the text. */
  readonly start: number;
}

/**
 * The sentences of a text. A sentence ends at . ! ? or : before white space, and at the end of a line. A stop after
 * an abbreviation, an ordinal or a single letter ends none. Lines without words are no sentences.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (to: number) => {
    const raw = text.slice(start, to);
    const words = wordsOf(raw).length;
    const lead = raw.length - raw.trimStart().length;
    if (words > 0) sentences.push({ text: raw.trim(), words, start: start + lead });
    start = to;
  };
  for (const match of text.matchAll(/[.!?:…]+["”’)\]]*(?=\s|$)|\n/g)) {
    const before = /[^\s("”]*$/.exec(text.slice(Math.max(start, match.index - 30), match.index))?.[0] ?? '';
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20);
    if (match[0] === '.' && endsNothing(before.toLowerCase(), /^[ \t]+\p{Ll}/u.test(after))) continue;
    end(match.index + match[0].length);
  }
  end(text.length);
  return sentences;
}

/** Whether a full stop after a word belongs to the word. */
function endsNothing(before: string, goesOnSmall: boolean): boolean {
  if (/^\d{1,2}$/.test(before) || MAY_END.has(before)) return goesOnSmall;
  return ABBREVIATIONS.has(before) || /^\p{L}$/u.test(before);
}

export interface Readability {
  readonly words: number;
  readonly sentences: readonly Sentence[];
  /** Words of more than six letters. */
  readonly longWords: number;
  /** Words per sentence plus the share of long words in per cent, rounded; 0 for an empty text. */
  readonly lix: number;
}

/**
 * LIX, läsbarhetsindex: words per sentence + 100 × long words per word (C. H. Björnsson, Läsbarhet, 1968), where a
 * long word has more than six letters.
 */
export function readabilityOf(text: string): Readability {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const longWords = words.filter(
    (word) => [...word].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).length > LONGEST_SHORT_WORD,
  ).length;
  const count = words.length;
  const lix = count === 0 ? 0 : count / Math.max(1, sentences.length) + (100 * longWords) / count;
  return { words: count, sentences, longWords, lix: Math.round(lix) };
}

/** Steps of difficulty (lix.se after Björnsson): below 30 children's books, above 60 law. */
export const LIX_LEVELS = ['very_easy', 'easy', 'medium', 'hard', 'very_hard'] as const;
export type LixLevel = (typeof LIX_LEVELS)[number];

export function lixLevel(lix: number): LixLevel {
  if (lix < 30) return 'very_easy';
  if (lix < 40) return 'easy';
  if (lix < 50) return 'medium';
  return lix < 60 ? 'hard' : 'very_hard';
}
