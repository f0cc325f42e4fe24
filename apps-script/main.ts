/**
 * Every function that Google calls, and nothing else: each export becomes a top-level function of the script, and
 * any of them can be called by whoever has the sidebar open.
 */
import './older-runtime.ts';
import * as v from 'valibot';
import { DIALOGUE_NUMBER } from '../shared/dialogues/events.ts';
import { isListSubject } from '../shared/imports/subjects.ts';
import { actionPanelWords } from '../shared/text/actions.ts';
import { dialoguePanelWords } from '../shared/text/dialogues-panel.ts';
import { dialogueRefusalText } from '../shared/text/dialogues-refusals.ts';
import { exportWords } from '../shared/text/exports.ts';
import { healthWords } from '../shared/text/health.ts';
import { importWords } from '../shared/text/imports.ts';
import { letterWords } from '../shared/text/letters.ts';
import { mailWords } from '../shared/text/mail.ts';
import { partnerWords } from '../shared/text/partners.ts';
import { phoneLinkWords } from '../shared/text/phone-links.ts';
import { reportWords } from '../shared/text/reports.ts';
import { sheetWords } from '../shared/text/sheet.ts';
import { stockholmDate } from '../shared/time/dates.ts';
import {
  listLinks as linksToExamples,
  makeLink as makeLinkToExamples,
  revokeLink as revokeLinkToExamples,
} from './actions/examples-links.ts';
import { readActionLines, readActionLists, readProgrammeOf } from './actions/reading.ts';
import { answer, languageOf, parsed } from './answers.ts';
import {
  type Answer,
  type Calls,
  deviceIdSchema,
  linesSchema,
  matterSchema,
  overviewSchema,
  performSchema,
  readCardSchema,
  setUpSchema,
} from './calls.ts';
import { execute } from './commands/execute.ts';
import { numberIssue } from './commands/issue-number.ts';
import { dialogueNumberSchema, performDialogueSchema, planningSchema, yearSchema } from './dialogue-calls.ts';
import { readDialogueLists } from './dialogues/lists.ts';
import { readHeads, readPlanningOf, readTrend, readView, readYear, viewOf } from './dialogues/reading.ts';
import { exportSchema } from './export-calls.ts';
import { readExportPart } from './exports/read.ts';
import {
  leaveRows as leaveRowsOf,
  readHealth as readHealthOf,
  repairHealth as repairHealthOf,
  runSweep as runSweepOf,
  undoRepair as undoRepairOf,
} from './health/calls.ts';
import { findFaults } from './health/headers.ts';
import {
  batchSchema,
  enterSchema,
  keysSchema,
  knownKindSchema,
  namesSchema,
  queueSchema,
  rememberSchema,
  undoSchema,
  wishSchema,
} from './import-calls.ts';
import { enterAny } from './imports/enter.ts';
import { findMatters as findMattersOf } from './imports/find-matters.ts';
import { goOn, handOver, steerImport as steer, takeSlice, windowIsOpen } from './imports/going.ts';
import { KeptImports } from './imports/kept.ts';
import { knownKeys, readLedger } from './imports/known.ts';
import { knownRows } from './imports/lists.ts';
import { startOfImport } from './imports/start.ts';
import { lookAtImport as lookAtImportOf, undoSlice } from './imports/undo.ts';
import { readLetterSchema, showLetterSchema } from './letter-calls.ts';
import {
  queueWith,
  readMailings as readMailingsOf,
  sendAgain as sendMailAgain,
  sendOne,
} from './mail/calls.ts';
import { commandMailsSchema } from './mail-calls.ts';
import { addMenu, openDialog, openSidebar, rememberLanguage } from './menu.ts';
import {
  findPersonSchema,
  removePersonSchema,
  saveContactSchema,
  savePartnerSchema,
  takeOutSchema,
} from './partner-calls.ts';
import { findPersonIn, readRegister } from './partners/reading.ts';
import { removePersonal, saveRow, takeOut } from './partners/writing.ts';
import { cardOf, readCard as readCardOf } from './reading/cards.ts';
import { readHistory as readHistoryOf } from './reading/history.ts';
import { letterPage, readLetterMaterial, selectedMatter } from './reading/letter.ts';
import {
  readMatterLines as readMatterLinesOf,
  readReferralLines as readReferralLinesOf,
  selectMatter,
} from './reading/lines.ts';
import { readMany as readManyOf } from './reading/many.ts';
import { readMine as readMineOf } from './reading/mine.ts';
import { readOverview as readOverviewOf } from './reading/overview.ts';
import { readSimilar as readSimilarOf } from './reading/similar.ts';
import { freezeReportSchema, reportKeySchema } from './report-calls.ts';
import { createDocument as createDocumentOf } from './reports/document.ts';
import { freezeReport as freezeReportOf } from './reports/freeze.ts';
import { listReports as listReportsOf, readReportText } from './reports/kept-reports.ts';
import { readHistorySchema, readManySchema, readMineSchema } from './sidebar-calls.ts';
import { readChange, readEdit, seeEdit } from './triggers/edits.ts';
import { SWEEP_TIME, sweepSoon, sweepToTheEnd } from './triggers/go-on.ts';
import { dailyRound, weeklyRound } from './triggers/rounds.ts';
import { installTriggers } from './triggers/wanted.ts';
import { deviceProperty, listDevices as listDevicesOf, readDevice } from './web/devices.ts';
import {
  listOverviewLinks as listOverviewLinksOf,
  makeOverviewLink,
  revokeOverviewLink as revokeOverviewLinkOf,
} from './web/overview-links.ts';
import { createCode } from './web/pairing.ts';
import { createLinkForPhone, linksForPhones, revokeLinkForPhone } from './web/phone-link-calls.ts';
import { createLink, listLinks, revokeLink } from './web/reply-link-calls.ts';
import { answerGet, answerPosted } from './web/routes.ts';
import { Book } from './workbook/book.ts';
import { roleOf } from './workbook/contacts.ts';
import { namingOf } from './workbook/naming.ts';
import { needRight } from './workbook/rights.ts';
import { isSetUp, setUpWorkbook } from './workbook/set-up.ts';
import { readSettings } from './workbook/settings.ts';
import { alone, properties } from './workbook/store.ts';

