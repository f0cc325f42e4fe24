import type { Found, Known } from './found.ts';
import type { Adapter, Page, Site } from './sites/adapter.ts';

/**
 * Readers that not every gesture needs lie in files of their own (`clip-sites.js`, `clip-page.js`), so that the
 * script that always runs stays small. When `clip.js` misses one it says so in its value (`needs`), and whoever
 * injected it injects that part and `clip.js` once more, in one call, into the same frame. What the parts have in
 * common with `clip.js` they take from it (kit.ts).
 */
export interface Parts {
  readonly sites?: SitesPart;
  readonly page?: PagePart;
}
export type PartName = keyof Parts;

export interface SitesPart {
  /** Whose page it is, or nobody's. */
  readonly siteOf: (page: Page) => Site | null;
  readonly adapters: Readonly<Record<Site, Adapter>>;
}

export interface PagePart {
  /** The main post, form or receipt of the page, or the page itself; `field`: the question that has the focus. */
  readonly readWhole: (page: Page, site: Known, field: Element | null) => Found | null;
}

declare global {
  var gensvarParts: Parts | undefined;
}

/** Leaves a part for `clip.js` in the extension's own world; the page does not see it. */
export function register(part: Parts): void {
  globalThis.gensvarParts = { ...globalThis.gensvarParts, ...part };
}
