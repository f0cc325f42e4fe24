import { NEIGHBOURHOODS } from '../reference/neighbourhoods.ts';
import { looksLikePlace } from './placeNames.ts';
import { stem } from './words.ts';

export interface KnownPlace {
  readonly name: string;
  /** Other spellings; empty for most. */
  readonly aliases?: readonly string[];
  /** What it lies in, by name. */
  readonly within?: string;
}

/** Where a name was found in a text. */
export interface PlaceFound {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `known`: it stands in the lists; `written`: it only looks like a name. */
  readonly how: 'known' | 'written';
}

/** What many names have a part of, and what is none by itself: "Enskede gård", "Gamla stan". */
const PART_OF_NAMES: ReadonlySet<string> = new Set(
  'gård gamla stan norra södra östra västra stora lilla övre nedre strand slott kyrka villastad mossen centrum torg park'.split(
    ' ',
  ),
);

const REFERENCE: readonly KnownPlace[] = Object.values(NEIGHBOURHOODS)
  .flat()
  .map((name) => ({ name }));

/** Every neighbourhood of the reference data, and the places that the sheet adds. */
export interface Gazetteer {
  readonly byStart: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly place: KnownPlace }[]
  >;
}

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

export function gazetteer(added: readonly KnownPlace[] = []): Gazetteer {
  const byStart = new Map<string, { words: readonly string[]; place: KnownPlace }[]>();
  for (const place of [...REFERENCE, ...added]) {
    for (const name of [place.name, ...(place.aliases ?? [])]) {
      const words = wordsOf(name);
      const [first] = words;
      if (first === undefined) continue;
      const same = byStart.get(first) ?? [];
      same.push({ words, place });
      same.sort((a, b) => b.words.length - a.words.length);
      byStart.set(first, same);
    }
  }
  return { byStart };
}

/**
 * Names of places in a text, in order, the longest name at each spot. Known names are found in any case and in the
 * genitive; a name that nobody has listed is taken when it has a capital and ends like a street or a square.
 */
export function findPlaces(text: string, known: Gazetteer): PlaceFound[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: PlaceFound[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = words[at];
    if (!here) break;
    const starts = known.byStart.get(here.word) ?? known.byStart.get(here.word.replace(/s$/u, '')) ?? [];
    const hit = starts.find(({ words: name }) =>
      name.every((part, step) => {
        const word = words[at + step]?.word;
        return word === part || (step === name.length - 1 && word === `${part}s`);
      }),
    );
    if (hit && (/^\p{Lu}/u.test(here.text) || hit.words.length > 1 || here.text.length > 6)) {
      const last = words[at + hit.words.length - 1] ?? here;
      found.push({ name: hit.place.name, start: here.start, end: last.end, how: 'known' });
      at += hit.words.length - 1;
    } else if (/^\p{Lu}/u.test(here.text) && looksLikePlace(here)) {
      found.push({ name: here.text, start: here.start, end: here.end, how: 'written' });
    }
  }
  return found;
}

/** The stems of every known name: what the index takes for names from the start. */
export function placeStems(known: Gazetteer): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const names of known.byStart.values()) {
    for (const { words } of names) {
      for (const word of words) if (word.length > 3 && !PART_OF_NAMES.has(word)) stems.add(stem(word));
    }
  }
  return stems;
}