const openBook = (): Book => new Book(SpreadsheetApp.getActiveSpreadsheet());
const now = (): string => new Date().toISOString();
const userEmail = (): string => Session.getActiveUser().getEmail();

export function onOpen(event?: { readonly authMode?: GoogleAppsScript.Script.AuthMode }): void {
  addMenu(event?.authMode);
}

export function onInstall(): void {
  addMenu();
}

/** Google's simple trigger: may do next to nothing, and only notes that there was an edit. */
export function onEdit(event: unknown): void {
  seeEdit(event, Date.now());
}

/** Installable trigger at every edit by hand. */
export function handleEdit(event: unknown): void {
  readEdit(openBook(), event, now);
}

/** One-off trigger: the comparison of all rows goes on where its last execution ended. */
export function continueSweep(): void {
  sweepToTheEnd(openBook(), { now: Date.now, until: Date.now() + SWEEP_TIME });
}

/** One-off trigger: an import goes on whose window was closed. */
export function continueImport(): void {
  goOn(openBook(), Date.now);
}

/** Time-driven trigger, every morning. */
export function runDaily(): void {
  dailyRound(openBook(), Date.now);
}

/** Time-driven trigger, every Monday. */
export function runWeekly(): void {
  weeklyRound(openBook(), Date.now);
}

/** Installable trigger when rows, columns or tabs come and go. */
export function handleChange(event: unknown): void {
  readChange(openBook(), event);
}

export function doGet(event?: GoogleAppsScript.Events.DoGet): ReturnType<typeof answerGet> {
  return answerGet(openBook(), event?.parameter ?? {}, event?.queryString ?? '', Date.now());
}

export function doPost(event: GoogleAppsScript.Events.DoPost): ReturnType<typeof answerPosted> {
  const { contents, type } = event.postData ?? {};
  return answerPosted(openBook(), contents ?? '', type ?? '', Date.now());
}

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

export function showOverview(): void {
  openDialog('overview', sheetWords[languageOf(openBook())].panels.overview, 980, 720);
}

