import * as v from 'valibot';
import { filledLine, ulid } from '../matters/commands/fields.ts';
import type { MatterEvent } from '../matters/events.ts';
import { withoutUndone } from '../matters/undone.ts';
import { dayOf, type LocalDate, stockholmDate } from '../time/dates.ts';
import { ACTION_ENTRIES } from './commands.ts';
import { type ActionDecision, type ActionSituation, decideAction } from './decide.ts';
import { ACTION_FACTS, type ActionFact } from './facts.ts';
import { changeActions } from './fold.ts';
import { ACTION_NUMBER, ORIGINS } from './kinds.ts';
import type { ActionState } from './state.ts';

/**
 * Actions that hang on no matter and no dialogue: they come from a decision, a measure of the development programme,
 * the plan against crime, or the district itself. Each has a number of its own; its events are those of any action.
 */

const number = v.pipe(v.string(), v.regex(ACTION_NUMBER));

const later = <Type extends string, Entries extends v.ObjectEntries>(type: Type, entries: Entries) =>
  v.object({ type: v.literal(type), id: ulid, action: number, ...entries });

/** Begins one. A decision has to be named, and so has a measure. */
const planSchema = v.object({
  type: v.literal('plan_action'),
  id: ulid,
  origin: v.picklist(ORIGINS),
  ...ACTION_ENTRIES.plan_action,
});

export const ownActionSchema = v.pipe(
  v.variant('type', [
    planSchema,
    later('correct_action', ACTION_ENTRIES.correct_action),
    later('move_action', ACTION_ENTRIES.move_action),
    later('finish_action', ACTION_ENTRIES.finish_action),
    later('cancel_action', ACTION_ENTRIES.cancel_action),
    later('check_effect', ACTION_ENTRIES.check_effect),
    later('undo', { undone: filledLine }),
  ]),
  v.forward(
    v.check((command) => !('origin' in command && command.origin === 'decision') || Boolean(command.from)),
    ['from' as never],
  ),
  v.forward(
    v.check((command) => !('origin' in command && command.origin === 'measure') || Boolean(command.measure)),
    ['measure' as never],
  ),
);
export type OwnActionCommand = v.InferOutput<typeof ownActionSchema>;

const TYPES: ReadonlySet<string> = new Set(ACTION_FACTS.map(({ entries }) => entries.type.literal));
const isActionFact = (fact: MatterEvent['fact']): fact is ActionFact => TYPES.has(fact.type);

const dayOfEvent = (event: MatterEvent): LocalDate => dayOf(event.at) ?? stockholmDate(event.enteredAt);

/** The action after its events, in order of sequence; undefined when none of them holds. Pure. */
export function foldOwnAction(events: readonly MatterEvent[]): ActionState | undefined {
  let actions: ActionState[] = [];
  for (const event of withoutUndone(events)) {
    if (isActionFact(event.fact)) actions = changeActions(actions, event.fact, dayOfEvent(event)).actions;
  }
  return actions[0];
}

/** ULID of the command that can be undone: the latest that holds. Planning is undone too: then the row says so. */
export const latestOf = (events: readonly MatterEvent[]): string | undefined =>
  [...withoutUndone(events)].pop()?.command;

/** Decides a step, all but undoing. Pure. @param subject the action's number */
export function decideOwnAction(
  command: Exclude<OwnActionCommand, { readonly type: 'undo' }>,
  {
    state,
    ...situation
  }: Omit<ActionSituation, 'actions' | 'origin'> & { readonly state: ActionState | undefined },
): ActionDecision {
  return decideAction(command, {
    ...situation,
    actions: state ? [state] : [],
    ...(command.type === 'plan_action' && { origin: command.origin }),
  });
}
