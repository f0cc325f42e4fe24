import { CHILD_AGES, CHILD_ROLES, LIST_HEADERS, LISTED_WORDS } from '../../text/import-list-vocabulary.ts';
import type { LocalDate } from '../../time/dates.ts';
import type { Doubt, DoubtCode } from '../plan.ts';
import { nameScore } from '../propose.ts';
import { statusKey } from '../statuses.ts';
import type { Refused, TablePlan } from '../table-plan.ts';

/** What tells how a person is reached: of the register of civil society its person too, whom it shows to nobody without leave. */
const DETAILS = {
  partners: ['contact', 'email', 'phone'],
  contacts: ['email', 'phone'],
} as const satisfies Readonly<Record<'partners' | 'contacts', readonly string[]>>;

const isAboutPeople = (subject: TablePlan['subject']): subject is keyof typeof DETAILS =>
  subject === 'partners' || subject === 'contacts';

const [YES = [], NO = []] = LISTED_WORDS.yesOrNo;
const firstWord = (text: string): string => /^\p{L}+/u.exec(statusKey(text))?.[0] ?? '';
export const saysNo = (text: string): boolean => NO.includes(firstWord(text));
/** A consent of which no day stands. */
export const saysYes = (text: string): boolean => YES.includes(firstWord(text));

/** The column that tells of consent, whether it is brought in or not; -1 when there is none. */
function consentColumn(titles: readonly string[], { uses, subject }: TablePlan): number {
  const chosen = uses.indexOf('consent');
  if (chosen >= 0 || !isAboutPeople(subject)) return chosen;
  return titles.findIndex((title) => nameScore(title, LIST_HEADERS.partners.consent ?? []) > 0);
}

/** A contact who said no stands in no list; of an association only its person is left out. */
export const usualRefused = (subject: TablePlan['subject']): Refused =>
  subject === 'contacts' ? 'leave_out' : 'no_details';

type Cells = Readonly<Record<string, string>>;

/** The field that tells that somebody is a child: an age, or a pupil's role. */
const minorIn = (cells: Cells): string | undefined =>
  ['name', 'contact', 'position', 'role'].find((key) => {
    const text = cells[key] ?? '';
    return CHILD_AGES.test(text) || (key === 'position' && CHILD_ROLES.test(text));
  });

export interface Consented {
  /** Undefined: the row is left out. */
  readonly cells: Cells | undefined;
  readonly doubts: readonly Doubt[];
}

/**
 * Holds the cells of a row against what it says of consent, and of the last day of its details. Nobody who said no, or of
 * whom the details hold no longer, comes in with them unless the person has chosen so.
 */
export function consentReader(
  titles: readonly string[],
  plan: TablePlan,
  today: LocalDate,
): (cells: Cells, row: readonly string[]) => Consented {
  const { subject, uses } = plan;
  if (!isAboutPeople(subject)) return (cells) => ({ cells, doubts: [] });
  const at = consentColumn(titles, plan);
  const details: readonly string[] = DETAILS[subject];
  const without = (cells: Cells): Cells =>
    Object.fromEntries(Object.entries(cells).filter(([key]) => !details.includes(key)));
  const refused = plan.refused ?? usualRefused(subject);
  return (told, row) => {
    const said = (row[at] ?? '').trim();
    const say = (code: DoubtCode, column: number, value: string, as?: string): Doubt => ({
      ...{ code, column, value: value.slice(0, 80) },
      ...(as !== undefined && { as }),
    });
    if (saysNo(said)) {
      if (refused === 'leave_out') return { cells: undefined, doubts: [say('contact_refused', at, said)] };
      return { cells: without(told), doubts: [say('consent_refused', at, said)] };
    }
    const minor = minorIn(told);
    const hasDetails = details.some((key) => told[key] !== undefined);
    if (minor !== undefined && hasDetails) {
      const column = Math.max(uses.indexOf(minor), uses.indexOf('name'));
      return { cells: without(told), doubts: [say('contact_child', column, told[minor] ?? '')] };
    }
    const doubts: Doubt[] = [];
    const isUndated = saysYes(said) && uses.includes('consent') && told.consent === undefined;
    const isToday = isUndated && plan.undatedConsent === 'today';
    const cells = isToday ? { ...told, consent: today } : told;
    if (isUndated)
      doubts.push(say(isToday ? 'consent_today' : 'consent_undated', at, said, isToday ? today : undefined));
    const detail = details.find((key) => cells[key] !== undefined);
    const over = ['consentTo', 'validTo'].find(
      (key) => cells[key] !== undefined && (cells[key] ?? '') < today,
    );
    if (over !== undefined && detail !== undefined) {
      const column = uses.indexOf(over);
      const day = cells[over] ?? '';
      if (plan.expired === 'leave_out')
        return {
          cells: undefined,
          doubts: [...doubts, say('details_over_left', column, row[column] ?? '', day)],
        };
      const isCut = plan.expired === 'no_details';
      doubts.push(say(isCut ? 'details_over_cut' : 'details_over', column, row[column] ?? '', day));
      return { cells: isCut ? without(cells) : cells, doubts };
    }
    if (subject === 'partners' && detail !== undefined && !cells.consent && !isUndated)
      doubts.push(say('no_consent', uses.indexOf(detail), ''));
    if (subject === 'contacts' && at >= 0 && said === '' && detail !== undefined)
      doubts.push(say('consent_not_told', at, ''));
    return { cells, doubts };
  };
}
