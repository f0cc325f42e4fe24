import { standingActions } from '../actions/state.ts';
import { dialogueFormById } from '../reference/dialogue-forms.ts';
import {
  type DialogueState,
  type InputState,
  isReopened,
  type MatterOutcomes,
  outcomeOf,
  standingInputs,
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

/** Councils and panels sit again, and so do walks of a series and partners; a dialogue about one change does not. */
export function canRecur({ form, series }: Pick<DialogueState, 'form' | 'series'>): boolean {
  const category = dialogueFormById(form)?.category;
  return (
    series !== undefined || category === 'council' || category === 'survey' || category === 'collaboration'
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
