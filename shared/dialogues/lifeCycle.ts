import { openActions, standingActions, uncheckedActions } from '../actions/state.ts';
import type { Role } from '../matters/kinds.ts';
import type { LocalDate } from '../time/dates.ts';
import type { LaterDialogueCommand } from './commands.ts';
import type { DialogueEventType } from './events.ts';
import { DIALOGUE_STAGES, type DialogueStage, LISTENING_OCCASIONS, TELLING_OCCASIONS } from './kinds.ts';
import { comingOccasions, type DialogueState, standingInputs, standingOccasions } from './state.ts';

export { DIALOGUE_STAGES, type DialogueStage } from './kinds.ts';

/** Later facts outrank earlier ones. */
export function dialogueStageOf(state: DialogueState): DialogueStage {
  if (state.struck) return 'struck';
  if (state.cancelled) return 'cancelled';
  if (state.closed) return 'closed';
  if (state.told) return 'told';
  const listened = standingOccasions(state).some(
    ({ held, kind }) => held && LISTENING_OCCASIONS.includes(kind),
  );
  // A letter box or a panel has no meeting: what came in says that it has begun.
  // What was said before the day on which people are to meet does not mean that they have met.
  const coming = comingOccasions(state).filter(({ kind }) => LISTENING_OCCASIONS.includes(kind));
  const hasCome = [...standingInputs(state), ...(state.results ?? [])].some(({ on }) =>
    coming.every((occasion) => occasion.on <= on),
  );
  return listened || hasCome ? 'held' : 'planned';
}

/** People meet today, or are about to, and what they say comes in already: nothing has been held yet. */
export function isUnderWay(state: DialogueState, today: LocalDate): boolean {
  const listening = standingOccasions(state).filter(({ kind }) => LISTENING_OCCASIONS.includes(kind));
  return (
    dialogueStageOf(state) === 'held' &&
    !listening.some(({ held }) => held) &&
    listening.some(({ on }) => on === today)
  );
}

export type DialogueStep = LaterDialogueCommand['type'];

/** Something that must be there for a step to have a meaning. */
export type DialogueNeed =
  | 'coming_occasion'
  | 'input'
  | 'defect'
  | 'round'
  | 'no_round'
  | 'voted'
  | 'action'
  | 'open_action'
  | 'unchecked_action'
  | 'undoable';

export interface DialogueStepRule {
  readonly stages: readonly DialogueStage[];
  readonly needs?: DialogueNeed;
  /** Who may; everybody when left out. */
  readonly may?: readonly Role[];
  /** Facts that it comes to. */
  readonly yields: readonly DialogueEventType[];
  readonly undoable: boolean;
}

const OPEN: readonly DialogueStage[] = ['planned', 'held', 'told'];
/** An action, and a late look at a defect, outlive the dialogue. */
const ALWAYS: readonly DialogueStage[] = [...OPEN, 'closed'];

/**
 * The life cycle as a table: what may be done where, by whom, what it needs and what it yields. The one place for
 * it: drives the panel's buttons, the refusals in `decideDialogue` and the diagram in the documentation.
 */
