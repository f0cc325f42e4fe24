/** The registers of civil society and contacts: exported, and brought in again unchanged. */
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../shared/exports/csv.ts';
import { type ListMaterial, listJson, listTables } from '../../shared/exports/lists.ts';
import { xlsxOf } from '../../shared/exports/xlsx.ts';
import { frameOf, type Rows } from '../../shared/imports/frame.ts';
import { readListFile } from '../../shared/imports/list-file.ts';
import { readListRows } from '../../shared/imports/lists/rows.ts';
import { openFile } from '../../shared/imports/open.ts';
import { proposalsFor, proposeSubject } from '../../shared/imports/propose-subject.ts';
import { FIRST_TABLE_PLAN } from '../../shared/imports/table-plan.ts';
import type { OuterContact, Partner } from '../../shared/partners/partner.ts';
import { deflate, effects } from './effects.ts';
import { find, knowledge } from './support.ts';

const PARTNER: Partner = {
  ...{
    key: 'k1',
    name: '=Sätra; "bollklubb"',
    kind: 'Förening',
    role: 'Fotboll\noch café',
    areas: 'Sätra; Bredäng',
  },
  ...{ groups: 'barn; unga', contact: 'Ali Noor', email: 'ali@example.se', phone: '+46 70 174 06 38' },
  ...{
    consent: '2026-02-01',
    consentHow: 'Med e-post',
    consentFor: 'Namn och e-post',
    consentTo: '2027-02-01',
  },
  ...{ validTo: '2026-12-31', stage: 'Överenskommelse', notes: '' },
};
const OTHER: Partner = {
  ...{ key: 'k2', name: 'Grannarna', kind: 'Nätverk', role: '', areas: 'Vårberg', groups: '', contact: '' },
  ...{ email: '', phone: '', consent: '', consentHow: '', consentFor: '', consentTo: '', validTo: '' },
  ...{ stage: '', notes: '' },
};
const CONTACT: OuterContact = {
  ...{
    key: 'k3',
    name: 'Kim Ek',
    email: 'kim@example.se',
    organisation: 'Trafikkontoret',
    position: 'Driftledare',
  },
  ...{
    phone: '08-508 00 000',
    areas: 'Sätra; Vårberg',
    consent: '2026-01-05',
    validTo: '2027-01-01',
    notes: '',
  },
};

const material: ListMaterial = {
  ...{ language: 'sv', district: 'Skärholmen', today: '2026-04-13', events: [], dialogues: [], actions: [] },
  ...{ partners: [PARTNER, OTHER], contacts: [CONTACT] },
  organisationName: (id) => id,
  areaOf: () => undefined,
};

function readBack(rows: Rows, subject?: 'partners' | 'contacts') {
  const frame = frameOf(rows);
  const found = subject ?? proposeSubject(frame, rows, find);
  if (found !== 'partners' && found !== 'contacts') throw new Error(found);
  const uses = proposalsFor(found, frame, rows, find).map(({ use }) => use);
  return [...readListRows(rows, frame, { subject: found, uses, ...FIRST_TABLE_PLAN }, knowledge)];
}

const filled = ({ key: _key, notes: _notes, ...row }: Partner | OuterContact): object =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, text]) => (text === '' ? [] : [[field, text.replace(/\s+/g, ' ')]])),
  );

describe.each(['partners', 'contacts'] as const)('%s', (subject) => {
  const [table] = listTables(subject, material, { recipient: 'colleague' });
  if (!table) throw new Error('no table');
  const expected = (subject === 'partners' ? material.partners : material.contacts).map(filled);

  const isUnchanged = (read: ReturnType<typeof readBack>) => {
    expect(read.map(({ cells }) => cells)).toEqual(expected);
    expect(read.flatMap(({ doubts }) => doubts)).toEqual([]);
  };

  test('come back from csv', async () => {
    const opened = await openFile(Uint8Array.from(Buffer.from(csvOf(table))), effects);
    if (opened.form !== 'text') throw new Error(opened.form);
    isUnchanged(readBack(opened.rows));
  });

  test('come back from a workbook', async () => {
    const bytes = await xlsxOf([table], deflate);
    const opened = await openFile(bytes, effects);
    if (opened.form !== 'workbook') throw new Error(opened.form);
    const [sheet] = opened.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    isUnchanged(readBack((await opened.workbook.read(sheet)).rows));
  });

  test('come back from JSON', () => {
    const file = readListFile(JSON.parse(listJson(subject, [table], material)));
    expect(file?.subject).toBe(subject);
    isUnchanged(readBack(file?.rows ?? [], subject));
  });
});
