import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { failureText } from '../failures.ts';
import { type Entered, enterRest, type Load, NOTHING_ENTERED } from './entering.ts';

interface EnterStepProps {
  readonly language: Language;
  readonly load: Load;
  readonly onAgain: () => void;
}

const SHOWN = 50;

/** The import itself: goes on from where it was after a pause, a lost connection or a busy sheet. */
export function EnterStep({ language, load, onAgain }: EnterStepProps) {
  const words = importWords[language].entering;
  const own = importSubjectWords[language];
  const subject = load.kind === 'captures' ? 'matters' : load.kind;
  const [entered, setEntered] = useState<Entered>(NOTHING_ENTERED);
  const [state, setState] = useState<'going' | 'paused' | 'stopped'>('going');
  const [problem, setProblem] = useState('');
  const isGoing = useRef(false);
  const latest = useRef(entered);

  const go = useCallback(async () => {
    if (isGoing.current) return;
    isGoing.current = true;
    setState('going');
    setProblem('');
    try {
      await enterRest(
        load,
        latest.current,
        () => isGoing.current,
        (next) => {
          latest.current = next;
          setEntered(next);
        },
      );
    } catch (error) {
      setProblem(failureText(error, language));
      setState('stopped');
    }
    isGoing.current = false;
  }, [load, language]);
  useEffect(() => {
    void go();
    return () => {
      isGoing.current = false;
    };
  }, [go]);

  const of = load.commands.length;
  const isDone = entered.at >= of;
  return (
    <>
      {!isDone && <Progress label={words.progress(entered.at, of)} done={entered.at} of={of} />}
      {!isDone && state === 'going' && <p>{words.stay}</p>}
      {!isDone && state !== 'going' && (
        <Notice
          tone={state === 'stopped' ? 'problem' : 'waiting'}
          title={state === 'stopped' ? words.stopped : words.paused}
        >
          {problem !== '' && <p>{problem}</p>}
        </Notice>
      )}
      {isDone && (
        <Notice tone="done" title={own.done(entered.done, subject)}>
          {entered.known > 0 && <p>{words.known(entered.known)}</p>}
        </Notice>
      )}
      {entered.refused.length > 0 && (
        <section class="stack">
          <h2>{words.refused(entered.refused.length)}</h2>
          <ul class="found">
            {entered.refused.slice(0, SHOWN).map(({ row, message }) => (
              <li key={row}>
                {importWords[language].check.row} {row}: {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="row actions">
        {isDone ? (
          <button type="button" class="button" onClick={onAgain}>
            {words.another}
          </button>
        ) : state === 'going' ? (
          <button
            type="button"
            class="button"
            onClick={() => {
              isGoing.current = false;
              setState('paused');
            }}
          >
            {words.pause}
          </button>
        ) : (
          <button type="button" class="button main" onClick={() => void go()}>
            {words.goOn}
          </button>
        )}
      </div>
    </>
  );
}
