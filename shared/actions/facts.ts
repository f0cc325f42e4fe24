import * as v from 'valibot';
import { EFFECTS, EVIDENCE } from '../matters/kinds.ts';
import { HORIZONS, ORIGINS } from './kinds.ts';

const text = v.string();
const maybe = v.optional(text);

const fact = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), ...entries });

const DETAILS = {
  /** What should be different afterwards, and what it is like before. */
  effect: maybe,
  baseline: maybe,
  organisation: maybe,
  /** Ids of those who share the responsibility. */
  partners: v.optional(v.array(text)),
  /** Names of associations and networks that take part. */
  together: v.optional(v.array(text)),
  /** What is counted to see the effect, and where the count comes from. */
  indicator: maybe,
  source: maybe,
  funding: maybe,
  /** What is wrong. */
  problem: maybe,
  /** Belongs to the local plan against crime. Left out by older events, where a problem alone said so. */
  crime: v.optional(v.boolean()),
  /** Areas of its own, where those of the matter or dialogue do not tell. */
  areas: v.optional(v.array(text)),
  /** The decision or the like that it comes from, in words. */
  from: maybe,
  /** Key of a measure in the tab of the local development programme. */
  measure: maybe,
} as const;

/** What happens to an action, whatever it hangs on: a matter, a dialogue, or nothing but what it comes from. */
export const ACTION_FACTS = [
  fact('action_planned', {
    /** "SK-2026-0001/A1", "SK-D-2026-0001/A1" */
    item: text,
    what: text,
    owner: text,
    due: text,
    ...DETAILS,
    horizon: v.optional(v.picklist(HORIZONS)),
    /** What it comes from, when it hangs on no matter and no dialogue. */
    origin: v.optional(v.picklist(ORIGINS)),
    /** The input that it answers. */
    input: maybe,
    /** The good example that it was made after. */
    template: maybe,
  }),
  /** Only what is there has changed; an empty text takes away what stood there. Days have facts of their own. */
  fact('action_corrected', {
    item: text,
    what: maybe,
    owner: maybe,
    ...DETAILS,
    horizon: v.optional(v.union([v.literal(''), v.picklist(HORIZONS)])),
  }),
  fact('action_moved', { item: text, due: text, reason: text }),
  fact('action_done', {
    item: text,
    outcome: v.picklist(EVIDENCE),
    evidence: maybe,
    text: maybe,
  }),
  fact('action_cancelled', { item: text, reason: text }),
  /** `example`: worth showing to other districts. */
  fact('effect_checked', {
    item: text,
    outcome: v.picklist(EFFECTS),
    text,
    example: v.optional(v.boolean()),
  }),
] as const;

export type ActionFact = v.InferOutput<(typeof ACTION_FACTS)[number]>;
