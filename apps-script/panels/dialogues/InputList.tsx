import { useState } from 'preact/hooks';
import { INSPECTIONS } from '../../../shared/dialogues/kinds.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { byParty, raisingCommands } from '../../../shared/dialogues/raise.ts';
import {
  type InputState,
  outcomeOf,
  standingInputs,
  untouchedInputs,
} from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { type Context, nameOf } from './context.ts';
import { EnterForm } from './EnterForm.tsx';
import { RaiseForm } from './RaiseForm.tsx';
import { ulid } from './sending.ts';

interface InputListProps {
  readonly context: Context;
  readonly asked: NextStep['what'] | undefined;
}

/** What was said: entered in batch, answered or made matters, and on a walk looked at again. */
export function InputList({ context, asked }: InputListProps) {
  const { language, view, outcomes, busy } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [form, setForm] = useState<'enter' | 'answer' | 'raise'>();
  const [inspecting, setInspecting] = useState(false);
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const inputs = standingInputs(state);
  const untouched = new Set(untouchedInputs(state).map(({ item }) => item));
  const shown = onlyOpen ? inputs.filter((input) => outcomeOf(input, outcomes) === undefined) : inputs;
  const picked = inputs.filter(({ item }) => chosen.has(item) && untouched.has(item));
  const isEntering = form === 'enter' || (form === undefined && asked === 'add_inputs');
  const isInspecting = inspecting || asked === 'return_walk';
  const parties = [...byParty(inputs.filter(({ item, defect }) => defect && untouched.has(item)))].filter(
    ([party]) => party !== '',
  );
  const textOf = (input: InputState) => view.texts.find(([item]) => item === input.item)?.[1] ?? input.text;
  const done = () => {
    setForm(undefined);
    setChosen(new Set());
  };
  const askParty = (party: string, own: readonly InputState[]) => {
    const commands = raisingCommands(
      {
        dialogue: state.dialogue,
        title: state.title,
        inputs: own,
        texts: new Map(view.texts),
        refer: { organisation: party, question: words.askAbout(state.title) },
      },
      ulid,
    );
    void context.send(
      commands as readonly ({ type: string } & (typeof commands)[number])[],
      words.raised(own.length),
    );
  };
  return (
    <section class="stack" id="section-inputs" aria-labelledby="inputs" tabIndex={-1}>
      <h2 id="inputs">
        {words.sections.inputs} ({inputs.length})
      </h2>
      {inputs.length === 0 && !isEntering && <p class="muted">{words.noInputs}</p>}
      {isOpen && !isEntering && (
        <div class="row no-print">
          <button type="button" class="button" onClick={() => setForm('enter')}>
            {words.enter}
          </button>
          {inputs.some(({ defect }) => defect) && (
            <button
              type="button"
              class="button"
              aria-pressed={isInspecting}
              onClick={() => setInspecting(!inspecting)}
            >
              {words.returnList}
            </button>
          )}
        </div>
      )}
      {isEntering && <EnterForm context={context} done={done} cancel={() => setForm(undefined)} />}
      {parties.map(([party, own]) => (
        <div key={party}>
          <button
            type="button"
            class="button"
            aria-disabled={busy}
            onClick={() => !busy && askParty(party, own)}
          >
            {words.raiseParty(nameOf(context, party), own.length)}
          </button>
        </div>
      ))}
      {inputs.length > 0 && (
        <div class="row no-print">
          <label class="choice">
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => setOnlyOpen(event.currentTarget.checked)}
            />
            {words.filterOpen}
          </label>
          {untouched.size > 0 && (
            <label class="choice">
              <input
                type="checkbox"
                checked={picked.length === untouched.size}
                onChange={(event) => setChosen(new Set(event.currentTarget.checked ? untouched : []))}
              />
              {words.chooseAll} ({untouched.size})
            </label>
          )}
        </div>
      )}
      {picked.length > 0 && form !== 'answer' && form !== 'raise' && (
        <fieldset class="row chosen" aria-label={words.chosen(picked.length)}>
          <span>{words.chosen(picked.length)}</span>
          <button type="button" class="button main" onClick={() => setForm('answer')}>
            {words.answer}
          </button>
          <button type="button" class="button" onClick={() => setForm('raise')}>
            {words.raise}
          </button>
        </fieldset>
      )}
      {form === 'answer' && picked.length > 0 && (
        <AnswerForm context={context} inputs={picked} done={done} cancel={() => setForm(undefined)} />
      )}
      {form === 'raise' && picked.length > 0 && (
        <RaiseForm context={context} inputs={picked} done={done} cancel={() => setForm(undefined)} />
      )}
      <ul class="inputs">
        {shown.map((input) => {
          const outcome = outcomeOf(input, outcomes);
          const matter = view.matters.find((one) => one.matter === input.matter);
          const canChoose = isOpen && untouched.has(input.item);
          const short = input.item.split('/')[1];
          const label = `${short} ${textOf(input)}`;
          return (
            <li key={input.item}>
              {canChoose ? (
                <label class="choice">
                  <input
                    type="checkbox"
                    checked={chosen.has(input.item)}
                    onChange={(event) => {
                      const next = new Set(chosen);
                      if (event.currentTarget.checked) next.add(input.item);
                      else next.delete(input.item);
                      setChosen(next);
                    }}
                  />
                  <span>{label}</span>
                </label>
              ) : (
                <span>{label}</span>
              )}
              <span class="small muted">
                {[
                  input.defect && plain.defects[input.defect],
                  input.place,
                  input.theme,
                  input.group,
                  input.organisation && nameOf(context, input.organisation),
                  outcome && `${plain.outcomes[outcome.outcome]}${outcome.text ? `: ${outcome.text}` : ''}`,
                  input.matter && !outcome && `${input.matter}: ${matter?.waits || plain.waitsForMatter}`,
                  input.inspected && `${words.inspect}: ${plain.inspections[input.inspected.outcome]}`,
                  input.votes !== undefined && `${input.votes} ${words.vote('').toLowerCase().trim()}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {isInspecting && input.defect && (
                <fieldset class="row plain" aria-label={`${words.inspect}: ${label}`}>
                  {INSPECTIONS.map((inspection) => (
                    <button
                      key={inspection}
                      type="button"
                      class="button"
                      aria-pressed={input.inspected?.outcome === inspection}
                      aria-disabled={busy}
                      onClick={() =>
                        !busy &&
                        void context.send([
                          {
                            type: 'inspect_defect',
                            dialogue: state.dialogue,
                            item: input.item,
                            outcome: inspection,
                          },
                        ])
                      }
                    >
                      {plain.inspections[inspection]}
                    </button>
                  ))}
                </fieldset>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
