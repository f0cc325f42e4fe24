import { type Instant, type LocalDate, stockholmDate } from '../time/dates.ts';
import { addWorkingDays, type ClosedDays } from '../time/workingDays.ts';
import type { CaptureCommand, Command, CommandType, MatterCommand } from './commands.ts';
import type { Fact } from './events.ts';
import { nextSteps, type Stage, stageOf } from './lifeCycle.ts';
import { type MatterState, openReferrals } from './state.ts';

/** Everything a decision may know. No clock, no sheet: the caller brings them. */
export interface Known {
  readonly now: Instant;
  /** The matter the command is about, if it exists. */
  readonly state: MatterState | undefined;
  readonly closedDays: ClosedDays;
  /** Working days that a department is given when no day is named. */
  readonly referralWorkingDays: number;
  readonly organisationExists: (id: string) => boolean;
}

/** Why a command was not carried out; the words for people are in shared/text. */
export type Refusal =
  | { readonly reason: 'unknown_matter'; readonly matter: string }
  | { readonly reason: 'not_at_this_stage'; readonly step: CommandType; readonly stage: Stage }
  | { readonly reason: 'unknown_organisation'; readonly organisation: string }
  | { readonly reason: 'unknown_referral'; readonly referral: string }
  | { readonly reason: 'already_asked'; readonly organisation: string }
  | { readonly reason: 'due_in_the_past'; readonly due: LocalDate }
  | { readonly reason: 'day_in_the_future'; readonly day: LocalDate }
  | { readonly reason: 'day_before'; readonly day: LocalDate; readonly earliest: LocalDate }
  | { readonly reason: 'needs_reason' }
  | { readonly reason: 'needs_answer_text' }
  | { readonly reason: 'invalid_command'; readonly where: string };

/** A fact with the day or moment it happened. */
export interface DatedFact {
  readonly at: string;
  readonly fact: Fact;
}

export type Decision =
  | { readonly ok: true; readonly facts: readonly DatedFact[] }
  | { readonly ok: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): Decision => ({ ok: false, refusal });
const decided = (at: string, fact: Fact): Decision => ({ ok: true, facts: [{ at, fact }] });

/** What a command comes to: facts, or a refusal with its reason. Pure. */
export function decide(command: Command, known: Known): Decision {
  if (command.type === 'capture') return decideCapture(command, known);
  if (!known.state) return refused({ reason: 'unknown_matter', matter: command.matter });
  if (!nextSteps(known.state).includes(command.type)) {
    return refused({ reason: 'not_at_this_stage', step: command.type, stage: stageOf(known.state) });
  }
  return decideStep(command, known, known.state);
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
function checkDay(day: LocalDate | undefined, earliest: LocalDate, today: LocalDate): Refusal | undefined {
  if (day === undefined) return undefined;
  if (day > today) return { reason: 'day_in_the_future', day };
  return day < earliest ? { reason: 'day_before', day, earliest } : undefined;
}

function decideStep(command: MatterCommand, known: Known, state: MatterState): Decision {
  const today = stockholmDate(known.now);
  switch (command.type) {
    case 'triage': {
      const { owner, kind, theme, place } = command;
      return decided(known.now, {
        type: 'matter_triaged',
        owner,
        ...(kind && { kind }),
        ...(theme !== undefined && { theme }),
        ...(place !== undefined && { place }),
      });
    }
    case 'refer': {
      const { organisation, question } = command;
      if (!known.organisationExists(organisation))
        return refused({ reason: 'unknown_organisation', organisation });
      if (openReferrals(state).some((open) => open.organisation === organisation)) {
        return refused({ reason: 'already_asked', organisation });
      }
      if (command.due && command.due < today) return refused({ reason: 'due_in_the_past', due: command.due });
      return decided(known.now, {
        type: 'referral_sent',
        referral: `${state.matter}/R${state.referrals.length + 1}`,
        organisation,
        question,
        due: command.due ?? addWorkingDays(today, known.referralWorkingDays, known.closedDays),
      });
    }
    case 'record_answer': {
      const referral = openReferrals(state).find((open) => open.referral === command.referral);
      if (!referral) return refused({ reason: 'unknown_referral', referral: command.referral });
      const wrongDay = checkDay(command.answered, referral.sent, today);
      if (wrongDay) return refused(wrongDay);
      if (command.text === '' && command.outcome !== 'no_without_reason')
        return refused({ reason: 'needs_answer_text' });
      return decided(command.answered ?? known.now, {
        type: 'referral_answered',
        referral: referral.referral,
        organisation: referral.organisation,
        outcome: command.outcome,
        text: command.text,
      });
    }
    case 'decide': {
      const wrongDay = checkDay(command.decided, state.received, today);
      if (wrongDay) return refused(wrongDay);
      const needsReason =
        command.outcome === 'no' || command.outcome === 'not_ours' || command.outcome === 'partly';
      if (needsReason && command.reason === '') return refused({ reason: 'needs_reason' });
      return decided(command.decided ?? known.now, {
        type: 'decision_made',
        outcome: command.outcome,
        reason: command.reason,
      });
    }
    case 'give_feedback': {
      const wrongDay = checkDay(command.told, state.received, today);
      if (wrongDay) return refused(wrongDay);
      return decided(command.told ?? known.now, {
        type: 'feedback_given',
        channel: command.channel,
        text: command.text,
        ...(command.link && { link: command.link }),
      });
    }
    case 'close': {
      if (!state.told && !command.reason) return refused({ reason: 'needs_reason' });
      return decided(known.now, { type: 'matter_closed', ...(command.reason && { reason: command.reason }) });
    }
  }
}
