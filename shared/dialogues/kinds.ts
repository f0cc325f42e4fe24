/** How much residents can influence, told to them beforehand: the steps from being informed to deciding together. */
export const INFLUENCE_LEVELS = [
  'information',
  'consultation',
  'dialogue',
  'involvement',
  'co_decision',
] as const;
export type InfluenceLevel = (typeof INFLUENCE_LEVELS)[number];

/** Whom a dialogue turns to. Children and youth have a queue and a routine of their own. */
export const AUDIENCES = [
  'everyone',
  'children',
  'youth',
  'adults',
  'older',
  'tenants',
  'businesses',
  'associations',
] as const;
export type Audience = (typeof AUDIENCES)[number];
export const YOUNG: readonly Audience[] = ['children', 'youth'];

/** Times at which people meet. A safety walk has four of its own; the last of either kind tells what came of it. */
export const OCCASION_KINDS = [
  'session',
  'feedback_meeting',
  'pre_meeting',
  'walk',
  'follow_up_meeting',
  'return_walk',
] as const;
export type OccasionKind = (typeof OCCASION_KINDS)[number];
export const WALK_OCCASIONS: readonly OccasionKind[] = [
  'pre_meeting',
  'walk',
  'follow_up_meeting',
  'return_walk',
];
/** Where the participants hear what came of what they said. */
export const TELLING_OCCASIONS: readonly OccasionKind[] = ['feedback_meeting', 'follow_up_meeting'];
/** Where residents speak. */
export const LISTENING_OCCASIONS: readonly OccasionKind[] = ['session', 'walk'];

/** Who came, as counts and nothing else. A person may be in several. */
export const ATTENDANCE_GROUPS = [
  'all',
  'children',
  'youth',
  'adults',
  'older',
  'women',
  'men',
  'interpreted',
] as const;
export type AttendanceGroup = (typeof ATTENDANCE_GROUPS)[number];

/** How a body was asked, where no link for its answer was made. */
export const ASKING_WAYS = ['mail', 'phone', 'meeting'] as const;
export type AskingWay = (typeof ASKING_WAYS)[number];

/** What is wrong at a spot that a walk has stopped at. */
export const DEFECT_TYPES = [
  'lighting',
  'greenery',
  'sight',
  'litter',
  'graffiti',
  'damage',
  'surface',
  'traffic',
  'cleaning',
  'order',
  'other',
] as const;
export type DefectType = (typeof DEFECT_TYPES)[number];

/** What came of an input, in the words of the result sheet: did, will do, did not. */
export const INPUT_OUTCOMES = [
  'yes',
  'yes_in_plan',
  'partly',
  'answered',
  'noted',
  'no',
  'not_ours',
] as const;
export type InputOutcome = (typeof INPUT_OUTCOMES)[number];
/** Outcomes that nobody should meet without being told why. */
export const NEEDS_WHY: ReadonlySet<InputOutcome> = new Set<InputOutcome>(['partly', 'no', 'not_ours']);
/** "Nej." says no and no why. */
export const saysWhy = (text: string): boolean =>
  /\p{L}/u.test(
    text.replace(
      /(?<!\p{L})(?:nej|nix|nä|tyvärr|no|sorry|inte|delvis|partly|inte vårt ansvar)(?!\p{L})/giu,
      '',
    ),
  );

/** What the return walk found at a defect. */
export const INSPECTIONS = ['fixed', 'not_fixed', 'worse'] as const;
export type Inspection = (typeof INSPECTIONS)[number];

/**
 * What a look at a defect is on a day: part of the return walk whose day has come, before the day that it is planned
 * for, a return walk that nobody planned, or too early, since the walk itself is still to come.
 */
export const WAYS_BACK = ['come', 'later', 'unplanned', 'not_walked'] as const;
export type WayBack = (typeof WAYS_BACK)[number];

/** What became of a point of the checklist. */
export const CHECK_OUTCOMES = ['done', 'explained'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

/** How the participants were told. */
export const TELLING_WAYS = ['meeting', 'letter', 'posted_up', 'web', 'mail', 'classroom'] as const;
export type TellingWay = (typeof TELLING_WAYS)[number];

/** Ways in which people meet: no reason is asked for why they did not. */
export const MEETING_WAYS: readonly TellingWay[] = ['meeting', 'classroom'];

/**
 * What a form of dialogue has to come to besides answers (shared/reference/dialogue-forms.ts): the board's answer, a
 * place in a plan, an account for all to see, a report, a measurement, a list that several parties share.
 */
export const ACCOUNT_KINDS = ['board', 'plan', 'outcome', 'report', 'measurement', 'list'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** What was answered about the names in a row, before a paper with it is handed out. */
export const NAME_ANSWERS = ['hide', 'keep'] as const;
export type NameAnswer = (typeof NAME_ANSWERS)[number];

/** Whether an idea can be done within the round's money and rules. */
export const ASSESSMENTS = ['feasible', 'feasible_changed', 'not_feasible'] as const;
export type Assessment = (typeof ASSESSMENTS)[number];

/** Where a dialogue stands. Derived from its facts (lifeCycle.ts), never stored on its own. */
export const DIALOGUE_STAGES = ['planned', 'held', 'told', 'closed', 'cancelled', 'struck'] as const;
export type DialogueStage = (typeof DIALOGUE_STAGES)[number];

/** The number of a dialogue, such as SKÄ-D-2026-0001. */
export const DIALOGUE_NUMBER = /^[A-ZÅÄÖ]{2,4}-D-\d{4}-\d{4,6}$/;

/** Ideas that one ballot may choose at the most. */
export const MOST_VOTES_EACH = 20;

/** Voting codes that one link has: a sheet of slips for a house. */
export const MOST_CODES = 500;
