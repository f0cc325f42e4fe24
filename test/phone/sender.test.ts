import { describe, expect, it } from 'vitest';
import { type Contact, Sender } from '../../apps-script/panels/phone/sender.ts';
import type { EntryStore, Kept } from '../../apps-script/panels/phone/store.ts';
import type { PhoneReply } from '../../shared/phone/messages.ts';

interface Note {
  readonly id: string;
  readonly text: string;
  readonly photo?: string;
}

/** A store, a sheet that answers as it is told, and a clock that goes when it is asked to. */
function phone(...replies: ((notes: readonly Note[]) => PhoneReply | undefined)[]) {
  const kept = new Map<string, Kept<Note>>();
  const isOnline = { now: true };
  const store: EntryStore<Note> = {
    isLasting: true,
    all: async () => [...kept.values()],
    put: async (one) => void kept.set(one.id, one),
    drop: async (id) => void kept.delete(id),
    change: async (id, how) => {
      const before = kept.get(id);
      const after = before && how(before);
      if (after) kept.set(id, after);
      else kept.delete(id);
      return after;
    },
  };
  const sent: (readonly Note[])[] = [];
  const contacts: Contact[] = [];
  const pauses: number[] = [];
  let next: (() => void) | undefined;
  const sender = new Sender<Note>({
    store,
    unreadable: 'gick inte att läsa',
    isOnline: () => isOnline.now,
    changed: (contact) => void contacts.push(contact),
    later: (seconds, act) => {
      pauses.push(seconds);
      next = act;
      return () => {
        next = undefined;
      };
    },
    post: async (notes) => {
      sent.push(notes);
      return (replies.shift() ?? received)(notes);
    },
  });
  const add = (id: string, more: Partial<Note> = {}) =>
    kept.set(id, { id, entry: { id, text: id, ...more }, state: { kind: 'waiting' } });
  return { isOnline, sender, kept, sent, contacts, pauses, add, tick: () => next?.() };
}

const received = (notes: readonly Note[]): PhoneReply => ({
  reply: 'received',
  receipts: notes.map(({ id }) => ({ id, result: 'received', number: `N-${id}` })),
});
const lost = () => undefined;

describe('what waits in the phone', () => {
  it('is sent in order and confirmed one by one', async () => {
    const { sender, kept, sent, contacts, add } = phone();
    add('a');
    add('b');
    await sender.send();
    expect(sent.map((notes) => notes.map(({ id }) => id))).toEqual([['a', 'b']]);
    expect([...kept.values()].map(({ state }) => state)).toEqual([
      { kind: 'sent', number: 'N-a' },
      { kind: 'sent', number: 'N-b' },
    ]);
    expect(contacts.at(-1)).toEqual({ kind: 'idle' });
  });

  it('stays when nothing comes back, and is tried again with longer pauses', async () => {
    const { sender, kept, pauses, add } = phone(lost, lost, () => ({ reply: 'later' }));
    add('a');
    for (let time = 0; time < 3; time += 1) await sender.send();
    expect(pauses).toEqual([5, 10, 20]);
    expect(kept.get('a')?.state.kind).toBe('waiting');
    await sender.send();
    expect(kept.get('a')?.state.kind).toBe('sent');
  });

  it('goes out once, however often sending is asked for at the same time', async () => {
    const { sender, sent, add } = phone();
    add('a');
    await Promise.all([sender.send(), sender.send(), sender.send()]);
    expect(sent.flat()).toHaveLength(1);
  });

  it('takes along what is written while a delivery is under way', async () => {
    const { sender, kept, add } = phone((notes) => {
      add('b');
      void sender.send();
      return received(notes);
    });
    add('a');
    await sender.send();
    expect(kept.get('b')?.state.kind).toBe('sent');
  });

  it('says why an entry was refused, and delivers the others', async () => {
    const { sender, kept, add } = phone(([, second]) => ({
      reply: 'received',
      receipts: [
        { id: 'a', result: 'refused', message: 'Platsen är för lång.' },
        { id: second?.id ?? '', result: 'received', number: '2' },
      ],
    }));
    add('a');
    add('b');
    await sender.send();
    expect(kept.get('a')?.state).toEqual({ kind: 'refused', message: 'Platsen är för lång.' });
    expect(kept.get('b')?.state.kind).toBe('sent');
  });

  it('is kept when the link does not work any more', async () => {
    const { sender, kept, contacts, pauses, add } = phone(() => ({
      reply: 'refused',
      title: 'T',
      text: 'x',
    }));
    add('a');
    await sender.send();
    expect(kept.get('a')?.state.kind).toBe('waiting');
    expect(contacts.at(-1)).toEqual({ kind: 'refused', title: 'T', text: 'x' });
    expect(pauses).toEqual([]);
  });

  it('does not go round for ever with a sheet that confirms nothing', async () => {
    const { sender, sent, pauses, add } = phone(() => ({ reply: 'received', receipts: [] }));
    add('a');
    await sender.send();
    expect(sent).toHaveLength(1);
    expect(pauses).toEqual([5]);
  });

  it('goes in deliveries that the sheet can take, and leaves its photo there', async () => {
    const { sender, kept, sent, add } = phone();
    for (const id of ['a', 'b', 'c']) add(id, { photo: 'x'.repeat(120_000) });
    for (let count = 0; count < 25; count += 1) add(`n${count}`);
    await sender.send();
    for (const notes of sent) expect(JSON.stringify(notes).length).toBeLessThan(256 * 1024);
    expect(sent.flat()).toHaveLength(28);
    expect(sent.every((notes) => notes.length <= 20)).toBe(true);
    expect(kept.get('a')?.entry.photo).toBeUndefined();
  });

  it('is marked before it goes out, so that nobody changes what may have arrived', async () => {
    const { sender, kept, add } = phone(lost);
    add('a');
    await sender.send();
    expect(kept.get('a')?.state).toEqual({ kind: 'waiting', isTried: true });
  });

  it('goes out as it stands at that moment, and not at all when it has been taken away', async () => {
    const { sender, kept, sent, add } = phone((notes) => {
      kept.set('b', { id: 'b', entry: { id: 'b', text: 'rättad' }, state: { kind: 'waiting' } });
      kept.delete('c');
      return received(notes);
    });
    add('a', { photo: 'x'.repeat(170_000) });
    add('b', { photo: 'x'.repeat(170_000) });
    add('c');
    await sender.send();
    expect(sent.map((notes) => notes.map(({ text }) => text))).toEqual([['a'], ['rättad']]);
  });

  it('is not tried while the phone knows that there is no network', async () => {
    const { isOnline, sender, kept, sent, pauses, add } = phone();
    isOnline.now = false;
    add('a');
    await sender.send();
    expect(sent).toEqual([]);
    expect(kept.get('a')?.state).toEqual({ kind: 'waiting' });
    expect(pauses).toEqual([5]);
  });
});
