import { ACTION_NUMBER } from '../../shared/actions/kinds.ts';
import { foldOwnAction, latestOf } from '../../shared/actions/own.ts';
import type { ActionState } from '../../shared/actions/state.ts';
import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { latestUndoableOf } from '../../shared/dialogues/lifeCycle.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import {
  type About,
  actionMeanings,
  type ItemCells,
  type ItemColumn,
  type ItemDraft,
  promiseMeanings,
  readItemRow,
} from '../../shared/edits/item-row.ts';
import { undoOf } from '../../shared/edits/matter-row.ts';
import { REFERRAL_COLUMNS } from '../../shared/edits/meanings.ts';
import type { ComparedRow, MovedCells } from '../../shared/edits/moved.ts';
import type { Problem } from '../../shared/edits/problem.ts';
import { EXCERPTS, readReferralRow } from '../../shared/edits/referral-row.ts';
import type { EventType, MatterEvent } from '../../shared/matters/events.ts';
import { excerptOf } from '../../shared/matters/excerpt.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { ownSubject } from '../commands/action-rows.ts';
import { type ActionSubject, actionCells, promiseCells } from '../commands/item-rows.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatters } from '../commands/read-matters.ts';
import { readEventsOf } from '../workbook/event-list.ts';
import { readOrganisations } from '../workbook/lists.ts';
import type { NewRow, Table } from '../workbook/table.ts';
import { isMatterNumber } from './classify.ts';
import { expectedReferral, texts } from './expected.ts';
import { readFormulas } from './grid.ts';
import { setMarks } from './marks.ts';
import { isWholeTable } from './missing.ts';
import { inScope, type Scope } from './scope.ts';
import { type Asked, carryOut, NOTHING, type Outcome, type Task, ulidOf, why } from './task.ts';
import { undecidedCells } from './undecided.ts';

/** Tabs with a row for each part of a matter, keyed `SKÄ-2026-0001/R1`. */
export const ITEM_TABLES = ['referrals', 'promises', 'actions'] as const satisfies readonly TableName[];
export type ItemTable = (typeof ITEM_TABLES)[number];

/** The matter of an item's key. */
export const matterOfItem = (key: string): string => key.split('/')[0] ?? '';

type Cells = Readonly<Partial<Record<string, string>>>;

/** What the differences in a row mean. */
interface Reading {
  readonly entered: readonly {
    readonly command: { readonly type: string };
    readonly columns: readonly string[];
    readonly emptied?: readonly string[];
  }[];
  readonly problems: ReadonlyMap<string, Problem>;
  readonly tidy: readonly string[];
}

/** What an action hangs on, as much as reading its row takes. */
interface ActionHolder extends ActionSubject {
  readonly about: About;
  readonly actions: readonly ActionState[];
  readonly undo: (facts: readonly EventType[]) => ItemDraft | undefined;
}

/** What a row says, and what it shows when nobody has changed it. */
interface Compared {
  readonly reading: Reading;
  readonly expected: Cells;
}

type Compare = (
  task: Task,
  state: MatterState,
  key: string,
  cells: Cells,
  formulas: ReadonlySet<string>,
) => Compared | undefined;

/** Long texts are known by the events alone and are not compared; nor is the title, which follows the matter's. */
function compared(cells: NewRow<'promises'> | NewRow<'actions'>): ItemCells {
  const { key: _key, title: _title, ...rest } = texts(cells);
  return rest;
}

