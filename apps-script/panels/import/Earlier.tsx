import { useEffect, useRef } from 'preact/hooks';
import { shortDate } from '../../../shared/text/dates.ts';
import { importGoingWords } from '../../../shared/text/import-going.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { type LocalDate, stockholmDate, stockholmTime } from '../../../shared/time/dates.ts';
import type { ImportHead } from '../../import-calls.ts';
import { UndoNews, useUndo } from './Undoing.tsx';

interface EarlierProps {
  readonly language: Language;
  readonly today: LocalDate;
  readonly imports: readonly ImportHead[];
  readonly onChanged: (imports: readonly ImportHead[]) => void;
  /** While one is being undone nothing else is begun. */
  readonly onBusy: (isBusy: boolean) => void;
  /** Shows an import that is not through yet. */
  readonly onOpen: (head: ImportHead & Required<Pick<ImportHead, 'course'>>) => void;
}

/** The imports that there have been. Undoing says first what it would do, and what it would leave. */
export function Earlier({ language, today, imports, onChanged, onBusy, onOpen }: EarlierProps) {
  const words = importWords[language].earlier;
  const going = importGoingWords[language];
  const undo = useUndo(language, onChanged);
  const isBusy = undo.state.is === 'working';
  useEffect(() => onBusy(isBusy), [isBusy, onBusy]);
  // What is being undone goes on before the eyes of whoever opens the window.
  const left = imports.find(({ undoing }) => undoing?.stage === 'going');
  const isLeft = left !== undefined && undo.state.is === 'idle';
  const seen = useRef(false);
  useEffect(() => {
    if (!left || !isLeft || seen.current) return;
    seen.current = true;
    undo.undo(left);
  }, [left, isLeft, undo]);

  if (imports.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="earlier">
      <h2 id="earlier">{words.title}</h2>
      <UndoNews language={language} undo={undo} />
      <div class="wide">
        <table>
          <thead>
            <tr>
              {[words.file, words.when, words.by, words.entered].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {imports.map((head) => (
              <tr key={head.batch}>
                <th scope="row">{head.file}</th>
                <td class="nowrap">
                  {shortDate(stockholmDate(head.at), language, today)} {stockholmTime(head.at)}
                </td>
                <td class="by" data-label={words.by}>
                  {head.by}
                </td>
                <td data-label={words.entered}>
                  {words.of(head.entered, head.of, head.undone)}
                  {head.course && head.course.stage !== 'done' && (
                    <span class="example">{going.stages[head.course.stage]}</span>
                  )}
                  {head.undoing && head.undoing.stage !== 'done' && (
                    <span class="example">
                      {going.undoing.stages[head.undoing.stage](head.undoing.at, head.undoing.of)}
                      {head.undoing.problem && `. ${head.undoing.problem}`}
                    </span>
                  )}
                </td>
                <td>
                  <OpenButton language={language} head={head} onOpen={onOpen} />
                  {head.undone < head.entered && (
                    <button
                      type="button"
                      class="button plain"
                      aria-label={words.undoNamed(head.file)}
                      disabled={isBusy || head.course?.stage === 'going'}
                      onClick={() => (head.undoing?.stage === 'paused' ? undo.undo(head) : undo.look(head))}
                    >
                      {head.undoing?.stage === 'paused' ? going.undoing.goOn : words.undo}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** An import that goes on, or was paused, can be opened again. */
function OpenButton({
  language,
  head,
  onOpen,
}: Pick<EarlierProps, 'language' | 'onOpen'> & { readonly head: ImportHead }) {
  const words = importGoingWords[language];
  const { course } = head;
  if (course?.stage !== 'going' && course?.stage !== 'paused') return null;
  return (
    <button
      type="button"
      class="button"
      aria-label={words.openNamed(head.file)}
      onClick={() => onOpen({ ...head, course })}
    >
      {words.open}
    </button>
  );
}
