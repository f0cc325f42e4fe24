import { LONGEST_LINE } from '../../protocol/draft.ts';
import { LANGUAGES } from '../../text/language.ts';
import { areasApart } from '../areas.ts';
import type { Frame, Rows } from '../frame.ts';
import { contentKey } from '../key.ts';
import { type Pairs, pairOf } from '../pairs.ts';
import type { Doubt, DoubtCode, Knowledge } from '../plan.ts';
import { statusKey } from '../statuses.ts';
import type { ListSubject } from '../subjects.ts';
import { dayOrders, type TablePlan } from '../table-plan.ts';
import { type DayOrder, readDay } from '../values/days.ts';
import { DAY_DOUBTS } from '../values/doubts.ts';
import { readNumber } from '../values/numbers.ts';
import { consentReader, saysNo, saysYes } from './consent.ts';
import { type Choices, LIST_RULES, type ListField } from './fields.ts';
import { withPosition } from './roles.ts';

/** Cells of a row by column; those that are not there are empty. */
export type ListCells = Readonly<Record<string, string>>;

/** A row of a tab to bring in, or why not. */
export interface ListRow {
  /** Index in the list. */
  readonly row: number;
  /** By which a row is known again that is in the tab already, whoever wrote it. */
  readonly key: string;
  /** The same without contact details that were not taken in: that is how it may stand in the tab. */
  readonly otherKey?: string;
  /** Undefined: left out, for one of the doubts. */
  readonly cells: ListCells | undefined;
  readonly doubts: readonly Doubt[];
}

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** What a row is the same as another by: an address, else its name. Empty when it has neither. */
export function identityOf(subject: ListSubject, cells: ListCells): string {
  const by = LIST_RULES[subject].sameBy.find((group) =>
    group.every((key) => (cells[key] ?? '').trim() !== ''),
  );
  return by ? contentKey([subject, ...by, ...by.map((key) => folded(cells[key] ?? ''))]) : '';
}

/** What a row holds, to see later whether somebody has changed it. */
export function contentOf(subject: ListSubject, cells: ListCells): string {
  const filled = LIST_RULES[subject].fields.flatMap(({ key }) => {
    const text = (cells[key] ?? '').trim();
    return text === '' ? [] : [key, text];
  });
  return contentKey([subject, ...filled]);
}

/** The word of a drop-down that a cell means, in the language of the sheet, and whether it says no more than that. */
export function chosenWord(
  text: string,
  choices: Choices,
  language: Knowledge['language'],
): { readonly word: string; readonly isWhole: boolean } | undefined {
  const key = statusKey(text);
  for (const each of LANGUAGES) {
    const at = choices.own(each).findIndex((word) => statusKey(word) === key);
    if (at >= 0) return { word: choices.own(language)[at] ?? '', isWhole: true };
  }
  // A word of one letter is only the whole cell; longer ones are beginnings.
  const begins = (word: string) => (word.length < 3 ? key === word : key.startsWith(word));
  const at = choices.others.findIndex((words) => words.some(begins));
  return at < 0 ? undefined : { word: choices.own(language)[at] ?? '', isWhole: !/\s/.test(key) };
}

interface ReadCell {
  readonly text: string;
  readonly doubt?: DoubtCode;
  readonly as?: string;
}

