/** What a department's reply amounts to. */
export const ANSWER_OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'no_without_reason',
  'not_ours',
  'needs_more',
  'holding',
] as const;
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/**
 * A substantive answer stops the referral's clock. A holding reply ("we will come back") and a question
 * back do not: the resident still waits for the department.
 */
export function isSubstantive(outcome: AnswerOutcome): boolean {
  return outcome !== 'holding' && outcome !== 'needs_more';
}
