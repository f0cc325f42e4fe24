/** What a schema refuses, through the built add-on: in the words of the screen, with the form's field. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const dialogue = 'SKÄ-D-2026-0001';

test('a field that cannot be read is named as the screen names it', () => {
  const sheet = TestSheet.ready();
  sheet.perform({ type: 'plan_dialogue', form: 'boendedialog', title: 'Gården' });
  const refused = (command: Readonly<Record<string, unknown>>) => {
    const { message, field } = sheet.perform({ dialogue, ...command }) as {
      readonly message?: string;
      readonly field?: string;
    };
    return [message, field];
  };
  const inputs = [{ text: 'Ljus' }, { text: 'x'.repeat(3_000) }];
  expect(refused({ type: 'add_inputs', inputs })).toEqual([
    '”Anteckning 2” är för lång: 3\u00a0000 tecken, högst 2\u00a0000. Korta texten och spara igen.',
    'notes',
  ]);
  expect(refused({ type: 'hold_occasion', kind: 'session', counts: { all: -5 } })).toEqual([
    '”Antal deltagare” kan inte vara mindre än 0. Rätta talet och spara igen.',
    'all',
  ]);
  expect(refused({ type: 'correct_dialogue', title: '' })).toEqual([
    '”Rubrik” saknas. Fyll i den och spara igen.',
    'title',
  ]);
  expect(sheet.rows('Inlägg')).toEqual([]);
});

test('an association of the register may hold a dialogue; one that nobody has heard of may not', () => {
  const sheet = TestSheet.ready();
  const fields = { name: 'Vårbergs hyresgäster', kind: 'Förening' };
  expect(sheet.call('savePartner', { fields })).toMatchObject({ ok: true });
  const plan = (organiser: string) =>
    sheet.perform({
      type: 'plan_dialogue',
      form: 'boendedialog',
      title: 'Gården',
      organisers: ['trafikkontoret', organiser],
    });
  expect(plan('Vårbergs hyresgäster')).toMatchObject({ result: 'done' });
  expect(plan('Atlantis')).toMatchObject({ result: 'refused', message: expect.stringContaining('Atlantis') });
  expect(sheet.rows('Dialoger')).toMatchObject([
    { organisers: expect.stringMatching(/^Trafikkontoret; Vårbergs hyresgäster$/) },
  ]);
});
