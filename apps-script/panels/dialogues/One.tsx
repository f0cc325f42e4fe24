import { Fragment } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { heardBy } from '../../../shared/dialogues/check-groups.ts';
import { checksLeft, pointsFor } from '../../../shared/dialogues/checklist.ts';
import { missingFor } from '../../../shared/dialogues/finish.ts';
import { canRecur } from '../../../shared/dialogues/following.ts';
import { dialogueStageOf, isUnderWay } from '../../../shared/dialogues/lifeCycle.ts';
import { type NextStep, nextDialogueSteps } from '../../../shared/dialogues/next.ts';
import type { MatterOutcomes } from '../../../shared/dialogues/state.ts';
import { isYoung } from '../../../shared/dialogues/young.ts';
import { seenIn } from '../../../shared/matters/changed-since.ts';
import { CLOSING_RULES, dialogueFormById } from '../../../shared/reference/dialogue-forms.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { closingWords } from '../../../shared/text/dialogues-closing.ts';
import { endingWords, missingWords } from '../../../shared/text/dialogues-ending.ts';
import { lateWords } from '../../../shared/text/dialogues-late.ts';
import { noteWords } from '../../../shared/text/dialogues-notes.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { formWords } from '../../../shared/text/forms.ts';
import type { Language } from '../../../shared/text/language.ts';
import { daysBetween, type LocalDate } from '../../../shared/time/dates.ts';
import type { DialogueLists, DialogueView } from '../../dialogue-calls.ts';
import { DraftScope, Refused } from '../forms/context.ts';
import { type Receipt, Told } from '../forms/Told.tsx';
import { Actions } from './Actions.tsx';
import { Checklist } from './Checklist.tsx';
import { Closing } from './Closing.tsx';
import type { Context } from './context.ts';
import { Details } from './Details.tsx';
import { Earlier } from './Earlier.tsx';
import { History } from './History.tsx';
import { InputList } from './InputList.tsx';
import { nextTime } from './next-time.ts';
import { Occasions } from './Occasions.tsx';
import { Pack } from './Pack.tsx';
import { PhonePage } from './PhonePage.tsx';
import type { PlanFields } from './PlanForm.tsx';
import { Results } from './Results.tsx';
import { Round } from './Round.tsx';
import { Series } from './Series.tsx';
import { type Sent, undoing, useSending, type Wanted } from './sending.ts';

interface OneProps {
  readonly language: Language;
  readonly lists: DialogueLists;
  readonly today: LocalDate;
  readonly first: DialogueView;
  readonly isNew: boolean;
  /** Opened to be held together with those who hold it: their names. */
  readonly joins?: string | undefined;
  readonly user: string;
  readonly planNext: (first: Partial<PlanFields>) => void;
  /** Shows another dialogue. */
  readonly open: (dialogue: string) => void;
  readonly back: () => void;
}

const SECTION_OF: Readonly<Record<NextStep['what'], string>> = {
  plan_occasion: 'occasions',
  promise: 'occasions',
  checklist: 'checklist',
  wait: 'occasions',
  hold: 'occasions',
  today: 'occasions',
  answer_again: 'inputs',
  look_again: 'inputs',
  plan_project: 'actions',
  assign: 'inputs',
  answer_more: 'inputs',
  meet: 'occasions',
  results: 'results',
  account: 'closing',
  add_inputs: 'inputs',
  assess: 'round',
  count_votes: 'round',
  name_winners: 'round',
  answer: 'inputs',
  wait_for_matters: 'inputs',
  tell: 'pack',
  return_walk: 'inputs',
  close: 'closing',
};

