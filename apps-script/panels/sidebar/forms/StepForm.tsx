import { useState } from 'preact/hooks';
import { newUlid } from '../../../../shared/identity/ulid.ts';
import { seenIn } from '../../../../shared/matters/changed-since.ts';
import type { FollowUp } from '../../../../shared/matters/lifeCycle.ts';
import { matterWords } from '../../../../shared/text/matters.ts';
import { type Drafts, type Fields, random } from '../drafts.ts';
import { useWholeQuestions } from '../useWholeQuestions.ts';
import { buttonWords } from './buttons.ts';
import { FormFrame, focusField } from './FormFrame.tsx';
import type { FormContext } from './form.ts';
import { newField } from './known.ts';
import { type Mailed, sendMails } from './mailing.ts';
import { StepFields } from './StepFields.tsx';
import { commandsOf, firstFields, mailsOf, partsOf, problemsIn } from './steps.ts';
import { type Sent, useSending } from './useSending.ts';

interface StepFormProps {
  readonly step: FollowUp;
  readonly context: FormContext;
  readonly drafts: Drafts;
  /** Under which what is typed is kept. */
  readonly draftKey: string;
  /** How many matters the step is taken for; above the form when there are several. */
  readonly title?: string;
  /** Kept with what is typed. */
  readonly keep?: Fields;
  readonly close: () => void;
  readonly done: (sent: Sent, mailed: Mailed | undefined) => void;
  readonly openLetter?: ((letter?: string, channel?: string) => void) | undefined;
}

/** Steps whose texts quote what was asked. */
const QUOTING: readonly FollowUp[] = ['remind', 'refer'];

function useWholeContext(step: FollowUp, context: FormContext): FormContext {
  const { card, several } = context;
  const isQuoting = QUOTING.includes(step);
  const whole = useWholeQuestions(isQuoting ? (several ?? [card]) : []);
  const [first] = whole;
  if (!isQuoting || !first) return context;
  return { ...context, card: first, ...(several && { several: whole }) };
}

/** How far into the history of each matter the person sees. */
const seenBy = ({ card, several }: FormContext): ReadonlyMap<string, number> =>
  new Map((several ?? [card]).map(({ state }) => [state.matter, seenIn(state)]));

/** The form of one step. What is typed is kept as a draft until the sheet has confirmed it. */
export function StepForm({ step, context: given, drafts, draftKey: key, ...props }: StepFormProps) {
  const { language } = given;
  const context = useWholeContext(step, given);
  const [fields, setFields] = useState<Fields>(() => ({
    ...firstFields(step, context),
    ...drafts.fields(key),
    _bundle: drafts.fields(key)?._bundle ?? newUlid(Date.now(), random),
  }));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [mailing, setMailing] = useState<{ done: number; of: number } | undefined>(undefined);
  const { progress, problem, send } = useSending(key, drafts, language, seenBy(given));
  const parts = partsOf(step, context, fields);
  const buttons = buttonWords(step, fields, context);

  const change = (next: Fields) => {
    setFields(next);
    drafts.change(key, { ...next, ...props.keep });
    const left = Object.entries(errors).filter(
      ([name]) => next[name] === fields[name] && next[newField(name)] === fields[newField(name)],
    );
    setErrors(Object.fromEntries(left));
  };
  const submit = async () => {
    const problems = problemsIn(step, fields, context);
    setErrors(problems);
    const [faulty] = Object.keys(problems);
    if (faulty !== undefined) {
      focusField(faulty);
      return;
    }
    const commands = commandsOf(step, fields, context);
    const mails = mailsOf(step, fields, context);
    const sent = await send(commands, { ...fields, ...props.keep }, mails);
    if (!sent) return;
    const mailed =
      mails.length === 0
        ? undefined
        : await sendMails(mails, commands, sent, language, (done, of) => setMailing({ done, of }));
    props.done(sent, mailed);
  };
  return (
    <FormFrame
      language={language}
      title={props.title ?? matterWords[language].steps[step]}
      submitLabel={buttons.submit}
      undo={buttons.undo}
      problem={problem}
      progress={progress ?? mailing}
      submit={submit}
      close={props.close}
    >
      <StepFields
        context={context}
        parts={parts}
        fields={fields}
        change={change}
        errors={errors}
        openLetter={props.openLetter}
      />
    </FormFrame>
  );
}
