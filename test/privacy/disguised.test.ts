import { describe, expect, it } from 'vitest';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';

const found = (text: string) =>
  findEveryPersonalData(text)
    .filter(isMasked)
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** Invented notations; the numbers are the tax agency's for tests, and telephone numbers kept for fiction. */
const DISGUISED: readonly (readonly [text: string, kind: string, part: string])[] = [
  ['nr 90 01 01 - 2385 tack', 'personal_identity_number', '90 01 01 - 2385'],
  ['90.01.01-2385', 'personal_identity_number', '90.01.01-2385'],
  ['90/01/01-2385', 'personal_identity_number', '90/01/01-2385'],
  ['1990-01-01 2385', 'personal_identity_number', '1990-01-01 2385'],
  ['9 0 0 1 0 1 - 2 3 8 5', 'personal_identity_number', '9 0 0 1 0 1 - 2 3 8 5'],
  ['jag, 19900101-\n2385, bor här', 'personal_identity_number', '19900101-\n2385'],
  ['jag, 19900101\n-2385, bor här', 'personal_identity_number', '19900101\n-2385'],
  ['９００１０１－２３８５', 'personal_identity_number', '９００１０１－２３８５'],
  ['٩٠٠١٠١-٢٣٨٥', 'personal_identity_number', '٩٠٠١٠١-٢٣٨٥'],
  ['𝟗𝟎𝟎𝟏𝟎𝟏-𝟐𝟑𝟖𝟓', 'personal_identity_number', '𝟗𝟎𝟎𝟏𝟎𝟏-𝟐𝟑𝟖𝟓'],
  ['900101\u200b-23\u00ad85', 'personal_identity_number', '900101\u200b-23\u00ad85'],
  ['070.174.06.05', 'telephone_number', '070.174.06.05'],
  ['ring 070-174\n06 05 nu', 'telephone_number', '070-174\n06 05'],
  ['ring 070\t174\t06\t05', 'telephone_number', '070\t174\t06\t05'],
  ['０７０-１７４０６０５', 'telephone_number', '０７０-１７４０６０５'],
  ['0 7 0 1 7 4 0 6 0 5', 'telephone_number', '0 7 0 1 7 4 0 6 0 5'],
  ['Ring mig: 07 01 74 06 05', 'telephone_number', '07 01 74 06 05'],
  ['070\u200b1740605', 'telephone_number', '070\u200b1740605'],
  ['kim @ exempel.se', 'email_address', 'kim @ exempel.se'],
  ['kim [at] exempel [dot] se', 'email_address', 'kim [at] exempel [dot] se'],
  ['kim snabel-a exempel punkt se', 'email_address', 'kim snabel-a exempel punkt se'],
  ['kim＠exempel.se', 'email_address', 'kim＠exempel.se'],
  ['skriv till kim@\nexempel.se', 'email_address', 'kim@\nexempel.se'],
  ['kim at exempel dot se', 'email_address', 'kim at exempel dot se'],
  ['kim\u200b@exempel.se', 'email_address', 'kim\u200b@exempel.se'],
  ['kim{at}exempel.se', 'email_address', 'kim{at}exempel.se'],
  ['kim (a) exempel.se', 'email_address', 'kim (a) exempel.se'],
  ['Svara på 07 01 74 06 05 tack', 'telephone_number', '07 01 74 06 05'],
  ['Bilen ABC-123 står i vägen', 'registration_plate', 'ABC-123'],
  ['Gäller 19900101-XXXX sedan maj', 'personal_identity_number', '19900101-XXXX'],
  ['Gäller 900101-**** sedan maj', 'personal_identity_number', '900101-****'],
  ['Laga gungan.\nMvh Kim P', 'person_name', 'Kim P'],
  ['Laga gungan. /Kim P.', 'person_name', 'Kim P.'],
  ['N 59.2957 E 17.9301', 'coordinates', 'N 59.2957 E 17.9301'],
];

/** Numbers of everyday Swedish, none of them about a person. */
const CLEAN: readonly string[] = [
  'Öppet 07 30 till 16 00, lördag 07 30 10 00',
  'Skylten modell ABC-123 och lyktstolpe DEF-456',
  'Ärende 20269999-XXXX och rum 123456-ABCD',
  'Dnr SKÄ 2026/123 och 1.2.3-456/2024',
  'Klockan 07.01-17.40, lördag 10-15',
  'Det kostar 1 234 567 kr',
  'Buss 117, 135 och 163 går var 10:e minut, 07 06 07 26 07 46',
  '2024-05-17 1830 och 2024-05-17 kl. 18.30',
  'Beställning 20240517-1234, EAN 7310865004703',
  'Fastigheten Ekholmen 1:23, Sätra 2:14 och kvarteret Måsholmen 21',
  'Detaljplan Dp 2012-12345, lyktstolpe nr 070174',
  'Skärholmen har 35 000 invånare och 12 500 000 kronor',
  'Artikel 25, punkt 3.4.1, SFS 1998:204, sida 3 (12)',
  'E4/E20 mellan 06-09, bild IMG_20240517_183012.jpg',
  'Postnummer 127 32 Skärholmen, ISBN 978-91-7000-123-4',
  'Org.nr 556012-5790, version 10.0.19045',
  'mejla till oss at kommunen, Skarpnäck@ torget, park @torget 12',
  'Tåg 10174, spår 06 05, klass 7B och 8A',
  '12\n34\n56\n7890',
  '1990.01.01 1200 personer kom',
  'Mät 59 dB(A) vid 17 m, PM10 och NO2, temperatur -12,5 till +23,4',
];

describe('data in disguise', () => {
  it.each(DISGUISED)('%j is found', (text, kind, part) => {
    expect(found(text)).toEqual([[kind, part]]);
  });

  it.each(CLEAN)('%j is left as it is', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is looked for in time that grows with the text only', () => {
    for (const piece of ['9 ', 'a.', 'kim at ', '0 7 ', '90.01.', '\u200b9', '９', 'a@', '12\n']) {
      // Of this process's own work: a busy machine makes it wait, not do more.
      const began = process.cpuUsage();
      findEveryPersonalData(piece.repeat(50_000 / piece.length));
      const { user } = process.cpuUsage(began);
      expect(user, JSON.stringify(piece)).toBeLessThan(4_000_000);
    }
  });
});
