/** Papers as files, made where the sheet is: what stands in them, and that nothing leaves before names are answered for. */
import { expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const DIALOGUE = 'SKÄ-D-2026-0001';

function council(notes: readonly string[]): TestSheet {
  const sheet = TestSheet.ready();
  const commands = [
    {
      type: 'plan_dialogue',
      form: 'pensionarsrad-funktionshinderrad',
      title: 'Höstens råd',
      occasions: [{ kind: 'session', on: '2026-01-05' }],
    },
    { type: 'add_inputs', dialogue: DIALOGUE, said: '2026-01-05', inputs: notes.map((text) => ({ text })) },
  ];
  for (const command of commands) {
    const answer = sheet.call('perform', [{ id: sheet.ulid(), ...command }]);
    expect(answer.ok && answer.replies.map(({ result }) => result)).toEqual(['done']);
  }
  return sheet;
}

const make = (sheet: TestSheet, file: 'docx' | 'html' | 'slides') =>
  sheet.call('makePaper', { dialogue: DIALOGUE, paper: 'sheet', file, language: 'sv' });

test('a paper comes as the file that was asked for', () => {
  const sheet = council(['Fler bänkar på torget']);
  const page = make(sheet, 'html');
  expect(page.ok && Buffer.from(page.content, 'base64').toString('utf8')).toContain('Fler bänkar på torget');
  const slides = make(sheet, 'slides');
  expect(slides.ok && Buffer.from(slides.content, 'base64').toString('utf8')).toContain('<section id="s1"');
  const document = make(sheet, 'docx');
  expect(document.ok && Buffer.from(document.content, 'base64').subarray(0, 4).toString('latin1')).toBe(
    'PK\u0003\u0004',
  );
});

test('no file is made while somebody can be recognised and nobody has answered for it', () => {
  const sheet = council(['Rut, 87, har ramlat två gånger på trappan']);
  expect(make(sheet, 'docx')).toEqual({ ok: false, message: 'Svara först om namnen ovanför pappret.' });
});
