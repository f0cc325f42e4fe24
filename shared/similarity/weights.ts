import type { Features } from './features.ts';

/** Weights of a logistic model, fitted on pairs read by hand as docs/similar-matters.md tells: units of log-odds. */
const WEIGHTS = {
  thingsLesser: 2.04,
  thingsGreater: 3.09,
  titles: 2.56,
  titleInText: 1.65,
  shared: 6.1,
  otherPlace: -2.77,
  onePlace: -2.02,
} as const satisfies Partial<Record<keyof Features, number>>;
const THINGS_IN_TITLES = -0.5;
const THINGS_AT_PLACE = 3.57;
const CONSTANT = -10.29;
/** Not fitted: the theme that people choose differs between duplicates nearly as often as between others. */
const THEME = 0.3;

/** From this chance on two matters are offered as the same question: precision 0.8 in the trial's held-out folds. */
export const LIKELY = 0.48;

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
/** Not fitted, for the corpus has three pairs of the same fault: a kind of fault and half of its words are enough. */
const AT_SPOT = { constant: -2.8, alike: 5, sameTheme: 1.2, otherTheme: -1.5 } as const;
const ELSEWHERE = { most: 2, odds: -4 } as const;

/**
 * Positions tell more than words. At the same spot a little likeness is enough, while the theme that the reporter chose
 * for another kind of fault speaks against it; far apart the same words mean another fault.
 */
function withDistance(odds: number, { metres, theme, thingsGreater, titleInText }: Features): number {
  let sum = odds;
  if (metres !== undefined && metres <= SAME_SPOT) {
    const here = AT_SPOT.constant + AT_SPOT.alike * Math.max(thingsGreater, titleInText);
    sum = here + (theme === 1 ? AT_SPOT.sameTheme : theme === 0 ? AT_SPOT.otherTheme : 0);
  } else if (metres !== undefined && metres > NEAR) sum = Math.min(odds, ELSEWHERE.most) + ELSEWHERE.odds;
  return 1 / (1 + Math.exp(-sum));
}
