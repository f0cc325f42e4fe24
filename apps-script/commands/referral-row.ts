import { isOpen, isPaused, type MatterState, type ReferralState } from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { type ReferralStage, rowWords } from '../../shared/text/rows.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { fitCell } from '../workbook/cells.ts';
import type { NewRow } from '../workbook/table.ts';
import type { Naming } from './matter-row.ts';

export function referralStageOf(referral: ReferralState): ReferralStage {
  if (referral.recalled) return 'recalled';
  if (!isOpen(referral)) return 'answered';
  return isPaused(referral) ? 'paused' : 'open';
}

/**
 * The row of a referral as its matter's state says; question and answer, which are longer than the state holds,
 * come from the events (`textCells`). Pure.
 */
export function referralCells(
  state: MatterState,
  referral: ReferralState,
  naming: Naming,
): NewRow<'referrals'> {
  const words = rowWords[naming.language];
  const { reply, questions, reminders, pauses } = referral;
  const paused = isPaused(referral) ? pauses[pauses.length - 1]?.from : undefined;
  return {
    key: referral.referral,
    matter: state.matter,
    title: fitCell(state.title),
    organisation: naming.organisationName(referral.organisation),
    lead: referral.lead ? sheetWords[naming.language].yes : '',
    sent: referral.sent,
    firstDue: referral.firstDue,
    due: referral.due,
    stage: words.referralStages[referralStageOf(referral)],
    paused: paused ?? '',
    reminders: reminders.length === 0 ? '' : String(reminders.length),
    reminded: reminders[reminders.length - 1]?.on ?? '',
    parts: questions
      ? words.some(questions.filter((question) => question.reply).length, questions.length)
      : '',
    outcome: reply ? matterWords[naming.language].answerOutcomes[reply.outcome] : '',
    // A word that the answer is delayed, or a question back, is no answer.
    answered: referral.answered ?? '',
    expected: (isOpen(referral) && reply?.expected) || '',
    recalled: referral.recalled?.on ?? '',
  };
}
