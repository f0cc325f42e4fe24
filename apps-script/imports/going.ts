import { importGoingWords } from '../../shared/text/import-going.ts';
import type { Instant } from '../../shared/time/dates.ts';
import { explain, languageOf } from '../answers.ts';
import { type ImportCourse, type QueueRequest, SLICE, type UndoCourse } from '../import-calls.ts';
import type { Book } from '../workbook/book.ts';
import { alone, properties } from '../workbook/store.ts';
import { enterAny } from './enter.ts';
import { type KeptImport, KeptImports } from './kept.ts';
import { addParcels, dropParcels, nextParcels } from './queue.ts';
import { undoCourseOf, undoSlice } from './undo.ts';

/**
 * An import that is handed over whole before its first row is brought in, and then goes on whether its window is open or
 * not: slice after slice, by the window's own calls or by a trigger. Each slice is taken under the lock, and what was
 * done of it before an execution was cut off is known by its ULIDs: so it is never done twice, whoever takes it. Undoing
 * an import goes on in the same way.
 */

const HANDLER = 'continueImport';
const SOON = 30_000;
/** Google makes about a minute of it; where others are let in between, it is as soon as they have had their turn. */
const AT_ONCE = 500;
/** A trigger of an execution that may be cut off is there before it begins: longer than Google lets it run. */
const AFTER_CUT_OFF = 7 * 60_000;
/** Well inside the six minutes of an execution, with room for one slice more. */
export const GOING_TIME = 4 * 60_000;
/** Property: when a window last took a slice. While one is open the trigger leaves it to that. */
const SEEN = 'import-seen';
const FRESH = 45_000;
/** How long a word of how far it has come is shown: until the next slice is through, on a slow day. */
const SHOWN_SECONDS = 90;
/** Rows whose refusal is remembered in words; of the others the number. */
const MOST_REFUSED = 100;

const BEGUN: ImportCourse = { stage: 'handing', at: 0, handed: 0, done: 0, known: 0, refused: [], more: 0 };

/** Takes over a part of a list. With the last part the import begins. */
export function handOver(book: Book, request: QueueRequest, by: string, now: Instant): ImportCourse {
  const { batch, file, kind, of, parcels, isLast } = request;
  const kept = KeptImports.read(book);
  const before = kept.import(batch);
  // A list that was never handed over whole has changed nothing; what there is of it goes.
  const others = new Set(
    kept.all
      .filter((each) => each.course?.stage === 'handing' && each.batch !== batch)
      .map((each) => each.batch),
  );
  if (others.size > 0) {
    dropParcels(book, (each) => others.has(each));
    for (const each of others) kept.forget(each);
  }
  const head: KeptImport = before ?? { batch, at: now, by, file, kind, of, entered: 0, undone: 0 };
  const course = head.course ?? BEGUN;
  if (course.stage !== 'handing') {
    if (course.stage === 'going') wakeAfter(SOON);
    return course;
  }
  if (!before) kept.put({ ...head, course });
  addParcels(book, batch, parcels);
  const last = parcels[parcels.length - 1];
  const handed = Math.max(course.handed, last ? last.at + last.commands.length : 0);
  const next: ImportCourse = { ...course, handed, stage: isLast ? 'going' : 'handing' };
  // There before the import is said to go on: cut off in between, it would go on never.
  if (isLast) wakeAfter(SOON);
  kept.put({ ...head, course: next });
  return next;
}

/** Brings in the next slice of an import; to be called alone. @returns where it stands then */
export function takeSlice(book: Book, batch: string, now: Instant): ImportCourse | undefined {
  const head = KeptImports.read(book).import(batch);
  const course = head?.course;
  if (!head || course?.stage !== 'going') return course;
  const parcels = nextParcels(book, batch, course.at, SLICE);
  if (parcels.length === 0) {
    if (course.at >= course.handed) return finished(book, batch, course);
    const problem = importGoingWords[languageOf(book)].queueGone;
    const stopped: ImportCourse = { ...course, stage: 'paused', problem };
    put(book, batch, stopped);
    return stopped;
  }
  const rows = parcels.flatMap((parcel) => parcel.rows);
  const commands = parcels.flatMap((parcel) => parcel.commands);
  const { file, kind, of, by } = head;
  const replies = enterAny(book, { batch, file, kind, of, commands }, by, now);
  // A row may be several commands: it counts by its last.
  const counted = (wanted: string) =>
    replies.filter(([result], index) => result === wanted && rows[index] !== rows[index + 1]).length;
  const refused = replies.flatMap(([result, message], index) =>
    result === 'refused' ? [[rows[index] ?? 0, message.slice(0, 300)] as const] : [],
  );
  const told = [...course.refused, ...refused].slice(0, MOST_REFUSED);
  const next: ImportCourse = {
    ...course,
    at: (parcels[0]?.at ?? 0) + commands.length,
    done: course.done + counted('done'),
    known: course.known + counted('known'),
    refused: told,
    more: course.more + course.refused.length + refused.length - told.length,
  };
  put(book, batch, next);
  if (next.at < next.handed) return next;
  SpreadsheetApp.flush();
  return finished(book, batch, next);
}

