import type { EnterRequest, RowReply } from '../../import-calls.ts';
import { SLICE } from '../../import-calls.ts';
import { call } from '../client.ts';

/** What is to be brought in: the rows' numbers in the list, beside the commands. */
export interface Load {
  readonly batch: string;
  readonly file: string;
  readonly kind: EnterRequest['kind'];
  readonly commands: readonly unknown[];
  readonly rows: readonly number[];
}

export interface Entered {
  /** Rows that have been sent and answered. */
  readonly at: number;
  readonly done: number;
  readonly known: number;
  readonly refused: readonly { readonly row: number; readonly message: string }[];
}

export const NOTHING_ENTERED: Entered = { at: 0, done: 0, known: 0, refused: [] };

/** Characters of one slice: a few long rows are sent by themselves. */
const LARGEST_SLICE = 1_000_000;
const PATIENCE = 360_000;
/** A busy sheet or a lost reply is tried again: what was done is passed over. */
const TRIES = 4;
const WAIT = 3_000;

function sliceFrom(commands: readonly unknown[], at: number): readonly unknown[] {
  let size = 0;
  let end = at;
  while (end < commands.length && end - at < SLICE) {
    size += JSON.stringify(commands[end]).length;
    if (end > at && size > LARGEST_SLICE) break;
    end += 1;
  }
  return commands.slice(at, end);
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends one slice; tried again while the sheet is busy. @throws what the last try threw; a message is a refusal */
async function send(request: EnterRequest): Promise<readonly RowReply[]> {
  for (let tries = 1; ; tries += 1) {
    let problem: unknown;
    try {
      const answer = await call('enterRows', [request], PATIENCE);
      if (answer.ok) return answer.replies;
      problem = new Error(answer.message);
    } catch (error) {
      problem = error;
    }
    if (tries >= TRIES) throw problem;
    await wait(WAIT * tries);
  }
}

/**
 * Brings in what is left, slice after slice, and says after each how far it has come. Stops when `goesOn` says so; the
 * same load goes on from where it was.
 */
export async function enterRest(
  load: Load,
  from: Entered,
  goesOn: () => boolean,
  report: (entered: Entered) => void,
): Promise<Entered> {
  const { batch, file, kind, commands, rows } = load;
  let entered = from;
  while (entered.at < commands.length && goesOn()) {
    const slice = sliceFrom(commands, entered.at);
    const replies = await send({ batch, file, kind, of: commands.length, commands: [...slice] });
    const { at } = entered;
    const refused = replies.flatMap(([result, text], index) =>
      result === 'refused' ? [{ row: rows[at + index] ?? 0, message: text }] : [],
    );
    // A row may be several commands: it counts by its last, which for a dialogue is what was said.
    const counted = (wanted: RowReply[0]) =>
      replies.filter(([result], index) => result === wanted && rows[at + index] !== rows[at + index + 1])
        .length;
    entered = {
      at: at + slice.length,
      done: entered.done + counted('done'),
      known: entered.known + counted('known'),
      refused: [...entered.refused, ...refused],
    };
    report(entered);
  }
  return entered;
}
