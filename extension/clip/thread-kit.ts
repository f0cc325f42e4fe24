import { authorMark, isProfileLink, nameFrom } from './authors.ts';
import { bodyOf, isWrapper } from './body.ts';
import { bylineIn } from './byline.ts';
import { headerLines } from './header-lines.ts';
import { marksIn } from './marks.ts';
import { anchorsOf, isAction, permalinkOf } from './permalinks.ts';
import { answerFrame, isAmongOthers, isAnswerIn, othersWords, readPost } from './post.ts';
import { DOUBTFUL, timeMark } from './times.ts';
import {
  AUTHOR,
  bodyAround,
  hasWords,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  isTop,
  signsIn,
  TIME,
  unitAround,
  unitBeside,
} from './unit.ts';

/** What the later parts take from `clip-thread.js`, which has run in the frame before them. */
export const threadKit = {
  authorMark,
  isProfileLink,
  nameFrom,
  bodyOf,
  isWrapper,
  headerLines,
  marksIn,
  anchorsOf,
  isAction,
  permalinkOf,
  isAnswerIn,
  answerFrame,
  isAmongOthers,
  othersWords,
  bylineIn,
  timeMark,
  DOUBTFUL,
  readPost,
  bodyAround,
  hasWords,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  isTop,
  signsIn,
  unitAround,
  unitBeside,
  AUTHOR,
  TIME,
};
export type ThreadKit = typeof threadKit;
