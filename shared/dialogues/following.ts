import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { addDays, daysBetween, type LocalDate } from '../time/dates.ts';
import { inputsWithoutAction } from './finish.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import { isSameSeries } from './series.ts';
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
  const { inputs, unnamed } = inputsWithoutAction(state);
  return inputs
    .filter(({ matter, answered }) => matter === undefined && answered?.outcome === 'yes_in_plan')
    .slice(unnamed);
}

/** Councils and panels sit again, and so do walks and partners; a dialogue about one change does not. */
export function canRecur({ form }: Pick<DialogueState, 'form'>): boolean {
  const category = dialogueFormById(form)?.category;
  return (
    category === 'walk' || category === 'council' || category === 'survey' || category === 'collaboration'
  );
}

/** Whether what earlier meetings left unanswered goes along. A walk has its own list on the way back. */
export const takesAlong = (state: Pick<DialogueState, 'form'>): boolean =>
  canRecur(state) && dialogueFormById(state.form)?.category !== 'walk';

/** What the next time begins with: what nobody has answered, what was promised, what was found not to be so. */
export function toTakeAlong(state: DialogueState, matters: MatterOutcomes): readonly InputState[] {
  return standingInputs(state).filter((input) => {
    const outcome = outcomeOf(input, matters)?.outcome;
    return (
      outcome === undefined || outcome === 'yes_in_plan' || outcome === 'partly' || isReopened(input, matters)
    );
  });
}

/** An earlier meeting of the same kind, and what was said there that nobody has been answered. */
export interface Earlier {
  readonly dialogue: string;
  readonly title: string;
  readonly on: LocalDate;
  readonly points: readonly InputState[];
}

/**
 * What earlier meetings of the same council, panel or partnership left unanswered, the latest first: it is taken along
 * past the next one too, until somebody has answered it or said why not.
 */
export function leftFromEarlier(
  state: DialogueState,
  others: readonly DialogueState[],
  matters: MatterOutcomes,
): readonly Earlier[] {
  if (!takesAlong(state)) return [];
  const own = firstDay(state);
  return others
    .filter((other) => other.dialogue !== state.dialogue && other.form === state.form)
    .filter((other) => ['held', 'told', 'closed'].indexOf(dialogueStageOf(other)) >= 0)
    .filter((other) => firstDay(other) < own && isSameCircle(state, other))
    .map((other) => ({
      dialogue: other.dialogue,
      title: other.title,
      on: firstDay(other),
      points: standingInputs(other).filter(
        (input) => outcomeOf(input, matters) === undefined || isReopened(input, matters),
      ),
    }))
    .filter(({ points }) => points.length > 0)
    .sort((a, b) => (a.on < b.on ? 1 : -1));
}

/** The same series, or, where neither names one, the same areas: another neighbourhood has a council of its own. */
function isSameCircle(a: DialogueState, b: DialogueState): boolean {
  if (a.series || b.series) return isSameSeries(a.series, b.series);
  const [areas, others] = [a.areas ?? [], b.areas ?? []];
  return areas.length === 0 || others.length === 0 || areas.some((area) => others.indexOf(area) >= 0);
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
