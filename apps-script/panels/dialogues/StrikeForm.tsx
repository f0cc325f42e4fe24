import { openMattersOf } from '../../../shared/dialogues/raise.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { strikeWords } from '../../../shared/text/dialogues-strike.ts';
import type { Context } from './context.ts';
import { useFields } from './fields.ts';
import { Form, Prose } from './parts.tsx';

interface StrikeFormProps {
  readonly context: Context;
  readonly done: () => void;
}

/** Strikes out a dialogue that should not be there; what its points led to stands, unless somebody says otherwise. */
export function StrikeForm({ context, done }: StrikeFormProps) {
  const { language, view } = context;
  const words = dialoguePanelWords[language];
  const own = strikeWords[language];
  const step = dialogueWords[language].steps.strike_dialogue;
  const { fields, bind, change, check, keeping } = useFields('strike', { reason: '', matters: 'stand' });
  const { dialogue, inputs } = view.state;
  const matters = openMattersOf(view.state, view.matters);
  const isStrikingAll = fields.matters === 'strike' && matters.length > 0;
  const submit = async () => {
    const reason = fields.reason.trim();
    if (!check([['reason', reason === '', words.needs(words.fields.reason)]])) return false;
    const also = isStrikingAll ? matters.map(({ matter }) => ({ type: 'strike', matter, reason })) : [];
    const commands = [...also, { type: 'strike_dialogue', dialogue, reason }];
    const isSaved = await context.send(commands, isStrikingAll ? own.struckToo(matters.length) : undefined);
    if (isSaved) done();
    return isSaved;
  };
  const pointOf = (matter: string): string =>
    inputs
      .filter((input) => input.matter === matter)
      .map(({ item }) => shortItem(item))
      .join(', ');
  return (
    <Form label={step} submitLabel={step} busy={context.busy} submit={submit} keeping={keeping} cancel={done}>
      {matters.length > 0 && (
        <fieldset class="field">
          <legend>{own.title(matters.length)}</legend>
          <ul class="missing">
            {matters.map(({ matter, waits }) => (
              <li key={matter}>{own.waits(matter, pointOf(matter), waits)}</li>
            ))}
          </ul>
          {(['stand', 'strike'] as const).map((choice) => (
            <label key={choice} class="choice">
              <input
                type="radio"
                name="strike-matters"
                checked={fields.matters === choice}
                onChange={() => change({ matters: choice })}
              />
              {choice === 'stand' ? own.stand(matters.length) : own.strikeToo(matters.length)}
            </label>
          ))}
          {isStrikingAll && <p class="small">{own.help}</p>}
        </fieldset>
      )}
      <Prose {...bind('reason')} label={words.fields.reason} hint={words.hints.strikeDialogue} />
    </Form>
  );
}
