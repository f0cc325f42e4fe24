import type { MatterCells } from '../../shared/edits/matter-row.ts';
import type { ReferralCells } from '../../shared/edits/referral-row.ts';
import { excerptOf } from '../../shared/matters/excerpt.ts';
import { isOpen, type MatterState, type ReferralState } from '../../shared/matters/state.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { matterRow, type Naming } from '../commands/matter-row.ts';

/** What the row of a matter shows when nobody has changed it: the projection's own words. */
export function expectedMatter(state: MatterState, naming: Naming): MatterCells {
  const row: Partial<Record<string, string>> = {};
  for (const [key, cell] of Object.entries(matterRow(state, naming))) row[key] = String(cell);
  return row;
}

/** The same for a referral; question and answer by their first words, which is what the state knows. */
export function expectedReferral(state: MatterState, referral: ReferralState, naming: Naming): ReferralCells {
  const words = sheetWords[naming.language];
  const { reply } = referral;
  return {
    matter: state.matter,
    organisation: naming.organisationName(referral.organisation),
    question: excerptOf(referral.question),
    sent: referral.sent,
    due: referral.due,
    stage: isOpen(referral) ? words.openReferral : words.answeredReferral,
    outcome: reply ? matterWords[naming.language].answerOutcomes[reply.outcome] : '',
    answered: reply?.on ?? '',
    answer: reply?.text ?? '',
  };
}

export const otherLanguage = (naming: Naming): Naming => ({
  ...naming,
  language: naming.language === 'sv' ? 'en' : 'sv',
});
