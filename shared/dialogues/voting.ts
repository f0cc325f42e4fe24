import type { LocalDate } from '../time/dates.ts';
import type { DialogueState } from './state.ts';

/** Why nobody can vote on this day; undefined when everybody with a code can. */
export function votingProblem(
  { round }: Pick<DialogueState, 'round'>,
  today: LocalDate,
): 'no_round' | 'counted' | 'not_begun' | 'over' | undefined {
  if (!round) return 'no_round';
  if (round.ballots !== undefined) return 'counted';
  if (round.votingFrom && today < round.votingFrom) return 'not_begun';
  return round.votingUntil && today > round.votingUntil ? 'over' : undefined;
}
