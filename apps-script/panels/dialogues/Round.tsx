import { useState } from 'preact/hooks';
import { ASSESSMENTS } from '../../../shared/dialogues/kinds.ts';
import { type InputState, standingInputs } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import type { Context } from './context.ts';
import { Choice, Form, Line, Prose, Ticks } from './parts.tsx';

/** A participatory budget: money and rules, what can be done, the count, the winners. */
export function Round({ context }: { readonly context: Context }) {
  const { state } = context.view;
  const words = dialoguePanelWords[context.language];
  const ideas = standingInputs(state);
  const unassessed = ideas.find(({ assessed }) => !assessed);
  const isCounted = state.round?.ballots !== undefined;
  const hasWinner = ideas.some(({ won }) => won);
  return (
    <section class="stack" id="section-round" aria-labelledby="round" tabIndex={-1}>
      <h2 id="round">{words.sections.round}</h2>
      {state.round ? (
        <p>
          {words.kronor(state.round.amount)} {state.round.rules}
        </p>
      ) : (
        <OpenForm context={context} />
      )}
      {state.round && unassessed && <AssessForm key={unassessed.item} context={context} idea={unassessed} />}
      {state.round && !unassessed && ideas.length > 0 && !isCounted && <VotesForm context={context} />}
      {isCounted && !hasWinner && <WinnersForm context={context} />}
    </section>
  );
}

interface PartProps {
  readonly context: Context;
}

function OpenForm({ context }: PartProps) {
  const words = dialoguePanelWords[context.language];
  const [amount, setAmount] = useState('');
  const [rules, setRules] = useState('');
  const submit = () =>
    context.send([
      { type: 'open_round', dialogue: context.view.state.dialogue, amount: Number(amount), rules },
    ]);
  return (
    <Form
      label={dialogueWords[context.language].steps.open_round}
      submitLabel={words.save}
      busy={context.busy}
      submit={() => void (amount !== '' && submit())}
    >
      <Line id="round-amount" type="number" label={words.fields.amount} value={amount} change={setAmount} />
      <Prose id="round-rules" label={words.fields.rules} value={rules} change={setRules} />
    </Form>
  );
}

function AssessForm({ context, idea }: PartProps & { readonly idea: InputState }) {
  const words = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const [outcome, setOutcome] = useState('feasible');
  const [text, setText] = useState('');
  const [cost, setCost] = useState('');
  const submit = () =>
    context.send([
      {
        type: 'assess_idea',
        dialogue: context.view.state.dialogue,
        item: idea.item,
        outcome,
        ...(text !== '' && { text }),
        ...(cost !== '' && { cost: Number(cost) }),
      },
    ]);
  return (
    <Form
      label={`${plain.steps.assess_idea}: ${idea.text}`}
      submitLabel={words.save}
      busy={context.busy}
      submit={() => void submit()}
    >
      <p>
        <strong>{idea.text}</strong>
      </p>
      <Choice
        id="assess-outcome"
        label={plain.steps.assess_idea}
        value={outcome}
        change={setOutcome}
        choices={ASSESSMENTS.map((value) => ({ value, label: plain.assessments[value] }))}
      />
      <Line
        id="assess-cost"
        type="number"
        label={`${words.fields.cost} (${words.optional})`}
        value={cost}
        change={setCost}
      />
      {outcome !== 'feasible' && (
        <Prose id="assess-text" label={words.fields.reason} value={text} change={setText} />
      )}
    </Form>
  );
}

function VotesForm({ context }: PartProps) {
  const words = dialoguePanelWords[context.language];
  const { state } = context.view;
  const ideas = standingInputs(state).filter(({ assessed }) => assessed?.outcome !== 'not_feasible');
  const [ballots, setBallots] = useState('');
  const [votes, setVotes] = useState<Readonly<Record<string, string>>>({});
  const submit = () =>
    context.send([
      {
        type: 'count_votes',
        dialogue: state.dialogue,
        ballots: Number(ballots),
        votes: ideas.map(({ item }) => ({ item, votes: Number(votes[item] ?? 0) })),
      },
    ]);
  return (
    <Form
      label={dialogueWords[context.language].steps.count_votes}
      submitLabel={words.save}
      busy={context.busy}
      submit={() => void (ballots !== '' && submit())}
    >
      <Line id="ballots" type="number" label={words.fields.ballots} value={ballots} change={setBallots} />
      {ideas.map(({ item, text }) => (
        <Line
          key={item}
          id={`votes-${item.split('/')[1]}`}
          type="number"
          label={words.vote(text)}
          value={votes[item] ?? ''}
          change={(value) => setVotes({ ...votes, [item]: value })}
        />
      ))}
    </Form>
  );
}

function WinnersForm({ context }: PartProps) {
  const words = dialoguePanelWords[context.language];
  const { state } = context.view;
  const ideas = standingInputs(state)
    .filter(({ votes }) => votes !== undefined)
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const label = ({ item, text, votes, assessed }: InputState) =>
    `${item.split('/')[1]} ${text} (${votes}${assessed?.cost === undefined ? '' : `, ${words.kronor(assessed.cost)}`})`;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [otherText, setOtherText] = useState('');
  const submit = () =>
    context.send([
      {
        type: 'name_winners',
        dialogue: state.dialogue,
        items: ideas.filter((idea) => chosen.includes(label(idea))).map(({ item }) => item),
        text,
        otherText,
      },
    ]);
  return (
    <Form
      label={dialogueWords[context.language].steps.name_winners}
      submitLabel={dialogueWords[context.language].steps.name_winners}
      busy={context.busy}
      submit={() => void (chosen.length > 0 && submit())}
    >
      <Ticks legend={words.winners} choices={ideas.map(label)} chosen={chosen} change={setChosen} />
      <Prose id="winners-text" label={words.winText} value={text} change={setText} />
      <Prose id="winners-other" label={words.loseText} value={otherText} change={setOtherText} />
    </Form>
  );
}
