import {
  DIALOGUE_COLUMNS,
  type DialogueReader,
  type DialogueTable,
  readDialogueRow,
} from '../../shared/edits/dialogue-row.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { dialogueRow, inputCells } from '../commands/dialogue-rows.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatters } from '../commands/read-matters.ts';
import { readOrganisations } from '../workbook/lists.ts';
import type { Table } from '../workbook/table.ts';
import { setMarks } from './marks.ts';
import { inScope, type Scope } from './scope.ts';
import { type Asked, carryOut, NOTHING, type Outcome, type Task, ulidOf, why } from './task.ts';

export const DIALOGUE_EDITED = ['dialogues', 'inputs'] as const satisfies readonly TableName[];

const texts = (cells: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, String(cell ?? '')]));

/**
 * Reads rows of the tabs of dialogues and inputs as what somebody has written by hand. To be called holding the
 * lock. A row without a key is people's own: dialogues and inputs are made in the panel.
 * @param scope columns that somebody was seen to edit; undefined: whatever differs is compared
 */
export function enterDialogueRows(
  task: Task,
  name: DialogueTable,
  rows: readonly number[],
  scope?: Scope,
): Outcome {
  const { book, naming } = task;
  const table = book.table(name) as unknown as Table<TableName>;
  const read = inScope(table, DIALOGUE_COLUMNS[name] as never[], scope) as readonly string[];
  const whose = ['key', 'number'];
  const cells: ReadonlyMap<number, Readonly<Record<string, string>>> = table.readRows(rows, [
    ...new Set([...read, ...whose]),
  ] as never[]);
  const keyed = rows.filter((row) => (cells.get(row)?.key ?? '') !== '');
  if (keyed.length === 0) return NOTHING;
  const numberOf = (key: string): string => key.split('/')[0] ?? '';
  const states = readDialogues(book, [...new Set(keyed.map((row) => numberOf(cells.get(row)?.key ?? '')))]);
  const raised = [...states.values()].flatMap(({ inputs }) => inputs.flatMap(({ matter }) => matter ?? []));
  const known =
    raised.length === 0
      ? new Map()
      : readMatters(book, [...new Set(raised)], book.table('matters').rowsByKey());
  const matters = (matter: string) => known.get(matter)?.state;
  const organisations = new Map(
    readOrganisations(book).map((one) => [one.name.toLowerCase(), one.id] as const),
  );
  const reader: DialogueReader = {
    ...task.reader,
    organisationId: (text) => organisations.get(text.toLowerCase()),
  };
  const keys = table.rowsBy('key' as never);
  const marks = new Map<number, Map<string, string>>(keyed.map((row) => [row, new Map()] as const));
  const asked: Asked[] = [];
  const changed: string[] = [];
  let entered = 0;
  for (const row of keyed) {
    const { key = '', number = '', ...rest } = cells.get(row) ?? {};
    const state = states.get(numberOf(key));
    const input = name === 'inputs' ? state?.inputs.find(({ item }) => item === key) : undefined;
    if (!state || (name === 'inputs' && !input)) continue;
    const expected = texts(input ? inputCells(state, input, matters, naming) : dialogueRow(state, naming));
    const mark = (columns: readonly string[], text: string) => {
      for (const column of columns) marks.get(row)?.set(column, text);
    };
    const shown = { ...rest, ...(read.includes('number') && { number }) };
    const { commands, problems } = readDialogueRow({
      table: name,
      cells: shown,
      expected,
      state,
      input,
      reader,
    });
    if (commands.length > 0 && (keys.get(key)?.length ?? 0) > 1) {
      if (keys.get(key)?.[0] !== row) mark(['number'], why(task, { problem: 'copy', key }));
      continue;
    }
    // Number and hidden key name two different things: part of the tab was sorted, and nobody can know whose it is.
    if (commands.length > 0 && number !== key && number !== '') {
      mark(['number', ...commands.flatMap(({ columns }) => columns)], why(task, { problem: 'torn', key }));
      continue;
    }
    for (const [column, problem] of problems) mark([column], why(task, problem));
    for (const { command, columns } of commands) {
      asked.push({
        command: { id: ulidOf(task), ...command },
        settle: (reply) => {
          if (reply.result === 'refused') {
            mark(columns, why(task, { problem: 'refused', message: reply.message }));
            return;
          }
          entered += 1;
          changed.push(key);
        },
      });
    }
  }
  carryOut(task, asked);
  const looked = new Map(keyed.map((row) => [row, read as never[]] as const));
  const signs = setMarks(table, looked, marks as never, naming.language);
  return { entered, registered: [], ...signs, changed: [...new Set(changed)] };
}
