/** Degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

const POSITION = /(-?\d{1,2}[.,]\d{3,})[°\s]*[NS]?[,;\s]+(-?\d{1,3}[.,]\d{3,})/u;

/** A position written as "57.7557, 12.0439"; undefined where there is none. */
export function positionIn(place: string): Position | undefined {
  const match = POSITION.exec(place);
  if (!match) return undefined;
  const [latitude, longitude] = [match[1], match[2]].map((part) => Number((part ?? '').replace(',', '.')));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

const METRES_A_DEGREE = 111_320;

/** Metres between two positions of one city: the earth taken as flat between them. */
export function metresBetween(a: Position, b: Position): number {
  const north = (a.latitude - b.latitude) * METRES_A_DEGREE;
  const east =
    (a.longitude - b.longitude) *
    METRES_A_DEGREE *
    Math.cos(((a.latitude + b.latitude) / 2) * (Math.PI / 180));
  return Math.hypot(north, east);
}
