import { isFacility } from './facilities.ts';
import { looksLikePlace } from './placeNames.ts';
import { type Position, positionIn } from './positions.ts';
import type { ThingsOf } from './things.ts';
import { Vocabulary } from './vocabulary.ts';
import { type Token, tokens } from './words.ts';

/** What is compared of a matter. */
export interface Comparable {
  readonly id: string;
  readonly title?: string | undefined;
  readonly text: string;
  /** Names of places, or a position as "59.2957, 17.9301". */
  readonly place?: string | undefined;
  readonly theme?: string | undefined;
}

/** A word of a matter: its number in the vocabulary, and where it stands. */
export interface Word {
  readonly term: number;
  readonly inTitle: boolean;
  readonly inPlace: boolean;
}

/** One indexed matter, unpacked. */
export interface Entry {
  readonly id: string;
  readonly words: readonly Word[];
  readonly theme: string | undefined;
  readonly position: Position | undefined;
}

const IN_TITLE = 1;
const IN_PLACE = 2;
/** Enough for any proposal; what comes after says nothing new about the question. */
const MOST_WORDS = 120;
const COMMON_NAME = 0.03;
const SOME = 12;
const RAREST = 6.65;
const FIRST_SENTENCE = /^[^.!?\n]{1,160}/u;
const LONGEST_TEXT = 6_000;

/** What an index knows beside its matters. It is handed in, so that a small program need not hold all of it. */
export interface Knowledge {
  readonly thingsOf: ThingsOf;
  /** Words that say nothing, in lower case. */
  readonly silent: ReadonlySet<string>;
  /** Stems of the names of known places. */
  readonly names: ReadonlySet<string>;
  /** Takes out of a text what must not be kept. */
  readonly withoutPersonalData: (text: string) => string;
}

/** Words of a matter, each once, with where it stands. */
export function wordsOf(
  matter: Comparable,
  { silent, thingsOf, withoutPersonalData }: Pick<Knowledge, 'silent' | 'thingsOf' | 'withoutPersonalData'>,
): Map<string, { token: Token; flags: number }> {
  const found = new Map<string, { token: Token; flags: number }>();
  const add = (text: string | undefined, flags: number) => {
    for (const heard of tokens(withoutPersonalData((text ?? '').slice(0, LONGEST_TEXT)), silent)) {
      // "Pumptrack/Cykelbana", "Fler Bänkar": a capital makes no name of what everybody knows as a thing.
      const token =
        flags !== IN_PLACE && heard.look !== 'plain' && thingsOf(heard.stem, 'whole').length > 0
          ? { ...heard, look: 'plain' as const }
          : heard;
      const before = found.get(token.stem);
      if (before) {
        // A capital inside a sentence tells more than one at its beginning.
        found.set(token.stem, {
          token: before.token.look === 'unsure' ? token : before.token,
          flags: before.flags | flags,
        });
      } else if (found.size < MOST_WORDS) found.set(token.stem, { token, flags });
    }
  };
  // A report without a title says in its first sentence what it wants.
  add(matter.title || FIRST_SENTENCE.exec(matter.text.slice(0, LONGEST_TEXT))?.[0], IN_TITLE);
  add(matter.text, 0);
  if (matter.place && !positionIn(matter.place)) add(matter.place, IN_PLACE);
  return found;
}

/**
 * What similar matters are looked up in. It holds stems of words and no texts, and of those none that the search for
 * personal data found. Matters are added one by one, at any time.
 */
export class MatterIndex {
  readonly knowledge: Knowledge;
  readonly vocabulary: Vocabulary;
  readonly #ids: string[] = [];
  readonly #themes: (string | undefined)[] = [];
  readonly #positions: (Position | undefined)[] = [];
  /** Packed words of every matter, one after the other: term × 4 + flags. */
  #words = new Uint32Array(1024);
  #starts: number[] = [0];
  readonly #postings: number[][] = [];
  /** Of each word, once it was asked for. */
  readonly #facilities: boolean[] = [];
  readonly #byId = new Map<string, number>();

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
    this.vocabulary = new Vocabulary(knowledge.thingsOf);
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Adds a matter; one with an id that is there already is not added again. */
  add(matter: Comparable): void {
    if (this.#byId.has(matter.id)) return;
    const words = [...wordsOf(matter, this.knowledge).values()].map(({ token, flags }) => {
      const term = this.vocabulary.add(token.stem);
      this.vocabulary.saw(term, flags & IN_PLACE || looksLikePlace(token) ? 'place' : token.look);
      return term * 4 + flags;
    });
    // In the order in which they are stored, so that a stored index answers to the last decimal alike.
    words.sort((a, b) => a - b);
    this.addPacked({ id: matter.id, theme: matter.theme, position: positionIn(matter.place ?? ''), words });
  }

  /** As it was stored. */
  addPacked(stored: {
    readonly id: string;
    readonly theme: string | undefined;
    readonly position: Position | undefined;
    readonly words: readonly number[];
  }): void {
    const place = this.#ids.length;
    this.#byId.set(stored.id, place);
    this.#ids.push(stored.id);
    this.#themes.push(stored.theme);
    this.#positions.push(stored.position);
    const start = this.#starts[place] ?? 0;
    if (start + stored.words.length > this.#words.length) {
      const larger = new Uint32Array((start + stored.words.length) * 2);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#words.set(stored.words, start);
    this.#starts.push(start + stored.words.length);
    for (const word of stored.words) {
      const postings = this.#postings[word >>> 2];
      if (postings) postings.push(place);
      else this.#postings[word >>> 2] = [place];
    }
  }

  postings(term: number): readonly number[] {
    return this.#postings[term] ?? [];
  }

  /** How much a word tells: rare words much, common ones little. Even in a small index no word tells all. */
  weight(term: number): number {
    return this.weightOf(this.postings(term).length);
  }

  /** As in an index of about 730 matters, where the model's weights were fitted: a word that no other has tells as much
   * among a hundred matters as among a hundred thousand. */
  weightOf(matters: number): number {
    const size = this.size + 40;
    return (RAREST * Math.log(size / (matters + 1))) / Math.log(size);
  }

  /** Whether a word is the name of a place: as most have written it, or known from the lists. */
  isPlace(term: number): boolean {
    return this.vocabulary.isPlace(term) || this.knowledge.names.has(this.vocabulary.word(term));
  }

  /** Whether a word says where rather than what: "lekplatsen". */
  isFacility(term: number): boolean {
    this.#facilities[term] ??= isFacility(this.vocabulary.word(term));
    return this.#facilities[term];
  }

  /** Whether a name stands in so many matters that it tells no place apart: the city's own. */
  isCommon(term: number): boolean {
    return this.postings(term).length > Math.max(SOME, this.size * COMMON_NAME);
  }

  isKnownPlace(stem: string): boolean {
    return this.knowledge.names.has(stem);
  }

  packed(place: number): Uint32Array {
    return this.#words.subarray(this.#starts[place] ?? 0, this.#starts[place + 1] ?? 0);
  }

  entry(place: number): Entry | undefined {
    const id = this.#ids[place];
    if (id === undefined) return undefined;
    const words = [...this.packed(place)].map((word) => ({
      term: word >>> 2,
      inTitle: (word & IN_TITLE) !== 0,
      inPlace: (word & IN_PLACE) !== 0,
    }));
    return { id, words, theme: this.#themes[place], position: this.#positions[place] };
  }

  position(place: number): Position | undefined {
    return this.#positions[place];
  }
}
