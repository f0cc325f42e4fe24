import { Notice } from '../../shared/interface/Notice.tsx';
import { failureText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { openOptions, shareOfStorage } from '../browser.ts';
import { useAsked } from '../interface/useAsked.ts';
import { needsPerson } from '../outbox/queue.ts';
import { contactItem, policyItem } from '../store/items.ts';
import { connectionIn, type PanelSurroundings } from './surroundings.ts';

interface ConnectionLineProps extends PanelSurroundings {
  readonly counts: { readonly waiting: number; readonly refused: number };
  readonly showOutbox: () => void;
}

/** The first line: which sheet, whether it answers, and what has not arrived. */
export function ConnectionLine({ stored, language, counts, showOutbox }: ConnectionLineProps) {
  const words = panelText[language].connection;
  const { waits } = panelText[language];
  const connection = connectionIn(stored);
  const failure = connection && contactItem.from(stored).failure;
  const state = !connection ? 'none' : failure ? 'trouble' : 'connected';
  const isOff = policyItem.from(stored).transport === 'none';
  const said = !connection
    ? isOff
      ? waits.off
      : words.notConnected
    : failure
      ? needsPerson(failure.kind)
        ? waits.needsYou
        : /^(busy|quota_page)$/.test(failure.kind)
          ? waits.busy
          : words.trouble
      : words.connected(connection.district);
  // Where there is no room for the district, all of it goes.
  const [first, ...district] = said.split(' · ');
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
          {first} {district.length > 0 && <span>· {district.join(' · ')}</span>}
        </span>
        {counts.waiting + counts.refused > 0 && (
          <button type="button" class="button plain compact" onClick={showOutbox}>
            {undelivered}
          </button>
        )}
        {!connection && !isOff && (
          <button type="button" class="button main compact" onClick={() => void openOptions()}>
            {words.connect}
          </button>
        )}
      </div>
    </header>
  );
}

/** From here on there is room for hundreds of matters more, but no longer for thousands; then for some tens. */
const NEARLY_FULL = 0.7;
const FULL = 0.9;
/** What no setting mends: the version of the extension, or of the sheet. */
const IS_VERSION = /^(wrong_version|bad_request)$/;

/** What only the person can set right. What heals by itself is told where it waits, in the outbox. */
export function Trouble({
  stored,
  language,
  showOutbox,
}: Pick<ConnectionLineProps, 'stored' | 'language' | 'showOutbox'>) {
  const failure = connectionIn(stored) && contactItem.from(stored).failure;
  const { connection, tabs, waits } = panelText[language];
  const button = (word: string, press: () => void) => (
    <div>
      <button type="button" class="button compact" onClick={press}>
        {word}
      </button>
    </div>
  );
  const share = useAsked(shareOfStorage, 0, Object.keys(stored).length);
  return (
    <>
      {failure && needsPerson(failure.kind) && (
        <Notice tone="waiting" title={failureText(language, failure.kind, failure.message)}>
          {IS_VERSION.test(failure.kind)
            ? button(tabs.outbox, showOutbox)
            : button(waits.openSettings, () => void openOptions())}
        </Notice>
      )}
      {share > NEARLY_FULL && (
        <Notice tone={share > FULL ? 'problem' : 'waiting'} title={connection.full(Math.round(100 * share))}>
          {button(tabs.outbox, showOutbox)}
        </Notice>
      )}
    </>
  );
}
