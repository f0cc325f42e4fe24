import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { deleteRow, insertColumn, insertRow, rowOf, sortRows } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const title = (row: readonly ({ readonly value: unknown } | null)[]) => String(row[3]?.value ?? '');

describe('the sheet after people have been at it', () => {
  test('sorted by hand, a step still hits its own matter', () => {
    const sheet = TestSheet.ready();
    const matters = ['Cykel', 'Avlopp', 'Bänk'].map((name) => sheet.capture({ title: name }));
    sortRows(sheet, 'Ärenden', title);
    expect(sheet.rows('Ärenden').map((row) => row.title)).toEqual(['Avlopp', 'Bänk', 'Cykel']);
    const [cycle = '', drain = ''] = matters;
    sheet.done({ type: 'triage', matter: cycle, owner: 'Cilla' });
    sheet.done({ type: 'refer', matter: drain, organisation: 'stockholm-vatten', question: 'När?' });
    expect(sheet.rows('Ärenden').map((row) => [row.title, row.owner, row.waiting])).toEqual([
      ['Avlopp', '', 'Stockholm Vatten AB'],
      ['Bänk', '', 'Stadsdelen: ska fördelas'],
      ['Cykel', 'Cilla', 'Stadsdelen: ska remitteras eller beslutas'],
    ]);
  });

  test('columns inserted, moved to another place and renamed keep their meaning, and people’s own are not touched', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    insertColumn(sheet, 'Ärenden', 4, 'Vår egen');
    sheet.type('Ärenden', 2, 4, 'rör ej');
    sheet.type('Ärenden', 1, sheet.column('Ärenden', 'matters.owner'), 'Vem sköter det?');
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    const second = sheet.capture({ title: 'Nästa' });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ owner: 'Anna', kind: 'Felanmälan' });
    expect(sheet.row('Ärenden', second)).toMatchObject({ title: 'Nästa', kind: 'Felanmälan' });
    expect(sheet.cell('Ärenden', 2, 4)?.value).toBe('rör ej');
    expect(sheet.cell('Ärenden', 3, 4)?.value ?? '').toBe('');
  });

  test('a column whose hidden key is gone is found by its title', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const owner = sheet.column('Ärenden', 'matters.owner');
    sheet.type('Ärenden', 0, owner, '');
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.cell('Ärenden', 2, owner)?.value).toBe('Anna');
  });

  test('the whole hidden row gone: the titles are enough', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    deleteRow(sheet, 'Ärenden', 0);
    expect(sheet.card(matter)?.state.matter).toBe(matter);
    sheet.setUp();
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.row('Ärenden', matter)?.owner).toBe('Anna');
  });

  test('a row put in over the titles moves nothing out of place', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    insertRow(sheet, 'Ärenden', 1);
    sheet.type('Ärenden', 1, 2, 'Uppdaterad i mars');
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    sheet.capture({ title: 'Nästa' });
    expect(sheet.cell('Ärenden', 3, sheet.column('Ärenden', 'matters.owner'))?.value).toBe('Anna');
    expect(sheet.cell('Ärenden', 4, sheet.column('Ärenden', 'matters.title'))?.value).toBe('Nästa');
  });

  test('renamed tabs are known by the keys over their columns', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    for (const [old, name] of [
      ['Ärenden', 'Ärenden 2026'],
      ['Händelser', 'Logg'],
    ] as const) {
      sheet.apply({ kind: 'sheet', sheet: sheet.tab(old).id, properties: { name } });
    }
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.row('Ärenden 2026', matter)?.owner).toBe('Anna');
    expect(sheet.rows('Logg')).toHaveLength(2);
  });

  test('a matter whose row has been deleted is refused, its number is not used again', () => {
    const sheet = TestSheet.ready();
    const first = sheet.capture();
    const second = sheet.capture();
    deleteRow(sheet, 'Ärenden', rowOf(sheet, 'Ärenden', second));
    const reply = sheet.perform({ type: 'triage', matter: second, owner: 'Anna' });
    expect(reply.result === 'refused' && reply.message).toContain(`Ärendet ${second} finns inte i arket`);
    expect(sheet.capture()).toBe('SKÄ-2026-0003');
    expect(sheet.row('Ärenden', first)?.stage).toBe('Inkommet');
  });

  test('a copy of the workbook has lost its counter: the numbers go on from the rows', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    sheet.capture();
    sheet.state = { ...sheet.state, properties: { ...sheet.state.properties, script: {} } };
    expect(sheet.capture()).toBe('SKÄ-2026-0003');
    expect(sheet.rows('Händelser').map((row) => row.key)).toEqual(['1', '2', '3']);
  });

  test('what somebody has typed below the table, or in another cell of the row, stays', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter' });
    const notes = sheet.column('Ärenden', 'matters.notes');
    sheet.type('Ärenden', 2, notes, 'ring igen');
    sheet.type('Ärenden', 2, sheet.column('Ärenden', 'matters.place'), 'Bredäng');
    sheet.type('Ärenden', 4, sheet.column('Ärenden', 'matters.title'), 'skrivet för hand');
    const next = sheet.capture({ title: 'Nästa' });
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Vad?' });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ notes: 'ring igen', place: 'Bredäng' });
    expect(sheet.cell('Ärenden', 4, sheet.column('Ärenden', 'matters.title'))?.value).toBe(
      'skrivet för hand',
    );
    expect(rowOf(sheet, 'Ärenden', next)).toBe(5);
  });

  test('a column of people’s own that is filled far down does not push the table there', () => {
    const sheet = TestSheet.ready();
    insertColumn(sheet, 'Ärenden', 23, 'Egen');
    for (let row = 2; row < 60; row++) sheet.type('Ärenden', row, 23, 'x');
    expect(rowOf(sheet, 'Ärenden', sheet.capture())).toBe(2);
    expect(rowOf(sheet, 'Ärenden', sheet.capture())).toBe(3);
  });

  test('a copied row: both are changed, so neither says something else', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const tab = sheet.tab('Ärenden');
    sheet.apply({ kind: 'cells', sheet: tab.id, row: 3, column: 0, cells: [[...(tab.cells[2] ?? [])]] });
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    expect(sheet.rows('Ärenden').map((row) => row.owner)).toEqual(['Anna', 'Anna']);
  });

  test('a formula of somebody’s own between two changed rows stays a formula', () => {
    const sheet = TestSheet.ready();
    const matters = Array.from({ length: 8 }, () => sheet.capture());
    const owner = sheet.column('Ärenden', 'matters.owner');
    sheet.apply({
      kind: 'cells',
      sheet: sheet.tab('Ärenden').id,
      row: 7,
      column: owner,
      cells: [[{ value: 2, formula: '=1+1', format: '0.00' }]],
    });
    const answer = sheet.call(
      'perform',
      [0, 2, 4, 6, 7].map((index) => ({
        type: 'triage',
        id: sheet.ulid(),
        matter: matters[index],
        owner: 'Anna',
      })),
    );
    expect(answer.ok && answer.replies.every(({ result }) => result === 'done')).toBe(true);
    expect(sheet.cell('Ärenden', 7, owner)).toMatchObject({ formula: '=1+1', format: '0.00' });
    // What the formula comes to is for the spreadsheet to compute; its neighbours say that no row was mistaken.
    const owners = sheet.rows('Ärenden').map((row) => row.owner);
    expect(owners.filter((_, index) => index !== 5)).toEqual([
      'Anna',
      '',
      'Anna',
      '',
      'Anna',
      'Anna',
      'Anna',
    ]);
  });
});

