import * as v from 'valibot';
import { EFFECTS, EVIDENCE } from '../matters/kinds.ts';
import { addDays, type LocalDate, parseLocalDate } from '../time/dates.ts';
import { HORIZONS, ORIGINS } from './kinds.ts';

const text = v.string();
const maybeText = v.exactOptional(text);
const day = v.pipe(
  v.string(),
  v.check((value) => parseLocalDate(value) !== undefined),
  v.transform((value) => value as LocalDate),
);

/** What is known of an action; its longer texts are cut in a matter's state. The events and the tab of actions have the whole. */
export const actionStateSchema = v.object({
  item: text,
  what: text,
  owner: text,
  organisation: maybeText,
  effect: maybeText,
  baseline: maybeText,
  partners: v.exactOptional(v.array(text)),
  together: v.exactOptional(v.array(text)),
  indicator: maybeText,
  source: maybeText,
  funding: maybeText,
  horizon: v.exactOptional(v.picklist(HORIZONS)),
  problem: maybeText,
  crime: v.exactOptional(v.boolean()),
  areas: v.exactOptional(v.array(text)),
  from: maybeText,
  origin: v.exactOptional(v.picklist(ORIGINS)),
  measure: maybeText,
  input: maybeText,
  template: maybeText,
  planned: day,
  firstDue: day,
  due: day,
  done: v.exactOptional(v.object({ on: day, outcome: v.picklist(EVIDENCE), evidence: maybeText })),
  cancelled: v.exactOptional(v.object({ on: day, reason: text })),
  checked: v.exactOptional(
    v.object({ on: day, outcome: v.picklist(EFFECTS), text, example: v.exactOptional(v.literal(true)) }),
  ),
});

export type ActionState = v.InferOutput<typeof actionStateSchema>;

interface HasActions {
  readonly actions: readonly ActionState[];
}

/** Not cancelled: what is said of them can be corrected, also when they are done. */
export function standingActions({ actions }: HasActions): readonly ActionState[] {
  return actions.filter(({ cancelled }) => !cancelled);
}

export function openActions({ actions }: HasActions): readonly ActionState[] {
  return actions.filter((action) => !action.done && !action.cancelled);
}

/** Days after an action is done by which somebody looks at what came of it (metrics.md, M20). */
const EFFECT_DAYS = 90;

/** The day by which the effect of an action that is done has to be checked. */
export const effectDue = (done: LocalDate): LocalDate => addDays(done, EFFECT_DAYS);

/** Done, and nobody has looked at what came of it. */
export function uncheckedActions({ actions }: HasActions): readonly ActionState[] {
  return actions.filter((action) => action.done && !action.checked);
}
