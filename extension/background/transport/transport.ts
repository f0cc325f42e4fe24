import type { Reply, Request } from '../../../shared/protocol/messages.ts';
import type { TransportFailure } from '../../outbox/entry.ts';

/** A request that came to nothing. */
export interface Failed {
  readonly kind: TransportFailure;
  /** The sheet's own words, in its language; only for failures that the sheet tells. */
  readonly message?: string;
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfter?: number;
  /** The sheet's clock, when it was told. */
  readonly time?: string;
}

export type Outcome =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly failed: Failed };

/** A way from this browser to the sheet. */
export interface Transport {
  /** Why nothing can be sent now; undefined when the way looks open. Sends nothing itself. */
  readonly obstacle: () => Promise<TransportFailure | undefined>;
  /** Never rejects: what goes wrong is a `failed`. */
  readonly send: (request: Request, patience?: number) => Promise<Outcome>;
}

/** The effects that a transport needs, so that tests hold them. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** This computer's clock, milliseconds since 1970. */
  readonly now: () => number;
  /** A number in [0, 1) from a strong source. */
  readonly random: () => number;
}

/** Longest wait for a reply in milliseconds: Chromium ends a worker whose fetch takes 30 seconds. */
export const PATIENCE = 25_000;
