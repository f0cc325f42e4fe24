import type { MatterCells } from '../../shared/edits/matter-row.ts';
import type { ReferralCells } from '../../shared/edits/referral-row.ts';
import { excerptOf } from '../../shared/matters/excerpt.ts';
import type { MatterState, ReferralState } from '../../shared/matters/state.ts';
import { matterRow, type Naming } from '../commands/matter-row.ts';
import { referralCells } from '../commands/referral-row.ts';
import type { CellInput } from '../workbook/cells.ts';

/** What the row of a matter shows when nobody has changed it: the projection's own words. */
export function expectedMatter(state: MatterState, naming: Naming): MatterCells {
  return texts(matterRow(state, naming));
}

/** Cells as texts. */
export function texts(cells: Readonly<Partial<Record<string, CellInput>>>): Partial<Record<string, string>> {
  const row: Partial<Record<string, string>> = {};
  for (const [key, cell] of Object.entries(cells)) row[key] = String(cell);
  return row;
}

/** The same for a referral; question and answer by their first words, which is what the state knows. */
export function expectedReferral(state: MatterState, referral: ReferralState, naming: Naming): ReferralCells {
  return {
    ...texts(referralCells(state, referral, naming)),
    question: excerptOf(referral.question),
    answer: referral.reply?.text ?? '',
  };
}
