import type { Settings } from '../workbook/settings.ts';

export interface Areas {
  /** The district's neighbourhoods. */
  readonly names: readonly string[];
  /** People living there, where it is known. */
  readonly residents: readonly { readonly area: string; readonly residents: number }[];
  /** The neighbourhood that a place lies in, as far as its own words tell. */
  readonly areaOf: (place: string) => string | undefined;
}

export function readAreas({ neighbourhoods: names }: Pick<Settings, 'neighbourhoods'>): Areas {
  return { names, residents: [], areaOf: areaFinder(names) };
}

/** Finds a name as a word of its own in a place such as "Sätra · Ekholmsvägen"; of several the longest. */
export function areaFinder(names: readonly string[]): (place: string) => string | undefined {
  const known = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, words: ` ${wordsOf(name)} ` }));
  const found = new Map<string, string | undefined>();
  return (place) => {
    if (found.has(place)) return found.get(place);
    const words = ` ${wordsOf(place)} `;
    const area = known.find((each) => words.indexOf(each.words) >= 0)?.name;
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
