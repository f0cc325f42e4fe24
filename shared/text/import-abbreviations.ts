/** Short names that stand in lists and nowhere else, with the organisation's id. */
export const ABBREVIATIONS: readonly (readonly [string, string])[] = [
  ['tk', 'trafikkontoret'],
  ['sbk', 'stadsbyggnadskontoret'],
  ['fsk', 'fastighetskontoret'],
  ['fk', 'fastighetskontoret'],
  ['expl', 'exploateringskontoret'],
  ['idf', 'idrottsforvaltningen'],
  ['mf', 'miljoforvaltningen'],
  ['lpo', 'polisen'],
  ['svb', 'svenska-bostader'],
  ['polis', 'polisen'],
];
