import { beforeEach, describe, expect, test } from 'vitest';
import { sheetWords } from '../../shared/text/sheet.ts';
import './support/patience.ts';
import { fireEdit } from './support/edit.ts';
import { deleteRow, rowOf } from './support/hands.ts';
import { ANNA, TestSheet } from './support/sheet.ts';

const BO = 'bo.lind@example.se';
const BATCH = '01KP2RGHTS';

let sheet: TestSheet;
let matter: string;

/** Only Anna may write in the tab: protected as a whole, or a part of it. */
function protect(title: string, area?: { row: number; column: number; rows: number; columns: number }): void {
  const tab = sheet.tab(title);
  const protections = [{ description: '', warningOnly: false, editors: [ANNA], ...(area && { area }) }];
  sheet.apply({ kind: 'sheet', sheet: tab.id, properties: { protections } });
}

/** What Bo, who may edit the workbook but not what is protected, gets for an answer. */
function asBo(
  name: string,
  ...args: readonly unknown[]
): { readonly ok: boolean; readonly message?: string } {
  const result = sheet.run(name, args, undefined, BO);
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value as { ok: boolean; message?: string };
}

const capture = (fields: Readonly<Record<string, unknown>> = {}) => ({
  type: 'capture',
  id: sheet.ulid(),
  kind: 'comment',
  channel: 'mail',
  title: 'Nytt',
  text: 'Nytt',
  ...fields,
});

const refer = () => ({
  type: 'refer',
  id: sheet.ulid(),
  matter,
  organisation: 'trafikkontoret',
  question: 'När?',
});

const mail = () => ({
  kind: 'reminder',
  matter,
  to: 'registrator@example.se',
  subject: 'Påminnelse',
  text: 'När kommer svaret?',
  about: sheet.ulid(),
});

/** Everything that could have changed, but for the turn that was taken and given back. */
const all = () => structuredClone({ workbook: sheet.workbook.state, properties: sheet.state.properties });

beforeEach(() => {
  sheet = TestSheet.ready(9);
  matter = sheet.capture();
  const row = rowOf(sheet, 'Inställningar', 'mail');
  sheet.type('Inställningar', row, sheet.column('Inställningar', 'settings.value'), 'Ja');
});

const broken = () => {
  sheet.type('Ärenden', 2, sheet.column('Ärenden', 'matters.kind'), 'Ett ord');
  return 'unknown_word:matters:kind';
};
const repaired = (): string => {
  const answer = sheet.call('repairHealth', { id: broken() });
  return (answer.ok && answer.undo) || '';
};

const withWord = (): readonly unknown[] => {
  broken();
  return [];
};
const withoutRow = (): readonly unknown[] => {
  deleteRow(sheet, 'Ärenden', 2);
  return [];
};

/** Every call that writes in a tab; what it is given is made while everybody still may. */
const WRITING: readonly (readonly [string, () => readonly unknown[]])[] = [
  ['perform', () => [[capture()]]],
  ['perform', () => [[refer()]]],
  ['perform', () => [[{ type: 'correct', id: sheet.ulid(), matter, title: 'Ny rubrik' }]]],
  [
    'performDialogue',
    () => [
      { commands: [{ type: 'plan_dialogue', id: sheet.ulid(), form: 'trygghetsvandring', title: 'Torget' }] },
    ],
  ],
  ['sendMail', () => [mail()]],
  ['sendAgain', () => [null]],
  ['repairHealth', () => [{ id: broken() }]],
  ['undoRepair', () => [repaired()]],
  ['runSweep', withWord],
  ['leaveRows', withoutRow],
  ['freezeReport', () => [{ period: '2025' }]],
  [
    'enterRows',
    () => [
      {
        ...{ batch: BATCH, file: 'a.csv', kind: 'matters', of: 1 },
        commands: [capture({ type: 'import_matter', id: `${BATCH}0000000000000001`, past: [] })],
      },
    ],
  ],
  [
    'setUp',
    () => {
      const tab = sheet.tab('Ärenden');
      sheet.apply({
        kind: 'deleteColumns',
        sheet: tab.id,
        at: sheet.column('Ärenden', 'matters.theme'),
        count: 1,
      });
      return [];
    },
  ],
];

