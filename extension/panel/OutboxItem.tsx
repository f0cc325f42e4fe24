import { failureText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import type { Language } from '../../shared/text/language.ts';
import { momentWords } from '../interface/moments.ts';
import type { Message } from '../messages.ts';
import { isCapture, type WaitingEntry } from '../outbox/entry.ts';
import { canTakeBack, needsPerson } from '../outbox/queue.ts';
import { OutboxWords } from './OutboxWords.tsx';
import { isToldAbove, type PanelSurroundings } from './surroundings.ts';

interface ItemProps extends Pick<PanelSurroundings, 'stored' | 'language' | 'window' | 'now'> {
  readonly entry: WaitingEntry;
  readonly send: (message: Message) => Promise<void>;
}

/** What an entry is: a matter by its title, a step by what it says of the matter. */
export function nameOf({ command }: WaitingEntry, language: Language): string {
  const { title, type } = command;
  if (type === 'capture' || type === 'give_feedback') return title;
  // A ULID while the other one is on its way too: nothing to read.
  const other = [command.with, command.other].find((id) => id?.includes('-'));
  return afterText[language].steps[type](title, other ?? '');
}

/**
 * Something on its way, or not accepted: opened, it shows what goes to the sheet. It can be changed or taken back unless
 * its delivery is under way.
 */
export function OutboxItem({ entry, stored, language, window, now, send }: ItemProps) {
  const words = afterText[language].outbox;
  const { state, command, id } = entry;
  const isRefused = state.is === 'refused';
  const isFree = canTakeBack(entry, now());
  const isTried = state.is === 'waiting' && state.attempts > 0;
  // The sheet has the matter: another would double it.
  const isThere = isRefused && state.matter !== undefined;
  const button = (word: string, type: 'undo' | 'mend' | 'take_back') => (
    <button
      type="button"
      class="button compact"
      aria-label={`${word}: ${nameOf(entry, language)}`}
      onClick={() => void send({ type, entry: id, window })}
    >
      {word}
    </button>
  );
  return (
    <li class={`stack ${isRefused ? 'refused' : ''}`}>
      <strong>{nameOf(entry, language)}</strong>
      {linesOf({ entry, stored, language, now }).map((line) => (
        <span key={line} class={isRefused ? '' : 'small muted'}>
          {line}
        </span>
      ))}
      {isFree && isTried && <span class="small">{words.mayBeThere}</span>}
      {isFree && (
        <span class="row">
          {isCapture(command) &&
            !isThere &&
            (isRefused ? button(words.mend, 'mend') : button(words.change, 'undo'))}
          {button(words.takeBack, 'take_back')}
        </span>
      )}
      <details>
        <summary class="small">{words.look}</summary>
        <OutboxWords command={command} language={language} />
      </details>
    </li>
  );
}

/** How often it has been tried and when it is next, or why it is not there. */
function linesOf({ entry, stored, language, now }: Omit<ItemProps, 'send' | 'window'>): readonly string[] {
  const words = afterText[language].outbox;
  const { state } = entry;
  if (state.is === 'refused')
    return [
      state.matter
        ? panelText[language].saved.cameFirst(state.matter)
        : failureText(language, '', state.message),
    ];
  const { failure } = state;
  const tries = [
    words.savedAt(momentWords(entry.saved, now())),
    state.attempts === 0 ? words.notTried : words.tried(state.attempts),
    state.attempts > 0 && state.next > now() && !(failure && needsPerson(failure))
      ? words.nextTry(momentWords(state.next, now()))
      : '',
  ].filter((part) => part !== '');
  return [
    tries.join(' · '),
    ...(canTakeBack(entry, now()) ? [] : [words.underWay]),
    ...(failure && !isToldAbove(stored, failure) ? [failureText(language, failure, state.message)] : []),
  ];
}
