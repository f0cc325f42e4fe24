import type { Book } from '../workbook/book.ts';
import { type KnownPlace, readPlaces } from '../workbook/places.ts';
import type { Settings } from '../workbook/settings.ts';

export interface Areas {
  /** The district's neighbourhoods. */
  readonly names: readonly string[];
  /** People living there, where it is known. */
  readonly residents: readonly { readonly area: string; readonly residents: number }[];
  /** The neighbourhood that a place lies in, as far as its own words and the tab of places tell. */
  readonly areaOf: (place: string) => string | undefined;
  /** Changes when a place may lie elsewhere than before. */
  readonly stamp: string;
}

/** The tab of places, or where it is gone what is known of the district. */
export function readAreas(book: Book, { neighbourhoods }: Pick<Settings, 'neighbourhoods'>): Areas {
  const places = readPlaces(book);
  return areasOf(places.length > 0 ? places : neighbourhoods.map(asNeighbourhood));
}

const asNeighbourhood = (name: string): KnownPlace => ({
  name,
  isNeighbourhood: true,
  within: '',
  residents: undefined,
  aliases: [],
});

export function areasOf(places: readonly KnownPlace[]): Areas {
  const areas = places.filter(({ isNeighbourhood }) => isNeighbourhood);
  const names = areas.map(({ name }) => name);
  const called = places.flatMap(({ name, isNeighbourhood, within, aliases }) => {
    const area = isNeighbourhood ? name : names.find((known) => wordsOf(known) === wordsOf(within));
    return area === undefined ? [] : [name, ...aliases].map((word) => [word, area] as const);
  });
  return {
    names,
    residents: areas.flatMap(({ name, residents }) =>
      residents === undefined ? [] : [{ area: name, residents }],
    ),
    areaOf: finder(called),
    stamp: called.map(([word, area]) => (word === area ? area : `${word}>${area}`)).join(';'),
  };
}

/** Finds a name as words of their own in a place such as "Sätra · Ekholmsvägen"; of several the longest. */
function finder(called: readonly (readonly [word: string, area: string])[]): Areas['areaOf'] {
  const known = called
    .map(([word, area]) => ({ area, words: ` ${wordsOf(word)} ` }))
    .filter(({ words }) => words.trim() !== '')
    .sort((a, b) => b.words.length - a.words.length);
  const found = new Map<string, string | undefined>();
  return (place) => {
    if (found.has(place)) return found.get(place);
    const words = ` ${wordsOf(place)} `;
    const area = known.find((each) => words.indexOf(each.words) >= 0)?.area;
    found.set(place, area);
    return area;
  };
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-zåäöé0-9]+/g, ' ')
    .trim();
}
