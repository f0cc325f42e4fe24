import { authorAttribute, authorMark, isAnnounced, isProfileLink, nameFrom } from './authors.ts';
import { bylineIn } from './byline.ts';
import { headerLines } from './header-lines.ts';
import { marksIn, NO_MARKS } from './marks.ts';
import { DOUBTFUL, timeMark } from './times.ts';

/** What the later parts take from `clip-marks.js`, which has run in the frame before them. */
export const marksKit = {
  authorMark,
  authorAttribute,
  isAnnounced,
  isProfileLink,
  nameFrom,
  bylineIn,
  headerLines,
  marksIn,
  NO_MARKS,
  timeMark,
  DOUBTFUL,
};
export type MarksKit = typeof marksKit;