type Edit =
  | { readonly kind: 'sort'; readonly column: number }
  | { readonly kind: 'column'; readonly at: number }
  | { readonly kind: 'row'; readonly at: number }
  | { readonly kind: 'rename'; readonly column: number }
  | { readonly kind: 'delete'; readonly matter: number }
  | { readonly kind: 'step'; readonly matter: number; readonly owner: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant('sort' as const), column: fc.nat(22) }),
  fc.record({ kind: fc.constant('column' as const), at: fc.nat(24) }),
  fc.record({ kind: fc.constant('row' as const), at: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ kind: fc.constant('rename' as const), column: fc.nat(22) }),
  fc.record({ kind: fc.constant('delete' as const), matter: fc.nat(4) }),
  fc.record({
    kind: fc.constant('step' as const),
    matter: fc.nat(4),
    owner: fc.stringMatching(/^[A-ZÅÄÖ][a-zåäö]{1,8}$/),
  }),
);

function make(sheet: TestSheet, matters: readonly string[], one: Edit): void {
  const tab = sheet.tab('Ärenden');
  if (one.kind === 'sort') sortRows(sheet, 'Ärenden', (row) => String(row[one.column]?.value ?? ''));
  if (one.kind === 'column') insertColumn(sheet, 'Ärenden', one.at, 'Egen');
  if (one.kind === 'row') insertRow(sheet, 'Ärenden', one.at);
  if (one.kind === 'rename') sheet.type('Ärenden', tab.properties.frozenRows - 1, one.column, 'Något annat');
  if (one.kind === 'delete') {
    const matter = matters[one.matter] ?? '';
    const at = tab.cells.findIndex((row) => row?.some((cell) => cell?.value === matter));
    if (at >= 0) deleteRow(sheet, 'Ärenden', at);
  }
}

test('whatever people do, a step never lands in another matter and no event is lost', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 14 }), (edits) => {
      const sheet = TestSheet.ready();
      const matters = sheet.captures(5);
      const owners = new Map(matters.map((matter) => [matter, '']));
      let events = matters.length;
      for (const one of edits) {
        make(sheet, matters, one);
        if (one.kind === 'delete') owners.delete(matters[one.matter] ?? '');
        if (one.kind !== 'step') continue;
        const matter = matters[one.matter] ?? '';
        const reply = sheet.perform({ type: 'triage', matter, owner: one.owner });
        expect(reply.result).toBe(owners.has(matter) ? 'done' : 'refused');
        if (reply.result === 'done') {
          owners.set(matter, one.owner);
          events += 1;
        }
      }
      expect(sheet.rows('Händelser')).toHaveLength(events);
      const { cells } = sheet.tab('Ärenden');
      const owner = sheet.column('Ärenden', 'matters.owner');
      const key = sheet.column('Ärenden', 'matters.key');
      for (const [matter, expected] of owners) {
        const rows = cells.filter((row) => row?.[key]?.value === matter);
        expect(rows.map((row) => String(row?.[owner]?.value ?? ''))).toEqual([expected]);
        expect(sheet.card(matter)?.state.owner).toBe(expected);
      }
    }),
    { numRuns: 30, seed: 20260413 },
  );
}, 120_000);
