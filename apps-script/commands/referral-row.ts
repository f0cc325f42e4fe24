import type { MatterEvent } from '../../shared/matters/events.ts';
import { isSubstantive } from '../../shared/referrals/outcomes.ts';
import { matterWords } from '../../shared/text/matters.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { dayOf, stockholmDate } from '../../shared/time/dates.ts';
import { fitCell } from '../workbook/cells.ts';
import type { NewRow } from '../workbook/table.ts';
import type { Naming } from './matter-row.ts';

/** What an event does to the tab of referrals: a new row, a change of one, or nothing. Pure. */
export function referralChange(
  event: MatterEvent,
  title: string,
  naming: Naming,
): { readonly referral: string; readonly isNew: boolean; readonly cells: NewRow<'referrals'> } | undefined {
  const { fact } = event;
  const words = sheetWords[naming.language];
  const on = dayOf(event.at) ?? stockholmDate(event.enteredAt);
  if (fact.type === 'referral_sent') {
    return {
      referral: fact.referral,
      isNew: true,
      cells: {
        key: fact.referral,
        matter: event.matter,
        title: fitCell(title),
        organisation: naming.organisationName(fact.organisation),
        question: fitCell(fact.question),
        sent: on,
        due: fact.due,
        stage: words.openReferral,
      },
    };
  }
  if (fact.type === 'referral_answered') {
    return {
      referral: fact.referral,
      isNew: false,
      cells: {
        stage: isSubstantive(fact.outcome) ? words.answeredReferral : words.openReferral,
        outcome: matterWords[naming.language].answerOutcomes[fact.outcome],
        answered: on,
        answer: fitCell(fact.text),
      },
    };
  }
  return undefined;
}
