/**
 * What may happen, as the figures see it: one flat name for each. Those that a matter's own events have too carry
 * the same name (shared/matters/events.ts). docs/metrics.md says which figure each one feeds.
 */
export const FIGURE_EVENT_TYPES = [
  'matter_received',
  'matter_corrected',
  'matter_acknowledged',
  'matter_triaged',
  'matter_grouped',
  'matter_ungrouped',
  'matter_edited',
  'matter_struck',
  'decision_made',
  'feedback_given',
  'question_asked',
  'question_answered',
  'promise_made',
  'promise_moved',
  'promise_kept',
  'verdict_given',
  'matter_withdrawn',
  'matter_closed',
  'matter_reopened',
  'closing_voided',
  'matter_posted',
  'matter_clipped',
  'referral_sent',
  'referral_answered',
  'referral_reminded',
  'referral_paused',
  'referral_resumed',
  'referral_extended',
  'referral_recalled',
  'action_planned',
  'action_moved',
  'action_done',
  'action_cancelled',
  'effect_checked',
  'dialogue_planned',
  'dialogue_moved',
  'input_received',
  'input_answered',
  'input_struck',
  'input_joined',
  'input_parted',
  'feedback_meeting_held',
] as const;
export type FigureEventType = (typeof FIGURE_EVENT_TYPES)[number];

type TextKey = 'referral' | 'outcome' | 'due' | 'item' | 'group';

/** Keys that a type cannot do without, besides matter, type and at. */
export const REQUIRED_KEYS: Readonly<Partial<Record<FigureEventType, readonly TextKey[]>>> = {
  matter_grouped: ['group'],
  matter_ungrouped: ['group'],
  promise_made: ['due'],
  promise_moved: ['due'],
  verdict_given: ['item', 'outcome'],
  referral_sent: ['referral'],
  referral_answered: ['referral'],
  referral_reminded: ['referral'],
  referral_paused: ['referral'],
  referral_resumed: ['referral'],
  referral_extended: ['referral', 'due'],
  referral_recalled: ['referral'],
  action_planned: ['due'],
  action_moved: ['due'],
  effect_checked: ['outcome'],
  dialogue_moved: ['due'],
  input_received: ['item'],
  input_answered: ['item', 'outcome'],
  input_struck: ['item'],
  input_joined: ['item'],
  input_parted: ['item'],
};

/** What a department's answer amounts to, and one for the answer that nobody has classed. */
export const REFERRAL_OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'no_with_reason',
  'no_without_reason',
  'not_ours',
  'needs_more',
  'holding',
  'unclassified',
] as const;

/** To whom a promise was given: M15 is about those to the resident, which it is when none is named. */
export const PROMISED_TO = ['resident', 'other'] as const;

/** Words that `outcome` may be, for the types whose figures are split by it; for others any words do. */
export const OUTCOMES: Readonly<Partial<Record<FigureEventType, readonly string[]>>> = {
  matter_acknowledged: ['automatic', 'personal'],
  promise_made: PROMISED_TO,
  referral_answered: REFERRAL_OUTCOMES,
  action_done: ['evidence', 'no_evidence'],
  effect_checked: ['effect', 'none', 'unclear', 'not_measurable'],
  verdict_given: ['yes', 'no', 'dont_know'],
};

/** The two questions of the resident's verdict, the `item` of verdict_given. */
export const VERDICT_QUESTIONS = ['understood', 'fixed'] as const;
export type VerdictQuestion = (typeof VERDICT_QUESTIONS)[number];
