import { newUlid } from '../../shared/identity/ulid.ts';
import type { CaptureCommand } from '../../shared/matters/commands.ts';
import { GUESSABLE } from '../../shared/matters/kinds.ts';
import { canonicalAddress } from '../../shared/protocol/permalink.ts';
import { extensionText, failureText } from '../../shared/text/extension.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { readAllStored, removeStored, writeStored } from '../browser.ts';
import { captureOf } from '../drafts/capture.ts';
import type { Form } from '../drafts/record.ts';
import type { Message, MessageReply } from '../messages.ts';
import { type FollowCommand, isCapture, type WaitingEntry } from '../outbox/entry.ts';
import { enqueue } from '../outbox/queue.ts';
import { GONE } from '../store/item.ts';
import {
  carriedItem,
  clockItem,
  connectionItem,
  contactItem,
  drafts,
  followedItem,
  habitsItem,
  outbox,
  signInItem,
  tellings,
} from '../store/items.ts';
import { currentLanguage } from '../store/language.ts';
import { alsoElsewhere, type View } from '../store/views.ts';
import { changingOutbox, drain, planNext, release } from './drain.ts';
import { pair, pairByItself } from './pairing.ts';
import { takePolicy } from './policy.ts';
import { askAbout } from './statuses.ts';
import { suggestedBySheet } from './suggest.ts';
import { mend, putBack, takeBack, undo } from './take-back.ts';
import type { Failed, Surroundings } from './transport/transport.ts';

const DONE: MessageReply = { ok: true };

/** Answers a message from the extension's own pages. Rejects only for faults of the program or the browser. */
export async function handle(message: Message, around: Surroundings): Promise<MessageReply> {
  const language = await currentLanguage();
  const words = extensionText[language];
  switch (message.type) {
    case 'save':
      return save(message, around);
    case 'undo':
      return undo(message, around);
    case 'mend':
      return mend(message, around);
    case 'take_back':
      return takeBack(message.entry, around);
    case 'put_back':
      return putBack(message.entries, around);
    case 'tell':
      return tell(message, around);
    case 'deliver':
      await release(around, 'asked');
      await drain(around);
      return DONE;
    case 'opened':
      await pairByItself(around);
      await release(around, 'opened');
      await drain(around);
      await askAndDeliver({ pages: [] }, around);
      return DONE;
    case 'ask': {
      const failed = await askAndDeliver(message, around);
      return failed ? { ok: false, message: failureText(language, failed.kind, failed.message) } : DONE;
    }
    case 'suggest': {
      const suggested = await suggestedBySheet(message, around);
      return { ok: true, ...(suggested && { suggested }) };
    }
    case 'pair': {
      const result = await pair(message.address, message.code, around);
      if (result.ok) return DONE;
      if ('fault' in result) return { ok: false, message: words.addressFaults[result.fault] };
      return { ok: false, message: failureText(language, result.failed.kind, result.failed.message) };
    }
    case 'disconnect':
      await removeStored(
        [connectionItem, contactItem, clockItem, followedItem, carriedItem, signInItem].map(({ key }) => key),
      );
      return DONE;
    case 'empty':
      return changingOutbox(async () => {
        await removeStored(Object.keys(await readAllStored()));
        await takePolicy();
        await planNext();
        return DONE;
      });
  }
}

/** An answer after trouble says that the way is free again, so nothing need wait for its next time. */
async function askAndDeliver(
  wish: Parameters<typeof askAbout>[0],
  around: Surroundings,
): Promise<Failed | undefined> {
  const { failure } = await contactItem.read();
  const failed = await askAbout(wish, around);
  if (failure && !failed) {
    await release(around);
    await drain(around);
  }
  return failed;
}

