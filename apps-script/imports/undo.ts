import { newUlid } from '../../shared/identity/ulid.ts';
import { batchOf } from '../../shared/imports/key.ts';
import { latestUndoable } from '../../shared/matters/lifeCycle.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { importedWords } from '../../shared/text/imported.ts';
import type { Language } from '../../shared/text/language.ts';
import { execute } from '../commands/execute.ts';
import { readMatters } from '../commands/read-matters.ts';
import { LOOK, SLICE, type UndoLook, type UndoRequest } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { KeptImports } from './kept.ts';
import { type Entry, readLedger } from './known.ts';

/** What the import brought in, the latest first: what came last is undone first. */
function entriesOf(book: Book, batch: string): readonly Entry[] {
  const ids = new Set(KeptImports.read(book).import(batch)?.ids ?? []);
  return readLedger(book)
    .filter(({ command, isImported }) => isImported && (batchOf(command) === batch || ids.has(command)))
    .reverse();
}

type Fate = 'untouched' | 'struck' | 'gone_on';

/** Whether nothing but the import has happened to a matter, or the import's part is the last of it. */
function fateOf(state: MatterState | undefined, command: string, own: ReadonlySet<string>): Fate {
  if (!state || state.struck) return 'struck';
  const [first] = state.timeline;
  if (first?.command === command) {
    const isUntouched =
      state.version === state.timeline.length && state.timeline.every((entry) => entry.command === command);
    return isUntouched ? 'untouched' : 'gone_on';
  }
  // Something brought into a matter that was here: gone from the timeline once it is undone.
  const last = state.timeline.map((entry) => entry.command).lastIndexOf(command);
  if (last < 0) return 'struck';
  const isLast = state.timeline.slice(last).every((entry) => own.has(entry.command));
  return isLast && latestUndoable(state) !== undefined ? 'untouched' : 'gone_on';
}

interface Part extends UndoLook {
  readonly todo: readonly { readonly entry: Entry; readonly isWhole: boolean }[];
}

function look(book: Book, { batch, from }: UndoRequest, most: number): Part {
  const entries = entriesOf(book, batch);
  const own = new Set(entries.map(({ command }) => command));
  const part = entries.slice(from, from + most);
  const records = readMatters(
    book,
    [...new Set(part.map(({ matter }) => matter))],
    book.table('matters').rowsByKey(),
  );
  const todo: Part['todo'][number][] = [];
  const goneOn: string[] = [];
  let struck = 0;
  for (const entry of part) {
    const state = records.get(entry.matter)?.state;
    const fate = fateOf(state, entry.command, own);
    if (fate === 'struck') struck += 1;
    else if (fate === 'gone_on') goneOn.push(entry.matter);
    else todo.push({ entry, isWhole: state?.timeline[0]?.command === entry.command });
  }
  const next = from + part.length < entries.length ? from + part.length : undefined;
  return { of: entries.length, next, untouched: todo.length, struck, goneOn, todo };
}

/** What undoing an import would do, a part at a time; changes nothing. */
export function lookAtImport(book: Book, request: UndoRequest): UndoLook {
  const { todo: _todo, ...answer } = look(book, request, LOOK);
  return answer;
}

/**
 * Undoes one slice of an import; to be called alone. Matters on which nothing has gone on are struck, with the file's
 * name as the reason; what was brought into a matter that was here before is undone. The rest is left and named. A
 * slice may come again after an execution that was cut off: what is struck is passed over.
 */
export function undoSlice(
  book: Book,
  request: UndoRequest,
  { by, now, language }: { readonly by: string; readonly now: string; readonly language: Language },
): UndoLook {
  const { todo, ...answer } = look(book, request, SLICE);
  const kept = KeptImports.read(book);
  const known = kept.import(request.batch);
  const reason = importedWords[language].undone(known?.file ?? '').slice(0, 500);
  const commands = todo.map(({ entry, isWhole }) => {
    const id = newUlid(Date.parse(now), Math.random);
    return isWhole
      ? { type: 'undo_import', id, matter: entry.matter, imported: entry.command, reason }
      : { type: 'undo', id, matter: entry.matter, undone: entry.command };
  });
  const { replies } = execute(book, commands, { by, source: 'import' }, now);
  const left = replies.flatMap((reply, index) =>
    reply.result === 'refused' ? [todo[index]?.entry.matter ?? ''] : [],
  );
  const untouched = todo.length - left.length;
  if (known) {
    const undone = request.from === 0 ? 0 : known.undone;
    kept.put({ ...known, undone: undone + untouched + answer.struck });
  }
  return { ...answer, untouched, goneOn: [...answer.goneOn, ...left] };
}
