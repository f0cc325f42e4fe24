import type { NameAnswer } from '../../../shared/dialogues/kinds.ts';
import type { NamedRow } from '../../../shared/dialogues/paper-names.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import type { Language } from '../../../shared/text/language.ts';

interface NamesOnPaperProps {
  readonly language: Language;
  readonly rows: readonly NamedRow[];
  /** What has been answered about a row; a row that has been written anew is asked about anew. */
  readonly answerTo: (row: NamedRow) => NameAnswer | undefined;
  readonly say: (rows: readonly NamedRow[], answer: NameAnswer) => void;
  /** All are asked about once more. */
  readonly again: () => void;
  /** Children and young people speak: no name is handed out. */
  readonly isYoung: boolean;
}

/** Names that residents' words hold are answered for, row by row, before a paper with them is handed out. */
export function NamesOnPaper({ language, rows, answerTo, say, again, isYoung }: NamesOnPaperProps) {
  const words = paperWords[language].names;
  if (rows.length === 0) return null;
  const open = rows.filter((row) => !answerTo(row));
  if (open.length === 0) {
    const kept = rows.filter((row) => answerTo(row) === 'keep').length;
    return (
      <p class="small no-print" role="status">
        {words.answered(rows.length - kept, kept)}{' '}
        <button type="button" class="link-button" onClick={again}>
          {words.again}
        </button>
      </p>
    );
  }
  return (
    <section class="notice waiting names no-print" aria-labelledby="names-on-paper">
      <strong id="names-on-paper">{words.title(open.length)}</strong>
      <p class="small">{words.why}</p>
      <ul class="inputs">
        {sameTexts(open).map((rows) => {
          const [row] = rows;
          if (!row) return null;
          const short = rows.map((one) => shortItem(one.row)).join(', ');
          const about = words.about(short, row.words.join(', '));
          const isChild = isYoung || rows.some((one) => one.isChild);
          return (
            <li key={row.row}>
              <span>
                <strong>{short}</strong> {row.texts.map((text) => `”${text}”`).join(' ')}
              </span>
              <span class="small">
                {paperWords[language].recognised(row.words.join(', '))}
                {isChild && `. ${words.child}`}
              </span>
              <fieldset class="row plain" aria-label={about}>
                <button type="button" class="button" onClick={() => say(rows, 'hide')}>
                  {words.hide}
                </button>
                {!isChild && (
                  <button type="button" class="button" onClick={() => say(rows, 'keep')}>
                    {words.keep}
                  </button>
                )}
                {rows.length === 1 && document.getElementById(`row-${short}`) && (
                  <button type="button" class="button plain" onClick={() => editRow(short)}>
                    {words.change}
                  </button>
                )}
              </fieldset>
            </li>
          );
        })}
      </ul>
      {open.length > 1 && (
        <div class="row">
          <button type="button" class="button" onClick={() => say(open, 'hide')}>
            {words.hideAll}
          </button>
          {!isYoung && !open.some((row) => row.isChild) && (
            <button type="button" class="button" onClick={() => say(open, 'keep')}>
              {words.keepAll}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** One answer that many points have is asked about once. */
function sameTexts(rows: readonly NamedRow[]): readonly (readonly NamedRow[])[] {
  const groups = new Map<string, NamedRow[]>();
  for (const row of rows) {
    const key = row.texts.join('\n');
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** The row's own form opens, and the keyboard goes there. */
function editRow(short: string): void {
  const row = document.getElementById(`row-${short}`);
  const edit = row?.querySelector<HTMLButtonElement>('button[aria-expanded]');
  if (edit?.getAttribute('aria-expanded') === 'false') edit.click();
  row?.scrollIntoView({ block: 'start' });
  setTimeout(() => (row?.querySelector<HTMLElement>('textarea, input[type=text]') ?? edit)?.focus(), 0);
}