export function showConnection(): void {
  openDialog('connection', sheetWords[languageOf(openBook())].panels.connection, 560, 560);
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

export function readCard(request: unknown): ReturnType<Calls['readCard']> {
  const book = openBook();
  return answer(book, () => readCardOf(book, parsed(readCardSchema, request), stockholmDate(now())));
}

export function perform(commands: unknown, mails?: unknown): ReturnType<Calls['perform']> {
  const book = openBook();
  return answer(book, () => {
    const list = parsed(performSchema, commands);
    const along = parsed(commandMailsSchema, mails ?? []);
    const turn = alone(() => {
      if (along.length > 0) needRight(book, ['outbox']);
      const commands = numberIssue(book, list, stockholmDate(now()).slice(0, 4));
      const executed = execute(book, commands, { by: userEmail(), source: 'sidebar' }, now());
      queueWith(book, along, executed, now());
      return executed;
    });
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    const { replies, records } = turn.result;
    return {
      ok: true,
      replies: replies.map((reply) => {
        const record = reply.result === 'done' ? records.get(reply.matter) : undefined;
        return record ? { ...reply, card: cardOf(record) } : reply;
      }),
    };
  });
}

export function readMany(request: unknown): ReturnType<Calls['readMany']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, cards: readManyOf(book, parsed(readManySchema, request)) }));
}

export function readMine(request: unknown): ReturnType<Calls['readMine']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(readMineSchema, request);
    const today = stockholmDate(now());
    const role = roleOf(book, userEmail());
    return { ok: true, lists: readMineOf(book, wanted, userEmail(), today), today, ...(role && { role }) };
  });
}

/** Matters like one, and what they propose for it. */
export function readSimilar(matter: unknown): ReturnType<Calls['readSimilar']> {
  const book = openBook();
  return answer(book, () => {
    const number = parsed(readHistorySchema, matter);
    return { ok: true, ...readSimilarOf(book, number, stockholmDate(now())) };
  });
}

export function readHistory(matter: unknown): ReturnType<Calls['readHistory']> {
  const book = openBook();
  return answer(book, () => {
    const number = parsed(readHistorySchema, matter);
    return { ok: true, events: readHistoryOf(book, number, languageOf(book)) };
  });
}

export function readOverview(request: unknown): ReturnType<Calls['readOverview']> {
  const book = openBook();
  return answer(book, () => {
    const { since } = parsed(overviewSchema, request ?? {});
    return { ok: true, figures: readOverviewOf(book, since, stockholmDate(now())) };
  });
}

export function readMatterLines(numbers: unknown): ReturnType<Calls['readMatterLines']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readMatterLinesOf(book, parsed(linesSchema, numbers)) }));
}

export function readReferralLines(referrals: unknown): ReturnType<Calls['readReferralLines']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readReferralLinesOf(book, parsed(linesSchema, referrals)) }));
}

export function overviewLink(): ReturnType<Calls['overviewLink']> {
  const book = openBook();
  return answer(book, () => makeOverviewLink(book, userEmail(), now()));
}

export function listOverviewLinks(): ReturnType<Calls['listOverviewLinks']> {
  const book = openBook();
  return answer(book, () => listOverviewLinksOf(now()));
}

export function revokeOverviewLink(id: unknown): ReturnType<Calls['revokeOverviewLink']> {
  const book = openBook();
  return answer(book, () => revokeOverviewLinkOf(book, id, now()));
}

export function showImport(): void {
  openDialog('import', importWords[languageOf(openBook())].title, 1000, 720);
}

export function showExport(): void {
  openDialog('export', exportWords[languageOf(openBook())].title, 760, 720);
}

export function readExport(request: unknown): ReturnType<Calls['readExport']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...readExportPart(book, parsed(exportSchema, request), stockholmDate(now())),
  }));
}

export function startImport(): ReturnType<Calls['startImport']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...startOfImport(book, stockholmDate(now())) }));
}

export function findImported(keys: unknown, kind?: unknown): ReturnType<Calls['findImported']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = new Set(parsed(keysSchema, keys));
    const subject = parsed(knownKindSchema, kind ?? undefined);
    const known = isListSubject(subject)
      ? knownRows(book, subject, wanted)
      : knownKeys(book, readLedger(book), wanted);
    return { ok: true, known: Object.fromEntries(known) };
  });
}

export function findMatters(names: unknown): ReturnType<Calls['findMatters']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    matters: findMattersOf(book, new Set(parsed(namesSchema, names))),
  }));
}

