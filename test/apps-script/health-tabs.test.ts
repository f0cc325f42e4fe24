import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { daysOf } from '../../apps-script/health/columns.ts';
import { TAB_ORDER } from '../../apps-script/workbook/schema/schema.ts';
import { tabWords } from '../../shared/text/tabs.ts';
import { deleteRow, rowOf } from './support/hands.ts';
import { TestSheet } from './support/sheet.ts';

function findings(sheet: TestSheet) {
  return [0, 1, 2, 3].flatMap((step) => {
    const answer = sheet.call('readHealth', { step });
    if (!answer.ok) throw new Error(answer.message);
    return [...answer.findings];
  });
}
const ids = (sheet: TestSheet) => findings(sheet).map(({ id }) => id);

function repair(sheet: TestSheet, id: string) {
  const answer = sheet.call('repairHealth', { id });
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}
function undo(sheet: TestSheet, key: string | null) {
  const answer = sheet.call('undoRepair', key ?? '');
  if (!answer.ok) throw new Error(answer.message);
  return answer;
}

/** A matter with a row in every tab that follows from events. */
function used(): { readonly sheet: TestSheet; readonly matter: string } {
  const sheet = TestSheet.ready();
  const matter = sheet.capture();
  sheet.done({ type: 'acknowledge', matter, outcome: 'personal', channel: 'phone' });
  sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'När?' });
  sheet.done({ type: 'remind', matter, referral: `${matter}/R1`, how: 'phone', text: 'Hur går det?' });
  sheet.done({ type: 'promise', matter, what: 'Ringa upp', to: 'Den boende', due: '2026-04-20' });
  sheet.done({ type: 'plan_action', matter, what: 'Byta lampan', owner: 'Bo', due: '2026-05-04' });
  sheet.done({ type: 'give_interim', matter, channel: 'phone', text: 'Vi väntar på polisen.' });
  sheet.done({ type: 'decide', matter, outcome: 'yes', reason: 'Ja.', meeting: '2026-04-13' });
  return { sheet, matter };
}

const DIALOGUE = 'SKÄ-D-2026-0001';

