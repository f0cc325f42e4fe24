import { dialogueFormById } from '../reference/dialogue-forms.ts';
import type { OccasionKind } from './kinds.ts';
import {
  type DialogueState,
  type MatterOutcomes,
  reopenedInputs,
  standingInputs,
  standingOccasions,
  unansweredInputs,
  untouchedInputs,
} from './state.ts';

/** Letters without which a reason tells nobody anything. */
const FEWEST_LETTERS = 5;

/** Whoever said something reads why the dialogue was closed without an answer: a letter or a dash is no reason. */
export const isReason = (text: string): boolean => (text.match(/\p{L}/gu) ?? []).length >= FEWEST_LETTERS;

/** What is missing before a dialogue can be closed without a written reason. */
export interface Missing {
  /** The participants have been told what came of it. */
  readonly told: boolean;
  /** Inputs without an outcome. */
  readonly unanswered: number;
  /** Those of them that wait for the matter they became; the others nobody has answered. */
  readonly waiting: number;
  /** An occasion that this form of dialogue must have had. */
  readonly occasion?: OccasionKind;
  /** Defects that nobody looked at on the way back. */
  readonly unseen?: number;
  /** Said to be mended, and found not to be; not answered anew. */
  readonly reopened?: number;
  /** Winners of a participatory budget without an action that carries them out. */
  readonly noProject?: true;
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
  const unseen = walked
    ? standingInputs(state).filter(({ defect, inspected }) => defect && !inspected).length
    : 0;
  const reopened = reopenedInputs(state, matters).length;
  const hasWinners = standingInputs(state).some(({ won }) => won);
  const noProject = hasWinners && state.actions.every(({ cancelled }) => cancelled);
  if (told && unanswered === 0 && !walksBack && unseen === 0 && reopened === 0 && !noProject)
    return undefined;
  const waiting = unanswered - untouchedInputs(state).length;
  return {
    told,
    unanswered,
    waiting,
    ...(walksBack && { occasion: 'return_walk' as const }),
    ...(unseen > 0 && { unseen }),
    ...(reopened > 0 && { reopened }),
    ...(noProject && { noProject: true as const }),
  };
}
