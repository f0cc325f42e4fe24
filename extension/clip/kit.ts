import { authorMark, nameFrom } from './authors.ts';
import { bodyOf, isWrapper } from './body.ts';
import { bylineIn } from './byline.ts';
import { isInexactTime, isOnlyTime, isoFromEpoch, isoFromWords } from './dates.ts';
import {
  cut,
  elementsIn,
  holds,
  isHidden,
  isShown,
  isUnreadable,
  namesOf,
  parentOf,
  remembering,
  shadowOf,
  shownNodes,
  squeeze,
} from './dom.ts';
import { agrees, cleanLink, sameSite } from './links.ts';
import { marksIn } from './marks.ts';
import { anchorsOf, isAction } from './permalinks.ts';
import { readPost } from './post.ts';
import { fill, pageOnly } from './reading.ts';
import { isControl, isQuote, readText } from './text.ts';
import { timeMark } from './times.ts';
import {
  bodyAround,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  signsIn,
  unitAround,
} from './unit.ts';

/**
 * What the parts take from `clip.js` instead of carrying it themselves: the build leaves their imports of these
 * modules out and puts `gensvarKit` in their place (vite.config.ts), and a test holds that nothing they import is
 * missing here. `clip.js` has always run once in the frame before a part does.
 */
export const kit = {
  authorMark,
  nameFrom,
  bodyOf,
  isWrapper,
  bylineIn,
  isoFromEpoch,
  isoFromWords,
  elementsIn,
  holds,
  isHidden,

  isShown,
  isUnreadable,
  namesOf,
  parentOf,
  remembering,
  shadowOf,
  shownNodes,
  squeeze,
  agrees,
  cleanLink,
  marksIn,
  readPost,
  fill,
  pageOnly,
  cut,
  isControl,
  isQuote,
  readText,
  timeMark,
  anchorsOf,
  isAction,
  isInexactTime,
  isOnlyTime,
  sameSite,
  bodyAround,
  isAlike,
  signsIn,
  isCalledBody,
  isCalledPost,
  isCommentList,
  unitAround,
};

declare global {
  var gensvarKit: typeof kit | undefined;
}
