/** Two windows on one matter or one action: the second does not write over what it has not seen. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

type Command = Readonly<Record<string, unknown>>;

const last = (sheet: TestSheet) => Math.max(...sheet.rows('Händelser').map(({ key }) => Number(key)));
const perform = (sheet: TestSheet, command: Command, seen?: number) => {
  const answer = sheet.call('perform', [
    { id: sheet.ulid(), ...command, ...(seen !== undefined && { seen }) },
  ]);
  if (!answer.ok) throw new Error(answer.message);
  return answer.replies[0];
};
/** A matter that has been asked about, and its number. */
function asked(): { readonly sheet: TestSheet; readonly matter: string } {
  const sheet = TestSheet.ready();
  const first = perform(sheet, {
    type: 'capture',
    kind: 'complaint',
    channel: 'mail',
    title: 'Mörkt i tunneln',
    text: 'Mörkt i tunneln.',
    anonymous: true,
  });
  if (first?.result !== 'done') throw new Error(JSON.stringify(first));
  return { sheet, matter: first.matter };
}

test('a decision of the other window is told, not written over; a second press means it', () => {
  const { sheet, matter } = asked();
  const seen = last(sheet);
  const decide = (outcome: string, reason: string, known: number) =>
    perform(sheet, { type: 'decide', matter, outcome, reason }, known);
  expect(decide('no', 'Det finns inga pengar.', seen)).toMatchObject({ result: 'done' });
  expect(decide('yes', 'Vi bygger.', seen)).toMatchObject({
    result: 'refused',
    message: expect.stringContaining('Det finns inga pengar.'),
  });
  expect(decide('yes', 'Vi bygger.', last(sheet))).toMatchObject({ result: 'done' });
});

test('the same body is not asked twice by two windows; another detail is no hindrance', () => {
  const { sheet, matter } = asked();
  const seen = last(sheet);
  const correct = (command: Command) => perform(sheet, { type: 'correct', matter, ...command }, seen);
  expect(correct({ title: 'Mörk tunnel' })).toMatchObject({ result: 'done' });
  expect(correct({ theme: 'Belysning' })).toMatchObject({ result: 'done' });
  expect(correct({ title: 'Tunneln är mörk' })).toMatchObject({ result: 'refused' });
  const note = perform(sheet, { type: 'add_note', matter, text: 'Ring i morgon.' }, seen);
  expect(note).toMatchObject({ result: 'done' });
});

test('an action of its own that another window has moved is not moved or done unseen', () => {
  const sheet = TestSheet.ready();
  const plan = { type: 'plan_action', origin: 'district', what: 'Städdag', owner: 'lena', due: '2099-06-01' };
  perform(sheet, plan);
  const item = sheet.rows('Åtgärder')[0]?.key ?? '';
  const reading = sheet.call('readActions');
  if (!reading.ok) throw new Error(reading.message);
  expect(reading.seen).toBe(last(sheet));
  const move = (due: string, seen: number) =>
    perform(sheet, { type: 'move_action', action: item, item, due, reason: 'Regn' }, seen);
  expect(move('2099-07-01', reading.seen)).toMatchObject({ result: 'done' });
  expect(move('2099-08-01', reading.seen)).toMatchObject({
    result: 'refused',
    message: expect.stringContaining('2099-07-01'),
  });
  expect(move('2099-08-01', last(sheet))).toMatchObject({ result: 'done' });
});
