import { dialogueFormById } from '../reference/dialogue-forms.ts';
import type { LocalDate } from '../time/dates.ts';
import { hasReturnWalk, type Missing, missingFor } from './finish.ts';
import type { AccountKind } from './kinds.ts';
import { dialogueStageOf } from './lifeCycle.ts';
import {
  comingOccasions,
  type DialogueState,
  isTelling,
  type MatterOutcomes,
  type OccasionState,
  standingInputs,
  standingOccasions,
  untouchedInputs,
} from './state.ts';

/** What is to be done next with a dialogue, the first first. */
export type NextStep =
  | { readonly what: 'plan_occasion' }
  | { readonly what: 'promise' }
  | { readonly what: 'checklist'; readonly left: number }
  | { readonly what: 'wait'; readonly occasion: OccasionState }
  /** It is today: people meet, or are about to. */
  | { readonly what: 'today'; readonly occasion: OccasionState }
  | { readonly what: 'hold'; readonly occasion: OccasionState }
  | { readonly what: 'add_inputs' }
  | { readonly what: 'assess'; readonly ideas: number }
  | { readonly what: 'count_votes' }
  | { readonly what: 'name_winners' }
  | { readonly what: 'answer'; readonly inputs: number }
  | { readonly what: 'wait_for_matters'; readonly inputs: number }
  | { readonly what: 'tell' }
  | { readonly what: 'return_walk' }
  /** Said to be mended, and found not to be. */
  | { readonly what: 'answer_again'; readonly inputs: number }
  | { readonly what: 'look_again'; readonly defects: number }
  /** Points get somebody who answers for them. */
  | { readonly what: 'assign'; readonly inputs: number }
  /** Answered too shortly for what the form promises: in own words, handed over, repaired. */
  | { readonly what: 'answer_more'; readonly inputs: number }
  /** The feedback meeting has not been held. */
  | { readonly what: 'meet' }
  | { readonly what: 'results' }
  /** Where the outcome stands: a decision, a plan, a report. */
  | { readonly what: 'account'; readonly kind: AccountKind }
  /** The winners of a budget become an action with somebody responsible. */
  | { readonly what: 'plan_project'; readonly winners: number }
  | { readonly what: 'close' };

/**
 * The next things to do, the most pressing first; the panel makes the first one its button.
 * @param checksLeft points of the checklist that are neither done nor explained
 */
export function nextDialogueSteps(
  state: DialogueState,
  matters: MatterOutcomes,
  today: LocalDate,
  checksLeft: number,
): readonly NextStep[] {
  const stage = dialogueStageOf(state);
  if (stage === 'closed' || stage === 'cancelled' || stage === 'struck') return [];
  const steps: NextStep[] = [];
  const coming = comingOccasions(state);
  const due = coming.find(({ on, kind }) => on <= today && !isTelling({ kind }));
  if (due) steps.push({ what: due.on === today ? 'today' : 'hold', occasion: due });
  if (stage === 'planned') {
    if (coming.length === 0) steps.push({ what: 'plan_occasion' });
    if (!state.due) steps.push({ what: 'promise' });
    if (checksLeft > 0) steps.push({ what: 'checklist', left: checksLeft });
    const next = coming.find(({ on }) => on > today);
    if (next && !due) steps.push({ what: 'wait', occasion: next });
    return steps;
  }
  const inputs = standingInputs(state);
  const isHeard = inputs.length > 0 || (state.results ?? []).length > 0;
  if (!isHeard) steps.push({ what: 'add_inputs' });
  if (!state.due && stage === 'held') steps.push({ what: 'promise' });
  steps.push(...roundSteps(state));
  const untouched = untouchedInputs(state).length;
  if (untouched > 0) steps.push({ what: 'answer', inputs: untouched });
  const missing = missingFor(state, matters, checksLeft);
  if (stage === 'held' && isHeard && untouched === 0) {
    // What the participants are to hear has to be there before they are told.
    steps.push(...missing.flatMap((one) => (isTold(one) ? (stepFor(one) ?? []) : [])), { what: 'tell' });
  }
  if (stage === 'told') {
    const missed = missing.flatMap((one) => stepFor(one) ?? []);
    steps.push(...missed.filter(({ what }) => what !== 'return_walk' || !due));
    if (missing.length === 0) steps.push({ what: 'close' });
  } else if (checksLeft > 0) steps.push({ what: 'checklist', left: checksLeft });
  return steps;
}

/** Whether it is something that the participants are to hear of: who answers for a point, what the board says. */
const isTold = (missing: Missing): boolean =>
  missing.what === 'responsible' ||
  missing.what === 'results' ||
  missing.what === 'own_answer' ||
  missing.what === 'handed_over' ||
  missing.what === 'repaired' ||
  (missing.what === 'account' && missing.kind === 'board');

/** What is to be done about something that is missing; undefined where another step says it already. */
function stepFor(missing: Missing): NextStep | undefined {
  switch (missing.what) {
    case 'told':
    case 'unanswered':
    case 'winners':
      return undefined;
    case 'checklist':
      return { what: 'checklist', left: missing.count };
    case 'waiting':
      return { what: 'wait_for_matters', inputs: missing.count };
    case 'occasion':
      return missing.kind === 'return_walk' ? { what: 'return_walk' } : { what: 'meet' };
    case 'unseen':
      return { what: 'look_again', defects: missing.count };
    case 'reopened':
      return { what: 'answer_again', inputs: missing.count };
    case 'project':
      return { what: 'plan_project', winners: missing.count };
    case 'responsible':
      return { what: 'assign', inputs: missing.count };
    case 'own_answer':
    case 'handed_over':
    case 'repaired':
      return { what: 'answer_more', inputs: missing.count };
    case 'results':
      return { what: 'results' };
    case 'account':
      return { what: 'account', kind: missing.kind };
  }
}

function roundSteps(state: DialogueState): readonly NextStep[] {
  if (dialogueFormById(state.form)?.category !== 'budget' || !state.round) return [];
  const ideas = standingInputs(state);
  const unassessed = ideas.filter(({ assessed }) => !assessed).length;
  if (unassessed > 0) return [{ what: 'assess', ideas: unassessed }];
  if (ideas.length > 0 && state.round.ballots === undefined) return [{ what: 'count_votes' }];
  const counted = state.round.ballots !== undefined;
  return counted && !ideas.some(({ won }) => won) ? [{ what: 'name_winners' }] : [];
}

/** Days by which something has been promised or planned and has not been done: for "Mina i dag" and the digests. */
export function dueDay(state: DialogueState): LocalDate | undefined {
  return dialogueStageOf(state) === 'held' || dialogueStageOf(state) === 'planned' ? state.due : undefined;
}

/** The four steps of a walk, each as the occasion that it is or should be. */
export function walkSteps(state: DialogueState): readonly {
  readonly kind: OccasionState['kind'];
  readonly occasion?: OccasionState;
}[] {
  if (!hasReturnWalk(state.form)) return [];
  const occasions = standingOccasions(state);
  return (['pre_meeting', 'walk', 'follow_up_meeting', 'return_walk'] as const).map((kind) => {
    const occasion = occasions.find((one) => one.kind === kind);
    return { kind, ...(occasion && { occasion }) };
  });
}
