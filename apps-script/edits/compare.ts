import { type MatterCells, type RowReading, readMatterRow } from '../../shared/edits/matter-row.ts';
import { MATTER_COLUMNS } from '../../shared/edits/meanings.ts';
import type { ComparedRow } from '../../shared/edits/moved.ts';
import { excerptOf } from '../../shared/matters/excerpt.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import type { ColumnKey } from '../../shared/text/tabs.ts';
import { foldMatters, readEventsOf } from '../workbook/event-list.ts';
import { decodeState } from '../workbook/state-cell.ts';
import type { Table } from '../workbook/table.ts';
import { isMatterNumber } from './classify.ts';
import { expectedMatter } from './expected.ts';
import { claimed, type Found, visible } from './found.ts';
import { readFormulas } from './grid.ts';
import { findMissing } from './missing.ts';
import type { Claimed } from './others.ts';
import type { Scope } from './scope.ts';
import { type Task, why } from './task.ts';
import { type Candidate, undecidedCells } from './undecided.ts';

type Column = ColumnKey<'matters'>;

/** No two rows are taken to have the same title by somebody's correction. */
const OWN: readonly Column[] = ['title', 'number'];
const NONE: ReadonlySet<string> = new Set();

/**
 * What every row says. A row of which nobody can know what was written and what was moved says nothing, and is marked.
 * @param scope columns that somebody was seen to edit; undefined: nobody was seen, and all are compared
 */
export function compareMatters(
  task: Task,
  table: Table<'matters'>,
  found: readonly Found[],
  rowsByKey: ReadonlyMap<string, readonly number[]>,
  scope: Scope | undefined,
): void {
  const { naming, reader } = task;
  const expected = new Map<number, MatterCells>();
  const read = (each: Found, formulas: ReadonlySet<string>) => {
    const { state } = each;
    if (!state) return;
    const known = expected.get(each.row) ?? expectedMatter(state, naming);
    expected.set(each.row, known);
    each.reading = readMatterRow({
      cells: claimed(table, each, scope),
      formulas,
      state,
      expected: known,
      earlier: () => task.earlier().map((other) => expectedMatter(state, other)),
      reader,
    });
  };
  for (const each of found) read(each, NONE);
  const unlike = found.filter(({ kind, reading }) => kind.kind === 'new' || (reading && differs(reading)));
  if (unlike.length === 0) return;
  const rows = unlike.map(({ row }) => row);
  const formulas = readFormulas(table, rows, MATTER_COLUMNS);
  for (const each of unlike) {
    each.formulas = formulas.get(each.row) ?? NONE;
    read(each, each.formulas);
  }

  const rowOf = (each: Found, known: MatterCells | undefined): ComparedRow => {
    if (!known) return { row: each.row, known, shown: visible(table, each.cells) };
    const { text, ...shown } = { ...claimed(table, each, scope), ...usual(each, known) };
    const words = excerptIn(each.state);
    if (text === undefined || words === undefined) return { row: each.row, known, shown };
    return {
      row: each.row,
      known: { ...known, text: words },
      shown: { ...shown, text: excerptOf(text) },
    };
  };
  const copies = found.flatMap((each): ComparedRow[] => {
    const state = isCopy(each) ? decodeState(each.cells.state, each.cells.key) : undefined;
    return state ? [rowOf({ ...each, state }, expectedMatter(state, naming))] : [];
  });
  const lost = statesAround(task, found).map(
    (state, index): ComparedRow => ({
      row: -1 - index,
      known: expectedMatter(state, naming),
      shown: undefined,
    }),
  );
  const sources = [...copies, ...lost];
  const candidates = unlike.map(
    (each): Candidate => ({
      ...rowOf(each, expected.get(each.row)),
      corrections: correctionsOf(each),
      steps: stepsOf(each),
    }),
  );
  const moved = undecidedCells(task, candidates, {
    sources,
    everybody: [...found.filter(isReadable).map((each) => rowOf(each, expected.get(each.row))), ...sources],
    own: OWN,
    isSeen: scope !== undefined,
    isSound: () =>
      found.every(isReadable) &&
      [...rowsByKey.values()].every((same) => same.length === 1) &&
      findMissing(task.book).length === 0,
    ...(found.length < rowsByKey.size && { beyond: (column) => columnBeyond(table, found, column) }),
  });
  for (const each of unlike) {
    const columns = moved.get(each.row);
    if (columns) {
      sayNothing(each);
      const known = expected.get(each.row);
      for (const column of columns) {
        each.marks.set(
          column as Column,
          why(task, { problem: 'moved', shown: known?.[column as Column] ?? '' }),
        );
      }
    } else if (scope && !scope.has('title')) refuseOtherTitle(task, each, expected.get(each.row));
  }
}

