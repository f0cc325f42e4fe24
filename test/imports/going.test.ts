import { describe, expect, test } from 'vitest';
import type { ImportCourse, QueueRequest } from '../../apps-script/import-calls.ts';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { cutOffAfter } from './cut-off.ts';
import { MESSY } from './messy.ts';
import { commandsOf } from './support.ts';

const TRIGGER = 'continueImport';
const MINUTE = 60_000;

const ready = () => TestSheet.ready(7);

/** A list of some rows, each its own parcel so that slices are small. */
function list(sheet: TestSheet) {
  const { batch, commands } = commandsOf(sheet, parseDelimited(MESSY).rows);
  const parcels = commands.map((command, at) => ({ at, rows: [at + 2], commands: [command] }));
  return { batch, commands, parcels };
}

function handOver(
  sheet: TestSheet,
  { batch, parcels }: ReturnType<typeof list>,
  isLast = true,
): ImportCourse {
  const request: QueueRequest = {
    batch,
    file: 'x.csv',
    kind: 'matters',
    of: parcels.length,
    parcels,
    isLast,
  };
  const answer = sheet.call('handOverRows', request);
  if (!answer.ok) throw new Error(answer.message);
  return answer.course;
}

const triggers = (sheet: TestSheet) =>
  sheet.state.triggers.filter(({ functionName }) => functionName === TRIGGER);

/** What Google does when the time of the trigger has come. */
function wake(sheet: TestSheet): boolean {
  if (triggers(sheet).length === 0) return false;
  sheet.now += 10 * MINUTE;
  const result = sheet.run(TRIGGER);
  if (!result.ok) throw new Error(result.error.message);
  return true;
}

const courseOf = (sheet: TestSheet, batch: string): ImportCourse | undefined => {
  const start = sheet.call('startImport');
  return start.ok ? start.imports.find((each) => each.batch === batch)?.course : undefined;
};

const QUEUE = 'Gensvar: importkö';
const queue = (sheet: TestSheet) =>
  sheet.workbook.state.sheets.some(({ properties }) => properties.name === QUEUE);

const shown = (sheet: TestSheet) => ({
  matters: sheet.rows('Ärenden').map(({ title, stage, closed }) => [title, stage, closed]),
  referrals: sheet.rows('Remisser').map(({ title, answered, answer }) => [title, answered, answer]),
  commands: sheet.rows('Inkorg').map(({ key }) => key),
  events: sheet.rows('Händelser').map(({ at, type }) => [at, type]),
});

