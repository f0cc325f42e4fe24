import { useEffect, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { batchOf } from '../../../shared/imports/key.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { MOST_KEYS } from '../../import-calls.ts';
import { CallFailed, call, NoReply } from '../client.ts';
import { failureText } from '../failures.ts';
import type { Checkable } from './checkable.ts';
import { Doubts } from './Doubts.tsx';
import type { Load } from './entering.ts';
import { Preview } from './Preview.tsx';
import type { ReadRow, Shown } from './reader.ts';

interface CheckStepProps {
  readonly language: Language;
  readonly list: Checkable;
  readonly onBack: () => void;
  readonly onStart: (load: Load) => void;
}

/** Rows that are read before the screen is drawn again. */
const AT_ONCE = 500;
const PATIENCE = 120_000;

/** What is kept of a row once all have been read. */
interface Checked extends ReadRow {
  readonly isEntered: boolean;
  readonly show: () => Shown;
}

interface Dry {
  readonly rows: readonly Checked[];
  /** The commands of the rows that are new. @param batch the import's own time */
  readonly load: (batch: string, isWanted: (row: ReadRow) => boolean) => Pick<Load, 'commands' | 'rows'>;
}

type State =
  | { readonly is: 'reading'; readonly row: number }
  | { readonly is: 'looking'; readonly label: string }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'ready'; readonly dry: Dry; readonly known: ReadonlySet<string> };

/** The dry run: what will become of every row, before anything is written. */
export function CheckStep(props: CheckStepProps) {
  const { language, list, onBack, onStart } = props;
  const words = importWords[language];
  const own = importSubjectWords[language];
  const { subject, titles, of } = list;
  const [state, setState] = useState<State>({ is: 'reading', row: 0 });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let isWanted = attempt >= 0;
    const read = async () => {
      setState({ is: 'looking', label: importSubjectWords[language].looking });
      const answered = await list.ask();
      const dry = await list.read(answered, async (reader): Promise<Dry | undefined> => {
        const read: Parameters<typeof reader.show>[0][] = [];
        for (const row of reader.rows()) {
          read.push(row);
          if (read.length % AT_ONCE > 0) continue;
          setState({ is: 'reading', row: read.length });
          await new Promise((resolve) => setTimeout(resolve, 0));
          if (!isWanted) return undefined;
        }
        return {
          rows: read.map((row) => ({
            ...{ row: row.row, key: row.key, doubts: row.doubts },
            isEntered: reader.isEntered(row),
            show: () => reader.show(row),
          })),
          load: (batch, isFresh) => {
            const found = read.filter((row) => reader.isEntered(row) && isFresh(row));
            const made = found.map((row) => reader.commands(row, batch));
            return {
              commands: made.flat(),
              rows: made.flatMap((commands, index) => commands.map(() => (found[index]?.row ?? 0) + 1)),
            };
          },
        };
      });
      if (!dry || !isWanted) return;
      setState({ is: 'looking', label: importWords[language].check.looking });
      const keys = dry.rows.filter(({ isEntered }) => isEntered).map(({ key }) => key);
      const known = new Set<string>();
      for (let at = 0; at < keys.length; at += MOST_KEYS) {
        const answer = await call('findImported', [keys.slice(at, at + MOST_KEYS), list.kind], PATIENCE);
        if (!isWanted) return;
        if (!answer.ok) return setState({ is: 'failed', message: answer.message });
        for (const key of Object.keys(answer.known)) known.add(key);
      }
      setState({ is: 'ready', dry, known });
    };
    read().catch((error) => {
      const isOurs = error instanceof Error && !(error instanceof NoReply || error instanceof CallFailed);
      setState({ is: 'failed', message: isOurs ? error.message : failureText(error, language) });
    });
    return () => {
      isWanted = false;
    };
  }, [list, language, attempt]);

  const back = (
    <button type="button" class="button plain" onClick={onBack}>
      {words.back}
    </button>
  );
  if (state.is === 'reading') {
    const label = words.check.reading(state.row, of);
    return <Progress label={label} done={state.row} of={of} />;
  }
  if (state.is === 'looking') return <Progress label={state.label} />;
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
  const isFresh = ({ key }: ReadRow) => !known.has(key);
  const entered = dry.rows.filter(({ isEntered }) => isEntered);
  const fresh = entered.filter(isFresh).length;
  const already = entered.length - fresh;
  const left = dry.rows.length - entered.length;
  const doubtful = dry.rows.filter(({ doubts }) => doubts.length > 0).length;
  const begin = () => {
    const batch = batchOf(newUlid(Date.now(), Math.random));
    onStart({ batch, file: list.file, kind: list.kind, ...dry.load(batch, isFresh) });
  };
  return (
    <>
      <p class="muted">{words.check.nothingYet}</p>
      <ul class="counts">
        <li class="strong">{own.enter(fresh, subject)}</li>
        {already > 0 && <li>{words.check.known(already)}</li>}
        {left > 0 && <li>{words.check.leave(left)}</li>}
        <li>{doubtful > 0 ? words.check.doubtful(doubtful) : words.check.plain}</li>
      </ul>
      <div class="row actions">
        {fresh > 0 ? (
          <button type="button" class="button main" onClick={begin}>
            {own.start(fresh, subject)}
          </button>
        ) : (
          <strong>{words.check.nothing}</strong>
        )}
        {back}
      </div>
      <Doubts language={language} rows={dry.rows} titles={titles} />
      <Preview language={language} rows={dry.rows} isOfMatters={subject === 'matters'} hasDay={list.hasDay} />
    </>
  );
}
