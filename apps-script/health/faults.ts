import { type FaultKind, healthWords } from '../../shared/text/health.ts';
import type { Language } from '../../shared/text/language.ts';
import { type TableName, tabWords } from '../../shared/text/tabs.ts';
import type { FaultGroup, Finding } from '../health-calls.ts';

/** Something that is wrong with the workbook, as found in this execution. */
export interface Fault {
  readonly kind: FaultKind;
  readonly table?: TableName;
  readonly column?: string;
  readonly count: number;
  /** The first of them, for people. */
  readonly examples: readonly string[];
  /** Keys of the rows concerned. */
  readonly keys?: readonly string[];
  /** Row numbers, in this execution only. */
  readonly rows?: readonly number[];
}

/** Whether a repair can be taken back by the list's "undo". */
const UNDOABLE: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'wrong_locale',
  'wrong_time_zone',
  'renamed_tab',
  'renamed_column',
  'unknown_word',
  'not_a_day',
  'formula',
  'changed_number',
  'emptied',
  'doubled_key',
  'doubled_row',
  'missing_row',
  'missing_part',
]);
const FOR_PEOPLE: ReadonlySet<FaultKind> = new Set<FaultKind>([
  'unknown_district',
  'list_day',
  'list_word',
  'wrong_setting',
  'wrong_template',
  'unknown_name',
  'unknown_issue',
  'edits_unread',
  'broken_link',
  'waiting_row',
  'event_gaps',
  'doubled_events',
  'unreadable_events',
]);
const HARMLESS: ReadonlySet<FaultKind> = new Set<FaultKind>(['moved_column']);

export const groupOf = (kind: FaultKind): FaultGroup =>
  HARMLESS.has(kind) ? 'harmless' : FOR_PEOPLE.has(kind) ? 'person' : 'repairable';

export const idOf = ({ kind, table, column }: Fault): string => `${kind}:${table ?? ''}:${column ?? ''}`;

export function tabTitle(table: TableName | undefined, language: Language): string {
  return table === undefined ? '' : tabWords[language][table].title;
}

export function columnTitle(fault: Pick<Fault, 'table' | 'column'>, language: Language): string {
  if (fault.table === undefined || fault.column === undefined) return '';
  const columns: Readonly<Partial<Record<string, { readonly title: string }>>> =
    tabWords[language][fault.table].columns;
  return columns[fault.column]?.title ?? fault.column;
}

export function textOf(fault: Fault, language: Language): string {
  return healthWords[language].faults[fault.kind].what({
    tab: tabTitle(fault.table, language),
    column: columnTitle(fault, language),
    count: fault.count,
    examples: fault.examples,
  });
}

export function findingOf(fault: Fault, language: Language): Finding {
  return {
    id: idOf(fault),
    kind: fault.kind,
    group: groupOf(fault.kind),
    text: textOf(fault, language),
    way: healthWords[language].faults[fault.kind].way,
    undoable: UNDOABLE.has(fault.kind),
  };
}
