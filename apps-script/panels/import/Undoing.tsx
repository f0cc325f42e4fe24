import { useState } from 'preact/hooks';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ImportHead, ImportKind, UndoLook } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';

/** As much of an import as undoing has to know. */
export type Undoable = Pick<ImportHead, 'batch' | 'kind'>;

interface Found {
  readonly untouched: number;
  readonly back: number;
  readonly goneOn: readonly string[];
}

export type UndoState =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly label: string; readonly done?: number; readonly of?: number }
  | ({ readonly is: 'asking'; readonly head: Undoable } & Found)
  | ({ readonly is: 'undone'; readonly subject: Subject } & Found)
  | { readonly is: 'failed'; readonly message: string };

const PATIENCE = 360_000;
const NAMED = 20;

export const subjectOf = (kind: ImportKind): Subject => (kind === 'captures' ? 'matters' : kind);

interface Undo {
  readonly state: UndoState;
  /** Says first what it would do, and what it would leave. */
  readonly look: (head: Undoable) => void;
  readonly undo: (head: Undoable) => void;
  readonly cancel: () => void;
}

/** Undoing an import, part after part. @param onChanged is told how the imports stand after each */
export function useUndo(language: Language, onChanged: (imports: readonly ImportHead[]) => void): Undo {
  const words = importWords[language].earlier;
  const [state, setState] = useState<UndoState>({ is: 'idle' });

  /** Asks the server for part after part. @throws Error with the server's words */
  const walk = async (
    ask: (from: number) => Promise<({ ok: true } & UndoLook) | { ok: false; message: string }>,
    label: (at: number, of: number) => string,
  ): Promise<Found> => {
    let untouched = 0;
    let back = 0;
    const goneOn: string[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const answer = await ask(from);
      if (!answer.ok) throw new Error(answer.message);
      untouched += answer.untouched;
      back += answer.back;
      goneOn.push(...answer.goneOn);
      from = answer.next;
      const at = from ?? answer.of;
      setState({ is: 'working', label: label(at, answer.of), done: at, of: answer.of });
    }
    return { untouched, back, goneOn: [...new Set(goneOn)] };
  };
  const attempt = (run: () => Promise<void>) => {
    run().catch((error) =>
      setState({
        is: 'failed',
        message: error instanceof Error ? error.message : failureText(error, language),
      }),
    );
  };
  return {
    state,
    look: (head) =>
      attempt(async () => {
        setState({ is: 'working', label: words.looking });
        const found = await walk(
          (from) => call('lookAtImport', [{ batch: head.batch, from }], PATIENCE),
          () => words.looking,
        );
        setState({ is: 'asking', head, ...found });
      }),
    undo: (head) =>
      attempt(async () => {
        const found = await walk(async (from) => {
          const answer = await call('undoImport', [{ batch: head.batch, from }], PATIENCE);
          if (answer.ok) onChanged(answer.imports);
          return answer;
        }, words.undoing);
        setState({ is: 'undone', subject: subjectOf(head.kind), ...found });
      }),
    cancel: () => setState({ is: 'idle' }),
  };
}

/** Where the undoing stands: the question, its progress, what came of it. */
export function UndoNews({ language, undo }: { readonly language: Language; readonly undo: Undo }) {
  const words = importWords[language].earlier;
  const own = importSubjectWords[language];
  const more = importLeftWords[language];
  const { state } = undo;
  const named = (numbers: readonly string[], subject: Subject) =>
    numbers.length > 0 && (
      <p>
        {own.goneOn(numbers.length, subject)} {numbers.slice(0, NAMED).join(', ')}
        {numbers.length > NAMED ? ' …' : ''}
      </p>
    );
  switch (state.is) {
    case 'idle':
      return null;
    case 'working':
      return (
        <Progress
          label={state.label}
          {...(state.done !== undefined && state.of !== undefined && { done: state.done, of: state.of })}
        />
      );
    case 'failed':
      return <Notice tone="problem" title={state.message} />;
    case 'asking': {
      const { untouched, back, head } = state;
      const subject = subjectOf(head.kind);
      const says = [untouched > 0 && own.ask(untouched, subject), back > 0 && more.back(back)];
      return (
        <Notice tone="waiting" title={says.filter(Boolean).join(' ') || words.nothing}>
          {named(state.goneOn, subject)}
          <div class="row">
            {untouched + back > 0 && (
              <button type="button" class="button danger" onClick={() => undo.undo(head)}>
                {untouched > 0 ? own.confirm(untouched, subject) : more.confirmBack(back)}
              </button>
            )}
            <button type="button" class="button plain" onClick={undo.cancel}>
              {words.cancel}
            </button>
          </div>
        </Notice>
      );
    }
    case 'undone': {
      const { untouched, back, subject } = state;
      const says = [untouched > 0 && own.undone(untouched, subject), back > 0 && more.undoneBack(back)];
      return (
        <Notice tone="done" title={says.filter(Boolean).join(' ') || words.nothing}>
          {named(state.goneOn, subject)}
        </Notice>
      );
    }
  }
}
