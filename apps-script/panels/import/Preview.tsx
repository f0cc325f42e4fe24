import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ReadRow, Shown } from './reader.ts';

interface PreviewProps {
  readonly language: Language;
  readonly rows: readonly (ReadRow & { readonly isEntered: boolean; readonly show: () => Shown })[];
  /** Their headings are those of matters. */
  readonly isOfMatters: boolean;
  /** Rows of a list have no day on which they came in. */
  readonly hasDay: boolean;
}

const SHOWN = 20;

/** The first rows as they will be. */
export function Preview({ language, rows, isOfMatters, hasDay }: PreviewProps) {
  const words = importWords[language].check;
  const previewColumns = {
    ...words.previewColumns,
    ...(isOfMatters ? {} : importSubjectWords[language].previewColumns),
  };
  const shown = rows.slice(0, SHOWN).map((row) => ({ ...row, ...row.show() }));
  return (
    <section class="stack" aria-labelledby="preview">
      <h2 id="preview">{words.preview}</h2>
      <div class="wide">
        <table class="preview">
          <caption class="only-read-aloud">{words.previewHint}</caption>
          <thead>
            <tr>
              <th scope="col" class="nowrap">
                {words.row}
              </th>
              {hasDay && <th scope="col">{previewColumns.received}</th>}
              <th scope="col">{previewColumns.title}</th>
              <th scope="col">{previewColumns.past}</th>
              <th scope="col">{previewColumns.doubts}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, day, title, lines, doubts, isEntered }) => (
              <tr key={row} class={isEntered ? '' : 'left'}>
                <th scope="row" data-label={words.row}>
                  {row + 1}
                </th>
                {hasDay && <td class="nowrap">{isEntered && day}</td>}
                <td>{isEntered ? title : words.left}</td>
                <td data-label={previewColumns.past}>
                  {isEntered &&
                    lines.map((line) => (
                      <span key={line} class="example">
                        {line}
                      </span>
                    ))}
                </td>
                <td data-label={previewColumns.doubts}>
                  {[...new Set(doubts.map(({ code }) => code))].map((code) => (
                    <span key={code} class="example">
                      {importWords[language].doubts[code].name}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
