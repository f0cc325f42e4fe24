import { nearest } from '../text/editDistance.ts';
import type { Frame, Rows } from './frame.ts';
import { statusKey } from './statuses.ts';

type IsArea = (text: string) => boolean;

/**
 * Whether a column holds the district's areas rather than addresses: half of its filled cells at least are areas that
 * the sheet has. Of a column of addresses none is doubtful.
 */
export function holdsAreas(rows: Rows, frame: Frame, column: number, isArea: IsArea | undefined): boolean {
  if (column < 0 || !isArea) return false;
  const filled = frame.rows
    .map((row) => (rows[row]?.[column] ?? '').trim())
    .filter((text) => text !== '' && text !== '-');
  const known = filled.filter((text) => isArea(text) || areasIn(text, isArea).length > 0);
  return filled.length > 0 && known.length * 2 >= filled.length;
}

/** What people write between the names of two areas. */
const BETWEEN = /\s*[;,\n/+]\s*|\s+(?:och|samt|and|&)\s+/i;

/** The areas of a cell that names several, and nothing else: "Vårberg; Sätra", "Vårberg och Sätra". Else none. */
export function areasIn(text: string, isArea: IsArea): readonly string[] {
  if (isArea(text)) return [];
  const parts = [...new Set(text.split(BETWEEN).map((part) => part.trim()))].filter((part) => part !== '');
  return parts.length > 1 && parts.every(isArea) ? parts : [];
}

/** A list of areas as a row of the sheet holds them, each by itself; what is no list of areas stands as it does. */
export const areasApart = (text: string, isArea: IsArea | undefined): readonly string[] =>
  text.split('; ').flatMap((part) => {
    const areas = isArea ? areasIn(part, isArea) : [];
    return areas.length > 0 ? areas : [part];
  });

const SHORTEST = 3;

/** The one place that a shortened or misspelt name can stand for: "Bred.", "Bredeng" → "Bredäng". */
export function placeShortened(text: string, places: readonly string[]): string | undefined {
  const key = statusKey(text).replace(/\.$/, '');
  if (key.length < SHORTEST) return undefined;
  const found = places.filter((place) => statusKey(place).startsWith(key));
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return key.length > SHORTEST + 1 ? nearest(key, places) : undefined;
}
