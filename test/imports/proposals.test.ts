import { expect, test } from 'vitest';
import { parseDelimited } from '../../shared/imports/delimited.ts';
import { frameOf } from '../../shared/imports/frame.ts';
import { themeFinder } from '../../shared/imports/propose.ts';
import { proposalsFor } from '../../shared/imports/propose-subject.ts';
import { TestSheet } from '../apps-script/support/sheet.ts';
import { find } from './support.ts';

function proposed(lines: readonly string[], themes: readonly string[] = []) {
  const { rows } = parseDelimited(lines.join('\n'));
  const frame = frameOf(rows);
  return Object.fromEntries(
    proposalsFor('matters', frame, rows, find, themeFinder(themes)).map(({ use }, column) => [
      frame.titles[column],
      use,
    ]),
  );
}

test('themes of the sheet, whole sentences and contact details are known by what stands in a column', () => {
  const started = TestSheet.ready(7).call('startImport');
  if (!started.ok) throw new Error(started.message);
  const list = [
    'Nr;Datum;Rubrik;Ämne;Vad;Namn;Tel/mejl;Remissinstans',
    '1;2025-03-03;Mörkt;Belysning;Lampan vid porten är trasig.;Kim Ek;070-174 06 38;SVB',
    '2;2025-03-04;Rädd;Trygghet;Jag vågar inte gå där;Bo Lind;bo@example.se;SVB',
    '3;2025-03-05;Skräp;Städning;Det ligger skräp överallt i parken;Lo Berg;08-508 00 000, lo@example.se;TK',
    '4;2025-03-06;Bänk;Utemiljö;Vi vill ha fler bänkar där;Ali Noor;070-174 06 39;SVB',
    '5;2025-03-07;Fart;Trafik;Bilarna kör för fort förbi skolan;Li Ström;;SVB',
  ];
  expect(
    proposed(
      list,
      started.themes.flatMap(({ name, words }) => [name, ...words]),
    ),
  ).toEqual({
    ...{ Nr: 'number', Datum: 'received', Rubrik: 'title', Ämne: 'theme', Vad: 'text' },
    ...{ Namn: 'skip', 'Tel/mejl': 'skip', Remissinstans: 'organisation' },
  });
  // Of another sheet's themes they are none: the column is kept under its own name.
  expect(proposed(list).Ämne).toBe('keep');
  expect(find('SVB')).toBe('svenska-bostader');
});

test('a name that says so is believed before the looks of the values', () => {
  expect(
    proposed(
      [
        'Ärendenr;Datum;Rubrik;Beskrivning;Bakgrund;Ämne',
        '070-174 06 38;2025-03-03;Mörkt;Lampan vid porten är trasig;Det har varit så länge nu;Hål i vägen',
        '070-174 06 39;2025-03-04;Hål;Ett stort hål i vägen;Det blev så efter vintern;Mörkt',
      ],
      ['Trygghet och belysning'],
    ),
  ).toEqual({
    ...{ Ärendenr: 'number', Datum: 'received', Rubrik: 'title', Beskrivning: 'text' },
    ...{ Bakgrund: 'keep', Ämne: 'keep' },
  });
});
