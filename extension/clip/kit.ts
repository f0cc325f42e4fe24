import {
  allOf,
  asked,
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
  slotted,
  squeeze,
  wordsOf,
} from './dom.ts';
import { agrees, cleanLink, parameters, sameSite } from './links.ts';
import type { MarksKit } from './marks-kit.ts';
import { fill, pageOnly } from './reading.ts';
import { isControl, isQuote, openingQuote, readText, tidy } from './text.ts';
import type { ThreadKit } from './thread-kit.ts';

/**
 * What the parts take from `clip.js` instead of carrying it themselves: the build leaves their imports of these
 * modules out and puts `gensvarKit` in their place (vite.config.ts), and a test holds that nothing they import is
 * missing here. `clip.js` has always run once in the frame before a part does.
 */
export const kit = {
  allOf,
  asked,
  slotted,
  wordsOf,
  elementsIn,
  holds,
  isHidden,
  isShown,
  isUnreadable,
  namesOf,
  parentOf,
  remembering,
  shadowOf,
  squeeze,
  cut,
  agrees,
  cleanLink,
  parameters,
  sameSite,
  fill,
  pageOnly,
  isControl,
  isQuote,
  openingQuote,
  readText,
  tidy,
};

declare global {
  var gensvarKit: (typeof kit & Partial<MarksKit & ThreadKit>) | undefined;
}
