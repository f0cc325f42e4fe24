import { newUlid } from '../../shared/identity/ulid.ts';
import type { Reply } from '../../shared/protocol/messages.ts';
import { hold, readAllStored, removeStored, setAlarm, writeStored } from '../browser.ts';
import { type Entry, isDelivered, isUndelivered, type WaitingEntry } from '../outbox/entry.ts';
import {
  answered,
  batchOf,
  begun,
  dueOf,
  failed,
  isSameTry,
  MOST_AT_ONCE,
  nextTime,
  type Release,
  refusedAlone,
  released,
  surplusReceipts,
} from '../outbox/queue.ts';
import { contactItem, outbox } from '../store/items.ts';
import { showBadge } from './badge.ts';
import { rememberStatuses } from './statuses.ts';
import { currentTransport } from './surroundings.ts';
import type { Failed, Surroundings, Transport } from './transport/transport.ts';

/** Held for every change of outbox entries, so that an undo and a delivery never pass each other. */
export const changingOutbox = <Result>(work: () => Promise<Result>): Promise<Result> => hold('outbox', work);

const write = (entries: readonly Entry[]) =>
  writeStored(Object.fromEntries(entries.map((entry) => [outbox.key(entry.id), entry])));

/**
 * Delivers everything that is due, one drain at a time in the whole extension. Whoever comes second waits and then
 * finds what is left. Never rejects for a reason that lies in the network: it plans the next try instead.
 */
export async function drain(around: Surroundings): Promise<void> {
  await hold('drain', async () => {
    const transport = await currentTransport(around);
    const obstacle = await transport.obstacle();
    if (obstacle === undefined) await deliverAll(transport, around);
    else if (obstacle !== 'not_connected') await tellFailure({ kind: obstacle }, around);
  });
  await planNext();
}

async function deliverAll(transport: Transport, around: Surroundings): Promise<void> {
  let most = MOST_AT_ONCE;
  // A matter that the sheet did not mention stays due for its next time, so this ends.
  for (;;) {
    const batch = await begin(most, around);
    if (batch.length === 0) return;
    const request = newUlid(around.now(), around.random);
    const outcome = await transport.send({
      type: 'deliver',
      request,
      commands: batch.map((entry) => entry.command),
    });
    if (outcome.ok && outcome.reply.reply === 'delivered') {
      await settle(batch, outcome.reply, around);
      continue;
    }
    const why: Failed = outcome.ok ? { kind: 'wrong_reply' } : outcome.failed;
    if (why.kind === 'too_large' || why.kind === 'bad_request') {
      if (batch.length > 1) {
        // One of them is at fault: let the others through, and that one be named.
        most = 1;
        await change(batch, (entry) => released([entry], around.now())[0] ?? entry);
        continue;
      }
      await change(batch, (entry) => refusedAlone(entry, why.message ?? '', around.now()));
      continue;
    }
    await change(batch, (entry) => failed(entry, why, around.now(), around.random));
    await tellFailure(why, around);
    return;
  }
}

/** Chooses a batch and writes that it has begun, before anything leaves. */
function begin(most: number, around: Surroundings): Promise<readonly WaitingEntry[]> {
  return changingOutbox(async () => {
    const batch = batchOf(dueOf(await outbox.readAll(), around.now()), most).map((entry) =>
      begun(entry, around.now(), around.random),
    );
    if (batch.length > 0) {
      await write(batch);
      // Should this worker be killed now, the alarm wakes the next one.
      await setAlarm(nextTime(batch));
    }
    return batch;
  });
}

async function settle(
  batch: readonly WaitingEntry[],
  reply: Extract<Reply, { reply: 'delivered' }>,
  around: Surroundings,
): Promise<void> {
  await change(batch, (entry) => answered(entry, reply.receipts, around.now()));
  await changingOutbox(async () => {
    const all = await outbox.readAll();
    const sent = new Set(batch.map((entry) => entry.id));
    // Only when something went through, or two matters that the sheet never mentions would call each other forever.
    if (reply.receipts.some((receipt) => sent.has(receipt.command))) {
      await write(
        released(
          all.filter((entry) => !sent.has(entry.id)),
          around.now(),
        ),
      );
    }
    // "Same question" needs no receipt: the matter has its own.
    const silent = batch.filter(
      ({ id, command: { type } }) =>
        /^(group|tell_apart|triage)$/.test(type) &&
        all.some((entry) => entry.id === id && isDelivered(entry)),
    );
    await removeStored([...surplusReceipts(all), ...silent.map(({ id }) => id)].map(outbox.key));
  });
  await contactItem.write({ answered: around.now() });
  await rememberStatuses(reply.statuses, around.now());
  await showBadge();
}

/** Applies a change to those of the batch that are still as they were sent: not to one that has been changed since. */
function change(batch: readonly WaitingEntry[], to: (entry: WaitingEntry) => Entry): Promise<void> {
  return changingOutbox(async () => {
    const stored = outbox.from(await readAllStored());
    const wasSent = (entry: WaitingEntry) => batch.some((sent) => isSameTry(sent, entry));
    await write(stored.filter(isUndelivered).filter(wasSent).map(to));
  });
}

async function tellFailure(why: Failed, around: Surroundings): Promise<void> {
  const before = await contactItem.read();
  await contactItem.write({
    ...before,
    failure: { kind: why.kind, at: around.now(), ...(why.message && { message: why.message }) },
  });
}

/** Makes what waits due before its time. */
export function release(around: Surroundings, why?: Release): Promise<void> {
  return changingOutbox(async () => write(released(await outbox.readAll(), around.now(), why)));
}

/** Sets the alarm and the badge by what lies in storage; alarms can be lost when the extension is updated. */
export async function planNext(): Promise<void> {
  await setAlarm(nextTime(await outbox.readAll()));
  await showBadge();
}