describe('a person who may not write in a protected tab', () => {
  test.each(WRITING)(
    '%s says so and the way out, changes nothing, and Anna can do the same',
    (name, given) => {
      const args = given();
      if (name === 'freezeReport') sheet.call('freezeReport', { period: '2024' });
      const tabs = sheet.workbook.state.sheets.map(({ properties }) => properties.name);
      for (const title of tabs) protect(title);
      const before = all();
      const mails = sheet.state.mail.length;
      const answer = asBo(name, ...args);
      expect(answer.ok).toBe(false);
      expect(answer.message).toMatch(
        /^Inget sparades: du har inte rätt att .*\. Be den som äger arket om .*\.$/,
      );
      expect(all()).toEqual(before);
      expect(sheet.state.mail).toHaveLength(mails);
      const own = sheet.run(name, args);
      expect(own.ok && own.value).toMatchObject({ ok: true });
    },
  );

  test('one protected tab is named; steps that do not write in it are done', () => {
    protect('Remisser');
    expect(asBo('perform', [refer()]).message).toBe(sheetWords.sv.errors.noRightIn('Remisser'));
    expect(asBo('perform', [{ type: 'add_note', id: sheet.ulid(), matter, text: 'Ringde.' }])).toMatchObject({
      ok: true,
    });
    expect(sheet.rows('Händelser').map(({ type }) => type)).toEqual(['matter_received', 'note_added']);
  });

  test('a step whose mail cannot be written down is not done without it', () => {
    protect('Utskick');
    const sent = { ...refer() };
    expect(asBo('perform', [sent], [{ ...mail(), about: sent.id }]).message).toBe(
      sheetWords.sv.errors.noRightIn('Utskick'),
    );
    expect(sheet.rows('Händelser')).toHaveLength(1);
  });

  test('titles and a column of people’s own may be protected, as may an area that is marked as free in a tab', () => {
    protect('Ärenden', { row: 0, column: 0, rows: 2, columns: 50 });
    expect(asBo('perform', [capture()])).toMatchObject({ ok: true });
    const notes = sheet.column('Ärenden', 'matters.notes');
    protect('Ärenden', { row: 2, column: notes, rows: 900, columns: 1 });
    expect(asBo('perform', [capture()])).toMatchObject({ ok: true });
    protect('Ärenden', { row: 2, column: notes - 1, rows: 900, columns: 1 });
    expect(asBo('perform', [capture()]).message).toBe(sheetWords.sv.errors.noRightIn('Ärenden'));
  });

  test('reads everything; figures are shown though they cannot be kept', () => {
    for (const { properties } of sheet.workbook.state.sheets) protect(properties.name);
    for (const [name, ...args] of [
      ['whoAmI'],
      ['readCard', { matter }],
      ['readMine', { scope: 'all' }],
      ['readOverview', {}],
      ['readHistory', matter],
      ['readHealth', { step: 1 }],
      ['readMailings'],
      ['readDialogues'],
      ['listReports'],
    ] as const) {
      expect(asBo(name, ...args), name).toMatchObject({ ok: true });
    }
  });

  test('an edit by hand stays, and says that it is the triggers’ account that may not', () => {
    sheet.type('Ärenden', 2, sheet.column('Ärenden', 'matters.theme'), 'Belysning');
    protect('Händelser');
    const area = { row: 2, column: sheet.column('Ärenden', 'matters.theme'), rows: 1, columns: 1 };
    const event = { kind: 'edit', sheet: sheet.tab('Ärenden').id, area } as const;
    const result = sheet.run('handleEdit', [], event, BO);
    expect(JSON.stringify(result.effects)).toContain('Det du skrev står kvar men är inte infört');
    expect(sheet.rows('Ärenden')[0]?.theme).toBe('Belysning');
    expect(sheet.rows('Händelser')).toHaveLength(1);
    fireEdit(sheet, 'Ärenden', area);
    expect(sheet.rows('Händelser').at(-1)?.type).toBe('matter_corrected');
  });

  test('what was refused only when it was carried out is finished by the next who may', () => {
    // A rule that nobody can ask for beforehand: Google refuses a cell that breaks a drop-down which refuses.
    const column = sheet.column('Remisser', 'referrals.organisation');
    const rule = {
      ...{ area: { row: 2, column, rows: 500, columns: 1 }, kind: 'list' as const },
      ...{ values: ['Polisen'], allowInvalid: false },
    };
    const { id } = sheet.tab('Remisser');
    sheet.apply({ kind: 'sheet', sheet: id, properties: { validations: [rule] } });
    const sent = refer();
    expect(asBo('perform', [sent]).message).toBe(sheetWords.sv.errors.unfinished);
    expect(sheet.rows('Händelser').map(({ type }) => type)).toEqual(['matter_received', 'referral_sent']);
    sheet.apply({ kind: 'sheet', sheet: id, properties: { validations: [] } });
    sheet.done({ type: 'add_note', matter, text: 'Ringde.' });
    expect(sheet.rows('Remisser')).toHaveLength(1);
    expect(sheet.rows('Händelser')).toHaveLength(3);
    // The same command once more, as a panel does that got no answer, is not entered twice.
    expect(asBo('perform', [sent])).toMatchObject({ ok: true });
    expect(sheet.rows('Händelser')).toHaveLength(3);
  });
});
