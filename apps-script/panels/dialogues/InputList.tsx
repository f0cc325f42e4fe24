import { useEffect, useMemo, useState } from 'preact/hooks';
import { alikePoints, joinedTo } from '../../../shared/dialogues/alike.ts';
import { askedParties } from '../../../shared/dialogues/asking.ts';
import { shortlyAnswered, withoutResponsible } from '../../../shared/dialogues/closing-types.ts';
import { dialogueStageOf, isOpenDialogueStep } from '../../../shared/dialogues/lifeCycle.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { byParty } from '../../../shared/dialogues/raise.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import {
  outcomeOf,
  reopenedInputs,
  standingInputs,
  untouchedInputs,
} from '../../../shared/dialogues/state.ts';
import { joinedWords } from '../../../shared/text/dialogues-joined.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { formDrafts } from '../forms/form-drafts.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AskParty } from './AskParty.tsx';
import { AssignForm } from './AssignForm.tsx';
import { type Context, nameOf } from './context.ts';
import { EnterForm, NOTES_FORM } from './EnterForm.tsx';
import { InputRow } from './InputRow.tsx';
import { beforeReturn } from './Inspect.tsx';
import { RaiseForm } from './RaiseForm.tsx';

interface InputListProps {
  readonly context: Context;
  readonly asked: NextStep['what'] | undefined;
  /** What was asked for has been closed again. */
  readonly forget: () => void;
}

/** What was said: entered in batch, answered or made matters, and on a walk looked at again. */
export function InputList({ context, asked, forget }: InputListProps) {
  const { language, view, outcomes } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [form, setForm] = useState<'enter' | 'answer' | 'raise' | 'none'>();
  const [inspecting, setInspecting] = useState(false);
  const [asking, setAsking] = useState<string>();
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const inputs = standingInputs(state);
  const alike = useMemo(() => alikePoints(state), [state]);
  // Answered, and to be answered anew.
  const again = [...reopenedInputs(state, outcomes), ...shortlyAnswered(state, outcomes)].filter(
    ({ matter }) => matter === undefined,
  );
  const untouched = new Set([...untouchedInputs(state), ...again].map(({ item }) => item));
  const shown = onlyOpen ? inputs.filter((input) => outcomeOf(input, outcomes) === undefined) : inputs;
  const picked = inputs.filter(({ item }) => chosen.has(item) && untouched.has(item));
  // Somebody else has answered them since they were ticked: they are nobody's to answer in one go any more.
  const gone = context.busy ? 0 : chosen.size - picked.length;
  const [hasNotes] = useState(() => formDrafts.read(`${state.dialogue} ${NOTES_FORM}`) !== undefined);
  const isEntering =
    isOpen && (form === 'enter' || asked === 'add_inputs' || (form === undefined && hasNotes));
  const isInspecting = inspecting || asked === 'return_walk' || asked === 'look_again';
  const before = isInspecting ? beforeReturn(state, context.today, language) : '';
  const mayAnswer = isOpenDialogueStep(state, 'answer_inputs');
  const mayRaise = isOpenDialogueStep(state, 'raise_inputs');
  const parties = [...byParty(inputs.filter(({ item, defect }) => defect && untouched.has(item)))].filter(
    ([party]) => mayRaise && party !== '',
  );
  const choose = (item: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(item);
    else next.delete(item);
    setChosen(next);
  };
  // The list may be long, and what was ticked far down: the form that is asked for is gone to, and the heading after it.
  useEffect(() => {
    const section = document.getElementById('section-inputs');
    if (form === 'answer' || form === 'raise')
      section?.querySelector<HTMLElement>('.asked select, .asked textarea, .asked input')?.focus();
  }, [form]);
  const close = () => {
    setForm('none');
    document.getElementById('section-inputs')?.focus();
    forget();
  };
  // Noted several times: the first of those that are ticked stands for all.
  const [target, ...rest] = picked;
  const joining = rest.filter(({ answered, inspected }) => !answered && !inspected);
  const join = async () => {
    if (!target || context.busy) return;
    const items = joining.map(({ item }) => item);
    const command = { type: 'join_inputs', dialogue: state.dialogue, items, into: target.item };
    const told = joinedWords[language].joined(items.length, shortItem(target.item));
    if (await context.send([command], told)) setChosen(new Set());
  };
  const done = () => {
    close();
    setChosen(new Set());
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
      {before !== '' && <p class="small">{before}</p>}
      {asked === 'assign' && (
        <AssignForm context={context} inputs={withoutResponsible(state)} done={forget} />
      )}
      {isEntering && <EnterForm context={context} done={done} cancel={close} />}
      {parties.map(([party, own]) =>
        asking === party ? (
          <RaiseForm
            key={party}
            context={context}
            inputs={own}
            party={party}
            done={() => setAsking(undefined)}
            cancel={() => setAsking(undefined)}
          />
        ) : (
          <div key={party}>
            <button type="button" class="button" onClick={() => setAsking(party)}>
              {words.raiseParty(nameOf(context, party), own.length)} …
            </button>
          </div>
        ),
      )}
      {askedParties(state, view.matters).map((party) => (
        <AskParty key={party.organisation} context={context} party={party} />
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
          {mayRaise && (
            <button type="button" class="button" onClick={() => setForm('raise')}>
              {words.raise}
            </button>
          )}
          {isOpen && target && joining.length > 0 && (
            <button type="button" class="button" onClick={() => void join()}>
              {joinedWords[language].joinChosen(shortItem(target.item))}
            </button>
          )}
        </fieldset>
      )}
      <div class="asked">
        {form === 'answer' && gone > 0 && <p role="status">{words.answeredMeanwhile(gone)}</p>}
        {form === 'answer' && chosen.size > 0 && (
          <AnswerForm context={context} inputs={picked} done={done} cancel={close} />
        )}
        {form === 'raise' && picked.length > 0 && (
          <RaiseForm context={context} inputs={picked} done={done} cancel={close} />
        )}
      </div>
      <ul class="inputs">
        {shown.map((input) => (
          <InputRow
            key={input.item}
            context={context}
            input={input}
            text={input.text}
            choice={
              (isOpen || mayAnswer) && untouched.has(input.item)
                ? { isChosen: chosen.has(input.item), choose: (isChosen) => choose(input.item, isChosen) }
                : undefined
            }
            isInspecting={isInspecting}
            joined={joinedTo(state, input.item)}
            alike={isOpen ? alike.get(input.item) : undefined}
          />
        ))}
      </ul>
    </section>
  );
}
