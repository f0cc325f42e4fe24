import { type AnswerOutcome, isSubstantive } from '../../referrals/outcomes.ts';
import { addWorkingDays } from '../../time/workingDays.ts';
import type { CommandOf } from '../commands.ts';
import {
  type Decision,
  decided,
  type ReferralCommand,
  refused,
  type Situation,
  wrongDay,
} from '../decide.ts';
import { isPaused, openReferrals, type ReferralState } from '../state.ts';

/** Decisions about questions to other bodies and what they reply. */
export function decideReferral(command: ReferralCommand, situation: Situation): Decision {
  if (command.type === 'refer') return decideRefer(command, situation);
  const { state, today, known } = situation;
  const referral = openReferrals(state).find((open) => open.referral === command.referral);
  if (!referral) return refused({ reason: 'unknown_referral', referral: command.referral });
  const about = { referral: referral.referral, organisation: referral.organisation };
  switch (command.type) {
    case 'record_answer':
      return decideAnswer(command, referral, situation);
    case 'extend_referral':
      if (command.due < today) return refused({ reason: 'due_in_the_past', due: command.due });
      if (command.due <= referral.due) {
        return refused({ reason: 'due_not_later', due: command.due, current: referral.due });
      }
      return decided(known.now, {
        type: 'referral_extended',
        ...about,
        due: command.due,
        reason: command.reason,
      });
    case 'pause_referral': {
      const wrong = wrongDay(command.since, referral.sent, today);
      if (wrong) return refused(wrong);
      if (isPaused(referral)) return refused({ reason: 'not_running', referral: referral.referral });
      return decided(command.since ?? known.now, {
        type: 'referral_paused',
        ...about,
        reason: command.reason,
      });
    }
    case 'resume_referral': {
      const pause = referral.pauses[referral.pauses.length - 1];
      if (!pause || !isPaused(referral)) {
        return refused({ reason: 'not_paused', referral: referral.referral });
      }
      const wrong = wrongDay(command.since, pause.from, today);
      if (wrong) return refused(wrong);
      return decided(command.since ?? known.now, { type: 'referral_resumed', ...about });
    }
    case 'recall_referral':
      return decided(known.now, { type: 'referral_recalled', ...about, reason: command.reason });
    case 'remind': {
      // They wait for us: it is not theirs to be reminded of.
      if (isPaused(referral)) {
        return refused({ reason: 'waits_for_us', organisation: referral.organisation });
      }
      const wrong = wrongDay(command.reminded, referral.sent, today);
      if (wrong) return refused(wrong);
      if (command.text === '' && command.how !== 'phone' && command.how !== 'meeting') {
        return refused({ reason: 'needs_text' });
      }
      return decided(command.reminded ?? known.now, {
        type: 'referral_reminded',
        ...about,
        level: command.level ?? referral.reminders.length + 1,
        how: command.how,
        text: command.text,
        ...(command.copied && command.copied.length > 0 && { copied: command.copied }),
      });
    }
  }
}

function decideRefer(command: CommandOf<'refer'>, { state, today, known }: Situation): Decision {
  const { organisation, question, questions, lead, bundle } = command;
  if (!known.organisationExists(organisation)) {
    return refused({ reason: 'unknown_organisation', organisation });
  }
  const open = openReferrals(state);
  if (open.some((referral) => referral.organisation === organisation)) {
    return refused({ reason: 'already_asked', organisation });
  }
  const leading = open.find((referral) => referral.lead);
  if (lead && leading) return refused({ reason: 'second_lead', organisation: leading.organisation });
  if (command.due && command.due < today) return refused({ reason: 'due_in_the_past', due: command.due });
  return decided(known.now, {
    type: 'referral_sent',
    referral: `${state.matter}/R${state.referrals.length + 1}`,
    organisation,
    question,
    ...(questions && { questions }),
    due: command.due ?? addWorkingDays(today, known.referralWorkingDays(organisation), known.closedDays),
    ...(lead && { lead }),
    ...(bundle && { bundle }),
  });
}

function decideAnswer(
  command: CommandOf<'record_answer'>,
  referral: ReferralState,
  { today, known }: Situation,
): Decision {
  const wrong = wrongDay(command.answered, referral.sent, today);
  if (wrong) return refused(wrong);
  const { outcome, text, part, to, expected } = command;
  if (expected && expected < today) return refused({ reason: 'due_in_the_past', due: expected });
  if (text === '' && outcome !== 'no_without_reason') return refused({ reason: 'needs_answer_text' });
  if (to && !known.organisationExists(to))
    return refused({ reason: 'unknown_organisation', organisation: to });
  const at = command.answered ?? known.now;
  const about = { referral: referral.referral, organisation: referral.organisation };
  const whole = (whatOutcome: AnswerOutcome, whatText: string) =>
    ({
      type: 'referral_answered',
      ...about,
      outcome: whatOutcome,
      text: whatText,
      ...(to && { to }),
      ...(expected && { expected }),
    }) as const;
  if (part === undefined) return decided(at, whole(outcome, text));
  const questions = referral.questions ?? [];
  if (part > questions.length) return refused({ reason: 'unknown_part', part, parts: questions.length });
  const answered = { type: 'referral_part_answered', ...about, part, outcome, text } as const;
  const replies = questions.map((question, index) =>
    index + 1 === part ? { outcome, text } : question.reply,
  );
  const substantive = replies.flatMap((reply) => (reply && isSubstantive(reply.outcome) ? [reply] : []));
  if (substantive.length < questions.length) return decided(at, answered);
  const summary = substantive.map((reply, index) => `${index + 1}. ${reply.text}`).join('\n');
  return decided(at, answered, whole(combined(substantive.map((reply) => reply.outcome)), summary));
}

/** One outcome for several answers: what they agree on; a mixture that holds a yes is "partly". */
export function combined(outcomes: readonly AnswerOutcome[]): AnswerOutcome {
  const first = outcomes[0] ?? 'partly';
  if (outcomes.every((outcome) => outcome === first)) return first;
  const some = (...wanted: readonly AnswerOutcome[]) => outcomes.some((outcome) => wanted.includes(outcome));
  if (some('yes', 'yes_in_plan', 'partly')) {
    return some('partly', 'no_with_reason', 'no_without_reason', 'not_ours') ? 'partly' : 'yes_in_plan';
  }
  return some('no_without_reason') ? 'no_without_reason' : 'no_with_reason';
}
