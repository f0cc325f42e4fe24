import { useEffect, useState } from 'preact/hooks';
import { DutyLine } from '../../shared/interface/DutyLine.tsx';
import { Notice } from '../../shared/interface/Notice.tsx';
import { extensionText } from '../../shared/text/extension.ts';
import { afterText } from '../../shared/text/extension-after.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { CopyOutbox } from '../interface/CopyOutbox.tsx';
import { dutyOfStatus } from '../interface/duty.ts';
import { momentWords } from '../interface/moments.ts';
import { ask, type Message } from '../messages.ts';
import { isDelivered, isUndelivered, type WaitingEntry } from '../outbox/entry.ts';
import { outbox, policyItem, statusesItem } from '../store/items.ts';
import { nameOf, OutboxItem } from './OutboxItem.tsx';
import { connectionIn, type PanelSurroundings } from './surroundings.ts';

/** The second tab: what waits, what was not accepted, and the latest that arrived. */
export function OutboxList(surroundings: PanelSurroundings & { readonly showDraft: () => void }) {
  const { stored, language, window, now, today, showDraft } = surroundings;
  const words = afterText[language].outbox;
  const { unanswered } = extensionText[language];
  const [problem, setProblem] = useState('');
  const [removed, setRemoved] = useState<readonly WaitingEntry[]>([]);
  useEffect(() => {
    void ask({ type: 'ask', pages: [] }, unanswered);
  }, [unanswered]);

  const entries = outbox.from(stored);
  const undelivered = entries.filter(isUndelivered);
  const send = async (message: Message) => {
    const reply = await ask(message, unanswered);
    setProblem(reply.ok ? '' : reply.message);
    if (reply.ok) setRemoved(reply.taken ?? []);
    if (reply.ok && (message.type === 'undo' || message.type === 'mend')) showDraft();
  };
  const waiting = undelivered.filter((entry) => entry.state.is === 'waiting');
  const refused = undelivered.filter((entry) => entry.state.is === 'refused');
  const delivered = entries.filter(isDelivered).sort((a, b) => b.state.at - a.state.at);
  const known = statusesItem.from(stored).matters;
  return (
    <div class="stack">
      {problem !== '' && <Notice tone="problem" title={problem} />}
      {removed[0] && (
        <p class="row small" role="status">
          {words.takenBack(nameOf(removed[0], language))}
          <button
            type="button"
            class="button plain compact"
            onClick={() => void send({ type: 'put_back', entries: [...removed] })}
          >
            {words.undo}
          </button>
        </p>
      )}
      {refused.length > 0 && (
        <section class="stack" aria-labelledby="refused">
          <h2 id="refused">
            {words.refused} ({refused.length})
          </h2>
          <ul class="list">
            {refused.map((entry) => (
              <OutboxItem key={entry.id} {...{ entry, stored, language, window, now, send }} />
            ))}
          </ul>
        </section>
      )}
      {(waiting.length > 0 || refused.length === 0) && (
        <section class="stack" aria-labelledby="waiting">
          <div class="row spread">
            <h2 id="waiting">
              {waiting.length > 0 ? `${words.waiting} (${waiting.length})` : words.waiting}
            </h2>
            {waiting.length > 0 && connectionIn(stored) && (
              <button type="button" class="button compact" onClick={() => void send({ type: 'deliver' })}>
                {words.deliverNow}
              </button>
            )}
          </div>
          {waiting.length === 0 ? (
            <p class="empty">{words.nothingWaits}</p>
          ) : (
            <ul class="list">
              {waiting.map((entry) => (
                <OutboxItem key={entry.id} {...{ entry, stored, language, window, now, send }} />
              ))}
            </ul>
          )}
        </section>
      )}
      {policyItem.from(stored).transport === 'none' && <p>{panelText[language].waits.offHow}</p>}
      <CopyOutbox stored={stored} language={language} />
      <section class="stack" aria-labelledby="delivered">
        <h2 id="delivered">{words.delivered}</h2>
        {delivered.length === 0 ? (
          <p class="empty">{words.nothingDelivered}</p>
        ) : (
          <ul class="list">
            {delivered.map((entry) => {
              const status = known[entry.state.matter]?.status;
              const duty = status && dutyOfStatus(status);
              return (
                <li key={entry.id} class="stack">
                  <span class="what">
                    <span>
                      <strong>{entry.state.matter}</strong> {entry.title}
                    </span>
                    <span class="small muted">{words.savedAt(momentWords(entry.saved, now()))}</span>
                  </span>
                  {duty && <DutyLine duty={duty} language={language} today={today} />}
                </li>
              );
            })}
          </ul>
        )}
      </section>
    </div>
  );
}
