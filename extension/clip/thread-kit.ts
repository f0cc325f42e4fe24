import { bodyOf, isWrapper } from './body.ts';
import { headingIn, headingOf } from './heading.ts';
import { anchorsOf, isAction, permalinkOf } from './permalinks.ts';
import { answerFrame, isAmongOthers, isAnswerIn, othersWords, readPost } from './post.ts';
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
  bodyOf,
  headingIn,
  headingOf,
  isWrapper,
  anchorsOf,
  isAction,
  permalinkOf,
  isAnswerIn,
  answerFrame,
  isAmongOthers,
  othersWords,
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
