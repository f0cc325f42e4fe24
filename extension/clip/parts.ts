import type { DraftField } from '../../shared/protocol/draft.ts';
import type { Adapter, Page, Site } from './sites/adapter.ts';

/**
 * Readers that most pages do not need lie in files of their own (`clip-sites.js`, `clip-forms.js`), so that the
 * script that always runs stays small. When `clip.js` misses one it says so in its value (`needs`), and whoever
 * injected it injects that part and `clip.js` once more, in one call, into the same frame.
 */
export interface Parts {
  readonly sites?: SitesPart;
  readonly forms?: FormsPart;
}
export type PartName = keyof Parts;

export interface SitesPart {
  /** Whose page it is, or nobody's. */
  readonly siteOf: (page: Page) => Site | null;
  readonly adapters: Readonly<Record<Site, Adapter>>;
}

export interface FormsPart {
  /** The form that the page is about; `hiddenToo`: also one that no style shows. */
  readonly mainForm: (document: Document, focused: Element | null, hiddenToo?: boolean) => Element | null;
  readonly isReplyForm: (form: Element) => boolean;
  readonly isSubstantial: (form: Element) => boolean;
  readonly readForm: (form: Element) => DraftField[];
  readonly readReceipt: (root: Element) => DraftField[];
}

declare global {
  var gensvarParts: Parts | undefined;
}

/** Leaves a part for `clip.js` in the extension's own world; the page does not see it. */
export function register(part: Parts): void {
  globalThis.gensvarParts = { ...globalThis.gensvarParts, ...part };
}
