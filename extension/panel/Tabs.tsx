import { useEffect } from 'preact/hooks';
import type { PanelText } from '../../shared/text/extension-panel.ts';
import { openOptions } from '../browser.ts';

const TABS = ['new', 'loops', 'outbox'] as const;
export type Tab = (typeof TABS)[number];

interface TabsProps {
  readonly chosen: Tab;
  readonly choose: (tab: Tab) => void;
  readonly words: PanelText['tabs'];
  /** Shown after a tab's name when it is not 0. */
  readonly counts: Readonly<Partial<Record<Tab, number>>>;
}

/** Alt+1, Alt+2 and Alt+3 from anywhere in the panel, the arrow keys within the list. */
export function Tabs({ chosen, choose, words, counts }: TabsProps) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      // By the key's place: on a Mac, Alt+1 types another character.
      const tab = TABS[Number(/^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1] ?? 0) - 1];
      if (!tab) return;
      event.preventDefault();
      choose(tab);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [choose]);

  const move = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === 'ArrowLeft' ? TABS.length - 1 : 1;
    const other = TABS[(TABS.indexOf(chosen) + step) % TABS.length] ?? chosen;
    choose(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div class="tabs">
      <div role="tablist" aria-label={words.label} onKeyDown={move}>
        {TABS.map((tab, place) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={tab === chosen}
            aria-controls={tab === chosen ? `tab-${tab}-panel` : undefined}
            tabIndex={tab === chosen ? 0 : -1}
            title={words.key(place + 1)}
            onClick={() => choose(tab)}
          >
            {words[tab]}
            {counts[tab] ? ` (${counts[tab]})` : ''}
          </button>
        ))}
      </div>
      <button
        type="button"
        class="button plain compact"
        aria-label={words.settings}
        title={words.settings}
        onClick={() => void openOptions()}
      >
        ⚙
      </button>
    </div>
  );
}
