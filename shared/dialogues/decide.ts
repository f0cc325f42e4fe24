import { type ActionRefusal, decideAction } from '../actions/decide.ts';
import type { Role } from '../matters/kinds.ts';
import { dialogueFormById } from '../reference/dialogue-forms.ts';
import { type Instant, type LocalDate, stockholmDate } from '../time/dates.ts';
import type { DialogueCommand, LaterDialogueCommand } from './commands.ts';
import { decideCourse } from './decide/course.ts';
import { decideImportedDialogue } from './decide/import.ts';
import { decideInputs } from './decide/inputs.ts';
import { decideRound } from './decide/round.ts';
import type { DialogueFact } from './events.ts';
import type { Missing } from './finish.ts';
import type { DialogueStage } from './kinds.ts';
import { type DialogueStep, dialogueStageOf, isOpenDialogueStep, mayDoDialogue } from './lifeCycle.ts';
import { maskedNote } from './lines.ts';
import { withOwnWordsMasked } from './own-words.ts';
import type { ChangedSince } from './seen.ts';
import type { DialogueState, MatterOutcomes } from './state.ts';
import { isYoung, minorsIn } from './young.ts';

/** Everything a decision may know. No clock, no sheet: the caller brings them. */
export interface DialogueKnown {
  readonly now: Instant;
  readonly state: DialogueState | undefined;
  readonly organisationExists: (id: string) => boolean;
  /** Whether one may hold a dialogue: an organisation by its id, or an association of the register by its name. */
  readonly organiserExists: (idOrName: string) => boolean;
  /** The matters that inputs became; undefined for a number that no matter has. */
  readonly matters: MatterOutcomes;
  /** Points of the sheet's checklist that are neither done nor explained. */
  readonly checksLeft: (state: DialogueState) => number;
  /** What the person does at the district; undefined when nobody has said. */
  readonly role?: Role | undefined;
  /** The number that the next dialogue gets. */
  readonly nextDialogue?: string;
}

/** Why a command was not carried out; the words for people are in shared/text/dialogues. */
export type DialogueRefusal =
  | ActionRefusal
  | { readonly reason: 'unknown_dialogue'; readonly dialogue: string }
  | { readonly reason: 'unknown_form'; readonly form: string }
  | { readonly reason: 'unknown_matter'; readonly matter: string }
  | {
      readonly reason: 'not_at_this_dialogue_stage';
      readonly step: DialogueStep;
      readonly stage: DialogueStage;
    }
  | { readonly reason: 'dialogue_step_not_allowed'; readonly step: DialogueStep; readonly role: Role }
  | { readonly reason: 'needs_reason' }
  | { readonly reason: 'needs_why' }
  | { readonly reason: 'needs_explanation' }
  | { readonly reason: 'nothing_changed' }
  | { readonly reason: 'not_latest' }
  | { readonly reason: 'no_defect'; readonly item: string }
  /** Nobody can look again before the walk itself. */
  | { readonly reason: 'not_walked' }
  /** The return walk is planned for a later day. */
  | { readonly reason: 'return_walk_later'; readonly on: LocalDate }
  | { readonly reason: 'unknown_question'; readonly question: string }
  | { readonly reason: 'already_raised'; readonly item: string; readonly matter: string }
  /** It has an answer or votes of its own, which would be lost in another. */
  | { readonly reason: 'has_outcome'; readonly item: string }
  /** A file from another workbook tells something that cannot have happened so; which event of it, from 1. */
  | { readonly reason: 'wrong_history'; readonly event: number }
  | { readonly reason: 'which_occasion' }
  /** Children and young people speak, and these words tell who somebody is. */
  | { readonly reason: 'names_of_minors'; readonly words: readonly string[] }
  | { readonly reason: 'votes_exceed_ballots' }
  | { readonly reason: 'voting_not_open' }
  | { readonly reason: 'too_many_votes'; readonly most: number }
  | { readonly reason: 'not_voted'; readonly item: string }
  | { readonly reason: 'not_feasible'; readonly item: string }
  | { readonly reason: 'over_budget'; readonly cost: number; readonly amount: number }
  | { readonly reason: 'no_reason' }
  /** Somebody else did something to it after the person looked. */
  | ({ readonly reason: 'changed_since' } & ChangedSince)
  | { readonly reason: 'why_no_meeting' }
  /** What is missing before it can be closed without a reason. */
  | { readonly reason: 'not_finished'; readonly missing: readonly Missing[] };

export interface DatedDialogueFact {
  readonly at: string;
  readonly fact: DialogueFact;
}

export type DialogueDecision =
  | { readonly ok: true; readonly facts: readonly DatedDialogueFact[] }
  | { readonly ok: false; readonly refusal: DialogueRefusal };

