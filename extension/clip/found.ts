import type { DraftKind, Platform } from '../../shared/protocol/draft.ts';
import type { Reading } from './reading.ts';
import type { Adapter, Site } from './sites/adapter.ts';

/** What a reader found, and what it is. */
export interface Found {
  readonly platform: Platform;
  readonly kind: DraftKind;
  readonly reading: Reading;
  /** Where it stands, for what is read besides the words. */
  readonly scope?: Scope;
  /** Of a page's main post: where its files stand. */
  readonly within?: Scope;
  /** And others of its make stand beside it: it is the first post of a thread. */
  readonly isFirst?: boolean;
}

/** The elements of a post, and the one that holds its words. */
export interface Scope {
  readonly roots: readonly Element[];
  readonly body: Element;
}

/** The platform that the page belongs to, with its adapter. */
export type Known = { readonly site: Site; readonly adapter: Adapter } | null;