export function rememberPlan(request: unknown): ReturnType<Calls['rememberPlan']> {
  const book = openBook();
  return answer(book, () => {
    const { columns, plan } = parsed(rememberSchema, request);
    const turn = alone(() => KeptImports.read(book).putPlan(columns, plan));
    return turn ? { ok: true } : { ok: false, message: sheetWords[languageOf(book)].errors.busy };
  });
}

export function enterRows(request: unknown): ReturnType<Calls['enterRows']> {
  const book = openBook();
  return answer(book, () => {
    const slice = parsed(enterSchema, request);
    const turn = alone(() => enterAny(book, slice, userEmail(), now()));
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    return { ok: true, replies: turn.result };
  });
}

export function handOverRows(request: unknown): ReturnType<Calls['handOverRows']> {
  const book = openBook();
  return answer(book, () => {
    const part = parsed(queueSchema, request);
    const turn = alone(() => handOver(book, part, userEmail(), now()));
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    return { ok: true, course: turn.result };
  });
}

export function takeRows(batch: unknown): ReturnType<Calls['takeRows']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(batchSchema, batch);
    windowIsOpen(Date.now());
    const turn = alone(() => takeSlice(book, wanted, now()));
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    return { ok: true, ...(turn.result && { course: turn.result }) };
  });
}

export function steerImport(batch: unknown, wish: unknown): ReturnType<Calls['steerImport']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(batchSchema, batch);
    const how = parsed(wishSchema, wish);
    const turn = alone(() => steer(book, wanted, how));
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    return { ok: true, ...(turn.result && { course: turn.result }) };
  });
}

export function lookAtImport(request: unknown): ReturnType<Calls['lookAtImport']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...lookAtImportOf(book, parsed(undoSchema, request)) }));
}

export function undoImport(request: unknown): ReturnType<Calls['undoImport']> {
  const book = openBook();
  return answer(book, () => {
    const part = parsed(undoSchema, request);
    const language = languageOf(book);
    const turn = alone(() => undoSlice(book, part, { by: userEmail(), now: now(), language }));
    if (!turn) return { ok: false, message: sheetWords[language].errors.busy };
    return { ok: true, ...turn.result, imports: KeptImports.read(book).heads };
  });
}

export function showDialogues(number?: unknown): void {
  const wanted = typeof number === 'string' && DIALOGUE_NUMBER.test(number) ? number : undefined;
  openDialog('dialogues', dialoguePanelWords[languageOf(openBook())].title, 980, 720, wanted);
}

export function readDialogues(): ReturnType<Calls['readDialogues']> {
  const book = openBook();
  return answer(book, () => {
    const today = stockholmDate(now());
    const lists = readDialogueLists(book, readSettings(book));
    return { ok: true, ...readHeads(book, today), lists, today };
  });
}

export function readDialogue(number: unknown): ReturnType<Calls['readDialogue']> {
  const book = openBook();
  return answer(book, () => {
    const dialogue = parsed(dialogueNumberSchema, number);
    const naming = namingOf(book);
    const view = readView(book, dialogue, naming);
    if (view) return { ok: true, view };
    const refusal = { reason: 'unknown_dialogue', dialogue } as const;
    return { ok: false, message: dialogueRefusalText(refusal, naming.language, stockholmDate(now())) };
  });
}

export function performDialogue(request: unknown): ReturnType<Calls['performDialogue']> {
  const book = openBook();
  return answer(book, () => {
    const { commands } = parsed(performDialogueSchema, request);
    const turn = alone(() => execute(book, commands, { by: userEmail(), source: 'sidebar' }, now()));
    if (!turn) return { ok: false, message: sheetWords[languageOf(book)].errors.busy };
    const { replies, dialogues } = turn.result;
    const [state] = dialogues.values();
    return { ok: true, replies, ...(state && { view: viewOf(book, state, namingOf(book)) }) };
  });
}

export function readPlanning(request: unknown): ReturnType<Calls['readPlanning']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...readPlanningOf(book, parsed(planningSchema, request), stockholmDate(now())),
  }));
}

export function readYearPlan(year: unknown): ReturnType<Calls['readYearPlan']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, lines: readYear(book, parsed(yearSchema, year)) }));
}

export function readProgramme(): ReturnType<Calls['readProgramme']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...readProgrammeOf(book, readSettings(book)) }));
}