export const refused = (refusal: DialogueRefusal): DialogueDecision => ({ ok: false, refusal });
export const decided = (at: string, ...facts: readonly DialogueFact[]): DialogueDecision => ({
  ok: true,
  facts: facts.map((fact) => ({ at, fact })),
});

/** What a decision about a known dialogue starts from. */
export interface DialogueSituation {
  readonly state: DialogueState;
  readonly today: LocalDate;
  readonly known: DialogueKnown;
}

/** What a command comes to: facts, or a refusal with its reason. Pure. */
export function decideDialogue(given: DialogueCommand, known: DialogueKnown): DialogueDecision {
  const command = withOwnWordsMasked(given, (text) => maskedNote(text).text);
  if (command.type === 'plan_dialogue') return decidePlanning(command, known);
  if (command.type === 'import_dialogue') return decideImportedDialogue(command, known);
  const { state, role } = known;
  if (!state) return refused({ reason: 'unknown_dialogue', dialogue: command.dialogue });
  if (role && !mayDoDialogue(role, command.type)) {
    return refused({ reason: 'dialogue_step_not_allowed', step: command.type, role });
  }
  if (!isOpenDialogueStep(state, command.type)) {
    const stage = dialogueStageOf(state);
    return refused({ reason: 'not_at_this_dialogue_stage', step: command.type, stage });
  }
  return decideStep(command, { state, known, today: stockholmDate(known.now) });
}

/** Prefix of the number of an occasion within its dialogue. */
export const OCCASION = 'T';

export const nextOccasion = ({ state }: DialogueSituation): string =>
  `${state.dialogue}/${OCCASION}${state.occasions.length + 1}`;

function decidePlanning(
  command: Extract<DialogueCommand, { readonly type: 'plan_dialogue' }>,
  known: DialogueKnown,
): DialogueDecision {
  if (!dialogueFormById(command.form)) return refused({ reason: 'unknown_form', form: command.form });
  const unknown = (command.organisers ?? []).find((one) => !known.organiserExists(one));
  if (unknown) return refused({ reason: 'unknown_organisation', organisation: unknown });
  const { id: _id, type: _type, occasions, ...content } = command;
  const minors = isYoung(content) ? minorsIn([content.title, content.purpose]) : [];
  if (minors.length > 0) return refused({ reason: 'names_of_minors', words: minors });
  const first = (occasions ?? []).map(({ on }) => on).sort()[0];
  if (command.due && first && command.due < first) {
    return refused({ reason: 'day_before', day: command.due as LocalDate, earliest: first as LocalDate });
  }
  const planned: DialogueFact = { type: 'dialogue_planned', ...withoutEmpty(content) };
  // The number is the executor's to give: items are named with it there.
  const times = (occasions ?? []).map(
    (occasion, index): DialogueFact => ({
      type: 'occasion_planned',
      item: `/${OCCASION}${index + 1}`,
      kind: occasion.kind,
      on: occasion.on,
      ...(occasion.time && { time: occasion.time }),
      ...(occasion.venue && { venue: occasion.venue }),
    }),
  );
  return decided(known.now, planned, ...times);
}

function withoutEmpty<Thing extends object>(thing: Thing): Thing {
  const kept = Object.entries(thing).filter(
    ([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as Thing;
}

/** A day given by hand lies neither in the future nor before what it follows from. */
export function wrongDay(
  day: LocalDate | undefined,
  today: LocalDate,
  earliest?: LocalDate,
): DialogueRefusal | undefined {
  if (day === undefined) return undefined;
  if (day > today) return { reason: 'day_in_the_future', day };
  return earliest && day < earliest ? { reason: 'day_before', day, earliest } : undefined;
}

function decideStep(command: LaterDialogueCommand, situation: DialogueSituation): DialogueDecision {
  switch (command.type) {
    case 'add_inputs':
    case 'correct_input':
    case 'answer_inputs':
    case 'assign_inputs':
    case 'raise_inputs':
    case 'strike_input':
    case 'join_inputs':
    case 'part_input':
    case 'inspect_defect':
    case 'record_results':
    case 'strike_results':
      return decideInputs(command, situation);
    case 'open_round':
    case 'assess_idea':
    case 'cast_ballot':
    case 'count_votes':
    case 'name_winners':
      return decideRound(command, situation);
    case 'plan_action':
    case 'correct_action':
    case 'move_action':
    case 'finish_action':
    case 'cancel_action':
    case 'check_effect': {
      const { state, today, known } = situation;
      const decision = decideAction(command, {
        subject: state.dialogue,
        actions: state.actions,
        today,
        organisationExists: known.organisationExists,
      });
      return decision.ok ? decided(decision.on ?? known.now, decision.fact) : decision;
    }
    default:
      return decideCourse(command, situation);
  }
}
