import type { MatterCommand } from '../matters/commands.ts';
import type { EventType } from '../matters/events.ts';
import type { ActionState, MatterState, PromiseState } from '../matters/state.ts';
import { editWords } from '../text/edits.ts';
import type { ColumnKey } from '../text/tabs.ts';
import type { LocalDate } from '../time/dates.ts';
import { type Reader, readDay, readDayAhead } from './cells.ts';
import { type Draft, type Entered, type RowReading, undoOf } from './matter-row.ts';
import type { Problem } from './problem.ts';

/** What a day in a column of promises or actions means; the other columns follow from what has happened. */
interface DayMeaning {
  readonly known: LocalDate | undefined;
  readonly ahead: boolean;
  readonly fact: EventType;
  readonly command: (day: LocalDate) => Draft<MatterCommand>;
}

export type ItemColumn = ColumnKey<'promises'> | ColumnKey<'actions'>;
export type ItemCells = Readonly<Partial<Record<ItemColumn, string>>>;
type Meanings = Readonly<Partial<Record<ItemColumn, DayMeaning>>>;

/** Promises: a later day moves it, the first stands; a day under "kept" keeps it. */
export function promiseMeanings(
  { matter }: MatterState,
  { item, due, kept }: PromiseState,
  reader: Reader,
): Meanings {
  const reason = editWords[reader.language].byHand;
  return {
    due: {
      known: due,
      ahead: true,
      fact: 'promise_moved',
      command: (day) => ({ type: 'move_promise', matter, item, due: day, reason }),
    },
    kept: {
      known: kept,
      ahead: false,
      fact: 'promise_kept',
      command: (day) => ({ type: 'keep_promise', matter, item, kept: day }),
    },
  };
}

/** Actions: a later day moves it; a day under "done" finishes it on the writer's word. */
export function actionMeanings(
  { matter }: MatterState,
  { item, due, done }: ActionState,
  reader: Reader,
): Meanings {
  const reason = editWords[reader.language].byHand;
  return {
    due: {
      known: due,
      ahead: true,
      fact: 'action_moved',
      command: (day) => ({ type: 'move_action', matter, item, due: day, reason }),
    },
    done: {
      known: done?.on,
      ahead: false,
      fact: 'action_done',
      command: (day) => ({ type: 'finish_action', matter, item, done: day }),
    },
  };
}

/** Columns that never change once they are written; the rest of the columns that are compared are computed. */
const FIXED: ReadonlySet<ItemColumn> = new Set<ItemColumn>([
  'matter',
  'to',
  'firstDue',
  'planned',
  'organisation',
]);

export interface ItemRowInput {
  readonly cells: ItemCells;
  readonly formulas: ReadonlySet<string>;
  readonly state: MatterState;
  /** What the row shows when nobody has changed it; only these columns are compared. */
  readonly expected: ItemCells;
  /** What it may show from before: in the other language, or by names that a list had then. */
  readonly earlier: () => readonly ItemCells[];
  readonly meanings: Meanings;
  readonly reader: Reader;
}

/** Compares a row of promises or actions with what is known of its matter. Pure. */
export function readItemRow(input: ItemRowInput): RowReading<ItemColumn> {
  const { cells, formulas, state, expected, meanings, reader } = input;
  const entered: Entered<ItemColumn>[] = [];
  const problems = new Map<ItemColumn, Problem>();
  const tidy: ItemColumn[] = [];
  for (const column of Object.keys(expected) as ItemColumn[]) {
    const text = cells[column];
    const known = expected[column] ?? '';
    const meaning = meanings[column];
    if (text === undefined) continue;
    if (formulas.has(column)) problems.set(column, { problem: 'formula' });
    else if (text === known) continue;
    else if (!meaning) {
      if (input.earlier().some((cells) => cells[column] === text)) tidy.push(column);
      else problems.set(column, { problem: FIXED.has(column) ? 'fixed' : 'computed', shown: known });
    } else if (text.trim() === '') {
      const undone = undoOf(state, [meaning.fact]);
      if (undone) entered.push({ command: undone, columns: [column] });
      else problems.set(column, { problem: 'not_taken_back' });
    } else {
      const day = meaning.ahead ? readDayAhead(text, reader) : readDay(text, reader);
      if (!day.ok) problems.set(column, day.problem);
      else if (day.value === meaning.known) tidy.push(column);
      else if (meaning.known !== undefined && !meaning.ahead) {
        problems.set(column, { problem: 'fixed', shown: meaning.known });
      } else entered.push({ command: meaning.command(day.value), columns: [column] });
    }
  }
  return { entered, problems, tidy };
}
