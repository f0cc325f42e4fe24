/** What belongs together is carried out whole or not at all: points of a walk that become matters and are referred. */
import { afterAll, describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { raisingCommands } from '../../shared/dialogues/raise.ts';
import type { InputState } from '../../shared/dialogues/state.ts';
import { newUlid } from '../../shared/identity/ulid.ts';
import { momentsOf, sheetAt } from '../apps-script/support/cut.ts';
import { NOON, read, TestSheet } from '../apps-script/support/sheet.ts';
import { Scheduler } from '../services/support/schedule.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const bundle = read('dist/apps-script/Code.js');
const services = read('dist/local/services.js');
const scheduler = new Scheduler();
afterAll(() => scheduler.close());

/** ULIDs that two windows would not share. */
const ulids = (window: number) => {
  let count = 0;
  return () => {
    count += 1;
    return newUlid(NOON + count, () => (window + 1) / 7);
  };
};

const point = (number: number): InputState => ({
  item: `${DIALOGUE}/D${number}`,
  text: `Lampa ${number} är släckt.`,
  on: '2026-04-13' as InputState['on'],
  defect: 'lighting',
});
const raising = (window: number, ...numbers: readonly number[]) =>
  raisingCommands(
    {
      dialogue: DIALOGUE,
      title: 'Vandring',
      inputs: numbers.map(point),
      owner: 'sara@example.org',
      refer: { organisation: 'trafikkontoret', question: 'När lagas det?' },
    },
    ulids(window),
  );

function walk(): TestSheet {
  const sheet = TestSheet.ready();
  const answer = sheet.call('perform', [
    { type: 'plan_dialogue', id: sheet.ulid(), form: 'trygghetsvandring', title: 'Vandring' },
    {
      type: 'add_inputs',
      id: sheet.ulid(),
      dialogue: DIALOGUE,
      inputs: [1, 2, 3].map((number) => ({ text: point(number).text, defect: 'lighting' })),
    },
  ]);
  expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(['done', 'done']);
  return sheet;
}

const matters = (sheet: TestSheet) => sheet.rows('Ärenden').map(({ key }) => key);
const raised = (sheet: TestSheet) => sheet.rows('Inlägg').map(({ matter }) => matter);

describe('points that become matters', () => {
  test('are refused whole on a dialogue that has been struck out: no matter, no referral, no number lost', () => {
    const sheet = walk();
    const strike = { type: 'strike_dialogue', id: sheet.ulid(), dialogue: DIALOGUE, reason: 'Fel' };
    sheet.call('perform', [strike]);
    const events = sheet.rows('Händelser').length;
    const answer = sheet.call('perform', raising(0, 1, 2));
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.replies.map(({ result }) => result)).toEqual(Array(8).fill('refused'));
    expect(new Set(answer.replies.map((reply) => reply.result === 'refused' && reply.message)).size).toBe(1);
    expect(matters(sheet)).toEqual([]);
    expect(sheet.rows('Remisser')).toEqual([]);
    expect(sheet.rows('Händelser')).toHaveLength(events);
    // The number that was never given is the next one's.
    const capture = { type: 'capture', id: sheet.ulid(), kind: 'comment', channel: 'mail', title: 'Ny' };
    sheet.call('perform', [{ ...capture, text: 'Ny' }]);
    expect(matters(sheet)).toEqual(['SKÄ-2026-0001']);
  });

  test('one that is a matter already stops the others too, and what stands beside them is carried out', () => {
    const sheet = walk();
    sheet.call('perform', raising(0, 2));
    const note = { type: 'add_note', id: sheet.ulid(), dialogue: DIALOGUE, text: 'Vi ringde.' };
    const answer = sheet.call('perform', [...raising(1, 1, 2), note]);
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.replies.map(({ result }) => result)).toEqual([...Array(8).fill('refused'), 'done']);
    expect(answer.replies[0]).toMatchObject({ message: expect.stringContaining('/D2 är redan ärendet') });
    expect(matters(sheet)).toEqual(['SKÄ-2026-0001']);
    expect(raised(sheet)).toEqual(['', 'SKÄ-2026-0001', '']);
    // Without it the rest goes in, and gets the next number.
    const again = sheet.call('perform', raising(2, 1));
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter: 'SKÄ-2026-0002' });
    expect(sheet.rows('Remisser')).toHaveLength(2);
  });

  test('two windows at once make one matter, in any order of their calls', async () => {
    for (let seed = 1; seed <= 6; seed++) {
      const sheet = walk();
      const code = [0, 1].map(
        (window) =>
          `function window${window}() { return Gas.perform(${JSON.stringify(raising(window, 1))}); }`,
      );
      const play = async (functions: readonly string[]) => {
        const { outcomes, warnings } = await scheduler.play({
          servicesCode: services,
          bundleCode: [bundle, ...code].join('\n'),
          workbook: sheet.workbook,
          state: sheet.state,
          functions,
          seed,
        });
        expect(warnings).toEqual([]);
        return outcomes.map((outcome) => {
          if (!outcome.ok) throw new Error(outcome.error.message);
          return outcome.value as { ok: boolean; replies: readonly { readonly result: string }[] };
        });
      };
      const answers = await play(['window0', 'window1']);
      // The one that is told that the sheet is busy asks again, as the panel does.
      const last = await Promise.all(
        answers.map(async (answer, window) => (answer.ok ? answer : (await play([`window${window}`]))[0])),
      );
      const results = last.map((answer) => [...new Set(answer?.replies.map(({ result }) => result))]);
      expect(results.flat().sort()).toEqual(['done', 'refused']);
      expect(matters(sheet)).toEqual(['SKÄ-2026-0001']);
      expect(raised(sheet)).toEqual(['SKÄ-2026-0001', '', '']);
      expect(sheet.rows('Remisser')).toHaveLength(1);
    }
  }, 180_000);

  test('cut off at any write and pressed again: each point one matter and one referral', () => {
    const start = walk();
    const commands = raising(0, 1, 2);
    const { moments, writes } = momentsOf(
      start,
      () => true,
      () => void start.call('perform', commands),
    );
    expect(writes).toBeGreaterThan(4);
    for (const { moment } of moments) {
      const sheet = sheetAt(moment);
      const answer = sheet.call('perform', commands);
      expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(Array(8).fill('done'));
      // A number that was counted before the cut stays unused.
      expect(matters(sheet)).toHaveLength(2);
      expect(raised(sheet)).toEqual([...matters(sheet), '']);
      expect(sheet.rows('Remisser')).toHaveLength(2);
    }
  }, 240_000);
});
