import { useState } from 'preact/hooks';
import { matterWords } from '../../../../shared/text/matters.ts';
import { type Step, sidebarWords } from '../../../../shared/text/sidebar.ts';
import type { MatterCard } from '../../../calls.ts';
import { draftKey } from '../draft-key.ts';
import type { Drafts } from '../drafts.ts';
import { FormFrame, focusField } from './FormFrame.tsx';
import { StepFields, type StepFieldsProps } from './StepFields.tsx';
import { commandOf, type FormContext, firstFields, missingFields } from './steps.ts';
import { useSending } from './useSending.ts';

interface StepFormProps {
  readonly language: StepFieldsProps['language'];
  readonly step: Step;
  readonly context: FormContext;
  readonly drafts: Drafts;
  readonly close: () => void;
  readonly done: (step: Step, card: MatterCard | undefined) => void;
}

/** The form of one step in one matter. What is typed is kept as a draft until the sheet has confirmed it. */
export function StepForm({ language, step, context, drafts, close, done }: StepFormProps) {
  const words = sidebarWords[language];
  const key = draftKey(context.card.state.matter, step);
  const [fields, setFields] = useState(() => drafts.fields(key) ?? firstFields(step, context));
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { isSending, problem, send } = useSending(key, drafts, language);

  const change = (next: typeof fields) => {
    setFields(next);
    drafts.change(key, next);
    const left = Object.entries(errors).filter(([name]) => next[name] === fields[name]);
    setErrors(Object.fromEntries(left));
  };
  const submit = async () => {
    const missing = missingFields(step, fields, context);
    setErrors(Object.fromEntries(missing.map((name) => [name, words.required])));
    if (missing.length > 0) {
      focusField(missing[0]);
      return;
    }
    const reply = await send(commandOf(step, fields, context), fields);
    if (reply) done(step, reply.card);
  };
  return (
    <FormFrame
      language={language}
      title={matterWords[language].steps[step]}
      submitLabel={matterWords[language].steps[step]}
      undo={words.undo[step]}
      problem={problem}
      isSending={isSending}
      submit={submit}
      close={close}
    >
      <StepFields
        step={step}
        language={language}
        context={context}
        fields={fields}
        change={change}
        errors={errors}
      />
    </FormFrame>
  );
}
