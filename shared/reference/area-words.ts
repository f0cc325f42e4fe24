import { DISTRICTS } from './districts.ts';

const AREA_WORDS = new Set(
  DISTRICTS.flatMap(({ name, neighbourhoods }) => [name, ...neighbourhoods])
    .flatMap((name) => [name, ...name.split(/[ -]/)])
    .map((name) => name.toLowerCase()),
).add('stockholm');

/** Whether a word is, or is a part of, the name of one of the city's areas, with or without the s of the genitive. */
export const isAreaWord = (word: string): boolean =>
  AREA_WORDS.has(word.toLowerCase()) || AREA_WORDS.has(word.toLowerCase().replace(/s$/, ''));
