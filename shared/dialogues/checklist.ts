import { isInGroup } from './check-groups.ts';
import type { DialogueState } from './state-schema.ts';

/** A point of the sheet's checklist, as far as a dialogue asks about it. */
interface Point {
  readonly key: string;
  /** Id of the form or the group of forms that it is for; empty when it is for all. */
  readonly form: string;
}

type Asked = Pick<DialogueState, 'form' | 'audience'>;

/** The points for all forms, for the groups that a dialogue is in, and for its own form. */
export function pointsFor<Any extends Point>(points: readonly Any[], dialogue: Asked): readonly Any[] {
  return points.filter(({ form }) => form === '' || form === dialogue.form || isInGroup(form, dialogue));
}

/** Points that are neither done nor explained. */
export function checksLeft(points: readonly Point[], state: Asked & Pick<DialogueState, 'checks'>): number {
  const answered = new Set(state.checks.map(({ check }) => check));
  return pointsFor(points, state).filter(({ key }) => !answered.has(key)).length;
}
