import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { commandOf } from '../../../shared/imports/dry-run.ts';
import { batchOf } from '../../../shared/imports/key.ts';
import type { Subject } from '../../../shared/imports/subjects.ts';
import { UnreadableFile } from '../../../shared/imports/unreadable.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { panelWords } from '../../../shared/text/sidebar.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { ImportHead, ImportStart } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { CheckStep } from './CheckStep.tsx';
import { ColumnsStep } from './ColumnsStep.tsx';
import { Earlier } from './Earlier.tsx';
import { EnterStep, type Work } from './EnterStep.tsx';
import type { Load } from './entering.ts';
import { columnsKey, type Framed, framed, knowledgeOf, planText } from './planning.ts';
import { SourceStep } from './SourceStep.tsx';
import { type Chosen, type ReadTable, readChosen, type Wanted } from './source.ts';

interface ImportPageProps {
  readonly language: Language;
  readonly today: LocalDate;
}

/** Where the person is. Everything before a step is kept, so that going back loses nothing. */
type Step = 'source' | 'columns' | 'check' | 'ready' | 'enter';
const STEPS = ['source', 'columns', 'check', 'enter'] as const;

interface Table {
  readonly chosen: Chosen;
  readonly read: ReadTable;
  readonly wanted: Wanted;
  readonly framed: Framed;
}

export function ImportPage({ language, today }: ImportPageProps) {
  const words = importWords[language];
  const own = importSubjectWords[language];
  const [start, setStart] = useState<ImportStart>();
  const [plans, setPlans] = useState<ImportStart['plans']>({});
  const [imports, setImports] = useState<readonly ImportHead[]>([]);
  const [step, setStep] = useState<Step>('source');
  const [table, setTable] = useState<Table>();
  const [load, setLoad] = useState<Load>();
  const [begun, setBegun] = useState<Extract<Work, { is: 'begun' }>>();
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const knowledge = useMemo(() => start && knowledgeOf(start, language, today), [start, language, today]);

  const begin = useCallback(async () => {
    try {
      const answer = await call('startImport', []);
      if (!answer.ok) return setProblem(answer.message);
      setStart(answer);
      setPlans(answer.plans);
      setImports(answer.imports);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [language]);
  useEffect(() => {
    void begin();
  }, [begin]);

  const work = useMemo((): Work | undefined => begun ?? (load && { is: 'new', load }), [begun, load]);

  /** A list that needs no matching is only checked. */
  const named = step === 'ready' ? 'check' : step;

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
        const batch = batchOf(newUlid(Date.now(), Math.random));
        const isCopied = found.is === 'captures';
        const commands = isCopied
          ? found.commands
          : found.rows.map((row) => commandOf(row, batch) ?? { type: 'import_matter', id: batch + row.key });
        setLoad({
          batch,
          file: isCopied ? words.source.copied : chosen.name,
          kind: isCopied ? 'captures' : 'matters',
          commands,
          rows: commands.map((_command, index) => index + 1),
        });
        goTo('ready');
      } else {
        const next = framed(found.rows, by, plans, knowledge.find);
        setTable({ chosen, read: found, wanted, framed: next });
        if (step !== 'columns') goTo('columns');
      }
    } catch (error) {
      setProblem(error instanceof UnreadableFile ? words.faults(error.why) : failureText(error, language));
    }
    setBusy('');
  };

  const change = (framed: Framed) =>
    setTable((old) => old && { ...old, framed: { ...framed, isRemembered: false } });

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
            : words.step(STEPS.indexOf(named) + 1, STEPS.length, words.steps[named])}
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
          <SourceStep language={language} isBusy={busy !== ''} onChosen={(chosen) => void read(chosen, {})} />
          <Earlier
            language={language}
            imports={imports}
            onChanged={setImports}
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
          find={knowledge.find}
          organisations={start?.organisations ?? []}
          onRead={(wanted, header) => void read(table.chosen, { ...table.wanted, ...wanted }, { header })}
          onSubject={(subject) =>
            void read(table.chosen, table.wanted, { header: table.framed.frame.header, subject })
          }
          onFramed={change}
          onBack={() => goTo('source')}
          onNext={() => {
            remember(table);
            goTo('check');
          }}
        />
      )}
      {knowledge && table && step === 'check' && (
        <CheckStep
          language={language}
          file={table.chosen.name}
          rows={table.read.rows}
          framed={table.framed}
          knowledge={knowledge}
          onBack={() => goTo('columns')}
          onStart={(next) => {
            setLoad(next);
            goTo('enter');
          }}
        />
      )}
      {load && step === 'ready' && (
        <>
          <p class="muted">{words.check.nothingYet}</p>
          <p class="strong">{own.enter(load.commands.length, 'matters')}</p>
          <div class="row actions">
            <button type="button" class="button main" onClick={() => goTo('enter')}>
              {own.start(load.commands.length, 'matters')}
            </button>
            <button type="button" class="button plain" onClick={() => goTo('source')}>
              {words.back}
            </button>
          </div>
        </>
      )}
      {work && step === 'enter' && <EnterStep language={language} work={work} onAgain={anew} />}
    </main>
  );
}
