import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { readListRows } from '../../shared/imports/lists/rows.ts';
import { columnsWithoutPlace } from '../../shared/imports/lists/without-place.ts';
import { STOPS } from '../../shared/imports/plan.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import type { ListSubject } from '../../shared/imports/subjects.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import { find, knowledge } from './support.ts';

function read(subject: ListSubject, lines: readonly string[]) {
  const { rows } = parseDelimited(lines.join('\n'));
  const frame = frameOf(rows);
  const uses = proposalsFor(subject, frame, rows, find).map(({ use }) => use);
  const found = [...readListRows(rows, frame, { subject, uses, ...FIRST_TABLE_PLAN }, knowledge)];
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
    'Bo Lind;Ordförande/Kassör;Byalaget;bo@example.se;;Bredäng;Nej;;',
    'Lo Berg;;Trafikkontoret;lo@example.se;;;;;',
  ];

  test('leave out who has said no, whether the column is brought in or not', () => {
    const rows = read('contacts', LINES);
    expect(rows.map(({ cells }) => cells?.name)).toEqual(['Kim Ek', undefined, 'Lo Berg']);
    expect(rows[1]?.codes).toContain('contact_refused');
    expect(rows.flatMap(({ codes }) => codes).filter((code) => STOPS.has(code))).toEqual(['contact_refused']);
  });

  test('say which columns the tab has no place for', () => {
    const { rows } = parseDelimited(LINES.join('\n'));
    const frame = frameOf(rows);
    const proposals = proposalsFor('contacts', frame, rows, find);
    const uses = proposals.map(({ use }) => use);
    const placeless = columnsWithoutPlace(uses, proposals, rows.slice(1));
    expect(placeless.map((column) => frame.titles[column])).toEqual(['Område', 'Samtycke', 'Giltigt till']);
    // Who has chosen a place for it, or where nothing stands, needs not be told.
    expect(columnsWithoutPlace(uses.with(5, 'role'), proposals, rows.slice(1))).not.toContain(5);
  });
});
