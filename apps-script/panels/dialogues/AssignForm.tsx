import { useState } from 'preact/hooks';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import type { InputState } from '../../../shared/dialogues/state.ts';
import { endingWords } from '../../../shared/text/dialogues-ending.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { type Context, ownFirst } from './context.ts';
import { useFields } from './fields.ts';
import { Choice, Form } from './parts.tsx';

interface AssignFormProps {
  readonly context: Context;
  /** Points that nobody answers for. */
  readonly inputs: readonly InputState[];
  readonly done: () => void;
}

/** Who answers for points: one body for several at a time. */
export function AssignForm({ context, inputs, done }: AssignFormProps) {
  const { language, lists, view, busy } = context;
  const words = dialoguePanelWords[language];
  const ending = endingWords[language];
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { fields, bind, check, keeping } = useFields('assign', { organisation: '' });
  const items = inputs.map(({ item }) => item).filter((item) => !left.has(item));
  const submit = async () => {
    const isRight = check([
      ['organisation', fields.organisation === '', words.needs(ending.fields.responsible)],
      ['organisation', items.length === 0, ending.pickOne],
    ]);
    if (!isRight) return false;
    const { dialogue } = view.state;
    const isSaved = await context.send([{ type: 'assign_inputs', dialogue, items, ...fields }]);
    if (isSaved && items.length === inputs.length) done();
    return isSaved;
  };
  const turn = (item: string, isTicked: boolean) => {
    const next = new Set(left);
    if (isTicked) next.delete(item);
    else next.add(item);
    setLeft(next);
  };
  return (
    <Form
      label={ending.assign}
      submitLabel={ending.assignTo(items.length)}
      busy={busy}
      submit={submit}
      keeping={keeping}
      cancel={done}
    >
      <fieldset class="field">
        <legend>{ending.assign}</legend>
        {inputs.map(({ item, text }) => (
          <label class="choice" key={item}>
            <input
              type="checkbox"
              checked={!left.has(item)}
              onChange={(event) => turn(item, event.currentTarget.checked)}
            />
            <span>
              <strong>{shortItem(item)}</strong> {text}
            </span>
          </label>
        ))}
      </fieldset>
      <Choice
        {...bind('organisation')}
        label={ending.fields.responsible}
        none={words.choose}
        choices={ownFirst(lists)}
      />
    </Form>
  );
}