/** One dialogue: where it stands, the next step as a button, and its parts below. */
export function One({ language, lists, today, first, isNew, joins, user, planNext, open, back }: OneProps) {
  const words = dialoguePanelWords[language];
  const [view, setView] = useState(first);
  const [asking, setAsking] = useState<NextStep>();
  const asked = asking?.what;
  const isWalkToday = asked === 'today' && dialogueFormById(first.state.form)?.category === 'walk';
  const [receipt, setReceipt] = useState<(Receipt & { readonly sent: readonly Sent[] }) | undefined>(() =>
    begunWith(language, first, isNew, joins),
  );
  const changed = useCallback((next: DialogueView) => setView(next), []);
  // What the panel shows is the dialogue's history, not that of the matters and actions it leads to.
  const seenBy = useCallback(
    (command: Wanted) => ('dialogue' in command ? seenIn(view.state) : undefined),
    [view.state],
  );
  const { busy, refusal, send } = useSending(language, changed, seenBy);
  const { state } = view;
  const form = dialogueFormById(state.form);
  const outcomes: MatterOutcomes = (matter) => view.matters.find((one) => one.matter === matter)?.outcome;
  const checks = pointsFor(lists.checks, state);
  const left = checksLeft(lists.checks, state);
  const missing = missingFor(state, outcomes, left);
  const steps = nextDialogueSteps(state, outcomes, today, left);
  // While people meet, what has come in already waits as well.
  const shownSteps = steps.slice(0, steps[0]?.what === 'today' ? 2 : 1);
  const isWalk = form?.category === 'walk';
  const day = (on: LocalDate) => shortDate(on, language, today);
  const late = state.told && state.due ? daysBetween(state.due, state.told.on) : 0;

  const closedWords = ({ on, reason }: NonNullable<typeof state.closed>) =>
    closingWords[language].closed(day(on), missingWords(missing, language), reason ?? '');

  const context: Context = {
    language,
    lists,
    today,
    view,
    outcomes,
    user,
    busy,
    isYoung: isYoung(state),
    send: async (commands, told) => {
      setReceipt(undefined);
      const sent = await send(commands);
      if (!sent) return false;
      const said = typeof told === 'string' ? { title: told } : told;
      setReceipt({ ...(said ?? { title: words.done }), sent });
      setAsking(undefined);
      return sent.length === commands.length;
    },
  };
  const undo = async () => {
    if (!receipt) return;
    const undone = await send(undoing(receipt.sent, formWords[language].undo));
    // Where it could not be taken back, what went wrong is what there is to tell.
    setReceipt(undone && { title: words.undone, sent: [] });
  };
  // The page before may have been scrolled: what has been saved is told at the top, and the keyboard goes on there.
  const top = useRef<HTMLHeadingElement>(null);
  // What was saved before is no news any more when something else is being written.
  useEffect(() => {
    // Not before the field itself has heard of its change: drawn anew in between, a tick would be lost.
    const hide = () => setTimeout(() => setReceipt(undefined), 0);
    document.addEventListener('input', hide);
    return () => document.removeEventListener('input', hide);
  }, []);
  useEffect(() => {
    window.scrollTo(0, 0);
    top.current?.focus({ preventScroll: true });
  }, []);
  const forget = () => setAsking(undefined);
  const go = (next: NextStep) => {
    setAsking(next);
    setReceipt(undefined);
    const step = next.what;
    // The part is drawn first; then it is brought into sight and the keyboard goes there.
    setTimeout(() => {
      const isPhone = step === 'today' && form?.category === 'walk';
      const section = document.getElementById(`section-${isPhone ? 'phone' : SECTION_OF[step]}`);
      section?.scrollIntoView({ block: 'start' });
      (
        section?.querySelector<HTMLElement>('form textarea, form input, form select, form button') ?? section
      )?.focus();
    }, 0);
  };

  return (
    <DraftScope.Provider value={state.dialogue}>
      <Refused.Provider value={refusal}>
        <button type="button" class="button plain back no-print" onClick={back}>
          ← {words.back}
        </button>
        <header class="stack">
          <h1 ref={top} tabIndex={-1}>
            {state.title}
          </h1>
          <p class="small">
            {[
              state.dialogue,
              language === 'sv' ? form?.nameSv : form?.nameEn,
              (state.areas ?? []).join(', '),
              isUnderWay(state, today)
                ? dialogueWords[language].underWay
                : dialogueWords[language].stages[dialogueStageOf(state)],
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {state.told && late > 0 && (
            <p class="small late">{lateWords[language].told(day(state.told.on), late)}</p>
          )}
          {state.closed ? (
            <p class="small">{closedWords(state.closed)}</p>
          ) : (
            <p class="small muted">
              {state.due ? words.promisedBy(day(state.due)) : words.notPromised}
              {form && `. ${CLOSING_RULES[form.closing][language]}`}
            </p>
          )}
        </header>
        {state.told?.noMeeting && (
          <p class="small">
            {endingWords[language].toldWithout(
              dialogueWords[language].tellingWays[state.told.how],
              state.told.noMeeting,
            )}
          </p>
        )}
        <Told
          language={language}
          refusal={refusal}
          busy={busy}
          receipt={receipt}
          undo={receipt && receipt.sent.length > 0 ? () => void undo() : undefined}
          hide={() => setReceipt(undefined)}
        />
        {shownSteps.length > 0 && (
          <section class="next" aria-label={words.nextStep}>
            {shownSteps.map((next, index) => {
              const step = words.steps(next, (on) => day(on as LocalDate), heardBy(state.form));
              return (
                <Fragment key={next.what}>
                  <p>
                    {index === 0 && <strong>{words.nextStep}: </strong>}
                    {step.text}
                  </p>
                  <button
                    type="button"
                    class={index === 0 ? 'button main' : 'button'}
                    onClick={() => go(next)}
                  >
                    {step.button}
                  </button>
                </Fragment>
              );
            })}
          </section>
        )}
        <InputList context={context} asked={asked} forget={forget} />
        <Earlier context={context} open={open} />
        <Results context={context} />
        {form?.category === 'budget' && <Round context={context} />}
        <Occasions context={context} asked={isWalkToday ? undefined : asked} forget={forget} />
        {form?.category === 'walk' && <PhonePage context={context} isAsked={isWalkToday} />}
        {state.series && <Series context={context} series={state.series} />}
        <Checklist context={context} checks={checks} />
        <Actions context={context} />
        <Pack context={context} />
        <Closing context={context} missing={missing} asked={asking} forget={forget} />
        {(state.closed || (isWalk && state.timeline.length > 0 && dialogueStageOf(state) !== 'planned')) &&
          canRecur(state) && (
            <div class="row no-print">
              <button
                type="button"
                class={state.closed ? 'button main' : 'button'}
                onClick={() => planNext(nextTime(view, lists, language, today))}
              >
                {lateWords[language].planNext}
              </button>
            </div>
          )}
        <Details context={context} />
        <History context={context} checks={lists.checks} />
      </Refused.Provider>
    </DraftScope.Provider>
  );
}

/** What the page begins with telling. */
function begunWith(language: Language, { state }: DialogueView, isNew: boolean, joins: string | undefined) {
  if (isNew) return { title: dialoguePanelWords[language].planned(state.dialogue), sent: [] };
  if (joins === undefined) return undefined;
  const words = noteWords[language];
  return { title: words.joinTitle(state.title), lines: [words.joinText(joins)], sent: [] };
}
