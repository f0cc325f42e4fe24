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
  const said = !connection
    ? words.notConnected
    : failure
      ? words.trouble(connection.district)
      : words.connected(connection.district);
  const undelivered = [
    counts.waiting > 0 ? words.waiting(counts.waiting) : '',
    counts.refused > 0 ? words.refused(counts.refused) : '',
  ].filter((part) => part !== '');
  return (
    <header class="connection">
      <h1 class="only-read-aloud">{panelText[language].heading}</h1>
      <div class="line">
        <span class={`state ${state}`} role="status" title={said}>
          <span class="mark" aria-hidden="true">
            {{ none: '○', trouble: '▲', connected: '●' }[state]}
          </span>
          {said}
        </span>
        {undelivered.length > 0 && (
          <button type="button" class="button plain compact" onClick={showOutbox}>
            {undelivered.join(', ')}
          </button>
        )}
        {!connection && (
          <button type="button" class="button main compact" onClick={() => void openOptions()}>
            {words.connect}
          </button>
        )}
      </div>
    </header>
  );
}

/** Why the sheet cannot be reached and what to do, when something waits for it or only the person can help. */
export function Trouble({
  stored,
  language,
  counts,
}: Pick<ConnectionLineProps, 'stored' | 'language' | 'counts'>) {
  const failure = connectionItem.from(stored) && contactItem.from(stored).failure;
  if (!failure || (counts.waiting === 0 && !needsPerson(failure.kind))) return null;
  return (
    <p class="small muted" role="status">
      {failure.message || extensionText[language].failures[failure.kind]}
    </p>
  );
}
