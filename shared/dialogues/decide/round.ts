import type { DialogueCommandOf } from '../commands.ts';
import { type DialogueDecision, type DialogueSituation, decided, refused } from '../decide.ts';
import type { DialogueFact } from '../events.ts';
import { type InputState, standingInputs } from '../state.ts';
import { votingProblem } from '../voting.ts';

type Command = DialogueCommandOf<
  'open_round' | 'assess_idea' | 'cast_ballot' | 'count_votes' | 'name_winners'
>;

/** Decisions about a participatory budget: its rules, what can be done, the count, and who won. */
export function decideRound(command: Command, { state, known, today }: DialogueSituation): DialogueDecision {
  const find = (item: string): InputState | undefined =>
    standingInputs(state).find((input) => input.item === item);
  switch (command.type) {
    case 'open_round': {
      const { id: _id, type: _type, dialogue: _dialogue, ...round } = command;
      return decided(known.now, { type: 'round_opened', ...round });
    }
    case 'assess_idea': {
      if (!find(command.item)) return refused({ reason: 'unknown_item', item: command.item });
      const text = command.text ?? '';
      if (command.outcome !== 'feasible' && text === '') return refused({ reason: 'needs_why' });
      const { item, outcome, cost } = command;
      const assessed: DialogueFact = {
        type: 'idea_assessed',
        item,
        outcome,
        ...(text && { text }),
        ...(cost !== undefined && { cost }),
      };
      // What cannot be done is answered there and then, with the same reason.
      return outcome === 'not_feasible'
        ? decided(known.now, assessed, { type: 'input_answered', item, outcome: 'no', text })
        : decided(known.now, assessed);
    }
    case 'cast_ballot': {
      if (votingProblem(state, today)) return refused({ reason: 'voting_not_open' });
      const items = [...new Set(command.items)];
      const most = state.round?.votesEach ?? 1;
      if (items.length > most) return refused({ reason: 'too_many_votes', most });
      for (const item of items) {
        const idea = find(item);
        if (!idea) return refused({ reason: 'unknown_item', item });
        if (!idea.assessed || idea.assessed.outcome === 'not_feasible') {
          return refused({ reason: 'not_feasible', item });
        }
      }
      return decided(known.now, { type: 'ballot_cast', items });
    }
    case 'count_votes': {
      for (const { item, votes } of command.votes) {
        const idea = find(item);
        if (!idea) return refused({ reason: 'unknown_item', item });
        if (idea.assessed?.outcome === 'not_feasible') return refused({ reason: 'not_feasible', item });
        if (votes > command.ballots) return refused({ reason: 'votes_exceed_ballots' });
      }
      const most = (state.round?.votesEach ?? 1) * command.ballots;
      const sum = command.votes.reduce((total, { votes }) => total + votes, 0);
      if (sum > most) return refused({ reason: 'votes_exceed_ballots' });
      const votes = command.votes.map(
        ({ item, votes }): DialogueFact => ({ type: 'idea_voted', item, votes }),
      );
      return decided(known.now, { type: 'ballots_counted', ballots: command.ballots }, ...votes);
    }
    case 'name_winners': {
      const winners = new Set(command.items);
      for (const item of winners) {
        const idea = find(item);
        if (!idea) return refused({ reason: 'unknown_item', item });
        if (idea.votes === undefined) return refused({ reason: 'not_voted', item });
      }
      const cost = [...winners].reduce((sum, item) => sum + (find(item)?.assessed?.cost ?? 0), 0);
      const amount = state.round?.amount ?? 0;
      if (cost > amount) return refused({ reason: 'over_budget', cost, amount });
      const wonWith = new Set([...winners].map((item) => find(item)?.votes));
      const { text, otherText, tieText = '' } = command;
      const facts = standingInputs(state)
        .filter(({ votes }) => votes !== undefined)
        .flatMap(({ item, votes }): readonly DialogueFact[] =>
          winners.has(item)
            ? [
                { type: 'idea_won', item },
                { type: 'input_answered', item, outcome: 'yes_in_plan', text },
              ]
            : [
                {
                  type: 'input_answered',
                  item,
                  outcome: 'no',
                  text: wonWith.has(votes) ? tieText || otherText : otherText,
                },
              ],
        );
      return decided(known.now, ...facts);
    }
  }
}
