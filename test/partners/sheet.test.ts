/** The register of civil society and contacts in the sheet. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';

const FIELDS = {
  name: 'Sätra Gårdsförening',
  kind: 'Förening',
  areas: 'Sätra',
  contact: 'Kim Berg',
  email: 'kim@exempel.se',
  consent: '2026-01-10',
  consentHow: 'Skriftligt',
  consentFor: 'inbjudningar',
};
const read = (sheet: TestSheet) => {
  const answer = sheet.call('readPartners');
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};
const save = (sheet: TestSheet, fields: Readonly<Record<string, string>>, key?: string) =>
  sheet.call('savePartner', { ...(key !== undefined && { key }), fields });

describe('the register', () => {
  test('a row is added, changed in what is named alone, and taken out', () => {
    const sheet = TestSheet.ready();
    const saved = save(sheet, FIELDS);
    if (!saved.ok) throw new Error(saved.message);
    expect(read(sheet).partners).toMatchObject([{ ...FIELDS, key: saved.key }]);
    expect(save(sheet, { role: '=1+1' }, saved.key)).toMatchObject({ ok: true });
    expect(read(sheet).partners).toMatchObject([{ ...FIELDS, role: '=1+1' }]);
    expect(save(sheet, { name: ' sätra gårdsförening ' })).toMatchObject({ ok: false });
    expect(sheet.call('takeOutRow', { tab: 'partners', key: saved.key })).toMatchObject({ ok: true });
    expect(read(sheet).partners).toEqual([]);
    expect(save(sheet, { role: 'x' }, saved.key)).toMatchObject({ ok: false });
  });

  test('contact details are neither saved without consent nor shown when it is over', () => {
    const sheet = TestSheet.ready();
    expect(save(sheet, { ...FIELDS, consent: '' })).toMatchObject({ ok: false });
    expect(read(sheet).partners).toEqual([]);
    const saved = save(sheet, { ...FIELDS, consentTo: '2026-02-01' });
    if (!saved.ok) throw new Error(saved.message);
    const shown = read(sheet);
    expect(JSON.stringify(shown)).not.toMatch(/Kim Berg|kim@exempel/);
    expect(shown.hidden).toEqual([saved.key]);
    // What is hidden is still there, and other things can be changed beside it.
    expect(save(sheet, { role: 'Odlar' }, saved.key)).toMatchObject({ ok: true });
    expect(sheet.row('Civilsamhälle', saved.key)).toMatchObject({ contact: 'Kim Berg', role: 'Odlar' });
  });

  test('a row that somebody typed by hand is found by its name, and gets a key', () => {
    const sheet = TestSheet.ready();
    sheet.type('Civilsamhälle', 3, sheet.column('Civilsamhälle', 'partners.name'), 'Handskriven förening');
    expect(read(sheet).partners).toMatchObject([{ key: 'Handskriven förening' }]);
    const saved = save(sheet, { stage: 'Samtal' }, 'Handskriven förening');
    if (!saved.ok) throw new Error(saved.message);
    expect(saved.key).toMatch(/^[0-9A-Z]{26}$/);
    expect(read(sheet).partners).toMatchObject([{ key: saved.key, stage: 'Samtal' }]);
  });

  test('whoever has no right to the tab is told so, and nothing is written', () => {
    const sheet = TestSheet.ready();
    const tab = sheet.tab('Civilsamhälle');
    const protections = [{ description: '', warningOnly: false, editors: ['annan@exempel.se'] }];
    sheet.apply({ kind: 'sheet', sheet: tab.id, properties: { protections } });
    const result = sheet.run('savePartner', [{ fields: FIELDS }], undefined, 'bo@exempel.se');
    expect(result.ok && result.value).toMatchObject({ ok: false });
    expect(sheet.rows('Civilsamhälle')).toEqual([]);
  });
});

describe('contacts', () => {
  test('those elsewhere are listed, the district’s own are not; whom nobody answers for is named', () => {
    const sheet = TestSheet.ready();
    const before = read(sheet).lists.withoutContact;
    expect(before).toContain('Trafikkontoret');
    const contact = { name: 'Bo Lind', email: 'bo@exempel.se', organisation: 'Trafikkontoret' };
    expect(sheet.call('saveContact', { fields: contact })).toMatchObject({ ok: true });
    const after = read(sheet);
    expect(after.contacts).toMatchObject([contact]);
    expect(after.lists.withoutContact).not.toContain('Trafikkontoret');
    expect(sheet.call('saveContact', { fields: { ...contact, email: 'bo' } })).toMatchObject({ ok: false });
  });
});

describe('a person who asks to be removed', () => {
  test('what goes is shown, also what nobody has consent for; then it goes, and nothing else', () => {
    const sheet = TestSheet.ready();
    save(sheet, { ...FIELDS, consentTo: '2026-02-01' });
    save(sheet, { ...FIELDS, name: 'Annan förening', contact: 'Lo Ek', email: 'lo@exempel.se' });
    sheet.call('saveContact', {
      fields: { name: 'Kim Berg', organisation: 'Trafikkontoret', phone: '08-1' },
    });
    const found = sheet.call('findPerson', 'kim berg');
    if (!found.ok) throw new Error(found.message);
    expect(found.rows.map(({ tab, about, cells }) => [tab, about, cells.map(({ text }) => text)])).toEqual([
      [
        'partners',
        FIELDS.name,
        ['Kim Berg', 'kim@exempel.se', '2026-01-10', 'Skriftligt', 'inbjudningar', '2026-02-01'],
      ],
      ['contacts', 'Trafikkontoret', ['Kim Berg', '08-1']],
    ]);
    const rows = found.rows.map(({ tab, key }) => ({ tab, key }));
    expect(sheet.call('removePerson', { rows })).toMatchObject({ ok: true, removed: 2 });
    const all = JSON.stringify([sheet.rows('Civilsamhälle'), sheet.rows('Kontakter'), sheet.rows('Hälsa')]);
    expect(all).not.toMatch(/Kim Berg|kim@exempel/);
    expect(all).toContain('Lo Ek');
    expect(all).toContain(FIELDS.name);
    expect(sheet.rows('Hälsa').at(-1)).toMatchObject({ did: 'Borttagna på begäran' });
    const again = sheet.call('findPerson', 'kim berg');
    expect(again.ok && again.rows).toEqual([]);
  });

  test('the other tabs that name the person are counted, not changed', () => {
    const sheet = TestSheet.ready();
    sheet.call('performDialogue', {
      commands: [
        {
          type: 'capture',
          id: sheet.ulid(),
          kind: 'comment',
          channel: 'mail',
          title: 'Fråga',
          text: 'Hälsar Kim Berg',
        },
      ],
    });
    const found = sheet.call('findPerson', 'Kim Berg');
    const matter = sheet.rows('Ärenden')[0]?.key ?? '';
    expect(found.ok && found.elsewhere).toEqual([
      { tab: 'Ärenden', rows: 1, first: [matter] },
      { tab: 'Händelser', rows: 1, first: [matter] },
    ]);
    expect(sheet.call('findPerson', 'Ki')).toMatchObject({ ok: false });
  });
});
