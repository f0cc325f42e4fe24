import { readabilityOf } from '../feedback/readability.ts';

/** A short answer with one long word has a high value and is easy to read: below eight words nothing is said. */
export function isHardToRead(answer: string): boolean {
  const { words, lix } = readabilityOf(answer);
  return words >= 8 && lix >= 50;
}
