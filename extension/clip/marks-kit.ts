import { authorAttribute, authorMark, isAnnounced, isProfileLink, nameFrom } from './authors.ts';
import { bylineIn } from './byline.ts';
import { clockAlone, isInexactTime, isOnlyTime, isoFromEpoch, isoFromWords, withoutTime } from './dates.ts';
import { headerLines } from './header-lines.ts';
import { marksIn, NO_MARKS } from './marks.ts';
import { monthNamed } from './months.ts';
import { DOUBTFUL, timeMark } from './times.ts';

/** What the later parts take from `clip-marks.js`, which has run in the frame before them. */
export const marksKit = {
  authorMark,
  authorAttribute,
  isAnnounced,
  isProfileLink,
  nameFrom,
  bylineIn,
  clockAlone,
  isInexactTime,
  isOnlyTime,
  isoFromEpoch,
  isoFromWords,
  withoutTime,
  monthNamed,
  headerLines,
  marksIn,
  NO_MARKS,
  timeMark,
  DOUBTFUL,
};
export type MarksKit = typeof marksKit;