export const DIALOGUE_STEPS: Readonly<Record<DialogueStep, DialogueStepRule>> = {
  correct_dialogue: { stages: ALWAYS, yields: ['dialogue_corrected'], undoable: true },
  promise_feedback: { stages: OPEN, yields: ['dialogue_moved'], undoable: true },
  plan_occasion: { stages: OPEN, yields: ['occasion_planned'], undoable: true },
  move_occasion: { stages: OPEN, needs: 'coming_occasion', yields: ['occasion_moved'], undoable: true },
  hold_occasion: {
    stages: OPEN,
    yields: ['occasion_held', 'occasion_planned', 'feedback_meeting_held'],
    undoable: true,
  },
  cancel_occasion: { stages: OPEN, needs: 'coming_occasion', yields: ['occasion_cancelled'], undoable: true },
  check_point: { stages: OPEN, yields: ['check_done'], undoable: true },
  add_inputs: { stages: OPEN, yields: ['input_received', 'input_answered'], undoable: true },
  correct_input: { stages: ALWAYS, needs: 'input', yields: ['input_corrected'], undoable: true },
  // A late answer too: what a closed meeting left is taken along until it has one.
  answer_inputs: { stages: ALWAYS, needs: 'input', yields: ['input_answered'], undoable: true },
  assign_inputs: { stages: ALWAYS, needs: 'input', yields: ['input_corrected'], undoable: true },
  raise_inputs: { stages: OPEN, needs: 'input', yields: ['input_raised'], undoable: true },
  strike_input: { stages: OPEN, needs: 'input', yields: ['input_struck', 'input_parted'], undoable: true },
  join_inputs: { stages: OPEN, needs: 'input', yields: ['input_joined'], undoable: true },
  part_input: { stages: OPEN, needs: 'input', yields: ['input_parted'], undoable: true },
  // The first look of a walk back that nobody planned makes it an occasion.
  inspect_defect: {
    stages: ALWAYS,
    needs: 'defect',
    yields: ['defect_inspected', 'occasion_planned', 'occasion_held'],
    undoable: true,
  },
  record_results: { stages: OPEN, yields: ['results_recorded'], undoable: true },
  strike_results: { stages: OPEN, yields: ['results_struck'], undoable: true },
  tell_participants: { stages: OPEN, yields: ['feedback_meeting_held'], undoable: true },
  note_asked: { stages: ALWAYS, needs: 'input', yields: ['party_asked'], undoable: true },
  give_account: { stages: ALWAYS, yields: ['account_given'], undoable: true },
  answer_names: { stages: ALWAYS, yields: ['names_answered'], undoable: true },
  open_round: { stages: OPEN, yields: ['round_opened'], undoable: true },
  cast_ballot: { stages: OPEN, needs: 'round', may: [], yields: ['ballot_cast'], undoable: false },
  assess_idea: { stages: OPEN, needs: 'round', yields: ['idea_assessed'], undoable: true },
  count_votes: { stages: OPEN, needs: 'round', yields: ['ballots_counted', 'idea_voted'], undoable: true },
  name_winners: { stages: OPEN, needs: 'voted', yields: ['idea_won', 'input_answered'], undoable: true },
  plan_action: { stages: ALWAYS, yields: ['action_planned'], undoable: true },
  correct_action: { stages: ALWAYS, needs: 'action', yields: ['action_corrected'], undoable: true },
  move_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_moved'], undoable: true },
  finish_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_done'], undoable: true },
  cancel_action: { stages: ALWAYS, needs: 'open_action', yields: ['action_cancelled'], undoable: true },
  check_effect: { stages: ALWAYS, needs: 'unchecked_action', yields: ['effect_checked'], undoable: true },
  close_dialogue: { stages: ['held', 'told', 'planned'], yields: ['dialogue_closed'], undoable: true },
  reopen_dialogue: { stages: ['closed', 'cancelled'], yields: ['dialogue_reopened'], undoable: true },
  cancel_dialogue: { stages: ['planned'], yields: ['dialogue_cancelled'], undoable: true },
  strike_dialogue: {
    stages: OPEN,
    may: ['coordinator', 'manager'],
    yields: ['dialogue_struck'],
    undoable: true,
  },
  add_note: { stages: ALWAYS, yields: ['note_added'], undoable: true },
  undo: { stages: DIALOGUE_STAGES, needs: 'undoable', yields: ['undone'], undoable: false },
};

const NEEDS: Readonly<Record<DialogueNeed, (state: DialogueState) => boolean>> = {
  coming_occasion: (state) => comingOccasions(state).length > 0,
  input: (state) => standingInputs(state).length > 0,
  defect: (state) => standingInputs(state).some(({ defect }) => defect !== undefined),
  round: (state) => state.round !== undefined,
  no_round: (state) => state.round === undefined,
  voted: (state) => state.inputs.some(({ votes }) => votes !== undefined),
  action: (state) => standingActions(state).length > 0,
  open_action: (state) => openActions(state).length > 0,
  unchecked_action: (state) => uncheckedActions(state).length > 0,
  undoable: (state) => latestUndoableOf(state) !== undefined,
};

/** Whether a step can be taken where the dialogue stands. */
export function isOpenDialogueStep(state: DialogueState, step: DialogueStep): boolean {
  const { stages, needs } = DIALOGUE_STEPS[step];
  return stages.includes(dialogueStageOf(state)) && (needs === undefined || NEEDS[needs](state));
}

/** Whether a person with this role may take a step; somebody without a role may take all. */
export function mayDoDialogue(role: Role | undefined, step: DialogueStep): boolean {
  const { may } = DIALOGUE_STEPS[step];
  return role === undefined || may === undefined || may.includes(role);
}

/** ULID of the command that "undo" would take back: the latest one that holds. The planning itself is struck instead. */
export function latestUndoableOf(state: DialogueState): string | undefined {
  const latest = [...state.timeline].reverse().find((line) => line.type !== 'undone');
  // Planning brings occasions along: it is one step, whichever of its lines is the last.
  const begins = state.timeline.some(
    (line) => line.type === 'dialogue_planned' && line.command === latest?.command,
  );
  if (begins || !latest) return undefined;
  const step = dialogueCommandOf(latest.type);
  return step === 'plan_dialogue' || DIALOGUE_STEPS[step].undoable ? latest.command : undefined;
}

const COMMANDS: ReadonlyMap<DialogueEventType, DialogueStep> = new Map(
  (Object.keys(DIALOGUE_STEPS) as DialogueStep[])
    .slice()
    .reverse()
    .flatMap((step) => DIALOGUE_STEPS[step].yields.map((type) => [type, step] as const)),
);

/** The command that a fact comes from, as far as the fact alone can tell. */
export function dialogueCommandOf(type: DialogueEventType): DialogueStep | 'plan_dialogue' {
  return COMMANDS.get(type) ?? 'plan_dialogue';
}

/** Whether an occasion tells the participants what came of it. */
export const tells = (kind: DialogueState['occasions'][number]['kind']): boolean =>
  TELLING_OCCASIONS.includes(kind);
