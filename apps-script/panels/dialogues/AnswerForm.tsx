import { needsResponsible } from '../../../shared/dialogues/closing-types.ts';
import { isHardToRead } from '../../../shared/dialogues/hard-to-read.ts';
import { INPUT_OUTCOMES, type InputOutcome, NEEDS_WHY, saysWhy } from '../../../shared/dialogues/kinds.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { readabilityOf } from '../../../shared/feedback/readability.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { paperWords } from '../../../shared/text/dialogues-papers.ts';
import { type Context, ownFirst } from './context.ts';
import { useFields } from './fields.ts';
import { OwnWords } from './OwnWords.tsx';
import { Choice, Form } from './parts.tsx';

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
  const { fields, bind, check, keeping } = useFields('answer', {
    outcome: '',
    text: '',
    organisation: '',
  });
  const { outcome, text, organisation } = fields;
  const { dialogue, form } = context.view.state;
  const ending = endingWords[context.language];
  const nobody = needsResponsible(form) ? inputs.filter((input) => !input.organisation) : [];
  const { lix, sentences } = readabilityOf(text);
  const isHard = isHardToRead(text);
  const isNo = NEEDS_WHY.has(outcome as InputOutcome);
  const submit = async () => {
    const isRight = check([
      ['outcome', inputs.length === 0, words.noneChosen],
      ['outcome', outcome === '', words.needs(words.fields.outcome)],
      ['organisation', nobody.length > 0 && organisation === '', words.needs(ending.fields.responsible)],
      ['text', isNo && !saysWhy(text), words.needsWhy],
    ]);
    if (!isRight) return false;
    const command = {
      type: 'answer_inputs',
      dialogue,
      items: inputs.map(({ item }) => item),
      outcome,
      ...(text.trim() !== '' && { text: text.trim() }),
    };
    const assigned = {
      type: 'assign_inputs',
      dialogue,
      items: nobody.map(({ item }) => item),
      organisation,
    };
    const isSaved = await context.send(nobody.length > 0 ? [assigned, command] : [command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={words.answer}
      submitLabel={`${words.answer} (${inputs.length})`}
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
      {nobody.length > 0 && (
        <Choice
          {...bind('organisation')}
          label={ending.fields.responsible}
          none={words.choose}
          choices={ownFirst(context.lists)}
        />
      )}
      <OwnWords {...bind('text')} isTold label={words.fields.text} {...(isNo && { hint: words.needsWhy })} />
      <p class="small" role="status">
        {isHard &&
          paperWords[context.language].hardAnswer(lix, Math.max(...sentences.map((one) => one.words)))}
      </p>
    </Form>
  );
}
