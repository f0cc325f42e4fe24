import { ULID_PATTERN } from '../../shared/identity/ulid.ts';
import { batchOf, keyOf } from '../../shared/imports/key.ts';
import { execute } from '../commands/execute.ts';
import type { EnterRequest, RowReply } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { type KeptImport, KeptImports } from './kept.ts';
import { knownKeys, readLedger } from './known.ts';

const idOf = (command: unknown): string => {
  const id = (command as { id?: unknown } | null | undefined)?.id;
  return typeof id === 'string' && ULID_PATTERN.test(id) ? id : '';
};

/** Kinds of commands that an import may hold: nothing that a person does step by step. */
const ALLOWED: ReadonlySet<unknown> = new Set(['import_matter', 'import_past', 'capture']);

/**
 * Brings in one slice of rows; to be called alone. What is in the workbook already is passed over, so that a slice may
 * come twice, whole or in part, and after an execution that was cut off anywhere. Service calls: the same for one row
 * as for a full slice.
 */
export function enterSlice(book: Book, request: EnterRequest, by: string, now: string): readonly RowReply[] {
  const { batch, file, kind, of, commands } = request;
  const ledger = readLedger(book);
  const ids = commands.map(idOf);
  const known = knownKeys(book, ledger, new Set(ids.map(keyOf)));
  const imported = ledger.filter(({ isImported }) => isImported).map(({ command }) => command);
  const own = new Set(imported.filter((command) => batchOf(command) === batch));
  const kept = KeptImports.read(book);
  const before = kept.import(batch);
  // Captures come with ULIDs of their own: the browser that made them may deliver them too.
  const foreign = new Set([
    ...(before?.ids ?? []),
    ...ids.filter((id) => id !== '' && batchOf(id) !== batch),
  ]);
  const wanted = commands.filter((command, index) => {
    const id = ids[index] ?? '';
    if (!ALLOWED.has((command as { type?: unknown } | null)?.type)) return false;
    // What this very import brought in is left to the executor, which knows its command.
    return own.has(id) || !known.has(keyOf(id));
  });
  const head = (entered: number): KeptImport => ({
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
  kept.put(head(new Set([...earlier, ...done]).size));
  return answers;
}
