import { useState } from 'preact/hooks';
import { HORIZONS, ORIGINS } from '../../../shared/actions/kinds.ts';
import type { ActionLine } from '../../../shared/actions/list.ts';
import { nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { actionPlanWords } from '../../../shared/text/action-plan.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { lateFromTheStart } from '../../../shared/text/late-action.ts';
import { useFields } from '../dialogues/fields.ts';
import { Choice, Form, Line, Prose, Ticks } from '../dialogues/parts.tsx';
import { type ActionContext, formOf, namesIn } from './context.ts';
import { correcting, EMPTY_PLAN, fieldsOf, type PlanFields, planErrors, planning } from './plan-fields.ts';

interface PlanFormProps {
  readonly context: ActionContext;
  /** The action that is corrected; a new one when left out. */
  readonly line?: ActionLine;
  readonly first?: Partial<PlanFields>;
  /** Promises of the dialogue that no action carries out yet. */
  readonly promises?: readonly { readonly item: string; readonly text: string }[];
  /** The good example that it is made after, in words. */
  readonly template?: string;
  /** What the example gave, in words. */
  readonly lesson?: string;
  readonly done: () => void;
}

/** A new action, or one that is put right. Its day is moved by a step of its own, which keeps the first. */
export function PlanForm({
  context,
  line,
  first,
  promises = [],
  template = '',
  lesson = '',
  done,
}: PlanFormProps) {
  const { words, lists, language, user } = context;
  const plan = actionPlanWords[language];
  const [begun] = useState<PlanFields>(() =>
    line ? fieldsOf(line, lists) : { ...EMPTY_PLAN, owner: user, ...first },
  );
  const { fields: typed, change, bind: bound, check, keeping } = useFields(formOf(line?.item), begun);
  const fields = typed as PlanFields;
  const label = line ? `${words.steps.correct}: ${line.what}` : words.plan;
  const bind = (key: keyof PlanFields) => ({
    ...bound(key),
    label:
      key in words.fields
        ? words.fields[key as keyof typeof words.fields]
        : plan[key === 'input' ? 'input' : 'from'],
  });
  const { origin } = fields;
  const isOwn = line ? line.hangsOn === 'nothing' : origin !== 'subject';
  // A form that was opened from a dialogue is about that dialogue.
  const isGiven = line !== undefined || first?.subject !== undefined;
  const measures = lists.measures.map((measure) => ({ value: measure.key, label: nameOfMeasure(measure) }));
  const take = (key: string) => {
    const areas = lists.measures.find((measure) => measure.key === key)?.areas ?? [];
    // The measure's areas are a first answer, and only that.
    const own = fields.areas === '' ? areas.filter((area) => lists.areas.includes(area)).join('; ') : '';
    change({ measure: key, areas: fields.areas || own });
  };
  const takePromise = (item: string) => {
    const text = promises.find((one) => one.item === item)?.text ?? '';
    // Its words are a first answer to what is to be done, until somebody has written another.
    const isOwnWords = fields.what !== '' && !promises.some((one) => one.text === fields.what);
    change({ input: item, ...(!isOwnWords && { what: text }) });
  };
  const measureChoice = measures.length > 0 && (
    <Choice {...bind('measure')} change={take} none={words.notSaid} choices={measures} />
  );
  const submit = async () => {
    const wrong = Object.entries(planErrors(fields, lists, words, plan, line === undefined));
    if (!check(wrong.map(([key, message]) => [key as keyof PlanFields, true, message] as const)))
      return false;
    const command = line ? correcting(line, fields, lists) : planning(fields, lists, template);
    const receipt = line ? words.receipts.correct : words.receipts.plan;
    if (command && !(await context.send(command, receipt))) return false;
    keeping.saved();
    done();
    return true;
  };
  const details = (
    <div class="stack">
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
      {origin !== 'measure' && measureChoice}
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
      submit={submit}
      keeping={keeping}
      cancel={() => {
        keeping.restart();
        done();
      }}
    >
      {template !== '' && <p class="small muted">{[template, lesson].filter(Boolean).join('. ')}</p>}
      {!isGiven && (
        <Choice
          {...bind('origin')}
          label={plan.ask}
          choices={(['subject', ...ORIGINS] as const).map((value) => ({ value, label: plan.choices[value] }))}
        />
      )}
      {!line && origin === 'subject' && (
        <Line
          {...bind('subject')}
          hint={words.hints.subject}
          options={lists.subjects.map(({ number, title }) => `${number} ${title}`)}
        />
      )}
      {promises.length > 0 && (
        <Choice
          {...bind('input')}
          change={takePromise}
          none={plan.noInput}
          choices={promises.map(({ item, text }) => ({ value: item, label: `${shortItem(item)} ${text}` }))}
        />
      )}
      {line && isOwn && <Line {...bind('from')} label={plan.cameFrom} />}
      {!line && origin === 'decision' && <Line {...bind('from')} hint={plan.fromHint} />}
      {origin === 'measure' && measureChoice}
      <Prose {...bind('what')} rows={2} />
      <div class="pair">
        <Line {...bind('owner')} options={lists.owners} />
        {!line && (
          <Line {...bind('due')} type="date" hint={lateFromTheStart(fields.due, context.today, language)} />
        )}
        <Line {...bind('organisation')} options={lists.organisations.map(({ name }) => name)} />
      </div>
      {isOwn && lists.areas.length > 0 && (
        <Ticks
          legend={plan.areas}
          choices={[...new Set([...lists.areas, ...namesIn(fields.areas)])]}
          chosen={namesIn(fields.areas)}
          change={(areas) => change({ areas: areas.join('; ') })}
        />
      )}
      <Line {...bind('problem')} hint={plan.problemHint} />
      {origin !== 'crime_plan' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={fields.crime === 'yes'}
            onChange={(event) => change({ crime: event.currentTarget.checked ? 'yes' : '' })}
          />
          <span>
            {plan.crime} <span class="small muted">{plan.crimeHint}</span>
          </span>
        </label>
      )}
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
