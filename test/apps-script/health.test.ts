import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { markOf } from './support/edit.ts';
import { deleteRow, insertColumn, rowOf } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';

function findings(sheet: TestSheet) {
  return [0, 1, 2, 3].flatMap((step) => {
    const answer = sheet.call('readHealth', { step });
    if (!answer.ok) throw new Error(answer.message);
    return [...answer.findings];
  });
}

const kinds = (sheet: TestSheet) => findings(sheet).map(({ id }) => id);

function repair(sheet: TestSheet, id: string) {
  const answer = sheet.call('repairHealth', { id });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

const put = (sheet: TestSheet, row: number, key: string, text: string, tab = TAB) =>
  sheet.type(tab, row, sheet.column(tab, key), text);

describe('the health check finds and repairs', () => {
  test('nothing in a sheet that has just been set up and used', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
    sheet.done({ type: 'record_answer', matter, referral: `${matter}/R1`, outcome: 'yes', text: 'I maj.' });
    sheet.done({ type: 'decide', matter, outcome: 'yes', reason: '' });
    expect(kinds(sheet)).toEqual([]);
  });

  test('locale and time zone, set back by undoing', () => {
    const sheet = TestSheet.ready();
    sheet.apply({ kind: 'workbook', locale: 'en_US', timeZone: 'Europe/London' });
    expect(kinds(sheet)).toEqual(['wrong_locale::', 'wrong_time_zone::']);
    const { undo } = repair(sheet, 'wrong_locale::');
    repair(sheet, 'wrong_time_zone::');
    expect(kinds(sheet)).toEqual([]);
    expect(sheet.call('undoRepair', undo ?? '')).toEqual({ ok: true, restored: 1, left: 0 });
    expect(kinds(sheet)).toEqual(['wrong_locale::']);
  });

  test('a missing trigger is installed', () => {
    const sheet = TestSheet.ready();
    sheet.state = { ...sheet.state, triggers: [] };
    expect(kinds(sheet)).toEqual(['missing_trigger::']);
    repair(sheet, 'missing_trigger::');
    expect(kinds(sheet)).toEqual([]);
    expect(sheet.state.triggers.map(({ functionName }) => functionName)).toContain('handleEdit');
  });

  test('an edit that no trigger has read', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    const area = { row: 2, column: 5, rows: 1, columns: 1 };
    sheet.run('onEdit', [], { kind: 'edit', sheet: sheet.tab(TAB).id, area });
    expect(kinds(sheet)).toEqual([]);
    sheet.now += 11 * 60_000;
    expect(findings(sheet).map(({ text }) => text)).toEqual([
      'Det som skrevs i arket 12:00 har inte lästs än.',
    ]);
  });

  test('a renamed tab and a renamed, moved, doubled, unmarked and missing column', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter' });
    const tab = sheet.tab(TAB);
    sheet.apply({ kind: 'sheet', sheet: tab.id, properties: { name: 'Ärenden 2026' } });
    const name = 'Ärenden 2026';
    sheet.type(name, 1, sheet.column(name, 'matters.owner'), 'Vem?');
    const copy = insertAtEnd(sheet, name);
    sheet.type(name, 0, copy, 'matters.place');
    sheet.type(name, 0, sheet.column(name, 'matters.kind'), '');
    sheet.apply({ kind: 'deleteColumns', sheet: tab.id, at: sheet.column(name, 'matters.theme'), count: 1 });
    expect(kinds(sheet)).toEqual([
      'renamed_tab:matters:',
      'missing_column:matters:theme',
      'lost_mark:matters:kind',
      'renamed_column:matters:owner',
      'doubled_column:matters:place',
    ]);
    for (const id of kinds(sheet)) repair(sheet, id);
    // Where set-up puts a column that it adds is its own affair.
    expect(kinds(sheet).filter((id) => !id.startsWith('moved_column'))).toEqual([]);
    expect(sheet.row(TAB, matter)).toMatchObject({ theme: 'Klotter', kind: 'Felanmälan' });
    expect(sheet.cell(TAB, 1, sheet.column(TAB, 'matters.owner'))?.value).toBe('Ansvarig');
  });

  test('columns that people have moved are named and left where they are', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter', place: 'Sätra' });
    const [theme, place] = [sheet.column(TAB, 'matters.theme'), sheet.column(TAB, 'matters.place')];
    for (const row of [0, 1, 2]) {
      const cells = sheet.tab(TAB).cells[row] ?? [];
      const swapped = [cells[place] ?? null, cells[theme] ?? null];
      sheet.apply({ kind: 'cells', sheet: sheet.tab(TAB).id, row, column: theme, cells: [swapped] });
    }
    expect(place).toBe(theme + 1);
    expect(findings(sheet).map(({ id, group }) => [id, group])).toEqual([
      ['moved_column:matters:', 'harmless'],
    ]);
    expect(sheet.row(TAB, matter)).toMatchObject({ theme: 'Klotter', place: 'Sätra' });
  });

  test('a tab that was deleted: it comes back, and its rows from the events', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter' });
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När lagas den?' });
    const before = sheet.row(TAB, matter);
    const referral = sheet.row('Remisser', `${matter}/R1`);
    for (const name of [TAB, 'Remisser']) sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab(name).id });
    expect(kinds(sheet)).toContain('missing_tab:matters:');
    for (const id of kinds(sheet)) repair(sheet, id);
    for (const id of kinds(sheet)) repair(sheet, id);
    for (const id of kinds(sheet)) repair(sheet, id);
    expect(kinds(sheet)).toEqual([]);
    // Its JSON is made anew: the order of its parts says nothing.
    const read = (row: typeof before) => ({ ...row, state: JSON.parse(row?.state ?? '') });
    expect(read(sheet.row(TAB, matter))).toEqual(read(before));
    expect(sheet.row('Remisser', `${matter}/R1`)).toEqual(referral);
  });

  test('a deleted row is restored, or left out when that was meant', () => {
    const sheet = TestSheet.ready();
    const [first = '', second = ''] = sheet.captures(2);
    const before = sheet.row(TAB, first);
    deleteRow(sheet, TAB, rowOf(sheet, TAB, first));
    expect(findings(sheet)[0]?.text).toContain(`saknar rad i fliken Ärenden (${first})`);
    repair(sheet, 'missing_row:matters:');
    expect(sheet.row(TAB, first)).toEqual(before);
    deleteRow(sheet, TAB, rowOf(sheet, TAB, second));
    expect(sheet.call('leaveRows')).toMatchObject({ ok: true });
    expect(kinds(sheet)).toEqual([]);
    expect(sheet.rows('Hälsa').map((row) => row.kind)).toEqual(['Lagat', 'Lämnat']);
  });

  test('unknown words, text for a day and formulas: what holds is written back, and undone again', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter' });
    put(sheet, 2, 'matters.kind', 'Annat slag');
    put(sheet, 2, 'matters.received', 'i våras');
    const theme = sheet.column(TAB, 'matters.theme');
    sheet.apply({
      kind: 'cells',
      sheet: sheet.tab(TAB).id,
      row: 2,
      column: theme,
      cells: [[{ value: '', formula: '=1+1' }]],
    });
    expect(kinds(sheet)).toEqual([
      'not_a_day:matters:received',
      'unknown_word:matters:kind',
      'formula:matters:theme',
    ]);
    const undo = kinds(sheet).map((id) => repair(sheet, id).undo ?? '');
    expect(sheet.row(TAB, matter)).toMatchObject({
      kind: 'Felanmälan',
      received: '2026-04-13',
      theme: 'Klotter',
    });
    expect(kinds(sheet)).toEqual([]);
    for (const key of undo) expect(sheet.call('undoRepair', key)).toMatchObject({ restored: 1, left: 0 });
    expect(sheet.row(TAB, matter)).toMatchObject({ kind: 'Annat slag', received: 'i våras' });
    expect(sheet.cell(TAB, 2, theme)?.formula).toBe('=1+1');
    // What somebody has written since is left.
    put(sheet, 2, 'matters.kind', 'Klagomål');
    expect(sheet.call('undoRepair', undo[1] ?? '')).toMatchObject({ restored: 0, left: 1 });
  });

  test('copies that are alike go, others stay; rows without a key are read; torn rows are put together', () => {
    const sheet = TestSheet.ready();
    const matters = sheet.captures(3);
    const tab = sheet.tab(TAB);
    const copy = [...(tab.cells[2] ?? [])];
    const title = sheet.column(TAB, 'matters.title');
    const changed = copy.map((cell, index) => (index === title ? { value: 'Ny rubrik' } : cell));
    sheet.apply({ kind: 'cells', sheet: tab.id, row: 5, column: 0, cells: [copy, changed] });
    expect(kinds(sheet)).toEqual(['doubled_key:matters:']);
    const { undo } = repair(sheet, 'doubled_key:matters:');
    expect(sheet.rows(TAB)).toHaveLength(4);
    expect(undo).not.toBeNull();
    put(sheet, 5, 'matters.number', '');
    expect(kinds(sheet)).toEqual(['empty_key:matters:']);
    repair(sheet, 'empty_key:matters:');
    expect(sheet.rows(TAB).map((row) => row.number)).toEqual([...matters, 'SKÄ-2026-0004']);
    const visible = (row: number) =>
      sheet.tab(TAB).cells[row]?.slice(1, sheet.column(TAB, 'matters.page')) ?? [];
    const rows = [visible(3), visible(2)].map((row) => row.map((cell) => cell ?? null));
    sheet.apply({ kind: 'cells', sheet: tab.id, row: 2, column: 1, cells: rows });
    expect(kinds(sheet)).toEqual(['torn:matters:']);
    repair(sheet, 'torn:matters:');
    expect(kinds(sheet)).toEqual([]);
    for (const matter of matters) {
      expect(sheet.row(TAB, matter)).toMatchObject({ key: matter, number: matter });
      expect(JSON.parse(sheet.row(TAB, matter)?.state ?? '').matter).toBe(matter);
    }
  });

  test('rows that are no matters yet are named, whatever stands in them, until their cells are mended', () => {
    const sheet = TestSheet.ready();
    sheet.captures(2);
    put(sheet, 4, 'matters.title', 'Hål i vägen');
    put(sheet, 4, 'matters.received', 'förra veckan');
    put(sheet, 5, 'matters.text', 'Det är mörkt vid torget.');
    put(sheet, 6, 'matters.owner', 'Bo');
    put(sheet, 8, 'matters.notes', 'vår egen anteckning');
    const text = (kind: string) => findings(sheet).find((finding) => finding.kind === kind)?.text;
    expect(text('empty_key')).toBe(
      'En rad i fliken Ärenden saknar nummer och är inget ärende än (Det är mörkt vid torget.).',
    );
    // What a repair could not mend is for a person, who is told the cell.
    const stuck = findings(sheet).find(({ kind }) => kind === 'waiting_row');
    expect(stuck).toMatchObject({ group: 'person' });
    expect(stuck?.text).toBe(
      '2 rader i fliken Ärenden är inga ärenden än, för en cell behöver rättas först (Hål i vägen: C5, Bo: D7).',
    );
    repair(sheet, 'empty_key:matters:');
    expect(sheet.rows(TAB).map((row) => row.number)).toEqual([
      'SKÄ-2026-0001',
      'SKÄ-2026-0002',
      '',
      'SKÄ-2026-0003',
      '',
      '',
    ]);
    expect(kinds(sheet)).toEqual(['waiting_row:matters:']);
    put(sheet, 4, 'matters.received', '2026-04-02');
    put(sheet, 6, 'matters.owner', '');
    repair(sheet, 'empty_key:matters:');
    expect(sheet.rows(TAB)[2]).toMatchObject({ number: 'SKÄ-2026-0004', received: '2026-04-02' });
    expect(markOf(sheet, TAB, 4, 'matters.received')).toEqual({ note: '', background: '' });
    expect(kinds(sheet)).toEqual([]);
  });

  test('an emptied or changed number, and an emptied title, are written back, and undone again', () => {
    const sheet = TestSheet.ready();
    const [one = '', two = '', three = ''] = sheet.captures(3);
    put(sheet, 2, 'matters.number', '');
    put(sheet, 3, 'matters.number', 'nr 2');
    put(sheet, 4, 'matters.title', ' ');
    expect(kinds(sheet)).toEqual(['changed_number:matters:number', 'emptied:matters:title']);
    const { undo } = repair(sheet, 'changed_number:matters:number');
    repair(sheet, 'emptied:matters:title');
    expect(sheet.rows(TAB).map(({ number }) => number)).toEqual([one, two, three]);
    expect(sheet.row(TAB, three)?.title).toBe('Ärende 2');
    expect(kinds(sheet)).toEqual([]);
    expect(sheet.call('undoRepair', undo ?? '')).toMatchObject({ ok: true, restored: 2 });
    expect(sheet.rows(TAB)[1]?.number).toBe('nr 2');
  });

  test('referrals without row or matter, and gaps in the events', () => {
    const sheet = TestSheet.ready();
    const [first = '', second = ''] = sheet.captures(2);
    for (const matter of [first, second]) {
      sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
    }
    const before = sheet.row('Remisser', `${first}/R1`);
    deleteRow(sheet, 'Remisser', rowOf(sheet, 'Remisser', `${first}/R1`));
    expect(kinds(sheet)).toEqual(['missing_part:referrals:']);
    repair(sheet, 'missing_part:referrals:');
    expect(sheet.row('Remisser', `${first}/R1`)).toEqual(before);
    sheet.type('Remisser', 4, sheet.column('Remisser', 'referrals.key'), 'SKÄ-2026-0099/R1');
    deleteRow(sheet, 'Händelser', 4);
    const found = findings(sheet);
    expect(found.map(({ id, group }) => [id, group])).toEqual([
      ['broken_link:referrals:', 'person'],
      ['event_gaps:events:', 'person'],
    ]);
    expect(found[1]?.text).toContain('(3)');
  });
});

