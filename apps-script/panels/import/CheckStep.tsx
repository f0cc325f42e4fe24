import { useEffect, useState } from 'preact/hooks';
import { newUlid } from '../../../shared/identity/ulid.ts';
import { batchOf } from '../../../shared/imports/key.ts';
import { STOPS } from '../../../shared/imports/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importUpdateWords } from '../../../shared/text/import-updates.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { CallFailed, NoReply } from '../client.ts';
import { failureText } from '../failures.ts';
import type { Checkable } from './checkable.ts';
import type { Compared } from './comparing.ts';
import { Doubts } from './Doubts.tsx';
import type { Load } from './entering.ts';
import { LeftOut, type LeftRow } from './LeftOut.tsx';
import { Preview } from './Preview.tsx';
import type { ReadRow, Shown } from './reader.ts';
import { type Fate, type Fates, Updates } from './Updates.tsx';

interface CheckStepProps {
  readonly language: Language;
  readonly list: Checkable;
  readonly onBack: () => void;
  readonly onStart: (load: Load) => void;
}

/** Rows that are read before the screen is drawn again. */
const AT_ONCE = 500;

/** What is kept of a row once all have been read. */
interface Checked extends ReadRow {
  readonly isEntered: boolean;
  readonly show: () => Shown;
}

interface Dry extends Compared {
  readonly rows: readonly Checked[];
  /** The commands of rows that are new, and of those that are updated. @param batch the import's own time */
  readonly load: (batch: string, fateOf: (row: ReadRow) => Fate | 'enter') => Pick<Load, 'commands' | 'rows'>;
}

type State =
  | { readonly is: 'reading'; readonly row: number }
  | { readonly is: 'looking'; readonly label: string }
  | { readonly is: 'failed'; readonly message: string }
  | { readonly is: 'ready'; readonly dry: Dry };

/** With what the comparison has found. */
function marked({ row, doubts }: ReadRow, { taken }: Compared): ReadRow['doubts'] {
  const other = taken?.get(row);
  return other === undefined ? doubts : [...doubts, { code: 'number_there', value: '', as: other }];
}

/** The dry run: what will become of every row, before anything is written. */
export function CheckStep(props: CheckStepProps) {
  const { language, list, onBack, onStart } = props;
  const words = importWords[language];
  const own = importSubjectWords[language];
  const { subject, titles, of } = list;
  const [state, setState] = useState<State>({ is: 'reading', row: 0 });
  const [attempt, setAttempt] = useState(0);
  const [fates, setFates] = useState<Fates>(new Map());

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
        setState({ is: 'looking', label: importWords[language].check.looking });
        const compared = await reader.compare(read);
        return {
          ...compared,
          rows: read.map((row) => ({
            ...{ row: row.row, key: row.key, doubts: marked(row, compared) },
            isEntered: reader.isEntered(row),
            show: () => reader.show(row),
          })),
          load: (batch, fateOf) => {
            const found = read.filter((row) => reader.isEntered(row) && fateOf(row) !== 'leave');
            const made = found.map((row) => {
              const update = fateOf(row) === 'update' ? compared.updates.get(row.row) : undefined;
              return update ? update.commands(batch) : reader.commands(row, batch);
            });
            return {
              commands: made.flat(),
              rows: made.flatMap((commands, index) => commands.map(() => (found[index]?.row ?? 0) + 1)),
            };
          },
        };
      });
      if (!dry || !isWanted) return;
      setState({ is: 'ready', dry });
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
  const { dry } = state;
  const { known, updates } = dry;
  const updateWords = importUpdateWords[language];
  const leftWords = importLeftWords[language];
  const fateOf = (row: ReadRow): Fate | 'enter' => {
    if (updates.has(row.row)) return fates.get(row.row) ?? 'leave';
    return known.has(row.key) ? 'leave' : 'enter';
  };
  const entered = dry.rows.filter(({ isEntered }) => isEntered);
  const fresh = entered.filter((row) => fateOf(row) === 'enter' || fateOf(row) === 'new').length;
  const updated = entered.filter((row) => fateOf(row) === 'update').length;
  const already = entered.filter((row) => known.has(row.key) && !updates.has(row.row)).length;
  // What is in the sheet as the list says it is nobody's concern here.
  const shown = dry.rows.filter((row) => !row.isEntered || !known.has(row.key) || updates.has(row.row));
  const doubtful = shown.filter(({ doubts }) => doubts.length > 0).length;
  const nameOf = (row: ReadRow): string =>
    [...new Set(row.doubts.filter(({ code }) => STOPS.has(code)).map(({ code }) => code))]
      .map((code) => words.doubts[code].name)
      .join(', ');
  const leftRows = dry.rows.flatMap((row): LeftRow[] => {
    const at = { row: row.row + 1, cells: list.cellsOf(row.row) };
    if (!row.isEntered) return [{ ...at, why: nameOf(row) }];
    const update = updates.get(row.row);
    return update && fateOf(row) === 'leave' ? [{ ...at, why: leftWords.changedLeft(update.name) }] : [];
  });
  // A day that nobody knows is easier to find out while the list is at hand.
  const undated = entered.flatMap((row): LeftRow[] => {
    const doubt = row.doubts.find(({ code }) => code === 'referral_undated');
    if (!doubt || fateOf(row) === 'leave') return [];
    const why = words.doubts.referral_undated.will(doubt.as ?? '');
    return [{ row: row.row + 1, why, cells: list.cellsOf(row.row) }];
  });
  const left = dry.rows.length - entered.length;
  const begin = () => {
    const batch = batchOf(newUlid(Date.now(), Math.random));
    onStart({
      ...{ batch, file: list.file, kind: list.kind, titles, undated, left: leftRows, updates: updated },
      ...dry.load(batch, fateOf),
    });
  };
  const start = fresh > 0 ? own.start(fresh, subject) : '';
  const leaves =
    updates.size - entered.filter((row) => updates.has(row.row) && fateOf(row) !== 'leave').length;
  return (
    <>
      <p class="muted">{words.check.nothingYet}</p>
      <ul class="counts">
        <li class="strong">{own.enter(fresh, subject)}</li>
        {updated > 0 && <li class="strong">{updateWords.count(updated)}</li>}
        {already > 0 && <li>{words.check.known(already)}</li>}
        {leaves > 0 && <li>{updateWords.leaves(leaves)}</li>}
        {left > 0 && <li>{words.check.leave(left)}</li>}
        <li>{doubtful > 0 ? words.check.doubtful(doubtful) : words.check.plain}</li>
      </ul>
      <div class="row actions">
        {fresh + updated > 0 ? (
          <button type="button" class="button main" onClick={begin}>
            {updated === 0
              ? start
              : fresh === 0
                ? updateWords.start(updated)
                : updateWords.startBoth(start, updated)}
          </button>
        ) : (
          <strong>{words.check.nothing}</strong>
        )}
        {back}
      </div>
      <Updates language={language} updates={[...updates.values()]} fates={fates} onFates={setFates} />
      <Doubts language={language} rows={shown} titles={titles} />
      <LeftOut language={language} file={list.file} titles={titles} left={leftRows} />
      {fresh > 0 && (
        <Preview
          language={language}
          rows={shown.filter(({ row }) => !updates.has(row))}
          isOfMatters={subject === 'matters'}
          hasDay={list.hasDay}
        />
      )}
    </>
  );
}
