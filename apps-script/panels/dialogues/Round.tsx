import { useState } from 'preact/hooks';
import { dialogueStageOf } from '../../../shared/dialogues/lifeCycle.ts';
import { type InputState, standingInputs } from '../../../shared/dialogues/state.ts';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { roundWords } from '../../../shared/text/dialogues-round.ts';
import type { LocalDate } from '../../../shared/time/dates.ts';
import type { Context } from './context.ts';
import { AssessForm, OpenForm, VotesForm, WinnersForm } from './RoundForms.tsx';
import { Voting } from './Voting.tsx';

/** A participatory budget: money and rules, what can be done, the vote, the winners. */
export function Round({ context }: { readonly context: Context }) {
  const { language, view, today } = context;
  const { state } = view;
  const panel = dialoguePanelWords[language];
  const plain = dialogueWords[language];
  const words = roundWords[language];
  const [again, setAgain] = useState<string>();
  const { round } = state;
  const stage = dialogueStageOf(state);
  const isOpen = stage === 'planned' || stage === 'held' || stage === 'told';
  const ideas = standingInputs(state);
  const unassessed = ideas.find(({ assessed }) => !assessed);
  const assessed = ideas.filter(({ assessed }) => assessed);
  const isCounted = round?.ballots !== undefined;
  const hasWinner = ideas.some(({ won }) => won);
  const done = () => setAgain(undefined);
  const day = (on: LocalDate | undefined) => (on ? shortDate(on, language, today) : '');
  const costWords = ({ assessed: own }: InputState): string => {
    if (own?.cost === undefined) return own?.outcome === 'not_feasible' ? '' : words.noSum;
    const isOver = round !== undefined && own.cost > round.amount && own.outcome !== 'not_feasible';
    return `${words.kronor(own.cost)}${isOver ? `. ${words.overBudget(words.kronor(round.amount))}` : ''}`;
  };
  const canVote = round !== undefined && assessed.length > 0 && !unassessed && !isCounted;
  return (
    <section class="stack" id="section-round" aria-labelledby="round" tabIndex={-1}>
      <h2 id="round">{panel.sections.round}</h2>
      {round && again !== 'rules' && (
        <>
          <p>
            <strong>{words.kronor(round.amount)}.</strong> {round.rules} {words.each(round.votesEach ?? 1)}{' '}
            {round.ideasUntil && `${words.ideasBy(day(round.ideasUntil))} `}
            {(round.votingFrom || round.votingUntil) &&
              words.days(day(round.votingFrom), day(round.votingUntil))}{' '}
            {isCounted && words.counted(round.ballots ?? 0)}
          </p>
          {isOpen && !hasWinner && (
            <div class="row no-print">
              <button type="button" class="button plain" onClick={() => setAgain('rules')}>
                {words.changeRules}
              </button>
            </div>
          )}
        </>
      )}
      {isOpen && (!round || again === 'rules') && (
        <OpenForm context={context} done={done} cancel={round ? done : undefined} />
      )}
      {round && ideas.length === 0 && <p class="muted">{words.ideasFirst}</p>}
      {isOpen && round && unassessed && (
        <AssessForm key={unassessed.item} context={context} idea={unassessed} done={done} />
      )}
      {round && assessed.length > 0 && !hasWinner && (
        <details open>
          <summary>
            {words.assessed} ({assessed.length}/{ideas.length})
          </summary>
          <ul class="inputs">
            {assessed.map((idea) => (
              <li key={idea.item}>
                <span>{idea.text}</span>
                <span class="small muted">
                  {[
                    idea.assessed && plain.assessments[idea.assessed.outcome],
                    costWords(idea),
                    idea.assessed?.text,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
                {again === idea.item ? (
                  <AssessForm context={context} idea={idea} done={done} cancel={done} />
                ) : (
                  isOpen && (
                    <div class="row no-print">
                      <button
                        type="button"
                        class="button plain"
                        aria-label={words.assessOf(idea.text)}
                        onClick={() => setAgain(idea.item)}
                      >
                        {words.changeAssessment}
                      </button>
                    </div>
                  )
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
      {isOpen && canVote && <Voting context={context} />}
      {isOpen && canVote && <VotesForm key={round.cast ?? 0} context={context} />}
      {isOpen && isCounted && !hasWinner && <WinnersForm context={context} />}
      {hasWinner && isOpen && <p>{words.project}</p>}
    </section>
  );
}
