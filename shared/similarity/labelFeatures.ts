import { fieldsOf } from './fields.ts';
import { SILENT } from './silent.ts';
import { tokens } from './words.ts';

/** What a suggestion is learnt from and made for. */
export interface Described {
  readonly title?: string | undefined;
  readonly text: string;
  readonly place?: string | undefined;
}

const IN_TITLE = 3;
const LETTERS = 4;
const SHORTEST_PART = 4;

/**
 * Features of a text with their strength; names begin with what they are: `f:` a field or topic of civic life, `c:` four
 * letters of a word, `p:` a stem, whole or as part of a compound.
 * @param stems those that earlier texts are written with: the parts that a compound is taken apart into
 */
export function labelFeatures({ title, text }: Described, stems: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const [part, strength] of [
    [title ?? '', IN_TITLE],
    [text, 1],
  ] as const) {
    for (const { word, stem } of tokens(part, SILENT)) {
      for (const name of featuresOfWord(word, stem, stems))
        found.set(name, (found.get(name) ?? 0) + strength);
    }
  }
  for (const [name, strength] of found) found.set(name, Math.log1p(strength));
  return found;
}

/** Features of a word; what it has twice stands there twice. */
export function featuresOfWord(word: string, stem: string, stems: ReadonlySet<string>): string[] {
  const found = [`p:${stem}`];
  for (let cut = SHORTEST_PART; cut <= stem.length - 3; cut++) {
    const first = stem.slice(0, cut);
    if (stems.has(first)) found.push(`p:${first}`);
    // "lekplats|belysning", "skol|gård": what joins the parts belongs to neither.
    if (first.endsWith('s') && stems.has(first.slice(0, -1))) found.push(`p:${first.slice(0, -1)}`);
  }
  for (let cut = 3; cut <= stem.length - SHORTEST_PART; cut++) {
    if (stems.has(stem.slice(cut))) found.push(`p:${stem.slice(cut)}`);
  }
  for (const field of fieldsOf(word)) found.push(`f:${field}`);
  const marked = `^${word}$`;
  for (let at = 0; at + LETTERS <= marked.length; at++) found.push(`c:${marked.slice(at, at + LETTERS)}`);
  return found;
}

/** The stems of texts that a compound can be taken apart into. */
export function stemsOf(texts: readonly Described[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { title, text } of texts)
    for (const { stem } of tokens(`${title ?? ''}. ${text}`, SILENT))
      if (stem.length >= SHORTEST_PART) found.add(stem);
  return found;
}

/** How much each kind of feature counts; each is as long as any other of its kind, however much was written. */
const SHARE: Readonly<Record<string, number>> = { f: 2.5 / 7, c: 2 / 7, p: 2.5 / 7 };

/** Squares of the length of each kind of a text's features. */
export type Squares = Readonly<Record<string, number>>;

export function squaresOf(features: ReadonlyMap<string, number>, idf: ReadonlyMap<string, number>): Squares {
  const squares: Record<string, number> = {};
  for (const [name, strength] of features) {
    const value = strength * (idf.get(name) ?? 0);
    const kind = name[0] ?? '';
    squares[kind] = (squares[kind] ?? 0) + value * value;
  }
  return squares;
}

/**
 * Features by how rare they are, each kind brought to its share; those that `idf` does not know are left out.
 * @param squares of the text's own lengths; another's when a word is asked for as if it stood there
 */
export function weighed(
  features: ReadonlyMap<string, number>,
  idf: ReadonlyMap<string, number>,
  squares: Squares = squaresOf(features, idf),
): [name: string, value: number][] {
  const kept: [string, number][] = [];
  for (const [name, strength] of features) {
    const value = strength * (idf.get(name) ?? 0);
    const kind = name[0] ?? '';
    const square = squares[kind] ?? 0;
    if (value !== 0 && square > 0) kept.push([name, value * Math.sqrt((SHARE[kind] ?? 0) / square)]);
  }
  return kept;
}
