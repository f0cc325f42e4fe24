/** Two windows on one dialogue: the second does not write over what it has not seen. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { withOwnWordsMasked } from '../../shared/dialogues/own-words.ts';
import { changedSince } from '../../shared/dialogues/seen.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';

function meeting(): TestSheet {
  const sheet = TestSheet.ready();
  sheet.call('perform', [
    { type: 'plan_dialogue', id: sheet.ulid(), form: 'trygghetsvandring', title: 'Möte 19850312-2384' },
    {
      type: 'add_inputs',
      id: sheet.ulid(),
      dialogue: DIALOGUE,
      inputs: [{ text: 'Bommar' }, { text: 'Bänkar' }],
    },
  ]);
  return sheet;
}
const last = (sheet: TestSheet) => Math.max(...sheet.rows('Händelser').map(({ key }) => Number(key)));
const answer = (sheet: TestSheet, item: string, outcome: string, text: string, seen?: number) => {
  const command = { type: 'answer_inputs', id: sheet.ulid(), dialogue: DIALOGUE, items: [item] };
  const reply = sheet.call('perform', [{ ...command, outcome, text, ...(seen !== undefined && { seen }) }]);
  if (!reply.ok) throw new Error(reply.message);
  return reply.replies[0];
};

test('an answer that nobody has seen is not written over by its opposite, and can be once it has been seen', () => {
  const sheet = meeting();
  const seen = last(sheet);
  expect(answer(sheet, `${DIALOGUE}/I2`, 'no', 'Det går inte.', seen)).toMatchObject({ result: 'done' });
  const second = answer(sheet, `${DIALOGUE}/I2`, 'yes', 'Vi sätter bommar.', seen);
  expect(second).toMatchObject({ result: 'refused', message: expect.stringContaining('Det går inte.') });
  expect(sheet.row('Inlägg', `${DIALOGUE}/I2`)).toMatchObject({ answer: 'Det går inte.' });
  // Another input, and whoever has read the page again, are not held up.
  expect(answer(sheet, `${DIALOGUE}/I1`, 'yes', 'Ja då.', seen)).toMatchObject({ result: 'done' });
  expect(answer(sheet, `${DIALOGUE}/I2`, 'yes', 'Vi ändrar oss.', last(sheet))).toMatchObject({
    result: 'done',
  });
});

test('what others did elsewhere is no hindrance; closing asks that all has been seen', () => {
  const event = (sequence: number, fact: object) =>
    ({ sequence, command: `c${sequence}`, by: 'a@example.org', fact }) as unknown as Parameters<
      typeof changedSince
    >[1][number];
  const events = [
    event(1, { type: 'check_done', check: 'Tolk', outcome: 'done' }),
    event(2, { type: 'note_added' }),
  ];
  const about = { id: '', dialogue: DIALOGUE };
  const closing = { ...about, type: 'close_dialogue' } as const;
  expect(
    changedSince({ ...about, type: 'check_point', check: 'Lokal', outcome: 'done' }, events, 0),
  ).toBeUndefined();
  expect(changedSince({ ...about, type: 'check_point', check: 'Tolk', outcome: 'done' }, events, 0)?.by).toBe(
    'a@example.org',
  );
  expect(changedSince(closing, events, 0)?.fact.type).toBe('check_done');
  expect(changedSince(closing, events, 1)).toBeUndefined();
});

test('numbers of people in titles and notes of occasions are masked before they are kept', () => {
  expect(meeting().row('Dialoger', DIALOGUE)?.title).toBe('Möte [personnummer]');
  const held = { type: 'hold_occasion', id: '', dialogue: DIALOGUE, text: 'Kalle 070' } as const;
  expect(withOwnWordsMasked(held, () => 'dolt').text).toBe('dolt');
});