function readCell(
  text: string,
  { key, kind }: ListField,
  order: DayOrder | undefined,
  { today, find, nameOf, language }: Knowledge,
  pairs: Pairs | undefined,
): ReadCell {
  switch (kind.is) {
    case 'line':
      return text.length <= LONGEST_LINE
        ? { text }
        : { text: `${text.slice(0, LONGEST_LINE - 1)}…`, doubt: 'shortened' };
    case 'parts': {
      const parts = text.split(/[;\n]|,(?=\s)/).map((part) => part.trim());
      const whole = [...new Set(parts.filter((part) => part !== ''))].join('; ');
      return whole.length <= LONGEST_LINE
        ? { text: whole }
        : { text: `${whole.slice(0, LONGEST_LINE - 1)}…`, doubt: 'shortened' };
    }
    case 'mail': {
      const found = /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[^\s<>(),;:"]+/.exec(text)?.[0];
      if (!found) return { text: '', doubt: 'not_a_mail' };
      return found === text ? { text } : { text: found, doubt: 'mail_taken_out', as: found };
    }
    case 'day': {
      const read = readDay(text, { today, order });
      if (!read) return { text: '', doubt: 'not_a_day_left' };
      const said = read.doubt === 'future' ? read.also : read.doubt;
      const doubt = said && DAY_DOUBTS[said];
      return { text: read.day, ...(doubt && { doubt, as: read.day }) };
    }
    case 'number': {
      const read = readNumber(text.replace(/\s*(?:st|inv\.?|invånare|personer|pers\.?)$/i, ''));
      if (!read) return { text: '', doubt: 'not_a_number' };
      return {
        text: String(read.doubt ? Math.round(read.number * 1000) : read.number),
        ...(read.doubt && { doubt: 'thousands', as: String(Math.round(read.number * 1000)) }),
      };
    }
    case 'organisation': {
      const found = pairOf(pairs, key, text) ?? find(text);
      return found ? { text: nameOf(found) } : { text, doubt: 'organisation_not_listed' };
    }
    case 'choice': {
      const paired = pairOf(pairs, key, text);
      if (paired !== undefined) return { text: paired };
      const found = chosenWord(text, kind.choices, language);
      if (!found) return { text: '', doubt: 'unknown_choice' };
      return found.isWhole
        ? { text: found.word }
        : { text: found.word, doubt: 'choice_read', as: found.word };
    }
  }
}

/** Reads every row; one that is the same as an earlier one is left out and says which. */
export function* readListRows(
  rows: Rows,
  frame: Frame,
  plan: TablePlan & { readonly subject: ListSubject },
  knowledge: Knowledge,
): Generator<ListRow> {
  const { fields, needs } = LIST_RULES[plan.subject];
  const byColumn = plan.uses.map((use) => fields.find(({ key }) => key === use));
  const orders = dayOrders(
    rows,
    frame.rows,
    byColumn.map((field) => field?.kind.is === 'day'),
  );
  const consented = consentReader(frame.titles, plan, knowledge.today);
  const first = new Map<string, number>();
  for (const row of frame.rows) {
    const doubts: Doubt[] = [];
    const found: Record<string, string> = {};
    byColumn.forEach((field, column) => {
      const raw = (rows[row]?.[column] ?? '').replace(/\s+/g, ' ').trim();
      if (!field || raw === '' || raw === '-' || raw === '–') return;
      const whole = readCell(raw, field, plan.order ?? orders[column], knowledge, plan.pairs);
      const read =
        field.key === 'areas'
          ? { ...whole, text: areasApart(whole.text, knowledge.isArea).join('; ') }
          : whole;
      if (read.text !== '') found[field.key] = read.text;
      if (field.key === 'areas') {
        const strange = read.text.split('; ').filter((area) => knowledge.isArea?.(area) === false);
        if (strange.length > 0)
          doubts.push({ code: 'unknown_area', column, value: strange.join('; ').slice(0, 80) });
      }
      // What a yes without a day means is said by itself, and so is a word that is no role of the district's own.
      const isToldElsewhere =
        (field.key === 'consent' && (saysYes(raw) || saysNo(raw))) ||
        (plan.subject === 'contacts' && field.key === 'role');
      if (read.doubt && !isToldElsewhere)
        doubts.push({ code: read.doubt, column, value: raw.slice(0, 80), as: read.as });
    });
    const roleColumn = plan.subject === 'contacts' ? plan.uses.indexOf('role') : -1;
    const placed = withPosition(
      found,
      (rows[row]?.[roleColumn] ?? '').replace(/\s+/g, ' ').trim(),
      roleColumn,
    );
    const { cells, doubts: further } = consented(placed.cells, rows[row] ?? []);
    doubts.push(...placed.doubts, ...further);
    const key = identityOf(plan.subject, placed.cells);
    const otherKey = identityOf(plan.subject, cells ?? placed.cells);
    const other = otherKey === key || otherKey === '' ? {} : { otherKey };
    if (!cells) {
      yield { row, key, cells, doubts };
      continue;
    }
    const earlier = key === '' ? undefined : first.get(key);
    if (key !== '' && earlier === undefined) first.set(key, row);
    if (key === '' || needs.every((field) => (cells[field] ?? '') === '')) {
      doubts.push({ code: 'no_name', value: '' });
      yield { row, key, cells: undefined, doubts };
    } else if (earlier !== undefined) {
      doubts.push({ code: 'same_as_row', value: '', as: String(earlier + 1) });
      yield { row, key, cells: undefined, doubts };
    } else yield { row, key, ...other, cells, doubts };
  }
}

/** The command that brings a row in. @param batch the import's own time */
export const listCommand = (subject: ListSubject, cells: ListCells, batch: string) => ({
  type: 'import_row' as const,
  id: batch + contentOf(subject, cells),
  cells,
});
