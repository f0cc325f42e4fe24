import { standingActions } from '../actions/state.ts';
import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { addDays, daysBetween, type LocalDate } from '../time/dates.ts';
import {
  type DialogueState,
  firstDay,
  type InputState,
  isReopened,
  type MatterOutcomes,
  outcomeOf,
  standingInputs,
  standingOccasions,
} from './state.ts';

/** Promised, and nobody is to do it on a day: no matter, and no action that names it or could be meant for it. */
export function unfollowedPromises(state: DialogueState): readonly InputState[] {
  const actions = standingActions(state);
  const named = new Set(actions.flatMap(({ input }) => input ?? []));
  return standingInputs(state)
    .filter(
      ({ item, matter, answered }) =>
        matter === undefined && answered?.outcome === 'yes_in_plan' && !named.has(item),
    )
    .slice(actions.filter(({ input }) => input === undefined).length);
}

/** Councils and panels sit again, and so do walks and partners; a dialogue about one change does not. */
export function canRecur({ form }: Pick<DialogueState, 'form'>): boolean {
  const category = dialogueFormById(form)?.category;
  return (
    category === 'walk' || category === 'council' || category === 'survey' || category === 'collaboration'
  );
}

/** What the next time begins with: what nobody has answered, what was promised, what was found not to be so. */
export function toTakeAlong(state: DialogueState, matters: MatterOutcomes): readonly InputState[] {
  return standingInputs(state).filter((input) => {
    const outcome = outcomeOf(input, matters)?.outcome;
    return (
      outcome === undefined || outcome === 'yes_in_plan' || outcome === 'partly' || isReopened(input, matters)
    );
  });
}

/** Days between walks of a series: every other week. */
const WALK_EVERY = 14;

/** The day that is proposed for the next walk: every other week from this one, and not before tomorrow. */
export function nextWalkDay(
  state: Pick<DialogueState, 'occasions' | 'registered'>,
  today: LocalDate,
): LocalDate {
  const walked = standingOccasions(state).filter(({ kind }) => kind === 'walk');
  const last =
    walked
      .map(({ on, held }) => held?.on ?? on)
      .sort()
      .at(-1) ?? firstDay(state);
  const steps = Math.max(1, Math.floor(daysBetween(last, today) / WALK_EVERY) + 1);
  return addDays(last, steps * WALK_EVERY);
}