/** How a row of each tab is read: the one place for it. */
const COMPARE: Readonly<Record<ItemTable, Compare>> = {
  referrals: ({ naming, reader, earlier }, state, key, cells, formulas) => {
    const referral = state.referrals.find((each) => each.referral === key);
    if (!referral) return undefined;
    const expected = expectedReferral(state, referral, naming);
    const before = () => earlier().map((other) => expectedReferral(state, referral, other));
    const reading = readReferralRow({
      cells,
      formulas,
      state,
      referral,
      expected,
      earlier: before,
      reader,
    });
    return { reading, expected };
  },
  promises: ({ naming, reader, earlier }, state, key, cells, formulas) => {
    const promise = state.promises.find((each) => each.item === key);
    if (!promise) return undefined;
    const expected = compared(promiseCells(state, promise, naming));
    const before = () => earlier().map((other) => compared(promiseCells(state, promise, other)));
    const meanings = promiseMeanings(state, promise, reader);
    const reading = readItemRow({
      cells,
      formulas,
      undo: (facts) => undoOf(state, facts),
      expected,
      earlier: before,
      meanings,
      reader: { ...reader, organisationId: () => undefined },
    });
    return { reading, expected };
  },
  actions: (task, state, key, cells, formulas) =>
    compareAction(
      task,
      {
        about: { matter: state.matter },
        matter: state.matter,
        title: state.title,
        actions: state.actions,
        undo: (facts) => undoOf(state, facts),
      },
      key,
      cells,
      formulas,
    ),
};

/** How a row of the tab of actions is read, whatever the action hangs on. */
function compareAction(
  { book, naming, reader, earlier }: Task,
  holder: ActionHolder,
  key: string,
  cells: Cells,
  formulas: ReadonlySet<string>,
): Compared | undefined {
  const action = holder.actions.find((each) => each.item === key);
  if (!action) return undefined;
  const expected = compared(actionCells(holder, action, naming));
  const before = () => earlier().map((other) => compared(actionCells(holder, action, other)));
  let ids: ReadonlyMap<string, string> | undefined;
  const organisationId = (name: string): string | undefined => {
    ids ??= new Map(readOrganisations(book).map((one) => [one.name.toLowerCase(), one.id] as const));
    return ids.get(name.toLowerCase());
  };
  const reading = readItemRow({
    cells,
    formulas,
    undo: holder.undo,
    expected,
    earlier: before,
    meanings: actionMeanings(holder.about, action, reader),
    reader: { ...reader, organisationId },
  });
  return { reading, expected };
}

/** What an emptied cell takes back: the latest step of the dialogue, when it was one of these. */
function undoInDialogue(state: DialogueState, facts: readonly EventType[]): ItemDraft | undefined {
  const undone = latestUndoableOf(state);
  const isIt = state.timeline.some(
    ({ command, type }) => command === undone && facts.some((fact) => fact === type),
  );
  return undone !== undefined && isIt ? { type: 'undo', dialogue: state.dialogue, undone } : undefined;
}

const holderOf = (state: DialogueState): ActionHolder => ({
  about: { dialogue: state.dialogue },
  matter: state.dialogue,
  title: state.title,
  actions: state.actions,
  undo: (facts) => undoInDialogue(state, facts),
});

/** The actions of their own among some rows, by number: what is known of one is its events. */
function ownHolders(task: Task, numbers: readonly string[]): Map<string, ActionHolder> {
  const wanted = numbers.filter((number) => ACTION_NUMBER.test(number));
  const holders = new Map<string, ActionHolder>();
  if (wanted.length === 0) return holders;
  const events = readEventsOf(task.book, wanted);
  for (const number of wanted) {
    const own = events.filter(({ matter }) => matter === number);
    const action = foldOwnAction(own);
    if (!action) continue;
    holders.set(number, {
      about: { action: number },
      ...ownSubject(action, task.naming),
      actions: [action],
      undo: (facts) => undoOfOwn(number, own, facts),
    });
  }
  return holders;
}

/** What an emptied cell takes back: the latest step, when it was one of these. */
function undoOfOwn(
  action: string,
  own: readonly MatterEvent[],
  facts: readonly EventType[],
): ItemDraft | undefined {
  const undone = latestOf(own);
  const isIt = own.some(({ command, fact }) => command === undone && facts.indexOf(fact.type) >= 0);
  return undone !== undefined && isIt ? { type: 'undo', action, undone } : undefined;
}

