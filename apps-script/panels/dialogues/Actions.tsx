import { useState } from 'preact/hooks';
import { type ActionLine, checkDay, inCrimePlan, isOpenAction } from '../../../shared/actions/list.ts';
import type { ActionState } from '../../../shared/actions/state.ts';
import { promisesWithoutAction } from '../../../shared/dialogues/finish.ts';
import { actionPanelWords } from '../../../shared/text/actions.ts';
import { classWords } from '../../../shared/text/class-words.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { ActionStanding } from '../actions/ActionStanding.tsx';
import { type ActionContext, begunStep, type StepName } from '../actions/context.ts';
import { PlanForm } from '../actions/PlanForm.tsx';
import { StepForm } from '../actions/StepForm.tsx';
import { type Context, nameOf } from './context.ts';

/** An action of the dialogue as the list of all actions has it; longer texts are cut, and are put right there. */
function lineOf(context: Context, action: ActionState): ActionLine {
  const { state } = context.view;
  const { done, cancelled, checked } = action;
  return {
    item: action.item,
    subject: state.dialogue,
    title: state.title,
    hangsOn: 'dialogue',
    what: action.what,
    owner: action.owner,
    organisation: nameOf(context, action.organisation),
    partners: [...(action.partners ?? []).map((id) => nameOf(context, id)), ...(action.together ?? [])],
    effect: action.effect ?? '',
    baseline: action.baseline ?? '',
    indicator: [action.indicator, action.source].filter(Boolean).join(' · '),
    problem: action.problem ?? '',
    isInPlan: inCrimePlan(action.crime, action.problem ?? ''),
    measure: action.measure ?? '',
    funding: action.funding ?? '',
    planned: action.planned,
    firstDue: action.firstDue,
    due: action.due,
    evidence: done ? (done.evidence ?? classWords[context.language].evidence[done.outcome]) : '',
    doneText: '',
    finding: checked?.text ?? '',
    isExample: checked?.example === true,
    areas: action.areas ?? state.areas ?? [],
    ...(done && { done: done.on }),
    ...(cancelled && { cancelled: cancelled.on }),
    ...(checked && { checked: checked.on, result: checked.outcome }),
  };
}

/** What the parts of the panel of actions know and do, in the page of a dialogue. */
function actionContext(context: Context): ActionContext {
  const { language, today, user, busy, lists, view } = context;
  return {
    language,
    today,
    user,
    busy,
    words: actionPanelWords[language],
    actions: [],
    lists: {
      district: lists.district,
      contact: lists.contact,
      areas: lists.areas,
      owners: lists.owners,
      names: lists.names,
      organisations: lists.organisations,
      partners: [],
      measures: lists.measures.map(({ key, name }) => ({
        key,
        theme: name,
        measure: '',
        goal: '',
        areas: [],
        partners: [],
        indicator: '',
        from: '',
        to: '',
      })),
      subjects: [{ number: view.state.dialogue, title: view.state.title }],
    },
    send: (command, receipt) => context.send([command], receipt),
  };
}

const stepsOf = (line: ActionLine): readonly StepName[] =>
  isOpenAction(line) ? ['finish', 'move', 'cancel'] : checkDay(line) ? ['check'] : [];

/** What is to be done because of the dialogue as a whole; each of its matters has actions of its own. */
export function Actions({ context }: { readonly context: Context }) {
  const { language, view } = context;
  const words = dialoguePanelWords[language];
  const own = actionContext(context);
  const [isPlanning, setPlanning] = useState(false);
  const [asked, setAsked] = useState<{ readonly item: string; readonly step: StepName } | undefined>(
    () =>
      view.state.actions.flatMap(({ item }) => {
        const step = begunStep(item, view.state.dialogue);
        return step ? [{ item, step }] : [];
      })[0],
  );
  const subject = `${view.state.dialogue} ${view.state.title}`;
  return (
    <section class="stack" id="section-actions" aria-labelledby="actions" tabIndex={-1}>
      <h2 id="actions">{words.sections.actions}</h2>
      {view.state.actions.length === 0 && <p class="muted">{words.noActions}</p>}
      <ul class="inputs">
        {view.state.actions.map((action) => {
          const line = lineOf(context, action);
          return (
            <li key={action.item}>
              <span>{action.what}</span>
              <ActionStanding context={own} line={line} />
              {asked?.item === action.item ? (
                <StepForm context={own} line={line} step={asked.step} done={() => setAsked(undefined)} />
              ) : (
                <div class="row no-print">
                  {stepsOf(line).map((step, index) => (
                    <button
                      key={step}
                      type="button"
                      class={index === 0 ? 'button' : 'button plain'}
                      aria-label={`${own.words.steps[step]}: ${action.what}`}
                      onClick={() => setAsked({ item: action.item, step })}
                    >
                      {own.words.steps[step]}
                    </button>
                  ))}
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {isPlanning ? (
        <PlanForm
          context={own}
          first={{ subject }}
          promises={promisesWithoutAction(view.state)}
          done={() => setPlanning(false)}
        />
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
