import { useMemo } from 'preact/hooks';
import type { Use } from '../../../shared/imports/fields.ts';
import { isRunningText } from '../../../shared/imports/frame.ts';
import { columnsWithoutPlace } from '../../../shared/imports/lists/without-place.ts';
import type { FindOrganisation } from '../../../shared/imports/organisations.ts';
import { type Pairable, pairQuestions } from '../../../shared/imports/pair-questions.ts';
import type { Pairs } from '../../../shared/imports/pairs.ts';
import type { Knowledge } from '../../../shared/imports/plan.ts';
import { SUBJECTS, type Subject } from '../../../shared/imports/subjects.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { importLeftWords } from '../../../shared/text/import-left.ts';
import { importSubjectWords } from '../../../shared/text/import-subjects.ts';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { Choice } from './Choice.tsx';
import { OtherChoices } from './OtherChoices.tsx';
import { PairChoices } from './PairChoices.tsx';
import { type Framed, isOfMatters, withStatuses } from './planning.ts';
import { StatusChoices } from './StatusChoices.tsx';
import type { ReadTable, Wanted } from './source.ts';
import { TableChoices } from './TableChoices.tsx';
import { Understood } from './Understood.tsx';
import { type UseGroup, usedTwice, usesFor } from './uses.ts';

