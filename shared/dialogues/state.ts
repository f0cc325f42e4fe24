import type { ActionState } from '../actions/state.ts';
import type { AnswerOutcome } from '../referrals/outcomes.ts';
import type { LocalDate } from '../time/dates.ts';
import { INPUT_OUTCOMES, type InputOutcome, LISTENING_OCCASIONS, TELLING_OCCASIONS } from './kinds.ts';
import type { DialogueState, InputState, OccasionState } from './state-schema.ts';

export type { DialogueLine, DialogueState, InputState, OccasionState, ResultState } from './state-schema.ts';

/** The answer of a body to a question about a point. */
export interface PartyAnswer {
  readonly organisation: string;
  readonly outcome: AnswerOutcome;
  readonly text: string;
}

/** Answers that say something, of a matter's referrals. */
export const partyAnswers = (
  referrals: readonly {
    readonly organisation: string;
    readonly reply?: { readonly outcome: AnswerOutcome; readonly text: string };
    readonly answered?: LocalDate;
    readonly recalled?: unknown;
  }[],
): readonly PartyAnswer[] =>
  referrals.flatMap(({ organisation, reply, answered, recalled }) =>
    reply && answered !== undefined && recalled === undefined
      ? [{ organisation, outcome: reply.outcome, text: reply.text }]
      : [],
  );

/** As much of a matter as an input that became it takes its outcome from. */
export interface MatterOutcome {
  readonly decision?: { readonly outcome: string; readonly reason: string; readonly on: LocalDate };
  readonly told?: { readonly on: LocalDate };
  readonly closed?: { readonly on: LocalDate; readonly reason?: string };
  /** What those who were asked have answered, the latest of each; the district has not decided by that. */
  readonly answers?: readonly PartyAnswer[];
  /** What is being done about it. */
  readonly actions?: readonly ActionState[];
}
export type MatterOutcomes = (matter: string) => MatterOutcome | undefined;

/** What came of an input. */
export interface Outcome {
  readonly outcome: InputOutcome;
  readonly on: LocalDate;
  readonly text: string;
}

/**
 * What came of an input: its own answer, or, when it became a matter, the matter's decision. A matter that was
 * answered or closed without a decision counts as answered.
 */
export function outcomeOf(input: InputState, matters: MatterOutcomes): Outcome | undefined {
  if (input.matter === undefined) {
    const { answered } = input;
    return answered && { outcome: answered.outcome, on: answered.on, text: answered.text ?? '' };
  }
  const matter = matters(input.matter);
  if (matter?.decision) {
    const { outcome, reason, on } = matter.decision;
    const known = INPUT_OUTCOMES.find((one) => one === outcome);
    return { outcome: known ?? 'answered', on, text: reason };
  }
  if (matter?.told) return { outcome: 'answered', on: matter.told.on, text: '' };
  if (matter?.closed) return { outcome: 'noted', on: matter.closed.on, text: matter.closed.reason ?? '' };
  return undefined;
}

/** Outcomes that say that something is or will be done about it. */
export const PROMISING: readonly InputOutcome[] = ['yes', 'yes_in_plan', 'partly'];

/**
 * Answered with a yes, and not fixed or worse when somebody looked again: whoever said it is to be answered anew. An
 * answer that was given after the look settles it.
 */
export function isReopened(input: InputState, matters: MatterOutcomes): boolean {
  const { inspected } = input;
  if (!inspected || inspected.outcome === 'fixed' || inspected.isSettled) return false;
  const outcome = outcomeOf(input, matters);
  // A matter's own decision of a later day settles it too.
  return outcome !== undefined && PROMISING.includes(outcome.outcome) && outcome.on <= inspected.on;
}

/** Inputs that count: without those registered by mistake, and those that were joined into another. */
export function standingInputs({ inputs }: Pick<DialogueState, 'inputs'>): readonly InputState[] {
  return inputs.filter((input) => !input.struck && input.joined === undefined);
}

/** Inputs that nobody can be told the outcome of yet. */
export function unansweredInputs(state: DialogueState, matters: MatterOutcomes): readonly InputState[] {
  return standingInputs(state).filter((input) => outcomeOf(input, matters) === undefined);
}

/** Neither answered nor made a matter: somebody has to take hold of it. */
export function untouchedInputs(state: DialogueState): readonly InputState[] {
  return standingInputs(state).filter((input) => !input.answered && input.matter === undefined);
}

/** Answered with a yes and found not to be so: to be answered anew, or asked about again. */
export function reopenedInputs(state: DialogueState, matters: MatterOutcomes): readonly InputState[] {
  return standingInputs(state).filter((input) => isReopened(input, matters));
}

export function standingOccasions({ occasions }: Pick<DialogueState, 'occasions'>): readonly OccasionState[] {
  return occasions.filter((occasion) => !occasion.cancelled);
}

/** Not held and not called off, the next one first. */
export function comingOccasions(state: Pick<DialogueState, 'occasions'>): readonly OccasionState[] {
  return standingOccasions(state)
    .filter((occasion) => !occasion.held)
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The last time that residents spoke. */
export function lastListened(state: Pick<DialogueState, 'occasions'>): OccasionState | undefined {
  return standingOccasions(state)
    .filter(({ held, kind }) => held && LISTENING_OCCASIONS.includes(kind))
    .sort((a, b) => (a.on < b.on ? 1 : -1))[0];
}

/**
 * The day from which something can have come of a dialogue: residents spoke, on paper or in a room; where nobody has
 * yet, the day on which they are to. Undefined where nothing says when.
 */
export function firstHeard(
  state: Pick<DialogueState, 'occasions' | 'inputs' | 'results'>,
): LocalDate | undefined {
  const listening = standingOccasions(state).filter(({ kind }) => LISTENING_OCCASIONS.includes(kind));
  const heard = [
    ...listening.filter(({ held }) => held),
    ...standingInputs(state),
    ...(state.results ?? []),
  ].map(({ on }) => on);
  return (heard.length > 0 ? heard : listening.map(({ on }) => on)).sort()[0];
}

export const isTelling = ({ kind }: Pick<OccasionState, 'kind'>): boolean => TELLING_OCCASIONS.includes(kind);

/** Day of the first occasion, or the day it was registered: what a calendar and a year plan sort by. */
export function firstDay(state: Pick<DialogueState, 'occasions' | 'registered'>): LocalDate {
  return (
    standingOccasions(state)
      .map(({ on }) => on)
      .sort()[0] ?? state.registered
  );
}

/** Heads at an occasion, as far as they were counted. */
export function headsAt(occasion: OccasionState): number | undefined {
  return occasion.held?.counts?.all;
}
