import { editWords } from '../../shared/text/edits.ts';
import { type FaultKind, healthWords } from '../../shared/text/health.ts';
import { sheetWords } from '../../shared/text/sheet.ts';
import { languageOf, parsed } from '../answers.ts';
import { EDITED_TABLES } from '../edits/enter.ts';
import { findMissing, leaveOut } from '../edits/missing.ts';
import { sweepWorkbook } from '../edits/sweep.ts';
import { taskOf } from '../edits/task.ts';
import {
  CHECK_STEPS,
  type HealthCalls,
  healthStepSchema,
  repairKeySchema,
  repairSchema,
} from '../health-calls.ts';
import { Book } from '../workbook/book.ts';
import { needRight } from '../workbook/rights.ts';
import { alone, inTurn } from '../workbook/store.ts';
import { type Change, putBack } from './backup.ts';
import { checkStep, findingsOf } from './check.ts';
import { type Fault, idOf, tabTitle, textOf } from './faults.ts';
import { appendRepair, readRepair } from './log.ts';
import { repairFault } from './repair.ts';

export function readHealth(book: Book, request: unknown, now: string): ReturnType<HealthCalls['readHealth']> {
  const { step } = parsed(healthStepSchema, request);
  const findings = findingsOf(checkStep(book, step, Date.parse(now)), languageOf(book));
  return { ok: true, findings, step, of: CHECK_STEPS, at: now };
}

/** Faults of cells and rows; the others are found in the first step. */
const OF_ROWS: ReadonlySet<string> = new Set<FaultKind>([
  'missing_row',
  'missing_part',
  'doubled_key',
  'doubled_row',
  'empty_key',
  'changed_number',
  'emptied',
  'orphan_matter',
  'torn',
  'damaged_state',
  'unknown_word',
  'not_a_day',
  'formula',
]);

/** The step of the check in which a fault is found that can be repaired. */
function stepOf(id: string): number {
  const [kind = '', table = ''] = id.split(':');
  if (!OF_ROWS.has(kind)) return 0;
  return table === 'matters' ? 1 : 2;
}

export function repairHealth(
  book: Book,
  request: unknown,
  by: string,
  now: string,
): ReturnType<HealthCalls['repairHealth']> {
  const { id } = parsed(repairSchema, request);
  const language = languageOf(book);
  const done = inTurn(() => {
    const fault = checkStep(book, stepOf(id), Date.parse(now)).find((each) => idOf(each) === id);
    if (!fault) return { did: healthWords[language].healthy, undo: null };
    // The list of what was done is what undoes it: both or neither.
    needRight(book, ['health', ...(fault.table ? [fault.table] : [])]);
    return repairOne(book, fault, by, now);
  });
  return { ok: true, ...done };
}

function repairOne(book: Book, fault: Fault, by: string, now: string) {
  const task = taskOf(book, { by: by || editWords[languageOf(book)].somebody, source: 'observed' }, now);
  const { language } = task.naming;
  const what = textOf(fault, language);
  const changes = repairFault(task, fault);
  const { did } = healthWords[language].faults[fault.kind];
  const key = appendRepair(
    new Book(book.spreadsheet),
    language,
    { at: now, by: task.actor.by },
    {
      kind: 'repaired',
      tab: tabTitle(fault.table, language),
      about: fault.keys ?? [],
      what,
      did,
      changes,
    },
  );
  return { did, undo: changes.length > 0 ? key : null };
}

export function undoRepair(
  book: Book,
  request: unknown,
  by: string,
  now: string,
): ReturnType<HealthCalls['undoRepair']> {
  const key = parsed(repairKeySchema, request);
  const language = languageOf(book);
  const words = healthWords[language];
  const changes = readRepair(book, key);
  if (!changes || changes.length === 0) return { ok: false, message: words.nothingToUndo };
  const done = inTurn(() => {
    needRight(book, ['health', ...changes.flatMap((change) => ('table' in change ? [change.table] : []))]);
    const undone = putBack(book, changes);
    appendRepair(
      book,
      language,
      { at: now, by },
      {
        kind: 'undone',
        tab: [
          ...new Set(
            changes.flatMap((change) => ('table' in change ? tabTitle(change.table, language) : [])),
          ),
        ].join(', '),
        about: [...new Set(changes.flatMap(keysOf))],
        what: words.undone(undone.restored),
        did: undone.left > 0 ? words.notUndone : '',
        changes: [],
      },
    );
    return undone;
  });
  return { ok: true, ...done };
}

/** The rows that a change was about, for the list. */
function keysOf(change: Change): readonly string[] {
  if (change.what === 'cell') return [change.key];
  if (change.what === 'added') return change.keys;
  return change.what === 'row' ? [change.cells.key ?? ''] : [];
}

/** Seconds that a panel waits before it shows how far the comparison has come. */
const SWEEP_TURN = 20_000;

export function runSweep(book: Book, now: () => number): ReturnType<HealthCalls['runSweep']> {
  needRight(book, ['events', 'inbox', ...EDITED_TABLES]);
  const swept = sweepWorkbook(book, { now, until: now() + SWEEP_TURN });
  return swept.busy
    ? { ok: false, message: sheetWords[languageOf(book)].errors.busy }
    : { ok: true, ...swept };
}

export function leaveRows(book: Book, by: string, now: string): ReturnType<HealthCalls['leaveRows']> {
  const language = languageOf(book);
  const words = healthWords[language];
  const turn = alone(() => {
    needRight(book, ['health']);
    const missing = findMissing(book);
    leaveOut(missing);
    appendRepair(
      book,
      language,
      { at: now, by },
      {
        kind: 'left',
        tab: tabTitle('matters', language),
        about: missing,
        what: words.lines.left(missing.length),
        did: words.didOf.left,
        changes: [],
      },
    );
    return missing;
  });
  return turn
    ? { ok: true, message: words.leftOut(turn.result) }
    : { ok: false, message: sheetWords[language].errors.busy };
}
