import type { PastFact } from '../matters/commands/import.ts';
import type { LocalDate } from '../time/dates.ts';
import { ordersOf } from './dry-run.ts';
import type { MatterField } from './fields.ts';
import type { Frame, Rows } from './frame.ts';
import { contentKey } from './key.ts';
import { readReferralRow } from './matters.ts';
import type { Doubt, DoubtCode, Knowledge, MatterPlan } from './plan.ts';
import { statusKey } from './statuses.ts';

/** What a column of a list of referrals can be; `number`, `record` and `title` are those of the matter. */
export const REFERRAL_FIELDS = [
  'number',
  'record',
  'title',
  'organisation',
  'question',
  'sent',
  'due',
  'answered',
  'answer',
  'outcome',
  'note',
] as const satisfies readonly MatterField[];

/** A matter in the workbook, as one name for it finds it. */
export interface FoundMatter {
  readonly number: string;
  readonly title: string;
  readonly received: LocalDate;
  /** Whom it has been sent to, and when. */
  readonly referrals: readonly { readonly organisation: string; readonly sent: string }[];
}

/** By a folded name (number, number in the old list, record number or title): the matters that have it. */
export type FoundMatters = ReadonlyMap<string, readonly FoundMatter[]>;

/** What a matter is called in a list, as it is looked up. */
export const nameKey = (text: string): string => statusKey(text).slice(0, 500);

export interface ReferralRow {
  readonly row: number;
  readonly key: string;
  /** Undefined: the row is left out, for one of the doubts. */
  readonly matter: FoundMatter | undefined;
  readonly past: readonly PastFact[];
  readonly doubts: readonly Doubt[];
}

const NAMES = ['number', 'record', 'title'] as const;

const namesOf = (cells: readonly string[], plan: MatterPlan) =>
  NAMES.flatMap((field) => {
    const column = plan.uses.indexOf(field);
    const text = column < 0 ? '' : (cells[column] ?? '').trim();
    return text === '' ? [] : [{ column, text }];
  });

/** Every name by which a row of the list calls a matter, each once. */
export function namesIn(rows: Rows, frame: Frame, plan: MatterPlan): readonly string[] {
  return [
    ...new Set(frame.rows.flatMap((row) => namesOf(rows[row] ?? [], plan).map(({ text }) => nameKey(text)))),
  ];
}

/** Reads every row as a referral of a matter that is in the workbook. */
export function* readReferralRows(
  rows: Rows,
  frame: Frame,
  plan: MatterPlan,
  knowledge: Knowledge,
  matters: FoundMatters,
): Generator<ReferralRow> {
  const orders = ordersOf(rows, frame, plan);
  const first = new Map<string, number>();
  for (const row of frame.rows) {
    const cells = rows[row] ?? [];
    const left = (code: DoubtCode, value: string, column?: number, as?: string): ReferralRow => ({
      ...{ row, key: '', matter: undefined, past: [] },
      doubts: [{ code, column, value: value.slice(0, 80), as }],
    });
    const names = namesOf(cells, plan);
    const [name] = names;
    if (!name) {
      yield left('matter_not_named', '');
      continue;
    }
    // The surest name that finds anything; the others may still tell several apart.
    const finds = names
      .map(({ text }) => matters.get(nameKey(text)) ?? [])
      .filter((found) => found.length > 0);
    const [found = []] = finds;
    const both = found.filter(({ number }) =>
      finds.every((each) => each.some((one) => one.number === number)),
    );
    const [matter, other] = both.length > 0 ? both : found;
    if (!matter || other) {
      const numbers = found.slice(0, 3).map(({ number }) => number);
      yield left(matter ? 'matter_ambiguous' : 'matter_unknown', name.text, name.column, numbers.join(', '));
      continue;
    }
    const read = readReferralRow(cells, frame.titles, plan, orders, knowledge, matter.received);
    const question = cells[plan.uses.indexOf('question')] ?? '';
    const { organisation, sent, past } = read;
    const key = contentKey(['referral', matter.number, organisation ?? '', sent ?? '', question.trim()]);
    const doubts = [...read.doubts];
    const earlier = first.get(key);
    const isThere = matter.referrals.some((each) => each.organisation === organisation && each.sent === sent);
    if (past.length > 0 && earlier !== undefined) {
      doubts.push({ code: 'same_as_row', value: '', as: String(earlier + 1) });
    } else if (past.length > 0 && isThere) {
      doubts.push({
        code: 'referral_there',
        value: name.text.slice(0, 80),
        column: name.column,
        as: matter.number,
      });
    } else if (past.length > 0) first.set(key, row);
    const isLeft = past.length === 0 || earlier !== undefined || isThere;
    yield { row, key, matter: isLeft ? undefined : matter, past, doubts };
  }
}

/** The command that brings a referral in. @param batch the import's own time */
export const referralCommand = ({ key, matter, past }: ReferralRow, batch: string) =>
  matter && { type: 'import_past' as const, id: batch + key, matter: matter.number, past };
