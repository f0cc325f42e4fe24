import { useCallback, useEffect, useState } from 'preact/hooks';
import { extensionText } from '../../shared/text/extension.ts';
import { panelText } from '../../shared/text/extension-panel.ts';
import { loadAfter, type PanelWindow } from '../browser.ts';
import type { DraftRecord } from '../drafts/record.ts';
import { dayAt } from '../interface/moments.ts';
import { usePart } from '../interface/usePart.ts';
import { useStored } from '../interface/useStored.ts';
import { ask } from '../messages.ts';
import { countUndelivered } from '../outbox/queue.ts';
import { loopsToTell } from '../outbox/told.ts';
import { keepHeld, readHeld } from '../store/held.ts';
import { clockItem, outbox, settingsItem } from '../store/items.ts';
import { languageFrom } from '../store/language.ts';
import { viewIn } from '../store/views.ts';
import { ConnectionLine, Trouble } from './ConnectionLine.tsx';
import { NewMatter } from './NewMatter.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

/** The side panel: the connection, the draft or the outbox, and the way between them. */
export function Panel({ now, window: own }: { readonly now: () => number; readonly window: PanelWindow }) {
  const stored = useStored();
  const [tab, setTab] = useState<Tab>('new');
  const [held, setHeld] = useState(() => readHeld(own));
  const hold = useCallback(
    (draft: DraftRecord | undefined) => {
      keepHeld(own.id, draft);
      setHeld(draft);
    },
    [own.id],
  );
  const after = usePart(loadAfter, tab !== 'new');
  const language = languageFrom(settingsItem.from(stored ?? {}));
  const { unanswered } = extensionText[language];

  useEffect(() => {
    const deliver = () => void ask({ type: 'deliver' }, unanswered);
    void ask({ type: 'opened' }, unanswered);
    window.addEventListener('online', deliver);
    return () => window.removeEventListener('online', deliver);
  }, [unanswered]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const view = viewIn(own.id).from(stored ?? {});
  const gesture = view.is === 'draft' ? view.id : view.is === 'reading' ? String(view.since) : view.is;
  // What was just clipped is what the person wants to see, whichever tab is open.
  useEffect(() => {
    if (gesture !== 'empty' && gesture !== 'saved') setTab('new');
  }, [gesture]);

  if (!stored) return null;
  const counts = countUndelivered(outbox.from(stored));
  // The sheet's day: a computer whose clock is wrong would call today's post one of tomorrow.
  const surroundings = {
    stored,
    language,
    window: own.id,
    now,
    today: dayAt(now() + clockItem.from(stored)),
  };
  return (
    <div class="panel">
      <ConnectionLine {...surroundings} counts={counts} showOutbox={() => setTab('outbox')} />
      <main>
        <Tabs
          chosen={tab}
          choose={setTab}
          words={panelText[language].tabs}
          counts={{ loops: loopsToTell(stored).length, outbox: counts.waiting + counts.refused }}
        />
        <div id={`tab-${tab}-panel`} role="tabpanel" aria-labelledby={`tab-${tab}`} class="content">
          <Trouble {...surroundings} showOutbox={() => setTab('outbox')} />
          {tab === 'new' ? (
            <NewMatter {...surroundings} held={held} hold={hold} />
          ) : (
            after && <after.After {...surroundings} tab={tab} showDraft={() => setTab('new')} />
          )}
        </div>
      </main>
    </div>
  );
}
