export interface Token {
  /** In lower case, as written otherwise. */
  readonly word: string;
  readonly stem: string;
  /**
   * `place`: a capital after "i", "på", "vid" and the like; `name`: a capital elsewhere inside a sentence; `plain`:
   * small letters; `unsure`: at the beginning of a sentence, or where all is in capitals.
   */
  readonly look: 'place' | 'name' | 'plain' | 'unsure';
}

const PLACED =
  /(?:^|\P{L})(?:i|på|vid|till|från|mellan|genom|längs|över|utanför|runt|kring|mot|via|nära|bakom|framför|intill|under|nedanför|ovanför|hos|öster om|söder om|norr om|väster om|stadsdelen|området)\s+(?:(?:hela|centrala|gamla|nya|norra|södra|östra|västra|övre|nedre|stora|lilla|\p{Lu}\p{Ll}+(?:\s*[/,]|\s+och|\s+samt)?)\s+){0,2}$|\p{Lu}\p{Ll}+\s*\/\s*$/iu;
const BEFORE = 40;
/** Longer ones are no words; the vocabulary counts letters in a byte. */
const LONGEST_WORD = 60;

/** What stands where personal data was: "[telefonnummer]". Nobody wrote it. */
const MASK = /\[\p{Ll}[\p{L} /-]{2,40}\]/gu;

const SAYS = /\p{L}|^\d{2,3}$/u;
const WORD = /[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*/gu;

/**
 * The words of a text that say something, in order. Single letters are left out, and numbers but those of two or three
 * digits: bus 143, 30 km/h.
 * @param silent words that say nothing, in lower case
 */
export function tokens(text: string, silent: ReadonlySet<string>): Token[] {
  const found: Token[] = [];
  const composed = text.normalize('NFC').replace(MASK, ' ');
  let end = 0;
  let isFirst = true;
  for (const match of composed.matchAll(WORD)) {
    const before = composed.slice(end, match.index);
    const begins = isFirst || /[.!?:"”“•\n(]\s*$/u.test(before);
    isFirst = false;
    end = match.index + match[0].length;
    const isPlaced = PLACED.test(composed.slice(Math.max(0, match.index - BEFORE), match.index));
    for (const part of match[0].length > 14 || /^\p{Ll}+-\p{L}/u.test(match[0])
      ? match[0].split('-')
      : [match[0]]) {
      const word = part.toLowerCase().replace(/[’':]s$|[’']/gu, '');
      if (word.length < 2 || word.length > LONGEST_WORD || !SAYS.test(word) || silent.has(word)) continue;
      found.push({ word, stem: stem(word), look: lookOf(part, begins, isPlaced) });
    }
  }
  return found;
}

/** How a word looks where it stands in a text. */
export function lookIn(text: string, word: string, at: number): Token['look'] {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  return lookOf(word, /(?:^|[.!?:"”“•\n(])\s*$/u.test(before), PLACED.test(before));
}

/** They stand before many names and tell none apart. */
const BEFORE_NAMES =
  /^(?:norra|södra|östra|västra|norr|söder|öster|väster|gamla|nya|stora|lilla|övre|nedre|yttre|inre|centrala)$/iu;

function lookOf(word: string, begins: boolean, isPlaced: boolean): Token['look'] {
  if (!/^\p{Lu}/u.test(word) || BEFORE_NAMES.test(word)) return 'plain';
  if (!/\p{Ll}/u.test(word)) return 'unsure';
  return isPlaced ? 'place' : begins ? 'unsure' : 'name';
}

/** The endings of Snowball's Swedish stemmer (step 1), longest first. */
const ENDINGS =
  /(?:heterna|hetens|ernas|arnas|ornas|andet|andes|heten|heter|anden|arens|arna|erna|orna|ande|arne|aste|aren|ades|erns|ade|are|ern|ens|het|ast|ad|en|ar|er|or|as|es|at|et|a|e|s|n|t)$/u;
const SHORTEST_STEM = 3;

/**
 * A word without the endings of inflection: light, for what is left over is compared by letters anyway.
 * "papperskorgarna" → "papperskorg", "Götaverkens" → "götaverk".
 */
export function stem(word: string): string {
  const ending = ENDINGS.exec(word)?.[0] ?? '';
  const cut = word.length - ending.length;
  if (cut < SHORTEST_STEM || !/[aeiouyåäö]/u.test(word.slice(0, cut))) return word;
  const rest = word.slice(0, cut);
  return /(?:dd|gd|nn|dt|gt|kt|tt|mm)$/u.test(rest) && rest.length > SHORTEST_STEM ? rest.slice(0, -1) : rest;
}

/** The letter triples of a word with its ends marked: "gym" → "^gy", "gym", "ym$". */
export function triples(word: string): string[] {
  const marked = `^${word}$`;
  const found: string[] = [];
  for (let at = 0; at + 3 <= marked.length; at++) found.push(marked.slice(at, at + 3));
  return found;
}
