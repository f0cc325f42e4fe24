import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { workspaceText } from '../../../shared/text/workspace.ts';
import type { Session } from '../connection/session.ts';
import { TableView } from '../table/TableView.tsx';
import { Dialogs } from './Dialogs.tsx';
import { MenuBar } from './MenuBar.tsx';
import { PanelFrame } from './PanelFrame.tsx';
import { listenToF6, nextRegion, type Region } from './regions.ts';
import type { Shell, ShellState } from './shell.ts';
import type { Workplace } from './workplace.ts';

type Words = (typeof workspaceText)['sv'];
export type Way = 'sheet' | 'table';

interface AppProps {
  readonly shell: Shell;
  readonly session: Session;
  readonly workplace: Workplace;
  readonly words: Words;
  readonly start: Way;
}

/** The page: header with the add-on's menus, the sheet or the table, the sidebar, and what lies on top. */
export function App({ shell, session, workplace, words, start }: AppProps) {
  const [state, setState] = useState<ShellState>(shell.state);
  const [way, setWay] = useState<Way>(start);
  const grid = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const top = useRef<HTMLElement>(null);
  const aside = useRef<HTMLElement>(null);
  useEffect(() => shell.listen(() => setState(shell.state)), [shell]);
  useEffect(() => {
    workplace.way = way;
    if (way === 'sheet' && grid.current) void workplace.openGrid(grid.current);
  }, [way, workplace]);
  // Nobody writes in a tab that is not there yet.
  useEffect(() => {
    if (area.current) area.current.inert = state.fetching;
  }, [state.fetching]);
  const regions = useMemo(
    () => ({
      at: (): Region => {
        const { activeElement } = document;
        if (top.current?.contains(activeElement)) return 'menu';
        return aside.current?.contains(activeElement) ? 'sidebar' : 'sheet';
      },
      shown: (): readonly Region[] => ['menu', 'sheet', ...(aside.current ? (['sidebar'] as const) : [])],
      enter: (region: Region) => {
        if (region === 'sheet') workplace.focus();
        else if (region === 'sidebar') aside.current?.querySelector('iframe')?.focus();
        else top.current?.querySelector<HTMLElement>('button, a')?.focus();
      },
    }),
    [workplace],
  );
  useEffect(() => listenToF6(regions), [regions]);
  // Whoever opened the sidebar from the menu goes on in it.
  useEffect(() => {
    if (state.sidebar && regions.at() === 'menu') regions.enter('sidebar');
  }, [state.sidebar, regions]);
  const closeSidebar = useCallback(() => shell.closeSidebar(), [shell]);
  const change = (next: Way) => {
    history.replaceState(null, '', next === 'table' ? '/table' : '/');
    setWay(next);
  };

  return (
    <div class="workplace">
      <header class="top" ref={top}>
        <h1>{session.state.name}</h1>
        {state.menus.length > 0 && (
          <MenuBar
            label={words.menu}
            menus={state.menus}
            onChoose={(title, functionName) => void shell.choose(title, functionName)}
          />
        )}
        <p class="saved small muted" role="status">
          {savedWords(state, words)}
        </p>
        <BackgroundSign shell={shell} background={state.background} />
        <p class="keys small muted">{words.keys}</p>
        <a class="local-link small" href="/lokalt">
          {words.local.link}
        </a>
        <fieldset class="ways">
          <legend class="only-read-aloud">{words.views.label}</legend>
          {(['sheet', 'table'] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={way === each}
              class="button"
              onClick={() => change(each)}
            >
              {words.views[each]}
            </button>
          ))}
        </fieldset>
      </header>
      {state.contact === 'lost' && (
        <div class="banner notice waiting" role="alert">
          <strong>{words.lost.title}</strong>
          <span>{state.waiting > 0 ? words.lost.waits(state.waiting) : words.lost.nothingWaits}</span>
        </div>
      )}
      <div class="middle">
        <main class="content">
          <div class="area" ref={area}>
            <div class="grid" ref={grid} hidden={way !== 'sheet'} />
            {way === 'table' && <TableView session={session} workplace={workplace} words={words.table} />}
          </div>
          {state.fetching && (
            <p class="fetching notice" role="status">
              {words.fetchingTab}
            </p>
          )}
        </main>
        {state.sidebar && (
          <aside class="sidebar" ref={aside} aria-label={words.sidebar}>
            <header>
              <h2>{state.sidebar.title}</h2>
              <button
                class="button plain"
                type="button"
                aria-label={words.closePanel(state.sidebar.title)}
                onClick={closeSidebar}
              >
                ✕
              </button>
            </header>
            <PanelFrame
              key={state.sidebar.html}
              panel={state.sidebar}
              shell={shell}
              onClose={closeSidebar}
              onLeave={(isBack) => regions.enter(nextRegion(regions, isBack))}
            />
          </aside>
        )}
      </div>
      <Dialogs shell={shell} dialogs={state.dialogs} words={words} />
      <div class="toasts">
        {state.toasts.map((toast) => (
          <div
            key={toast.id}
            class={`notice ${toast.tone}`}
            role={toast.tone === 'problem' ? 'alert' : 'status'}
          >
            <strong>{toast.title || toast.message}</strong>
            {toast.title && toast.message && <span>{toast.message}</span>}
            {toast.tone !== 'waiting' && (
              <button class="button plain" type="button" onClick={() => shell.closeToast(toast.id)}>
                {words.close}
              </button>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

/** What goes on by itself, and the way to it. */
function BackgroundSign({ shell, background }: { shell: Shell; background: ShellState['background'] }) {
  if (!background) return null;
  const { title, message, opens } = background;
  return (
    <p class="background small">
      <strong>{title}</strong> {message}{' '}
      {opens && (
        <button
          type="button"
          class="button"
          onClick={() => void shell.choose(opens.title, opens.functionName)}
        >
          {opens.title}
        </button>
      )}
    </p>
  );
}

function savedWords({ contact, waiting, isAsking }: ShellState, words: Words): string {
  if (contact === 'lost') return '';
  if (isAsking) return words.waitsForAnswer;
  return waiting > 0 ? words.saving(waiting) : words.saved;
}
