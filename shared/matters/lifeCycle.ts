import type { CommandType } from './commands.ts';
import { type MatterState, openReferrals } from './state.ts';

/** Where a matter stands. Derived from its facts, never stored on its own. */
export const STAGES = ['received', 'triaged', 'referred', 'answered', 'decided', 'told', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** Later facts outrank earlier ones, but an open referral means that somebody is still waited for. */
export function stageOf(state: MatterState): Stage {
  if (state.closed) return 'closed';
  if (state.told) return 'told';
  if (openReferrals(state).length > 0) return 'referred';
  if (state.decision) return 'decided';
  if (state.referrals.length > 0) return 'answered';
  return state.triaged ? 'triaged' : 'received';
}

type FollowUp = Exclude<CommandType, 'capture'>;

/**
 * What may be done where, the likeliest next step first. Drives the sidebar's buttons and the refusal in
 * `decide`: one table, so that a button never offers what would be refused.
 */
export const NEXT_STEPS: Readonly<Record<Stage, readonly FollowUp[]>> = {
  received: ['triage', 'refer', 'decide', 'give_feedback', 'close'],
  triaged: ['refer', 'decide', 'give_feedback', 'triage', 'close'],
  referred: ['record_answer', 'refer', 'decide', 'give_feedback', 'triage', 'close'],
  answered: ['decide', 'give_feedback', 'refer', 'triage', 'close'],
  decided: ['give_feedback', 'refer', 'decide', 'triage', 'close'],
  told: ['close', 'give_feedback', 'record_answer', 'refer', 'decide', 'triage'],
  closed: [],
};

/** The steps open to a matter; an answer can only be recorded while a referral is open. */
export function nextSteps(state: MatterState): readonly FollowUp[] {
  const hasOpenReferral = openReferrals(state).length > 0;
  return NEXT_STEPS[stageOf(state)].filter((step) => step !== 'record_answer' || hasOpenReferral);
}
