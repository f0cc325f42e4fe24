import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { identityOf, readListRows } from '../../shared/imports/lists/rows.ts';
import { columnsWithoutPlace } from '../../shared/imports/lists/without-place.ts';
import { STOPS } from '../../shared/imports/plan.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { FIRST_TABLE_PLAN, type TablePlan } from '../../shared/imports/table-plan.ts';
import { find, knowledge } from './support.ts';

function read(subject: ListSubject, lines: readonly string[], choices: Partial<TablePlan> = {}) {
  const { rows } = parseDelimited(lines.join('\n'));
  const frame = frameOf(rows);
  const uses = proposalsFor(subject, frame, rows, find).map(({ use }) => use);
  const plan = { ...FIRST_TABLE_PLAN, ...choices, subject, uses };
  const found = [...readListRows(rows, frame, plan, knowledge)];
  return found.map(({ cells, doubts }) => ({ cells, codes: doubts.map(({ code }) => code) }));
}

describe('the register of civil society', () => {
  test('tells of details without consent before they are entered', () => {
    expect(
      read('partners', [
        'Namn;Organisationsform;Kontaktperson;Telefon',
        'Sätra bollklubb;Idrottsförening;Ali Noor;070-174 06 38',
        'Grannarna;Nätverk;;',
        'Husrådet;Hyresgästförening;;08-508 00 000',
      ]),
    ).toEqual([
      {
        cells: { name: 'Sätra bollklubb', kind: 'Förening', contact: 'Ali Noor', phone: '070-174 06 38' },
        codes: ['no_consent'],
      },
      { cells: { name: 'Grannarna', kind: 'Nätverk' }, codes: [] },
      {
        cells: { name: 'Husrådet', kind: expect.any(String), phone: '08-508 00 000' },
        codes: ['no_consent'],
      },
    ]);
  });

  test('takes in no details of somebody who said no, and all of somebody who said yes', () => {
    const rows = read('partners', [
      'Förening;Kontaktperson;Mejl;Samtycke',
      'Sätra bollklubb;Ali Noor;ali@example.se;2026-02-01',
      'Byalaget;Kim Ek;kim@example.se;Nej',
      'Odlarna;Bo Lind;bo@example.se;nej, inte än',
      'Kören;Lo Berg;lo@example.se;',
    ]);
    expect(rows.map(({ cells }) => cells)).toEqual([
      { name: 'Sätra bollklubb', contact: 'Ali Noor', email: 'ali@example.se', consent: '2026-02-01' },
      { name: 'Byalaget' },
      { name: 'Odlarna' },
      { name: 'Kören', contact: 'Lo Berg', email: 'lo@example.se' },
    ]);
    expect(rows.map(({ codes }) => codes.filter((code) => code.includes('consent')))).toEqual([
      [],
      ['consent_refused'],
      ['consent_refused'],
      ['no_consent'],
    ]);
  });
});

describe('contacts', () => {
  const LINES = [
    'Namn;Roll;Organisation;E-post;Telefon;Område;Samtycke;Giltigt till;Tomt',
    'Kim Ek;Chef;Trafikkontoret;kim@example.se;08-508 00 000;Sätra;Ja;2027-01-01;',
    'Bo Lind;Ordförande/Kassör;Byalaget;bo@example.se;;Bredäng, Sätra;Nej;;',
    'Lo Berg;;Trafikkontoret;lo@example.se;;;2026-02-01;2026-03-31;',
    'Ali Noor;Kassör;Byalaget;ali@example.se;;;;;',
    'Maja Ström;Samordnare;;maja@example.se;;;2026-02-01;;',
  ];
  const KIM = {
    ...{ name: 'Kim Ek', organisation: 'Trafikkontoret', email: 'kim@example.se', phone: '08-508 00 000' },
    ...{ position: 'Chef', areas: 'Sätra', validTo: '2027-01-01' },
  };

  test('come with position, area, consent and validity; rights are only for people of one’s own', () => {
    const rows = read('contacts', LINES);
    expect(rows[0]).toEqual({ cells: KIM, codes: ['role_as_position', 'consent_undated'] });
    expect(rows[3]?.cells).toMatchObject({ name: 'Ali Noor', position: 'Kassör', email: 'ali@example.se' });
    expect(rows[3]?.codes).toContain('consent_not_told');
    expect(rows[4]).toEqual({
      cells: {
        ...{ name: 'Maja Ström', role: 'Samordnare', email: 'maja@example.se' },
        consent: '2026-02-01',
      },
      codes: [],
    });
  });

  test('leave out who has said no, and the details that hold no longer, and say so', () => {
    const [, no, over] = read('contacts', LINES);
    expect(no?.cells).toBeUndefined();
    expect(no?.codes).toContain('contact_refused');
    expect(over?.cells).toEqual({
      ...{ name: 'Lo Berg', organisation: 'Trafikkontoret' },
      ...{ consent: '2026-02-01', validTo: '2026-03-31' },
    });
    expect(over?.codes).toEqual(['details_over_cut']);
    expect(STOPS.has('contact_refused') && STOPS.has('details_over_left')).toBe(true);
  });

  test('come as the person chooses for all of them', () => {
    const [kim, no, over] = read('contacts', LINES, {
      ...{ refused: 'no_details', expired: 'whole', undatedConsent: 'today' },
    });
    expect(kim?.cells).toEqual({ ...KIM, consent: '2026-04-13' });
    expect(no?.cells).toEqual({
      ...{ name: 'Bo Lind', organisation: 'Byalaget', position: 'Ordförande/Kassör' },
      areas: 'Bredäng; Sätra',
    });
    expect(over?.cells).toMatchObject({ email: 'lo@example.se', validTo: '2026-03-31' });
    expect(over?.codes).toEqual(['details_over']);
    expect(read('contacts', LINES, { expired: 'leave_out' })[2]?.cells).toBeUndefined();
  });

  test('are known again although their details were left out', () => {
    const { rows } = parseDelimited(LINES.join('\n'));
    const frame = frameOf(rows);
    const uses = proposalsFor('contacts', frame, rows, find).map(({ use }) => use);
    const found = [
      ...readListRows(rows, frame, { subject: 'contacts', uses, ...FIRST_TABLE_PLAN }, knowledge),
    ];
    const whole = { name: 'Lo Berg', organisation: 'Trafikkontoret', email: 'lo@example.se' };
    const { email: _email, ...cut } = whole;
    expect(found[2]?.key).toBe(identityOf('contacts', whole));
    expect(found[2]?.otherKey).toBe(identityOf('contacts', cut));
    expect(found[0]?.otherKey).toBeUndefined();
  });

  test('say which columns the tab has no place for', () => {
    const lines = ['Namn;E-post;Skostorlek;Tomt', 'Kim Ek;kim@example.se;38;', 'Bo Lind;bo@example.se;44;'];
    const { rows } = parseDelimited(lines.join('\n'));
    const frame = frameOf(rows);
    const proposals = proposalsFor('contacts', frame, rows, find);
    const uses = proposals.map(({ use }) => use);
    const placeless = columnsWithoutPlace(uses, proposals, rows.slice(1));
    expect(placeless.map((column) => frame.titles[column])).toEqual(['Skostorlek']);
    // Who has chosen a place for it, or where nothing stands, needs not be told.
    expect(columnsWithoutPlace(uses.with(2, 'position'), proposals, rows.slice(1))).toEqual([]);
  });
});
