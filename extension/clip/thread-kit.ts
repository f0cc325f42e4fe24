import { authorMark, isProfileLink, nameFrom } from './authors.ts';
import { bodyOf, isWrapper } from './body.ts';
import { headerLines } from './header-lines.ts';
import { marksIn } from './marks.ts';
import { anchorsOf, isAction } from './permalinks.ts';
import { isAnswerIn, readPost } from './post.ts';
import {
  bodyAround,
  hasWords,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  signsIn,
  unitAround,
} from './unit.ts';

/** What `clip-page.js` and `clip-pick.js` take from `clip-thread.js`, which has run in the frame before them. */
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
  isAnswerIn,
  readPost,
  bodyAround,
  hasWords,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  signsIn,
  unitAround,
};
export type ThreadKit = typeof threadKit;