function insertAtEnd(sheet: TestSheet, title: string): number {
  const at = Math.max(...sheet.tab(title).cells.map((row) => row?.length ?? 0));
  insertColumn(sheet, title, at, 'Egen');
  return at;
}

describe('the comparison of all rows', () => {
  const sweep = (sheet: TestSheet) => {
    const answer = sheet.call('runSweep');
    if (!answer.ok) throw new Error(answer.message);
    return answer;
  };

  test('enters what no trigger saw as observed, marks what it cannot, and lists it', () => {
    const sheet = TestSheet.ready();
    const matters = sheet.captures(4);
    put(sheet, 2, 'matters.theme', 'Klotter');
    put(sheet, 3, 'matters.received', 'i våras');
    deleteRow(sheet, TAB, 5);
    put(sheet, 5, 'matters.title', 'Ny rad');
    expect(sweep(sheet)).toMatchObject({
      done: true,
      checked: 4,
      entered: 2,
      marked: 1,
      missing: [matters[3]],
    });
    expect(sheet.card(matters[0] ?? '')?.state.theme).toBe('Klotter');
    expect(sheet.rows('Händelser').at(-1)?.source).toBe('Ändrat för hand');
    expect(markOf(sheet, TAB, 3, 'matters.received').note).toContain('ingen dag');
    expect(sheet.row(TAB, 'SKÄ-2026-0005')?.title).toBe('Ny rad');
    expect(sheet.rows('Hälsa').map((row) => [row.kind, row.matter])).toEqual([
      ['Upptäckt', `${matters[0]}, SKÄ-2026-0005`],
      ['Märkt', 'Ärenden C4'],
      ['Saknas', matters[3]],
    ]);
    expect(sweep(sheet)).toMatchObject({ entered: 0, marked: 1 });
    // While a row is missing a day that nobody saw written may have been moved from it.
    put(sheet, 3, 'matters.received', '2026-04-01');
    expect(sweep(sheet)).toMatchObject({ entered: 0, marked: 1 });
    expect(markOf(sheet, TAB, 3, 'matters.received').note).toContain('går inte att veta');
    sheet.call('leaveRows');
    expect(sweep(sheet)).toMatchObject({ entered: 1, marked: 0 });
    expect(markOf(sheet, TAB, 3, 'matters.received')).toEqual({ note: '', background: '' });
  });

  test('an untouched sheet is left untouched, to the cell', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
    const before = structuredClone(sheet.workbook.state.sheets);
    expect(sweep(sheet)).toMatchObject({ done: true, entered: 0, marked: 0, missing: [] });
    expect(sheet.workbook.state.sheets).toEqual(before);
  });

  test('the night’s run does the same, and goes on by itself when it does not fit', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    put(sheet, 2, 'matters.theme', 'Klotter');
    expect(sheet.run('continueSweep', [], { kind: 'time', triggerUid: '1' }).ok).toBe(true);
    expect(sheet.rows(TAB)[0]?.state).toContain('Klotter');
    expect(sheet.state.triggers.map(({ functionName }) => functionName)).not.toContain('continueSweep');
  });
});
