import type { ThingsOf } from './things.ts';
import type { Token } from './words.ts';
import { triples } from './words.ts';

/** A word of the vocabulary that is like another one. */
export interface Like {
  readonly term: number;
  /** 0 to 1; 1 is the same word. */
  readonly likeness: number;
}

const SAME_THING = 0.8;
/** So many words for a thing are followed, the first that were written: they are the usual ones. */
const MOST_NAMES = 60;
const LEAST_LIKENESS = 0.5;
/** A compound's last part says what it is, its first part only what for: "sommar|dansbana", "dans|bana". */
const LAST_PART = 0.6;
const FIRST_PART = 0.35;
const SHORTEST_PART = 3;
const MISSPELT = 0.7;

/** The stems that matters are written with; finds those that are like a given one by their letter triples. */
export class Vocabulary {
  readonly #words: string[] = [];
  readonly #terms = new Map<string, number>();
  readonly #byTriple = new Map<string, number[]>();
  readonly #byThing = new Map<number, number[]>();
  /** How often a word was written as the name of a place, as another name, and in small letters. */
  readonly #placed: number[] = [];
  readonly #named: number[] = [];
  readonly #plain: number[] = [];
  #lengths = new Uint8Array(1024);
  #shared = new Uint8Array(1024);

  readonly #thingsOf: ThingsOf;

  constructor(thingsOf: ThingsOf) {
    this.#thingsOf = thingsOf;
  }

  get size(): number {
    return this.#words.length;
  }

  word(term: number): string {
    return this.#words[term] ?? '';
  }

  term(word: string): number | undefined {
    return this.#terms.get(word);
  }

  add(word: string): number {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const term = this.#words.length;
    this.#words.push(word);
    if (term >= this.#lengths.length) {
      const longer = new Uint8Array(term * 2);
      longer.set(this.#lengths);
      this.#lengths = longer;
    }
    this.#lengths[term] = word.length;
    this.#terms.set(word, term);
    this.#placed.push(0);
    this.#named.push(0);
    this.#plain.push(0);
    for (const triple of new Set(triples(word))) push(this.#byTriple, triple, term);
    for (const thing of this.#thingsOf(word)) push(this.#byThing, thing, term);
    return term;
  }

  /** Counts how the word was written. */
  saw(term: number, look: Token['look'], times = 1): void {
    if (look === 'place') this.#placed[term] = (this.#placed[term] ?? 0) + times;
    if (look === 'name') this.#named[term] = (this.#named[term] ?? 0) + times;
    if (look === 'plain') this.#plain[term] = (this.#plain[term] ?? 0) + times;
  }

  looks(term: number): readonly [placed: number, named: number, plain: number] {
    return [this.#placed[term] ?? 0, this.#named[term] ?? 0, this.#plain[term] ?? 0];
  }

  /** Whether most who wrote the word meant a place by that name. */
  isPlace(term: number): boolean {
    const placed = this.#placed[term] ?? 0;
    return placed * 2 >= (this.#named[term] ?? 0) && placed > (this.#plain[term] ?? 0);
  }

  /** Words like this one, the likest first, the word itself among them. */
  like(word: string, isPlace: boolean): Like[] {
    const likeness = new Map<number, number>();
    const add = (term: number, shared: number) => {
      const value = likenessOf(word, this.word(term), shared, isPlace);
      if (value >= LEAST_LIKENESS) likeness.set(term, value);
    };
    this.#followTriples(word, isPlace ? MISSPELT : LEAST_LIKENESS, add);
    // Parts of a compound that are too short to share enough triples with it.
    for (let cut = SHORTEST_PART; cut <= word.length; cut++) {
      for (const part of [word.slice(0, cut), word.slice(word.length - cut)]) {
        const term = this.#terms.get(part);
        if (term !== undefined && !likeness.has(term)) add(term, part === word ? cut : cut - 1);
      }
    }
    if (!isPlace) {
      for (const thing of this.#thingsOf(word)) {
        for (const term of (this.#byThing.get(thing) ?? []).slice(0, MOST_NAMES)) {
          likeness.set(term, Math.max(likeness.get(term) ?? 0, SAME_THING));
        }
      }
    }
    return [...likeness]
      .map(([term, value]) => ({ term, likeness: value }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  /**
   * Words that share enough triples, with how many. A word of n triples is like only what shares some of them, so the
   * commonest few, which stand in thousands of words, are not followed but looked for in what the others found.
   */
  #followTriples(word: string, least: number, found: (term: number, shared: number) => void): void {
    const own = [...new Set(triples(word))]
      .map((triple) => ({ triple, terms: this.#byTriple.get(triple) ?? [] }))
      .sort((a, b) => a.terms.length - b.terms.length);
    const fewest = Math.ceil((own.length * least) / (2 - least));
    const followed = own.length - fewest + 1;
    const rest = own.slice(followed).map(({ triple }) => triple);
    if (this.#shared.length < this.#words.length) this.#shared = new Uint8Array(this.#words.length * 2);
    const shared = this.#shared;
    const touched: number[] = [];
    for (const { terms } of own.slice(0, followed)) {
      for (const term of terms) {
        if (shared[term] === 0) touched.push(term);
        shared[term] = (shared[term] ?? 0) + 1;
      }
    }
    for (const term of touched) {
      let count = shared[term] ?? 0;
      shared[term] = 0;
      const length = this.#lengths[term] ?? 0;
      // A word of n letters has n triples; a part of a compound shares all of its own but the one at the seam.
      const alike = (least * (own.length + length)) / 2;
      const enough = length > own.length ? Math.min(alike, own.length - 1) : alike;
      if (count + rest.length < enough) continue;
      const marked = `^${this.word(term)}$`;
      for (const triple of rest) if (marked.includes(triple)) count++;
      if (count >= enough) found(term, count);
    }
  }
}

function push<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** @param shared letter triples that both have */
export function likenessOf(a: string, b: string, shared: number, isPlace: boolean): number {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const share = short.length / long.length;
  let likeness = (2 * shared) / (a.length + b.length);
  // "Ranneberg" and "Johanneberg" share letters and are two places: a name is misspelt, not compounded.
  if (isPlace && (likeness < MISSPELT || a[0] !== b[0])) likeness = 0;
  if (short.length >= SHORTEST_PART) {
    if (!isPlace && long.endsWith(short)) likeness = Math.max(likeness, LAST_PART + (1 - LAST_PART) * share);
    else if (long.startsWith(short)) likeness = Math.max(likeness, FIRST_PART + (1 - FIRST_PART) * share);
  }
  return likeness;
}
