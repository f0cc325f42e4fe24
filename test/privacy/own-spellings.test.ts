import { describe, expect, it } from 'vitest';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';
import { mask } from '../../shared/privacy/mask.ts';
import { furtherWords } from '../../shared/text/privacy-further.ts';

/** What is left of a text when everything that can be found is hidden. */
const left = (text: string): string =>
  mask(text, findEveryPersonalData(text).filter(isMasked), () => false, furtherWords.sv).replace(
    /\[[^\]]*\]/g,
    '#',
  );

/** Invented; the numbers are the tax agency's for tests, and telephone numbers kept for fiction. */
describe('identity numbers as people spell them', () => {
  it.each([
    'Mitt personnummer är 900101/2385',
    'Pnr: 19900101/2385',
    'Personnummer: 900101 23 85',
    'personnummer 9001 01 23 85',
    'pnr 900101-23 85',
    'pnr 900101_2385',
    'pnr 900101:2385',
    'pnr 900101,2385',
    'pnr (900101)2385',
    'Samordningsnr 900161/2382',
    'jag är 900101/2385',
    'jag är 900101:2385',
    'pnr 90 01 01 23 86, skrivet fel',
  ])('%s', (text) => {
    expect(left(text)).not.toMatch(/\d/u);
  });

  it.each([
    'Dnr 900101/2385',
    'Öppet 10 12 14 16 18, lördag 10 12 12 14',
    '2025-04-13 18.30, 2025-04-14 18:30',
    'Beslut 2024-05-17/1830',
    'Summa 1 212 120 005 kr',
  ])('%s: nobody’s', (text) => {
    expect(left(text)).toContain(text.replace(/[^\d]*$/u, '').slice(-4));
  });
});

describe('telephone numbers and addresses in marks of their own', () => {
  it.each(['Ring 070-174.06.05', '070_1740605', '070.174-06-05', 'kalle . anka @ exempel . com'])(
    '%s',
    (text) => {
      expect(left(text)).toMatch(/^(?:Ring )?#$/u);
    },
  );
});

describe('homes', () => {
  it.each([
    ['Jag bor på Ekholmsgången 12 B lgh 1203.', 'Jag bor på #.'],
    ['Vår lägenhet Ekholmsvägen 44 lgh 1203 är kall.', 'Vår lägenhet # är kall.'],
    ['Vår lägenhet ligger på Ekholmsvägen 44.', 'Vår lägenhet ligger på #.'],
    ['Det läcker på Ekholmsvägen 44, lgh 1203.', 'Det läcker på #.'],
    ['Det läcker på Ekholmsvägen 44.', 'Det läcker på Ekholmsvägen 44.'],
    ['Min adress är Ekholmsgången 12B, 12730 Skärholmen', 'Min adress är #'],
    ['Eva Ström, Ekholmsgången 12 B', '#, #'],
    ['Jag bor på Vårbergs allé 3', 'Jag bor på #'],
    ['Vi bor på Norra Esplanaden 7', 'Vi bor på #'],
    ['Jag bor på S:t Eriksgatan 9', 'Jag bor på #'],
    ['Jag bor på Ringen 4', 'Jag bor på #'],
    ['jag bor på ekholmsgången 12', 'jag bor på #'],
    ['Jag bor på Hamnen 12', 'Jag bor på #'],
  ])('%s', (text, hidden) => {
    expect(left(text)).toBe(hidden);
  });

  it.each([
    'Lampan vid Ekholmsgången 12 är trasig',
    'Vi bor i Sverige 2026',
    'Klottret på Vårbergs torg 3',
    'Jag bor på Söder 20 minuter bort',
  ])('%s: a place', (text) => {
    expect(left(text)).toBe(text);
  });
});

describe('what is told once', () => {
  it.each([
    [
      'Jag heter Eva Ström. Frågan är ställd av Eva Ström i mars.',
      'Jag heter #. Frågan är ställd av # i mars.',
    ],
    ['Eva Ström ringde.\n\nMvh\nEva Ström', '# ringde.\n\nMvh\n#'],
    ['Eva Ström hälsar.\n\nMvh\nEva Ström', '# hälsar.\n\nMvh\n#'],
    [
      'Lampan utanför Ekholmsvägen 22 är trasig.\nMvh Eva Ström, Ekholmsvägen 22, 127 32 Skärholmen',
      'Lampan utanför # är trasig.\nMvh #, #',
    ],
    ['Hej Birgitta! Vi har skickat din fråga vidare.', 'Hej #! Vi har skickat din fråga vidare.'],
  ])('%s', (text, hidden) => {
    expect(left(text)).toBe(hidden);
  });

  it.each(['Hej Stadsdelen! Laga lampan.', 'Hej Skärholmen!', 'Bästa Grannar, kom på möte'])(
    '%s: nobody',
    (text) => {
      expect(left(text)).toBe(text);
    },
  );
});

describe('names in a signature', () => {
  it.each([
    ['Laga lampan.\nMvh\nM. Karlsson', 'Laga lampan.\nMvh\n#'],
    ['Hälsningar\nMohammed al-Hassan', 'Hälsningar\n#'],
    ['Mvh Dr. Eva Lund', 'Mvh #'],
    ['Mvh\nBirgitta o Sven Larsson', 'Mvh\n#'],
    ['MVH FATIMA YILMAZ', 'MVH #'],
    ['Allt gott / Göran P', 'Allt gott / #'],
    ['Det var allt. Hej då!\nAmina', 'Det var allt. Hej då!\n#'],
    ['Ha det bäst\nSven-Olof', 'Ha det bäst\n#'],
    ['min man Bertil har demens', 'min man # har demens'],
    ['vår son Elias blev påkörd', 'vår son # blev påkörd'],
    ['Min fru Ayşe Demir ramlade', 'Min fru # ramlade'],
  ])('%s', (text, hidden) => {
    expect(left(text)).toBe(hidden);
  });

  it.each(['Tack!\nLaga lampan nu', 'Mvh BRF EKEN', 'Allt gott i Sätra', 'min granne och jag', 'Hej då'])(
    '%s: nobody',
    (text) => {
      expect(left(text)).toBe(text);
    },
  );
});
