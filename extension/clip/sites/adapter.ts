import type { Platform } from '../../../shared/protocol/draft.ts';
import type { Head } from '../head.ts';
import type { Reading } from '../reading.ts';
import { readText } from '../text.ts';

/** The page as an adapter sees it. */
export interface Page {
  readonly document: Document;
  /** Address of the page, as in the address bar. */
  readonly location: URL;
  readonly head: Head;
}

/** Platforms with markup of their own. A new one does not compile until it is in the registry. */
export type Site = Exclude<Platform, 'page'>;

export interface Adapter {
  /** The post or comment that owns the element; null when the platform's markup shows none. */
  readonly ownerOf: (target: Element, page: Page) => Element | null;
  /** The post that the page is about; null when there are several and none is the page's own. */
  readonly mainPost: (page: Page) => Element | null;
  /** Null when the owner cannot be read without doubt. `published` may be any words: the draft keeps it only as an exact time. */
  readonly read: (owner: Element, page: Page, target: Element | null) => Reading | null;
  /** For pages that show nothing of the post themselves, and say it in their head. */
  readonly fromHead?: (page: Page) => Reading | null;
  readonly isComment: (owner: Element) => boolean;
  /** Its posts have no titles: a heading on such a page is the page's, or the words once more. */
  readonly isUntitled?: true;
  /** The adapter's answer is final: when it has none, the generic readers may not guess on this platform. */
  readonly isFinal: boolean;
}

/** Words that a post quotes or shares, or that answer it in its frame: not its writer's, and without its address. */
export const readQuoted = (element: Element, author = ''): Reading | null => {
  const text = readText(element, { quotes: true });
  return text ? { text, author, certainty: { text: 'read', author: 'guessed' } } : null;
};
