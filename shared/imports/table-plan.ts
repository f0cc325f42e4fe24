import type { InputOutcome } from '../dialogues/kinds.ts';
import { POST_WORDS } from '../text/import-list-vocabulary.ts';
import { STATUS_WORDS } from '../text/import-vocabulary.ts';
import type { Rows } from './frame.ts';
import type { Pairs } from './pairs.ts';
import { nameScore, type Proposal } from './propose.ts';
import { statusKey } from './statuses.ts';
import type { ListSubject } from './subjects.ts';
import { type DayOrder, dayOrderOf, readDay } from './values/days.ts';

/** What becomes of somebody who said no to standing in the list: the row is left out, or comes without contact details. */
export const REFUSED = ['leave_out', 'no_details'] as const;
export type Refused = (typeof REFUSED)[number];

/** The same where the last day of the details has passed; `whole`: the row comes as it is. */
export const EXPIRED = ['no_details', 'leave_out', 'whole'] as const;
export type Expired = (typeof EXPIRED)[number];

/** What is taken for the day of a consent that only says yes. `none`: none, and somebody has to write it. */
export const UNDATED_CONSENT = ['none', 'today'] as const;
export type UndatedConsent = (typeof UNDATED_CONSENT)[number];

/** How the rows of a list become rows of a tab, or dialogues: what a person has chosen, or left as proposed. */
export interface TablePlan {
  readonly subject: ListSubject | 'dialogues';
  /** One for each column: a field's key, or `skip`. */
  readonly uses: readonly string[];
  /** Undefined: each column by itself. */
  readonly order?: DayOrder | undefined;
  /** Personal data in running text becomes a black bar. */
  readonly mask: boolean;
  /** What came of something said at a dialogue, where the answer does not tell. */
  readonly outcome: InputOutcome;
  /** Undefined: as is usual for the list (`usualRefused`). */
  readonly refused?: Refused | undefined;
  readonly expired: Expired;
  readonly undatedConsent: UndatedConsent;
  readonly pairs?: Pairs | undefined;
}

/** Until somebody says otherwise: what has an answer has been answered, and the row is marked. */
export const FIRST_TABLE_PLAN: Pick<TablePlan, 'mask' | 'outcome' | 'expired' | 'undatedConsent'> = {
  mask: true,
  outcome: 'answered',
  expired: 'no_details',
  undatedConsent: 'none',
};

/** What can be told from a column: its names, and what its cells look like. */
export interface TableField {
  readonly key: string;
  /** Names of columns, the likeliest first. */
  readonly words: readonly string[];
  readonly looks: 'line' | 'doings' | 'prose' | 'mail' | 'day' | 'number' | 'status' | 'any';
  /** Several columns may go there. */
  readonly many?: true;
}

export interface TableProposal {
  readonly use: string;
  readonly by: Proposal['by'];
}

const SAMPLE = 100;
const isMail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text);
const isStatus = (text: string): boolean =>
  STATUS_WORDS.some(([, words]) => words.some((word) => statusKey(text).startsWith(word)));

/** Share of a column's cells that look as the field's should; 1 where every text will do. */
function fits(texts: readonly string[], looks: TableField['looks']): number {
  if (texts.length === 0) return 1;
  const share = (is: (text: string) => boolean) => texts.filter(is).length / texts.length;
  const isDay = (text: string) => readDay(text, { today: '9999-12-31' }) !== undefined;
  switch (looks) {
    case 'mail':
      return share(isMail);
    case 'day':
      return share(isDay);
    case 'number':
      return share((text) => /\d/.test(text));
    case 'any':
      return 1;
    case 'status':
      return share((text) => text.length <= 40 && !isDay(text));
    case 'doings':
      // What a person is in the association says nothing of what the association does.
      return share((text) => !POST_WORDS.test(text));
    default:
      return share((text) => !isMail(text) && !isDay(text));
  }
}

/** What each column is likeliest to be; nothing that is unclear is brought in until a person says so. */
export function proposeFields(
  titles: readonly string[],
  rows: Rows,
  fields: readonly TableField[],
): readonly TableProposal[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_row, index) => index % step === 0);
  const texts = titles.map((_title, column) =>
    sample.map((row) => (row[column] ?? '').trim()).filter((text) => text !== ''),
  );
  const scored = titles
    .flatMap((title, column) =>
      fields.map((field) => {
        const fit = fits(texts[column] ?? [], field.looks);
        return { column, field, score: fit < 0.3 ? 0 : nameScore(title, field.words) };
      }),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.column - b.column);
  const found = new Map<number, TableProposal>();
  const taken = new Set<string>();
  const take = (column: number, field: TableField, by: Proposal['by']) => {
    found.set(column, { use: field.key, by });
    if (!field.many) taken.add(field.key);
  };
  for (const { column, field } of scored) {
    if (!found.has(column) && !taken.has(field.key)) take(column, field, 'name');
  }
  // Addresses and statuses are known by their looks, whatever the column is called.
  texts.forEach((cells, column) => {
    if (found.has(column) || cells.length === 0) return;
    const mail = fields.find(({ looks, key }) => looks === 'mail' && !taken.has(key));
    if (mail && cells.filter(isMail).length > cells.length / 2) {
      take(column, mail, 'values');
      return;
    }
    const status = fields.find(({ looks, key }) => looks === 'status' && !taken.has(key));
    if (status && cells.filter(isStatus).length > cells.length * 0.8) take(column, status, 'values');
  });
  return titles.map((_title, column) => found.get(column) ?? { use: 'skip', by: 'none' });
}

/** How the days of each column are written. */
export const dayOrders = (
  rows: Rows,
  kept: readonly number[],
  isDay: readonly boolean[],
): readonly (DayOrder | undefined)[] =>
  isDay.map((is, column) => (is ? dayOrderOf(kept.map((row) => rows[row]?.[column] ?? '')) : undefined));
