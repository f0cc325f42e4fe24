import { neighbour, type OwnerOf } from './walk.ts';

/** So many posts are looked at, and no longer than this, in milliseconds: the page has other things to do. */
const MOST = 40;
const LONGEST = 400;

/**
 * The addresses of the page's posts, from its start, each as the gesture that takes that post would give it.
 * @param addressOf of the post that owns an element; empty where it has none
 */
export function addressesOf(
  document: Document,
  ownerOf: OwnerOf,
  addressOf: (target: Element) => string,
): readonly string[] {
  const end = performance.now() + LONGEST;
  const found = new Set<string>();
  let at: readonly Element[] = [];
  for (let looked = 0; looked < MOST && performance.now() < end; looked++) {
    const next = neighbour(document, at, 1, ownerOf);
    const last = next.at(-1);
    if (!last || next[0] === at[0]) break;
    found.add(addressOf(last));
    at = next;
  }
  return [...found].filter(Boolean);
}
