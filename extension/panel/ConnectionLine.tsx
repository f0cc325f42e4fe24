import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { openOptions } from '../browser.ts';
import { needsPerson } from '../outbox/queue.ts';
import { connectionItem, contactItem } from '../store/items.ts';
import type { PanelSurroundings } from './surroundings.ts';

interface ConnectionLineProps extends PanelSurroundings {
  readonly counts: { readonly waiting: number; readonly refused: number };
  readonly showOutbox: () => void;
}

/** The first line: which sheet, whether it answers, and what has not arrived. */
export function ConnectionLine({ stored, language, counts, showOutbox }: ConnectionLineProps) {
  const words = panelText[language].connection;
  const connection = connectionItem.from(stored);
  const failure = connection && contactItem.from(stored).failure;
  const state = !connection ? 'none' : failure ? 'trouble' : 'connected';
  const undelivered = [
    counts.waiting > 0 ? words.waiting(counts.waiting) : '',
    counts.refused > 0 ? words.refused(counts.refused) : '',
  ].filter((part) => part !== '');
  return (
    <header class="connection">
      <h1 class="only-read-aloud">{panelText[language].heading}</h1>
      <div class="row spread">
        <span class={`state ${state}`} role="status">
          <span class="mark" aria-hidden="true">
            {{ none: '○', trouble: '▲', connected: '●' }[state]}
          </span>
          {!connection
            ? words.notConnected
            : failure
              ? words.trouble(connection.district)
              : words.connected(connection.district)}
        </span>
        <span class="row">
          {undelivered.length > 0 && (
            <button type="button" class="button plain compact" onClick={showOutbox}>
              {undelivered.join(', ')}
            </button>
          )}
          <button
            type="button"
            class={`button compact ${connection ? 'plain' : 'main'}`}
            onClick={() => void openOptions()}
          >
            {connection ? words.settings : words.connect}
          </button>
        </span>
      </div>
      {failure && (counts.waiting > 0 || needsPerson(failure.kind)) && (
        <p class="small trouble-words">{failure.message || extensionText[language].failures[failure.kind]}</p>
      )}
    </header>
  );
}
