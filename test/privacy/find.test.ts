import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../shared/privacy/find.ts';
import { mask } from '../../shared/privacy/mask.ts';
import { privacyWords } from '../../shared/text/privacy.ts';
import { SENTENCES } from './sentences.ts';

const found = (text: string) =>
  findPersonalData(text).map(({ kind, start, end }) => ({ kind, words: text.slice(start, end) }));

describe('findPersonalData', () => {
  it('has 400 sentences or more to hold to', () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(400);
  });

  it.each(SENTENCES)('$text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });

  it('takes the last pair of a number that has one digit too many, and no day or sum', () => {
    const last = 'Ring 08-508 11 22 33.';
    expect(found(last)).toEqual([{ kind: 'telephone_number', words: '08-508 11 22 33' }]);
    expect(found('Ring 08-508 11 22 14 april')[0]?.words).toBe('08-508 11 22');
    expect(found('Ring 08-508 11 22 200 kr')[0]?.words).toBe('08-508 11 22');
  });

  it('asks for a date that exists and a right check digit', () => {
    expect(found('840229-2380 840230-2387 840229-2382 841329-2387')).toEqual([
      { kind: 'personal_identity_number', words: '840229-2380' },
    ]);
  });

  it('gives ordered findings that lie in the text and do not overlap', () => {
    const piece = fc.constantFrom(
      '070',
      '174',
      '06',
      '05',
      '-',
      ' ',
      '+46',
      '(0)',
      '@',
      'a.se',
      '19',
      '840229',
      '2381',
      '/',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let done = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          done = end;
        }
        expect(done).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  const hostile: Readonly<Record<string, string>> = {
    digits: '0',
    pairs: '01',
    'mobile prefixes': '07 ',
    'number starts': '070-1 ',
    signs: '@',
    addresses: 'a@a.',
    'long local parts': `${'a'.repeat(64)}@`,
    'long domains': `@${'a.'.repeat(127)}`,
    countries: '+46 (0)',
    dates: '1985-0',
    labels: `dnr${' '.repeat(30)}0701740605 `,
    brackets: '((((',
    'hidden signs': 'a (at',
  };
  // A quadratic search would not come to an end before the test's time is up.
  it.each(Object.entries(hostile))('gets through a megabyte of %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(findPersonalData(text).length).toBeLessThanOrEqual(text.length);
  });
});

describe('mask', () => {
  it('says what stood there', () => {
    const text = 'Ring 070-174 06 05 eller skriv till kim@exempel.se. 840229-2380';
    const findings = findPersonalData(text);
    expect(mask(text, findings)).toBe('Ring [telefonnummer] eller skriv till [e-postadress]. [personnummer]');
    expect(mask(text, findings, undefined, privacyWords.en.placeholders)).toBe(
      'Ring [phone number] eller skriv till [e-mail address]. [personal identity number]',
    );
  });

  it('leaves what the person keeps', () => {
    const text = 'Ring 070-174 06 05, Kim 840229-2380';
    expect(mask(text, findPersonalData(text), ({ kind }) => kind === 'telephone_number')).toBe(
      'Ring 070-174 06 05, Kim [personnummer]',
    );
  });

  it('takes the first of two findings that overlap', () => {
    const overlapping = [
      { kind: 'email_address', start: 2, end: 6 },
      { kind: 'telephone_number', start: 0, end: 4 },
    ] as const;
    expect(mask('abcdefgh', overlapping)).toBe('[telefonnummer]efgh');
  });

  it('leaves nothing to be found, and nothing else changed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { maxLength: 6 }), (sentences) => {
        const text = sentences.map((sentence) => sentence.text).join('\n');
        const findings = findPersonalData(text);
        const masked = mask(text, findings);
        expect(findPersonalData(masked)).toEqual([]);
        expect(mask(text, [...findings].reverse())).toBe(masked);
        expect(mask(text, findings, () => true)).toBe(text);
      }),
    );
  });

  it('counts in words', () => {
    expect(privacyWords.sv.hidden('telephone_number', 1)).toBe('1 telefonnummer doldes');
    expect(privacyWords.sv.hidden('email_address', 2)).toBe('2 e-postadresser doldes');
    expect(privacyWords.en.hidden('email_address', 1)).toBe('1 e-mail address was hidden');
    expect(privacyWords.en.hidden('telephone_number', 3)).toBe('3 phone numbers were hidden');
  });
});

const corpus = new URL('../../../shared/corpus/dedupe/', import.meta.url);
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Record<string, unknown>[];

describe.skipIf(!existsSync(corpus))('the corpus of numbers and texts (skipped where it is absent)', () => {
  it('finds at least 99 % of the numbers, and no organisation number', () => {
    const numbers = read('pii-test-numbers.json');
    const personal = numbers.filter(({ redact }) => redact === true);
    const inSentence = (value: unknown) => `Mitt nummer är ${value}, tack för svar.`;
    const hits = personal.filter(({ value }) => found(inSentence(value))[0]?.words === value);
    expect(personal.length).toBeGreaterThan(90);
    expect(hits.length / personal.length).toBeGreaterThanOrEqual(0.99);
    const others = numbers.filter(({ redact }) => redact === false);
    expect(others.flatMap(({ value }) => found(inSentence(value)))).toEqual([]);
  });

  it('masks at most 2 % of the texts without personal data', () => {
    const texts = read('pii-negative-texts.json').map(({ text }) => String(text));
    const masked = texts.filter((text) => findPersonalData(text).length > 0);
    expect(texts.length).toBeGreaterThan(50);
    expect(masked.length / texts.length).toBeLessThanOrEqual(0.02);
  });
});
