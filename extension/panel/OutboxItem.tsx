import { useState } from 'preact/hooks';
import { failureText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import type { Language } from '../../shared/text/language.ts';
import { momentWords } from '../interface/moments.ts';
import type { Message } from '../messages.ts';
import { isCapture, type WaitingEntry } from '../outbox/entry.ts';
import { canUndo, needsPerson } from '../outbox/queue.ts';
import { isToldAbove, type PanelSurroundings } from './surroundings.ts';

interface ItemProps {
  readonly entry: WaitingEntry;
  readonly language: Language;
  readonly send: (message: Message) => Promise<void>;
}

/** What an entry is: a matter by its title, a step by what it says of the matter. */
function nameOf({ command }: WaitingEntry, language: Language): string {
  const { title, type } = command;
  if (type === 'capture' || type === 'give_feedback') return title;
  // A ULID while the other one is on its way too: nothing to read.
  const other = [command.with, command.other].find((id) => id?.includes('-'));
  return afterText[language].steps[type](title, other ?? '');
}

/** A matter on its way: how often it has been tried, why it is not there, when the next try is. */
export function WaitingItem({
  entry,
  stored,
  language,
  now,
  send,
}: ItemProps & Pick<PanelSurroundings, 'stored' | 'now'>) {
  const words = afterText[language].outbox;
  const { state } = entry;
  if (state.is !== 'waiting') return null;
  const failure =
    state.failure &&
    !isToldAbove(stored, state.failure) &&
    failureText(language, state.failure, state.message);
  const tries = [
    words.savedAt(momentWords(entry.saved, now())),
    state.attempts === 0 ? words.notTried : words.tried(state.attempts),
    state.attempts > 0 && state.next > now() && !(state.failure && needsPerson(state.failure))
      ? words.nextTry(momentWords(state.next, now()))
      : '',
  ].filter((part) => part !== '');
  return (
    <li class="stack">
      <span class="what">
        <strong>{nameOf(entry, language)}</strong>
        <span class="small muted">{tries.join(' · ')}</span>
      </span>
      {failure && <span class="small">{failure}</span>}
      {canUndo(entry) && (
        <span class="row">
          <button
            type="button"
            class="button compact"
            onClick={() => void send({ type: 'undo', entry: entry.id })}
          >
            {words.undo}
          </button>
        </span>
      )}
    </li>
  );
}

/** A matter that the sheet did not accept: the reason, and the two ways out. */
export function RefusedItem({ entry, language, send }: ItemProps) {
  const words = afterText[language].outbox;
  const [isSure, setSure] = useState(false);
  const { state, command } = entry;
  if (state.is !== 'refused') return null;
  const name = nameOf(entry, language);
  return (
    <li class="stack refused">
      <strong>{name}</strong>
      <span>{failureText(language, '', state.message)}</span>
      {isSure ? (
        <span class="stack" role="alert">
          <span>{words.reallyDiscard(name)}</span>
          <span class="row">
            <button
              type="button"
              class="button danger compact"
              onClick={() => void send({ type: 'discard', entry: entry.id })}
            >
              {words.discard}
            </button>
            <button type="button" class="button compact" onClick={() => setSure(false)}>
              {words.keep}
            </button>
          </span>
        </span>
      ) : (
        <span class="row">
          {isCapture(command) && (
            <button
              type="button"
              class="button compact"
              onClick={() => void send({ type: 'mend', entry: entry.id })}
            >
              {words.mend}
            </button>
          )}
          <button type="button" class="button plain compact" onClick={() => setSure(true)}>
            {words.discard}
          </button>
        </span>
      )}
    </li>
  );
}