/** Columns that are compared in a tab; the others are people's own, or known by the events alone. */
export const ITEM_COLUMNS: Readonly<Record<ItemTable, readonly string[]>> = {
  referrals: REFERRAL_COLUMNS,
  promises: ['matter', 'to', 'firstDue', 'due', 'stage', 'kept'] satisfies readonly ItemColumn[],
  actions: [
    'matter',
    'owner',
    'organisation',
    'partners',
    'indicator',
    'crime',
    'areas',
    'funding',
    'horizon',
    'planned',
    'firstDue',
    'due',
    'stage',
    'done',
    'evidence',
    'cancelled',
    'checked',
    'result',
    'example',
  ] satisfies readonly ItemColumn[],
};

/** Columns whose text says which matter a row belongs to: without them nobody can know whose an edited cell is. */
const WHOSE: readonly string[] = ['matter'];

/**
 * Reads rows of such a tab as what somebody has written by hand. To be called holding the lock. A row without a key is
 * people's own: referrals, promises and actions are made in the sidebar.
 * @param rows row numbers, found in this execution
 * @param scope columns that somebody was seen to edit; undefined: whatever differs is compared
 */
export function enterItems(task: Task, name: ItemTable, rows: readonly number[], scope?: Scope): Outcome {
  const { book, naming } = task;
  const table = book.table(name) as unknown as Table<TableName>;
  const columns = inScope(table, ITEM_COLUMNS[name] as never[], undefined) as readonly string[];
  const read = inScope(table, ITEM_COLUMNS[name] as never[], scope) as readonly string[];
  const keyOf = 'key' as never;
  const keys = table.rowsBy(keyOf);
  const cells: ReadonlyMap<number, Readonly<Record<string, string>>> = table.readRows(rows, [
    ...columns,
    'key',
  ] as never[]);
  const keyed = rows.filter((row) => (cells.get(row)?.key ?? '') !== '');
  if (keyed.length === 0) return NOTHING;
  const numbers = [...new Set(keyed.map((row) => matterOfItem(cells.get(row)?.key ?? '')))];
  const matters = book.table('matters').need(['key', 'state']);
  const records = readMatters(book, numbers, matters.rowsByKey());
  const ofDialogues = name === 'actions' ? numbers.filter((number) => DIALOGUE_NUMBER.test(number)) : [];
  const dialogues: ReadonlyMap<string, DialogueState> =
    ofDialogues.length === 0 ? new Map() : readDialogues(book, ofDialogues);
  const holders = name === 'actions' ? ownHolders(task, numbers) : new Map<string, ActionHolder>();
  for (const [number, state] of dialogues) holders.set(number, holderOf(state));
  const marks = new Map<number, Map<string, string>>(keyed.map((row) => [row, new Map()] as const));
  const asked: Asked[] = [];
  const tidied = new Map<string, NewRow<TableName>>();
  const changed: string[] = [];
  let entered = 0;

  const tidy = (key: string, columns: readonly string[], known: Cells) => {
    const usual = Object.fromEntries(columns.map((column) => [column, known[column] ?? '']));
    tidied.set(key, { ...tidied.get(key), ...usual } as NewRow<TableName>);
  };
  const compare = (row: number, formulas: ReadonlySet<string>): ComparedItem | undefined => {
    const { key = '', ...all } = cells.get(row) ?? {};
    const shown = Object.fromEntries(read.map((column) => [column, all[column] ?? '']));
    const state = records.get(matterOfItem(key))?.state;
    const holder = holders.get(matterOfItem(key));
    const found = state
      ? COMPARE[name](task, state, key, shown, formulas)
      : holder && compareAction(task, holder, key, shown, formulas);
    return found && { ...found, row, key, shown };
  };
  const compared = keyed.flatMap((row) => compare(row, new Set()) ?? []);
  const unlikeRows = compared.filter(({ reading }) => isUnlike(reading)).map(({ row }) => row);
  const formulas = unlikeRows.length === 0 ? new Map() : readFormulas(table, unlikeRows, columns as never[]);
  const unlike = unlikeRows.flatMap((row) => compare(row, formulas.get(row) ?? new Set()) ?? []);
  const moved = undecidedItems(task, name, unlike, compared, keys, scope !== undefined);
  for (const { row, key, reading, expected } of unlike) {
    const mark = (where: readonly string[], text: string) => {
      for (const column of where) marks.get(row)?.set(column, text);
    };
    if ((keys.get(key)?.length ?? 0) > 1) {
      if (keys.get(key)?.[0] !== row) mark(['matter'], why(task, { problem: 'copy', key }));
      continue;
    }
    const undecided = moved.get(row);
    if (undecided) {
      for (const column of undecided) {
        mark([column], why(task, { problem: 'moved', shown: expected[column] ?? '' }));
      }
      continue;
    }
    const whose = WHOSE.find((column) => isAnothers(cells.get(row)?.[column], expected[column]));
    if (whose !== undefined && reading.entered.length > 0) {
      const torn = why(task, { problem: 'torn', key });
      mark([whose, ...reading.entered.flatMap((each) => each.columns)], torn);
      continue;
    }
    for (const [column, problem] of reading.problems) mark([column], why(task, problem));
    for (const { command, columns: where, emptied = [] } of reading.entered) {
      asked.push({
        command: { id: ulidOf(task), ...command },
        settle: (reply) => {
          if (reply.result === 'refused')
            mark(where, why(task, { problem: 'refused', message: reply.message }));
          else {
            entered += 1;
            changed.push(key);
            if (emptied.length > 0) tidy(key, emptied, {});
          }
        },
      });
    }
    if (reading.tidy.length > 0) tidy(key, reading.tidy, expected);
  }
  carryOut(task, asked);
  table.update(tidied);
  const keysNow = table.readColumn(keyOf);
  const stand = keyed.filter((row) => keysNow[row - table.firstRow] === cells.get(row)?.key);
  const looked = new Map(stand.map((row) => [row, read as never[]] as const));
  const signs = setMarks(table, looked, marks as never, naming.language);
  return { entered, registered: [], ...signs, changed: [...new Set(changed)] };
}

