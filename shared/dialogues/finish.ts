import { dialogueFormById } from '../reference/dialogue-forms.ts';
import type { OccasionKind } from './kinds.ts';
import { type DialogueState, type MatterOutcomes, standingOccasions, unansweredInputs } from './state.ts';

/** What is missing before a dialogue can be closed without a written reason. */
export interface Missing {
  /** The participants have been told what came of it. */
  readonly told: boolean;
  /** Inputs without an outcome. */
  readonly unanswered: number;
  /** An occasion that this form of dialogue must have had. */
  readonly occasion?: OccasionKind;
}

/** Forms of walk that list defects end with a walk back to look at them; a night walk does not. */
export const hasReturnWalk = (form: string): boolean => {
  const known = dialogueFormById(form);
  return known?.category === 'walk' && known.closing === 'report_to_responsible_party';
};

/** Undefined: everything is there. */
export function missingFor(state: DialogueState, matters: MatterOutcomes): Missing | undefined {
  const unanswered = unansweredInputs(state, matters).length;
  const told = state.told !== undefined;
  const walked = standingOccasions(state).some(({ kind, held }) => kind === 'return_walk' && held);
  const walksBack = hasReturnWalk(state.form) && !walked;
  if (told && unanswered === 0 && !walksBack) return undefined;
  return { told, unanswered, ...(walksBack && { occasion: 'return_walk' as const }) };
}
