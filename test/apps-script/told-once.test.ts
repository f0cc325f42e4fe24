import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { markOf, typeIn } from './support/edit.ts';
import { sortRows } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';

/** Fires the trigger for an area, and gives what it said to the person. */
function saidAfter(sheet: TestSheet, title: string, row: number, column: number, rows: number, columns = 1) {
  const area = { row, column, rows, columns };
  const result = sheet.run('handleEdit', [], { kind: 'edit', sheet: sheet.tab(title).id, area });
  return (result.effects ?? []).flatMap((effect) => (effect.kind === 'toast' ? [effect.message] : []));
}

describe('a cell that cannot be entered is told of once', () => {
  test('not again when the rows are sorted with it', () => {
    const sheet = TestSheet.ready();
    for (const title of ['Ett', 'Två', 'Tre']) sheet.capture({ title });
    typeIn(sheet, TAB, 2, 'matters.received', 'i tisdags');
    sortRows(sheet, TAB, (row) => String(row[sheet.column(TAB, 'matters.title')]?.value));
    const columns = sheet.tab(TAB).properties.columns;
    expect(saidAfter(sheet, TAB, 2, 0, 3, columns)).toEqual([]);
    const notes = [2, 3, 4].map((row) => markOf(sheet, TAB, row, 'matters.received').note);
    expect(notes.filter((note) => note.startsWith('Gensvar: '))).toHaveLength(1);
  });

  test('one that comes beside it is told of alone, and one that is written again by itself is told of again', () => {
    const sheet = TestSheet.ready();
    for (const title of ['Ett', 'Två', 'Tre']) sheet.capture({ title });
    const column = sheet.column(TAB, 'matters.received');
    typeIn(sheet, TAB, 2, 'matters.received', 'i tisdags');
    sheet.type(TAB, 3, column, 'i onsdags');
    const [said] = saidAfter(sheet, TAB, 2, column, 3);
    expect(said).toMatch(/^En cell kunde inte föras in/);
    expect(saidAfter(sheet, TAB, 2, column, 1)).toEqual([said]);
  });

  test('in the lists, too', () => {
    const sheet = TestSheet.ready();
    const value = sheet.column('Inställningar', 'settings.value');
    const keys = sheet.tab('Inställningar').cells.map((row) => row?.[0]?.value);
    const row = keys.indexOf('referral_working_days');
    sheet.type('Inställningar', row, value, 'tjugo');
    expect(saidAfter(sheet, 'Inställningar', row, value, 1)).toHaveLength(1);
    expect(saidAfter(sheet, 'Inställningar', row, value, 3)).toEqual([]);
  });
});
