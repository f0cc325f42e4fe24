import { describe, expect, test } from 'vitest';
import './support/patience.ts';
import { TestSheet } from './support/sheet.ts';

const TABS = [
  'Ärenden',
  'Remisser',
  'Löften',
  'Åtgärder',
  'Frågor',
  'Beslut',
  'Återkopplingar',
  'Påminnelser',
  'Dialoger',
  'Inlägg',
  'Tillfällen',
  'Checklistor',
  'Civilsamhälle',
  'Utvecklingsprogram',
  'Organisationer',
  'Kontakter',
  'Områden',
  'Teman',
  'Kalender',
  'Mål',
  'Mallar',
  'Inställningar',
  'Hälsa',
  'Utskick',
  'Bevakning',
  'Händelser',
  'Inkorg',
];
const names = (sheet: TestSheet) => sheet.workbook.state.sheets.map(({ properties }) => properties.name);

describe('setting up an empty spreadsheet', () => {
  const sheet = new TestSheet().setUp();

  test('adds its tabs before those that were there, which stay', () => {
    expect(names(sheet)).toEqual([...TABS, 'Blad1']);
  });

  test('sets locale and time zone', () => {
    const other = new TestSheet();
    other.apply({ kind: 'workbook', locale: 'en_US', timeZone: 'America/New_York' });
    other.setUp();
    expect(other.workbook.state.locale).toBe('sv_SE');
    expect(other.workbook.state.timeZone).toBe('Europe/Stockholm');
  });

  test('hides the row of keys and the machine columns, and freezes the titles', () => {
    const { properties, cells } = sheet.tab('Ärenden');
    expect(properties.hiddenRows).toContain(0);
    expect(properties.frozenRows).toBe(2);
    expect(properties.frozenColumns).toBe(2);
    const hidden = ['key', 'page', 'status', 'state'].map((key) => sheet.column('Ärenden', `matters.${key}`));
    expect([...properties.hiddenColumns].sort((a, b) => a - b)).toEqual(hidden);
    expect(cells[1]?.[1]?.value).toBe('Nummer');
    expect(cells[1]?.[1]?.note).toContain('kvittot');
    expect(cells[1]?.[1]?.style?.bold).toBe(true);
  });

  test('gives drop-downs that mark and never refuse, and colours with the word beside them', () => {
    const { properties } = sheet.tab('Ärenden');
    const kind = sheet.column('Ärenden', 'matters.kind');
    const rule = properties.validations.find(({ area }) => area.column === kind);
    expect(rule?.values).toContain('Felanmälan');
    expect(rule?.allowInvalid).toBe(true);
    expect(properties.conditions.map(({ when }) => when.value)).toContain('På remiss');
  });

  test('warns before edits in the tabs that machines write, and only there', () => {
    const warned = sheet.workbook.state.sheets.filter(({ properties }) => properties.protections.length > 0);
    expect(warned.map(({ properties }) => properties.name)).toEqual([
      'Löften',
      'Åtgärder',
      'Frågor',
      'Beslut',
      'Återkopplingar',
      'Påminnelser',
      'Tillfällen',
      'Hälsa',
      'Utskick',
      'Bevakning',
      'Händelser',
      'Inkorg',
    ]);
    expect(warned.every(({ properties }) => properties.protections.every((one) => one.warningOnly))).toBe(
      true,
    );
  });

  test('fills settings and organisations', () => {
    expect(sheet.row('Inställningar', 'district')?.value).toBe('Skärholmen');
    expect(sheet.row('Organisationer', 'trafikkontoret')?.name).toBe('Trafikkontoret');
    expect(sheet.rows('Organisationer').length).toBeGreaterThan(100);
  });

  test('shows its progress', () => {
    const shown = new TestSheet();
    shown.call('setUp');
    const toasts = (shown.last?.effects ?? []).filter(({ kind }) => kind === 'toast');
    expect(toasts.length).toBe(TABS.length + 1);
  });
});

