import { describe, expect, it } from 'vitest';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';

const found = (text: string) =>
  findEveryPersonalData(text)
    .filter(isMasked)
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

/** Invented; days of birth with a last digit that is not theirs, and telephone numbers kept for fiction. */
describe('numbers that are told by what stands around them', () => {
  it.each([
    ['Mitt personnummer är 19800101-1234', '19800101-1234'],
    ['personnr: 900101 2386', '900101 2386'],
    ['mvh 19850312-2384', '19850312-2384'],
    ['Jag (900101-2386) bor här', '900101-2386'],
    ['900101.2385', '900101.2385'],
    ['9001 01-2385', '9001 01-2385'],
    ['född 19900101 2386', '19900101 2386'],
  ])('%s: somebody’s, mistyped or not', (text, part) => {
    expect(found(text)).toEqual([`personal_identity_number: ${part}`]);
  });

  it.each([
    ['Tel. 465 004 01', '465 004 01'],
    ['Tfn: 4650 04 01', '4650 04 01'],
    ['mitt nummer är 701740605', '701740605'],
    ['Ring mig på 46500401', '46500401'],
  ])('%s: one can ring', (text, part) => {
    expect(found(text)).toEqual([`telephone_number: ${part}`]);
  });

  it.each([
    'Beställning 20240517-1234',
    'Loggat 20240517-1234 av systemet',
    'Dnr 241012-9943',
    'Org.nr 556012-5790',
    'Fotot 20240517-183012',
    'Ring 112 vid brand, 11414 annars',
    'Telefon 1177 dygnet runt',
    'Nummer 12 till 34 på gatan, hus nummer 1234',
    'Ring på 3 trappor, kod 1234',
    'Bussnummer 4711 och nummer 117 135 163',
    '19900101 var det kallt, 1500 personer kom',
  ])('%s: nobody’s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
