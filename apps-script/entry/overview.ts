/** Figures and reports. */
import { reportWords } from '../../shared/text/reports.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { answer, languageOf, parsed } from '../answers.ts';
import { type Calls, overviewSchema } from '../calls.ts';
import { openDialog } from '../menu.ts';
import { readOverview as readOverviewOf } from '../reading/overview.ts';
import { freezeReportSchema, reportKeySchema } from '../report-calls.ts';
import { createDocument as createDocumentOf } from '../reports/document.ts';
import { freezeReport as freezeReportOf } from '../reports/freeze.ts';
import { listReports as listReportsOf, readReportText } from '../reports/kept-reports.ts';
import {
  listOverviewLinks as listOverviewLinksOf,
  makeOverviewLink,
  revokeOverviewLink as revokeOverviewLinkOf,
} from '../web/overview-links.ts';
import { readSettings } from '../workbook/settings.ts';
import { now, openBook, userEmail } from './around.ts';

export function showOverview(): void {
  openDialog('overview', sheetWords[languageOf(openBook())].panels.overview, 980, 720);
}

export function readOverview(request: unknown): ReturnType<Calls['readOverview']> {
  const book = openBook();
  return answer(book, () => {
    const { since } = parsed(overviewSchema, request ?? {});
    return { ok: true, figures: readOverviewOf(book, since, stockholmDate(now())) };
  });
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
