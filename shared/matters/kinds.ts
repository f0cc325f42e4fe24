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

/** What the extension fills in from the words, until a person chooses. */
export const GUESSABLE = ['kind', 'theme', 'place'] as const;
export type Guessable = (typeof GUESSABLE)[number];

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

/** What a letter to the resident tells, when it is more than a receipt. */
export const FEEDBACK_LETTERS = ['answer', 'refusal', 'result'] as const;
export type FeedbackLetter = (typeof FEEDBACK_LETTERS)[number];

/** Whether a machine or a person said "we have got it". */
export const RECEIPTS = ['automatic', 'personal'] as const;
export type Receipt = (typeof RECEIPTS)[number];

/** How a department was reminded. */
export const REMINDER_WAYS = ['mail', 'phone', 'meeting', 'letter'] as const;
export type ReminderWay = (typeof REMINDER_WAYS)[number];

/** Same: one issue, told apart only by who asks. Related: worth seeing together. */
export const RELATIONS = ['same', 'related'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What came of an action, looked at afterwards (metrics.md M20). */
export const EFFECTS = ['effect', 'none', 'unclear', 'not_measurable'] as const;
export type Effect = (typeof EFFECTS)[number];

/** Whether somebody can see that an action is done. */
export const EVIDENCE = ['evidence', 'no_evidence'] as const;

/** The resident's verdict (metrics.md M22). */
export const VERDICT_ITEMS = ['understood', 'fixed'] as const;
export type VerdictItem = (typeof VERDICT_ITEMS)[number];
export const VERDICTS = ['yes', 'no', 'dont_know'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Where a command came from. */
export const SOURCES = [
  'extension',
  'sidebar',
  'sheet',
  'reply_page',
  'phone_page',
  'trigger',
  'import',
  'observed',
  'demo',
] as const;
export type Source = (typeof SOURCES)[number];

/** What a person does at the district; decides the start page and a few rights. */
export const ROLES = ['case_officer', 'coordinator', 'communicator', 'host', 'manager'] as const;
export type Role = (typeof ROLES)[number];

/** Where a matter stands. Derived from its facts (lifeCycle.ts), never stored on its own. */
export const STAGES = [
  'received',
  'triaged',
  'asked',
  'referred',
  'answered',
  'decided',
  'told',
  'closed',
  'withdrawn',
  'struck',
] as const;
export type Stage = (typeof STAGES)[number];

/** What the district itself has to do next. */
export const OWN_TASKS = ['triage', 'refer_or_decide', 'answer_department', 'tell', 'close'] as const;
export type OwnTask = (typeof OWN_TASKS)[number];
