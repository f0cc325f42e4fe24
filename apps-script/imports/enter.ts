import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { batchOf, keyOf } from '../../shared/imports/key.ts';
import { isListSubject } from '../../shared/imports/subjects.ts';
import type { TableName } from '../../shared/text/tabs.ts';
import { execute } from '../commands/execute.ts';
import { referencesOf, resolveReference } from '../commands/references.ts';
import type { EnterRequest, RowReply } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { needRight } from '../workbook/rights.ts';
import { type KeptImport, KeptImports } from './kept.ts';
import { isAnyKnown, knownKeys, readLedger } from './known.ts';
import { enterList } from './lists.ts';

const idOf = (command: unknown): string => {
  const id = (command as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && ULID_PATTERN.test(id) ? id : '';
};

const pair = <Value>(key: string, value: Value | undefined): readonly (readonly [string, Value])[] =>
  value === undefined ? [] : [[key, value]];

/** Commands that an import of a kind may hold: nothing that a person does step by step. */
const MATTERS = ['import_matter', 'import_past', 'correct', 'capture'] as const;
const DIALOGUES = [
  'import_dialogue',
  'plan_dialogue',
  'hold_occasion',
  'add_inputs',
  'close_dialogue',
  'add_note',
] as const;
const allowed = (kind: EnterRequest['kind']): ReadonlySet<unknown> =>
  new Set<unknown>(kind === 'dialogues' ? DIALOGUES : MATTERS);

/** Tabs that are asked about first: an import must not be written down when its rows may not be. */
const tablesOf = (kind: EnterRequest['kind']): readonly TableName[] => {
  if (isListSubject(kind)) return [kind];
  const subject: readonly TableName[] =
    kind === 'dialogues' ? ['dialogues', 'inputs', 'occasions'] : ['matters'];
  return ['events', ...subject, 'inbox'];
};

/** Brings in one slice of whatever kind; to be called alone. @throws NoRight, MissingTab */
export function enterAny(book: Book, request: EnterRequest, by: string, now: string): readonly RowReply[] {
  const { kind } = request;
  needRight(book, tablesOf(kind));
  return isListSubject(kind)
    ? enterList(book, { ...request, kind }, by, now)
    : enterSlice(book, request, by, now);
}

/**
 * Brings in one slice of rows; to be called alone. What is in the workbook already is passed over, so that a slice may
 * come twice, whole or in part, and after an execution that was cut off anywhere. Service calls: the same for one row
 * as for a full slice.
 */
function enterSlice(book: Book, request: EnterRequest, by: string, now: string): readonly RowReply[] {
  const { batch, file, kind, of, commands } = request;
  const ids = commands.map(idOf);
  const references = commands.flatMap(referencesOf);
  const keys = new Set([...ids, ...references].map(keyOf));
  const isNew = !isAnyKnown(book, keys);
  const ledger = isNew ? [] : readLedger(book);
  const known = knownKeys(book, ledger, keys);
  // What an earlier import began is named by this one's ULID: the row is the same, the time another.
  const begun = new Map(references.flatMap((id) => pair(id, known.get(keyOf(id)))));
  const imported = ledger.filter(({ isImported }) => isImported).map(({ command }) => command);
  const own = new Set(imported.filter((command) => batchOf(command) === batch));
  const kept = KeptImports.read(book);
  const before = kept.import(batch);
  // Captures come with ULIDs of their own: the browser that made them may deliver them too.
  const foreign = new Set([
    ...(before?.ids ?? []),
    ...ids.filter((id) => id !== '' && batchOf(id) !== batch),
  ]);
  const may = allowed(kind);
  const wanted = commands
    .filter((command, index) => {
      const id = ids[index] ?? '';
      if (!may.has((command as { type?: unknown } | null)?.type)) return false;
      // What this very import brought in is left to the executor, which knows its command.
      return own.has(id) || !known.has(keyOf(id));
    })
    .map((command) => resolveReference(command, begun));
  const head = (entered: number): KeptImport => ({
    ...before,
    batch,
    at: before?.at ?? now,
    by: before?.by ?? by,
    file,
    kind,
    of,
    entered,
    undone: before?.undone ?? 0,
    ...(foreign.size > 0 && { ids: [...foreign] }),
  });
  // Written first: whatever happens after this, the list has the import and undoing finds it.
  if (!before) kept.put(head(0));
  const { replies } = execute(book, wanted, { by, source: 'import' }, now);
  const byId = new Map(replies.map((reply) => [reply.command, reply] as const));
  const answers = ids.map((id): RowReply => {
    const reply = byId.get(id);
    if (reply?.result === 'done') return ['done', reply.matter];
    if (reply?.result === 'refused') return ['refused', reply.message];
    const matter = known.get(keyOf(id));
    return matter === undefined ? ['refused', ''] : ['known', matter];
  });
  const done = answers.flatMap(([result], at) => (result === 'done' ? [ids[at] ?? ''] : []));
  const earlier = ledger.flatMap(({ command }) =>
    own.has(command) || foreign.has(command) ? [command] : [],
  );
  // A slice that was cut off comes again and is known: then what there is of the import is counted anew.
  kept.put(head(isNew ? (before?.entered ?? 0) + done.length : new Set([...earlier, ...done]).size));
  return answers;
}
