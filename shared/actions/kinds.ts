/** How far ahead an action lies. */
export const HORIZONS = ['now', 'this_year', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];
