import { eventStore } from '../../shared/metrics/eventStore.ts';
import { figureEventsIn } from '../../shared/metrics/figureEventsIn.ts';
import { type NamedPeriod, parsePeriod } from '../../shared/metrics/periods.ts';
import { type Example, freeze, snapshotText } from '../../shared/reports/snapshot.ts';
import { LANGUAGES } from '../../shared/text/language.ts';
import { periodLabel } from '../../shared/text/periods.ts';
import { reportWords } from '../../shared/text/reports.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { dayOf, type LocalDate } from '../../shared/time/dates.ts';
import type { Answer } from '../calls.ts';
import { readFigureTexts } from '../reading/figure-texts.ts';
import { readFigureLists } from '../reading/overview.ts';
import type { FreezeReportRequest, ReportHead } from '../report-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readSettings } from '../workbook/settings.ts';
import { alone } from '../workbook/store.ts';
import { addReport, listReports } from './kept-reports.ts';

/**
 * Counts a period with today as the cut-off and keeps it as it is. Counted before the turn is taken, so that nobody
 * waits meanwhile; the version's number is given within it.
 */
export function freezeReport(
  book: Book,
  request: FreezeReportRequest,
  by: string,
  today: LocalDate,
): Answer<{ readonly report: ReportHead }> {
  const { language } = readSettings(book);
  const words = reportWords[language].page;
  const period = parsePeriod(request.period, today);
  if (!period) return { ok: false, message: words.unknownPeriod(request.period) };
  if (period.from > today) {
    return { ok: false, message: words.notBegun(periodLabel(period.name, language, today)) };
  }
  const reason = (request.reason ?? '').trim();
  const lists = readFigureLists(book);
  const names = new Map(lists.organisations.map(({ id, name }) => [id, name] as const));
  const store = eventStore();
  const { texts } = readFigureTexts(book);
  for (const event of figureEventsIn(texts).events()) store.add(event);
  const residents = new Map(lists.residents.map(({ area, residents: count }) => [area, count] as const));
  const chosen = readExamples(book, period);
  const turn = alone((): Answer<{ readonly report: ReportHead }> => {
    const before = listReports(book).filter((report) => report.period === period.name);
    const version = 1 + Math.max(0, ...before.map((report) => report.version));
    if (version > 1 && reason === '') return { ok: false, message: words.reasonMissing };
    const snapshot = freeze(store, {
      district: lists.district,
      period,
      asOf: today,
      madeOn: today,
      version,
      reason: version > 1 ? reason : '',
      closedDays: new Set(lists.closedDays),
      residents,
      watch: lists.watch,
      organisationName: (id) => names.get(id) ?? id,
      examples: chosen,
    });
    const report: ReportHead = {
      key: `${period.name}-v${version}`,
      period: period.name,
      version,
      asOf: today,
      madeOn: today,
      by,
      reason: snapshot.reason,
    };
    addReport(book, report, snapshotText(snapshot));
    return { ok: true, report };
  });
  return turn ? turn.result : { ok: false, message: sheetWords[language].errors.busy };
}

/** What somebody marked as worth showing when an action's effect was looked at in the period. */
function readExamples(book: Book, { from, to }: NamedPeriod): readonly Example[] {
  const yes = LANGUAGES.map((language) => sheetWords[language].yes.toLowerCase());
  const rows = book.find('actions')?.readAll(['matter', 'what', 'checked', 'finding', 'example']) ?? [];
  return rows.flatMap(({ matter, what, checked, finding, example }) => {
    const day = dayOf(checked);
    const isChosen = yes.indexOf(example.trim().toLowerCase()) >= 0;
    if (!isChosen || !day || day < from || day > to) return [];
    return [{ matter, action: what.trim(), effect: finding.trim() }];
  });
}
