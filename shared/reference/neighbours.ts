/**
 * Areas of a district that border on each other by land, each pair once. The reference data has neither positions nor borders;
 * these are of the district that the sheet is made for first. For other areas nothing is said.
 */
const PAIRS: readonly (readonly [string, string])[] = [
  ['Bredäng', 'Sätra'],
  ['Sätra', 'Skärholmen'],
  ['Sätra', 'Vårberg'],
  ['Skärholmen', 'Vårberg'],
];

/** Bordering areas by area. */
export const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...new Set(PAIRS.flat())].map((area) => [
    area,
    PAIRS.flatMap(([one, other]) => (one === area ? [other] : other === area ? [one] : [])),
  ]),
);