describe('setting up again', () => {
  test('changes nothing', () => {
    const sheet = new TestSheet().setUp();
    sheet.capture();
    const before = JSON.stringify(sheet.workbook.state);
    sheet.setUp();
    expect(JSON.stringify(sheet.workbook.state)).toBe(before);
  });

  test('finishes one that was cut off: a tab without its keys is taken up again', () => {
    const sheet = new TestSheet();
    sheet.apply({
      kind: 'addSheet',
      sheet: 77,
      properties: { ...sheet.tab('Blad1').properties, name: 'Ärenden', index: 1 },
    });
    sheet.setUp();
    expect(names(sheet).filter((name) => name.startsWith('Ärenden'))).toEqual(['Ärenden']);
    expect(sheet.tab('Ärenden').id).toBe(77);
    expect(sheet.capture()).toBe('SKÄ-2026-0001');
  });

  test('leaves a tab of the same name that is somebody else’s alone', () => {
    const sheet = new TestSheet();
    sheet.apply({ kind: 'sheet', sheet: sheet.tab('Blad1').id, properties: { name: 'Händelser' } });
    sheet.type('Händelser', 0, 0, 'Sommarfest i parken');
    sheet.setUp();
    expect(sheet.cell('Händelser', 0, 0)?.value).toBe('Sommarfest i parken');
    expect(names(sheet)).toContain('Händelser (Gensvar)');
    expect(sheet.capture()).toBe('SKÄ-2026-0001');
  });

  test('gives back a lost key and a deleted column, and says so', () => {
    const sheet = new TestSheet().setUp();
    const matter = sheet.capture();
    sheet.type('Ärenden', 0, sheet.column('Ärenden', 'matters.theme'), '');
    const place = sheet.column('Ärenden', 'matters.place');
    sheet.apply({ kind: 'deleteColumns', sheet: sheet.tab('Ärenden').id, at: place, count: 1 });
    const who = sheet.call('whoAmI');
    expect(who.ok && who.findings).toEqual([
      'Kolumnen Plats saknas i fliken Ärenden.',
      'Kolumnen Tema i fliken Ärenden har tappat sitt dolda märke och känns bara igen på sin rubrik.',
    ]);
    const answer = sheet.call('setUp');
    expect(answer.ok && answer.message).toContain('Kolumnen Plats lades till i Ärenden.');
    sheet.done({ type: 'triage', matter, owner: 'Anna', theme: 'Klotter', place: 'Sätra' });
    expect(sheet.row('Ärenden', matter)).toMatchObject({ theme: 'Klotter', place: 'Sätra' });
    const after = sheet.call('whoAmI');
    expect(after.ok && after.findings).toEqual([]);
  });

  test('takes the district from the panel', () => {
    const sheet = new TestSheet();
    const answer = sheet.call('setUp', { district: 'Kungsholmen' });
    expect(answer.ok && answer.message).toContain('Kungsholmen');
    expect(sheet.capture()).toBe('KUN-2026-0001');
  });
});

test('opening the file makes the menu with no right to read anything', () => {
  const sheet = new TestSheet();
  const opened = sheet.run('onOpen', [], { kind: 'open' });
  expect(opened.ok).toBe(true);
  const [menu] = opened.effects;
  expect(menu).toMatchObject({ kind: 'menu' });
  expect(JSON.stringify(menu)).toContain('"functionName":"setUp"');
});

test('before set-up, every call says what to do', () => {
  const sheet = new TestSheet();
  const who = sheet.call('whoAmI');
  expect(who).toMatchObject({ ok: true, isSetUp: false, language: 'sv' });
  const performed = sheet.call('perform', [{ type: 'triage' }]);
  expect(performed).toMatchObject({ ok: false });
  expect(!performed.ok && performed.message).toContain('Ställ in arket');
  expect(sheet.call('createPairing')).toMatchObject({ ok: false });
});
