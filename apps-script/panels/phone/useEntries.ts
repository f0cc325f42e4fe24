import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PhoneReply } from '../../../shared/phone/messages.ts';
import { type Contact, type Received, Sender } from './sender.ts';
import { type EntryStore, type Kept, openEntryStore } from './store.ts';

export interface Entries<Entry> {
  readonly kept: readonly Kept<Entry>[];
  readonly contact: Contact;
  /** False while it is opened, and where the browser keeps nothing. */
  readonly isLasting: boolean;
  readonly isOpen: boolean;
  /** Writes it down first, then sends. @throws when the phone has no room */
  readonly add: (entry: Entry) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** The person has the code: the phone need not keep it. */
  readonly codeSeen: (id: string) => Promise<void>;
  /**
   * Changes or takes away (undefined) what has not left the phone.
   * @returns false when it has, or may have
   */
  readonly changeHere: (id: string, change: (entry: Entry) => Entry | undefined) => Promise<boolean>;
  readonly sendNow: () => void;
}

/**
 * What is written on this page: kept in the phone, sent when there is a network.
 * @param post the same function at every rendering
 * @param told what the sheet tells with its receipts, after they are shown; the same function at every rendering
 */
export function useEntries<Entry extends { readonly id: string }>(
  link: string,
  post: (entries: readonly Entry[]) => Promise<PhoneReply | undefined>,
  unreadable: string,
  told?: (reply: Received) => void,
): Entries<Entry> {
  const [kept, setKept] = useState<readonly Kept<Entry>[]>([]);
  const [contact, setContact] = useState<Contact>({ kind: 'idle' });
  // What is pressed while the store is still being opened waits for it: a press that did nothing would be a loss.
  const opening = useMemo(() => openEntryStore<Entry>(link), [link]);
  const [store, setStore] = useState<EntryStore<Entry> | undefined>();
  const sender = useRef<Sender<Entry> | undefined>(undefined);

  useEffect(() => {
    let isOver = false;
    const over: (() => void)[] = [() => (isOver = true)];
    const open = async () => {
      const opened = await opening;
      if (isOver) return;
      const show = async () => setKept(await opened.all());
      const made = new Sender<Entry>({
        store: opened,
        post,
        unreadable,
        received: (reply) => void show().then(() => told?.(reply)),
        isOnline: () => navigator.onLine,
        changed: (next) => {
          setContact(next);
          void show();
        },
        later: (seconds, act) => {
          const timer = setTimeout(act, seconds * 1000);
          return () => clearTimeout(timer);
        },
      });
      sender.current = made;
      const send = () => void made.send();
      addEventListener('online', send);
      document.addEventListener('visibilitychange', send);
      over.push(() => {
        removeEventListener('online', send);
        document.removeEventListener('visibilitychange', send);
      });
      setStore(opened);
      await show();
      send();
    };
    void open();
    return () => {
      for (const end of over) end();
    };
  }, [opening, post, unreadable, told]);

  const add = useCallback(
    async (entry: Entry) => {
      const opened = await opening;
      await opened.put({ id: entry.id, entry, state: { kind: 'waiting' } });
      setKept(await opened.all());
      void sender.current?.send();
    },
    [opening],
  );
  const drop = useCallback(
    async (id: string) => {
      const opened = await opening;
      await opened.drop(id);
      setKept(await opened.all());
    },
    [opening],
  );
  const codeSeen = useCallback(
    async (id: string) => {
      const opened = await opening;
      await opened.change(id, withoutCode);
      setKept(await opened.all());
    },
    [opening],
  );
  const changeHere = useCallback(
    async (id: string, change: (entry: Entry) => Entry | undefined) => {
      let isHere = false;
      const opened = await opening;
      await opened.change(id, (kept) => {
        const { state } = kept;
        isHere = state.kind === 'refused' || (state.kind === 'waiting' && !state.isTried);
        if (!isHere) return kept;
        const entry = change(kept.entry);
        return entry && { id, entry, state: { kind: 'waiting' } };
      });
      setKept(await opened.all());
      void sender.current?.send();
      return isHere;
    },
    [opening],
  );
  const sendNow = useCallback(() => void sender.current?.send(), []);
  return {
    kept,
    contact,
    isOpen: store !== undefined,
    isLasting: store?.isLasting ?? true,
    add,
    drop,
    codeSeen,
    changeHere,
    sendNow,
  };
}

function withoutCode<Entry>(kept: Kept<Entry>): Kept<Entry> {
  if (kept.state.kind !== 'sent') return kept;
  const { code: _, ...state } = kept.state;
  return { ...kept, state };
}
