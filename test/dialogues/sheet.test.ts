/** Dialogues in the sheet: the same gate as matters, rows that follow from the events, and what is cut off. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { raisingCommands } from '../../shared/dialogues/raise.ts';
import type { InputState } from '../../shared/dialogues/state.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';

function send(sheet: TestSheet, commands: readonly Readonly<Record<string, unknown>>[]): readonly string[] {
  const answer = sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies.map((reply) => (reply.result === 'done' ? reply.matter : reply.message));
}

const planned = (fields: Readonly<Record<string, unknown>> = {}) => ({
  type: 'plan_dialogue',
  form: 'trygghetsvandring',
  title: 'Vårbergs centrum',
  due: '2026-06-15',
  areas: ['Vårberg'],
  occasions: [{ kind: 'walk', on: '2026-04-13', time: '18:00' }],
  ...fields,
});

const NOTES = [
  {
    text: 'Lampan vid trappan är släckt.',
    defect: 'lighting',
    place: 'Vårbergsvägen 12',
    organisation: 'trafikkontoret',
  },
  { text: 'Buskar skymmer sikten.', defect: 'sight', organisation: 'trafikkontoret' },
  { text: 'Fler bänkar på torget' },
];

function walk(): TestSheet {
  const sheet = TestSheet.ready();
  expect(send(sheet, [planned()])).toEqual([DIALOGUE]);
  send(sheet, [{ type: 'add_inputs', dialogue: DIALOGUE, inputs: NOTES }]);
  return sheet;
}

describe('a walk in the sheet', () => {
  test('stands in the tabs of dialogues, inputs and occasions, and in the event list', () => {
    const sheet = walk();
    expect(sheet.row('Dialoger', DIALOGUE)).toMatchObject({
      title: 'Vårbergs centrum',
      form: 'Trygghetsvandring',
      stage: 'Genomförd, ska återkopplas',
      inputs: '3',
      unanswered: '3',
      due: '2026-06-15',
    });
    expect(sheet.rows('Inlägg').map(({ key, defect, organisation }) => [key, defect, organisation])).toEqual([
      [`${DIALOGUE}/D1`, 'Belysning', 'Trafikkontoret'],
      [`${DIALOGUE}/D2`, 'Skymd sikt', 'Trafikkontoret'],
      [`${DIALOGUE}/I1`, '', ''],
    ]);
    expect(sheet.row('Tillfällen', `${DIALOGUE}/T1`)).toMatchObject({ kind: 'Vandring', time: '18:00' });
    expect(sheet.rows('Händelser').map(({ what }) => what)).toContain('Inlägg: D1');
  });

  test('a repeated delivery changes nothing', () => {
    const sheet = walk();
    const command = { type: 'add_inputs', id: sheet.ulid(), dialogue: DIALOGUE, inputs: NOTES };
    sheet.call('perform', [command]);
    const events = sheet.rows('Händelser').length;
    const again = sheet.call('perform', [command]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter: DIALOGUE });
    expect(sheet.rows('Händelser')).toHaveLength(events);
    expect(sheet.rows('Inlägg')).toHaveLength(6);
  });

  test('all notes of one party become matters referred in one bundle, in one call', () => {
    const sheet = walk();
    const inputs = (NOTES.slice(0, 2) as readonly { text: string; defect: 'lighting' }[]).map(
      (note, index): InputState => ({ ...note, item: `${DIALOGUE}/D${index + 1}`, on: '2026-04-13' }),
    );
    const refer = { organisation: 'trafikkontoret', question: 'När lagas det?' };
    const commands = raisingCommands({ dialogue: DIALOGUE, title: 'Vårberg', inputs, refer }, () =>
      sheet.ulid(),
    );
    expect(send(sheet, commands)).toEqual([
      'SKÄ-2026-0001',
      DIALOGUE,
      'SKÄ-2026-0001',
      'SKÄ-2026-0002',
      DIALOGUE,
      'SKÄ-2026-0002',
    ]);
    const referrals = sheet.rows('Remisser');
    expect(referrals).toHaveLength(2);
    const bundles = ['SKÄ-2026-0001', 'SKÄ-2026-0002'].map((n) => sheet.card(n)?.state.referrals[0]?.bundle);
    expect(bundles[0]).toBeTruthy();
    expect(bundles[0]).toBe(bundles[1]);
    expect(sheet.row('Inlägg', `${DIALOGUE}/D1`)).toMatchObject({
      matter: 'SKÄ-2026-0001',
      outcome: 'Väntar på ärendet',
    });
    // The outcome of the input follows the matter's, and so does what is undone.
    const decision = sheet.ulid();
    send(sheet, [
      { type: 'decide', id: decision, matter: 'SKÄ-2026-0001', outcome: 'no', reason: 'Stolpen ska bort' },
    ]);
    expect(sheet.row('Inlägg', `${DIALOGUE}/D1`)).toMatchObject({
      outcome: 'Nej',
      answer: 'Stolpen ska bort',
    });
    send(sheet, [{ type: 'undo', matter: 'SKÄ-2026-0001', undone: decision }]);
    expect(sheet.row('Inlägg', `${DIALOGUE}/D1`)).toMatchObject({ outcome: 'Väntar på ärendet', answer: '' });
  });

  test('a reference holds across calls, and one that leads nowhere is refused', () => {
    const sheet = TestSheet.ready();
    const plan = sheet.ulid();
    send(sheet, [{ ...planned(), id: plan }]);
    expect(send(sheet, [{ type: 'add_note', dialogue: plan, text: 'Hej' }])).toEqual([DIALOGUE]);
    const [message] = send(sheet, [{ type: 'add_note', dialogue: sheet.ulid(), text: 'Hej' }]);
    expect(message).toContain('”Dialog”');
  });

  test('what is undone stays as rows that say so', () => {
    const sheet = TestSheet.ready();
    const adding = sheet.ulid();
    send(sheet, [planned(), { type: 'add_inputs', id: adding, dialogue: DIALOGUE, inputs: NOTES }]);
    send(sheet, [{ type: 'undo', dialogue: DIALOGUE, undone: adding }]);
    expect(sheet.rows('Inlägg').map(({ outcome }) => outcome)).toEqual(['Ångrad', 'Ångrad', 'Ångrad']);
    expect(sheet.row('Dialoger', DIALOGUE)).toMatchObject({ inputs: '0', stage: 'Planerad' });
    // Their numbers are given out again, and take the rows over.
    send(sheet, [{ type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Ny', defect: 'litter' }] }]);
    expect(sheet.row('Inlägg', `${DIALOGUE}/D1`)).toMatchObject({ text: 'Ny', outcome: '' });
  });

  test('what was cut off after the events were written is finished by the next step', () => {
    const sheet = TestSheet.ready();
    const before = structuredClone(sheet.workbook.state);
    const plan = { ...planned(), id: sheet.ulid() };
    sheet.call('perform', [plan]);
    for (const title of ['Dialoger', 'Tillfällen', 'Inkorg']) {
      const old = before.sheets.find(({ properties }) => properties.name === title)?.cells ?? [];
      const tab = sheet.tab(title);
      tab.cells.splice(0, tab.cells.length, ...structuredClone(old));
    }
    sheet.state.properties.script.journal = '1';
    const again = sheet.call('perform', [plan]);
    expect(again.ok && again.replies[0]).toMatchObject({ result: 'done', matter: DIALOGUE });
    expect(sheet.rows('Dialoger')).toHaveLength(1);
    expect(sheet.rows('Tillfällen')).toHaveLength(1);
    expect(sheet.rows('Händelser')).toHaveLength(2);
  });

  test('a dialogue of 700 inputs is kept, and damage to what is known is mended from the events', () => {
    const sheet = TestSheet.ready();
    send(sheet, [planned()]);
    const inputs = Array.from({ length: 175 }, (_, index) => ({
      text: `Punkt ${index}: ${'ord '.repeat(30)}`,
    }));
    for (let round = 0; round < 4; round += 1) {
      expect(send(sheet, [{ type: 'add_inputs', dialogue: DIALOGUE, inputs }])).toEqual([DIALOGUE]);
    }
    const row = sheet.tab('Dialoger').cells.findIndex((cells) => cells[0]?.value === DIALOGUE);
    sheet.type('Dialoger', row, sheet.column('Dialoger', 'dialogues.state2'), 'x');
    expect(send(sheet, [{ type: 'add_note', dialogue: DIALOGUE, text: 'Hej' }])).toEqual([DIALOGUE]);
    expect(sheet.row('Dialoger', DIALOGUE)).toMatchObject({ inputs: '700' });
  });
});
