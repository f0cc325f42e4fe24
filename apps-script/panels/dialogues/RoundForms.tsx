import { useState } from 'preact/hooks';
import { ASSESSMENTS, MOST_VOTES_EACH } from '../../../shared/dialogues/kinds.ts';
import { shortItem } from '../../../shared/dialogues/short-item.ts';
import { type InputState, standingInputs } from '../../../shared/dialogues/state.ts';
import { costOf, kronorIn, rankedIdeas } from '../../../shared/dialogues/winners.ts';
import { Notice } from '../../../shared/interface/Notice.tsx';
import { shortDate } from '../../../shared/text/dates.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { roundWords } from '../../../shared/text/dialogues-round.ts';
import { tieWords } from '../../../shared/text/dialogues-ties.ts';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
import { Choice, Form, Line, Prose } from './parts.tsx';

interface PartProps {
  readonly context: Context;
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text.trim());

/** Sums are typed with or without gaps between thousands. */
const sum = (kronor: number | undefined): string =>
  kronor === undefined
    ? ''
    : String(kronor)
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+(?:,|$))/g, '\u00a0');

export function OpenForm({
  context,
  done,
  cancel,
}: PartProps & { readonly done: () => void; readonly cancel: (() => void) | undefined }) {
  const panel = dialoguePanelWords[context.language];
  const words = roundWords[context.language];
  const { dialogue, round, budget } = context.view.state;
  const isCounted = round?.ballots !== undefined;
  const { fields, bind, check, keeping } = useFields('round', {
    // What was said of the budget when the dialogue was planned is not asked for again.
    amount: sum(round?.amount ?? kronorIn(budget ?? '')),
    rules: round?.rules ?? '',
    votesEach: String(round?.votesEach ?? 1),
    ideasUntil: round?.ideasUntil ?? '',
    votingFrom: round?.votingFrom ?? '',
    votingUntil: round?.votingUntil ?? '',
  });
  const submit = async () => {
    const each = Number(fields.votesEach);
    const amount = kronorIn(fields.amount);
    const isBackwards =
      fields.votingFrom !== '' && fields.votingUntil !== '' && fields.votingUntil < fields.votingFrom;
    const voteDay = fields.votingFrom || fields.votingUntil;
    const isTooLate = fields.ideasUntil !== '' && voteDay !== '' && fields.ideasUntil >= voteDay;
    const isRight = check([
      ['amount', !amount, words.sum],
      ['rules', fields.rules.trim() === '', panel.needs(panel.fields.rules)],
      ['votesEach', !(each >= 1 && each <= MOST_VOTES_EACH), words.votesEachHint],
      ['ideasUntil', isTooLate, words.ideasTooLate],
      ['votingUntil', isBackwards, words.votingBackwards],
    ]);
    if (!isRight) return false;
    const { amount: _amount, votesEach: _each, ...texts } = filled(fields);
    const command = {
      type: 'open_round',
      dialogue,
      amount,
      rules: fields.rules.trim(),
      votesEach: each,
      ...texts,
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={dialogueWords[context.language].steps.open_round}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={cancel}
    >
      <Line {...bind('amount')} label={panel.fields.amount} />
      <Prose {...bind('rules')} label={panel.fields.rules} />
      {!isCounted && (
        <>
          <Line {...bind('votesEach')} type="number" label={words.votesEach} hint={words.votesEachHint} />
          <div class="pair">
            <Line {...bind('ideasUntil')} type="date" label={`${words.ideasUntil} (${panel.optional})`} />
            <Line {...bind('votingFrom')} type="date" label={`${words.votingFrom} (${panel.optional})`} />
            <Line {...bind('votingUntil')} type="date" label={`${words.votingUntil} (${panel.optional})`} />
          </div>
        </>
      )}
    </Form>
  );
}

export function AssessForm({
  context,
  idea,
  done,
  cancel,
}: PartProps & {
  readonly idea: InputState;
  readonly done: () => void;
  readonly cancel?: (() => void) | undefined;
}) {
  const panel = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const words = roundWords[context.language];
  const frame = context.view.state.round?.amount;
  const { fields, bind, check, keeping } = useFields(`assess-${shortItem(idea.item)}`, {
    outcome: idea.assessed?.outcome ?? 'feasible',
    cost: sum(idea.assessed?.cost),
    text: idea.assessed?.text ?? '',
  });
  const needsWhy = fields.outcome !== 'feasible';
  const why = fields.outcome === 'not_feasible' ? panel.fields.reason : words.whichChanges;
  const cost = kronorIn(fields.cost);
  const isOver = cost !== undefined && frame !== undefined && cost > frame;
  const submit = async () => {
    const isRight = check([
      ['cost', fields.cost.trim() !== '' && cost === undefined, words.sum],
      ['text', needsWhy && fields.text.trim() === '', panel.needs(why)],
    ]);
    if (!isRight) return false;
    const command = {
      type: 'assess_idea',
      dialogue: context.view.state.dialogue,
      item: idea.item,
      outcome: fields.outcome,
      ...(needsWhy && { text: fields.text.trim() }),
      ...(cost !== undefined && { cost }),
    };
    const isSaved = await context.send([command]);
    if (isSaved) done();
    return isSaved;
  };
  return (
    <Form
      label={`${plain.steps.assess_idea}: ${idea.text}`}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
      cancel={cancel}
    >
      <p>
        <strong>{idea.text}</strong>
      </p>
      <Choice
        {...bind('outcome')}
        label={plain.steps.assess_idea}
        choices={ASSESSMENTS.map((value) => ({ value, label: plain.assessments[value] }))}
      />
      <Line
        {...bind('cost')}
        label={`${panel.fields.cost} (${panel.optional})`}
        hint={fields.outcome === 'not_feasible' ? undefined : words.noCost}
      />
      {isOver && fields.outcome !== 'not_feasible' && (
        <Notice tone="waiting" title={words.overBudget(words.kronor(frame))} />
      )}
      {needsWhy && <Prose {...bind('text')} label={why} />}
    </Form>
  );
}

/** Votes on paper are entered; those that residents have cast themselves are added to them. */
export function VotesForm({ context }: PartProps) {
  const { state } = context.view;
  const panel = dialoguePanelWords[context.language];
  const words = roundWords[context.language];
  const ideas = standingInputs(state).filter(({ assessed }) => assessed?.outcome !== 'not_feasible');
  const cast = state.round?.cast ?? 0;
  const first = Object.fromEntries([...ideas.map(({ item }) => item), 'ballots'].map((key) => [key, '']));
  const { fields, bind, check, keeping } = useFields<string>('votes', first);
  // What is no count is told at its own field, and counts for nothing meanwhile.
  const of = (key: string) => (isCount(fields[key] ?? '') ? Number(fields[key] || 0) : 0);
  const votes = ideas.map(({ item, cast: web = 0 }) => ({ item, votes: web + of(item) }));
  const total = votes.reduce((all, one) => all + one.votes, 0);
  const most = (cast + of('ballots')) * (state.round?.votesEach ?? 1);
  const until = state.round?.votingUntil;
  const isStillOpen = until !== undefined && context.today <= until;
  const [isAsked, setAsked] = useState(false);
  const submit = async () => {
    const keys = Object.keys(first);
    const wrong = keys.map((key) => {
      const text = fields[key] ?? '';
      const isMissing = key === 'ballots' && text === '' && cast === 0;
      return [key, isMissing || (text !== '' && !isCount(text)), words.number] as const;
    });
    if (!check([...wrong, ['ballots', total > most, words.tooManyVotes(total, most)]])) return false;
    // Counting ends the vote for everybody who still has a code.
    if (isStillOpen && !isAsked) {
      setAsked(true);
      return false;
    }
    return context.send([
      { type: 'count_votes', dialogue: state.dialogue, ballots: cast + of('ballots'), votes },
    ]);
  };
  return (
    <Form
      label={dialogueWords[context.language].steps.count_votes}
      submitLabel={isAsked ? words.countAnyway : dialogueWords[context.language].steps.count_votes}
      busy={context.busy}
      submit={submit}
      keeping={keeping}
    >
      <Line
        {...bind('ballots')}
        type="number"
        label={cast > 0 ? words.paperBallots : panel.fields.ballots}
        hint={cast > 0 ? words.onWeb(cast) : undefined}
      />
      {ideas.map(({ item, text, cast: web }) => (
        <Line
          key={item}
          {...bind(item)}
          type="number"
          label={panel.vote(text)}
          hint={cast > 0 ? words.onWeb(web ?? 0) : undefined}
        />
      ))}
      <p class="small" role="status">
        {words.votesSoFar(total, most)}
      </p>
      {isAsked && until && (
        <Notice tone="waiting" title={words.stillOpen(shortDate(until, context.language, context.today))} />
      )}
    </Form>
  );
}

/** Those with the most votes that fit into the money are proposed; whoever sits here decides. */
export function WinnersForm({ context }: PartProps) {
  const { state } = context.view;
  const panel = dialoguePanelWords[context.language];
  const words = roundWords[context.language];
  const step = dialogueWords[context.language].steps.name_winners;
  const frame = state.round?.amount ?? 0;
  const ranked = rankedIdeas(standingInputs(state), frame);
  const proposed = ranked.filter(({ isProposed }) => isProposed).map(({ idea }) => idea.item);
  const { fields, bind, change, check, keeping } = useFields('winners', {
    items: proposed.join('\n'),
    text: '',
    otherText: '',
    tieText: '',
  });
  const chosen = new Set(fields.items.split('\n'));
  const winners = ranked.filter(({ idea }) => chosen.has(idea.item)).map(({ idea }) => idea);
  const wonWith = new Set(winners.map(({ votes }) => votes));
  const losers = ranked.filter(({ idea }) => !chosen.has(idea.item)).map(({ idea }) => idea);
  // With as many votes as a winner: what settled it is no reason for the others.
  const tied = losers.filter(({ votes }) => wonWith.has(votes));
  const others = losers.length > tied.length;
  const cost = costOf(winners);
  const unpriced = winners.filter(({ assessed }) => assessed?.cost === undefined).length;
  const choose = (item: string, isChosen: boolean) => {
    const items = ranked
      .map(({ idea }) => idea.item)
      .filter((one) => (one === item ? isChosen : chosen.has(one)));
    change({ items: items.join('\n') });
  };
  const submit = async () => {
    const isOver = cost > frame;
    const isRight = check([
      [
        'items',
        winners.length === 0 || isOver,
        isOver ? words.overFrame(words.kronor(cost - frame)) : words.chooseWinner,
      ],
      ['text', fields.text.trim() === '', panel.needs(panel.winText)],
      ['otherText', others && fields.otherText.trim() === '', panel.needs(panel.loseText)],
      ['tieText', tied.length > 0 && fields.tieText.trim() === '', tieWords[context.language].needs],
    ]);
    if (!isRight) return false;
    return context.send([
      {
        type: 'name_winners',
        dialogue: state.dialogue,
        items: winners.map(({ item }) => item),
        text: fields.text.trim(),
        // Nobody is told it when everything won.
        otherText: fields.otherText.trim() || fields.tieText.trim() || fields.text.trim(),
        ...(tied.length > 0 && { tieText: fields.tieText.trim() }),
      },
    ]);
  };
  const { id, error } = bind('items');
  let sumSoFar = 0;
  return (
    <Form label={step} submitLabel={step} busy={context.busy} submit={submit} keeping={keeping}>
      <fieldset class="field">
        <legend>{panel.winners}</legend>
        <p class="small muted">{words.proposed}</p>
        <ul class="inputs">
          {ranked.map(({ idea, votes, cost: own, isTie }, index) => {
            const isChosen = chosen.has(idea.item);
            if (isChosen) sumSoFar += own ?? 0;
            return (
              <li key={idea.item}>
                <label class="choice">
                  <input
                    {...(index === 0 && { id })}
                    type="checkbox"
                    checked={isChosen}
                    aria-invalid={error ? 'true' : undefined}
                    onChange={(event) => choose(idea.item, event.currentTarget.checked)}
                  />
                  <span>
                    {shortItem(idea.item)} {idea.text}
                  </span>
                </label>
                <span class="small muted">
                  {[
                    `${words.votesOf(votes)}${isTie ? ` (${words.tie})` : ''}`,
                    own === undefined ? words.noSum : words.kronor(own),
                    isChosen ? words.runningSum(words.kronor(sumSoFar)) : '',
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            );
          })}
        </ul>
        {error && <span class="error">{error}</span>}
      </fieldset>
      <p class={cost > frame ? 'late' : 'small'} role="status">
        {words.frame(words.kronor(cost), words.kronor(frame))} {unpriced > 0 && words.unpriced(unpriced)}{' '}
        {cost > frame && words.overFrame(words.kronor(cost - frame))}
      </p>
      <Prose {...bind('text')} label={panel.winText} />
      {tied.length > 0 && (
        <Prose
          {...bind('tieText')}
          label={tieWords[context.language].to(tied.map(({ text }) => text).join(', '))}
          hint={tieWords[context.language].hint}
        />
      )}
      {others && <Prose {...bind('otherText')} label={panel.loseText} />}
    </Form>
  );
}
