/** What papers and the list tell of a question to another body: written, sent, answered. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { stockholmDate } from '../../shared/time/dates.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';
const MATTER = 'SKÄ-2026-0001';

function perform(sheet: TestSheet, ...commands: readonly Readonly<Record<string, unknown>>[]): void {
  const answer = sheet.call(
    'perform',
    commands.map((command) => ({ id: sheet.ulid(), ...command })),
  );
  expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(commands.map(() => 'done'));
}

function walk(): TestSheet {
  const sheet = TestSheet.ready();
  perform(
    sheet,
    { type: 'plan_dialogue', form: 'trygghetsvandring', title: 'Vandring' },
    { type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Lampan är trasig', defect: 'lighting' }] },
    { type: 'capture', kind: 'fault_report', channel: 'dialogue', title: 'Lampan', text: 'Lampan är trasig' },
  );
  perform(
    sheet,
    { type: 'raise_inputs', dialogue: DIALOGUE, items: [`${DIALOGUE}/D1`], matter: MATTER },
    { type: 'refer', matter: MATTER, organisation: 'trafikkontoret', question: 'När lagas den?' },
  );
  return sheet;
}

function paper(sheet: TestSheet): string {
  const made = sheet.call('makePaper', { dialogue: DIALOGUE, paper: 'sheet', file: 'html', language: 'sv' });
  if (!made.ok) throw new Error(made.message);
  return Buffer.from(made.content, 'base64').toString('utf8');
}

test('a question that nobody has sent is not told as waited for, and an answer is told', () => {
  const sheet = walk();
  expect(paper(sheet)).toContain('Trafikkontoret ansvarar för det här. Vi har inget svar därifrån än.');
  expect(sheet.call('createReplyLink', { organisation: 'trafikkontoret', dialogue: DIALOGUE })).toMatchObject(
    { ok: true },
  );
  expect(paper(sheet)).toContain('Vi väntar på svar från Trafikkontoret.');
  perform(sheet, {
    type: 'record_answer',
    matter: MATTER,
    referral: `${MATTER}/R1`,
    outcome: 'yes',
    text: 'Lampan är bytt',
  });
  const told = paper(sheet);
  expect(told).toContain('Trafikkontoret har svarat: Ja. Lampan är bytt.');
  // Nothing of what the district has to do within itself.
  expect(told).not.toContain('Stadsdelen:');
});

test('a question that was asked on the telephone is told as waited for, and one that is written later is not', () => {
  const sheet = walk();
  const noted = (asked: string) => ({
    type: 'note_asked',
    dialogue: DIALOGUE,
    organisation: 'trafikkontoret',
    how: 'phone',
    asked,
  });
  const future = sheet.call('perform', [{ id: sheet.ulid(), ...noted('2099-01-01') }]);
  expect(future.ok && future.replies.map(({ result }) => result)).toEqual(['refused']);
  perform(sheet, noted(stockholmDate(new Date(sheet.now).toISOString())));
  expect(paper(sheet)).toContain('Vi väntar på svar från Trafikkontoret.');
  const view = sheet.call('readDialogue', DIALOGUE);
  expect(view.ok && view.view.state.asked).toMatchObject([{ organisation: 'trafikkontoret', how: 'phone' }]);
  sheet.now += 3 * 24 * 3_600_000;
  perform(
    sheet,
    { type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Trasig bänk', defect: 'damage' }] },
    { type: 'capture', kind: 'fault_report', channel: 'dialogue', title: 'Bänken', text: 'Trasig bänk' },
  );
  perform(
    sheet,
    { type: 'raise_inputs', dialogue: DIALOGUE, items: [`${DIALOGUE}/D2`], matter: 'SKÄ-2026-0002' },
    { type: 'refer', matter: 'SKÄ-2026-0002', organisation: 'trafikkontoret', question: 'När lagas den?' },
  );
  expect(paper(sheet)).toContain('Trafikkontoret ansvarar för det här. Vi har inget svar därifrån än.');
});

test('a point that waits for its matter is counted as unanswered in the list', () => {
  const answer = walk().call('readDialogues');
  expect(answer.ok && answer.dialogues.map(({ inputs, unanswered }) => [inputs, unanswered])).toEqual([
    [1, 1],
  ]);
});