const isUnlike = ({ entered, problems, tidy }: Reading): boolean =>
  entered.length + problems.size + tidy.length > 0;

/** A number of another matter or dialogue; anything else somebody has only written. */
const isAnothers = (text: string | undefined, known: string | undefined): boolean =>
  text !== undefined &&
  text !== known &&
  (isMatterNumber(text) || DIALOGUE_NUMBER.test(text) || ACTION_NUMBER.test(text));

interface ComparedItem extends Compared {
  readonly row: number;
  readonly key: string;
  readonly shown: Cells;
}

/** Cells of which nobody can know whether somebody wrote them or moved them. */
function undecidedItems(
  task: Task,
  name: ItemTable,
  unlike: readonly ComparedItem[],
  compared: readonly ComparedItem[],
  keys: ReadonlyMap<string, readonly number[]>,
  isSeen: boolean,
): MovedCells {
  const long: readonly string[] = EXCERPTS;
  const rowOf = ({ row, expected, shown, reading }: ComparedItem): ComparedRow => {
    const texts = Object.entries(shown).map(([column, text = '']) => {
      if (reading.tidy.indexOf(column) >= 0) return [column, expected[column] ?? ''];
      return [column, long.indexOf(column) >= 0 ? excerptOf(text) : text];
    });
    return { row, known: expected, shown: Object.fromEntries(texts) };
  };
  return undecidedCells(
    task,
    unlike.map((each) => ({
      ...rowOf(each),
      corrections: [],
      steps: each.reading.entered.flatMap(({ columns }) => columns),
    })),
    {
      sources: [],
      everybody: compared.map(rowOf),
      own: [],
      isSeen,
      isSound: () =>
        [...keys.values()].every((rows) => rows.length === 1) && isWholeTable(task.book, name, keys),
      ...(compared.length < keys.size && { beyond: () => [] }),
    },
  );
}
