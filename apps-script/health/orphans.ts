import { DIALOGUE_NUMBER } from '../../shared/dialogues/kinds.ts';
import { isOpenDialogueStep } from '../../shared/dialogues/lifeCycle.ts';
import { healthWords } from '../../shared/text/health.ts';
import { readDialogues } from '../commands/read-dialogues.ts';
import { readMatters } from '../commands/read-matters.ts';
import { type Asked, carryOut, type Task, ulidOf } from '../edits/task.ts';
import type { Book } from '../workbook/book.ts';
import { fault } from './cell-faults.ts';
import type { Fault } from './faults.ts';

/** The number of a point, in the line of a matter that says where it comes from (shared/dialogues/raise.ts). */
const POINT = /^[^\n]*: ([A-ZÅÄÖ]{2,4}-D-\d{4}-\d{4,6}\/[ID]\d+)$/gmu;

/**
 * Matters that say they come from a point of a dialogue, while that point is no matter, or another one: they wait for
 * bodies and count in figures, and nobody who took part will hear of them.
 */
export function orphanFaults(book: Book): readonly Fault[] {
  const orphans = [...orphansIn(book).keys()];
  return fault('orphan_matter', 'matters', undefined, orphans, orphans);
}

/** The point that each orphan says it comes from. */
function orphansIn(book: Book): ReadonlyMap<string, string> {
  const matters = book.find('matters');
  const inputs = book.find('inputs');
  if (!matters?.layout.columns.has('fields') || !inputs?.layout.columns.has('matter')) return new Map();
  const fields = matters.readColumn('fields');
  const claims = new Map<string, string>();
  matters.readColumn('key').forEach((key, index) => {
    const [point] = [...(fields[index] ?? '').matchAll(POINT)].map((match) => match[1] ?? '');
    if (key !== '' && point) claims.set(key, point);
  });
  if (claims.size === 0) return claims;
  const became = inputs.readColumn('matter');
  const pointed = new Map(inputs.readColumn('key').map((key, index) => [key, became[index] ?? ''] as const));
  const suspect = [...claims].filter(([matter, point]) => pointed.get(point) !== matter);
  if (suspect.length === 0) return new Map();
  const records = readMatters(
    book,
    suspect.map(([matter]) => matter),
    matters.rowsByKey(),
  );
  const dialogues = readDialogues(book, [...new Set(suspect.map(([, point]) => dialogueOf(point)))]);
  return new Map(
    suspect.filter(([matter, point]) => {
      const state = records.get(matter)?.state;
      const input = dialogues.get(dialogueOf(point))?.inputs.find(({ item }) => item === point);
      // A dialogue of another sheet is none of ours; a row that somebody has changed by hand is another fault.
      return (
        state !== undefined &&
        !state.struck &&
        !state.withdrawn &&
        dialogues.has(dialogueOf(point)) &&
        input?.matter !== matter
      );
    }),
  );
}

const dialogueOf = (point: string): string => {
  const [dialogue = ''] = point.split('/');
  return DIALOGUE_NUMBER.test(dialogue) ? dialogue : '';
};

type Command = Asked['command'] & Readonly<Record<string, unknown>>;

/** Ties a matter to its point where the point is free; strikes it out as a double where it is not. */
export function adoptOrphans(task: Task): void {
  const { book, naming } = task;
  const orphans = orphansIn(book);
  const dialogues = readDialogues(book, [...new Set([...orphans.values()].map(dialogueOf))]);
  const given = new Set<string>();
  const commands = [...orphans].flatMap(([matter, point]): readonly Command[] => {
    const dialogue = dialogueOf(point);
    const state = dialogues.get(dialogue);
    const input = state?.inputs.find(({ item }) => item === point);
    const isFree = input && !input.struck && !input.matter && !input.answered && !given.has(point);
    if (isFree && state && !isOpenDialogueStep(state, 'raise_inputs')) {
      // A dialogue that has been closed is opened again first, by somebody.
      if (!state.struck) return [];
    } else if (isFree) {
      given.add(point);
      return [{ type: 'raise_inputs', id: ulidOf(task), dialogue, items: [point], matter }];
    }

    const reason = healthWords[naming.language].doubleOf(point, input?.matter ?? '');
    return [{ type: 'strike', id: ulidOf(task), matter, reason }];
  });
  carryOut(
    task,
    commands.map((command) => ({ command, settle: () => undefined })),
  );
}
