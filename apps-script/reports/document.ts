/// <reference types="google-apps-script/apis/drive_v3" />
import { compose } from '../../shared/reports/compose.ts';
import { reportDocx } from '../../shared/reports/docx.ts';
import { parseSnapshot } from '../../shared/reports/snapshot.ts';
import { periodLabel } from '../../shared/text/periods.ts';
import { reportWords } from '../../shared/text/reports.ts';
import type { LocalDate } from '../../shared/time/dates.ts';
import { languageOf } from '../answers.ts';
import type { ReportCalls } from '../report-calls.ts';
import type { Book } from '../workbook/book.ts';
import { readReportText } from './kept-reports.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const GOOGLE = 'application/vnd.google-apps.document';

/**
 * A frozen report as a document of the person's own, to edit: the file for a word processor, which Drive turns into a
 * Google document when it is asked to keep it as one. So the document has all that the file has, and the script needs
 * leave for files that it has made and for no others. Where there is no Google, the file itself is kept.
 */
export function createDocument(
  book: Book,
  key: string,
  today: LocalDate,
): ReturnType<ReportCalls['createDocument']> {
  const language = languageOf(book);
  const words = reportWords[language].page;
  const snapshot = parseSnapshot(readReportText(book, key) ?? '');
  if (!snapshot) return { ok: false, message: words.damaged };
  if (typeof Drive === 'undefined') return { ok: false, message: words.noDrive };
  const { current, version, district } = snapshot;
  const name = words.documentName(district, periodLabel(current.period.name, language, today), version);
  const bytes = [...reportDocx(compose(snapshot, language), language)].map((byte) => (byte << 24) >> 24);
  try {
    const kept = Drive.Files.create(
      { name, mimeType: GOOGLE },
      Utilities.newBlob(bytes, WORD, `${name}.docx`),
      {
        fields: 'id,mimeType,webViewLink',
      },
    );
    const { webViewLink, mimeType } = kept;
    if (!webViewLink) return { ok: false, message: words.noDrive };
    return { ok: true, address: webViewLink, isGoogle: mimeType === GOOGLE };
  } catch {
    return { ok: false, message: words.noDrive };
  }
}
