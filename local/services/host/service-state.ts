/** What the services remember from one execution to the next, besides the workbook. Plain JSON. */
import type { MailMessage, TriggerRecord } from '../facade/host.ts';

export interface MailRecord extends MailMessage {
  /** Milliseconds since 1970. */
  readonly sent: number;
  /** In whose name. */
  readonly from: string;
}

export interface CacheEntry {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly expires: number;
}

export interface ServiceState {
  readonly properties: {
    script: Record<string, string>;
    document: Record<string, string>;
    /** By the user's e-mail address. */
    user: Record<string, Record<string, string>>;
  };
  /** By store, `script`, `document` or `user <address>`. Kept in memory only. */
  readonly cache: Record<string, Record<string, CacheEntry>>;
  /** Holder by store. Kept in memory only. */
  readonly locks: Record<string, string>;
  triggers: readonly TriggerRecord[];
  /** The outbox, oldest first. */
  readonly mail: MailRecord[];
}

/** What a store has to write down after an execution; see also the changes to the workbook. */
export type StateChange =
  | {
      readonly kind: 'property';
      readonly store: 'script' | 'document' | 'user';
      /** For the store `user`. */
      readonly user?: string;
      readonly key: string;
      /** Null: deleted. */
      readonly value: string | null;
    }
  | { readonly kind: 'triggers'; readonly triggers: readonly TriggerRecord[] }
  | { readonly kind: 'mail'; readonly message: MailRecord }
  /** Written down and not kept in memory. */
  | {
      readonly kind: 'file';
      readonly id: string;
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array;
    };

export function emptyServiceState(): ServiceState {
  return { properties: { script: {}, document: {}, user: {} }, cache: {}, locks: {}, triggers: [], mail: [] };
}
