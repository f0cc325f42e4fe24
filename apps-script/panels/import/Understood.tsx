import { ENCODINGS } from '../../../shared/imports/decode.ts';
import { SEPARATORS } from '../../../shared/imports/delimited.ts';
import type { Frame } from '../../../shared/imports/frame.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Choice } from './Choice.tsx';
import type { ReadTable, Wanted } from './source.ts';

interface UnderstoodProps {
  readonly language: Language;
  readonly table: ReadTable;
  readonly frame: Frame;
  readonly onRead: (wanted: Wanted, header?: number) => void;
}

/** Rows from which the one with the headings can be pointed out. */
const HEADER_CHOICES = 15;

/** Rows with headings and sums that are named. */
const APART = 50;

const filledOf = (row: readonly string[] | undefined): readonly string[] =>
  (row ?? []).filter((cell) => cell.trim() !== '');

/** How the list was read, with everything that was guessed on the way. */
export function Understood({ language, table, frame, onRead }: UnderstoodProps) {
  const words = importWords[language].understood;
  const { text, sheets, rows } = table;
  const apart = frame.leftOut.flatMap(({ row, why }) => (why === 'blank' ? [] : [{ row, why }]));
  const blank = frame.leftOut.length - apart.length;
  const others = (sheets ?? []).filter(({ isHidden }, index) => !isHidden && index !== table.sheet);
  const headers = Array.from({ length: Math.min(rows.length, HEADER_CHOICES) }, (_, row) => {
    const names = filledOf(rows[row]).join(', ');
    return [String(row), words.headerRow(row + 1, names.slice(0, 60))] as const;
  });
  return (
    <section class="stack" aria-labelledby="understood">
      <h2 id="understood">{words.title}</h2>
      <div class="fields">
        {sheets && sheets.length > 1 && (
          <Choice
            id="sheet"
            label={words.sheet}
            value={String(table.sheet)}
            options={sheets.map(({ name, isHidden }, index) => [
              String(index),
              isHidden ? words.hiddenSheet(name) : name,
            ])}
            onChange={(sheet) => onRead({ sheet: Number(sheet) })}
          />
        )}
        <Choice
          id="header"
          label={words.header}
          value={String(frame.header)}
          options={[['-1', words.noHeader], ...headers]}
          onChange={(header) => onRead({}, Number(header))}
        />
        {text && (
          <>
            <Choice
              id="separator"
              label={words.separator}
              value={text.separator}
              options={SEPARATORS.map((each) => [each, words.separators[each] ?? each])}
              onChange={(separator) => onRead({ separator })}
            />
            <Choice
              id="encoding"
              label={words.encoding}
              value={text.encoding}
              origin={text.certainty === 'guessed' ? `(${words.guessed})` : undefined}
              options={ENCODINGS.map((each) => [each, words.encodings[each] ?? each])}
              onChange={(encoding) => onRead({ encoding })}
            />
          </>
        )}
      </div>
      {table.subject === 'dialogues' && (
        <Notice tone="waiting" title={importSubjectWords[language].onlyTables} />
      )}
      {text?.unclosed !== undefined && <Notice tone="waiting" title={words.unclosed(text.unclosed)} />}
      {others.length > 0 && (
        <Notice tone="waiting" title={words.otherSheets(others.map(({ name }) => name).join(', '))} />
      )}
      {table.merged > 0 && <p>{words.merged(table.merged)}</p>}
      {table.hidden > 0 && <Notice tone="waiting" title={words.hidden(table.hidden)} />}
      {table.formulas > 0 && <p>{words.formulas(table.formulas)}</p>}
      {table.uncounted > 0 && <Notice tone="waiting" title={words.uncounted(table.uncounted)} />}
      {frame.rows.length === 0 ? (
        <Notice tone="problem" title={words.noRows} />
      ) : (
        <p>{words.counts(frame.rows.length, blank, apart.length)}</p>
      )}
      {apart.length > 0 && (
        <details>
          <summary>{words.apart}</summary>
          <ul class="found">
            {apart.slice(0, APART).map(({ row, why }) => (
              <li key={row}>
                <span class="nowrap">
                  {importWords[language].check.row} {row + 1}
                </span>
                , {words.why[why]}: {filledOf(rows[row]).join(' · ').slice(0, 300)}
              </li>
            ))}
            {apart.length > APART && <li>{importWords[language].check.more(apart.length - APART)}</li>}
          </ul>
        </details>
      )}
    </section>
  );
}
