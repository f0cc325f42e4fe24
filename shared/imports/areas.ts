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
  return filled.length > 0 && filled.filter(isArea).length * 2 >= filled.length;
}

const SHORTEST = 3;

/** The one place that a shortened or misspelt name can stand for: "Bred.", "Bredeng" → "Bredäng". */
export function placeShortened(text: string, places: readonly string[]): string | undefined {
  const key = statusKey(text).replace(/\.$/, '');
  if (key.length < SHORTEST) return undefined;
  const found = places.filter((place) => statusKey(place).startsWith(key));
  if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  return key.length > SHORTEST + 1 ? nearest(key, places) : undefined;
}
