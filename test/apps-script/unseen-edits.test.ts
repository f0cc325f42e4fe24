import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { markOf, paste, typeIn } from './support/edit.ts';
import { deleteRow, rowOf } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';
const facts = (sheet: TestSheet) => sheet.rows('Händelser').map((row) => row.type);
const put = (sheet: TestSheet, row: number, key: string, text: string) =>
  sheet.type(TAB, row, sheet.column(TAB, key), text);
const sweep = (sheet: TestSheet) => {
  const answer = sheet.call('runSweep');
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

describe('what a trigger saw is the person’s word for those cells and no others', () => {
  test('a text that came into the row unseen is not entered with the next edit there', () => {
    const sheet = TestSheet.ready();
    const [first = '', second = ''] = ['Alfa', 'Beta'].map((title) => sheet.capture({ title, theme: title }));
    put(sheet, 2, 'matters.theme', 'Beta');
    put(sheet, 3, 'matters.theme', 'Alfa');
    typeIn(sheet, TAB, 2, 'matters.owner', 'Anna');
    expect(sheet.card(first)?.state).toMatchObject({ owner: 'Anna', theme: 'Alfa' });
    expect(sweep(sheet)).toMatchObject({ entered: 0, marked: 2 });
    expect(sheet.card(second)?.state.theme).toBe('Beta');
    expect(markOf(sheet, TAB, 2, 'matters.theme').note).toContain('”Alfa”');
    // Said once more where a trigger sees it, it is meant.
    typeIn(sheet, TAB, 2, 'matters.theme', 'Beta');
    expect(sheet.card(first)?.state.theme).toBe('Beta');
    expect(markOf(sheet, TAB, 2, 'matters.theme').note).toBe('');
  });

  test('a cell written beside another matter’s title waits until the title is settled', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ title: 'Alfa' });
    put(sheet, 2, 'matters.title', 'Beta');
    typeIn(sheet, TAB, 2, 'matters.owner', 'Anna');
    expect(sheet.card(matter)?.state.owner).toBe('');
    expect(markOf(sheet, TAB, 2, 'matters.owner').note).toContain('”Alfa”');
    put(sheet, 2, 'matters.title', 'Alfa');
    typeIn(sheet, TAB, 2, 'matters.owner', 'Anna');
    expect(sheet.card(matter)?.state.owner).toBe('Anna');
  });

  test('a due day that was sorted by itself among the promises moves no promise', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    for (const due of ['2026-04-20', '2026-04-27']) {
      sheet.done({ type: 'promise', matter, what: 'Ringa upp', to: 'Den boende', due });
    }
    const state = sheet.card(matter)?.state;
    paste(sheet, 'Löften', 2, sheet.column('Löften', 'promises.due'), [['2026-04-27'], ['2026-04-20']]);
    expect(sheet.card(matter)?.state).toEqual(state);
    expect(markOf(sheet, 'Löften', 2, 'promises.due').note).toContain('bytt plats');
  });
});

describe('what nobody saw is entered only when it can be nobody else’s', () => {
  test('a text whose own row has since been deleted, or written over', () => {
    for (const gone of ['deleted', 'written over'] as const) {
      const sheet = TestSheet.ready();
      const [first = ''] = ['Alfa', 'Beta'].map((title) => sheet.capture({ title, theme: title }));
      put(sheet, 2, 'matters.theme', 'Beta');
      if (gone === 'deleted') deleteRow(sheet, TAB, 3);
      else typeIn(sheet, TAB, 3, 'matters.theme', 'Gamma');
      expect(sweep(sheet)).toMatchObject({ entered: 0, marked: 1 });
      expect(sheet.card(first)?.state.theme).toBe('Alfa');
    }
  });

  test('an ordinary word is: others have it, and show it still', () => {
    const sheet = TestSheet.ready();
    const [first = ''] = ['Alfa', 'Beta'].map((title) => sheet.capture({ title, theme: title }));
    put(sheet, 2, 'matters.theme', 'Beta');
    expect(sweep(sheet)).toMatchObject({ entered: 1, marked: 0 });
    expect(sheet.card(first)?.state.theme).toBe('Beta');
  });
});

describe('closing by a day in its cell', () => {
  const told = () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ received: '2026-03-02' });
    sheet.done({ type: 'decide', matter, outcome: 'yes', reason: 'Ja.' });
    sheet.done({ type: 'give_feedback', matter, channel: 'phone', text: 'Ja.' });
    return { sheet, matter };
  };

  test('a day that has been is the day it was closed; emptied at once, it is open again', () => {
    const { sheet, matter } = told();
    sheet.now += 5 * 86_400_000;
    typeIn(sheet, TAB, 2, 'matters.closed', '15/4');
    expect(sheet.card(matter)?.state.closed?.on).toBe('2026-04-15');
    expect(sheet.row(TAB, matter)).toMatchObject({ stage: 'Avslutat', closed: '2026-04-15' });
    expect(sheet.rows('Händelser').at(-1)?.at).toBe('2026-04-15');
    typeIn(sheet, TAB, 2, 'matters.closed', '');
    expect(sheet.card(matter)?.state.closed).toBeUndefined();
  });

  test('a day to come, and one before the resident was told, are kept and explained', () => {
    const { sheet, matter } = told();
    typeIn(sheet, TAB, 2, 'matters.closed', '2026-05-01');
    expect(markOf(sheet, TAB, 2, 'matters.closed').note).toContain('har inte varit än');
    typeIn(sheet, TAB, 2, 'matters.closed', '2026-04-10');
    expect(markOf(sheet, TAB, 2, 'matters.closed').note).toContain('ligger före');
    expect(sheet.card(matter)?.state.closed).toBeUndefined();
    expect(sheet.row(TAB, matter)?.closed).toBe('2026-04-10');
  });
});

test('a renamed organisation gets its new name in every row, and no cell is marked', () => {
  const sheet = TestSheet.ready();
  const matter = sheet.capture();
  sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
  const before = facts(sheet);
  const row = rowOf(sheet, 'Organisationer', 'polisen');
  for (const name of ['Polisen i Skärholmen', 'Lokalpolisområdet']) {
    sheet.type('Organisationer', row, sheet.column('Organisationer', 'organisations.name'), name);
    typeIn(sheet, 'Organisationer', row, 'organisations.name', name);
    expect(sheet.state.triggers.map(({ functionName }) => functionName)).toContain('continueSweep');
    // A step in between writes its own matter's rows only.
    sheet.capture();
  }
  expect(sheet.run('continueSweep', [], { kind: 'time', triggerUid: '1' }).ok).toBe(true);
  expect(sheet.row(TAB, matter)?.waiting).toBe('Lokalpolisområdet');
  expect(sheet.rows('Remisser')[0]?.organisation).toBe('Lokalpolisområdet');
  expect(markOf(sheet, TAB, 2, 'matters.waiting').note).toBe('');
  expect(facts(sheet).filter((type) => type !== 'matter_received')).toEqual(
    before.filter((type) => type !== 'matter_received'),
  );
});
