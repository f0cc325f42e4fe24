import { authorMark, nameFrom } from './authors.ts';
import { bodyOf, isWrapper } from './body.ts';
import { headingOf } from './heading.ts';
import { readItems, withItems } from './items.ts';
import { marksIn } from './marks.ts';
import { readPost } from './post.ts';
import { restControls, withRest } from './rest.ts';
import { withoutSignature } from './signature.ts';
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
import { writerBeside } from './writer.ts';

/** What `clip-page.js` and `clip-pick.js` take from `clip-thread.js`, which has run in the frame before them. */
export const threadKit = {
  authorMark,
  nameFrom,
  bodyOf,
  isWrapper,
  headingOf,
  readItems,
  withItems,
  marksIn,
  readPost,
  restControls,
  withRest,
  withoutSignature,
  bodyAround,
  hasWords,
  isAlike,
  isCalledBody,
  isCalledPost,
  isCommentList,
  signsIn,
  unitAround,
  writerBeside,
};
export type ThreadKit = typeof threadKit;
