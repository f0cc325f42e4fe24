import type { Language } from '../../../shared/text/language.ts';
import { sidebarWords } from '../../../shared/text/sidebar.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

interface ToolsProps {
  readonly language: Language;
  /** What is shown; a start page that stands there because nothing is selected has nowhere to go back to. */
  readonly view: 'selection' | 'mine' | 'new' | 'start';
  readonly go: (view: 'selection' | 'mine' | 'new') => void;
  readonly help: () => void;
  /** What went wrong, in words. */
  readonly tell: (problem: string) => void;
}

/** The line at the top: where else one can go. */
export function Tools({ language, view, go, help, tell }: ToolsProps) {
  const words = sidebarWords[language];
  const show = (panel: 'showOverview' | 'showDialogues') => () =>
    call(panel, []).then(
      () => tell(''),
      (error: unknown) => tell(failureText(error, language)),
    );
  return (
    <div class="tools">
      {view === 'selection' ? (
        <button type="button" class="link-button" aria-keyshortcuts="m" onClick={() => go('mine')}>
          {words.tool.mine}
        </button>
      ) : (
        view !== 'start' && (
          <button type="button" class="link-button" onClick={() => go('selection')}>
            {words.tool.back}
          </button>
        )
      )}
      {view !== 'new' && (
        <button type="button" class="link-button" aria-keyshortcuts="n" onClick={() => go('new')}>
          {words.tool.newMatter}
        </button>
      )}
      <button type="button" class="link-button" onClick={show('showOverview')}>
        {words.tool.overview}
      </button>
      <button type="button" class="link-button" onClick={show('showDialogues')}>
        {words.tool.dialogues}
      </button>
      <button
        type="button"
        class="link-button help"
        aria-label={words.keyboard.show}
        aria-keyshortcuts="?"
        onClick={help}
      >
        ?
      </button>
    </div>
  );
}
