/** What a resident's input is, once somebody has looked at it (glossary: ärendets slag). */
export const MATTER_KINDS = [
  'comment',
  'complaint',
  'citizen_proposal',
  'citizen_enquiry',
  'fault_report',
  'idea',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** Where the input came from. */
export const CHANNELS = [
  'social_media',
  'web_form',
  'e_service',
  'mail',
  'phone',
  'visit',
  'letter',
  'dialogue',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** How the board ends a matter. */
export const DECISION_OUTCOMES = ['yes', 'yes_in_plan', 'partly', 'no', 'not_ours'] as const;
export type DecisionOutcome = (typeof DECISION_OUTCOMES)[number];

/** How the resident was told. */
export const FEEDBACK_CHANNELS = ['reply_in_thread', 'mail', 'phone', 'letter', 'meeting', 'other'] as const;
export type FeedbackChannel = (typeof FEEDBACK_CHANNELS)[number];

/** Where a command came from. */
export const SOURCES = ['extension', 'sidebar', 'import', 'observed', 'demo'] as const;
export type Source = (typeof SOURCES)[number];
