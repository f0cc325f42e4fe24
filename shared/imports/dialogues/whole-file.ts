import { DIALOGUE_HEADERS, EXPORTED_DIALOGUES, EXPORTED_INPUTS } from '../../text/import-list-vocabulary.ts';
import type { Rows } from '../frame.ts';
import type { DialogueField } from './fields.ts';

type Titles = Readonly<Partial<Record<DialogueField, readonly string[]>>>;

interface Known {
  readonly body: Rows;
  readonly at: ReadonlyMap<DialogueField, number>;
}

function knownIn([titles = [], ...body]: Rows, names: Titles): Known {
  const at = new Map<DialogueField, number>();
  for (const field of Object.keys(names) as DialogueField[]) {
    const column = titles.findIndex((title) => names[field]?.includes(title.trim()));
    if (column >= 0) at.set(field, column);
  }
  return { body, at };
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The dialogues that a workbook has exported (shared/exports/dialogues.ts) as one table: a row each thing that was said,
 * with its dialogue; one that is the same as another stands after it. Undefined: it is no such file.
 */
export function dialogueTable(tables: readonly Rows[]): Rows | undefined {
  const has = ({ at }: Known, ...fields: readonly DialogueField[]) => fields.every((field) => at.has(field));
  const own = tables
    .map((rows) => knownIn(rows, EXPORTED_DIALOGUES))
    .find((each) => has(each, 'number', 'title', 'form', 'due'));
  const said = tables
    .map((rows) => knownIn(rows, EXPORTED_INPUTS))
    .find((each) => has(each, 'item', 'number', 'input'));
  if (!own || !said) return undefined;
  const cell = ({ at }: Known, row: readonly string[], field: DialogueField) =>
    row[at.get(field) ?? -1] ?? '';
  const ofInput = [...said.at.keys()].filter((field) => field !== 'number');
  const inputs = new Map<string, (readonly string[])[]>();
  for (const isJoined of [false, true]) {
    for (const row of said.body) {
      if ((cell(said, row, 'same') !== '') !== isJoined) continue;
      const number = cell(said, row, 'number');
      inputs.set(number, [...(inputs.get(number) ?? []), ofInput.map((field) => cell(said, row, field))]);
    }
  }
  const ofDialogue = [...own.at.keys()];
  const rows = own.body.flatMap((row) => {
    const about = ofDialogue.map((field) => cell(own, row, field));
    const its = inputs.get(cell(own, row, 'number')) ?? [ofInput.map(() => '')];
    return its.map((each) => [...about, ...each]);
  });
  const titles = [...ofDialogue, ...ofInput].map((field) => titled(DIALOGUE_HEADERS[field][0] ?? field));
  const filled = titles.flatMap((_, column) =>
    rows.length === 0 || rows.some((row) => row[column] !== '') ? column : [],
  );
  return [titles, ...rows].map((row) => filled.map((column) => row[column] ?? ''));
}
