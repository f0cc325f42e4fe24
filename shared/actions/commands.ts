import * as v from 'valibot';
import { day, filledLine, filledProse, line, prose, webAddress } from '../matters/commands/fields.ts';
import { EFFECTS } from '../matters/kinds.ts';
import { HORIZONS } from './kinds.ts';

/** The number of an action, such as "SK-2026-0001/A1". */
const item = filledLine;

const several = v.optional(v.pipe(v.array(filledLine), v.maxLength(10)));

/** What is said of an action, besides what is to be done, by whom and when. */
const DETAILS = {
  effect: v.optional(prose),
  baseline: v.optional(prose),
  organisation: v.optional(line),
  partners: several,
  /** Associations and networks that take part, by their names in the register. */
  together: several,
  indicator: v.optional(line),
  source: v.optional(line),
  funding: v.optional(line),
  problem: v.optional(prose),
  /** Belongs to the local plan against crime. */
  crime: v.optional(v.boolean()),
  areas: several,
  /** The decision or the like that it comes from, in words. */
  from: v.optional(line),
  measure: v.optional(line),
} as const;

/** What the commands about actions need, besides what they are about. */
export const ACTION_ENTRIES = {
  plan_action: {
    what: filledProse,
    owner: filledLine,
    due: day,
    ...DETAILS,
    horizon: v.optional(v.picklist(HORIZONS)),
    input: v.optional(line),
    /** The good example that it was made after, in words. */
    template: v.optional(line),
  },
  /** Only what is named changes; an empty text takes away what stood there. */
  correct_action: {
    item,
    what: v.optional(filledProse),
    owner: v.optional(filledLine),
    ...DETAILS,
    horizon: v.optional(v.union([v.literal(''), v.picklist(HORIZONS)])),
  },
  move_action: { item, due: day, reason: filledProse },
  /** Without evidence it is done on somebody's word, and counted as such. */
  finish_action: {
    item,
    evidence: v.optional(webAddress),
    text: v.optional(prose),
    done: v.optional(day),
  },
  cancel_action: { item, reason: filledProse },
  check_effect: {
    item,
    outcome: v.picklist(EFFECTS),
    text: prose,
    example: v.optional(v.boolean()),
    checked: v.optional(day),
  },
} as const;

const step = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), ...entries });

const actionCommandSchema = v.variant('type', [
  step('plan_action', ACTION_ENTRIES.plan_action),
  step('correct_action', ACTION_ENTRIES.correct_action),
  step('move_action', ACTION_ENTRIES.move_action),
  step('finish_action', ACTION_ENTRIES.finish_action),
  step('cancel_action', ACTION_ENTRIES.cancel_action),
  step('check_effect', ACTION_ENTRIES.check_effect),
]);

/** A command about an action, whatever the action hangs on. */
export type ActionCommand = v.InferOutput<typeof actionCommandSchema>;
