import { between, type Features } from './features.ts';

/**
 * What the logistic model weighs, the constant last. Three numbers and no more, for with more of them it did worse on
 * pairs that it was not fitted to.
 */
export const weighed = ({ things, shared, elsewhere }: Features): number[] => [things, shared, elsewhere, 1];
/** Log-odds for each, fitted on pairs read by hand as docs/similar-matters.md tells (test/similarity/folds.ts). */
const WEIGHTS = [5.36, 4.33, -3.78, -6.6];

/** Not fitted: the theme that people choose differs between duplicates nearly as often as between others. */
const THEME = 0.3;
/**
 * Two lines share few words, whatever they ask. When they name the same place and something of the matter itself,
 * not only where it is, that is much of what they could share. Chosen on our own questions (questions.txt).
 */
const BRIEF = { most: 3, none: 0.1, all: 0.45, placeNone: 0.2, placeAll: 0.4 } as const;

/** Log-odds that were set by hand, besides those fitted. */
export const unfitted = ({ theme, samePlace, matterItself, brief }: Features): number =>
  THEME * (theme - 0.5) * 2 +
  BRIEF.most *
    brief *
    between(samePlace, BRIEF.placeNone, BRIEF.placeAll) *
    between(matterItself, BRIEF.none, BRIEF.all);

/** From this chance on two matters are offered as the same question: precision 0.8 in the trial's held-out folds. */
export const LIKELY = 0.45;

/** Chance that two matters ask the same, from 0 to 1, by their words. */
export function chance(features: Features): number {
  const fitted = weighed(features).reduce((sum, value, at) => sum + value * (WEIGHTS[at] ?? 0), 0);
  return withDistance(fitted + unfitted(features), features);
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
function withDistance(odds: number, { metres, theme, things, titleInText }: Features): number {
  let sum = odds;
  if (metres !== undefined && metres <= SAME_SPOT) {
    const here = AT_SPOT.constant + AT_SPOT.alike * Math.max(things, titleInText);
    sum = here + (theme === 1 ? AT_SPOT.sameTheme : theme === 0 ? AT_SPOT.otherTheme : 0);
  } else if (metres !== undefined && metres > NEAR) sum = Math.min(odds, ELSEWHERE.most) + ELSEWHERE.odds;
  return 1 / (1 + Math.exp(-sum));
}
