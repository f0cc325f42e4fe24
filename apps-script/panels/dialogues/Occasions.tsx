import { useState } from 'preact/hooks';
import { calendarFile } from '../../../shared/dialogues/calendar.ts';
import { heardBy } from '../../../shared/dialogues/check-groups.ts';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import type { NextStep } from '../../../shared/dialogues/next.ts';
import { comingOccasions, type OccasionState, standingOccasions } from '../../../shared/dialogues/state.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { occasionName } from '../../../shared/text/dialogues-heard.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { saveFile } from './files.ts';
import { AddForm, CancelForm, HoldForm, MoveForm, PromiseForm } from './OccasionForms.tsx';

interface OccasionsProps {
  readonly context: Context;
  readonly asked: NextStep['what'] | undefined;
  /** What was asked for has been closed again. */
  readonly forget: () => void;
}

type Shown =
  | { readonly form: 'add' | 'promise' }
  | { readonly form: 'hold' | 'move' | 'cancel'; readonly occasion: OccasionState };

/** When people meet, who came as counts, and the day that is promised. */
export function Occasions({ context, asked, forget }: OccasionsProps) {
  const { language, today, view } = context;
  const { state } = view;
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const nameOf = (kind: OccasionState['kind']) => occasionName(kind, heardBy(state.form), language);
  const [chosen, setChosen] = useState<Shown>();
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const due =
    asked === 'hold' || asked === 'today' ? comingOccasions(state).find(({ on }) => on <= today) : undefined;
  const wanted: Shown | undefined =
    chosen ??
    (due
      ? { form: 'hold', occasion: due }
      : asked === 'plan_occasion' || asked === 'meet'
        ? { form: 'add' }
        : asked === 'promise'
          ? { form: 'promise' }
          : undefined);
  const close = () => {
    setChosen(undefined);
    forget();
  };
  const calendar = () => {
    const entries = state.occasions.map((occasion) => ({
      id: occasion.item,
      isCancelled: occasion.cancelled !== undefined,
      on: occasion.on,
      time: occasion.time,
      title: `${nameOf(occasion.kind)}: ${state.title}`,
      where: occasion.venue ?? state.venue,
    }));
    const promise =
      state.due && !state.told
        ? [{ id: `${state.dialogue}/promise`, on: state.due, title: `${words.promise}: ${state.title}` }]
        : [];
    const file = calendarFile([...entries, ...promise], state.title, new Date().toISOString());
    saveFile(`${state.dialogue}.ics`, 'text/calendar', file);
  };
  return (
    <section class="stack" id="section-occasions" aria-labelledby="occasions" tabIndex={-1}>
      <h2 id="occasions">{words.sections.occasions}</h2>
      <ul class="inputs">
        {[...state.occasions].sort(byDay).map((occasion) => (
          <li key={occasion.item}>
            <Line occasion={occasion} context={context} />
            {isOpen && !occasion.cancelled && (
              <fieldset
                class="row plain no-print"
                aria-label={`${nameOf(occasion.kind)} ${shortDate(occasion.on, language, today)}`}
              >
                <button type="button" class="button" onClick={() => setChosen({ form: 'hold', occasion })}>
                  {occasion.held ? words.correctHeads : words.hold}
                </button>
                {!occasion.held && (
                  <>
                    <button
                      type="button"
                      class="button plain"
                      onClick={() => setChosen({ form: 'move', occasion })}
                    >
                      {words.move}
                    </button>
                    <button
                      type="button"
                      class="button plain"
                      onClick={() => setChosen({ form: 'cancel', occasion })}
                    >
                      {words.callOff}
                    </button>
                  </>
                )}
              </fieldset>
            )}
            {wanted && 'occasion' in wanted && wanted.occasion.item === occasion.item && (
              <OccasionForm key={wanted.form} context={context} shown={wanted} done={close} />
            )}
          </li>
        ))}
      </ul>
      {wanted === undefined && (
        <div class="row no-print">
          {isOpen && (
            <>
              <button type="button" class="button" onClick={() => setChosen({ form: 'add' })}>
                {words.addOccasion}
              </button>
              <button type="button" class="button" onClick={() => setChosen({ form: 'promise' })}>
                {plain.steps.promise_feedback}
              </button>
            </>
          )}
          {standingOccasions(state).length > 0 && (
            <button type="button" class="button plain" onClick={calendar}>
              {words.calendar}
            </button>
          )}
        </div>
      )}
      {wanted?.form === 'add' && <AddForm context={context} done={close} />}
      {wanted?.form === 'promise' && <PromiseForm context={context} done={close} />}
    </section>
  );
}

const byDay = (a: OccasionState, b: OccasionState): number => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);

interface LineProps {
  readonly occasion: OccasionState;
  readonly context: Context;
}

function Line({ occasion, context: { language, today, view } }: LineProps) {
  const words = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const { held, cancelled } = occasion;
  const counts = Object.entries(held?.counts ?? {}).map(
    ([group, heads]) => `${plain.attendance[group as keyof typeof plain.attendance] ?? group} ${heads}`,
  );
  const where = occasion.venue ?? view.state.venue;
  return (
    <>
      <span>
        <strong>{occasionName(occasion.kind, heardBy(view.state.form), language)}</strong>{' '}
        {shortDate(occasion.on, language, today)} {occasion.time} {held && `✓ ${plain.steps.hold_occasion}`}
        {cancelled && <strong>{words.calledOff}</strong>}
      </span>
      <span class="small muted">
        {cancelled ? cancelled.reason : held ? counts.join(' · ') : (where ?? '')}
      </span>
    </>
  );
}

interface OccasionFormProps {
  readonly context: Context;
  readonly shown: Extract<Shown, { readonly occasion: OccasionState }>;
  readonly done: () => void;
}

function OccasionForm({ context, shown: { form, occasion }, done }: OccasionFormProps) {
  const props = { context, occasion, done };
  if (form === 'move') return <MoveForm {...props} />;
  return form === 'cancel' ? <CancelForm {...props} /> : <HoldForm {...props} />;
}