/** Cells that only say what is known in another way. */
const usual = ({ reading }: Found, known: MatterCells): MatterCells =>
  Object.fromEntries((reading?.tidy ?? []).map((column) => [column, known[column] ?? '']));

const differs = ({ entered, problems, tidy }: RowReading<Column>): boolean =>
  entered.length + problems.size + tidy.length > 0;

const isReadable = ({ kind, state }: Found): boolean =>
  kind.kind === 'empty' ||
  kind.kind === 'new' ||
  ((kind.kind === 'matter' || kind.kind === 'lost_key') && state !== undefined);

function columnBeyond(table: Table<'matters'>, found: readonly Found[], column: string): readonly string[] {
  const read = new Set(found.map(({ row }) => row));
  return table.readColumn(column as Column).filter((_, index) => !read.has(table.firstRow + index));
}

/** Rows that stand twice say nothing, but texts may have been moved to them and from them. */
const isCopy = ({ kind }: Found): boolean => kind.kind === 'copy' || kind.kind === 'copied';

/**
 * What is known of matters whose rows say nothing of their own: nobody can say where their texts stand now. Read from
 * the events, since the hidden content may be another's; a copy's original still shows what it says.
 */
function statesAround(task: Task, found: readonly Found[]): readonly MatterState[] {
  const matters = new Set<string>();
  for (const { kind, cells, state } of found) {
    if (kind.kind !== 'torn' && (kind.kind !== 'matter' || state)) continue;
    const content = /^\{"matter":"([^"]{1,40})"/.exec(cells.state)?.[1] ?? '';
    for (const text of [cells.key, cells.number, content]) if (isMatterNumber(text)) matters.add(text);
  }
  return matters.size === 0 ? [] : [...foldMatters(readEventsOf(task.book, matters), matters).values()];
}

/** Beginning of the resident's own words; older histories do not have it. */
function excerptIn(state: MatterState | undefined): string | undefined {
  const received = state?.timeline[0];
  return received?.type === 'matter_received' ? received.excerpt : undefined;
}

/** The texts that a row would be corrected to. */
function correctionsOf({ row, state, reading, cells }: Found): readonly Claimed[] {
  if (!state) return [];
  return (reading?.entered ?? []).flatMap(({ command, columns }) =>
    command.type === 'correct' || command.type === 'triage'
      ? columns.map((column) => {
          const fields = command as Readonly<Record<string, unknown>>;
          return {
            row,
            column,
            matter: state.matter,
            field: column,
            text: String(fields[column] ?? cells[column]),
          };
        })
      : [],
  );
}

function stepsOf({ reading }: Found): readonly string[] {
  return (reading?.entered ?? []).flatMap(({ command, columns }) =>
    command.type === 'correct' || command.type === 'triage' ? [] : columns,
  );
}

function sayNothing(each: Found): void {
  if (each.reading) each.reading = { entered: [], problems: new Map(), tidy: [] };
  each.isUndecided = true;
}

/** Who writes beside another matter's title may well mean that matter. */
function refuseOtherTitle(task: Task, each: Found, known: MatterCells | undefined): void {
  const { title } = each.cells;
  if (!each.reading || !known || title === '' || title === known.title) return;
  const columns = each.reading.entered.flatMap((entered) => entered.columns);
  if (columns.length === 0) return;
  sayNothing(each);
  for (const column of columns) {
    each.marks.set(column, why(task, { problem: 'other_title', shown: known.title ?? '' }));
  }
}
