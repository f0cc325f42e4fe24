import * as v from 'valibot';
import { ANSWER_OUTCOMES } from '../../referrals/outcomes.ts';
import { REMINDER_WAYS } from '../kinds.ts';
import { day, filledLine, filledProse, line, MOST_QUESTIONS, matterCommand, prose, ulid } from './fields.ts';

/** The number of a referral, such as "SK-2026-0001/R1". */
const referral = filledLine;
const organisation = filledLine;

/**
 * Questions to other bodies. Several recipients, several matters in one question and an answer fanned out are
 * several commands delivered together, so that each referral keeps its own clock.
 */
export const REFERRAL_COMMANDS = [
  matterCommand('refer', {
    /** Id of the organisation that is asked. */
    organisation,
    question: filledProse,
    /** Numbered questions, each answered by itself. */
    questions: v.optional(v.pipe(v.array(filledProse), v.minLength(1), v.maxLength(MOST_QUESTIONS))),
    /** Last day for the answer; the target for the organisation when left out. */
    due: v.optional(day),
    lead: v.optional(v.boolean()),
    /** The same for all referrals that go out as one question. */
    bundle: v.optional(ulid),
  }),
  matterCommand('record_answer', {
    referral,
    /** Which numbered question, from 1; the whole referral when left out. */
    part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_QUESTIONS))),
    outcome: v.picklist(ANSWER_OUTCOMES),
    text: prose,
    /** Not theirs: id of the organisation they point to. */
    to: v.optional(line),
    /** A holding reply: the day they say the answer will come. */
    expected: v.optional(day),
    /** Day the answer came; today when left out. */
    answered: v.optional(day),
  }),
  matterCommand('extend_referral', { referral, due: day, reason: filledProse }),
  matterCommand('pause_referral', { referral, reason: filledProse, since: v.optional(day) }),
  matterCommand('resume_referral', { referral, since: v.optional(day) }),
  matterCommand('recall_referral', { referral, reason: filledProse }),
  matterCommand('remind', {
    referral,
    /** Step of the ladder, from 1; the next one when left out. */
    level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9))),
    how: v.picklist(REMINDER_WAYS),
    text: prose,
    copied: v.optional(v.pipe(v.array(filledLine), v.maxLength(10))),
    reminded: v.optional(day),
  }),
] as const;
