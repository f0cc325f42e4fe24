import { metresBetween, positionIn } from './positions.ts';

/** Which area a place lies in, and which areas border on each other; as far as the sheet and the reference data say. */
export interface Areas {
  /** Area by place, both as they are written; an area lies in itself. */
  readonly areaOf: Readonly<Record<string, string | undefined>>;
  /** Bordering areas by area. */
  readonly neighbours: Readonly<Record<string, readonly string[] | undefined>>;
}
export const NO_AREAS: Areas = { areaOf: {}, neighbours: {} };

/** How near two places are, the nearest that can be told: metres where both have a position, else in words. */
export type Nearness =
  | { readonly near: 'metres'; readonly metres: number }
  | { readonly near: 'place' | 'street' | 'area' | 'neighbour' };

/** What divides a district from a street in a place. */
const SEPARATED = /\s*[·,;]\s*/;
/** `Ekholmsvägen 22 B` without its number. */
const NUMBER = /\s+\d+\s*\p{L}?$/u;
const STREET = /(?:gatan|vägen|gränden?|stigen|backen|allén?|leden|kajen|slingan)$/i;

/** Undefined where nothing can be told of it. Places are as people write them: `Sätra · Ekholmsvägen 22`. */
export function nearness(here: string, there: string, { areaOf, neighbours }: Areas): Nearness | undefined {
  const [a, b] = [positionIn(here), positionIn(there)];
  if (a && b) return { near: 'metres', metres: Math.round(metresBetween(a, b) / 10) * 10 };
  const [own, other] = [here, there].map((place) => place.split(SEPARATED).filter((part) => part !== ''));
  if (!own || !other) return undefined;
  const isArea = (part: string): boolean => areaOf[part] === part;
  if (own.some((part) => !isArea(part) && !STREET.test(part) && other.includes(part)))
    return { near: 'place' };
  const streets = (parts: readonly string[]) =>
    parts.map((part) => part.replace(NUMBER, '')).filter((part) => STREET.test(part));
  const others = streets(other);
  if (streets(own).some((street) => others.includes(street))) return { near: 'street' };
  const areas = (parts: readonly string[]) => parts.flatMap((part) => areaOf[part] ?? []);
  const its = areas(other);
  if (areas(own).some((area) => its.includes(area))) return { near: 'area' };
  return areas(own).some((area) => its.some((one) => neighbours[area]?.includes(one)))
    ? { near: 'neighbour' }
    : undefined;
}
