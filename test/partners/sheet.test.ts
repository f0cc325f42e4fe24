/** The register of civil society and contacts in the sheet. */
import { describe, expect, test } from 'vitest';
import '../apps-script/support/patience.ts';
import { TAB_ORDER } from '../../apps-script/workbook/schema/schema.ts';
import { tabWords } from '../../shared/text/tabs.ts';
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
    const contact = {
      name: 'Bo Lind',
      email: 'bo@exempel.se',
      organisation: 'Trafikkontoret',
      position: 'Driftledare',
      areas: 'Sätra; Bredäng',
      consent: '2026-03-01',
    };
    expect(sheet.call('saveContact', { fields: contact })).toMatchObject({ ok: true });
    const after = read(sheet);
    expect(after.contacts).toMatchObject([contact]);
    expect(after.lists.withoutContact).not.toContain('Trafikkontoret');
    expect(sheet.call('saveContact', { fields: { ...contact, email: 'bo' } })).toMatchObject({ ok: false });
    expect(sheet.call('saveContact', { fields: { ...contact, consent: '2099-01-01' } })).toMatchObject({
      ok: false,
    });
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

  /** Everything that stands in any tab. */
  const everything = (sheet: TestSheet): string =>
    JSON.stringify(TAB_ORDER.map((name) => sheet.tab(tabWords.sv[name].title).cells));
  const figures = (sheet: TestSheet): unknown => {
    const answer = sheet.call('readOverview', {});
    if (!answer.ok) throw new Error(answer.message);
    // All but the number of the last event.
    const { last: _last, ...figures } = answer.figures;
    return figures;
  };

  /** A matter and a dialogue in which somebody is named in many places, and a matter in which nobody is. */
  const named = (): TestSheet => {
    const sheet = TestSheet.ready();
    const matter = sheet.capture({
      title: 'Klotter hos Kim Bergs port',
      text: 'Ring KIM BERG',
      received: '2026-04-01',
    });
    sheet.done({ type: 'refer', matter, organisation: 'polisen', question: 'Kim Berg undrar när?' });
    sheet.done({ type: 'promise', matter, what: 'Ringa Kim Berg', to: 'Kim Berg', due: '2026-04-20' });
    sheet.done({ type: 'decide', matter, outcome: 'yes', reason: 'Kim Berg har rätt.' });
    sheet.capture({ title: 'Lampan', text: 'Mörkt' });
    const dialogue = 'SKÄ-D-2026-0001';
    const commands = [
      { type: 'plan_dialogue', form: 'boendedialog', title: 'Gården', due: '2026-06-15' },
      {
        type: 'add_inputs',
        dialogue,
        inputs: [{ text: 'Ring Kim Berg om tvättstugan' }, { text: 'Bänkar' }],
      },
      {
        type: 'answer_inputs',
        dialogue,
        items: [`${dialogue}/I1`],
        outcome: 'yes',
        text: 'Kim Berg får svar.',
      },
      {
        type: 'plan_action',
        origin: 'district',
        what: 'Fråga Kim Berg',
        owner: 'lena@exempel.se',
        due: '2026-06-01',
      },
    ].map((command) => ({ id: sheet.ulid(), ...command }));
    expect(JSON.stringify(sheet.call('performDialogue', { commands }))).not.toContain('refused');
    return sheet;
  };

  test('is taken out of matters, dialogues, actions and the events, and every figure stays', () => {
    const sheet = named();
    const before = figures(sheet);
    const found = sheet.call('findPerson', 'kim berg');
    if (!found.ok) throw new Error(found.message);
    expect(found.elsewhere.map(({ number }) => number).sort()).toEqual([
      'SKÄ-2026-0001',
      'SKÄ-A-2026-0001',
      'SKÄ-D-2026-0001',
    ]);
    expect(JSON.stringify(found.elsewhere)).toContain('Ring Kim Berg om tvättstugan');
    const elsewhere = found.elsewhere.map(({ id }) => id);
    expect(sheet.call('removePerson', { rows: [], words: 'kim berg', elsewhere })).toMatchObject({
      ok: true,
      removed: 0,
      elsewhere: 3,
    });
    expect(everything(sheet)).not.toMatch(/kim berg/i);
    expect(sheet.rows('Ärenden')[0]).toMatchObject({ title: 'Klotter hos […]s port' });
    expect(sheet.rows('Inlägg').map(({ text }) => text)).toEqual(['Ring […] om tvättstugan', 'Bänkar']);
    expect(figures(sheet)).toEqual(before);
    // The history says that it was done, and of nobody.
    expect(everything(sheet)).toContain('Personuppgifter har tagits bort ur texterna på begäran.');
    expect(sheet.rows('Hälsa').at(-1)).toMatchObject({ did: 'Borttagna på begäran' });
    const again = sheet.call('findPerson', 'Kim Berg');
    expect(again.ok && [...again.rows, ...again.elsewhere]).toEqual([]);
  });

  test('afterwards the sheet is whole: nothing to mend, nothing taken for an edit, and the work goes on', () => {
    const sheet = named();
    const found = sheet.call('findPerson', 'Kim Berg');
    if (!found.ok) throw new Error(found.message);
    sheet.call('removePerson', {
      rows: [],
      words: 'Kim Berg',
      elsewhere: found.elsewhere.map(({ id }) => id),
    });
    const faults = [0, 1, 2, 3].flatMap((step) => {
      const answer = sheet.call('readHealth', { step });
      return answer.ok ? answer.findings.map(({ id }) => id) : [answer.message];
    });
    expect(faults).toEqual([]);
    const events = sheet.rows('Händelser').length;
    sheet.call('runSweep');
    expect(sheet.rows('Händelser')).toHaveLength(events);
    sheet.done({ type: 'give_feedback', matter: 'SKÄ-2026-0001', channel: 'phone', text: 'Klart.' });
    const one = sheet.call('readDialogue', 'SKÄ-D-2026-0001');
    expect(JSON.stringify(one)).toContain('Ring […] om tvättstugan');
  });

  test('only what was chosen changes, and words that look like the form of an event harm none', () => {
    const sheet = named();
    const matter = sheet.call('removePerson', {
      rows: [],
      words: 'Kim Berg',
      elsewhere: ['SKÄ-2026-0001'],
    });
    expect(matter).toMatchObject({ ok: true, elsewhere: 1 });
    expect(JSON.stringify(sheet.rows('Inlägg'))).toContain('Kim Berg');
    expect(JSON.stringify(sheet.rows('Ärenden'))).not.toContain('Kim Berg');
    sheet.call('removePerson', { rows: [], words: 'type', elsewhere: ['SKÄ-D-2026-0001', 'SKÄ-2026-0001'] });
    sheet.done({ type: 'give_feedback', matter: 'SKÄ-2026-0001', channel: 'phone', text: 'Klart.' });
    expect(sheet.call('findPerson', 'Ki')).toMatchObject({ ok: false });
  });
});
