/** Setting up, showing and mending the sheet. */
import { healthWords } from '../../shared/text/health.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import { type Answer, type Calls, matterSchema, setUpSchema } from '../calls.ts';
import {
  leaveRows as leaveRowsOf,
  readHealth as readHealthOf,
  repairHealth as repairHealthOf,
  runSweep as runSweepOf,
  undoRepair as undoRepairOf,
} from '../health/calls.ts';
import { findFaults } from '../health/headers.ts';
import { openDialog, openSidebar, rememberLanguage } from '../menu.ts';
import { selectMatter } from '../reading/lines.ts';
import { sweepSoon } from '../triggers/go-on.ts';
import { installTriggers } from '../triggers/wanted.ts';
import { roleOf } from '../workbook/contacts.ts';
import { isSetUp, setUpWorkbook } from '../workbook/set-up.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { now, openBook, userEmail } from './around.ts';

/** From the menu (Google sends nothing, or the click's event) and from the sidebar's button. */
export function setUp(request?: unknown): Answer<{ readonly message: string }> {
  const book = openBook();
  return answer(book, () => {
    const chosen = parsed(setUpSchema, request)?.district;
    const title = sheetWords[languageOf(book)].setUp.title;
    const turn = alone(() =>
      setUpWorkbook(book, chosen, stockholmDate(now()), (step) => book.spreadsheet.toast(step, title, 10)),
    );
    const words = sheetWords[languageOf(book)];
    if (!turn) {
      book.spreadsheet.toast(words.errors.busy, title, 10);
      return { ok: false, message: words.errors.busy };
    }
    installTriggers();
    const { changes, district, isNew, isTranslated } = turn.result;
    rememberLanguage(turn.result.language);
    if (isTranslated) sweepSoon();
    const message =
      isNew || changes.length === 0 ? words.setUp.done(district) : words.setUp.repaired(changes);
    if (isNew) book.spreadsheet.setActiveSheet(book.table('matters').sheet);
    book.spreadsheet.toast(message, title, 10);
    return { ok: true, message };
  });
}

export function showSidebar(): void {
  openSidebar(sheetWords[languageOf(openBook())].panels.sidebar);
}

/** The sidebar with what waits today, whatever is selected. */
export function showMine(): void {
  openSidebar(sheetWords[languageOf(openBook())].panels.sidebar, 'mine');
}

/** The sidebar with the form for a matter that comes by phone or at the desk. */
export function showNewMatter(): void {
  openSidebar(sheetWords[languageOf(openBook())].panels.sidebar, 'new');
}

export function whoAmI(): ReturnType<Calls['whoAmI']> {
  const book = openBook();
  return answer(book, () => {
    const { language, district } = readSettings(book);
    const ready = isSetUp(book);
    if (ready) rememberLanguage(language);
    const role = ready ? roleOf(book, userEmail()) : undefined;
    return {
      ok: true,
      user: userEmail(),
      language,
      workbook: book.spreadsheet.getName(),
      district,
      today: stockholmDate(now()),
      isSetUp: ready,
      ...(role && { role }),
      findings: ready ? findFaults(book, language) : [],
    };
  });
}

export function showMatter(number: unknown): ReturnType<Calls['showMatter']> {
  const book = openBook();
  return answer(book, () => {
    const matter = parsed(matterSchema, number);
    const words = sheetWords[languageOf(book)];
    if (!selectMatter(book, matter)) return { ok: false, message: words.errors.noMatter(matter) };
    openSidebar(words.panels.sidebar);
    return { ok: true };
  });
}

export function showHealth(): ReturnType<Calls['showHealth']> {
  openDialog('health', healthWords[languageOf(openBook())].title, 640, 720);
  return { ok: true };
}

export function readHealth(request: unknown): ReturnType<Calls['readHealth']> {
  const book = openBook();
  return answer(book, () => readHealthOf(book, request, now()));
}

export function repairHealth(request: unknown): ReturnType<Calls['repairHealth']> {
  const book = openBook();
  return answer(book, () => repairHealthOf(book, request, userEmail(), now()));
}

export function undoRepair(key: unknown): ReturnType<Calls['undoRepair']> {
  const book = openBook();
  return answer(book, () => undoRepairOf(book, key, userEmail(), now()));
}

export function runSweep(): ReturnType<Calls['runSweep']> {
  const book = openBook();
  return answer(book, () => runSweepOf(book, Date.now));
}

export function leaveRows(): ReturnType<Calls['leaveRows']> {
  const book = openBook();
  return answer(book, () => leaveRowsOf(book, userEmail(), now()));
}
