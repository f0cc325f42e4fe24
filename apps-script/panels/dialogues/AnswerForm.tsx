import { INPUT_OUTCOMES, type InputOutcome, NEEDS_WHY } from '../../../shared/dialogues/kinds.ts';
import { isHardToRead } from '../../../shared/dialogues/pack.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { readabilityOf } from '../../../shared/feedback/readability.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
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
  const { fields, bind, check, keeping } = useFields('answer', { outcome: '', text: '' });
  const { outcome, text } = fields;
  const { lix, sentences } = readabilityOf(text);
  const isHard = isHardToRead(text);
  const isNo = NEEDS_WHY.has(outcome as InputOutcome);
  const submit = async () => {
    const isRight = check([
      ['outcome', outcome === '', words.needs(words.fields.outcome)],
      ['text', isNo && text.trim() === '', words.needsWhy],
    ]);
    if (!isRight) return false;
    const command = {
      type: 'answer_inputs',
      dialogue: context.view.state.dialogue,
      items: inputs.map(({ item }) => item),
      outcome,
      ...(text.trim() !== '' && { text: text.trim() }),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={words.answer}
      submitLabel={`${words.answer} (${inputs.length})`}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={cancel}
    >
      <Choice
        {...bind('outcome')}
        label={words.fields.outcome}
        none={words.choose}
        choices={INPUT_OUTCOMES.map((value) => ({ value, label: plain.outcomes[value] }))}
      />
      <Prose {...bind('text')} label={words.fields.text} hint={isNo ? words.needsWhy : undefined} />
      <p class="small" role="status">
        {isHard &&
          paperWords[context.language].hardAnswer(lix, Math.max(...sentences.map((one) => one.words)))}
      </p>
    </Form>
  );
}
