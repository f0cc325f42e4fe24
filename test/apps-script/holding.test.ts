/** Word that an answer is delayed is no answer: not in the tab, not by hand, not to the department that owes it. */
import { beforeEach, describe, expect, test } from 'vitest';
import './support/patience.ts';
import { markOf, typeIn } from './support/edit.ts';
import { rowOf } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Remisser';
const DELAYED = 'Återkommer (inget svar än)';

let sheet: TestSheet;
let matter: string;
let referral: string;
let row: number;

const reply = (outcome: string, fields: Readonly<Record<string, unknown>> = {}) =>
  sheet.done({ type: 'record_answer', matter, referral, outcome, text: 'Vi mäter först.', ...fields });
const shown = () => sheet.row(TAB, referral);
const answers = () => sheet.rows('Händelser').filter(({ type }) => type === 'referral_answered').length;

beforeEach(() => {
  sheet = TestSheet.ready();
  matter = sheet.capture();
  referral = `${matter}/R1`;
  sheet.done({ type: 'refer', matter, organisation: 'trafikkontoret', question: 'När?' });
  row = rowOf(sheet, TAB, referral);
});

describe('in the tab of referrals', () => {
  test('the day it came is no answer’s day; the day they named has a column of its own until the answer comes', () => {
    reply('holding', { expected: '2026-05-04' });
    expect(shown()).toMatchObject({
      stage: 'Öppen',
      outcome: DELAYED,
      answered: '',
      expected: '2026-05-04',
      answer: 'Vi mäter först.',
    });
    reply('needs_more');
    expect(shown()).toMatchObject({ stage: 'Öppen', answered: '', expected: '' });
    reply('yes', { text: 'Lagas i maj.' });
    expect(shown()).toMatchObject({ stage: 'Besvarad', answered: '2026-04-13', expected: '' });
  });

  test('nothing differs afterwards for the nightly comparison or the health check', () => {
    reply('holding', { expected: '2026-05-04' });
    const before = JSON.stringify(sheet.workbook.state);
    expect(sheet.call('runSweep')).toMatchObject({ entered: 0, marked: 0 });
    expect(JSON.stringify(sheet.workbook.state)).toBe(before);
    for (const step of [0, 1, 2, 3]) {
      expect(sheet.call('readHealth', { step })).toMatchObject({ ok: true, findings: [] });
    }
  });

  test('a day that an earlier version wrote there is taken away, without an event and without a mark', () => {
    reply('holding');
    typeAt('answered', '2026-04-13');
    expect(sheet.call('runSweep')).toMatchObject({ entered: 0, marked: 0 });
    expect(shown()).toMatchObject({ answered: '', outcome: DELAYED });
    expect(answers()).toBe(1);
    expect(markOf(sheet, TAB, row, 'referrals.answered').note).toBe('');
  });
});

const typeAt = (column: string, text: string) =>
  sheet.type(TAB, row, sheet.column(TAB, `referrals.${column}`), text);

describe('by hand', () => {
  test('outcome, words and day of a delay are entered, and the question is still open', () => {
    typeIn(sheet, TAB, row, 'referrals.answered', '2026-04-13');
    typeIn(sheet, TAB, row, 'referrals.answer', 'Vi återkommer.');
    typeIn(sheet, TAB, row, 'referrals.outcome', DELAYED);
    expect(answers()).toBe(1);
    expect(sheet.card(matter)?.state.referrals[0]).toMatchObject({
      reply: { outcome: 'holding', on: '2026-04-13', text: 'Vi återkommer.' },
    });
    expect(shown()).toMatchObject({ stage: 'Öppen', outcome: DELAYED, answered: '' });
    for (const key of ['outcome', 'answered', 'answer']) {
      expect(markOf(sheet, TAB, row, `referrals.${key}`).note).toBe('');
    }
  });

  test('a day beside it waits for what the answer was; then all three are the answer', () => {
    reply('holding');
    sheet.now += 86_400_000;
    typeIn(sheet, TAB, row, 'referrals.answered', '2026-04-14');
    expect(answers()).toBe(1);
    expect(shown()?.answered).toBe('2026-04-14');
    expect(markOf(sheet, TAB, row, 'referrals.answered').note).toContain('kolumnen Utfall');
    typeIn(sheet, TAB, row, 'referrals.outcome', 'Ja');
    expect(sheet.card(matter)?.state.referrals[0]).toMatchObject({ answered: '2026-04-14' });
    expect(shown()).toMatchObject({ stage: 'Besvarad', answered: '2026-04-14' });
    expect(markOf(sheet, TAB, row, 'referrals.answered').note).toBe('');
  });

  test('its emptied cells take it back', () => {
    reply('holding', { expected: '2026-05-04' });
    typeAt('answer', '');
    typeIn(sheet, TAB, row, 'referrals.outcome', '');
    expect(sheet.card(matter)?.state.referrals[0]?.reply).toBeUndefined();
    expect(shown()).toMatchObject({ outcome: '', answer: '', expected: '' });
  });

  test('the day they named follows from the word, and says so', () => {
    reply('holding', { expected: '2026-05-04' });
    typeIn(sheet, TAB, row, 'referrals.expected', '2026-06-01');
    expect(markOf(sheet, TAB, row, 'referrals.expected').note).toMatch(/^Gensvar: .*2026-05-04/);
  });
});
