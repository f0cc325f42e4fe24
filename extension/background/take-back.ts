import { extensionText } from '../../shared/text/extension.ts';
import { readAllStored, removeStored, writeStored } from '../browser.ts';
import { draftFromCommand } from '../drafts/mend.ts';
import type { DraftRecord } from '../drafts/record.ts';
import type { Message, MessageReply } from '../messages.ts';
import { type Entry, isCapture, isDelivered, isUndelivered, type WaitingEntry } from '../outbox/entry.ts';
import { canTakeBack, isUntried } from '../outbox/queue.ts';
import { GONE } from '../store/item.ts';
import { drafts, outbox, tellings } from '../store/items.ts';
import { currentLanguage } from '../store/language.ts';
import { alsoElsewhere } from '../store/views.ts';
import { changingOutbox, drain, planNext } from './drain.ts';
import { occasionOf } from './gesture.ts';
import type { Surroundings } from './transport/transport.ts';

/**
 * What a person does with what is saved and not in the sheet: changes it, takes it back, puts it there again. All of it
 * holds the outbox, as a delivery does when it begins, and keeps the command's id: whichever comes first, the sheet
 * takes the matter in once, and says so where it had it already (queue.ts, answered).
 */

const DONE: MessageReply = { ok: true };

type Changing<Type> = Extract<Message, { type: Type }>;

const tooLate = async (): Promise<MessageReply> => ({
  ok: false,
  message: extensionText[await currentLanguage()].tooLateToUndo,
});

const isStepOf = ({ command }: WaitingEntry, id: string): boolean =>
  !isCapture(command) && (command.matter === id || command.with === id);

/** The steps that go with a matter and cannot go without it. */
const stepsOf = (all: readonly Entry[], id: string): readonly WaitingEntry[] =>
  all.filter(isUndelivered).filter((entry) => isStepOf(entry, id));

/** In one step with what takes their place, so that dying in between neither loses nor doubles anything. */
async function replace(ids: readonly string[], values: Readonly<Record<string, unknown>>): Promise<void> {
  const keys = ids.map(outbox.key);
  await writeStored({ ...Object.fromEntries(keys.map((key) => [key, GONE])), ...values });
  await removeStored(keys);
  await planNext();
}

/** Makes what waits a draft again, in front, with the voices that were saved with it. */
export function undo({ entry: id, window }: Changing<'undo'>, around: Surroundings): Promise<MessageReply> {
  return changingOutbox(async () => {
    const all = await outbox.readAll();
    const now = around.now();
    const isVoice = (entry: WaitingEntry) =>
      entry.draft?.voiceOf === id ||
      stepsOf(all, id).some(({ command }) => 'with' in command && command.matter === entry.id);
    const back = all
      .filter((entry) => canTakeBack(entry, now))
      .filter((entry) => entry.state.is === 'waiting' && isCapture(entry.command))
      .filter((entry) => entry.id === id || isVoice(entry));
    if (!back.some((entry) => entry.id === id)) return tooLate();
    const { today } = await occasionOf(around);
    const records = back.flatMap((entry): readonly DraftRecord[] => {
      if (isUntried(entry)) return [{ ...entry.draft, touched: true, started: now }];
      if (!isCapture(entry.command)) return [];
      const draft = draftFromCommand({ id: entry.id, now, today }, entry.command, entry.page);
      return [
        {
          ...draft,
          form: { ...draft.form, ...saidIn(all, entry.id) },
          sent: true,
          ...(entry.id !== id && { voiceOf: id, beside: id }),
        },
      ];
    });
    await replace(
      back.flatMap((entry) => [entry.id, ...stepsOf(all, entry.id).map((step) => step.id)]),
      {
        ...Object.fromEntries(records.map((record) => [drafts.key(record.id), record])),
        ...alsoElsewhere(await readAllStored(), id, window, { is: 'draft', id }),
      },
    );
    return DONE;
  });
}

/** What the steps after a matter say: the same question, not the same. */
function saidIn(all: readonly Entry[], id: string): { readonly same?: string; readonly apart: string[] } {
  const steps = stepsOf(all, id).flatMap(({ command }) => (isCapture(command) ? [] : [command]));
  // A voice that has arrived already asks the same as this one: it has a number by now.
  const voices = all
    .filter(isDelivered)
    .filter((entry) => steps.some((step) => step.with === id && step.matter === entry.id));
  const same = steps.find((step) => step.matter === id && step.with)?.with ?? voices[0]?.state.matter;
  return { ...(same && { same }), apart: steps.flatMap(({ other }) => other ?? []) };
}

/** Makes a refused matter a draft again, under a new id: the sheet's refusal of the old one is final. */
export function mend({ entry: id, window }: Changing<'mend'>, around: Surroundings): Promise<MessageReply> {
  return changingOutbox(async () => {
    const all = await outbox.readAll();
    const entry = all.find((one) => one.id === id);
    if (!entry || !isUndelivered(entry) || entry.state.is !== 'refused' || !isCapture(entry.command))
      return DONE;
    // The sheet has the matter: another would double it.
    if (entry.state.matter) return DONE;
    const draft = draftFromCommand(await occasionOf(around), entry.command, entry.page);
    await replace([id, ...stepsOf(all, id).map((step) => step.id)], {
      [drafts.key(draft.id)]: { ...draft, form: { ...draft.form, ...saidIn(all, id) } },
      ...alsoElsewhere(await readAllStored(), id, window, { is: 'draft', id: draft.id }),
    });
    return DONE;
  });
}

/**
 * Takes what waits or was refused out of the outbox; a letter lies among what is to be told again. The reply says what
 * it was: what a panel shows may be older, from before a try.
 */
export function takeBack(id: string, around: Surroundings): Promise<MessageReply> {
  return changingOutbox(async () => {
    const all = await outbox.readAll();
    const entry = all.find((one) => one.id === id);
    if (!entry || !canTakeBack(entry, around.now())) return tooLate();
    const { command } = entry;
    const telling =
      command.type === 'give_feedback'
        ? { id: command.matter, text: command.text ?? '', link: command.link ?? '', told: command.told ?? '' }
        : undefined;
    const taken = [entry, ...stepsOf(all, id)];
    await replace(
      taken.map((one) => one.id),
      telling ? { [tellings.key(telling.id)]: telling } : {},
    );
    return { ok: true, taken };
  });
}

/** Undoes that. What is in the outbox or a draft by now stays as it is. */
export async function putBack(entries: readonly WaitingEntry[], around: Surroundings): Promise<MessageReply> {
  await changingOutbox(async () => {
    const there = [...(await outbox.readAll()), ...(await drafts.readAll())].map(({ id }) => id);
    const missing = entries.filter(({ id }) => !there.includes(id));
    await writeStored(
      Object.fromEntries(
        missing.flatMap((entry) => [
          [outbox.key(entry.id), entry],
          ...(entry.command.type === 'give_feedback' ? [[tellings.key(entry.command.matter), GONE]] : []),
        ]),
      ),
    );
  });
  await planNext();
  void drain(around);
  return DONE;
}
