import '../../shared/interface/interface.css';
import './style.css';
import { render } from 'preact';
import { languageOf } from '../../shared/text/language.ts';
import { workspaceText } from '../../shared/text/workspace.ts';
import type { Change } from '../services/workbook/state.ts';
import { Api } from './connection/api.ts';
import { deletesGuarded, touchesWarning } from './connection/protected.ts';
import { Session } from './connection/session.ts';
import { App } from './shell/App.tsx';
import { LoadFailed } from './shell/LoadFailed.tsx';
import { askLanguage, rememberedLanguage } from './shell/language.ts';
import { Shell } from './shell/shell.ts';
import { Workplace } from './shell/workplace.ts';
import { exposeSheet } from './window-api.ts';

const root = document.getElementById('shell');

async function open(place: HTMLElement): Promise<void> {
  // A new name at every load: what an older page of this window sent must not be taken for ours.
  const api = new Api(crypto.randomUUID());
  let shell: Shell | undefined;
  const session = await Session.open(api, {
    contact: (contact, waiting, isAsking) => shell?.contact(contact, waiting, isAsking),
    fetching: (fetching) => shell?.set({ fetching }),
    message: (title, text, seconds) => {
      shell?.toast(title, text, 'news', seconds);
      // Perhaps the settings were changed.
      void follow();
    },
    background: (news) => shell?.background(news),
    refused: (message) =>
      shell?.toast(
        words.refused.title,
        message === 'stale' ? words.refused.stale : words.refused.putBack(message),
        'problem',
      ),
  });
  let language = rememberedLanguage(localStorage) ?? languageOf(session.state.locale);
  let words = workspaceText[language];

  // One question for each part, however many edits wait for its answer; a yes holds as long as the page.
  const answers = new Map<string, Promise<boolean>>();
  const askAbout = async (description: string): Promise<boolean> => {
    const { title, question, edit, undo } = words.protectedArea;
    const answer = await shell?.ask(
      { kind: 'alert', title, message: question(description), buttons: 'YES_NO' },
      [
        ['YES', edit],
        ['NO', undo],
      ],
    );
    if (answer?.button !== 'YES') answers.delete(description);
    return answer?.button === 'YES';
  };
  /** Asked each time, with the way out first: a tab is more than a cell. */
  const askToDelete = async (tab: string): Promise<boolean> => {
    const { title, question, edit, undo } = words.deletedTab;
    const answer = await shell?.ask(
      { kind: 'alert', title: title(tab), message: question(tab), buttons: 'YES_NO' },
      [
        ['NO', undo],
        ['YES', edit],
      ],
    );
    return answer?.button === 'YES';
  };
  const mayEdit = async (changes: readonly Change[]): Promise<boolean> => {
    const deleted = deletesGuarded(session.state, changes);
    if (deleted !== undefined) return askToDelete(deleted);
    const warning = touchesWarning(session.state, changes);
    if (warning === undefined) return true;
    const answer = answers.get(warning) ?? askAbout(warning);
    answers.set(warning, answer);
    return answer;
  };
  let sorting: number | undefined;
  const workplace = new Workplace(api, session, mayEdit, (isWorking) => {
    if (sorting !== undefined) shell?.closeToast(sorting);
    sorting = isWorking ? shell?.toast(words.sorting.title, words.sorting.text, 'waiting') : undefined;
  });
  shell = new Shell(
    api,
    words,
    {
      selection: () => workplace.selection(),
      select: (sheet, area) => workplace.select(sheet, area),
      focus: () => workplace.focus(),
    },
    localStorage,
  );
  exposeSheet(session, workplace);
  const start = location.pathname === '/table' ? 'table' : 'sheet';
  workplace.way = start;
  place.textContent = '';
  const whole = shell;
  const speak = (): void => {
    words = workspaceText[language];
    document.documentElement.lang = language;
    document.title = words.title(session.state.name);
    workplace.speak(language);
    render(<App shell={whole} session={session} workplace={workplace} words={words} start={start} />, place);
  };
  const follow = async (): Promise<void> => {
    const now = await askLanguage(api, localStorage);
    if (!now || now === language) return;
    language = now;
    speak();
    await whole.speak(words);
  };
  speak();
  await whole.start();
  await follow();
}

if (root) {
  const words = workspaceText[rememberedLanguage(localStorage) ?? languageOf(navigator.language)];
  root.textContent = words.loading;
  open(root).catch((error: unknown) => {
    console.error(error);
    root.textContent = '';
    render(<LoadFailed words={words.loadFailed} />, root);
  });
}