/** What waited goes first: an import is through when nothing of it lies about any more. */
function finished(book: Book, batch: string, course: ImportCourse): ImportCourse {
  const done: ImportCourse = { ...course, stage: 'done' };
  dropParcels(book, (each) => each === batch);
  SpreadsheetApp.flush();
  put(book, batch, done);
  return done;
}

function put(book: Book, batch: string, course: ImportCourse): void {
  const kept = KeptImports.read(book);
  const head = kept.import(batch);
  if (head) kept.put({ ...head, course });
}

/** Stops an import, lets it go on, or forgets the rows that are left; to be called alone. */
export function steerImport(
  book: Book,
  batch: string,
  wish: 'pause' | 'go_on' | 'drop',
): ImportCourse | undefined {
  const course = KeptImports.read(book).import(batch)?.course;
  if (!course || course.stage === 'done') return course;
  const { problem: _problem, ...rest } = course;
  if (wish === 'drop') {
    return finished(book, batch, rest);
  }
  if (course.stage === 'handing') return course;
  // While it is being undone nothing more of it is brought in.
  if (wish === 'go_on' && KeptImports.read(book).import(batch)?.undoing?.stage === 'going') return course;
  const next: ImportCourse = { ...rest, stage: wish === 'pause' ? 'paused' : 'going' };
  if (wish === 'go_on') wakeAfter(SOON);
  put(book, batch, next);
  return next;
}

/**
 * Begins to undo an import, or goes on with it, by one slice; to be called alone. From here on it goes on by itself.
 * @throws NoRight
 */
export function beginUndoing(book: Book, batch: string, by: string, now: Instant): UndoCourse {
  const kept = KeptImports.read(book);
  const head = kept.import(batch);
  const undoing = undoCourseOf(head ?? {}, by);
  if (!head) return { ...undoing, stage: 'done' };
  const { course } = head;
  // There before it is said to go on: cut off in between, it would go on never.
  wakeAfter(SOON);
  kept.put({
    ...head,
    undoing,
    ...(course?.stage === 'going' && { course: { ...course, stage: 'paused' } }),
  });
  const next = undoSlice(book, batch, now, languageOf(book)) ?? undoing;
  if (next.stage === 'done' && !KeptImports.read(book).all.some(isGoing)) sleepAll();
  return next;
}

/** Whether something of an import waits for its turn: to be brought in, or to be undone. */
const isGoing = ({ course, undoing }: KeptImport): boolean =>
  course?.stage === 'going' || undoing?.stage === 'going';

/** A window has just taken a slice. */
export const windowIsOpen = (now: number): void => {
  properties().setProperty(SEEN, String(now));
};

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
}

function wakeAfter(wait: number): void {
  if (ownTriggers().length === 0) ScriptApp.newTrigger(HANDLER).timeBased().after(wait).create();
}

const sleepAll = (): void => {
  for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
};

/**
 * By the trigger: goes on with whatever import waits, until the execution's time is nearly over; then the next one goes
 * on. A window that is open does it itself.
 * @param limit milliseconds: shorter where everybody waits while a script runs
 */
export function goOn(book: Book, now: () => number, limit = GOING_TIME): void {
  const until = now() + limit;
  sleepAll();
  wakeAfter(AFTER_CUT_OFF);
  let wait: number | undefined;
  for (let slices = 0; wait === undefined; slices += 1) {
    const waiting = KeptImports.read(book).all.find(isGoing);
    if (!waiting) break;
    // At least one slice each time, however short the time is.
    if (slices > 0 && now() >= until) wait = AT_ONCE;
    else if (now() - Number(properties().getProperty(SEEN) ?? 0) < FRESH) wait = SOON;
    else if (!taken(book, waiting, new Date(now()).toISOString())) wait = SOON;
    tell(book, waiting.batch);
  }
  sleepAll();
  if (wait !== undefined) wakeAfter(wait);
}

/** Says beside the sheet how far it has come, where there is somebody to read it. */
function tell(book: Book, batch: string): void {
  const head = KeptImports.read(book).import(batch);
  if (!head) return;
  const { file, course, undoing } = head;
  const words = importGoingWords[languageOf(book)];
  const sign = undoing ? words.undoing.sign(file, undoing) : course && words.sign(file, course);
  if (!sign) return;
  const { title, message } = sign;
  book.spreadsheet.toast(message, title, SHOWN_SECONDS);
}

/** One slice; what goes wrong stops this import and is shown to whoever opens it. @returns false when it is not its turn */
function taken(book: Book, { batch, undoing }: KeptImport, now: Instant): boolean {
  const language = languageOf(book);
  const slice = () => {
    // Since the last slice others have had their turn: what they have added or moved must be seen.
    book.forget();
    return undoing?.stage === 'going' ? undoSlice(book, batch, now, language) : takeSlice(book, batch, now);
  };
  try {
    return alone(slice) !== undefined;
  } catch (error) {
    const problem = explain(error, language);
    book.forget();
    const turn = alone(() => {
      const kept = KeptImports.read(book);
      const head = kept.import(batch);
      const stopped = { stage: 'paused', problem } as const;
      if (head?.undoing?.stage === 'going') kept.put({ ...head, undoing: { ...head.undoing, ...stopped } });
      else if (head?.course) kept.put({ ...head, course: { ...head.course, ...stopped } });
    });
    return turn !== undefined;
  }
}
