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
    message: (title, text, seconds) => void shell?.toast(title, text, 'news', seconds),
    background: (news) => shell?.background(news),
    refused: (message) =>
      shell?.toast(
        words.refused.title,
        message === 'stale' ? words.refused.stale : words.refused.putBack(message),
        'problem',
      ),
  });
  const language = languageOf(session.state.locale);
  const words = workspaceText[language];
  document.documentElement.lang = language;
  document.title = words.title(session.state.name);

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
  const workplace = new Workplace(api, session, mayEdit);
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
  render(<App shell={shell} session={session} workplace={workplace} words={words} start={start} />, place);
  await shell.start();
}

if (root) {
  const words = workspaceText[languageOf(navigator.language)];
  root.textContent = words.loading;
  open(root).catch((error: unknown) => {
    console.error(error);
    root.textContent = '';
    render(<LoadFailed words={words.loadFailed} />, root);
  });
}
