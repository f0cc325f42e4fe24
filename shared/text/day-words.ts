/** Words by which people write a day in a cell, in either language, in lower case. */
export const DAY_WORDS: {
  /** Days from today. */
  readonly relative: Readonly<Record<string, number>>;
  /** Months by their first three letters, from 1. */
  readonly months: Readonly<Record<string, number>>;
} = {
  relative: { 'i dag': 0, idag: 0, today: 0, 'i går': -1, igår: -1, yesterday: -1 },
  months: {
    jan: 1,
    feb: 2,
    mar: 3,
    apr: 4,
    maj: 5,
    may: 5,
    jun: 6,
    jul: 7,
    aug: 8,
    sep: 9,
    okt: 10,
    oct: 10,
    nov: 11,
    dec: 12,
  },
};
