import type { PastFact } from '../matters/commands/import.ts';
import { LONGEST_TEXT } from '../protocol/draft.ts';
import { importedWords } from '../text/imported.ts';
import { holdsAreas } from './areas.ts';
import { DAY_FIELDS, type Use } from './fields.ts';
import type { Frame, Rows } from './frame.ts';
import { contentKey } from './key.ts';
import { type ReadRow, readMatterRow } from './matters.ts';
import type { Doubt, DoubtCode, Knowledge, MatterPlan } from './plan.ts';
import { type DayOrder, dayOrderOf } from './values/days.ts';

/** A row as it will be brought in, or why not. `row` is its index in the sheet. */
export interface DryRow extends ReadRow {
  readonly row: number;
  /** The row repeats a matter and tells one more referral of it: what is added to that matter. */
  readonly more?: { readonly to: string; readonly past: readonly PastFact[] };
}

/** How the days of each column are written. */
export function ordersOf(rows: Rows, frame: Frame, plan: MatterPlan): readonly (DayOrder | undefined)[] {
  return plan.uses.map((use, column) => {
    if (!DAY_FIELDS.some((field) => field === use)) return undefined;
    return dayOrderOf(frame.rows.map((row) => rows[row]?.[column] ?? ''));
  });
}

/**
 * Reads every row as the plan says, one after the other, so that a long list can be shown while it is read. A row with
 * the same content as an earlier one is left out and says which, unless it tells another referral of the same matter:
 * lists have a row for each department that was asked.
 */
export function* dryRun(rows: Rows, frame: Frame, plan: MatterPlan, known: Knowledge): Generator<DryRow> {
  const { isArea, ...rest } = known;
  const isOfAreas = holdsAreas(rows, frame, plan.uses.indexOf('place'), isArea);
  const knowledge: Knowledge = isOfAreas && isArea ? { ...rest, isArea } : rest;
  const orders = ordersOf(rows, frame, plan);
  const first = new Map<string, number>();
  const sent = new Set<string>();
  const numbered = new Map<string, { readonly row: number; readonly key: string }>();
  // The list's own number, else the one of the official records: both are a matter's alone.
  const ownNumber = plan.uses.indexOf('number');
  const numberColumn = ownNumber >= 0 ? ownNumber : plan.uses.indexOf('record');
  for (const row of frame.rows) {
    const found = readMatterRow(rows[row] ?? [], frame.titles, plan, orders, knowledge);
    const number = (rows[row]?.[numberColumn] ?? '').trim();
    const other = number === '' ? undefined : numbered.get(number);
    if (number !== '' && !other) numbered.set(number, { row, key: found.key });
    const same: Doubt = {
      code: 'same_number',
      column: numberColumn,
      value: number,
      as: String((other?.row ?? 0) + 1),
    };
    // Two matters under one number: one of them may be meant as a correction, and a person must see both.
    const isOther = other !== undefined && other.key !== found.key;
    const read = isOther ? { ...found, doubts: [...found.doubts, same] } : found;
    const earlier = first.get(read.key);
    if (earlier === undefined) first.set(read.key, row);
    else if (read.matter) {
      yield again(row, earlier, read, plan.uses, sent, () =>
        differing(rows[row] ?? [], rows[earlier] ?? [], frame, plan, knowledge),
      );
      continue;
    }
    if (read.matter) for (const key of referralsOf(read.key, read.matter.past)) sent.add(key);
    yield { row, ...read };
  }
}

/** What the referrals of a matter are known by. */
const referralsOf = (matter: string, past: readonly PastFact[]): readonly string[] =>
  past.flatMap(({ at, fact }) =>
    fact.type === 'referral_sent' ? [contentKey(['second', matter, fact.organisation, at])] : [],
  );

/** Columns of a row that tell its referral, and those of which each row has its own note. */
const OF_REFERRALS: ReadonlySet<Use> = new Set<Use>([
  'organisation',
  'question',
  'sent',
  'due',
  'answered',
  'answer',
  'outcome',
  'skip',
]);

/** What a row says otherwise than the earlier one of the same matter, beside its referral. */
function differing(
  cells: readonly string[],
  earlier: readonly string[],
  { titles }: Frame,
  { uses, mask }: MatterPlan,
  { language, masked }: Knowledge,
): string {
  const { cell, notes } = importedWords[language];
  const found = uses.flatMap((use, column) => {
    const text = (cells[column] ?? '').trim();
    if (OF_REFERRALS.has(use) || text === '' || text === (earlier[column] ?? '').trim()) return [];
    return [cell(titles[column] ?? '', mask ? masked(text).text : text)];
  });
  return found.length === 0 ? '' : notes(found).slice(0, LONGEST_TEXT);
}

/** A row that names a matter of an earlier row. */
function again(
  row: number,
  earlier: number,
  { key, matter, doubts }: ReadRow,
  uses: readonly Use[],
  sent: Set<string>,
  noteOf: () => string,
): DryRow {
  const past = (matter?.past ?? []).filter(
    ({ fact }) => fact.type === 'referral_sent' || fact.type === 'referral_answered',
  );
  const [second] = referralsOf(key, past);
  if (second === undefined || sent.has(second)) {
    const same: Doubt = { code: 'same_as_row', value: '', as: String(earlier + 1) };
    return { row, key, matter: undefined, doubts: [same] };
  }
  sent.add(second);
  const added: Doubt = { code: 'second_referral', value: '', as: String(earlier + 1) };
  const text = noteOf();
  const last = past[past.length - 1];
  const whole: readonly PastFact[] =
    text === '' || !last ? past : [...past, { at: last.at, fact: { type: 'note_added', text } }];
  const told = doubts.filter(
    ({ column }) => column !== undefined && OF_REFERRALS.has(uses[column] ?? 'skip'),
  );
  return { row, key: second, matter: undefined, more: { to: key, past: whole }, doubts: [added, ...told] };
}

export interface DryCounts {
  readonly enter: number;
  readonly leave: number;
  readonly doubtful: number;
  readonly blank: number;
  readonly codes: ReadonlyMap<DoubtCode, number>;
}

export function countsOf(rows: Iterable<DryRow>, frame: Frame): DryCounts {
  const codes = new Map<DoubtCode, number>();
  let enter = 0;
  let leave = 0;
  let doubtful = 0;
  for (const { matter, more, doubts } of rows) {
    if (matter || more) enter += 1;
    else leave += 1;
    if (doubts.length > 0) doubtful += 1;
    for (const code of new Set(doubts.map((doubt) => doubt.code)))
      codes.set(code, (codes.get(code) ?? 0) + 1);
  }
  return { enter, leave, doubtful, blank: frame.leftOut.length, codes };
}

/** The command that brings a row in; undefined when it is left out. @param batch the import's own time */
export function commandOf({ key, ulid, matter, more }: Omit<DryRow, 'row'>, batch: string) {
  if (more)
    return { type: 'import_past' as const, id: batch + key, matter: batch + more.to, past: more.past };
  return matter && { ...matter, id: ulid ?? batch + key };
}
