import { type ComparedRow, type MovedCells, movedCells } from '../../shared/edits/moved.ts';
import { type Claimed, hadByOthers } from './others.ts';
import type { Task } from './task.ts';

/** A row that differs from what is known, and what it would come to. */
export interface Candidate extends ComparedRow {
  readonly corrections: readonly Claimed[];
  /** Columns of which anything else would be entered. */
  readonly steps: readonly string[];
}

/** What is known of the rows as a whole. */
export interface Surroundings {
  /** Rows that say nothing of their own, but whose texts may have been moved: copies, torn rows. */
  readonly sources: readonly ComparedRow[];
  /** Every row that was read; for columns whose texts are never shared. */
  readonly everybody: readonly ComparedRow[];
  readonly own: readonly string[];
  /** Whether somebody was seen to write in the very cells that are compared. */
  readonly isSeen: boolean;
  /** Whether every matter has one row; asked for only when it matters. */
  readonly isSound: () => boolean;
  /** Texts of a column in the rows that were not read; left out when these are all rows of the tab. */
  readonly beyond?: (column: string) => readonly string[];
}

/** Columns of free text: two rows seldom say the same, so that a text says where it comes from. */
const FREE_TEXT: readonly string[] = ['title', 'theme', 'place', 'owner', 'record'];
/** Rows that differ in one column of a part of a tab, above which it was done to the tab and not to them. */
const MOST_IN_PART = 50;

/**
 * Cells of which nobody can know whether somebody wrote them. What a trigger saw is known by its own rows; what none
 * saw must besides be nobody else's, now or before, and where rows are missing or doubled only free text can show that.
 */
export function undecidedCells(
  task: Task,
  candidates: readonly Candidate[],
  { sources, everybody, own, isSeen, isSound, beyond }: Surroundings,
): MovedCells {
  const rows = [...candidates, ...sources];
  const moved = movedCells(rows, { own }, everybody);
  if (isSeen) return moved;
  const left = candidates.filter(({ row }) => !moved.has(row));
  const foreign = new Set<string>();
  const name = (row: number, column: string) => `${row} ${column}`;
  if (beyond) {
    const known = candidates.filter((each) => each.known);
    for (const column of crowded(known)) for (const { row } of known) foreign.add(name(row, column));
  }
  const claims = left.flatMap(({ corrections }) => corrections).filter(({ text }) => text !== '');
  if (claims.length > 0 || left.some(({ steps }) => steps.length > 0)) {
    const sound = isSound();
    const isFree = ({ column }: Claimed) => FREE_TEXT.indexOf(column) >= 0;
    const free = claims.filter(isFree);
    const columns = [...new Set(free.map(({ column }) => column))].filter(
      (column) => own.indexOf(column) < 0,
    );
    const differing = new Set(candidates.map(({ row }) => row));
    const ordinary = new Map(
      (sound ? columns : []).map((column) => [
        column,
        new Set([...shownByOthers(everybody, differing, column), ...(beyond?.(column) ?? [])]),
      ]),
    );
    const searched = free.filter(({ column, text }) => !ordinary.get(column)?.has(text));
    for (const { row, column } of hadByOthers(task, searched)) foreign.add(name(row, column));
    if (!sound && task.actor.source === 'observed') {
      for (const claim of claims) if (!isFree(claim)) foreign.add(name(claim.row, claim.column));
      for (const { row, steps } of left) for (const column of steps) foreign.add(name(row, column));
    }
  }
  if (foreign.size === 0) return moved;
  return movedCells(rows, { own, isForeign: (row, column) => foreign.has(name(row, column)) }, everybody);
}

/** Texts that rows in order have in a column: ordinary words, that anybody may write. */
const shownByOthers = (
  everybody: readonly ComparedRow[],
  differing: ReadonlySet<number>,
  column: string,
): readonly string[] =>
  everybody.flatMap(({ row, known }) => (known && !differing.has(row) ? [known[column] ?? ''] : []));

function crowded(candidates: readonly ComparedRow[]): readonly string[] {
  const count = new Map<string, number>();
  for (const { known, shown } of candidates) {
    for (const [column, text] of Object.entries(shown ?? {})) {
      if (text !== (known?.[column] ?? '')) count.set(column, (count.get(column) ?? 0) + 1);
    }
  }
  return [...count].filter(([, rows]) => rows > MOST_IN_PART).map(([column]) => column);
}
