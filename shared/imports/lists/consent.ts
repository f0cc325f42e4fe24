import { LIST_HEADERS, LISTED_WORDS } from '../../text/import-list-vocabulary.ts';
import type { Doubt } from '../plan.ts';
import { nameScore } from '../propose.ts';
import { statusKey } from '../statuses.ts';
import type { TablePlan } from '../table-plan.ts';

/** What the register of civil society holds of a person, and shows to nobody without consent. */
const DETAILS: readonly string[] = ['contact', 'email', 'phone'];

const [, NO = []] = LISTED_WORDS.yesOrNo;

const saysNo = (text: string): boolean => NO.includes(/^\p{L}+/u.exec(statusKey(text))?.[0] ?? '');

/** The column that tells of consent, whether it is brought in or not; -1 when there is none. */
function consentColumn(titles: readonly string[], { uses }: TablePlan): number {
  const chosen = uses.indexOf('consent');
  return chosen >= 0
    ? chosen
    : titles.findIndex((title) => nameScore(title, LIST_HEADERS.partners.consent ?? []) > 0);
}

type Cells = Readonly<Record<string, string>>;

export interface Consented {
  /** Undefined: the row is left out. */
  readonly cells: Cells | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * Holds the cells of a row against what it says of consent: a contact who said no is left out, an association comes in
 * without the details.
 */
export function consentReader(
  titles: readonly string[],
  plan: TablePlan,
): (cells: Cells, row: readonly string[]) => Consented {
  const at = consentColumn(titles, plan);
  return (cells, row) => {
    const said = (row[at] ?? '').trim();
    if (plan.subject === 'contacts' && saysNo(said))
      return {
        cells: undefined,
        doubts: [{ code: 'contact_refused', column: at, value: said.slice(0, 80) }],
      };
    const detail = DETAILS.find((key) => cells[key] !== undefined);
    if (plan.subject !== 'partners' || detail === undefined || cells.consent) return { cells, doubts: [] };
    if (!saysNo(said))
      return { cells, doubts: [{ code: 'no_consent', column: plan.uses.indexOf(detail), value: '' }] };
    return {
      cells: Object.fromEntries(Object.entries(cells).filter(([key]) => !DETAILS.includes(key))),
      doubts: [{ code: 'consent_refused', column: at, value: said.slice(0, 80) }],
    };
  };
}