/** The outbox first: "saved" is never shown before it is true. */
async function save(
  { draft: id, form, window }: Extract<Message, { type: 'save' }>,
  around: Surroundings,
): Promise<MessageReply> {
  const words = extensionText[await currentLanguage()];
  const receipt = async (voices?: string[]) => {
    const saved: View = { is: 'saved', id, ...(voices && { voices }) };
    return alsoElsewhere(await readAllStored(), id, window, saved);
  };
  const result = await changingOutbox(async (): Promise<MessageReply> => {
    const entry = await outbox.read(id);
    if (entry) {
      // The second half of a double save.
      await writeStored(await receipt());
      return DONE;
    }
    const draft = await drafts.read(id);
    if (!draft) return { ok: false, message: words.draftGone };
    const now = around.now() + (await clockItem.read());
    const today = stockholmDate(new Date(now).toISOString());
    const captured = captureOf(draft, form, today);
    if ('faults' in captured) return { ok: false, message: words.cannotSave, faults: captured.faults };
    const { command } = captured;
    const page = canonicalAddress(command.permalink ?? draft.origin.page);
    const waiting = enqueue(command, { ...draft, form }, page, around.now());
    const voices = (await drafts.readAll()).flatMap((voice): WaitingEntry[] => {
      if (voice.voiceOf !== id) return [];
      const { kind, theme, place } = form;
      const its = { ...voice.form, kind, theme, place: voice.form.place || place };
      // What was chosen, or guessed, of the first one holds for its voices.
      const { certainty } = draft.origin;
      const taken = GUESSABLE.filter((part) => part !== 'place' || !voice.form.place);
      const own = { ...voice.origin.certainty };
      for (const part of taken) {
        delete own[part];
        if (certainty[part]) own[part] = certainty[part];
      }
      const captured = captureOf({ ...voice, origin: { ...voice.origin, certainty: own } }, its, today);
      // One that cannot be saved as it is stays among the begun.
      if ('faults' in captured) return [];
      const address = canonicalAddress(captured.command.permalink ?? voice.origin.page);
      return [enqueue(captured.command, { ...voice, form: its }, address, around.now())];
    });
    const { mine } = await habitsItem.read();
    const said = [
      ...saidOfOthers(form, command, mine, around),
      ...voices.flatMap(({ command }) =>
        isCapture(command) ? saidOfOthers({ same: form.same || id }, command, mine, around) : [],
      ),
    ];
    const taken = [id, ...voices.map((voice) => voice.id)];
    try {
      await writeStored({
        ...Object.fromEntries([waiting, ...voices, ...said].map((entry) => [outbox.key(entry.id), entry])),
        ...Object.fromEntries(taken.map((one) => [drafts.key(one), GONE])),
        ...(await receipt(voices.map((voice) => voice.id))),
      });
    } catch {
      return { ok: false, message: words.storageFull };
    }
    await removeStored(taken.map(drafts.key));
    return DONE;
  });
  if (result.ok) {
    await planNext();
    void drain(around);
  }
  return result;
}

/** "Same question", "not the same" and "mine", as steps of their own that go after the matter. */
function saidOfOthers(
  form: Pick<Form, 'same' | 'apart'>,
  { id, title }: CaptureCommand,
  mine: boolean | undefined,
  around: Surroundings,
): WaitingEntry[] {
  const step = (what: Pick<FollowCommand, 'type' | 'with' | 'other'>) => {
    const command = { ...what, id: newUlid(around.now(), around.random), matter: id, title };
    return enqueue(command, undefined, '', around.now());
  };
  return [
    ...(mine ? [step({ type: 'triage' })] : []),
    ...(form.same ? [step({ type: 'group', with: form.same })] : []),
    ...(form.apart ?? []).map((other) => step({ type: 'tell_apart', other })),
  ];
}

/** "I have answered": kept here first, as a matter is, and sent when the sheet can be reached. */
async function tell(
  { matter, title, channel, text, link, told }: Extract<Message, { type: 'tell' }>,
  around: Surroundings,
): Promise<MessageReply> {
  const id = newUlid(around.now(), around.random);
  const command = {
    type: 'give_feedback' as const,
    id,
    matter,
    title,
    channel,
    text,
    told,
    ...(link && { link }),
  };
  const kept = await changingOutbox(async (): Promise<MessageReply> => {
    try {
      await writeStored({
        [outbox.key(id)]: enqueue(command, undefined, '', around.now()),
        [tellings.key(matter)]: GONE,
      });
      return DONE;
    } catch {
      return { ok: false, message: extensionText[await currentLanguage()].storageFull };
    }
  });
  await planNext();
  void drain(around);
  return kept;
}
