import { useState } from 'preact/hooks';
import { MOST_VOTES_EACH } from '../../../shared/dialogues/commands.ts';
import { ASSESSMENTS } from '../../../shared/dialogues/kinds.ts';
import { type InputState, standingInputs } from '../../../shared/dialogues/state.ts';
import { dialogueWords } from '../../../shared/text/dialogues.ts';
import { dialoguePanelWords } from '../../../shared/text/dialogues-panel.ts';
import { roundWords } from '../../../shared/text/dialogues-round.ts';
import type { Context } from './context.ts';
import { filled, useFields } from './fields.ts';
import { Choice, Form, Line, Prose, Ticks } from './parts.tsx';

interface PartProps {
  readonly context: Context;
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text.trim());

export function OpenForm({
  context,
  done,
  cancel,
}: PartProps & { readonly done: () => void; readonly cancel: (() => void) | undefined }) {
  const panel = dialoguePanelWords[context.language];
  const words = roundWords[context.language];
  const { dialogue, round } = context.view.state;
  const { fields, bind, check } = useFields('round', {
    amount: String(round?.amount ?? ''),
    rules: round?.rules ?? '',
    votesEach: String(round?.votesEach ?? 1),
    ideasUntil: round?.ideasUntil ?? '',
    votingFrom: round?.votingFrom ?? '',
    votingUntil: round?.votingUntil ?? '',
  });
  const submit = async () => {
    const each = Number(fields.votesEach);
    const isRight = check([
      ['amount', !isCount(fields.amount), words.number],
      ['rules', fields.rules.trim() === '', panel.needs(panel.fields.rules)],
      ['votesEach', !(each >= 1 && each <= MOST_VOTES_EACH), words.votesEachHint],
    ]);
    if (!isRight) return;
    const { amount: _amount, votesEach: _each, ...texts } = filled(fields);
    const command = {
      type: 'open_round',
      dialogue,
      amount: Number(fields.amount),
      rules: fields.rules.trim(),
      votesEach: each,
      ...texts,
    };
    if (await context.send([command])) done();
  };
  return (
    <Form
      label={dialogueWords[context.language].steps.open_round}
      submitLabel={panel.save}
      cancelLabel={panel.cancel}
      busy={context.busy}
      submit={() => void submit()}
      cancel={cancel}
    >
      <Line {...bind('amount')} type="number" label={panel.fields.amount} />
      <Prose {...bind('rules')} label={panel.fields.rules} />
      <Line {...bind('votesEach')} type="number" label={words.votesEach} hint={words.votesEachHint} />
      <div class="pair">
        <Line {...bind('ideasUntil')} type="date" label={`${words.ideasUntil} (${panel.optional})`} />
        <Line {...bind('votingFrom')} type="date" label={`${words.votingFrom} (${panel.optional})`} />
        <Line {...bind('votingUntil')} type="date" label={`${words.votingUntil} (${panel.optional})`} />
      </div>
    </Form>
  );
}

export function AssessForm({
  context,
  idea,
  done,
}: PartProps & { readonly idea: InputState; readonly done: () => void }) {
  const panel = dialoguePanelWords[context.language];
  const plain = dialogueWords[context.language];
  const words = roundWords[context.language];
  const { fields, bind, check } = useFields(`assess-${idea.item.split('/')[1]}`, {
    outcome: idea.assessed?.outcome ?? 'feasible',
    cost: String(idea.assessed?.cost ?? ''),
    text: idea.assessed?.text ?? '',
  });
  const needsWhy = fields.outcome !== 'feasible';
  const submit = async () => {
    const isRight = check([
      ['cost', fields.cost !== '' && !isCount(fields.cost), words.number],
      ['text', needsWhy && fields.text.trim() === '', panel.needs(panel.fields.reason)],
    ]);
    if (!isRight) return;
    const command = {
      type: 'assess_idea',
      dialogue: context.view.state.dialogue,
      item: idea.item,
      outcome: fields.outcome,
      ...(needsWhy && { text: fields.text.trim() }),
      ...(fields.cost !== '' && { cost: Number(fields.cost) }),
    };
    if (await context.send([command])) done();
  };
  return (
    <Form
      label={`${plain.steps.assess_idea}: ${idea.text}`}
      submitLabel={panel.save}
      busy={context.busy}
      submit={() => void submit()}
    >
      <p>
        <strong>{idea.text}</strong>
      </p>
      <Choice
        {...bind('outcome')}
        label={plain.steps.assess_idea}
        choices={ASSESSMENTS.map((value) => ({ value, label: plain.assessments[value] }))}
      />
      <Line {...bind('cost')} type="number" label={`${panel.fields.cost} (${panel.optional})`} />
      {needsWhy && <Prose {...bind('text')} label={panel.fields.reason} />}
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
  const { fields, bind, check } = useFields<string>('votes', first);
  const of = (key: string) => Number(fields[key] || 0);
  const submit = async () => {
    const keys = Object.keys(first);
    const wrong = keys.map((key) => {
      const text = fields[key] ?? '';
      const isMissing = key === 'ballots' && text === '' && cast === 0;
      return [key, isMissing || (text !== '' && !isCount(text)), words.number] as const;
    });
    if (!check(wrong)) return;
    await context.send([
      {
        type: 'count_votes',
        dialogue: state.dialogue,
        ballots: cast + of('ballots'),
        votes: ideas.map(({ item, cast: web = 0 }) => ({ item, votes: web + of(item) })),
      },
    ]);
  };
  return (
    <Form
      label={dialogueWords[context.language].steps.count_votes}
      submitLabel={dialogueWords[context.language].steps.count_votes}
      busy={context.busy}
      submit={() => void submit()}
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
    </Form>
  );
}

export function WinnersForm({ context }: PartProps) {
  const { state } = context.view;
  const panel = dialoguePanelWords[context.language];
  const words = roundWords[context.language];
  const step = dialogueWords[context.language].steps.name_winners;
  const ideas = standingInputs(state)
    .filter(({ votes }) => votes !== undefined)
    .sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
  const label = ({ item, text, votes = 0, assessed }: InputState) =>
    `${item.split('/')[1]} ${text} (${[panel.votes(votes), assessed?.cost === undefined ? '' : panel.kronor(assessed.cost)].filter(Boolean).join(', ')})`;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [error, setError] = useState('');
  const { fields, bind, check } = useFields('winners', { text: '', otherText: '' });
  const winners = ideas.filter((idea) => chosen.includes(label(idea)));
  const cost = winners.reduce((sum, { assessed }) => sum + (assessed?.cost ?? 0), 0);
  const submit = async () => {
    setError(winners.length === 0 ? words.chooseWinner : '');
    const isRight = check([
      ['text', fields.text.trim() === '', panel.needs(panel.winText)],
      ['otherText', fields.otherText.trim() === '', panel.needs(panel.loseText)],
    ]);
    if (!isRight || winners.length === 0) return;
    const items = winners.map(({ item }) => item);
    await context.send([{ type: 'name_winners', dialogue: state.dialogue, items, ...filled(fields) }]);
  };
  return (
    <Form label={step} submitLabel={step} busy={context.busy} submit={() => void submit()}>
      <Ticks
        legend={panel.winners}
        choices={ideas.map(label)}
        chosen={chosen}
        change={setChosen}
        error={error}
      />
      <p class="small" role="status">
        {words.costs(panel.kronor(cost), panel.kronor((state.round?.amount ?? 0) - cost))}
      </p>
      <Prose {...bind('text')} label={panel.winText} />
      <Prose {...bind('otherText')} label={panel.loseText} />
    </Form>
  );
}
