/** Executions at the same time: what is lost without a lock, or with a careless one, and what is not with a right one. */
import { afterAll, describe, expect, test } from 'vitest';
import { servicesCode, workspace } from './support/run.ts';
import { type Played, Scheduler } from './support/schedule.ts';

const BUNDLE = `
function cell() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1'); }
function add() { cell().setValue(Number(cell().getValue()) + 1); }

function careless() { add(); }

function locked() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(60000);
  add();
  SpreadsheetApp.flush();
  lock.releaseLock();
}

function releasedTooEarly() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(60000);
  add();
  lock.releaseLock();
  for (let count = 0; count < 10; count += 1) PropertiesService.getScriptProperties().getKeys();
}

function impatient() {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(10)) return 'BUSY';
  add();
  Utilities.sleep(1000);
  SpreadsheetApp.flush();
  lock.releaseLock();
  return 'DONE';
}

function lastRow() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(sheet.getLastRow() + 1, 1).setValue('x');
}

function append() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].appendRow(['x']); }
`;

const SEEDS = Array.from({ length: 25 }, (_, index) => index + 1);
const scheduler = new Scheduler();
afterAll(() => scheduler.close());

async function play(
  functions: readonly string[],
  seed: number,
): Promise<Played & { count: unknown; rows: number }> {
  const { workbook, state } = await workspace();
  const played = await scheduler.play({
    servicesCode: await servicesCode(),
    bundleCode: BUNDLE,
    workbook,
    state,
    functions,
    seed,
  });
  const cell = workbook.read(0, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0];
  return { ...played, count: cell?.value ?? 0, rows: workbook.filled(0).rows };
}

async function counts(functions: readonly string[]): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const seed of SEEDS) {
    const { count, outcomes } = await play(functions, seed);
    expect(outcomes.map(({ ok }) => ok)).toEqual(functions.map(() => true));
    found.push(count);
  }
  return found;
}

describe('executions at the same time', () => {
  test('without a lock an update is lost in some order, and not in another', async () => {
    const found = await counts(['careless', 'careless']);
    expect(new Set(found)).toEqual(new Set([1, 2]));
  });

  test('the same seed plays the same order', async () => {
    const [one, other] = [await play(['careless', 'careless'], 3), await play(['careless', 'careless'], 3)];
    expect(one.order).toEqual(other.order);
    expect(one.order).not.toEqual((await play(['careless', 'careless'], 4)).order);
  });

  test('with a lock and a flush before its release none is lost in any order', async () => {
    expect(new Set(await counts(['locked', 'locked', 'locked']))).toEqual(new Set([3]));
  });

  test('a lock released before the flush loses updates, and is warned of', async () => {
    expect(new Set(await counts(['releasedTooEarly', 'releasedTooEarly']))).toContain(1);
    const { warnings } = await play(['releasedTooEarly'], 1);
    expect(warnings).toEqual(['The document lock was released while 1 writes were not flushed.']);
  });

  test('who does not get the lock in time is told so, and nothing is lost', async () => {
    const { outcomes, count } = await play(['impatient', 'impatient'], 1);
    const values = outcomes.map((outcome) => outcome.ok && outcome.value).sort();
    expect([values, count]).toEqual([['BUSY', 'DONE'], 1]);
  });

  test('the next row by getLastRow is taken twice in some order, by appendRow never', async () => {
    const rows = async (name: string) => {
      const found = new Set<number>();
      for (const seed of SEEDS) found.add((await play([name, name], seed)).rows);
      return found;
    };
    expect(await rows('lastRow')).toContain(1);
    expect(await rows('append')).toEqual(new Set([2]));
  });
});
