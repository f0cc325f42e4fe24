import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { UnreadableFile } from '../../../shared/imports/unreadable.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ImportHead, ImportStart } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { type Checkable, checkCaptures, checkFile, checkTable } from './checkable.ts';
import { Earlier } from './Earlier.tsx';
import { EnterStep, type Work } from './EnterStep.tsx';
import type { Load } from './entering.ts';
import { keepPlan, keptPlans } from './kept-plans.ts';
import { columnsKey, type Framed, framed, knowledgeOf, planText } from './planning.ts';
import { SourceStep } from './SourceStep.tsx';
import { type Chosen, type ReadTable, readChosen, type Wanted } from './source.ts';

interface ImportPageProps {
  readonly language: Language;
  readonly today: LocalDate;
}

/** Where the person is. Everything before a step is kept, so that going back loses nothing. */
type Step = (typeof STEPS)[number];
const STEPS = ['source', 'columns', 'check', 'enter'] as const;

/** What a file says of itself; what a person has chosen goes before it. */
const ownOf = ({ subject, header }: ReadTable) => ({
  ...(subject !== undefined && { subject }),
  ...(header !== undefined && { header }),
});

/** Until the server has answered, nothing can be paired. */
const NOTHING = { organisations: [], themes: [], places: [] };

interface Table {
  readonly chosen: Chosen;
  readonly read: ReadTable;
  readonly wanted: Wanted;
  readonly framed: Framed;
}

export function ImportPage({ language, today }: ImportPageProps) {
  const words = importWords[language];
  const [start, setStart] = useState<ImportStart>();
  const [plans, setPlans] = useState<ImportStart['plans']>({});
  const [imports, setImports] = useState<readonly ImportHead[]>([]);
  const [step, setStep] = useState<Step>('source');
  const [table, setTable] = useState<Table>();
  const [list, setList] = useState<Checkable>();
  const [load, setLoad] = useState<Load>();
  const [begun, setBegun] = useState<Extract<Work, { is: 'begun' }>>();
  const [busy, setBusy] = useState('');
  const [isUndoing, setUndoing] = useState(false);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const knowledge = useMemo(() => start && knowledgeOf(start, language, today), [start, language, today]);

  const begin = useCallback(async () => {
    try {
      const answer = await call('startImport', []);
      if (!answer.ok) return setProblem(answer.message);
      setStart(answer);
      setPlans({ ...answer.plans, ...keptPlans(() => sessionStorage) });
      setImports(answer.imports);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [language]);
  useEffect(() => {
    void begin();
  }, [begin]);

  const work = useMemo((): Work | undefined => begun ?? (load && { is: 'new', load }), [begun, load]);

  const goTo = (next: Step) => {
    setStep(next);
    setProblem('');
    window.scrollTo(0, 0);
    // The new step is read aloud, and the keyboard begins at its top.
    setTimeout(() => heading.current?.focus(), 0);
  };

  const read = async (
    chosen: Chosen,
    wanted: Wanted,
    by: { header?: number | undefined; subject?: Subject } = {},
  ) => {
    if (!start || !knowledge) return;
    setBusy(words.source.reading);
    setProblem('');
    try {
      const found = await readChosen(chosen, wanted);
      if (found.is !== 'table') {
        setTable(undefined);
        setList(
          found.is === 'captures'
            ? checkCaptures(found.commands, knowledge, words.source.copied)
            : checkFile(found.rows, knowledge, chosen.name),
        );
        goTo('check');
      } else {
        const next = framed(found.rows, { ...ownOf(found), ...by }, plans, knowledge, start);
        const { rows, histories } = found;
        setTable(histories ? undefined : { chosen, read: found, wanted, framed: next });
        // A file that tells everything has no columns to match.
        if (histories) setList(checkTable(next, rows, knowledge, chosen.name, histories));
        if (histories) goTo('check');
        else if (step !== 'columns') goTo('columns');
      }
    } catch (error) {
      setProblem(error instanceof UnreadableFile ? words.faults(error.why) : failureText(error, language));
    }
    setBusy('');
  };

  const change = (framed: Framed) => {
    const columns = columnsKey(framed.frame.titles);
    const text = planText(framed);
    // Whoever closes the window now finds the choices again with the same list.
    keepPlan(() => sessionStorage, columns, text);
    setPlans((old) => ({ ...old, [columns]: text }));
    setTable((old) => old && { ...old, framed: { ...framed, isRemembered: false } });
  };

  const remember = ({ framed }: Table) => {
    const columns = columnsKey(framed.frame.titles);
    const text = planText(framed);
    setPlans((old) => ({ ...old, [columns]: text }));
    // Remembering is a convenience: an import must not fail because of it.
    call('rememberPlan', [{ columns, plan: text }]).catch(() => undefined);
  };

  const anew = () => {
    setTable(undefined);
    setLoad(undefined);
    setList(undefined);
    setBegun(undefined);
    goTo('source');
    void begin();
  };

  return (
    <main class="panel import">
      <header class="stack">
        <h1 ref={heading} tabIndex={-1}>
          {step === 'source'
            ? words.title
            : words.step(STEPS.indexOf(step) + 1, STEPS.length, words.steps[step])}
        </h1>
        {step === 'source' && <p class="intro">{words.intro}</p>}
      </header>
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
          {!start && (
            <button type="button" class="button" onClick={() => void begin()}>
              {words.again}
            </button>
          )}
        </Notice>
      )}
      {busy !== '' && <Progress label={busy} />}
      {!start && problem === '' && <Progress label={panelWords[language].starting} />}
      {start && step === 'source' && (
        <>
          <SourceStep
            language={language}
            isBusy={busy !== '' || isUndoing}
            pasted={table && 'text' in table.chosen ? table.chosen.text : ''}
            onChosen={(chosen) => void read(chosen, {})}
          />
          <Earlier
            language={language}
            today={today}
            imports={imports}
            onChanged={setImports}
            onBusy={setUndoing}
            onOpen={(head) => {
              setBegun({ is: 'begun', head });
              goTo('enter');
            }}
          />
        </>
      )}
      {knowledge && table && step === 'columns' && (
        <ColumnsStep
          language={language}
          table={table.read}
          framed={table.framed}
          knowledge={knowledge}
          sheet={start ?? NOTHING}
          onRead={(wanted, header) => void read(table.chosen, { ...table.wanted, ...wanted }, { header })}
          onSubject={(subject) =>
            void read(table.chosen, table.wanted, { header: table.framed.frame.header, subject })
          }
          onFramed={change}
          onBack={() => goTo('source')}
          onNext={() => {
            remember(table);
            setList(checkTable(table.framed, table.read.rows, knowledge, table.chosen.name));
            goTo('check');
          }}
        />
      )}
      {list && step === 'check' && (
        <CheckStep
          language={language}
          list={list}
          onBack={() => goTo(table ? 'columns' : 'source')}
          onStart={(next) => {
            setLoad(next);
            goTo('enter');
          }}
        />
      )}
      {work && step === 'enter' && <EnterStep language={language} work={work} onAgain={anew} />}
    </main>
  );
}