describe('an import whose window is closed', () => {
  test('sees what others have brought in between two of its slices', () => {
    const sheet = ready();
    const lines = Array.from({ length: 501 }, (_, index) => `2026-03-0${1 + (index % 9)};Lampa ${index}`);
    const { batch, commands } = commandsOf(sheet, parseDelimited(`Datum;Ärende\n${lines.join('\n')}`).rows);
    const first = commands.slice(0, 500);
    const last = commands.slice(500);
    const parcels = [first, last].map((part, index) => ({
      at: index * 500,
      rows: part.map((_, at) => index * 500 + at + 2),
      commands: part,
    }));
    handOver(sheet, { batch, commands, parcels });
    // Its last row comes another way, in the moment when nobody holds the turn.
    const clock = sheet.now + 10 * MINUTE;
    let others = 0;
    Object.defineProperty(sheet, 'now', {
      get: () => {
        const isBetween = Object.keys(sheet.state.locks).length === 0 && sheet.rows('Ärenden').length === 500;
        if (isBetween && others === 0) {
          others += 1;
          sheet.call('enterRows', { batch, file: 'x.csv', kind: 'matters', of: 501, commands: last });
        }
        return clock;
      },
    });
    sheet.run(TRIGGER);
    expect(others).toBe(1);
    expect(courseOf(sheet, batch)).toMatchObject({ stage: 'done' });
    expect(sheet.rows('Ärenden')).toHaveLength(501);
    expect(sheet.rows('Inkorg')).toHaveLength(501);
  });

  test('goes on by itself, and shows what came of it when the window is opened again', () => {
    const sheet = ready();
    const wanted = list(sheet);
    expect(handOver(sheet, wanted)).toMatchObject({ stage: 'going', at: 0, handed: 4 });
    expect(sheet.rows('Ärenden')).toHaveLength(0);
    expect(sheet.tab(QUEUE).properties.hidden).toBe(true);
    expect(triggers(sheet)).toHaveLength(1);
    expect(wake(sheet)).toBe(true);
    expect(sheet.rows('Ärenden')).toHaveLength(4);
    expect(courseOf(sheet, wanted.batch)).toMatchObject({ stage: 'done', done: 4, known: 0, refused: [] });
    // What waited is gone, and so is the trigger.
    expect(queue(sheet)).toBe(false);
    expect(triggers(sheet)).toHaveLength(0);
    expect(sheet.call('lookAtImport', { batch: wanted.batch, from: 0 })).toMatchObject({ untouched: 4 });
  });

  test('is left to the window while that is open, and taken over when it no longer is', () => {
    const sheet = ready();
    const wanted = list(sheet);
    handOver(sheet, wanted);
    sheet.now += MINUTE;
    const before = sheet.now;
    sheet.run('takeRows', ['01KP30H880']);
    expect(sheet.run(TRIGGER).ok).toBe(true);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
    expect(triggers(sheet)).toHaveLength(1);
    sheet.now = before;
    expect(wake(sheet)).toBe(true);
    expect(sheet.rows('Ärenden')).toHaveLength(4);
  });

  test('lets others have their turn where they have to wait for it, and says how far it has come', () => {
    const sheet = ready();
    // Parcels of more than a slice's worth of commands: each is a slice of its own.
    const { batch, commands } = list(sheet);
    const many = commands.slice(0, 1).flatMap((command) => Array.from({ length: 300 }, () => command));
    const parcels = [0, 1, 2].map((part) => ({
      at: part * 300,
      rows: many.map((_command, index) => part * 300 + index + 2),
      commands: many,
    }));
    handOver(sheet, { batch, commands, parcels });
    sheet.now += 10 * MINUTE;
    const event = { kind: 'time', triggerUid: 'x', limit: 0 } as const;
    const first = sheet.run(TRIGGER, [], event);
    expect(courseOf(sheet, batch)).toMatchObject({ stage: 'going', at: 300 });
    expect(first.effects).toContainEqual({
      kind: 'toast',
      title: 'Import pågår',
      message: 'x.csv: 300 av 900',
      seconds: 90,
    });
    expect(triggers(sheet)).toMatchObject([{ schedule: { after: 500 } }]);
    for (let runs = 0; triggers(sheet).length > 0 && runs < 5; runs += 1) {
      sheet.now += 10 * MINUTE;
      sheet.run(TRIGGER, [], event);
    }
    expect(courseOf(sheet, batch)).toMatchObject({ stage: 'done', at: 900 });
  });

  test('of which only a part was handed over has changed nothing, and goes with the next', () => {
    const sheet = ready();
    const wanted = list(sheet);
    handOver(sheet, { ...wanted, parcels: wanted.parcels.slice(0, 2) }, false);
    expect(triggers(sheet)).toHaveLength(0);
    expect(sheet.run(TRIGGER).ok).toBe(true);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
    expect(courseOf(sheet, wanted.batch)).toMatchObject({ stage: 'handing', handed: 2 });
    sheet.now += MINUTE;
    const next = list(sheet);
    handOver(sheet, next);
    expect(courseOf(sheet, wanted.batch)).toBeUndefined();
    wake(sheet);
    expect(sheet.rows('Ärenden')).toHaveLength(4);
    expect(courseOf(sheet, next.batch)).toMatchObject({ stage: 'done', done: 4 });
  });

  test('can be paused, gone on with, and dropped', () => {
    const sheet = ready();
    const wanted = list(sheet);
    handOver(sheet, wanted);
    expect(sheet.call('steerImport', wanted.batch, 'pause')).toMatchObject({ course: { stage: 'paused' } });
    wake(sheet);
    expect(sheet.rows('Ärenden')).toHaveLength(0);
    expect(sheet.call('takeRows', wanted.batch)).toMatchObject({ course: { stage: 'paused', at: 0 } });
    expect(sheet.call('steerImport', wanted.batch, 'go_on')).toMatchObject({ course: { stage: 'going' } });
    expect(sheet.call('takeRows', wanted.batch)).toMatchObject({ course: { stage: 'done', done: 4 } });
    const other = ready();
    const again = list(other);
    handOver(other, again);
    expect(other.call('steerImport', again.batch, 'drop')).toMatchObject({
      course: { stage: 'done', done: 0 },
    });
    expect(queue(other)).toBe(false);
    wake(other);
    expect(other.rows('Ärenden')).toHaveLength(0);
  });

  test('that something stops says what, and goes on when that is mended', () => {
    const sheet = ready();
    const wanted = list(sheet);
    handOver(sheet, wanted);
    const { id } = sheet.tab('Händelser');
    const kept = structuredClone(sheet.workbook.state);
    sheet.apply({ kind: 'deleteSheet', sheet: id });
    wake(sheet);
    expect(courseOf(sheet, wanted.batch)).toMatchObject({
      stage: 'paused',
      problem: expect.stringContaining('Händelser'),
    });
    expect(triggers(sheet)).toHaveLength(0);
    expect(kept.sheets.length).toBe(sheet.workbook.state.sheets.length + 1);
    sheet.setUp();
    sheet.call('steerImport', wanted.batch, 'go_on');
    wake(sheet);
    expect(courseOf(sheet, wanted.batch)).toMatchObject({ stage: 'done', done: 4 });
  });

  test('says which rows were refused, and why', () => {
    const sheet = ready();
    const wanted = list(sheet);
    const [, second] = wanted.parcels;
    if (!second) throw new Error('no parcel');
    const bad = { ...(second.commands[0] as object), received: '2999-01-01' };
    const parcels = wanted.parcels.map((each) =>
      each === second ? { ...each, commands: [bad as never] } : each,
    );
    handOver(sheet, { ...wanted, parcels });
    wake(sheet);
    const course = courseOf(sheet, wanted.batch);
    expect(course).toMatchObject({ stage: 'done', done: 3 });
    expect(course?.refused).toEqual([[3, expect.stringContaining('2999')]]);
  });
});

