import { type AuthorMark, authorMark } from './authors.ts';
import { elementsIn } from './dom.ts';
import { type TimeMark, timeMark } from './times.ts';

/** A name and a time that stand beside words. */
export interface Marks {
  readonly author: AuthorMark | null;
  readonly time: TimeMark | null;
}

export const NO_MARKS: Marks = { author: null, time: null };

/**
 * The most trustworthy name and time on the roots and in them, the first of equals.
 * @param least what a mark must be trusted to count
 * @param most so many elements are looked at
 */
export function marksIn(
  roots: readonly Element[],
  skip: (element: Element) => boolean,
  least: { readonly author: number; readonly time: number } = { author: 1, time: 1 },
  most = Number.POSITIVE_INFINITY,
): Marks {
  let { author, time } = NO_MARKS;
  const look = (element: Element) => {
    const name = authorMark(element);
    if (name && name.rank >= (author ? author.rank + 0.1 : least.author)) author = name;
    const when = timeMark(element);
    if (when && when.rank >= (time ? time.rank + 0.1 : least.time)) time = when;
  };
  for (const root of roots) {
    look(root);
    let left = most;
    for (const inner of elementsIn(root, skip)) {
      if (--left < 0) break;
      look(inner);
    }
  }
  return { author, time };
}