interface ColumnsStepProps {
  readonly language: Language;
  readonly table: ReadTable;
  readonly framed: Framed;
  readonly knowledge: Knowledge;
  readonly sheet: Pairable;
  readonly onRead: (wanted: Wanted, header?: number) => void;
  readonly onSubject: (subject: Subject) => void;
  readonly onFramed: (framed: Framed) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const EXAMPLES = 3;

/** What the rows of the list are, and each of its columns; then what the words in it mean. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { language, table, framed, knowledge, sheet, onRead, onSubject, onFramed, onBack, onNext } = props;
  const words = importWords[language];
  const own = importSubjectWords[language];
  const { frame, plan, subject } = framed;
  const { rows } = table;
  const groups = usesFor(subject, language);
  const twice = usedTwice(plan.uses);
  const body = frame.rows.map((row) => rows[row] ?? []);
  const questions = useMemo(
    () => pairQuestions(subject, plan.uses, rows, frame, knowledge, sheet),
    [subject, plan.uses, rows, frame, knowledge, sheet],
  );
  const placeless = subject !== 'matters' ? columnsWithoutPlace(plan.uses, framed.proposals, body) : [];
  const named = placeless.map((column) => frame.titles[column] || words.columns.unnamed(column + 1));
  const setUse = (column: number, use: string) =>
    onFramed(withUse(framed, column, use, rows, knowledge.find));
  return (
    <>
      {isRunningText(rows, frame) && (
        <Notice tone="problem" title={words.understood.noTable.title}>
          <p>{words.understood.noTable.read(frame.rows.length)}</p>
          <p>{words.understood.noTable.way}</p>
          <button type="button" class="button" onClick={onBack}>
            {words.understood.noTable.back}
          </button>
        </Notice>
      )}
      <Understood language={language} table={table} frame={frame} onRead={onRead} />
      {frame.rows.length > 0 && (
        <section class="stack" aria-labelledby="columns">
          <h2 id="columns">{words.columns.title}</h2>
          <div class="fields">
            <Choice
              id="subject"
              label={own.label}
              value={subject}
              options={SUBJECTS.map((each) => [each, own.names[each]])}
              onChange={onSubject}
            />
            <p class="muted">
              {own.about[subject]} {framed.isRemembered ? '' : own.hint}
            </p>
          </div>
          <p>{framed.isRemembered ? words.columns.remembered : words.columns.intro}</p>
          <Columns language={language} rows={rows} framed={framed} groups={groups} onUse={setUse} />
          {named.length > 0 && (
            <Notice
              tone="waiting"
              title={importLeftWords[language].noPlace(own.names[subject], named.join(', '))}
            />
          )}
          {twice !== undefined && (
            <Notice tone="problem" title={words.columns.twice(nameOf(groups, twice))} />
          )}
        </section>
      )}
      {isOfMatters(framed) ? (
        <>
          {subject === 'matters' && (
            <StatusChoices
              language={language}
              rows={rows}
              frame={frame}
              plan={framed.plan}
              organisations={sheet.organisations}
              onPlan={(next) => onFramed({ ...framed, plan: next })}
            />
          )}
          <OtherChoices
            language={language}
            isWhole={subject === 'matters'}
            plan={framed.plan}
            onPlan={(next) => onFramed({ ...framed, plan: next })}
          />
        </>
      ) : (
        <TableChoices
          language={language}
          plan={framed.plan}
          onPlan={(next) => onFramed({ ...framed, plan: next })}
        />
      )}
      <PairChoices
        language={language}
        subject={subject}
        titles={frame.titles}
        questions={questions}
        nameOf={(use) => nameOf(groups, use)}
        pairs={plan.pairs}
        onPairs={(pairs) => onFramed(withPairs(framed, pairs))}
      />
      <div class="row actions">
        <button
          type="button"
          class="button main"
          disabled={frame.rows.length === 0 || twice !== undefined}
          onClick={onNext}
        >
          {words.next}
        </button>
        <button type="button" class="button plain" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}

const nameOf = (groups: readonly UseGroup[], use: string): string =>
  groups.flatMap(({ uses }) => uses).find(([each]) => each === use)?.[1] ?? use;

const withPairs = (framed: Framed, pairs: Pairs): Framed =>
  isOfMatters(framed)
    ? { ...framed, plan: { ...framed.plan, pairs } }
    : { ...framed, plan: { ...framed.plan, pairs } };

function withUse(
  framed: Framed,
  column: number,
  use: string,
  rows: ReadTable['rows'],
  find: FindOrganisation,
): Framed {
  const put = <Each extends string>(uses: readonly Each[]) =>
    uses.map((old, index) => (index === column ? (use as Each) : old));
  if (!isOfMatters(framed)) return { ...framed, plan: { ...framed.plan, uses: put(framed.plan.uses) } };
  const next = { ...framed.plan, uses: put<Use>(framed.plan.uses) };
  return { ...framed, plan: { ...next, statuses: withStatuses(next, framed.frame, rows, find) } };
}

interface ColumnsProps {
  readonly language: Language;
  readonly rows: ReadTable['rows'];
  readonly framed: Framed;
  readonly groups: readonly UseGroup[];
  readonly onUse: (column: number, use: string) => void;
}

function Columns({ language, rows, framed, groups, onUse }: ColumnsProps) {
  const words = importWords[language];
  const { frame, plan, proposals, subject, isRemembered } = framed;
  const hint = (by: (typeof proposals)[number]['by']) =>
    by === 'none' && subject !== 'matters' ? importSubjectWords[language].none : words.columns.by[by];
  const shown = frame.titles
    .map((title, column) => {
      const examples = frame.rows
        .map((row) => (rows[row]?.[column] ?? '').trim())
        .filter((cell) => cell !== '')
        .slice(0, EXAMPLES);
      return { title: title || words.columns.unnamed(column + 1), column, examples };
    })
    .filter(({ column, examples }) => examples.length > 0 || (frame.titles[column] ?? '') !== '');
  return (
    <table class="mapping">
      <thead>
        <tr>
          <th scope="col">{words.columns.column}</th>
          <th scope="col">{words.columns.examples}</th>
          <th scope="col">{words.columns.use}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ title, column, examples }) => {
          const proposal = proposals[column];
          const isProposed = proposal?.use === plan.uses[column] && !isRemembered;
          return (
            <tr key={column}>
              <th scope="row">{title}</th>
              <td class="examples">
                {examples.map((example) => (
                  <span key={example} class="example">
                    {example.slice(0, 80)}
                  </span>
                ))}
              </td>
              <td>
                <select
                  class="input"
                  aria-label={`${title}: ${words.columns.use.toLowerCase()}`}
                  value={plan.uses[column] ?? 'skip'}
                  onChange={(event) => onUse(column, event.currentTarget.value)}
                >
                  {groups.map(({ label, uses }) => (
                    <optgroup key={label} label={label}>
                      {uses.map(([use, name]) => (
                        <option key={use} value={use}>
                          {name}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                {isProposed && proposal && <span class="hint">{hint(proposal.by)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
