/** What papers and the list tell of a question to another body: written, sent, answered. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
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

test('a point that waits for its matter is counted as unanswered in the list', () => {
  const answer = walk().call('readDialogues');
  expect(answer.ok && answer.dialogues.map(({ inputs, unanswered }) => [inputs, unanswered])).toEqual([
    [1, 1],
  ]);
});