test('cut off at any write, by handing over or by the trigger, nothing is lost and nothing doubled', () => {
  const whole = ready();
  handOver(whole, list(whole));
  wake(whole);
  const expected = shown(whole);
  let last = 0;
  let cuts = 0;
  for (; last < 400; last += 1) {
    const sheet = ready();
    const wanted = list(sheet);
    const { batch, parcels } = wanted;
    const request = { batch, file: 'x.csv', kind: 'matters', of: 4, parcels, isLast: true };
    let count = cutOffAfter(sheet, last, () => sheet.run('handOverRows', [request]));
    if (count > last) {
      cuts += 1;
      // The window hands the same part over again, as after a lost reply.
      handOver(sheet, wanted);
    } else {
      const left = last - count;
      sheet.now += 10 * MINUTE;
      count = cutOffAfter(sheet, left, () => sheet.run(TRIGGER));
      if (count <= left) break;
      cuts += 1;
      // The trigger that was there before the execution began.
      if (courseOf(sheet, batch)?.stage !== 'done')
        expect(triggers(sheet).length, `after ${last}`).toBeGreaterThan(0);
    }
    for (let rounds = 0; wake(sheet); rounds += 1) expect(rounds, `after ${last} writes`).toBeLessThan(4);
    expect(shown(sheet), `cut off after ${last} writes`).toEqual(expected);
    expect(courseOf(sheet, batch)).toMatchObject({ stage: 'done', done: 4, known: 0 });
    expect(queue(sheet)).toBe(false);
  }
  expect(cuts).toBeGreaterThan(20);
});
