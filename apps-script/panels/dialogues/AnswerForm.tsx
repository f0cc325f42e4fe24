import { useState } from 'preact/hooks';
import { INPUT_OUTCOMES, type InputOutcome, NEEDS_WHY } from '../../../shared/dialogues/kinds.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { Choice, Form, Prose } from './parts.tsx';

interface AnswerFormProps {
  readonly context: Context;
  readonly inputs: readonly InputState[];
  readonly done: () => void;
  readonly cancel: () => void;
}

/** One answer to one or several inputs; a no is told why. */
export function AnswerForm({ context, inputs, done, cancel }: AnswerFormProps) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const [outcome, setOutcome] = useState<string>('');
  const [text, setText] = useState('');
  const [errors, setErrors] = useState<{ outcome?: string; text?: string }>({});
  const submit = async () => {
    const needsWhy = NEEDS_WHY.has(outcome as InputOutcome) && text.trim() === '';
    const missing = {
      ...(outcome === '' && { outcome: words.needs(words.fields.outcome) }),
      ...(needsWhy && { text: words.needsWhy }),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) {
      document.getElementById(`answer-${first}`)?.focus();
      return;
    }
    const command = {
      type: 'answer_inputs',
      dialogue: context.view.state.dialogue,
      items: inputs.map(({ item }) => item),
      outcome,
      ...(text.trim() !== '' && { text: text.trim() }),
    };
    if (await context.send([command])) done();
  };
  return (
    <Form
      label={words.answer}
      submitLabel={`${words.answer} (${inputs.length})`}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={cancel}
    >
      <Choice
        id="answer-outcome"
        label={words.fields.outcome}
        value={outcome}
        change={setOutcome}
        none={words.choose}
        error={errors.outcome}
        choices={INPUT_OUTCOMES.map((value) => ({ value, label: plain.outcomes[value] }))}
      />
      <Prose id="answer-text" label={words.fields.text} value={text} change={setText} error={errors.text} />
    </Form>
  );
}
