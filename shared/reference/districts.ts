import { addDays, type LocalDate } from '../time/dates.ts';
import { DISTRICT_ROWS } from './district-rows.ts';

export type DistrictId = (typeof DISTRICT_ROWS)[number]['id'];

/** The area of one district board, for as long as that board exists. */
export interface District {
  readonly id: DistrictId;
  readonly name: string;
  /** The name's genitive, as in "Kungsholmens stadsdelsförvaltning". */
  readonly genitive: string;
  /** Opens the numbers of the district's matters: SKÄ-2026-0042. */
  readonly prefix: string;
  /** First day of the board. */
  readonly validFrom: LocalDate;
  /** Last day of the board; undefined while it exists. */
  readonly validTo?: LocalDate;
  /** The board that took over the day after `validTo`. */
  readonly successor?: DistrictId;
  readonly neighbourhoods: readonly string[];
}

/** Every board since the division into fourteen on 2007-01-01, the merged ones and their successors too. */
export const DISTRICTS: readonly District[] = DISTRICT_ROWS;

const byId: ReadonlyMap<string, District> = new Map(DISTRICTS.map((district) => [district.id, district]));

export function districtById(id: string): District | undefined {
  return byId.get(id);
}

/** The boards that exist on a day: 14 from 2007, 13 from 2020-07-01, 11 from 2023-07-01. */
export function districtsOn(date: LocalDate): readonly District[] {
  return DISTRICTS.filter((district) => isValid(district, date));
}

function isValid(district: District, date: LocalDate): boolean {
  return district.validFrom <= date && (district.validTo === undefined || date <= district.validTo);
}

/**
 * The board that answers for a district's area on a day: the district itself while it exists, afterwards its
 * successor, and that one's. Undefined for an unknown id and for a day before the board's first.
 */
export function successorOf(id: string, date: LocalDate): District | undefined {
  let district = byId.get(id);
  if (district && date < district.validFrom) return undefined;
  while (district && !isValid(district, date)) {
    district = district.successor === undefined ? undefined : byId.get(district.successor);
  }
  return district;
}

/** The day from which the successor answers. */
export function handedOverOn(district: District): LocalDate | undefined {
  return district.validTo === undefined ? undefined : addDays(district.validTo, 1);
}

/** The board whose area holds a neighbourhood on a day; the name is compared without case. */
export function districtOfNeighbourhood(name: string, date: LocalDate): District | undefined {
  const wanted = name.trim().toLowerCase();
  return districtsOn(date).find((district) =>
    district.neighbourhoods.some((neighbourhood) => neighbourhood.toLowerCase() === wanted),
  );
}
