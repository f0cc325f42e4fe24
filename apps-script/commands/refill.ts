import type { MatterEvent } from '../../shared/matters/events.ts';
import { foldEvents, type MatterState } from '../../shared/matters/state.ts';
import type { Book } from '../workbook/book.ts';
import { fitCell } from '../workbook/cells.ts';
import { foldDialogues, readDialogueEvents, readEvents } from '../workbook/event-list.ts';
import type { NewRow } from '../workbook/table.ts';
import { keepPlan, type Plan } from '../workbook/upgrade.ts';
import { ownActionRows } from './action-rows.ts';
import { DIALOGUE_TABS, wholeDialogueRows } from './dialogue-rows.ts';
import { issueCells, type Member, memberOf } from './issue-rows.ts';
import { contentCells, matterRow, type Naming } from './matter-row.ts';
import { readMatters } from './read-matters.ts';
import { type Cells, FOLLOWING, type Following } from './rows.ts';
import { eventsByDialogue, putDialogueRows } from './write-dialogues.ts';
import { eventsByMatter, writeRowsAgain } from './write-events.ts';
import { titlesIn } from './write-issues.ts';

/** Matters whose rows are filled in before it is noted how far it has come. */
const AT_ONCE = 5_000;
/** Hidden cells that say what is known; an older program has written them in its own way. */
const KNOWN = ['page', 'status', 'state'] as const;

/**
 * Fills in tabs and columns that are new from the event list, which is the truth. Cells that stood before are left
 * alone, and so is a row that somebody has deleted. Goes on where an earlier run was cut off.
 * @param progress called before each part
 * @returns how many matters there were
 */
export function refill(
  book: Book,
  plan: Plan,
  naming: Naming,
  progress: (done: number, of: number) => void,
): number {
  const events = readEvents(book);
  const byMatter = eventsByMatter(events);
  const numbers = [...byMatter.keys()];
  const states = new Map<string, MatterState>();
  for (const [matter, own] of byMatter) {
    const state = own[0]?.fact.type === 'matter_received' ? foldEvents(own) : undefined;
    if (state) states.set(matter, state);
  }
  const isWanted = wantedRows(book, plan);
  for (let { done } = plan; done < numbers.length; done += AT_ONCE) {
    progress(done, numbers.length);
    const part = numbers.slice(done, done + AT_ONCE);
    fillMatters(book, plan, part, byMatter, states, naming);
    const own = part.flatMap((matter) => [...(byMatter.get(matter) ?? [])]);
    writeRowsAgain(book, own, naming, isWanted);
    SpreadsheetApp.flush();
    keepPlan({ ...plan, done: done + AT_ONCE });
  }
  if (DIALOGUE_TABS.some((name) => plan.tables.indexOf(name) >= 0)) fillDialogues(book, plan, naming);
  if (plan.tables.indexOf('actions') >= 0) {
    const own = ownActionRows(events, naming);
    if (own.size > 0) book.find('actions')?.put(own);
  }
  if (plan.tables.indexOf('issues') >= 0) fillIssues(book, events, states, naming);
  return states.size;
}

/** New rows of tabs that are new, new cells of rows that stand. */
function wantedRows(book: Book, plan: Plan) {
  const standing = new Map(
    FOLLOWING.flatMap((name) => {
      if (plan.tables.indexOf(name) >= 0 || !plan.columns[name]) return [];
      return [[name, new Set(book.find(name)?.rowsByKey().keys())] as const];
    }),
  );
  return (table: Following, key: string, cells: Cells): Cells | undefined => {
    if (plan.tables.indexOf(table) >= 0) return cells;
    if (!standing.get(table)?.has(key)) return undefined;
    return only(cells, plan.columns[table] ?? []);
  };
}

const only = (cells: Cells, columns: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([column]) => columns.indexOf(column) >= 0));

function fillMatters(
  book: Book,
  plan: Plan,
  part: readonly string[],
  byMatter: ReadonlyMap<string, readonly MatterEvent[]>,
  states: ReadonlyMap<string, MatterState>,
  naming: Naming,
): void {
  const isNew = plan.tables.indexOf('matters') >= 0;
  const columns = [...(plan.columns.matters ?? []), ...KNOWN];
  const rows = new Map<string, NewRow<'matters'>>();
  for (const matter of part) {
    const state = states.get(matter);
    const [received] = byMatter.get(matter) ?? [];
    if (!state || !received) continue;
    const row = { ...matterRow(state, naming), ...contentCells(received, naming) };
    rows.set(matter, isNew ? row : only(row, columns));
  }
  const matters = book.table('matters');
  if (isNew) matters.put(rows);
  else matters.update(rows);
}

/** Tabs of dialogues that are new, from the events; an older workbook has none. */
function fillDialogues(book: Book, plan: Plan, naming: Naming): void {
  const byDialogue = eventsByDialogue(readDialogueEvents(book));
  if (byDialogue.size === 0) return;
  const raised = [...foldDialogues([...byDialogue.values()].flatMap((own) => [...own])).values()].flatMap(
    ({ inputs }) => inputs.flatMap(({ matter }) => matter ?? []),
  );
  const known = readMatters(book, [...new Set(raised)], book.table('matters').rowsByKey());
  const rows = [...byDialogue.values()].map((own) =>
    wholeDialogueRows(own, (matter) => known.get(matter)?.state, naming),
  );
  putDialogueRows(
    book,
    rows.map((each) => new Map([...each].filter(([name]) => plan.tables.indexOf(name) >= 0))),
  );
}

function fillIssues(
  book: Book,
  events: readonly MatterEvent[],
  states: ReadonlyMap<string, MatterState>,
  naming: Naming,
): void {
  const members = new Map<string, Member[]>();
  for (const state of states.values()) {
    if (!state.group) continue;
    const known = members.get(state.group.group) ?? [];
    members.set(state.group.group, [...known, memberOf(state)]);
  }
  if (members.size === 0) return;
  const titles = titlesIn(events, states);
  book.find('issues')?.put(
    new Map(
      [...members].map(([issue, own]): readonly [string, NewRow<'issues'>] => {
        const { given, first = '' } = titles.get(issue) ?? {};
        return [issue, { ...issueCells(issue, own, naming), title: fitCell(given ?? first) }];
      }),
    ),
  );
}