/** A dialogue with a row in every tab that follows from its events, and one of each whose step was undone. */
function talked(): TestSheet {
  const sheet = TestSheet.ready();
  const steps = [
    {
      ...{ type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', due: '2026-06-15' },
      occasions: [{ kind: 'session', on: '2026-05-13' }],
    },
    { type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Mörkt', theme: 'Belysning' }] },
    { type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Bänkar' }] },
    { type: 'answer_inputs', dialogue: DIALOGUE, items: [`${DIALOGUE}/I1`], outcome: 'yes', text: 'I maj.' },
    { type: 'plan_action', dialogue: DIALOGUE, what: 'Byta lampan', owner: 'Bo', due: '2026-05-04' },
    { type: 'raise_inputs', dialogue: DIALOGUE, items: [`${DIALOGUE}/I2`], matter: sheet.capture() },
    { type: 'add_inputs', dialogue: DIALOGUE, inputs: [{ text: 'Skrivet två gånger' }] },
    { type: 'strike_input', dialogue: DIALOGUE, item: `${DIALOGUE}/I3`, reason: 'Dubbelt' },
  ];
  const answer = sheet.call(
    'perform',
    steps.map((step) => ({ id: sheet.ulid(), ...step })),
  );
  if (!answer.ok || answer.replies.some(({ result }) => result !== 'done'))
    throw new Error(JSON.stringify(answer));
  return sheet;
}

const OF_DIALOGUES: readonly (readonly [tab: string, table: string, key: string, day: string])[] = [
  ['Dialoger', 'dialogues', DIALOGUE, 'due'],
  ['Inlägg', 'inputs', `${DIALOGUE}/I1`, 'answered'],
  ['Tillfällen', 'occasions', `${DIALOGUE}/T1`, 'on'],
  ['Åtgärder', 'actions', `${DIALOGUE}/A1`, 'due'],
];

test('nothing in a sheet in which a dialogue has been held', () => {
  expect(findings(talked())).toEqual([]);
});

describe.each(OF_DIALOGUES)('the tab %s, for dialogues', (tab, table, key, day) => {
  test('text for a day is named, and what holds is written back', () => {
    const sheet = talked();
    const row = rowOf(sheet, tab, key);
    const column = sheet.column(tab, `${table}.${day}`);
    const before = sheet.cell(tab, row, column)?.value;
    expect(before).toMatch(/^2026-/);
    sheet.type(tab, row, column, 'i vår');
    expect(ids(sheet)).toEqual([`not_a_day:${table}:${day}`]);
    repair(sheet, `not_a_day:${table}:${day}`);
    expect(sheet.cell(tab, row, column)?.value).toBe(before);
  });

  test('a deleted row comes back, and goes again when that is undone', () => {
    const sheet = talked();
    const before = sheet.row(tab, key);
    deleteRow(sheet, tab, rowOf(sheet, tab, key));
    expect(ids(sheet)).toEqual([`missing_part:${table}:`]);
    const done = repair(sheet, `missing_part:${table}:`);
    expect(sheet.row(tab, key)).toEqual(before);
    expect(undo(sheet, done.undo)).toMatchObject({ restored: 1, left: 0 });
    expect(ids(sheet)).toEqual([`missing_part:${table}:`]);
  });

  test('a row that belongs to nothing is for a person to look at', () => {
    const sheet = talked();
    const last = sheet.tab(tab).cells.findLastIndex((row) => row?.some((cell) => cell?.value));
    sheet.type(tab, last + 1, sheet.column(tab, `${table}.key`), 'SKÄ-D-2026-0999');
    expect(ids(sheet)).toEqual([`broken_link:${table}:`]);
  });
});

test('every column that holds days in a used sheet is looked at', () => {
  const held = [used().sheet, talked()].flatMap((sheet) =>
    TAB_ORDER.flatMap((name) => {
      const own = tabWords.sv[name].title;
      return sheet
        .rows(own)
        .flatMap((row) =>
          Object.entries(row).flatMap(([column, text]) =>
            /^\d{4}-\d{2}-\d{2}$/.test(text) ? [`${name}.${column}`] : [],
          ),
        );
    }),
  );
  const known = TAB_ORDER.flatMap((name) => daysOf(name).map((column) => `${name}.${column}`));
  const machines = ['events.at'];
  expect([...new Set(held)].filter((each) => !known.includes(each) && !machines.includes(each))).toEqual([]);
});

const FOLLOWING: readonly (readonly [tab: string, table: string, day: string])[] = [
  ['Remisser', 'referrals', 'due'],
  ['Löften', 'promises', 'due'],
  ['Åtgärder', 'actions', 'due'],
  ['Beslut', 'decisions', 'on'],
  ['Återkopplingar', 'feedbacks', 'on'],
  ['Påminnelser', 'reminders', 'on'],
];

test('nothing in a sheet whose every tab has been used', () => {
  expect(findings(used().sheet)).toEqual([]);
});

describe.each(FOLLOWING)('the tab %s', (tab, table, day) => {
  test('text for a day and a formula: what holds is written back, and undone again', () => {
    const { sheet } = used();
    const column = sheet.column(tab, `${table}.${day}`);
    const before = sheet.cell(tab, 2, column)?.value;
    sheet.type(tab, 2, column, 'i vår');
    expect(ids(sheet)).toEqual([`not_a_day:${table}:${day}`]);
    const done = repair(sheet, `not_a_day:${table}:${day}`);
    expect(sheet.cell(tab, 2, column)?.value).toBe(before);
    expect(undo(sheet, done.undo)).toMatchObject({ restored: 1, left: 0 });
    expect(sheet.cell(tab, 2, column)?.value).toBe('i vår');
    sheet.apply({
      kind: 'cells',
      sheet: sheet.tab(tab).id,
      row: 2,
      column,
      cells: [[{ value: String(before), formula: '=TODAY()' }]],
    });
    expect(ids(sheet)).toEqual([`formula:${table}:${day}`]);
    repair(sheet, `formula:${table}:${day}`);
    expect(sheet.cell(tab, 2, column)).toMatchObject({ value: before });
    expect(sheet.cell(tab, 2, column)?.formula).toBeUndefined();
  });

  test('a deleted row comes back, and goes again when that is undone', () => {
    const { sheet } = used();
    const before = sheet.rows(tab);
    deleteRow(sheet, tab, 2);
    expect(ids(sheet)).toEqual([`missing_part:${table}:`]);
    const done = repair(sheet, `missing_part:${table}:`);
    expect([...sheet.rows(tab)].sort((a, b) => ((a.key ?? '') < (b.key ?? '') ? -1 : 1))).toEqual(before);
    expect(undo(sheet, done.undo)).toMatchObject({ restored: 1, left: 0 });
    expect(ids(sheet)).toEqual([`missing_part:${table}:`]);
  });

  test('a copied row: removed when it is alike in every cell, also in people’s own; undone, it is there again', () => {
    const { sheet } = used();
    const last = sheet.tab(tab).cells.findLastIndex((row) => row?.some((cell) => cell?.value));
    const cells = [...(sheet.tab(tab).cells[2] ?? [])];
    const width = Math.max(...sheet.tab(tab).cells.map((row) => row?.length ?? 0));
    sheet.apply({ kind: 'insertColumns', sheet: sheet.tab(tab).id, at: width, count: 1 });
    sheet.apply({ kind: 'cells', sheet: sheet.tab(tab).id, row: last + 1, column: 0, cells: [cells] });
    sheet.type(tab, last + 1, width, 'vårt eget');
    expect(ids(sheet)).toEqual([`doubled_row:${table}:`]);
    repair(sheet, `doubled_row:${table}:`);
    expect(ids(sheet)).toEqual([`doubled_row:${table}:`]);
    sheet.type(tab, last + 1, width, '');
    const { length } = sheet.rows(tab);
    const done = repair(sheet, `doubled_row:${table}:`);
    expect(sheet.rows(tab)).toHaveLength(length - 1);
    expect(ids(sheet)).toEqual([]);
    expect(undo(sheet, done.undo)).toMatchObject({ restored: 1 });
    expect(sheet.rows(tab)).toHaveLength(length);
  });

  test('a row that belongs to nothing is for a person to look at', () => {
    const { sheet } = used();
    const last = sheet.tab(tab).cells.findLastIndex((row) => row?.some((cell) => cell?.value));
    sheet.type(tab, last + 1, sheet.column(tab, `${table}.key`), 'SKÄ-2026-0999/X1');
    expect(findings(sheet).map(({ id, group }) => [id, group])).toEqual([
      [`broken_link:${table}:`, 'person'],
    ]);
  });
});

test('a column of any of these tabs that was deleted is added and filled', () => {
  for (const [tab, table, day] of FOLLOWING) {
    const { sheet } = used();
    const before = sheet.rows(tab).map((row) => row[day]);
    const at = sheet.column(tab, `${table}.${day}`);
    sheet.apply({ kind: 'deleteColumns', sheet: sheet.tab(tab).id, at, count: 1 });
    repair(sheet, `missing_column:${table}:${day}`);
    expect(sheet.rows(tab).map((row) => row[day])).toEqual(before);
  }
});

test('a restored row in which somebody has written since is left when the repair is undone', () => {
  const { sheet, matter } = used();
  deleteRow(sheet, 'Löften', 2);
  const done = repair(sheet, 'missing_part:promises:');
  const row = rowOf(sheet, 'Löften', `${matter}/L1`);
  sheet.type('Löften', row, sheet.column('Löften', 'promises.notes'), 'ring före lunch');
  expect(undo(sheet, done.undo)).toMatchObject({ restored: 0, left: 1 });
  expect(sheet.row('Löften', `${matter}/L1`)?.notes).toBe('ring före lunch');
});

describe('the lists that people look after', () => {
  test('words, days and names that are read as nothing are named, for a person to mend', () => {
    const { sheet } = used();
    const put = (tab: string, key: string, text: string, row = 2) =>
      sheet.type(tab, row, sheet.column(tab, key), text);
    put('Organisationer', 'organisations.recipient', 'kanske');
    put('Kontakter', 'contacts.name', 'Bo');
    put('Kontakter', 'contacts.absentFrom', 'i sommar');
    put('Kontakter', 'contacts.organisation', 'Ett annat bolag');
    put('Kalender', 'calendar.key', 'klämdagen', 6);
    put('Mål', 'targets.organisation', 'Polisn');
    put('Ärenden', 'matters.group', 'F-2026-0099');
    const found = findings(sheet);
    expect(found.map(({ id }) => id).sort()).toEqual([
      'list_day:calendar:key',
      'list_day:contacts:absentFrom',
      'list_word:organisations:recipient',
      'unknown_issue:matters:group',
      'unknown_name:contacts:organisation',
      'unknown_name:targets:organisation',
    ]);
    expect(new Set(found.map(({ group }) => group))).toEqual(new Set(['person']));
    expect(found.find(({ id }) => id.startsWith('unknown_name:targets'))?.text).toContain('Polisn');
  });

  test('a copied row of a list is found; alike, it goes', () => {
    const { sheet } = used();
    const { cells, id } = sheet.tab('Organisationer');
    const last = cells.findLastIndex((row) => row?.some((cell) => cell?.value));
    sheet.apply({ kind: 'cells', sheet: id, row: last + 1, column: 0, cells: [[...(cells[2] ?? [])]] });
    expect(ids(sheet)).toEqual(['doubled_row:organisations:']);
    repair(sheet, 'doubled_row:organisations:');
    expect(ids(sheet)).toEqual([]);
  });
});
