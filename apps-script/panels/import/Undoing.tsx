import { useState } from 'preact/hooks';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importGoingWords } from '../../../shared/text/import-going.ts';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ImportHead, ImportKind, UndoCourse, UndoLook } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { ask } from './entering.ts';

/** As much of an import as undoing has to know. */
export type Undoable = Pick<ImportHead, 'batch' | 'kind'>;

interface Found {
  readonly untouched: number;
  readonly back: number;
  readonly goneOn: readonly string[];
  /** Gone on besides those. */
  readonly more: number;
}

export type UndoState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'working';
      readonly label: string;
      readonly done?: number;
      readonly of?: number;
      /** It goes on when the window is closed. */
      readonly byItself?: boolean;
    }
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
  /** Undoes it, or goes on with it. */
  readonly undo: (head: Undoable) => void;
  readonly cancel: () => void;
}

/** Undoing an import, part after part. @param onChanged is told how the imports stand after each */
export function useUndo(language: Language, onChanged: (imports: readonly ImportHead[]) => void): Undo {
  const words = importWords[language].earlier;
  const [state, setState] = useState<UndoState>({ is: 'idle' });

  /** What undoing would do, asked part after part. @throws Error with the server's words */
  const lookAt = async ({ batch }: Undoable): Promise<Found> => {
    let untouched = 0;
    let back = 0;
    const goneOn: string[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const answer: UndoLook = await ask(() => call('lookAtImport', [{ batch, from: from ?? 0 }], PATIENCE));
      untouched += answer.untouched;
      back += answer.back;
      goneOn.push(...answer.goneOn);
      from = answer.next;
      setState({ is: 'working', label: words.looking, done: from ?? answer.of, of: answer.of });
    }
    return { untouched, back, goneOn: [...new Set(goneOn)], more: 0 };
  };
  /** Slice after slice while the window is open; then a trigger takes them. */
  const follow = async ({ batch, kind }: Undoable): Promise<void> => {
    for (;;) {
      const { imports, ...course } = await ask<UndoCourse & { readonly imports: readonly ImportHead[] }>(() =>
        call('undoImport', [batch], PATIENCE),
      );
      onChanged(imports);
      const { stage, at, of, problem } = course;
      if (stage === 'done') return setState({ is: 'undone', subject: subjectOf(kind), ...course });
      if (stage === 'paused') return setState({ is: 'failed', message: problem ?? words.nothing });
      setState({ is: 'working', label: words.undoing(at, of), done: at, of, byItself: true });
    }
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
        const found = await lookAt(head);
        setState({ is: 'asking', head, ...found });
      }),
    undo: (head) =>
      attempt(async () => {
        setState({ is: 'working', label: words.looking, byItself: true });
        await follow(head);
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
  const named = ({ goneOn, more: others }: Found, subject: Subject) =>
    goneOn.length > 0 && (
      <p>
        {own.goneOn(goneOn.length + others, subject)} {goneOn.slice(0, NAMED).join(', ')}
        {goneOn.length + others > NAMED ? ' …' : ''}
      </p>
    );
  switch (state.is) {
    case 'idle':
      return null;
    case 'working':
      return (
        <>
          <Progress
            label={state.label}
            {...(state.done !== undefined && state.of !== undefined && { done: state.done, of: state.of })}
          />
          {state.byItself && <p>{importGoingWords[language].undoing.mayClose}</p>}
        </>
      );
    case 'failed':
      return (
        <Notice tone="problem" title={importGoingWords[language].undoing.stopped}>
          <p>{state.message}</p>
        </Notice>
      );
    case 'asking': {
      const { untouched, back, head } = state;
      const subject = subjectOf(head.kind);
      const says = [untouched > 0 && own.ask(untouched, subject), back > 0 && more.back(back)];
      return (
        <Notice tone="waiting" title={says.filter(Boolean).join(' ') || words.nothing}>
          {named(state, subject)}
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
          {named(state, subject)}
        </Notice>
      );
    }
  }
}
