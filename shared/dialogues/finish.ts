import { standingActions } from '../actions/state.ts';
import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { missingByForm } from './closing-types.ts';
import type { AccountKind, OccasionKind } from './kinds.ts';
import {
  type DialogueState,
  type InputState,
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

/** One thing that is missing before a dialogue can be closed without a written reason. */
export type Missing =
  /** The participants have not been told what came of it. */
  | { readonly what: 'told' }
  | { readonly what: 'checklist'; readonly count: number }
  /** Inputs that nobody has answered. */
  | { readonly what: 'unanswered'; readonly count: number }
  /** Inputs that wait for the matter they became. */
  | { readonly what: 'waiting'; readonly count: number }
  /** An occasion that this form of dialogue must have had. */
  | { readonly what: 'occasion'; readonly kind: OccasionKind }
  /** Defects that nobody looked at on the way back. */
  | { readonly what: 'unseen'; readonly count: number }
  /** Said to be mended, and found not to be; not answered anew. */
  | { readonly what: 'reopened'; readonly count: number }
  /** A budget whose winners nobody has named. */
  | { readonly what: 'winners' }
  /** Winners of a budget without an action that carries them out. */
  | { readonly what: 'project'; readonly count: number }
  /** Points that nobody answers for. */
  | { readonly what: 'responsible'; readonly count: number }
  /** Inputs without an answer in words of their own to whoever wrote. */
  | { readonly what: 'own_answer'; readonly count: number }
  /** Inputs that were noted, and neither handed over nor answered. */
  | { readonly what: 'handed_over'; readonly count: number }
  /** Faults that are neither repaired nor refused with a reason. */
  | { readonly what: 'repaired'; readonly count: number }
  /** Questions of a panel or a survey whose answers are not entered. */
  | { readonly what: 'results' }
  /** Where the outcome stands: a decision, a plan, a report. */
  | { readonly what: 'account'; readonly kind: AccountKind };

/** Forms of walk that list defects end with a walk back to look at them; a night walk does not. */
export const hasReturnWalk = (form: string): boolean => {
  const known = dialogueFormById(form);
  return known?.category === 'walk' && known.closing === 'report_to_responsible_party';
};

/** @returns how many, as something missing; nothing when there is none */
const some = <What extends Missing['what']>(
  what: What,
  things: readonly unknown[],
): readonly { readonly what: What; readonly count: number }[] =>
  things.length === 0 ? [] : [{ what, count: things.length }];

/**
 * What is missing before a dialogue can be closed without a written reason; empty when everything is there. What
 * every form has to come to, then what its own closing type asks for (closing-types.ts).
 * @param checksLeft points of the checklist that are neither done nor explained
 */
export function missingFor(
  state: DialogueState,
  matters: MatterOutcomes,
  checksLeft: number,
): readonly Missing[] {
  const untouched = untouchedInputs(state);
  const waiting = unansweredInputs(state, matters).filter((input) => !untouched.includes(input));
  return [
    ...(state.told ? [] : [{ what: 'told' as const }]),
    ...some('unanswered', untouched),
    ...some('waiting', waiting),
    ...missingOnWayBack(state, matters),
    ...some('project', winnersWithoutProject(state)),
    ...missingByForm(state, matters),
    ...(checksLeft === 0 ? [] : [{ what: 'checklist' as const, count: checksLeft }]),
  ];
}

function missingOnWayBack(state: DialogueState, matters: MatterOutcomes): readonly Missing[] {
  const back = standingOccasions(state).filter(({ kind }) => kind === 'return_walk');
  // Whoever has looked again walked back, where no other day is planned for it.
  const hasLooked = back.length === 0 && standingInputs(state).some(({ inspected }) => inspected);
  const walked = hasLooked || back.some(({ held }) => held);
  const unseen = walked ? standingInputs(state).filter(({ defect, inspected }) => defect && !inspected) : [];
  return [
    ...(hasReturnWalk(state.form) && !walked
      ? [{ what: 'occasion' as const, kind: 'return_walk' as const }]
      : []),
    ...some('unseen', unseen),
    ...some('reopened', reopenedInputs(state, matters)),
  ];
}

/** Inputs that no action names, and how many actions name none: each of them may be meant for one. */
export function inputsWithoutAction(state: DialogueState): {
  readonly inputs: readonly InputState[];
  readonly unnamed: number;
} {
  const actions = standingActions(state);
  const named = new Set(actions.flatMap(({ input }) => input ?? []));
  return {
    inputs: standingInputs(state).filter(({ item }) => !named.has(item)),
    unnamed: actions.filter(({ input }) => input === undefined).length,
  };
}

/** Inputs that were promised something, or that won, and that no action names. */
export const promisesWithoutAction = (state: DialogueState): readonly InputState[] =>
  inputsWithoutAction(state).inputs.filter(
    ({ won, answered }) => won || answered?.outcome === 'yes_in_plan' || answered?.outcome === 'partly',
  );

/** Winners that no action carries out; an action that names no idea is taken for one of them. */
export function winnersWithoutProject(state: DialogueState): readonly InputState[] {
  const { inputs, unnamed } = inputsWithoutAction(state);
  return inputs.filter(({ won }) => won).slice(unnamed);
}
