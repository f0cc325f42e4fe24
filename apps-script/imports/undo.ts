import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import type { DialogueState } from '../../shared/dialogues/state.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { batchOf } from '../../shared/imports/key.ts';
import { isListSubject } from '../../shared/imports/subjects.ts';
import type { MatterState } from '../../shared/matters/state.ts';
import { importedWords } from '../../shared/text/imported.ts';
import type { Language } from '../../shared/text/language.ts';
import { execute } from '../commands/execute.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatterStates } from '../commands/read-matters.ts';
import { JOURNAL } from '../commands/recover.ts';
import { LOOK, type LookRequest, SLICE, type UndoCourse, type UndoLook } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { properties } from '../workbook/store.ts';
import { type KeptImport, KeptImports } from './kept.ts';
import { type Entry, readLedger } from './known.ts';
import { undoList } from './lists.ts';

/** What the import brought in, the latest first: what came last is undone first. */
function entriesOf(book: Book, ledger: readonly Entry[], batch: string): readonly Entry[] {
  const ids = new Set(KeptImports.read(book).import(batch)?.ids ?? []);
  return ledger
    .filter(({ command, isImported }) => isImported && (batchOf(command) === batch || ids.has(command)))
    .reverse();
}

type Fate = 'untouched' | 'struck' | 'gone_on';

/** As much of a matter or a dialogue as tells whether anything but the import has happened to it. */
interface Lived {
  readonly struck?: unknown;
  readonly timeline: readonly { readonly command: string; readonly type: string }[];
}

/**
 * Whether nothing but the import has happened since.
 * @param isBegun the command made the matter or dialogue, rather than told something of one that was there
 */
function fateOf(state: Lived | undefined, command: string, isBegun: boolean, own: ReadonlySet<string>): Fate {
  if (!state || state.struck) return 'struck';
  // What was taken back again has left no trace but a line.
  const timeline = state.timeline.filter(({ type }) => type !== 'undone');
  if (isBegun) return timeline.every((entry) => own.has(entry.command)) ? 'untouched' : 'gone_on';
  // Something brought into what was there: gone from the timeline once it is undone.
  const last = timeline.map((entry) => entry.command).lastIndexOf(command);
  if (last < 0) return 'struck';
  return timeline.slice(last).every((entry) => own.has(entry.command)) ? 'untouched' : 'gone_on';
}

interface Todo {
  readonly entry: Entry;
  /** What takes it back; several where a dialogue has to be opened first. */
  readonly steps: readonly Readonly<Record<string, unknown>>[];
  /** It changed a matter that was here before. */
  readonly isBack?: boolean;
}

interface Part extends UndoLook {
  readonly todo: readonly Todo[];
}

function look(book: Book, { batch, from }: LookRequest, most: number, reason: string): Part {
  const ledger = readLedger(book);
  const entries = entriesOf(book, ledger, batch);
  const own = new Set(entries.map(({ command }) => command));
  const began = new Map<string, string>();
  for (const { command, matter } of ledger) if (!began.has(matter)) began.set(matter, command);
  const part = entries.slice(from, from + most);
  const numbers = [...new Set(part.map(({ matter }) => matter))];
  const dialogues = numbers.some((number) => DIALOGUE_NUMBER.test(number))
    ? readDialogues(book, numbers)
    : new Map<string, DialogueState>();
  const matters = numbers.filter((number) => !DIALOGUE_NUMBER.test(number));
  const records =
    matters.length > 0
      ? readMatterStates(book, matters, book.table('matters').rowsOf(new Set(matters)))
      : new Map<string, MatterState>();
  const isOfMatters = KeptImports.read(book).import(batch)?.kind === 'matters';
  const todo: Todo[] = [];
  let back = 0;
  const goneOn = new Set<string>();
  let struck = 0;
  for (const entry of part) {
    const { command, matter } = entry;
    const dialogue = dialogues.get(matter);
    const state = records.get(matter);
    const isBegun = began.get(matter) === command;
    const fate = fateOf(dialogue ?? state, command, isBegun, own);
    if (fate === 'struck') struck += 1;
    else if (fate === 'gone_on') goneOn.add(matter);
    else if (dialogue) {
      const isWhole =
        own.has(began.get(matter) ?? '') &&
        dialogue.timeline.every((line) => line.type === 'undone' || own.has(line.command));
      todo.push({ entry, steps: dialogueSteps(dialogue, command, { isBegun, isWhole, reason }) });
    } else if (isBegun) {
      todo.push({ entry, steps: [{ type: 'undo_import', matter, imported: command, reason }] });
    } else {
      const isBack = isOfMatters && !own.has(began.get(matter) ?? '');
      if (isBack) back += 1;
      todo.push({ entry, steps: [{ type: 'undo', matter, undone: command }], isBack });
    }
  }
  const next = from + part.length < entries.length ? from + part.length : undefined;
  return { of: entries.length, next, untouched: todo.length - back, back, struck, goneOn: [...goneOn], todo };
}

