/** What people write in the tabs of dialogues becomes the same steps as in the panel. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { markOf, typeIn } from '../apps-script/support/edit.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';

function sheetWithInputs(): TestSheet {
  const sheet = TestSheet.ready();
  const commands = [
    {
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Gården',
      due: '2026-06-15',
      occasions: [{ kind: 'session', on: '2026-04-13' }],
    },
    {
      type: 'add_inputs',
      dialogue: DIALOGUE,
      inputs: [{ text: 'Mörkt' }, { text: 'Bänkar', defect: 'damage' }],
    },
  ];
  sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  return sheet;
}

const rowOf = (sheet: TestSheet, title: string, key: string): number =>
  sheet.tab(title).cells.findIndex((cells) => cells[0]?.value === key);
const last = (sheet: TestSheet) => sheet.rows('Händelser')[sheet.rows('Händelser').length - 1];

describe('edits by hand', () => {
  test('details of a dialogue, and the promised day, whose first is kept', () => {
    const sheet = sheetWithInputs();
    const row = rowOf(sheet, 'Dialoger', DIALOGUE);
    typeIn(sheet, 'Dialoger', row, 'dialogues.lead', 'lena@example.se');
    expect(last(sheet)).toMatchObject({ type: 'dialogue_corrected', source: 'Arket' });
    typeIn(sheet, 'Dialoger', row, 'dialogues.due', '2026-07-01');
    expect(sheet.row('Dialoger', DIALOGUE)).toMatchObject({
      lead: 'lena@example.se',
      firstDue: '2026-06-15',
      due: '2026-07-01',
    });
  });

  test('an outcome with its answer, and one that needs a reason and has none', () => {
    const sheet = sheetWithInputs();
    const item = `${DIALOGUE}/I1`;
    const row = rowOf(sheet, 'Inlägg', item);
    typeIn(sheet, 'Inlägg', row, 'inputs.outcome', 'nej');
    expect(markOf(sheet, 'Inlägg', row, 'inputs.outcome').note).toContain('Skriv varför');
    typeIn(sheet, 'Inlägg', row, 'inputs.answer', 'Marken är inte vår');
    expect(sheet.row('Inlägg', item)).toMatchObject({ outcome: 'Nej', answer: 'Marken är inte vår' });
    expect(markOf(sheet, 'Inlägg', row, 'inputs.outcome').note).not.toContain('Gensvar');
    expect(sheet.row('Dialoger', DIALOGUE)).toMatchObject({ unanswered: '1' });
  });

  test('what the return walk found, and a cell that follows from others', () => {
    const sheet = sheetWithInputs();
    const row = rowOf(sheet, 'Inlägg', `${DIALOGUE}/D1`);
    typeIn(sheet, 'Inlägg', row, 'inputs.inspected', 'Åtgärdat');
    expect(last(sheet)).toMatchObject({ type: 'defect_inspected' });
    typeIn(sheet, 'Inlägg', row, 'inputs.votes', '7');
    expect(markOf(sheet, 'Inlägg', row, 'inputs.votes').note).toContain('Gensvar');
  });

  test('the comparison of all rows finds nothing in tabs that nobody has touched', () => {
    const sheet = sheetWithInputs();
    const events = sheet.rows('Händelser').length;
    sheet.run('continueSweep');
    expect(sheet.rows('Händelser')).toHaveLength(events);
  });
});
