import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../shared/interface/Notice.tsx';
import { extensionText, failureText } from '../../shared/text/extension.ts';
import { type PanelText, panelText } from '../../shared/text/extension-panel.ts';
import { ask, type Message } from '../messages.ts';
import { type Entry, isDelivered, isUndelivered } from '../outbox/entry.ts';
import { canTakeBack, needsPerson } from '../outbox/queue.ts';
import { outbox, policyItem } from '../store/items.ts';
import { viewIn } from '../store/views.ts';
import { connectionIn, isToldAbove, type PanelSurroundings } from './surroundings.ts';

/** The receipt, in the place where the form stood; it follows the matter until the sheet has it. */
export function Saved({
  stored,
  language,
  now,
  window,
  id,
  voices,
}: PanelSurroundings & { readonly id: string; readonly voices: readonly string[] }) {
  const words = panelText[language].saved;
  const [problem, setProblem] = useState('');
  const next = useRef<HTMLButtonElement>(null);
  const entries = outbox.from(stored);
  const entry = entries.find((candidate) => candidate.id === id);
  const others = entries.filter((candidate) => voices.includes(candidate.id));
  useLayoutEffect(() => next.current?.focus(), []);

  const send = async (message: Message) => {
    const reply = await ask(message, extensionText[language].unanswered);
    setProblem(reply.ok ? '' : reply.message);
  };
  const isConnected = connectionIn(stored) !== undefined;
  const isOff = policyItem.from(stored).transport === 'none';
  const { waits, saved } = panelText[language];
  const { tone, title } = receiptOf(entry, isConnected, {
    ...saved,
    ...waits,
    ...(isOff && { whenConnected: waits.keptHere }),
  });
  return (
    <div class="stack">
      <Notice tone={tone} title={title}>
        {entry && <p>{isDelivered(entry) ? entry.title : entry.command.title}</p>}
        {others.length > 0 && (
          <ul class="list">
            {others.map((one) => (
              <li key={one.id}>
                {isDelivered(one) ? `${one.state.matter} ${one.title}` : one.command.title}
              </li>
            ))}
          </ul>
        )}
        {entry?.state.is === 'refused' && (
          <p>{entry.state.matter ? words.cameFirst(entry.state.matter) : entry.state.message}</p>
        )}
        {entry?.state.is === 'waiting' && isOff && <p>{waits.offHow}</p>}
        {entry?.state.is === 'waiting' &&
          entry.state.failure &&
          !isToldAbove(stored, entry.state.failure) && (
            <p class="small">{failureText(language, entry.state.failure, entry.state.message)}</p>
          )}
      </Notice>
      {problem !== '' && <Notice tone="problem" title={problem} />}
      <div class="row">
        <button
          ref={next}
          type="button"
          class="button main"
          onClick={() => void viewIn(window).write({ is: 'empty' })}
        >
          {words.next}
        </button>
        {entry?.state.is === 'waiting' && canTakeBack(entry, now()) && (
          <button type="button" class="button" onClick={() => void send({ type: 'undo', entry: id, window })}>
            {words.undo}
          </button>
        )}
        {entry?.state.is === 'refused' && !entry.state.matter && (
          <button type="button" class="button" onClick={() => void send({ type: 'mend', entry: id, window })}>
            {words.mend}
          </button>
        )}
      </div>
    </div>
  );
}

function receiptOf(
  entry: Entry | undefined,
  isConnected: boolean,
  words: PanelText['saved'] & PanelText['waits'],
): { readonly tone: 'done' | 'waiting' | 'problem'; readonly title: string } {
  if (!entry) return { tone: 'done', title: words.gone };
  if (!isUndelivered(entry)) return { tone: 'done', title: words.inSheet(entry.state.matter) };
  if (entry.state.is === 'refused') return { tone: 'problem', title: words.refused };
  if (!isConnected) return { tone: 'waiting', title: words.whenConnected };
  if (entry.state.failure && needsPerson(entry.state.failure))
    return { tone: 'waiting', title: words.whenMended };
  const isOnItsWay = entry.state.attempts === 1 && !entry.state.failure;
  return { tone: 'waiting', title: isOnItsWay ? words.sending : words.here };
}