/** A dialogue that is the import's alone is struck as a whole; in others each thing is taken back, the latest first. */
function dialogueSteps(
  { dialogue, closed, cancelled }: DialogueState,
  command: string,
  {
    isBegun,
    isWhole,
    reason,
  }: { readonly isBegun: boolean; readonly isWhole: boolean; readonly reason: string },
): Todo['steps'] {
  if (!isWhole) return [{ type: 'undo', dialogue, undone: command }];
  if (!isBegun) return [];
  const strike = { type: 'strike_dialogue', dialogue, reason };
  return closed || cancelled ? [{ type: 'reopen_dialogue', dialogue, reason }, strike] : [strike];
}

/** What undoing an import would do, a part at a time; changes nothing. */
export function lookAtImport(book: Book, request: LookRequest): UndoLook {
  const kind = KeptImports.read(book).import(request.batch)?.kind ?? 'matters';
  if (isListSubject(kind)) return undoList(book, request.batch, kind, false);
  const { todo: _todo, ...answer } = look(book, request, LOOK, '');
  return answer;
}

/** Numbers of what was left that are told; of more only how many. */
const MOST_NAMED = 100;

const BEGUN = {
  stage: 'going',
  at: 0,
  of: 0,
  untouched: 0,
  back: 0,
  struck: 0,
  goneOn: [],
  more: 0,
} as const;

/** Where an undoing stands, or begins: one that is through begins anew. */
export const undoCourseOf = ({ undoing }: Pick<KeptImport, 'undoing'>, by: string): UndoCourse => {
  if (!undoing || undoing.stage === 'done') return { ...BEGUN, by };
  const { problem: _problem, ...rest } = undoing;
  return { ...rest, stage: 'going' };
};

/**
 * Undoes the next slice of an import; to be called alone. Matters and dialogues on which nothing has gone on are struck,
 * with the file's name as the reason; what was brought into one that was here before is undone; rows of lists that nobody
 * has changed are taken away. The rest is left and named. A slice may come again after an execution that was cut off:
 * what is struck is passed over.
 */
export function undoSlice(
  book: Book,
  batch: string,
  now: string,
  language: Language,
): UndoCourse | undefined {
  const head = KeptImports.read(book).import(batch);
  const course = head?.undoing;
  if (!head || course?.stage !== 'going') return course;
  const part = isListSubject(head.kind)
    ? undoList(book, batch, head.kind, true)
    : undoPart(book, head, course, now, language);
  const goneOn = [...new Set([...course.goneOn, ...part.goneOn])];
  const named = goneOn.slice(0, MOST_NAMED);
  const next: UndoCourse = {
    ...course,
    stage: part.next === undefined ? 'done' : 'going',
    at: part.next ?? part.of,
    of: part.of,
    untouched: course.untouched + part.untouched,
    back: course.back + part.back,
    struck: course.struck + part.struck,
    goneOn: named,
    more: course.more + goneOn.length - named.length,
  };
  const kept = KeptImports.read(book);
  const latest = kept.import(batch) ?? head;
  const undone = isListSubject(head.kind)
    ? latest.undone
    : (course.at === 0 ? 0 : head.undone) + part.untouched + part.back + part.struck;
  kept.put({ ...latest, undone, undoing: next });
  return next;
}

function undoPart(
  book: Book,
  { batch, file }: KeptImport,
  { at, by }: UndoCourse,
  now: string,
  language: Language,
): UndoLook {
  const reason = importedWords[language].undone(file).slice(0, 500);
  const actor = { by, source: 'import' } as const;
  // What an execution was cut off in is written to its end first, or what it struck would look as if it had gone on.
  if (properties().getProperty(JOURNAL) !== null) execute(book, [], actor, now);
  const { todo, ...answer } = look(book, { batch, from: at }, SLICE, reason);
  const commands = todo.flatMap(({ entry, steps }) =>
    steps.map((step) => ({ entry, command: { ...step, id: newUlid(Date.parse(now), Math.random) } })),
  );
  const { replies } = execute(
    book,
    commands.map(({ command }) => command),
    actor,
    now,
  );
  const left = new Set(
    replies.flatMap((reply, index) =>
      reply.result === 'refused' ? [commands[index]?.entry.command ?? ''] : [],
    ),
  );
  const goneOn = todo.filter(({ entry }) => left.has(entry.command)).map(({ entry }) => entry.matter);
  const leftBack = todo.filter(({ entry, isBack }) => isBack && left.has(entry.command)).length;
  const back = answer.back - leftBack;
  const untouched = todo.length - goneOn.length - back;
  return { ...answer, untouched, back, goneOn: [...new Set([...answer.goneOn, ...goneOn])] };
}
