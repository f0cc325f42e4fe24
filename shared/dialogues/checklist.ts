import { dialogueFormById } from '../reference/dialogue-forms.ts';
import type { DialogueState } from './state-schema.ts';

/** A point of the sheet's checklist, as far as a dialogue asks about it. */
interface Point {
  readonly key: string;
  /** Name of the form that it is for, in either language; empty when it is for all. */
  readonly form: string;
}

/** The points for all forms, and those of this form. */
export function pointsFor<Any extends Point>(points: readonly Any[], form: string): readonly Any[] {
  const known = dialogueFormById(form);
  const names = ['', known?.nameSv, known?.nameEn, form];
  return points.filter((point) => names.includes(point.form));
}

/** Points that are neither done nor explained. */
export function checksLeft(points: readonly Point[], state: Pick<DialogueState, 'form' | 'checks'>): number {
  const answered = new Set(state.checks.map(({ check }) => check));
  return pointsFor(points, state.form).filter(({ key }) => !answered.has(key)).length;
}
