/** What a department's reply amounts to, as whoever reads it says. */
export const CLASSED_OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'no_without_reason',
  'not_ours',
  'needs_more',
  'holding',
] as const;

/** The same, and an answer of an old list that does not tell: nobody is said to have answered what nobody knows. */
export const ANSWER_OUTCOMES = [...CLASSED_OUTCOMES, 'unclassified'] as const;
export type ClassedOutcome = (typeof CLASSED_OUTCOMES)[number];
export type AnswerOutcome = (typeof ANSWER_OUTCOMES)[number];

/**
 * A substantive answer stops the referral's clock. A holding reply ("we will come back") and a question
 * back do not: the resident still waits for the department.
 */
export function isSubstantive(outcome: AnswerOutcome): boolean {
  return outcome !== 'holding' && outcome !== 'needs_more';
}
