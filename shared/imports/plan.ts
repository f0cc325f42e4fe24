import type { Channel, MatterKind } from '../matters/kinds.ts';
import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { Language } from '../text/language.ts';
import type { LocalDate } from '../time/dates.ts';
import type { ClosedDays } from '../time/workingDays.ts';
import type { Use } from './fields.ts';
import type { FindOrganisation } from './organisations.ts';
import type { Pairs } from './pairs.ts';
import type { Status } from './statuses.ts';
import type { DayOrder } from './values/days.ts';

/** What is done with a step whose day the list does not tell. */
export const MISSING_DAYS = ['note', 'last_known'] as const;
export type MissingDays = (typeof MISSING_DAYS)[number];

/**
 * What is done with a referral, or its answer, whose day the list does not tell. `received`: sent the day the matter
 * came in, answered the last day that the row knows. `leave_out`: the row, so that somebody can write the day into it.
 */
export const UNDATED_REFERRALS = ['received', 'note', 'leave_out'] as const;
export type UndatedReferrals = (typeof UNDATED_REFERRALS)[number];

/**
 * What becomes of a matter that the list calls closed without telling when. `uncounted`: closed, but counted in no
 * time to an answer. `last_known`: closed on the last day that the row knows, which may be the day it came in, and
 * counted so. `open`: left open.
 */
export const CLOSED_WITHOUT_DAY = ['uncounted', 'last_known', 'open'] as const;
export type ClosedWithoutDay = (typeof CLOSED_WITHOUT_DAY)[number];

/** How the rows of a list become matters: what a person has chosen, or left as it was proposed. */
export interface MatterPlan {
  /** One for each column. */
  readonly uses: readonly Use[];
  /** By `statusKey`. A word that is not there says nothing but itself, and is noted. */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly kind: MatterKind;
  readonly channel: Channel;
  readonly outcome: AnswerOutcome;
  readonly missingDays: MissingDays;
  readonly undatedReferrals: UndatedReferrals;
  readonly closedWithoutDay: ClosedWithoutDay;
  /** Undefined: each column by itself. */
  readonly order?: DayOrder | undefined;
  /** Personal data in running text becomes a black bar. */
  readonly mask: boolean;
  readonly pairs?: Pairs | undefined;
}

export const FIRST_PLAN: Omit<MatterPlan, 'uses' | 'statuses'> = {
  kind: 'comment',
  channel: 'other',
  outcome: 'unclassified',
  missingDays: 'note',
  // A note would take it out of all following up.
  undatedReferrals: 'received',
  closedWithoutDay: 'uncounted',
  mask: true,
};

/** What the workbook knows that the rows are read by. */
export interface Knowledge {
  readonly language: Language;
  readonly today: LocalDate;
  readonly find: FindOrganisation;
  /** An organisation's name; the id itself when there is none. */
  readonly nameOf: (organisation: string) => string;
  readonly closedDays: ClosedDays;
  readonly referralWorkingDays: (organisation: string) => number;
  /** Whether a text is a theme of the sheet; missing where nobody asks. */
  readonly isTheme?: (text: string) => boolean;
  /** The same of one of its areas or places. */
  readonly isArea?: (text: string) => boolean;
  /** An area or place of the sheet as the sheet writes it, however the text does. */
  readonly placeNamed?: (text: string) => string | undefined;
  /** Who of the district's people is meant, as the sheet writes an owner; missing where it knows nobody. */
  readonly ownerNamed?: (text: string) => string | undefined;
  /** Hides personal data in a text; says whether there was any. */
  readonly masked: (text: string) => { readonly text: string; readonly found: number };
}

/** A row with one of these is not brought in. */
const STOPPING = [
  'referral_undated_left',
  'not_a_matter',
  'no_name',
  'contact_refused',
  'details_over_left',
  'no_dialogue',
  'dialogue_there',
  'names_of_young',
  'matter_not_named',
  'matter_unknown',
  'matter_ambiguous',
  'referral_there',
  'no_organisation',
  'no_sent',
  'sent_in_future',
  'sent_unreadable',
  'no_received',
  'received_unreadable',
  'received_in_future',
  'no_words',
  'status_leave_out',
  'same_as_row',
] as const;

/** What is not plain about a cell, and what is done about it. The words are in shared/text/imports.ts. */
export const DOUBTS = [
  // The row is brought in, with this said about it.
  'day_order',
  'day_no_year',
  'day_short_year',
  'day_week',
  'day_month',
  'day_serial',
  'not_a_day',
  'day_in_future',
  'day_out_of_order',
  'day_missing_noted',
  'day_missing_last_known',
  'referral_undated',
  'closed_without_day',
  'closed_day_uncounted',
  'closed_left_open',
  'unknown_status',
  'unknown_organisation',
  'unknown_decision',
  'unknown_outcome',
  'no_due',
  'bad_link',
  'shortened',
  'formula',
  'formula_error',
  'title_from_text',
  'same_number',
  'masked',
  'unknown_choice',
  'organisation_not_listed',
  'matter_not_here',
  'not_a_mail',
  'mail_taken_out',
  'not_a_number',
  'about_number',
  'outcome_read',
  'outcome_unclear',
  'thousands',
  'not_a_day_left',
  'unknown_form',
  'form_from_title',
  'walk_empty',
  'defect_read',
  'told_in_future',
  'told_before_heard',
  'second_referral',
  'number_there',
  'no_consent',
  'consent_refused',
  'consent_undated',
  'consent_today',
  'consent_not_told',
  'details_over',
  'details_over_cut',
  'role_as_position',
  'choice_read',
  'cell_noted',
  'cell_left',
  'unknown_kind',
  'unknown_channel',
  'unknown_theme',
  'unknown_area',
  'several_areas',
  'unknown_owner',
  'contact_child',
  'no_reason',
  'input_in_future',
  ...STOPPING,
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

export const STOPS: ReadonlySet<DoubtCode> = new Set<DoubtCode>(STOPPING);

export interface Doubt {
  readonly code: DoubtCode;
  /** Index of the column; undefined: the whole row. */
  readonly column?: number | undefined;
  /** What stands in the cell, cut. */
  readonly value: string;
  /** What it was taken for. */
  readonly as?: string | undefined;
}
