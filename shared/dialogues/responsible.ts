import { usuallyResponsible } from '../reference/responsible.ts';
import type { DefectType } from './kinds.ts';

/** The theme of the code book that a kind of defect belongs to. */
const THEME_OF: Readonly<Record<DefectType, string>> = {
  lighting: 'lighting',
  greenery: 'parks',
  sight: 'parks',
  litter: 'litter',
  graffiti: 'graffiti',
  damage: 'centre',
  surface: 'traffic',
  traffic: 'traffic',
  cleaning: 'litter',
  order: 'order',
  other: '',
};

/** Who usually answers for a kind of defect, the likeliest first: ids of organisations, or OWN_DISTRICT. */
export const usuallyAnswersFor = (defect: DefectType): readonly string[] =>
  usuallyResponsible(THEME_OF[defect]);
