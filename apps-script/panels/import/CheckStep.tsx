import { useEffect, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { commandOf, countsOf, type DryRow, dryRun } from '../../../shared/imports/dry-run.ts';
import type { Rows } from '../../../shared/imports/frame.ts';
import { batchOf } from '../../../shared/imports/key.ts';
import type { Knowledge } from '../../../shared/imports/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { MOST_KEYS } from '../../import-calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { Doubts } from './Doubts.tsx';
import type { Load } from './entering.ts';
import { Preview } from './Preview.tsx';
import type { Framed } from './planning.ts';

interface CheckStepProps {
  readonly language: Language;
  readonly file: string;
  readonly rows: Rows;
  readonly framed: Framed;
  readonly knowledge: Knowledge;
  readonly organisationName: (id: string) => string;
  readonly onBack: () => void;
  readonly onStart: (load: Load) => void;
}

/** Rows that are read before the screen is drawn again. */
const AT_ONCE = 500;

type State =
  | { readonly is: 'reading'; readonly row: number }
  | { readonly is: 'looking' }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'ready'; readonly dry: readonly DryRow[]; readonly known: ReadonlySet<string> };

/** The dry run: what will become of every row, before anything is written. */
export function CheckStep(props: CheckStepProps) {
  const { language, file, rows, framed, knowledge, organisationName, onBack, onStart } = props;
  const words = importWords[language];
  const { frame, plan } = framed;
  const [state, setState] = useState<State>({ is: 'reading', row: 0 });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = attempt >= 0;
    const read = async () => {
      const dry: DryRow[] = [];
      for (const row of dryRun(rows, frame, plan, knowledge)) {
        dry.push(row);
        if (dry.length % AT_ONCE > 0) continue;
        setState({ is: 'reading', row: dry.length });
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (!isWanted) return;
      }
      setState({ is: 'looking' });
      const keys = dry.filter(({ matter }) => matter).map(({ key }) => key);
      const known = new Set<string>();
      for (let at = 0; at < keys.length; at += MOST_KEYS) {
        const answer = await call('findImported', [keys.slice(at, at + MOST_KEYS)], 120_000);
        if (!isWanted) return;
        if (!answer.ok) return setState({ is: 'failed', message: answer.message });
        for (const key of Object.keys(answer.known)) known.add(key);
      }
      setState({ is: 'ready', dry, known });
    };
    read().catch((error) => setState({ is: 'failed', message: failureText(error, language) }));
    return () => {
      isWanted = false;
    };
  }, [rows, frame, plan, knowledge, language, attempt]);

  const back = (
    <button type="button" class="button plain" onClick={onBack}>
      {words.back}
    </button>
  );
  if (state.is === 'reading') {
    const label = words.check.reading(state.row, frame.rows.length);
    return <Progress label={label} done={state.row} of={frame.rows.length} />;
  }
  if (state.is === 'looking') return <Progress label={words.check.looking} />;
  if (state.is === 'failed') {
    return (
      <Notice tone="problem" title={state.message}>
        <div class="row">
          <button type="button" class="button main" onClick={() => setAttempt(attempt + 1)}>
            {words.again}
          </button>
          {back}
        </div>
      </Notice>
    );
  }
  const { dry, known } = state;
  const fresh = dry.filter(({ matter, key }) => matter && !known.has(key));
  const counts = countsOf(dry, frame);
  const already = counts.enter - fresh.length;
  const begin = () => {
    const batch = batchOf(newUlid(Date.now(), Math.random));
    onStart({
      batch,
      file,
      kind: 'matters',
      commands: fresh.flatMap((row) => commandOf(row, batch) ?? []),
      rows: fresh.map(({ row }) => row + 1),
    });
  };
  return (
    <>
      <p class="muted">{words.check.nothingYet}</p>
      <ul class="counts">
        <li class="strong">{words.check.enter(fresh.length)}</li>
        {already > 0 && <li>{words.check.known(already)}</li>}
        {counts.leave > 0 && <li>{words.check.leave(counts.leave)}</li>}
        <li>{counts.doubtful > 0 ? words.check.doubtful(counts.doubtful) : words.check.plain}</li>
      </ul>
      <div class="row actions">
        {fresh.length > 0 ? (
          <button type="button" class="button main" onClick={begin}>
            {words.check.start(fresh.length)}
          </button>
        ) : (
          <strong>{words.check.nothing}</strong>
        )}
        {back}
      </div>
      <Doubts language={language} dry={dry} titles={frame.titles} />
      <Preview language={language} dry={dry} organisationName={organisationName} />
    </>
  );
}
