/** An import whose undoing goes on by itself, as the import did. */
import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { cutOffAfter } from './cut-off.ts';
import { MESSY } from './messy.ts';
import { commandsOf, enter } from './support.ts';

const TRIGGER = 'continueImport';
const MINUTE = 60_000;

const ready = () => TestSheet.ready(7);

/** A list that is more than one slice. */
const LONG = [
  ['Nr', 'Datum', 'Ärende', 'Synpunkt'],
  ...Array.from({ length: 620 }, (_, index) => [
    String(index + 1),
    '2026-03-02',
    `Lampan på plats ${index}`,
    `Lampan på plats ${index} är trasig`,
  ]),
];

function entered(rows: readonly (readonly string[])[]) {
  const sheet = ready();
  const load = commandsOf(sheet, rows);
  enter(sheet, load);
  sheet.now += MINUTE;
  return { sheet, batch: load.batch };
}

const triggers = (sheet: TestSheet) =>
  sheet.state.triggers.filter(({ functionName }) => functionName === TRIGGER);

/** What Google does when the time of the trigger has come. */
function wake(sheet: TestSheet) {
  sheet.now += 10 * MINUTE;
  const result = sheet.run(TRIGGER);
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

const headOf = (sheet: TestSheet, batch: string) => {
  const start = sheet.call('startImport');
  return start.ok ? start.imports.find((each) => each.batch === batch) : undefined;
};

const stages = (sheet: TestSheet) => {
  const counts: Record<string, number> = {};
  for (const { stage } of sheet.rows('Ärenden')) counts[stage ?? ''] = (counts[stage ?? ''] ?? 0) + 1;
  return counts;
};

describe('undoing an import whose window is closed', () => {
  test('goes on by itself, says so beside the sheet, and is shown when the window is opened again', () => {
    const { sheet, batch } = entered(LONG);
    expect(sheet.call('undoImport', batch)).toMatchObject({ ok: true, stage: 'going', at: 500, of: 620 });
    expect(stages(sheet)).toEqual({ Makulerat: 500, Inkommet: 120 });
    expect(triggers(sheet)).toHaveLength(1);
    expect(headOf(sheet, batch)).toMatchObject({ undone: 500, undoing: { stage: 'going', at: 500 } });
    expect(sheet.call('readCourses')).toMatchObject({ imports: [{ batch }] });
    // While the window is open the trigger leaves it to that.
    sheet.now -= MINUTE;
    sheet.run(TRIGGER);
    expect(stages(sheet)).toEqual({ Makulerat: 500, Inkommet: 120 });
    const { effects } = wake(sheet);
    expect(stages(sheet)).toEqual({ Makulerat: 620 });
    expect(headOf(sheet, batch)).toMatchObject({
      undone: 620,
      undoing: { stage: 'done', untouched: 620, goneOn: [] },
    });
    expect(effects).toContainEqual({
      kind: 'toast',
      title: 'Importen är ångrad',
      message: 'synpunkter.csv',
      seconds: 90,
    });
    expect(triggers(sheet)).toHaveLength(0);
    expect(sheet.call('readCourses')).toMatchObject({ imports: [] });
  });

  test('that something stops says what, and goes on when that is mended', () => {
    const { sheet, batch } = entered(LONG);
    sheet.call('undoImport', batch);
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab('Händelser').id });
    wake(sheet);
    expect(headOf(sheet, batch)?.undoing).toMatchObject({
      stage: 'paused',
      at: 500,
      problem: expect.stringContaining('Händelser'),
    });
    expect(triggers(sheet)).toHaveLength(0);
    sheet.setUp();
    expect(sheet.call('undoImport', batch)).toMatchObject({ stage: 'done', at: 620 });
  });

  test('does not race with bringing in: what was going on is paused first, and stays so', () => {
    const sheet = ready();
    const { batch, commands } = commandsOf(sheet, parseDelimited(MESSY).rows);
    const parcels = commands.map((command, at) => ({ at, rows: [at + 2], commands: [command] }));
    sheet.call('handOverRows', { batch, file: 'x.csv', kind: 'matters', of: 4, parcels, isLast: true });
    sheet.now += MINUTE;
    expect(sheet.call('undoImport', batch)).toMatchObject({ stage: 'done', of: 0 });
    expect(headOf(sheet, batch)?.course).toMatchObject({ stage: 'paused' });
    wake(sheet);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
  });
});

test('cut off at any write, by the window or the trigger, everything is undone once', () => {
  const rows = parseDelimited(MESSY).rows;
  const shown = (sheet: TestSheet) => ({
    matters: sheet.rows('Ärenden').map(({ title, stage, closed }) => [title, stage, closed]),
    events: sheet.rows('Händelser').map(({ type }) => type),
  });
  const whole = entered(rows);
  whole.sheet.call('undoImport', whole.batch);
  const expected = shown(whole.sheet);
  let cuts = 0;
  for (let last = 1; last < 300; last += 1) {
    const { sheet, batch } = entered(rows);
    if (cutOffAfter(sheet, last, () => sheet.run('undoImport', [batch])) <= last) break;
    cuts += 1;
    // Before its first words are kept, the window has no answer and the person presses again.
    if (triggers(sheet).length === 0 || !headOf(sheet, batch)?.undoing) sheet.call('undoImport', batch);
    else wake(sheet);
    for (let rounds = 0; triggers(sheet).length > 0 && rounds < 4; rounds += 1) wake(sheet);
    expect(shown(sheet), `cut off after ${last} writes`).toEqual(expected);
    expect(headOf(sheet, batch), `after ${last}`).toMatchObject({ undone: 4, undoing: { stage: 'done' } });
  }
  expect(cuts).toBeGreaterThan(8);
});
