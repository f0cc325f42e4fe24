import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importGoingWords } from '../../../shared/text/import-going.ts';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importUpdateWords } from '../../../shared/text/import-updates.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import type { ImportHead } from '../../import-calls.ts';
import { CallFailed, NoReply } from '../client.ts';
import { failureText } from '../failures.ts';
import { type Entered, enteredOf, enterRest, followImport, type Load, startOf, steer } from './entering.ts';
import { LeftOut } from './LeftOut.tsx';
import { ShowThem } from './ShowThem.tsx';
import { subjectOf, UndoNews, useUndo } from './Undoing.tsx';

/** A list that has just been checked, or an import that was begun before. */
export type Work =
  | { readonly is: 'new'; readonly load: Load }
  | { readonly is: 'begun'; readonly head: ImportHead & Required<Pick<ImportHead, 'course'>> };

interface EnterStepProps {
  readonly language: Language;
  readonly work: Work;
  readonly onAgain: () => void;
}

const SHOWN = 50;
const ignore = (): void => undefined;

/** The import itself: goes on from where it was after a pause, a lost connection or a busy sheet. */
export function EnterStep({ language, work, onAgain }: EnterStepProps) {
  const words = importWords[language].entering;
  const own = importSubjectWords[language];
  const going = importGoingWords[language];
  const { batch, kind } = work.is === 'new' ? work.load : work.head;
  const subject = subjectOf(kind);
  const left = importLeftWords[language];
  const updates = work.is === 'new' ? work.load.updates : 0;
  const undo = useUndo(language, ignore);
  const [entered, setEntered] = useState<Entered>(() =>
    work.is === 'new' ? startOf(work.load) : enteredOf(work.head.course),
  );
  const [isPaused, setPaused] = useState(entered.stage === 'paused');
  const [problem, setProblem] = useState('');
  const isGoing = useRef(false);
  const latest = useRef(entered);

  const go = useCallback(async () => {
    if (isGoing.current) return;
    isGoing.current = true;
    setPaused(false);
    setProblem('');
    const report = (next: Entered) => {
      latest.current = next;
      setEntered(next);
      if (next.stage === 'paused') setPaused(true);
    };
    const goesOn = () => isGoing.current;
    try {
      const { batch } = work.is === 'new' ? work.load : work.head;
      if (latest.current.stage === 'paused') {
        const next = await steer(batch, 'go_on');
        if (next) report(next);
      }
      if (work.is === 'new') await enterRest(work.load, latest.current, goesOn, report);
      else await followImport(batch, goesOn, report);
    } catch (error) {
      const isOurs = error instanceof Error && !(error instanceof NoReply || error instanceof CallFailed);
      setProblem(isOurs ? error.message : failureText(error, language));
      setPaused(true);
    }
    isGoing.current = false;
  }, [work, language]);
  useEffect(() => {
    if (latest.current.stage !== 'paused') void go();
    return () => {
      isGoing.current = false;
    };
  }, [go]);

  const wish = (how: 'pause' | 'drop') => {
    isGoing.current = false;
    setPaused(true);
    if (!latest.current.byItself) return;
    const { batch } = work.is === 'new' ? work.load : work.head;
    steer(batch, how)
      .then((next) => {
        if (!next) return;
        latest.current = next;
        setEntered(next);
      })
      .catch((error) => setProblem(failureText(error, language)));
  };
  const { at, of, stage, byItself, refused, more } = entered;
  const isDone = stage === 'done';
  const stopped = problem || (entered.problem ?? '');
  const label = stage === 'handing' ? going.handing(at, of) : words.progress(at, of);
  return (
    <>
      {!isDone && <Progress label={label} done={at} of={of} />}
      {!isDone && !isPaused && (
        <p>{stage === 'handing' ? going.stayForHanding : byItself ? going.mayClose : words.stay}</p>
      )}
      {!isDone && isPaused && (
        <Notice
          tone={stopped !== '' ? 'problem' : 'waiting'}
          title={stopped !== '' ? words.stopped : words.paused}
        >
          {stopped !== '' && <p>{stopped}</p>}
        </Notice>
      )}
      {isDone && (
        <Notice tone="done" title={own.done(entered.done, subject)}>
          {updates > 0 && <p>{importUpdateWords[language].updated(updates)}</p>}
          {entered.known > 0 && <p>{words.known(entered.known)}</p>}
        </Notice>
      )}
      <UndoNews language={language} undo={undo} />
      {refused.length > 0 && (
        <section class="stack">
          <h2>{words.refused(refused.length + more)}</h2>
          <ul class="found">
            {refused.slice(0, SHOWN).map(({ row, message }) => (
              <li key={`${row} ${message}`}>
                {importWords[language].check.row} {row}: {message}
              </li>
            ))}
            {refused.length + more > SHOWN && <li>{going.moreRefused(refused.length + more - SHOWN)}</li>}
          </ul>
        </section>
      )}
      <div class="row actions">
        {isDone ? (
          <>
            {undo.state.is !== 'working' && (
              <button type="button" class="button main" onClick={onAgain}>
                {words.another}
              </button>
            )}
            {entered.done > 0 && undo.state.is === 'idle' && (
              <>
                <ShowThem language={language} batch={batch} />
                <button type="button" class="button" onClick={() => undo.look({ batch, kind })}>
                  {left.undo}
                </button>
              </>
            )}
          </>
        ) : isPaused ? (
          <>
            <button type="button" class="button main" onClick={() => void go()}>
              {words.goOn}
            </button>
            {byItself && (
              <button type="button" class="button plain" onClick={() => wish('drop')}>
                {going.dropRest}
              </button>
            )}
          </>
        ) : (
          <button type="button" class="button" onClick={() => wish('pause')}>
            {words.pause}
          </button>
        )}
      </div>
      {!isDone && isPaused && byItself && <p class="muted">{going.dropHint}</p>}
      {isDone && work.is === 'new' && (
        <>
          <LeftOut
            language={language}
            file={work.load.file}
            titles={work.load.titles}
            left={work.load.left}
          />
          <LeftOut
            about="undated"
            language={language}
            file={work.load.file}
            titles={work.load.titles}
            left={work.load.undated}
          />
        </>
      )}
    </>
  );
}
