import {
  DAY_FIELDS,
  MANY,
  MATTER_FIELDS,
  type MatterField,
  type Use,
} from '../../../shared/imports/fields.ts';
import type { FindOrganisation, NamedOrganisation } from '../../../shared/imports/organisations.ts';
import type { MatterPlan } from '../../../shared/imports/plan.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { importWords } from '../../../shared/text/imports.ts';
import type { Language } from '../../../shared/text/language.ts';
import { OtherChoices } from './OtherChoices.tsx';
import { type Framed, withStatuses } from './planning.ts';
import { StatusChoices } from './StatusChoices.tsx';
import type { ReadTable, Wanted } from './source.ts';
import { Understood } from './Understood.tsx';

interface ColumnsStepProps {
  readonly language: Language;
  readonly table: ReadTable;
  readonly framed: Framed;
  readonly find: FindOrganisation;
  readonly organisations: readonly NamedOrganisation[];
  readonly onRead: (wanted: Wanted, header?: number) => void;
  readonly onPlan: (plan: MatterPlan) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const COURSE: ReadonlySet<MatterField> = new Set<MatterField>([
  ...DAY_FIELDS,
  'status',
  'organisation',
  'question',
  'answer',
  'outcome',
  'decision',
  'reason',
  'feedback',
]);
const EXAMPLES = 3;

/** What each column of the list is; then what the words in it mean. */
export function ColumnsStep(props: ColumnsStepProps) {
  const { language, table, framed, find, organisations, onRead, onPlan, onBack, onNext } = props;
  const words = importWords[language];
  const { frame, plan, proposals } = framed;
  const { rows } = table;
  const setUse = (column: number, use: Use) => {
    const uses = plan.uses.map((old, index) => (index === column ? use : old));
    const next = { ...plan, uses };
    onPlan({ ...next, statuses: withStatuses(next, frame, rows, find) });
  };
  const twice = plan.uses.find((use, index) => !MANY.has(use) && plan.uses.indexOf(use) !== index);
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
    <>
      <Understood language={language} table={table} frame={frame} onRead={onRead} />
      {frame.rows.length > 0 && (
        <section class="stack" aria-labelledby="columns">
          <h2 id="columns">{words.columns.title}</h2>
          <p>{framed.isRemembered ? words.columns.remembered : words.columns.intro}</p>
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
                const isProposed = proposal?.use === plan.uses[column] && !framed.isRemembered;
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
                      <UseSelect
                        language={language}
                        label={`${title}: ${words.columns.use.toLowerCase()}`}
                        use={plan.uses[column] ?? 'keep'}
                        onUse={(use) => setUse(column, use)}
                      />
                      {isProposed && proposal && <span class="hint">{words.columns.by[proposal.by]}</span>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {twice !== undefined && (
            <Notice tone="problem" title={words.columns.twice(words.columns.uses[twice])} />
          )}
        </section>
      )}
      <StatusChoices
        language={language}
        rows={rows}
        frame={frame}
        plan={plan}
        organisations={organisations}
        onPlan={onPlan}
      />
      <OtherChoices language={language} plan={plan} onPlan={onPlan} />
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

interface UseSelectProps {
  readonly language: Language;
  readonly label: string;
  readonly use: Use;
  readonly onUse: (use: Use) => void;
}

function UseSelect({ language, label, use, onUse }: UseSelectProps) {
  const words = importWords[language].columns;
  const option = (each: Use) => (
    <option key={each} value={each}>
      {words.uses[each]}
    </option>
  );
  const ends: readonly Use[] = ['keep', 'skip'];
  return (
    <select
      class="input"
      aria-label={label}
      value={use}
      onChange={(event) => {
        const all: readonly Use[] = [...MATTER_FIELDS, ...ends];
        const chosen = all.find((each) => each === event.currentTarget.value);
        if (chosen) onUse(chosen);
      }}
    >
      <optgroup label={words.groups.matter}>
        {MATTER_FIELDS.filter((each) => !COURSE.has(each) || each === 'received').map(option)}
      </optgroup>
      <optgroup label={words.groups.course}>
        {MATTER_FIELDS.filter((each) => COURSE.has(each) && each !== 'received').map(option)}
      </optgroup>
      <optgroup label={words.groups.other}>{ends.map(option)}</optgroup>
    </select>
  );
}
