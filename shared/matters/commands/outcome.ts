import * as v from 'valibot';
import {
  DECISION_OUTCOMES,
  EFFECTS,
  FEEDBACK_CHANNELS,
  FEEDBACK_LETTERS,
  VERDICT_ITEMS,
  VERDICTS,
} from '../kinds.ts';
import { day, filledLine, filledProse, line, matterCommand, prose, webAddress } from './fields.ts';

/** The number of a promise or an action, such as "SK-2026-0001/L1". */
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
    told: v.optional(day),
  }),
  matterCommand('give_feedback', {
    channel: v.picklist(FEEDBACK_CHANNELS),
    text: filledProse,
    link: v.optional(webAddress),
    letter: v.optional(v.picklist(FEEDBACK_LETTERS)),
    /** Day the resident was told; today when left out. */
    told: v.optional(day),
  }),
  matterCommand('record_verdict', { item: v.picklist(VERDICT_ITEMS), outcome: v.picklist(VERDICTS) }),
  matterCommand('promise', { what: filledProse, to: filledLine, due: day }),
  matterCommand('move_promise', { item, due: day, reason: filledProse }),
  matterCommand('keep_promise', { item, kept: v.optional(day) }),
  matterCommand('plan_action', {
    what: filledProse,
    owner: filledLine,
    due: day,
    effect: v.optional(prose),
    baseline: v.optional(prose),
    organisation: v.optional(line),
  }),
  matterCommand('move_action', { item, due: day, reason: filledProse }),
  /** Without evidence it is done on somebody's word, and counted as such. */
  matterCommand('finish_action', {
    item,
    evidence: v.optional(webAddress),
    text: v.optional(prose),
    done: v.optional(day),
  }),
  matterCommand('cancel_action', { item, reason: filledProse }),
  matterCommand('check_effect', {
    item,
    outcome: v.picklist(EFFECTS),
    text: prose,
    example: v.optional(v.boolean()),
    checked: v.optional(day),
  }),
] as const;
