import type { Draft } from '../../shared/protocol/draft.ts';
import type { attachmentsIn } from './details.ts';
import type { isReplyForm, isSubstantial, mainForm, readForm } from './form.ts';
import type { Found, Known } from './found.ts';
import type { Gesture, PickWish } from './gesture.ts';
import type { addressesOf } from './pick/addresses.ts';
import type { ownerAround, readPointed } from './pointed.ts';
import type { Reading } from './reading.ts';
import type { readReceipt } from './receipt.ts';
import type { Marked } from './selection.ts';
import type { Adapter, Page, Site } from './sites/adapter.ts';
import type { Aim } from './target.ts';

/**
 * What reads a page lies in files of its own (`clip-marks.js`, `clip-thread.js`, `clip-sites.js`, `clip-page.js`,
 * `clip-whole.js`, `clip-forms.js`, `clip-pick.js`), so that the script that always runs stays small. When `clip.js` misses some it says so in its value (`needs`), and whoever
 * injected it injects those parts and `clip.js` once more, in one call, into the same frame. What a part has in
 * common with those before it in this order, it takes from there (kit.ts, marks-kit.ts, thread-kit.ts).
 */
export interface Parts {
  /** These two leave only what the later parts take from them (marks-kit.ts, thread-kit.ts). */
  readonly marks?: true;
  readonly thread?: true;
  readonly sites?: SitesPart;
  readonly page?: PagePart;
  readonly whole?: WholePart;
  readonly forms?: FormsPart;
  readonly pick?: PickPart;
}
export type PartName = keyof Parts;

export interface SitesPart {
  /** Whose page it is, or nobody's. */
  readonly siteOf: (page: Page) => Site | null;
  readonly adapters: Readonly<Record<Site, Adapter>>;
}

/** What every gesture needs once it is known what it is meant for. */
export interface PagePart {
  readonly readPointed: typeof readPointed;
  readonly ownerAround: typeof ownerAround;
  readonly draftOf: (found: Found, page: Page) => Draft;
  /** Looks at a post once more, for what does not stand beside its words. */
  readonly complete: (found: Found, page: Page) => Found;
  readonly attachmentsIn: typeof attachmentsIn;
  readonly aimOf: (document: Document, gesture: Gesture) => Aim;
  /** What can be said of a page in which nothing was found. */
  readonly nothingIn: (page: Page) => { readonly canonical: string; readonly isPdf: boolean };
}

/** What is read where words are marked, or nothing is pointed at. */
export interface WholePart {
  /** The posts that a selection touches, each with its marked words; one where it touches none or one. */
  readonly readSelection: (document: Document, marked: Marked) => readonly Found[];
  /**
   * The main post, form or receipt of the page, or the page itself; `field`: the question that has the focus. 'forms'
   * where that part is missing and the page is no post.
   */
  readonly readWhole: (
    page: Page,
    site: Known,
    field: Element | null,
    forms: FormsPart | undefined,
  ) => Found | null | 'forms';
}

/** Forms and receipts: asked for where the page is not a post. */
export interface FormsPart {
  readonly mainForm: typeof mainForm;
  readonly isReplyForm: typeof isReplyForm;
  readonly isSubstantial: typeof isSubstantial;
  readonly readForm: typeof readForm;
  readonly readReceipt: typeof readReceipt;
}

export interface PickPart {
  /** Lets the person point; gives one element of each post chosen, in page order, or none when they end it. */
  readonly choose: (
    document: Document,
    wish: PickWish,
    ownerOf: (target: Element) => readonly Element[],
    readingOf: (target: Element) => Reading | undefined,
  ) => Promise<readonly Element[]>;
  readonly addressesOf: typeof addressesOf;
}

declare global {
  var gensvarParts: Parts | undefined;
}

/** Leaves a part for `clip.js` in the extension's own world; the page does not see it. */
export function register(part: Parts): void {
  globalThis.gensvarParts = { ...globalThis.gensvarParts, ...part };
}
