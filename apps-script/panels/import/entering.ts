import type { Answer } from '../../calls.ts';
import type { EnterRequest, ImportCourse, QueueRequest, RowReply, Wish } from '../../import-calls.ts';
import { SLICE } from '../../import-calls.ts';
import { call } from '../client.ts';
import type { LeftRow } from './LeftOut.tsx';

/** What is to be brought in: the rows' numbers in the list, beside the commands. */
export interface Load {
  readonly batch: string;
  readonly file: string;
  readonly kind: EnterRequest['kind'];
  readonly commands: readonly unknown[];
  readonly rows: readonly number[];
  /** Rows that are not brought in, to be told of afterwards. */
  readonly left: readonly LeftRow[];
  /** Rows whose referral got a day that the list does not tell. */
  readonly undated: readonly LeftRow[];
  readonly titles: readonly string[];
  /** How many of the rows change what was here. */
  readonly updates: number;
}

/** How far it has come. */
export interface Entered {
  /** Commands that have been handed over, or brought in, and of how many. */
  readonly at: number;
  readonly of: number;
  /** `handing`: nothing is brought in yet. */
  readonly stage: ImportCourse['stage'];
  /** Whether it goes on when the window is closed. */
  readonly byItself: boolean;
  readonly done: number;
  readonly known: number;
  readonly refused: readonly { readonly row: number; readonly message: string }[];
  /** Refused besides those. */
  readonly more: number;
  readonly problem?: string;
}

export const startOf = ({ commands }: Load): Entered => ({
  ...{ at: 0, of: commands.length, byItself: false, done: 0, known: 0, refused: [], more: 0 },
  stage: isShort(commands) ? 'going' : 'handing',
});

export const enteredOf = (course: ImportCourse): Entered => ({
  ...{ at: course.at, of: course.handed, stage: course.stage, byItself: true },
  ...{ done: course.done, known: course.known, more: course.more },
  refused: course.refused.map(([row, message]) => ({ row, message })),
  ...(course.problem !== undefined && { problem: course.problem }),
});

/** Characters of one call: a few long rows are sent by themselves. */
const LARGEST_CALL = 1_000_000;
/** Characters of one parcel of the queue. */
const LARGEST_PARCEL = 300_000;
const PATIENCE = 360_000;
/** A busy sheet or a lost reply is tried again: what was done is passed over. */
const TRIES = 4;
const WAIT = 3_000;

const sizeOf = (command: unknown): number => JSON.stringify(command).length;

/**
 * What fits in one execution needs no queue: it is done whether the window stays open or not. So is a list with a row that
 * is too long for the queue, a slice at a time.
 */
const isShort = (commands: readonly unknown[]): boolean =>
  (commands.length <= SLICE &&
    commands.reduce<number>((sum, each) => sum + sizeOf(each), 0) <= LARGEST_CALL) ||
  commands.some((each) => sizeOf(each) > LARGEST_CALL);

/** Where a part of the list ends that begins at `at`: never within a row. */
function endOf({ commands, rows }: Load, at: number, most: number): number {
  let size = 0;
  let end = at;
  let whole = at;
  while (end < commands.length && end - at < SLICE) {
    size += sizeOf(commands[end]);
    if (end > at && size > most) break;
    end += 1;
    if (rows[end] !== rows[end - 1]) whole = end;
  }
  return whole > at ? whole : end;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks; again while the sheet is busy or the reply is lost. @throws what the last try threw; a message is a refusal */
export async function ask<Reply>(run: () => Promise<Answer<Reply>>): Promise<Reply> {
  for (let tries = 1; ; tries += 1) {
    let problem: unknown;
    try {
      const answer = await run();
      if (answer.ok) return answer;
      problem = new Error(answer.message);
    } catch (error) {
      problem = error;
    }
    if (tries >= TRIES) throw problem;
    await wait(WAIT * tries);
  }
}

type Goes = () => boolean;
type Report = (entered: Entered) => void;

/** Brings in what is left, and says again and again how far it has come. Stops when `goesOn` says so. */
export async function enterRest(load: Load, from: Entered, goesOn: Goes, report: Report): Promise<void> {
  if (from.byItself) return followImport(load.batch, goesOn, report);
  if (from.stage === 'handing') return handOver(load, from, goesOn, report);
  return enterDirectly(load, from, goesOn, report);
}

async function enterDirectly(load: Load, from: Entered, goesOn: Goes, report: Report): Promise<void> {
  const { batch, file, kind, commands, rows } = load;
  let entered = from;
  while (entered.at < commands.length && goesOn()) {
    const { at } = entered;
    const slice = commands.slice(at, endOf(load, at, LARGEST_CALL));
    const request: EnterRequest = { batch, file, kind, of: commands.length, commands: [...slice] };
    const { replies } = await ask<{ readonly replies: readonly RowReply[] }>(() =>
      call('enterRows', [request], PATIENCE),
    );
    const refused = replies.flatMap(([result, text], index) =>
      result === 'refused' ? [{ row: rows[at + index] ?? 0, message: text }] : [],
    );
    // A row may be several commands: it counts by its last, which for a dialogue is what was said.
    const counted = (wanted: RowReply[0]) =>
      replies.filter(([result], index) => result === wanted && rows[at + index] !== rows[at + index + 1])
        .length;
    entered = {
      ...entered,
      at: at + slice.length,
      done: entered.done + counted('done'),
      known: entered.known + counted('known'),
      refused: [...entered.refused, ...refused],
    };
    report(entered.at < commands.length ? entered : { ...entered, stage: 'done' });
  }
}

/** Hands the whole list over before its first row is brought in: from then on it needs no window. */
async function handOver(load: Load, from: Entered, goesOn: Goes, report: Report): Promise<void> {
  const { batch, file, kind, commands, rows } = load;
  let { at } = from;
  while (at < commands.length && goesOn()) {
    const parcels: QueueRequest['parcels'] = [];
    let size = 0;
    while (at < commands.length && size < LARGEST_CALL - LARGEST_PARCEL) {
      const end = endOf(load, at, LARGEST_PARCEL);
      const part = commands.slice(at, end);
      size += part.reduce<number>((sum, each) => sum + sizeOf(each), 0);
      parcels.push({ at, rows: rows.slice(at, end), commands: part });
      at = end;
    }
    const isLast = at >= commands.length;
    const request: QueueRequest = { batch, file, kind, of: commands.length, parcels, isLast };
    const { course } = await ask<{ readonly course: ImportCourse }>(() =>
      call('handOverRows', [request], PATIENCE),
    );
    if (isLast) {
      report(enteredOf(course));
      return followImport(batch, goesOn, report);
    }
    report({ ...from, at });
  }
}

/** Takes slice after slice of an import that has been handed over, while the window is open. */
export async function followImport(batch: string, goesOn: Goes, report: Report): Promise<void> {
  while (goesOn()) {
    const { course } = await ask<{ readonly course?: ImportCourse }>(() =>
      call('takeRows', [batch], PATIENCE),
    );
    if (!course) return;
    report(enteredOf(course));
    if (course.stage !== 'going') return;
  }
}

/** @throws Error with the server's words */
export async function steer(batch: string, wish: Wish): Promise<Entered | undefined> {
  const { course } = await ask<{ readonly course?: ImportCourse }>(() =>
    call('steerImport', [batch, wish], PATIENCE),
  );
  return course && enteredOf(course);
}
