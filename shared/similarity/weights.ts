import { between, type Features } from './features.ts';

/**
 * Weights of a logistic model, fitted on pairs of proposals read by hand as docs/similar-matters.md tells: units of
 * log-odds. Four numbers, for more of them did worse on pairs that they were not fitted to.
 */
const WEIGHTS = {
  things: 5.2,
  shared: 3.93,
  elsewhere: -3.5,
} as const satisfies Partial<Record<keyof Features, number>>;
const MATTER_AT_PLACE = 1.4;
const CONSTANT = -6.31;
/** Not fitted: the theme that people choose differs between duplicates nearly as often as between others. */
const THEME = 0.3;
/**
 * Two lines share few words, whatever they ask. When they name the same place and something of the matter itself,
 * not only where it is, that is much of what they could share. Chosen on our own questions (questions.txt).
 */
const BRIEF = { most: 2.5, none: 0.15, all: 0.45, placeNone: 0.2, placeAll: 0.4 } as const;

/** From this chance on two matters are offered as the same question: precision 0.8 in the trial's held-out folds. */
export const LIKELY = 0.45;

/** Chance that two matters ask the same, from 0 to 1, by their words. */
export function chance(features: Features): number {
  const { theme, samePlace, matterItself, brief } = features;
  let odds = CONSTANT + THEME * (theme - 0.5) * 2;
  for (const name of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) odds += WEIGHTS[name] * features[name];
  odds += MATTER_AT_PLACE * samePlace * matterItself;
  odds +=
    BRIEF.most *
    brief *
    between(samePlace, BRIEF.placeNone, BRIEF.placeAll) *
    between(matterItself, BRIEF.none, BRIEF.all);
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
function withDistance(odds: number, { metres, theme, things, titleInText }: Features): number {
  let sum = odds;
  if (metres !== undefined && metres <= SAME_SPOT) {
    const here = AT_SPOT.constant + AT_SPOT.alike * Math.max(things, titleInText);
    sum = here + (theme === 1 ? AT_SPOT.sameTheme : theme === 0 ? AT_SPOT.otherTheme : 0);
  } else if (metres !== undefined && metres > NEAR) sum = Math.min(odds, ELSEWHERE.most) + ELSEWHERE.odds;
  return 1 / (1 + Math.exp(-sum));
}
