import { useState } from 'preact/hooks';
import { type ActionLine, checkDay, isOpenAction } from '../../../shared/actions/list.ts';
import { nameOfMeasure } from '../../../shared/dialogues/programme.ts';
import { exampleWords } from '../../../shared/text/action-examples.ts';
import { actionPlanWords } from '../../../shared/text/action-plan.ts';
import { WebLink } from '../forms/WebLink.tsx';
import { ActionStanding, isPressing } from './ActionStanding.tsx';
import { type ActionContext, begunStep, isBegun, type StepName } from './context.ts';
import { PlanForm } from './PlanForm.tsx';
import { StepForm } from './StepForm.tsx';

interface ActionItemProps {
  readonly context: ActionContext;
  readonly line: ActionLine;
}

type Asked = StepName | 'correct';

const stepsOf = (line: ActionLine): readonly Asked[] =>
  isOpenAction(line)
    ? ['finish', 'move', 'correct', 'cancel']
    : checkDay(line)
      ? ['check', 'correct']
      : line.cancelled
        ? []
        : ['correct'];

/** An action with where it stands, what is said of it, and what can be done about it. */
export function ActionItem({ context, line }: ActionItemProps) {
  const { words, lists } = context;
  const examples = exampleWords[context.language];
  const [asked, setAsked] = useState<Asked | undefined>(() => {
    const begun = isBegun(line.item) ? 'correct' : begunStep(line.item);
    return begun && stepsOf(line).includes(begun) ? begun : undefined;
  });
  const mark = line.cancelled ? '–' : isPressing(line, context) ? '▲' : line.done ? '✓' : '◆';
  const measure = lists.measures.find(({ key }) => key === line.measure);
  const said = (
    [
      [words.fields.problem, line.problem],
      [words.fields.effect, line.effect],
      [examples.baseline, line.baseline],
      [words.fields.indicator, line.indicator],
      [words.measure, measure ? nameOfMeasure(measure) : line.measure],
      [words.fields.funding, line.funding],
      [words.fields.doneText, line.doneText],
      [examples.result, line.finding],
    ] as const
  ).filter(([, text]) => text !== '');
  return (
    <li class="action">
      <p class="what">
        <span aria-hidden="true">{mark}</span> {line.what}
        {line.isExample && <span class="chip">{words.isExample}</span>}
        {line.isInPlan && <span class="chip quiet">{actionPlanWords[context.language].inPlan}</span>}
      </p>
      <ActionStanding context={context} line={line} />
      <p class="small muted">
        {line.hangsOn === 'nothing'
          ? actionPlanWords[context.language].ownNumber(line.title, line.item)
          : words.hangsOn(line.title, line.item)}
      </p>
      {said.length > 0 && (
        <dl class="said">
          {said.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      <WebLink address={line.evidence} text={words.evidence} />
      {asked === undefined && stepsOf(line).length > 0 && (
        <div class="row no-print">
          {stepsOf(line).map((step, index) => (
            <button
              key={step}
              type="button"
              class={index === 0 ? 'button' : 'button plain'}
              aria-label={`${words.steps[step]}: ${line.what}`}
              onClick={() => setAsked(step)}
            >
              {words.steps[step]}
            </button>
          ))}
        </div>
      )}
      {asked === 'correct' && <PlanForm context={context} line={line} done={() => setAsked(undefined)} />}
      {asked !== undefined && asked !== 'correct' && (
        <StepForm context={context} line={line} step={asked} done={() => setAsked(undefined)} />
      )}
    </li>
  );
}
