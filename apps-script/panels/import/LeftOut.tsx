import { csvOfRows } from '../../../shared/exports/csv.ts';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import type { Language } from '../../../shared/text/language.ts';
import { save } from '../export/save.ts';

/** A row of the list that is not in the sheet, and why. */
export interface LeftRow {
  /** Its number in the list, from 1. */
  readonly row: number;
  readonly why: string;
  readonly cells: readonly string[];
}

interface LeftOutProps {
  readonly language: Language;
  readonly file: string;
  readonly titles: readonly string[];
  readonly left: readonly LeftRow[];
  /** `undated`: the rows are in, with a day that the list did not tell. */
  readonly about?: 'left' | 'undated';
}

const SHOWN = 50;
const CELLS = 4;

/** What did not come along: the rows with the reason, to be read here or taken along and mended. */
export function LeftOut({ language, file, titles, left, about = 'left' }: LeftOutProps) {
  const all = importLeftWords[language];
  const words = about === 'undated' ? { ...all, ...all.undated } : all;
  const id = `rows-${about}`;
  if (left.length === 0) return null;
  const download = () => {
    const width = left.reduce((widest, { cells }) => Math.max(widest, cells.length), titles.length);
    const named = Array.from({ length: width }, (_, column) => titles[column] || words.column(column + 1));
    save({
      name: words.fileName(file.replace(/\.[a-z]+$/i, '')),
      type: 'text/csv;charset=utf-8',
      content: csvOfRows([
        [words.row, words.why, ...named],
        ...left.map(({ row, why, cells }) => [
          String(row),
          why,
          ...named.map((_title, column) => cells[column] ?? ''),
        ]),
      ]),
    });
  };
  return (
    <section class="stack left-out" aria-labelledby={id}>
      <h2 id={id}>{words.title(left.length)}</h2>
      <details>
        <summary>{words.show}</summary>
        <ul class="found">
          {left.slice(0, SHOWN).map(({ row, why, cells }) => (
            <li key={row}>
              <span class="nowrap">
                {words.row} {row}
              </span>
              : {why}
              <span class="example muted">
                {cells
                  .filter((cell) => cell.trim() !== '')
                  .slice(0, CELLS)
                  .join(' · ')
                  .slice(0, 200)}
              </span>
            </li>
          ))}
          {left.length > SHOWN && <li>{words.more(left.length - SHOWN)}</li>}
        </ul>
      </details>
      <div class="row">
        <button type="button" class="button" onClick={download}>
          {words.save}
        </button>
      </div>
    </section>
  );
}
