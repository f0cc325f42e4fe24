import { useState } from 'preact/hooks';
import { HORIZONS } from '../../../shared/actions/kinds.ts';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { Choice, Form, Line, Prose } from '../dialogues/parts.tsx';
import type { ActionContext } from './context.ts';
import {
  correcting,
  EMPTY_PLAN,
  fieldsOf,
  type PlanErrors,
  type PlanFields,
  planErrors,
  planning,
} from './plan-fields.ts';

interface PlanFormProps {
  readonly context: ActionContext;
  /** The action that is corrected; a new one when left out. */
  readonly line?: ActionLine;
  readonly first?: Partial<PlanFields>;
  /** The good example that it is made after, in words. */
  readonly template?: string;
  readonly done: () => void;
}

/** A new action, or one that is put right. Its day is moved by a step of its own, which keeps the first. */
export function PlanForm({ context, line, first, template = '', done }: PlanFormProps) {
  const { words, lists, language, user } = context;
  const [fields, setFields] = useState<PlanFields>(
    line ? fieldsOf(line, lists) : { ...EMPTY_PLAN, owner: user, ...first },
  );
  const [errors, setErrors] = useState<PlanErrors>({});
  const label = line ? `${words.steps.correct}: ${line.what}` : words.plan;
  const bind = (key: keyof PlanFields) => ({
    id: `plan-${key}`,
    label: words.fields[key],
    value: fields[key],
    change: (value: string) => {
      setFields((before) => ({ ...before, [key]: value }));
      if (errors[key]) setErrors(({ [key]: _mended, ...others }) => others);
    },
    error: errors[key],
  });
  const submit = async () => {
    const wrong = planErrors(fields, lists, words, line === undefined);
    setErrors(wrong);
    const [first] = Object.keys(wrong);
    if (first) {
      document.getElementById(`plan-${first}`)?.focus();
      return;
    }
    const command = line ? correcting(line, fields, lists) : planning(fields, lists, template);
    const receipt = line ? words.receipts.correct : words.receipts.plan;
    if (!command || (await context.send(command, receipt))) done();
  };
  const details = (
    <div class="stack">
      <Line {...bind('problem')} hint={words.hints.problem} />
      <Line {...bind('effect')} hint={words.hints.effect} />
      <Line {...bind('baseline')} hint={words.hints.baseline} />
      <div class="pair">
        <Line {...bind('indicator')} hint={words.hints.indicator} />
        <Line {...bind('source')} />
      </div>
      <Line
        {...bind('partners')}
        hint={words.hints.list}
        options={lists.organisations.map(({ name }) => name)}
      />
      <Line {...bind('together')} hint={words.hints.list} options={lists.partners} />
      {lists.measures.length > 0 && (
        <Choice
          {...bind('measure')}
          none={words.notSaid}
          choices={lists.measures.map((measure) => ({ value: measure.key, label: nameOfMeasure(measure) }))}
        />
      )}
      <div class="pair">
        <Line {...bind('funding')} />
        <Choice
          {...bind('horizon')}
          none={words.notSaid}
          choices={HORIZONS.map((value) => ({ value, label: dialogueWords[language].horizons[value] }))}
        />
      </div>
    </div>
  );
  return (
    <Form
      label={label}
      submitLabel={line ? words.save : words.plan}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      {template !== '' && <p class="small muted">{template}</p>}
      {!line && (
        <Line
          {...bind('subject')}
          hint={words.hints.subject}
          options={lists.subjects.map(({ number, title }) => `${number} ${title}`)}
        />
      )}
      <Prose {...bind('what')} rows={2} />
      <div class="pair">
        <Line {...bind('owner')} options={lists.owners} />
        {!line && <Line {...bind('due')} type="date" />}
        <Line {...bind('organisation')} options={lists.organisations.map(({ name }) => name)} />
      </div>
      {line || template !== '' ? (
        details
      ) : (
        <details>
          <summary>{words.more}</summary>
          {details}
        </details>
      )}
    </Form>
  );
}