export function showActions(): void {
  openDialog('actions', actionPanelWords[languageOf(openBook())].title, 980, 720);
}

export function readActions(): ReturnType<Calls['readActions']> {
  const book = openBook();
  return answer(book, () => {
    const settings = readSettings(book);
    const actions = readActionLines(book, settings);
    return { ok: true, actions, lists: readActionLists(book, settings), today: stockholmDate(now()) };
  });
}

export function makeExamplesLink(): ReturnType<Calls['makeExamplesLink']> {
  const book = openBook();
  return answer(book, () => makeLinkToExamples(book, userEmail(), now()));
}

export function listExamplesLinks(): ReturnType<Calls['listExamplesLinks']> {
  return answer(openBook(), () => linksToExamples(now()));
}

export function revokeExamplesLink(id: unknown): ReturnType<Calls['revokeExamplesLink']> {
  const book = openBook();
  return answer(book, () => revokeLinkToExamples(book, id, now()));
}

export function showPartners(): void {
  openDialog('partners', partnerWords[languageOf(openBook())].title, 980, 720);
}

export function readPartners(): ReturnType<Calls['readPartners']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, ...readRegister(book, readSettings(book), stockholmDate(now())) }));
}

export function savePartner(request: unknown): ReturnType<Calls['savePartner']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(savePartnerSchema, request);
    const language = languageOf(book);
    const turn = alone(() => saveRow(book, 'partners', wanted, now(), language));
    return turn ? turn.result : { ok: false, message: sheetWords[language].errors.busy };
  });
}

export function saveContact(request: unknown): ReturnType<Calls['saveContact']> {
  const book = openBook();
  return answer(book, () => {
    const wanted = parsed(saveContactSchema, request);
    const language = languageOf(book);
    const turn = alone(() => saveRow(book, 'contacts', wanted, now(), language));
    return turn ? turn.result : { ok: false, message: sheetWords[language].errors.busy };
  });
}

export function takeOutRow(request: unknown): ReturnType<Calls['takeOutRow']> {
  const book = openBook();
  return answer(book, () => {
    const { tab, key } = parsed(takeOutSchema, request);
    const language = languageOf(book);
    const turn = alone(() => takeOut(book, tab, key, now()));
    if (!turn) return { ok: false, message: sheetWords[language].errors.busy };
    return turn.result ? { ok: true } : { ok: false, message: partnerWords[language].problems.gone };
  });
}

export function findPerson(words: unknown): ReturnType<Calls['findPerson']> {
  const book = openBook();
  return answer(book, () => ({
    ok: true,
    ...findPersonIn(book, parsed(findPersonSchema, words), languageOf(book)),
  }));
}

export function removePerson(request: unknown): ReturnType<Calls['removePerson']> {
  const book = openBook();
  return answer(book, () => {
    const { rows } = parsed(removePersonSchema, request);
    const language = languageOf(book);
    const turn = alone(() => removePersonal(book, rows, { by: userEmail(), now: now(), language }));
    if (!turn) return { ok: false, message: sheetWords[language].errors.busy };
    return { ok: true, removed: turn.result };
  });
}

export function readSeries(series: unknown): ReturnType<Calls['readSeries']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, trend: readTrend(book, parsed(dialogueNumberSchema, series)) }));
}

export function showReports(): void {
  const { language } = readSettings(openBook());
  openDialog('reports', reportWords[language].page.title, 980, 720);
}

export function listReports(): ReturnType<Calls['listReports']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, reports: listReportsOf(book) }));
}

export function readReport(key: unknown): ReturnType<Calls['readReport']> {
  const book = openBook();
  return answer(book, () => {
    const text = readReportText(book, parsed(reportKeySchema, key));
    const words = reportWords[languageOf(book)].page;
    return text === undefined ? { ok: false, message: words.damaged } : { ok: true, text };
  });
}

export function freezeReport(request: unknown): ReturnType<Calls['freezeReport']> {
  const book = openBook();
  return answer(book, () =>
    freezeReportOf(book, parsed(freezeReportSchema, request), userEmail(), stockholmDate(now())),
  );
}

