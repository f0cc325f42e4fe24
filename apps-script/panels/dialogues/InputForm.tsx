import { useState } from 'preact/hooks';
import { DEFECT_TYPES } from '../../../shared/dialogues/kinds.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
import { Photos } from './Photos.tsx';
import { Choice, Form, Line, Prose } from './parts.tsx';

interface InputFormProps {
  readonly context: Context;
  readonly input: InputState;
  readonly text: string;
  readonly done: () => void;
}

/** What was typed wrongly is put right; what should not stand there is struck out with a reason. */
export function InputForm({ context, input, text, done }: InputFormProps) {
  const [isStriking, setStriking] = useState(false);
  const stage = dialogueStageOf(context.view.state);
  const canStrike = stage === 'planned' || stage === 'held' || stage === 'told';
  return isStriking ? (
    <StrikeForm context={context} input={input} done={done} />
  ) : (
    <CorrectForm
      context={context}
      input={input}
      text={text}
      done={done}
      strike={canStrike ? () => setStriking(true) : undefined}
    />
  );
}

function CorrectForm({
  context,
  input,
  text,
  done,
  strike,
}: InputFormProps & { readonly strike: (() => void) | undefined }) {
  const { language, lists, view } = context;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const before = {
    text,
    place: input.place ?? '',
    theme: input.theme ?? '',
    group: input.group ?? '',
    organisation: input.organisation ?? '',
    defect: input.defect ?? '',
  };
  const prefix = `edit-${shortItem(input.item)}`;
  const { fields, bind, check, keeping } = useFields(prefix, before);
  const isWalk = dialogueFormById(view.state.form)?.category === 'walk' || input.defect !== undefined;
  const submit = async () => {
    if (!check([['text', fields.text.trim() === '', words.needs(words.fields.said)]])) return false;
    const keys = Object.keys(before) as (keyof typeof before)[];
    const changed = keys.filter(
      (key) => fields[key].trim() !== before[key] && !(key === 'defect' && fields.defect === ''),
    );
    if (changed.length === 0) {
      done();
      return true;
    }
    const named = Object.fromEntries(changed.map((key) => [key, fields[key].trim()]));
    const command = { type: 'correct_input', dialogue: view.state.dialogue, item: input.item, ...named };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={words.editOf(shortItem(input.item))}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
      beside={
        strike && (
          <button type="button" class="button plain" onClick={strike}>
            {plain.steps.strike_input}
          </button>
        )
      }
    >
      <Prose {...bind('text')} label={words.fields.said} />
      <Photos context={context} input={input} />
      <div class="pair">
        <Line {...bind('place')} label={words.fields.place} />
        <Line {...bind('theme')} label={words.fields.theme} options={lists.themes} />
        <Line {...bind('group')} label={words.fields.group} />
        <Choice
          {...bind('organisation')}
          label={words.fields.party}
          none={words.noneChosen}
          choices={lists.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {isWalk && (
          <Choice
            {...bind('defect')}
            label={words.fields.defect}
            {...(input.defect === undefined && { none: words.noneChosen })}
            choices={DEFECT_TYPES.map((value) => ({ value, label: plain.defects[value] }))}
          />
        )}
      </div>
    </Form>
  );
}

function StrikeForm({ context, input, done }: Omit<InputFormProps, 'text'>) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const { fields, bind, check, keeping } = useFields(`strike-${shortItem(input.item)}`, { reason: '' });
  const submit = async () => {
    if (!check([['reason', fields.reason.trim() === '', words.needs(words.fields.reason)]])) return false;
    const { dialogue } = context.view.state;
    const command = { type: 'strike_input', dialogue, item: input.item, ...filled(fields) };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={plain.steps.strike_input}
      submitLabel={plain.steps.strike_input}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
    >
      <Prose {...bind('reason')} label={words.fields.reason} hint={words.hints.strike} />
    </Form>
  );
}
