import { LARGEST_PHOTO, MOST_ENTRIES, type PhoneReply } from '../../../shared/phone/messages.ts';
import type { EntryStore, Kept } from './store.ts';

/** Seconds between tries, longer each time; the network's return tries at once. */
const PAUSES = [5, 10, 20, 40, 60] as const;

export type Contact =
  | { readonly kind: 'idle' | 'sending' | 'offline' }
  | { readonly kind: 'refused'; readonly title: string; readonly text: string };

/** What the sheet answers when it has taken something in. */
export type Received = Extract<PhoneReply, { readonly reply: 'received' }>;

interface SenderParts<Entry> {
  readonly store: EntryStore<Entry>;
  /** @returns undefined when nothing that can be understood came back */
  readonly post: (entries: readonly Entry[]) => Promise<PhoneReply | undefined>;
  readonly changed: (contact: Contact) => void;
  /** Calls back after that many seconds. @returns takes it back */
  readonly later: (seconds: number, act: () => void) => () => void;
  /** Called when the receipts are on disk. */
  readonly received?: ((reply: Received) => void) | undefined;
  readonly unreadable: string;
  /** False when the phone knows that there is no network: then nothing is tried, and all can be changed here. */
  readonly isOnline: () => boolean;
}

/** Delivers what is kept, one delivery at a time, until the sheet has confirmed each entry. */
export class Sender<Entry> {
  private isSending = false;
  private isAsked = false;
  private tries = 0;
  private cancel: () => void = () => undefined;

  constructor(private readonly parts: SenderParts<Entry>) {}

  /** Delivers now; while a delivery is under way, once more after it. */
  async send(): Promise<void> {
    if (this.isSending) {
      this.isAsked = true;
      return;
    }
    this.isSending = true;
    this.cancel();
    try {
      do {
        this.isAsked = false;
        while (await this.deliver());
      } while (this.isAsked);
    } finally {
      this.isSending = false;
    }
  }

  /** @returns whether there may be more to deliver */
  private async deliver(): Promise<boolean> {
    const { store, post, changed } = this.parts;
    const next = nextBatch(await store.all());
    if (next.length === 0) {
      changed({ kind: 'idle' });
      return false;
    }
    if (!this.parts.isOnline()) {
      this.tryLater();
      return false;
    }
    const batch: Kept<Entry>[] = [];
    for (const { id } of next) {
      // As it stands now: somebody may have changed it since it was read. From here on it cannot be changed unnoticed.
      const tried = await store.change(id, asTried);
      if (tried?.state.kind === 'waiting') batch.push(tried);
    }
    if (batch.length === 0) return true;
    changed({ kind: 'sending' });
    const reply = await post(batch.map(({ entry }) => entry));
    if (reply?.reply === 'refused') {
      changed({ kind: 'refused', title: reply.title, text: reply.text });
      return false;
    }
    if (reply?.reply !== 'received') {
      this.tryLater();
      return false;
    }
    this.tries = 0;
    let isAnswered = false;
    for (const kept of batch) {
      const receipt = reply.receipts.find(({ id }) => id === kept.id);
      if (!receipt) continue;
      isAnswered = true;
      const { id } = kept;
      if (receipt.result === 'refused') {
        const message = receipt.message || this.parts.unreadable;
        await store.change(id, ({ entry }) => ({ id, entry, state: { kind: 'refused', message } }));
        continue;
      }
      const { number, code, withoutPhoto, photo } = receipt;
      await store.change(id, ({ entry }) => ({
        id,
        entry: withoutPicture(entry),
        state: {
          kind: 'sent',
          number,
          ...(code && { code }),
          ...(withoutPhoto && { withoutPhoto }),
          ...(photo && { photo }),
        },
      }));
    }
    this.parts.received?.(reply);
    changed({ kind: 'sending' });
    // A sheet that confirms nothing would be asked for ever.
    if (!isAnswered) this.tryLater();
    return isAnswered;
  }

  private tryLater(): void {
    this.parts.changed({ kind: 'offline' });
    const pause = PAUSES[Math.min(this.tries, PAUSES.length - 1)] ?? 60;
    this.tries += 1;
    this.cancel = this.parts.later(pause, () => void this.send());
  }
}

const asTried = <Entry>(kept: Kept<Entry>): Kept<Entry> =>
  kept.state.kind === 'waiting' && !kept.state.isTried
    ? { ...kept, state: { kind: 'waiting', isTried: true } }
    : kept;

/** As many as one request may hold; an entry with a photo goes with few others. */
function nextBatch<Entry>(kept: readonly Kept<Entry>[]): readonly Kept<Entry>[] {
  const batch: Kept<Entry>[] = [];
  let size = 0;
  for (const one of kept) {
    if (one.state.kind !== 'waiting') continue;
    size += JSON.stringify(one.entry).length;
    if (batch.length > 0 && (size > LARGEST_PHOTO || batch.length === MOST_ENTRIES)) break;
    batch.push(one);
  }
  return batch;
}

/** The picture is in the sheet's keeping now, and the phone's space is needed for the next. */
function withoutPicture<Entry>(entry: Entry): Entry {
  if (typeof entry !== 'object' || entry === null || !('photo' in entry)) return entry;
  const { photo: _, ...rest } = entry;
  return rest as Entry;
}