export function createDocument(key: unknown): ReturnType<Calls['createDocument']> {
  const book = openBook();
  return answer(book, () => createDocumentOf(book, parsed(reportKeySchema, key), stockholmDate(now())));
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

export function createPairing(): ReturnType<Calls['createPairing']> {
  const book = openBook();
  return answer(book, () => {
    const words = sheetWords[languageOf(book)].errors;
    if (!isSetUp(book)) return { ok: false, message: words.notSetUp };
    const address = ScriptApp.getService().getUrl();
    if (!address) return { ok: false, message: words.noAddress };
    const turn = alone(() => createCode(userEmail(), Date.now()));
    return turn ? { ok: true, address, ...turn.result } : { ok: false, message: words.busy };
  });
}

export function listDevices(): ReturnType<Calls['listDevices']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, devices: listDevicesOf(properties().getProperties(), now()) }));
}

export function revokeDevice(id: unknown): ReturnType<Calls['revokeDevice']> {
  const book = openBook();
  return answer(book, () => {
    const device = parsed(deviceIdSchema, id);
    const words = sheetWords[languageOf(book)].errors;
    const turn = alone(() => {
      const record = readDevice(properties().getProperties(), device);
      if (!record) return false;
      const revoked = record.revoked ?? now();
      properties().setProperty(deviceProperty(device), JSON.stringify({ ...record, revoked }));
      return true;
    });
    if (!turn) return { ok: false, message: words.busy };
    if (!turn.result) return { ok: false, message: words.unknownDevice };
    return { ok: true, devices: listDevicesOf(properties().getProperties(), now()) };
  });
}

/** From the sidebar for a matter, and from the menu (Google sends nothing, or the click's event) for the selected row. */
export function showLetter(request?: unknown): ReturnType<Calls['showLetter']> {
  const book = openBook();
  return answer(book, () => {
    const asked = v.safeParse(showLetterSchema, request);
    const title = letterWords[languageOf(book)].title;
    const page = letterPage(asked.success ? asked.output : {})
      .setWidth(980)
      .setHeight(720);
    SpreadsheetApp.getUi().showModalDialog(page, title);
    return { ok: true };
  });
}

export function readLetter(request: unknown): ReturnType<Calls['readLetter']> {
  const book = openBook();
  return answer(book, () => {
    const matter = parsed(readLetterSchema, request).matter ?? selectedMatter(book, stockholmDate(now()));
    const letter = matter ? readLetterMaterial(book, matter, stockholmDate(now()), userEmail()) : null;
    return { ok: true, letter };
  });
}

export function createReplyLink(request: unknown): ReturnType<Calls['createReplyLink']> {
  const book = openBook();
  return answer(book, () => createLink(book, request, userEmail(), now()));
}

export function listReplyLinks(request: unknown): ReturnType<Calls['listReplyLinks']> {
  const book = openBook();
  return answer(book, () => listLinks(request, now()));
}

export function revokeReplyLink(id: unknown): ReturnType<Calls['revokeReplyLink']> {
  const book = openBook();
  return answer(book, () => revokeLink(book, id, now()));
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

export function showMailings(): void {
  openDialog('mailings', mailWords[languageOf(openBook())].title, 760, 620);
}

export function readMailings(): ReturnType<Calls['readMailings']> {
  const book = openBook();
  return answer(book, () => ({ ok: true, mailings: readMailingsOf(book) }));
}

export function sendAgain(id: unknown): ReturnType<Calls['sendAgain']> {
  const book = openBook();
  return answer(book, () => sendMailAgain(book, id, now));
}

export function sendMail(request: unknown): ReturnType<Calls['sendMail']> {
  const book = openBook();
  return answer(book, () => sendOne(book, request, now));
}

export function showPhones(): void {
  openDialog('phones', phoneLinkWords[languageOf(openBook())].title, 560, 560);
}

export function createPhoneLink(request: unknown): ReturnType<Calls['createPhoneLink']> {
  const book = openBook();
  return answer(book, () => createLinkForPhone(book, request, userEmail(), now()));
}

export function listPhoneLinks(): ReturnType<Calls['listPhoneLinks']> {
  return answer(openBook(), () => linksForPhones(now()));
}

export function revokePhoneLink(id: unknown): ReturnType<Calls['revokePhoneLink']> {
  const book = openBook();
  return answer(book, () => revokeLinkForPhone(book, id, now()));
}
