import { useCallback, useEffect, useState } from 'preact/hooks';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { Progress } from '../../../shared/interface/Progress.tsx';
import type { Role } from '../../../shared/matters/kinds.ts';
import { type FollowUp, nextSteps, stageOf } from '../../../shared/matters/lifeCycle.ts';
import { isPaused, openReferrals } from '../../../shared/matters/state.ts';
import { cardWords, MANY_STEPS, type ManyStep } from '../../../shared/text/card.ts';
import { matterWords } from '../../../shared/text/matters.ts';
import { panelWords, sidebarWords } from '../../../shared/text/sidebar.ts';
import type { MatterCard, SelectedRows } from '../../calls.ts';
import { call } from '../client.ts';
import { failureText } from '../failures.ts';
import { draftKey, SEVERAL, SEVERAL_FIELD } from './draft-key.ts';
import type { Drafts } from './drafts.ts';
import { type FormContext, listIn, listOf } from './forms/form.ts';
import { StepForm } from './forms/StepForm.tsx';
import { Receipt, type Taken } from './Receipt.tsx';

interface SeveralProps {
  readonly numbers: readonly string[];
  /** Matters that are selected; more than the numbers when there are too many to take at once. */
  readonly selected: number;
  /** What the selected rows are; left out when they are not what is selected now. */
  readonly rows?: SelectedRows | undefined;
  readonly base: Omit<FormContext, 'card' | 'subject' | 'together' | 'several'>;
  readonly role?: Role | undefined;
  readonly drafts: Drafts;
  /** The step whose form was begun, when somebody goes on with it. */
  readonly begun?: FollowUp | undefined;
  readonly changed: () => void;
}

/**
 * Which of the matters a step can be taken for. Only those whose residents have been told are closed together, and
 * whoever waits for us is not reminded.
 */
export const fits = (step: ManyStep, { state }: MatterCard, role?: Role): boolean =>
  nextSteps(state, role).includes(step) &&
  (step !== 'close' || state.told !== undefined) &&
  (step !== 'remind' || openReferrals(state).some((referral) => !isPaused(referral)));

/** Several rows are selected: what can be done to all of them, and to how many it applies. */
export function Several(props: SeveralProps) {
  const { numbers, selected, base, role, drafts } = props;
  const { language } = base;
  const words = cardWords[language].several;
  const names = matterWords[language];
  const [cards, setCards] = useState<readonly MatterCard[] | undefined>(undefined);
  const [problem, setProblem] = useState('');
  const [step, setStep] = useState<ManyStep | undefined>(
    MANY_STEPS.find((one) => one === props.begun) ?? undefined,
  );
  const [taken, setTaken] = useState<Taken | undefined>(undefined);

  // The list is a new one at every look at the selection, though it holds the same.
  const list = listOf(numbers);
  const read = useCallback(async () => {
    try {
      const answer = await call('readMany', [{ matters: [...listIn(list)] }]);
      if (answer.ok) setCards(answer.cards);
      else setProblem(answer.message);
    } catch (error) {
      setProblem(failureText(error, language));
    }
  }, [list, language]);
  useEffect(() => {
    void read();
  }, [read]);

  const open = (next: ManyStep) => {
    setTaken(undefined);
    setStep(next);
  };
  const refresh = () => {
    void read();
    props.changed();
  };
  const those = step && cards ? cards.filter((card) => fits(step, card, role)) : [];
  const [first] = those;
  const possible = cards
    ? MANY_STEPS.map((one) => ({ step: one, count: cards.filter((card) => fits(one, card, role)).length }))
    : [];
  const key = step && draftKey({ matter: SEVERAL, step });
  return (
    <>
      <h1 id="matter" tabIndex={-1}>
        {words.title(selected)}
      </h1>
      {props.rows && props.rows.selected > selected && (
        <p class="muted">{words.rows(props.rows.selected, props.rows.withoutMatter, selected)}</p>
      )}
      {selected > numbers.length && <p class="warning">{words.tooMany(selected, numbers.length)}</p>}
      {problem !== '' && (
        <Notice tone="problem" title={panelWords[language].failed}>
          <p>{problem}</p>
        </Notice>
      )}
      {!cards && problem === '' && <Progress label={words.reading} />}
      {taken && <Receipt language={language} taken={taken} undone={refresh} reload={refresh} />}
      {cards && step && key && first && (
        <>
          {those.length < cards.length && <p class="muted">{words.leftOut(cards.length - those.length)}</p>}
          <StepForm
            key={key}
            step={step}
            context={{ ...base, card: first, several: those }}
            drafts={drafts}
            draftKey={key}
            title={words.form(names.steps[step], those.length)}
            keep={{ [SEVERAL_FIELD]: listOf(those.map(({ state }) => state.matter)) }}
            close={() => setStep(undefined)}
            done={(sent, mailed) => {
              setStep(undefined);
              setTaken({ step, sent, mailed });
              refresh();
              requestAnimationFrame(() => document.getElementById('matter')?.focus());
            }}
          />
        </>
      )}
      {cards && !first && (
        <>
          <p>{possible.some(({ count }) => count > 0) ? words.text : words.none}</p>
          <nav aria-label={sidebarWords[language].steps} class="row">
            {possible
              .filter(({ count }) => count > 0)
              .map(({ step: one, count }) => (
                <button key={one} type="button" class="button" onClick={() => open(one)}>
                  {words.step[one](words.count(count, cards.length))}
                  {drafts.fields(draftKey({ matter: SEVERAL, step: one })) && (
                    <span class="draft-mark">{sidebarWords[language].draftMark}</span>
                  )}
                </button>
              ))}
          </nav>
        </>
      )}
      {cards && (
        <section>
          <h2 class="divider">{words.matters}</h2>
          <ul class="plain-list">
            {cards.map(({ state }) => (
              <li key={state.matter}>
                <span class="muted nowrap">{state.matter}</span> {state.title}{' '}
                <span class="chip">{names.stages[stageOf(state)]}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
