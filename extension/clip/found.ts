import type { DraftKind, Platform } from '../../shared/protocol/draft.ts';
import type { Reading } from './reading.ts';
import type { Adapter, Site } from './sites/adapter.ts';

/** What a reader found, and what it is. */
export interface Found {
  readonly platform: Platform;
  readonly kind: DraftKind;
  readonly reading: Reading;
}

/** The platform that the page belongs to, with its adapter. */
export type Known = { readonly site: Site; readonly adapter: Adapter } | null;
