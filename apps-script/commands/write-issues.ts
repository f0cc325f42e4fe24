import type { MatterEvent } from '../../shared/matters/events.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import type { Book } from '../workbook/book.ts';
import { fitCell } from '../workbook/cells.ts';
import type { NewRow } from '../workbook/table.ts';
import { issueCells, MEMBER_COLUMNS, type Member, memberIn, memberOf } from './issue-rows.ts';
import type { Naming } from './matter-row.ts';

type States = ReadonlyMap<string, MatterState>;

/**
 * Counts the issues anew that the matters of a batch belong or belonged to. An issue spans matters, so the others
 * of its members are read from their rows: two columns, and the members' cells.
 */
export function writeIssues(
  book: Book,
  events: readonly MatterEvent[],
  before: States,
  after: States,
  naming: Naming,
): void {
  const touched = new Set<string>();
  for (const { matter } of events) {
    for (const states of [before, after]) {
      const group = states.get(matter)?.group?.group;
      if (group) touched.add(group);
    }
  }
  const issues = touched.size === 0 ? undefined : book.find('issues');
  if (!issues) return;
  const members = new Map<string, Map<string, Member>>([...touched].map((issue) => [issue, new Map()]));
  for (const row of readMembers(book, touched)) members.get(row.group)?.set(row.key, memberIn(row));
  for (const [matter, state] of after) {
    for (const known of members.values()) known.delete(matter);
    if (state.group) members.get(state.group.group)?.set(matter, memberOf(state));
  }
  const titles = titlesIn(events, after);
  const known = issues.rowsByKey();
  const changed = new Map<string, NewRow<'issues'>>();
  const added: NewRow<'issues'>[] = [];
  for (const [issue, all] of members) {
    const cells = issueCells(issue, [...all.values()], naming);
    const { given, first } = titles.get(issue) ?? {};
    if (known.has(issue))
      changed.set(issue, given === undefined ? cells : { ...cells, title: fitCell(given) });
    else added.push({ ...cells, title: fitCell(given ?? first ?? '') });
  }
  issues.update(changed);
  issues.append(added);
}

function readMembers(book: Book, issues: ReadonlySet<string>) {
  const matters = book.table('matters');
  if (!matters.layout.columns.has('group')) return [];
  const rowsByGroup = matters.rowsBy('group');
  const rows = [...issues].flatMap((issue) => [...(rowsByGroup.get(issue) ?? [])]);
  return rows.length === 0 ? [] : [...matters.readRows(rows, [...MEMBER_COLUMNS]).values()];
}

/** What an issue is called: as somebody has named it, or as the matter that it began with. */
export function titlesIn(
  events: readonly MatterEvent[],
  states: States,
): ReadonlyMap<string, { readonly given?: string; readonly first?: string }> {
  const titles = new Map<string, { given?: string; first?: string }>();
  for (const { matter, fact } of events) {
    if (fact.type !== 'matter_grouped') continue;
    const known = titles.get(fact.group) ?? {};
    known.first ??= states.get(matter)?.title ?? '';
    if (fact.title) known.given = fact.title;
    titles.set(fact.group, known);
  }
  return titles;
}
