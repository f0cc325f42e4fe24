import type { LetterFault } from '../feedback/check.ts';
import { type Instant, type LocalDate, stockholmDate } from '../time/dates.ts';
import type { ClosedDays } from '../time/workingDays.ts';
import type { CaptureCommand, CommandOf, Entered, MatterCommand } from './commands.ts';
import { decideImportedMatter, decideImportedPast, decideUndoneImport } from './decide/import.ts';
import { decideMatter } from './decide/matter.ts';
import { decideOutcome } from './decide/outcome.ts';
import { decideReferral } from './decide/referral.ts';
import type { Fact } from './events.ts';
import type { Role } from './kinds.ts';
import { type FollowUp, isOpenStep, mayDo, type Stage, stageOf } from './lifeCycle.ts';
import type { MatterState } from './state.ts';

/** Everything a decision may know. No clock, no sheet: the caller brings them. */
export interface Known {
  readonly now: Instant;
  /** The matter the command is about, if it exists. */
  readonly state: MatterState | undefined;
  readonly closedDays: ClosedDays;
  /** Working days that an organisation is given when no day is named. */
  readonly referralWorkingDays: (organisation: string) => number;
  readonly organisationExists: (id: string) => boolean;
  /** What the person does at the district; undefined when nobody has said. */
  readonly role?: Role | undefined;
  /** The number that a new matter gets. */
  readonly nextMatter?: string;
}

/** Why a command was not carried out; the words for people are in shared/text. */
export type Refusal =
  | { readonly reason: 'unknown_matter'; readonly matter: string }
  | { readonly reason: 'not_at_this_stage'; readonly step: FollowUp; readonly stage: Stage }
  | { readonly reason: 'not_allowed'; readonly step: FollowUp; readonly role: Role }
  | { readonly reason: 'unknown_organisation'; readonly organisation: string }
  | { readonly reason: 'unknown_referral'; readonly referral: string }
  | { readonly reason: 'unknown_part'; readonly part: number; readonly parts: number }
  | { readonly reason: 'already_asked'; readonly organisation: string }
  | { readonly reason: 'second_lead'; readonly organisation: string }
  | { readonly reason: 'not_running'; readonly referral: string }
  /** Nobody is reminded of what waits for the district. */
  | { readonly reason: 'waits_for_us'; readonly organisation: string }
  | { readonly reason: 'not_paused'; readonly referral: string }
  | { readonly reason: 'unknown_item'; readonly item: string }
  | { readonly reason: 'due_in_the_past'; readonly due: LocalDate }
  | { readonly reason: 'due_not_later'; readonly due: LocalDate; readonly current: LocalDate }
  | { readonly reason: 'day_in_the_future'; readonly day: LocalDate }
  | { readonly reason: 'day_before'; readonly day: LocalDate; readonly earliest: LocalDate }
  | { readonly reason: 'needs_reason' }
  | { readonly reason: 'needs_answer_text' }
  | { readonly reason: 'needs_text' }
  | { readonly reason: 'nothing_changed' }
  | { readonly reason: 'same_group'; readonly group: string }
  | { readonly reason: 'too_late_to_void'; readonly closed: LocalDate; readonly last: LocalDate }
  | { readonly reason: 'letter_fault'; readonly fault: LetterFault }
  | { readonly reason: 'not_latest' }
  | { readonly reason: 'gone_on'; readonly matter: string }
  | { readonly reason: 'invalid_command'; readonly where: string };

/** A fact with the day or moment it happened. */
export interface DatedFact {
  readonly at: string;
  readonly fact: Fact;
}

export type Decision =
  | { readonly ok: true; readonly facts: readonly DatedFact[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const refused = (refusal: Refusal): Decision => ({ ok: false, refusal });
export const decided = (at: string, ...facts: readonly Fact[]): Decision => ({
  ok: true,
  facts: facts.map((fact) => ({ at, fact })),
});

/** What a decision about a known matter starts from. */
export interface Situation {
  readonly state: MatterState;
  readonly today: LocalDate;
  readonly known: Known;
}

/** What a command comes to: facts, or a refusal with its reason. Pure. */
export function decide(command: Entered, known: Known): Decision {
  if (command.type === 'capture') return decideCapture(command, known);
  if (command.type === 'import_matter') return decideImportedMatter(command, known);
  const { state, role } = known;
  if (!state) return refused({ reason: 'unknown_matter', matter: command.matter });
  if (command.type === 'import_past') return decideImportedPast(command, state, known);
  if (command.type === 'undo_import') return decideUndoneImport(command, state, known);
  if (role && !mayDo(role, command.type)) return refused({ reason: 'not_allowed', step: command.type, role });
  if (!isOpenStep(state, command.type)) {
    return refused({ reason: 'not_at_this_stage', step: command.type, stage: stageOf(state) });
  }
  return decideStep(command, { state, known, today: stockholmDate(known.now) });
}

function decideCapture(command: CaptureCommand, known: Known): Decision {
  const today = stockholmDate(known.now);
  if (command.received && command.received > today) {
    return refused({ reason: 'day_in_the_future', day: command.received });
  }
  const { id: _id, type: _type, received, ...content } = command;
  return decided(received ?? known.now, { type: 'matter_received', ...content });
}

/** A day given by hand lies neither in the future nor before what it follows from. */
export function wrongDay(
  day: LocalDate | undefined,
  earliest: LocalDate,
  today: LocalDate,
): Refusal | undefined {
  if (day === undefined) return undefined;
  if (day > today) return { reason: 'day_in_the_future', day };
  return day < earliest ? { reason: 'day_before', day, earliest } : undefined;
}

function decideStep(command: MatterCommand, situation: Situation): Decision {
  switch (command.type) {
    case 'refer':
    case 'record_answer':
    case 'extend_referral':
    case 'pause_referral':
    case 'resume_referral':
    case 'recall_referral':
    case 'remind':
      return decideReferral(command, situation);
    case 'decide':
    case 'give_interim':
    case 'give_feedback':
    case 'record_verdict':
    case 'promise':
    case 'move_promise':
    case 'keep_promise':
    case 'plan_action':
    case 'correct_action':
    case 'move_action':
    case 'finish_action':
    case 'cancel_action':
    case 'check_effect':
      return decideOutcome(command, situation);
    default:
      return decideMatter(command, situation);
  }
}

export type ReferralCommand = CommandOf<
  | 'refer'
  | 'record_answer'
  | 'extend_referral'
  | 'pause_referral'
  | 'resume_referral'
  | 'recall_referral'
  | 'remind'
>;
export type OutcomeCommand = CommandOf<
  | 'decide'
  | 'give_interim'
  | 'give_feedback'
  | 'record_verdict'
  | 'promise'
  | 'move_promise'
  | 'keep_promise'
  | 'plan_action'
  | 'correct_action'
  | 'move_action'
  | 'finish_action'
  | 'cancel_action'
  | 'check_effect'
>;
