/** Actions that hang on no matter and no dialogue: from a decision, a measure, the plan against crime, the district. */
import { describe, expect, test } from 'vitest';
import { countViews } from '../../shared/actions/list.ts';
import '../apps-script/support/patience.ts';
import { markOf, typeIn } from '../apps-script/support/edit.ts';
import { deleteRow, rowOf } from '../apps-script/support/hands.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const OWN = 'SKÄ-A-2026-0001';
const TAB = 'Åtgärder';

const planned = (more: Readonly<Record<string, unknown>> = {}) => ({
  type: 'plan_action',
  origin: 'district',
  what: 'Städdag i centrum',
  owner: 'lena@exempel.se',
  due: '2026-06-01',
  ...more,
});

function send(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const sent = commands.map((command) => ({ id: sheet.ulid(), ...command }));
  const answer = sheet.call('performDialogue', { commands: sent });
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies.map((reply) => (reply.result === 'done' ? reply.command : reply.message));
}

const read = (sheet: TestSheet) => {
  const answer = sheet.call('readActions');
  if (!answer.ok) throw new Error(answer.message);
  return answer.actions;
};
const ULID = /^[0-9A-Z]{26}$/;

describe('an action of its own', () => {
  test('has a number of its own, what it comes from, and its own areas', () => {
    const sheet = TestSheet.ready();
    send(sheet, [
      planned({ origin: 'decision', from: 'Stadsdelsnämnden 12 maj, § 8', areas: ['Sätra', 'Vårberg'] }),
      planned({ origin: 'crime_plan', problem: 'Stölder', crime: true }),
      planned({ what: 'Skylt', problem: 'Skräp' }),
    ]);
    expect(read(sheet)).toMatchObject([
      {
        item: OWN,
        subject: OWN,
        hangsOn: 'nothing',
        title: 'Stadsdelsnämnden 12 maj, § 8',
        areas: ['Sätra', 'Vårberg'],
        isInPlan: false,
      },
      { item: 'SKÄ-A-2026-0002', title: 'Planen mot brott', problem: 'Stölder', isInPlan: true },
      // A problem alone does not bring it into the plan.
      { item: 'SKÄ-A-2026-0003', title: 'Stadsdelen', problem: 'Skräp', isInPlan: false },
    ]);
  });

  test('a decision has to be named and so has a measure', () => {
    const sheet = TestSheet.ready();
    for (const wrong of [
      { origin: 'decision' },
      { origin: 'measure' },
      { origin: 'weather' },
      { organisation: 'okänd' },
    ]) {
      expect(send(sheet, [planned(wrong)])[0]).not.toMatch(ULID);
    }
    expect(read(sheet)).toEqual([]);
    // A number that was refused is given to the next.
    send(sheet, [planned()]);
    expect(read(sheet)[0]?.item).toBe(OWN);
  });

  test('one that is late when it is written in keeps its first day, which has been, and is moved forwards only', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned({ due: '2025-11-30' })]);
    const about = { action: OWN, item: OWN };
    const late = { firstDue: '2025-11-30', due: '2025-11-30' };
    expect(read(sheet)[0]).toMatchObject(late);
    expect(countViews(read(sheet), '2026-04-13').late).toBe(1);
    const [refused] = send(sheet, [{ type: 'move_action', ...about, due: '2026-01-31', reason: 'Regn' }]);
    expect(refused).toContain('har redan varit');
    send(sheet, [{ type: 'move_action', ...about, due: '2026-05-31', reason: 'Regn' }]);
    expect(read(sheet)[0]).toMatchObject({ ...late, due: '2026-05-31' });
    expect(countViews(read(sheet), '2026-04-13').late).toBe(0);
  });

  test('is moved, corrected, done and checked like any other, one step undone at a time', () => {
    const sheet = TestSheet.ready();
    const about = { action: OWN, item: OWN };
    const [first] = send(sheet, [planned()]);
    const [move] = send(sheet, [{ type: 'move_action', ...about, due: '2026-07-01', reason: 'Regn' }]);
    expect(read(sheet)[0]).toMatchObject({ firstDue: '2026-06-01', due: '2026-07-01' });
    expect(send(sheet, [{ type: 'undo', action: OWN, undone: first }])[0]).not.toMatch(ULID);
    send(sheet, [{ type: 'undo', action: OWN, undone: move }]);
    expect(read(sheet)[0]).toMatchObject({ due: '2026-06-01' });
    send(sheet, [
      { type: 'correct_action', ...about, what: 'Städdag', crime: true, problem: 'Skräp' },
      { type: 'finish_action', ...about, text: 'Det blev rent.' },
      { type: 'check_effect', ...about, outcome: 'effect', text: 'Rent en vecka efter' },
    ]);
    expect(read(sheet)[0]).toMatchObject({
      what: 'Städdag',
      isInPlan: true,
      result: 'effect',
      doneText: 'Det blev rent.',
      finding: 'Rent en vecka efter',
    });
    expect(sheet.row(TAB, OWN)).toMatchObject({ doneText: 'Det blev rent.' });
    expect(sheet.rows('Händelser').filter(({ matter }) => matter === OWN)).toHaveLength(6);
  });

  test('that was agreed before it was written in is done on the day it was done', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned({ due: '2026-02-01' }), planned()]);
    const done = (item: string, day: string) =>
      send(sheet, [{ type: 'finish_action', action: item, item, text: 'Rent', done: day }])[0];
    // One whose day is still to come was agreed today.
    expect(done('SKÄ-A-2026-0002', '2026-02-05')).not.toMatch(ULID);
    expect(done(OWN, '2024-02-05')).not.toMatch(ULID);
    expect(done(OWN, '2026-02-05')).toMatch(ULID);
    expect(read(sheet).find(({ item }) => item === OWN)).toMatchObject({ done: '2026-02-05' });
    expect(countViews(read(sheet), '2026-05-07').check).toBe(1);
  });

  test('its planning is undone too: the row says so and the list has it no more', () => {
    const sheet = TestSheet.ready();
    const [first] = send(sheet, [planned()]);
    send(sheet, [{ type: 'undo', action: OWN, undone: first }]);
    expect(read(sheet)).toEqual([]);
    expect(sheet.row(TAB, OWN)).toMatchObject({ what: 'Städdag i centrum', stage: 'Ångrad' });
    send(sheet, [planned()]);
    expect(read(sheet)[0]?.item).toBe('SKÄ-A-2026-0002');
  });

  test('the same command twice is one action', () => {
    const sheet = TestSheet.ready();
    const command = { id: sheet.ulid(), ...planned() };
    send(sheet, [command]);
    send(sheet, [command]);
    expect(read(sheet)).toHaveLength(1);
  });

  test('edited by hand: day, done, areas and the tick of the plan become steps', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned()]);
    const row = rowOf(sheet, TAB, OWN);
    typeIn(sheet, TAB, row, 'actions.due', '2026-07-01');
    typeIn(sheet, TAB, row, 'actions.areas', 'Sätra; Vårberg');
    typeIn(sheet, TAB, row, 'actions.crime', 'ja');
    expect(read(sheet)[0]).toMatchObject({
      firstDue: '2026-06-01',
      due: '2026-07-01',
      areas: ['Sätra', 'Vårberg'],
      isInPlan: true,
    });
    typeIn(sheet, TAB, row, 'actions.crime', 'kanske');
    expect(markOf(sheet, TAB, row, 'actions.crime').note).toContain('Gensvar:');
    typeIn(sheet, TAB, row, 'actions.done', '2026-04-13');
    typeIn(sheet, TAB, row, 'actions.done', '');
    expect(sheet.row(TAB, OWN)).toMatchObject({ done: '', stage: 'Planerad' });
  });

  test('is on the list of whoever is responsible, and counts among the actions of its measure', () => {
    const sheet = TestSheet.ready();
    const programme = () => {
      const answer = sheet.call('readProgramme');
      if (!answer.ok) throw new Error(answer.message);
      return answer;
    };
    const key = programme().measures[0]?.key ?? '';
    send(sheet, [planned({ origin: 'measure', measure: key, due: '2026-04-14' })]);
    expect(programme().outcomes.find((one) => one.key === key)).toMatchObject({
      matters: [],
      actions: [{ item: OWN }],
    });
    const mine = sheet.run('readMine', [{ scope: 'mine' }], undefined, 'lena@exempel.se');
    expect(JSON.stringify(mine)).toContain(OWN);
  });

  test('a row that somebody has deleted is found by the health check and comes back', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned({ effect: 'Rent' })]);
    const before = sheet.row(TAB, OWN);
    const ids = () =>
      [0, 1, 2, 3].flatMap((step) => {
        const answer = sheet.call('readHealth', { step });
        if (!answer.ok) throw new Error(answer.message);
        return answer.findings.map(({ id }) => id);
      });
    expect(ids()).toEqual([]);
    deleteRow(sheet, TAB, rowOf(sheet, TAB, OWN));
    expect(ids()).toEqual(['missing_part:actions:']);
    const mended = sheet.call('repairHealth', { id: 'missing_part:actions:' });
    expect(mended.ok).toBe(true);
    expect(sheet.row(TAB, OWN)).toEqual(before);
  });
});

describe('what was planned before the plan against crime had a tick of its own', () => {
  test('is in the plan when a problem stands in the row and nothing is said, and stays out once it is said', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned({ problem: 'Rån' })]);
    const row = rowOf(sheet, TAB, OWN);
    expect(read(sheet)[0]?.isInPlan).toBe(false);
    sheet.type(TAB, row, sheet.column(TAB, 'actions.crime'), '');
    expect(read(sheet)[0]?.isInPlan).toBe(true);
  });

  test('a problem that is written in later does not bring an action into the plan', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned(), { type: 'correct_action', action: OWN, item: OWN, problem: 'Rån' }]);
    expect(read(sheet)[0]).toMatchObject({ problem: 'Rån', isInPlan: false });
  });
});
