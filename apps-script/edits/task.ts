import type { Reader } from '../../shared/edits/cells.ts';
import type { Problem } from '../../shared/edits/problem.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { editWords } from '../../shared/text/edits.ts';
import { type Instant, stockholmDate } from '../../shared/time/dates.ts';
import { type Actor, type CommandReply, type Executed, execute } from '../commands/execute.ts';
import type { Naming } from '../commands/matter-row.ts';
import type { Book } from '../workbook/book.ts';
import { readOrganisations } from '../workbook/lists.ts';
import { readSettings } from '../workbook/settings.ts';
import { namedBefore } from './names.ts';

/** One reading of rows: who wrote them, when, and what the words mean here. */
export interface Task {
  readonly book: Book;
  readonly actor: Actor;
  readonly now: Instant;
  readonly naming: Naming;
  readonly reader: Reader;
  readonly random: () => number;
  /** What cells may show from before: the other language, and names that the list of organisations had. */
  readonly earlier: () => readonly Naming[];
}

export function taskOf(book: Book, actor: Actor, now: Instant): Task {
  const { language } = readSettings(book);
  const names = new Map(readOrganisations(book).map(({ id, name }) => [id, name] as const));
  const naming: Naming = { language, organisationName: (id) => names.get(id) ?? id };
  let earlier: readonly Naming[] | undefined;
  return {
    book,
    actor,
    now,
    naming,
    reader: { today: stockholmDate(now), language },
    random: Math.random,
    earlier: () => {
      earlier ??= [{ ...naming, language: language === 'sv' ? 'en' : 'sv' }, ...namedBefore(naming)];
      return earlier;
    },
  };
}

export const ulidOf = ({ now, random }: Task): string => newUlid(Date.parse(now), random);

/** A command with its ULID, and what to do with its reply. */
export interface Asked {
  readonly command: { readonly id: string; readonly type: string };
  readonly settle: (reply: CommandReply) => void;
}

/** Carries the commands out as one batch; none: nothing is called. */
export function carryOut(task: Task, asked: readonly Asked[]): Executed | undefined {
  if (asked.length === 0) return undefined;
  const executed = execute(
    task.book,
    asked.map(({ command }) => command),
    task.actor,
    task.now,
  );
  executed.replies.forEach((reply, index) => {
    asked[index]?.settle(reply);
  });
  return executed;
}

export const why = (task: Task, problem: Problem): string => editWords[task.naming.language].explain(problem);

/** What came of reading some rows. */
export interface Outcome {
  /** Commands that were carried out. */
  readonly entered: number;
  /** Numbers of the rows that became matters. */
  readonly registered: readonly string[];
  /** Cells that are marked in the rows, `C5`. */
  readonly marked: readonly string[];
  /** Those of them that were not marked before, or for another reason. */
  readonly news: readonly string[];
  /** Lines for the list of the night: what was found without a trigger having seen it. */
  readonly changed: readonly string[];
}

export const NOTHING: Outcome = { entered: 0, registered: [], marked: [], news: [], changed: [] };
