import { elementsIn, isShown, isUnreadable } from './dom.ts';
import type { Found } from './found.ts';

/** So many elements are looked at for the first post of a dialog. */
const MOST = 150;

/** What the page shows over all else of it, until it is closed; the last of several. */
export const dialogOf = (document: Document): Element | undefined =>
  [...document.querySelectorAll('[aria-modal="true"], dialog:modal')].filter(isShown).at(-1);

/** The first post in a dialog, with a name and a time: a banner or a login has none. */
export function postIn(dialog: Element, read: (at: Element) => Found | null): Found | null {
  for (const at of [...elementsIn(dialog, isUnreadable)].slice(0, MOST)) {
    if (at.childElementCount) continue;
    const found = read(at);
    const { author, published, publishedText } = found?.reading ?? {};
    const isWithin = found?.scope?.roots.every((root) => root !== dialog && dialog.contains(root));
    if (isWithin && author && (published || publishedText)) return found;
  }
  return null;
}
