import type { ActionLine } from '../../../shared/actions/list.ts';
import { EFFECTS } from '../../../shared/matters/kinds.ts';
import { actionPlanWords } from '../../../shared/text/action-plan.ts';
import { classWords } from '../../../shared/text/class-words.ts';
import { useFields } from '../dialogues/fields.ts';
import { OwnWords } from '../dialogues/OwnWords.tsx';
import { Choice, Form, Line, Prose } from '../dialogues/parts.tsx';
import type { Wanted } from '../dialogues/sending.ts';
import { type ActionContext, about, type StepName, stepForm } from './context.ts';

interface StepFormProps {
  readonly context: ActionContext;
  readonly line: ActionLine;
  readonly step: StepName;
  readonly done: () => void;
}

const NEEDED = {
  finish: [],
  move: ['newDue', 'reason'],
  cancel: ['reason'],
  check: ['result'],
} as const satisfies Readonly<Record<StepName, readonly string[]>>;

const EMPTY = { newDue: '', reason: '', doneText: '', evidence: '', result: '', finding: '', example: '' };
type Field = Exclude<keyof typeof EMPTY, 'example'> | 'done' | 'checked';

/** One step of an action: done, moved, cancelled, or its effect looked at. */
export function StepForm({ context, line, step, done }: StepFormProps) {
  const { words, today, language } = context;
  const {
    fields,
    change,
    bind: bound,
    check,
    keeping,
  } = useFields(stepForm(line.item, step), { ...EMPTY, done: today, checked: today });
  const bind = (key: Field) => ({ ...bound(key), label: words.fields[key] });
  // What had no effect is shown to nobody as a good example.
  const mayBeExample = fields.result === 'effect';
  const isExample = mayBeExample && fields.example !== '';
  const command = (): Wanted => {
    const item = { ...about(line), item: line.item };
    const named = (key: Field, name: string) => fields[key].trim() !== '' && { [name]: fields[key].trim() };
    const past = (key: 'done' | 'checked') => fields[key] !== today && named(key, key);
    switch (step) {
      case 'finish':
        return {
          type: 'finish_action',
          ...item,
          ...named('evidence', 'evidence'),
          ...named('doneText', 'text'),
          ...past('done'),
        };
      case 'move':
        return { type: 'move_action', ...item, due: fields.newDue, reason: fields.reason.trim() };
      case 'cancel':
        return { type: 'cancel_action', ...item, reason: fields.reason.trim() };
      case 'check':
        return {
          type: 'check_effect',
          ...item,
          outcome: fields.result,
          text: fields.finding.trim(),
          ...(isExample && { example: true }),
          ...past('checked'),
        };
    }
  };
  const submit = async () => {
    // Without evidence somebody's word is what there is, so it has to be said.
    const isUnsaid = step === 'finish' && fields.evidence.trim() === '';
    const needed: readonly Field[] = isUnsaid ? ['doneText'] : NEEDED[step];
    const isMissing = (key: Field) => fields[key].trim() === '';
    if (!check(needed.map((key) => [key, isMissing(key), words.needs(words.fields[key])] as const)))
      return false;
    if (!(await context.send(command(), words.receipts[step]))) return false;
    keeping.saved();
    done();
    return true;
  };
  return (
    <Form
      label={`${words.steps[step]}: ${line.what}`}
      submitLabel={step === 'cancel' ? words.steps.cancel : words.save}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={() => {
        keeping.restart();
        done();
      }}
    >
      {step === 'finish' && (
        <>
          <OwnWords {...bind('doneText')} rows={2} />
          <Line {...bind('evidence')} type="url" hint={words.hints.evidence} />
          <Line {...bind('done')} type="date" />
        </>
      )}
      {step === 'move' && (
        <>
          <Line {...bind('newDue')} type="date" hint={words.hints.newDue} />
          <Prose {...bind('reason')} rows={2} />
        </>
      )}
      {step === 'cancel' && <Prose {...bind('reason')} rows={2} />}
      {step === 'check' && (
        <>
          {line.effect !== '' && (
            <p class="small muted">
              {words.fields.effect}: {line.effect}
            </p>
          )}
          {line.baseline !== '' && (
            <p class="small muted">
              {actionPlanWords[language].before}: {line.baseline}
            </p>
          )}
          <Choice
            {...bind('result')}
            none={words.notSaid}
            choices={EFFECTS.map((value) => ({ value, label: classWords[language].effects[value] }))}
          />
          <OwnWords {...bind('finding')} rows={2} hint={words.hints.example} isShown={isExample} />
          <Line {...bind('checked')} type="date" />
          {mayBeExample && (
            <label class="choice">
              <input
                type="checkbox"
                checked={isExample}
                onChange={(event) => change({ example: event.currentTarget.checked ? 'yes' : '' })}
              />
              {words.fields.example}
            </label>
          )}
        </>
      )}
    </Form>
  );
}
