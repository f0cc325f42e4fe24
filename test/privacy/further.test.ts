import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEveryPersonalData, isMasked } from '../../shared/privacy/further.ts';
import { hasCorpus, piiNegatives, piiNumbers } from '../similarity/corpus.ts';
import { CLEAN_SENTENCES, FURTHER_SENTENCES } from './further-sentences.ts';
import { SENTENCES } from './sentences.ts';

const found = (text: string) =>
  findEveryPersonalData(text).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));

describe('findEveryPersonalData', () => {
  it('has 400 sentences or more to hold to', () => {
    expect(FURTHER_SENTENCES.length + CLEAN_SENTENCES.length).toBeGreaterThanOrEqual(400);
  });

  it.each(FURTHER_SENTENCES)('$text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });

  it('marks at most 2 of 100 clean sentences', () => {
    const marked = CLEAN_SENTENCES.filter((text) => findEveryPersonalData(text).some(isMasked));
    expect(marked.length / CLEAN_SENTENCES.length, marked.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('loses none of the numbers and addresses that the few finders find', () => {
    const lost = SENTENCES.filter(({ text, expected }) => {
      const all = found(text);
      return !expected.every(({ words }) => all.some((one) => one.words.includes(words)));
    });
    expect(lost).toEqual([]);
  });

  it('asks for right check digits', () => {
    expect(found('4111 1111 1111 1112 och SE45 5000 0000 0583 9825 7467')).toEqual([]);
  });

  it.each([
    'Gungan är trasig.\n\nMed vänlig hälsning\nPer Ask\n070-174 06 51\nPåhittsvägen 8\n\nDen 17 nov. skrev staden: Tack.',
    'Gungan är trasig.\nMvh Per\nper.ask@exempel.se\nPåhittsvägen 8,\n127 35 Skärholmen\n\nDen 17 november skrev staden: tack.',
  ])('takes a street below a closing for a home: %s', (text) => {
    expect(found(text)).toContainEqual({ kind: 'home_address', words: 'Påhittsvägen 8' });
  });

  it.each([
    'Lampan är trasig.\nPåhittsvägen 8\nMvh Per',
    'Hälsningar från oss som går här\nVid Påhittsvägen 8 är lampan trasig',
    'Med vänlig hälsning\nAnna, trafikkontoret\n08-508 00 000\nPåhittsgatan 4',
  ])('and no street above one, in a sentence, or of somebody at work: %s', (text) => {
    expect(found(text).map(({ kind }) => kind)).not.toContain('home_address');
  });

  it('leaves people in office in the text', () => {
    const [finding] = findEveryPersonalData('Borgarrådet Amina Påhittad svarade');
    expect(finding && isMasked(finding)).toBe(false);
  });

  it.skipIf(!hasCorpus)('finds the corpus’ numbers, and nothing in its clean texts', () => {
    const numbers = piiNumbers();
    const missed = numbers.filter(
      ({ value, redact }) =>
        redact === true && !found(`Mitt är ${value}, tack.`).some(({ words }) => words === value),
    );
    const redacted = numbers.filter(({ redact }) => redact === true).length;
    expect(missed.length / redacted).toBeLessThanOrEqual(0.01);
    const marked = piiNegatives().filter(({ text }) => findEveryPersonalData(text).some(isMasked));
    expect(marked).toEqual([]);
  });

  it('gives ordered findings that lie in the text and do not overlap', () => {
    const piece = fc.constantFrom(
      ...[
        'Mvh ',
        'Anna',
        ' Ek',
        '\n',
        '/',
        'bg ',
        '5050',
        '-',
        '1055',
        ' ',
        'SE45',
        '4111',
        '1111',
        'MLB',
        '840',
        '59.2957',
        ', ',
        '17.9301',
        'jag bor på ',
        'Storgatan 1',
        '°',
        '@',
        'a.se',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const { start, end } of findEveryPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1_000 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    'account labels': 'konto ',
    'account digits': 'konto 1 ',
    capitals: 'SE45',
    'card digits': '4111 ',
    plates: 'MLB 840 ',
    degrees: '59° 1',
    decimals: '59.29571 ',
    names: 'Anna Ek ',
    streets: 'Anna Ek, Storgatan ',
    closings: 'Mvh ',
    slashes: ' /',
    blanks: 'Hälsningar \n\n',
    offices: 'ordföranden ',
    letters: 'a',
  };
  // A quadratic search would not come to an end before the test's time is up.
  it.each(Object.entries(hostile))('gets through a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findEveryPersonalData(text).length).toBeLessThanOrEqual(text.length);
  });
});
