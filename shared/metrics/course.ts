import type { Day } from './calendar.ts';
import type { FigureEventType } from './figureEventTypes.ts';
import type { OpenSpan, Span } from './intervals.ts';

/** What is wrong with a date; the event is left out of what it would falsify, and the line is listed. */
export type Problem =
  | 'unreadable_day'
  | 'no_receipt'
  | 'received_twice'
  | 'before_receipt'
  | 'answer_before_sending'
  | 'referral_not_sent'
  | 'sent_twice'
  | 'clipped_before_posting'
  | 'void_too_late'
  | 'nothing_to_void'
  | 'not_planned';

export interface DateError {
  readonly matter: string;
  readonly problem: Problem;
  readonly type: FigureEventType;
  readonly at: string;
  /** The referral, action or item concerned; '' for the matter itself. */
  readonly subject: string;
}

/** From a closing to its reopening; null while it is in force. */
export interface Closing extends OpenSpan {
  readonly isWithdrawal: boolean;
}

export interface ReferralCourse {
  readonly referral: string;
  readonly organisation: string;
  readonly sent: Day;
  /** The latest day agreed. */
  readonly due: Day | null;
  /** How the wait ended, if it has: 1 a substantive answer, 2 recalled or settled without one, 0 withdrawn. */
  readonly end: { readonly day: Day; readonly status: 0 | 1 | 2 } | null;
  /** First substantive answer, also one that came after the end. */
  readonly answered: Day | null;
  /** The latest substantive answer, or failing that the latest other reply. */
  readonly reply: { readonly day: Day; readonly outcome: string; readonly isSubstantive: boolean } | null;
  /** While the department waited for the district. */
  readonly pauses: readonly OpenSpan[];
  readonly reminders: readonly Day[];
}

export interface PromiseCourse {
  readonly made: Day;
  readonly due: Day;
  /** First day on or after the promise when somebody wrote down that it was kept, besides telling the resident. */
  readonly kept: Day | null;
  /** False: a promise moved. */
  readonly isFirst: boolean;
}

export interface ActionCourse {
  readonly action: string;
  readonly firstDue: Day | null;
  readonly lastDue: Day | null;
  /** With evidence. */
  readonly done: Day | null;
  readonly cancelled: Day | null;
  readonly check: { readonly day: Day; readonly result: string } | null;
}

export interface DialogueCourse {
  readonly firstDue: Day | null;
  readonly lastDue: Day | null;
  readonly held: Day | null;
  readonly inputs: readonly { readonly received: Day; readonly answered: Day | null }[];
}

/** What is known of one matter at the cut-off; everything that the figures look at. */
export interface Course {
  readonly matter: string;
  /** Null: unknown, and then the matter is in no figure of times and rates. */
  readonly received: Day | null;
  /** False for a dialogue, or an action that stands alone. */
  readonly isMatter: boolean;
  readonly area: string;
  readonly theme: string;
  readonly channel: string;
  readonly kind: string;
  readonly group: string;
  readonly hasPlace: boolean;
  readonly hasOwner: boolean;
  readonly isAnonymous: boolean;
  readonly acknowledged: Day | null;
  /** First receipt that a person wrote. */
  readonly acknowledgedByPerson: Day | null;
  readonly triaged: Day | null;
  readonly decided: Day | null;
  /** Days of feedback, rising. */
  readonly told: readonly Day[];
  readonly withdrawn: Day | null;
  readonly closings: readonly Closing[];
  /** The resident has been asked, and the clock stands still. */
  readonly citizenWaits: readonly Span[];
  readonly referrals: readonly ReferralCourse[];
  readonly promises: readonly PromiseCourse[];
  readonly verdicts: readonly { readonly question: string; readonly answer: string }[];
  readonly posted: string | null;
  readonly clipped: string | null;
  readonly actions: readonly ActionCourse[];
  readonly dialogue: DialogueCourse | null;
  readonly errors: readonly DateError[];
  /** Events written down long after they happened. */
  readonly backdated: number;
  readonly edits: number;
}

/** The closing in force; null while the matter is open. */
export function closedOn(course: Course): Day | null {
  const last = course.closings[course.closings.length - 1];
  return last && last.to === null ? last.from : null;
}

/** True when one of the matter's own dates of these types cannot be trusted. */
export function isSpoilt(course: Course, ...types: readonly FigureEventType[]): boolean {
  return course.errors.some(
    ({ problem, type }) =>
      (problem === 'unreadable_day' || problem === 'before_receipt') && types.includes(type),
  );
}
