import { Notice } from '../../shared/interface/Notice.tsx';
import { failureText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { openOptions, shareOfStorage } from '../browser.ts';
import { useAsked } from '../interface/useAsked.ts';
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
      ? needsPerson(failure.kind)
        ? panelText[language].waits.needsYou
        : words.trouble
      : words.connected(connection.district);
  // What only the person can mend comes before what mends itself.
  const undelivered = counts.refused > 0 ? words.refused(counts.refused) : words.waiting(counts.waiting);
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
        {counts.waiting + counts.refused > 0 && (
          <button type="button" class="button plain compact" onClick={showOutbox}>
            {undelivered}
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

/** From here on there is room for hundreds of matters more, but no longer for thousands. */
const NEARLY_FULL = 0.7;

/** What only the person can set right. What heals by itself is told where it waits, in the outbox. */
export function Trouble({ stored, language }: Pick<ConnectionLineProps, 'stored' | 'language'>) {
  const failure = connectionItem.from(stored) && contactItem.from(stored).failure;
  const share = useAsked(shareOfStorage, 0, Object.keys(stored).length);
  return (
    <>
      {failure && needsPerson(failure.kind) && (
        <Notice tone="waiting" title={failureText(language, failure.kind, failure.message)}>
          <button type="button" class="button compact" onClick={() => void openOptions()}>
            {panelText[language].tabs.settings}
          </button>
        </Notice>
      )}
      {share > NEARLY_FULL && (
        <Notice tone="problem" title={panelText[language].connection.full(Math.round(100 * share))} />
      )}
    </>
  );
}
