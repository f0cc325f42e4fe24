import * as v from 'valibot';
import { ACTION_ENTRIES } from '../../actions/commands.ts';
import { DECISION_OUTCOMES, FEEDBACK_CHANNELS, FEEDBACK_LETTERS, VERDICT_ITEMS, VERDICTS } from '../kinds.ts';
import {
  day,
  filledLine,
  filledProse,
  letterLanguage,
  line,
  matterCommand,
  prose,
  webAddress,
} from './fields.ts';

/** The number of a promise, such as "SK-2026-0001/L1". */
const item = filledLine;

/** What comes of a matter: decision, promises, actions, and what the resident is told. */
export const OUTCOME_COMMANDS = [
  matterCommand('decide', {
    outcome: v.picklist(DECISION_OUTCOMES),
    reason: prose,
    to: v.optional(line),
    decided: v.optional(day),
    meeting: v.optional(day),
    record: v.optional(line),
  }),
  matterCommand('give_interim', {
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: filledProse,
    /** When the resident will hear next: becomes a promise. */
    due: v.optional(day),
    language: letterLanguage,
    told: v.optional(day),
  }),
  matterCommand('give_feedback', {
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: filledProse,
    link: v.optional(webAddress),
    letter: v.optional(v.picklist(FEEDBACK_LETTERS)),
    language: letterLanguage,
    /** Day the resident was told; today when left out. */
    told: v.optional(day),
  }),
  matterCommand('record_verdict', { item: v.picklist(VERDICT_ITEMS), outcome: v.picklist(VERDICTS) }),
  matterCommand('promise', { what: filledProse, to: filledLine, due: day }),
  matterCommand('move_promise', { item, due: day, reason: filledProse }),
  matterCommand('keep_promise', { item, kept: v.optional(day) }),
  matterCommand('plan_action', ACTION_ENTRIES.plan_action),
  matterCommand('correct_action', ACTION_ENTRIES.correct_action),
  matterCommand('move_action', ACTION_ENTRIES.move_action),
  matterCommand('finish_action', ACTION_ENTRIES.finish_action),
  matterCommand('cancel_action', ACTION_ENTRIES.cancel_action),
  matterCommand('check_effect', ACTION_ENTRIES.check_effect),
] as const;
