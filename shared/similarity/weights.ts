import type { Features } from './features.ts';

/**
 * Weights of a logistic model, fitted with docs/similar-matters.md's procedure on pairs read by hand. Each says how
 * many units of log-odds its feature is worth; the sign is what one would expect, but for `samePlace`, which says
 * next to nothing beside `anyPlace`.
 */
const WEIGHTS = {
  thingsLesser: 1.0,
  thingsGreater: 2.62,
  titles: 1.07,
  titleInText: 1.11,
  shared: 2.37,
  samePlace: -0.19,
  anyPlace: 0.1,
  otherPlace: -2.04,
  onePlace: -1.26,
} as const satisfies Partial<Record<keyof Features, number>>;
const THINGS_IN_TITLES = 0.54;
const THINGS_AT_PLACE = 2.04;
const CONSTANT = -6.16;
/** Not fitted: the theme that people choose differs between duplicates nearly as often as between others. */
const THEME = 0.3;

/** From this chance on two matters are offered as the same question: precision 0.8 or more in the trial. */
export const LIKELY = 0.4;

/** Chance that two matters ask the same, from 0 to 1, by their words. */
export function chance(features: Features): number {
  let odds = CONSTANT + THEME * (features.theme - 0.5) * 2;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) odds += WEIGHTS[name] * features[name];
  odds += THINGS_IN_TITLES * features.thingsLesser * features.titles;
  odds += THINGS_AT_PLACE * features.anyPlace * features.thingsGreater;
  return withDistance(odds, features);
}

/** Metres within which a fault is taken for the same spot: what a telephone's position is off by, twice. */
const SAME_SPOT = 75;
const NEAR = 250;
const SPOT = { something: 4.3, nothing: 1.5, other: -1.2, near: 0.5, far: -4 } as const;
const ALIKE = 0.35;

/**
 * Positions tell more than words. At the same spot a little likeness is enough, while the theme that the reporter chose
 * for another kind of fault speaks against it; far apart the same words mean another fault.
 */
function withDistance(odds: number, features: Features): number {
  const { metres, theme } = features;
  let sum = odds;
  if (metres !== undefined && metres <= SAME_SPOT) {
    const alike = Math.max(features.thingsGreater, features.titleInText) >= ALIKE || theme === 1;
    sum += alike ? SPOT.something : SPOT.nothing;
    if (theme === 0) sum += SPOT.other;
  } else if (metres !== undefined) sum += metres <= NEAR ? SPOT.near : SPOT.far;
  return 1 / (1 + Math.exp(-sum));
}
