import { useState } from 'preact/hooks';
import { openActions } from '../../../shared/actions/state.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';

const EMPTY = {
  what: '',
  owner: '',
  due: '',
  effect: '',
  indicator: '',
  problem: '',
  measure: '',
  funding: '',
};

/** What is to be done because of the dialogue as a whole; each of its matters has actions of its own. */
export function Actions({ context }: { readonly context: Context }) {
  const { language, today, view, lists } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [isPlanning, setPlanning] = useState(false);
  const open = new Set(openActions(state).map(({ item }) => item));
  return (
    <section class="stack" id="section-actions" aria-labelledby="actions" tabIndex={-1}>
      <h2 id="actions">{words.sections.actions}</h2>
      {state.actions.length === 0 && <p class="muted">{words.noActions}</p>}
      <ul class="inputs">
        {state.actions.map((action) => (
          <li key={action.item}>
            <span>{action.what}</span>
            <span class="small muted">
              {[
                action.owner,
                shortDate(action.due, language, today),
                action.done && `✓ ${plain.happened.action_done}`,
                action.cancelled && plain.happened.action_cancelled,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {open.has(action.item) && (
              <div class="row">
                <button
                  type="button"
                  class="button"
                  aria-disabled={context.busy}
                  onClick={() =>
                    !context.busy &&
                    void context.send([
                      { type: 'finish_action', dialogue: state.dialogue, item: action.item },
                    ])
                  }
                >
                  {plain.steps.finish_action}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {isPlanning ? (
        <ActionForm context={context} measures={lists.measures} done={() => setPlanning(false)} />
      ) : (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setPlanning(true)}>
            {words.planAction}
          </button>
        </div>
      )}
    </section>
  );
}

interface ActionFormProps {
  readonly context: Context;
  readonly measures: readonly { readonly key: string; readonly name: string }[];
  readonly done: () => void;
}

function ActionForm({ context, measures, done }: ActionFormProps) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const [fields, setFields] = useState({ ...EMPTY, owner: context.user });
  const [errors, setErrors] = useState<Partial<Record<keyof typeof EMPTY, string>>>({});
  const set = (key: keyof typeof EMPTY) => (value: string) => setFields({ ...fields, [key]: value });
  const submit = async () => {
    const missing = {
      ...(fields.what.trim() === '' && { what: words.needs(words.fields.what) }),
      ...(fields.owner.trim() === '' && { owner: words.needs(words.fields.lead) }),
      ...(fields.due === '' && { due: words.needs(words.fields.day) }),
    };
    setErrors(missing);
    const [first] = Object.keys(missing);
    if (first) {
      document.getElementById(`action-${first}`)?.focus();
      return;
    }
    const named = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
    if (await context.send([{ type: 'plan_action', dialogue: context.view.state.dialogue, ...named }]))
      done();
  };
  return (
    <Form
      label={words.planAction}
      submitLabel={words.planAction}
      cancelLabel={words.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={done}
    >
      <Prose
        id="action-what"
        label={words.fields.what}
        value={fields.what}
        change={set('what')}
        error={errors.what}
      />
      <Line
        id="action-owner"
        label={words.fields.lead}
        value={fields.owner}
        change={set('owner')}
        error={errors.owner}
        options={context.lists.owners}
      />
      <Line
        id="action-due"
        type="date"
        label={words.fields.day}
        value={fields.due}
        change={set('due')}
        error={errors.due}
      />
      <details>
        <summary>{words.more}</summary>
        <div class="stack">
          <Line
            id="action-problem"
            label={words.fields.problem}
            value={fields.problem}
            change={set('problem')}
          />
          <Line id="action-effect" label={words.fields.effect} value={fields.effect} change={set('effect')} />
          <Line
            id="action-indicator"
            label={words.fields.indicator}
            value={fields.indicator}
            change={set('indicator')}
          />
          <Line
            id="action-funding"
            label={words.fields.budget}
            value={fields.funding}
            change={set('funding')}
          />
          {measures.length > 0 && (
            <Choice
              id="action-measure"
              label={words.fields.measure}
              value={fields.measure}
              change={set('measure')}
              none={words.noneChosen}
              choices={measures.map(({ key, name }) => ({ value: key, label: name }))}
            />
          )}
        </div>
      </details>
      <p class="only-read-aloud">{plain.steps.plan_action}</p>
    </Form>
  );
}
