/** How far ahead an action lies. */
export const HORIZONS = ['now', 'this_year', 'later'] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What an action comes from when it hangs on no matter and no dialogue. */
export const ORIGINS = ['decision', 'measure', 'crime_plan', 'district'] as const;
export type Origin = (typeof ORIGINS)[number];

/** Number of such an action: "SK-A-2026-0001". It is the action's own, so nothing stands after it. */
export const ACTION_NUMBER = /^[A-ZÅÄÖ]{2,4}-A-\d{4}-\d{4,6}$/;
