import type { CommandOf } from '../matters/commands.ts';
import type { EventType } from '../matters/events.ts';
import { matterWords } from '../text/matters.ts';
import type { ColumnKey } from '../text/tabs.ts';
import { type Reader, readChoice, readDayAhead, readFilledLine, readLine, readPastDay } from './cells.ts';
import type { Read } from './problem.ts';

/** Fields of a correction that have a column of their own. */
export type CorrectedField = Exclude<keyof CommandOf<'correct'>, 'type' | 'id' | 'matter' | 'anonymous'>;

/** What it means that somebody writes in a column of the tab of matters. */
export type MatterMeaning =
  | { readonly means: 'computed' }
  | { readonly means: 'fixed' }
  | { readonly means: 'own_words' }
  | {
      readonly means: 'correct';
      readonly field: CorrectedField;
      readonly read: (text: string, reader: Reader) => Read<string>;
    }
  /** The issue a matter belongs to, and how: two cells that are one step. */
  | { readonly means: 'group' }
  /** A step of the life cycle; its fact is what an emptied cell takes back, when it was the latest. */
  | {
      readonly means: 'step';
      readonly step: 'decide' | 'give_feedback' | 'close';
      readonly fact: EventType;
    };

const { sv, en } = matterWords;
const kind = readChoice({ sv: sv.kinds, en: en.kinds });
const channel = readChoice({ sv: sv.channels, en: en.channels });
export const readRelation = readChoice({ sv: sv.relations, en: en.relations });
export const readDecision = readChoice({ sv: sv.decisionOutcomes, en: en.decisionOutcomes });
export const readAnswerOutcome = readChoice({ sv: sv.answerOutcomes, en: en.answerOutcomes });

/**
 * What an edit by hand means, column by column: the one place for it. A column that is not named is people's own, or
 * a hidden one that the health check looks after.
 */
export const MATTER_MEANINGS: Readonly<Partial<Record<ColumnKey<'matters'>, MatterMeaning>>> = {
  number: { means: 'fixed' },
  received: { means: 'correct', field: 'received', read: readPastDay },
  title: { means: 'correct', field: 'title', read: readFilledLine },
  kind: { means: 'correct', field: 'kind', read: kind },
  stage: { means: 'computed' },
  waiting: { means: 'computed' },
  since: { means: 'computed' },
  due: { means: 'computed' },
  next: { means: 'computed' },
  asked: { means: 'computed' },
  promised: { means: 'computed' },
  interim: { means: 'computed' },
  reopened: { means: 'computed' },
  group: { means: 'group' },
  relation: { means: 'group' },
  owner: { means: 'correct', field: 'owner', read: readLine },
  told: { means: 'step', step: 'give_feedback', fact: 'feedback_given' },
  decision: { means: 'step', step: 'decide', fact: 'decision_made' },
  closed: { means: 'step', step: 'close', fact: 'matter_closed' },
  theme: { means: 'correct', field: 'theme', read: readLine },
  place: { means: 'correct', field: 'place', read: readLine },
  channel: { means: 'correct', field: 'channel', read: channel },
  record: { means: 'correct', field: 'record', read: readLine },
  text: { means: 'own_words' },
  link: { means: 'fixed' },
};

/** What it means that somebody writes in a column of the tab of referrals. */
export type ReferralMeaning =
  | { readonly means: 'computed' }
  | { readonly means: 'fixed' }
  | { readonly means: 'own_words' }
  | { readonly means: 'extend'; readonly read: (text: string, reader: Reader) => Read<string> }
  /** Outcome, day and words of an answer are one step together. */
  | { readonly means: 'answer' };

export const REFERRAL_MEANINGS: Readonly<Partial<Record<ColumnKey<'referrals'>, ReferralMeaning>>> = {
  matter: { means: 'fixed' },
  organisation: { means: 'fixed' },
  question: { means: 'own_words' },
  lead: { means: 'fixed' },
  sent: { means: 'fixed' },
  firstDue: { means: 'fixed' },
  paused: { means: 'computed' },
  reminders: { means: 'computed' },
  reminded: { means: 'computed' },
  parts: { means: 'computed' },
  recalled: { means: 'computed' },
  expected: { means: 'computed' },
  due: { means: 'extend', read: readDayAhead },
  stage: { means: 'computed' },
  outcome: { means: 'answer' },
  answered: { means: 'answer' },
  answer: { means: 'answer' },
};

/** The columns that are compared, in order. */
export const MATTER_COLUMNS = Object.keys(MATTER_MEANINGS) as readonly ColumnKey<'matters'>[];
export const REFERRAL_COLUMNS = Object.keys(REFERRAL_MEANINGS) as readonly ColumnKey<'referrals'>[];
