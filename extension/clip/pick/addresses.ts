import { neighbour, type OwnerOf } from './walk.ts';

/** So many posts are looked at, and no longer than this, in milliseconds. */
const MOST = 40;
const LONGEST = 1_000;

/** The page and the extension have other things to do; what they have begun is done first. */
const others = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * The addresses of the page's posts, from its start, each as the gesture that takes that post would give it. One post at
 * a time, and none while the page is read for a gesture, which a person waits for.
 * @param addressOf of the post that owns an element; empty where it has none
 */
export async function addressesOf(
  document: Document,
  ownerOf: OwnerOf,
  addressOf: (target: Element) => string,
): Promise<readonly string[]> {
  const end = performance.now() + LONGEST;
  const found = new Set<string>();
  let at: readonly Element[] = [];
  for (let looked = 0; looked < MOST && performance.now() < end; ) {
    await others();
    // Left between the runs of a gesture.
    if (globalThis.gensvarKit) continue;
    looked++;
    const next = neighbour(document, at, 1, ownerOf);
    const last = next.at(-1);
    if (!last || next[0] === at[0]) break;
    found.add(addressOf(last));
    at = next;
  }
  return [...found].filter(Boolean);
}
