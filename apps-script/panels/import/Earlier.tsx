import { useState } from 'preact/hooks';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importGoingWords } from '../../../shared/text/import-going.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { stockholmDate, stockholmTime } from '../../../shared/time/dates.ts';
import type { ImportHead, UndoLook } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

interface EarlierProps {
  readonly language: Language;
  readonly imports: readonly ImportHead[];
  readonly onChanged: (imports: readonly ImportHead[]) => void;
  /** Shows an import that is not through yet. */
  readonly onOpen: (head: ImportHead & Required<Pick<ImportHead, 'course'>>) => void;
}

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly label: string; readonly done?: number; readonly of?: number }
  | {
      readonly is: 'asking';
      readonly head: ImportHead;
      readonly untouched: number;
      readonly goneOn: readonly string[];
    }
  | {
      readonly is: 'undone';
      readonly subject: Subject;
      readonly count: number;
      readonly goneOn: readonly string[];
    }
  | { readonly is: 'failed'; readonly message: string };

const PATIENCE = 360_000;
const NAMED = 20;

const subjectOf = ({ kind }: ImportHead): Subject => (kind === 'captures' ? 'matters' : kind);

/** The imports that there have been. Undoing says first what it would do, and what it would leave. */
export function Earlier({ language, imports, onChanged, onOpen }: EarlierProps) {
  const words = importWords[language].earlier;
  const own = importSubjectWords[language];
  const going = importGoingWords[language];
  const [state, setState] = useState<State>({ is: 'idle' });

  /** Asks the server for part after part. @throws Error with the server's words */
  const walk = async (
    ask: (from: number) => Promise<({ ok: true } & UndoLook) | { ok: false; message: string }>,
    label: (at: number, of: number) => string,
  ) => {
    let untouched = 0;
    const goneOn: string[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const answer = await ask(from);
      if (!answer.ok) throw new Error(answer.message);
      untouched += answer.untouched;
      goneOn.push(...answer.goneOn);
      from = answer.next;
      const at = from ?? answer.of;
      setState({ is: 'working', label: label(at, answer.of), done: at, of: answer.of });
    }
    return { untouched, goneOn };
  };
  const attempt = (run: () => Promise<void>) => {
    run().catch((error) =>
      setState({
        is: 'failed',
        message: error instanceof Error ? error.message : failureText(error, language),
      }),
    );
  };
  const look = (head: ImportHead) =>
    attempt(async () => {
      setState({ is: 'working', label: words.looking });
      const found = await walk(
        (from) => call('lookAtImport', [{ batch: head.batch, from }], PATIENCE),
        () => words.looking,
      );
      setState({ is: 'asking', head, ...found });
    });
  const undo = (head: ImportHead) =>
    attempt(async () => {
      const { untouched, goneOn } = await walk(async (from) => {
        const answer = await call('undoImport', [{ batch: head.batch, from }], PATIENCE);
        if (answer.ok) onChanged(answer.imports);
        return answer;
      }, words.undoing);
      setState({ is: 'undone', subject: subjectOf(head), count: untouched, goneOn });
    });

  if (imports.length === 0) return null;
  const named = (numbers: readonly string[], subject: Subject) =>
    numbers.length > 0 && (
      <p>
        {own.goneOn(numbers.length, subject)} {numbers.slice(0, NAMED).join(', ')}
        {numbers.length > NAMED ? ' …' : ''}
      </p>
    );
  return (
    <section class="stack" aria-labelledby="earlier">
      <h2 id="earlier">{words.title}</h2>
      {state.is === 'working' && (
        <Progress
          label={state.label}
          {...(state.done !== undefined && state.of !== undefined && { done: state.done, of: state.of })}
        />
      )}
      {state.is === 'failed' && <Notice tone="problem" title={state.message} />}
      {state.is === 'asking' && (
        <Notice
          tone="waiting"
          title={state.untouched > 0 ? own.ask(state.untouched, subjectOf(state.head)) : words.nothing}
        >
          {named(state.goneOn, subjectOf(state.head))}
          <div class="row">
            {state.untouched > 0 && (
              <button type="button" class="button danger" onClick={() => undo(state.head)}>
                {own.confirm(state.untouched, subjectOf(state.head))}
              </button>
            )}
            <button type="button" class="button plain" onClick={() => setState({ is: 'idle' })}>
              {words.cancel}
            </button>
          </div>
        </Notice>
      )}
      {state.is === 'undone' && (
        <Notice tone="done" title={own.undone(state.count, state.subject)}>
          {named(state.goneOn, state.subject)}
        </Notice>
      )}
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
                  {stockholmDate(head.at)} {stockholmTime(head.at)}
                </td>
                <td class="by">{head.by}</td>
                <td>
                  {words.of(head.entered, head.of, head.undone)}
                  {head.course && head.course.stage !== 'done' && (
                    <span class="example">{going.stages[head.course.stage]}</span>
                  )}
                </td>
                <td>
                  <OpenButton language={language} head={head} onOpen={onOpen} />
                  <button
                    type="button"
                    class="button plain"
                    aria-label={words.undoNamed(head.file)}
                    disabled={state.is === 'working' || head.course?.stage === 'going'}
                    onClick={() => look(head)}
                  >
                    {words.undo}
                  </button>
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
