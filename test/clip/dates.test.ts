import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInexactTime, isOnlyTime, isoFromEpoch, isoFromWords } from '../../extension/clip/dates.ts';

describe('words for a time', () => {
  test.each([
    ['2026-03-02T08:15:00Z', '2026-03-02T08:15:00Z'],
    ['2026-03-02T08:15:00+0100', '2026-03-02T08:15:00+01:00'],
    ['2026-03-02 08:15', '2026-03-02T08:15'],
    ['2026-03-02 kl. 08:15', '2026-03-02T08:15'],
    ['2026-03-02', '2026-03-02'],
    ['2 mars 2026 kl. 08.15', '2026-03-02T08:15'],
    ['måndag 2 mars 2026', '2026-03-02'],
    ['den 14 oktober 2025', '2025-10-14'],
    ['Mar 21, 2020, 12:31 AM', '2020-03-21T00:31'],
    ['January 16, 2023 at 4:30 p.m.', '2023-01-16T16:30'],
    ['Fri May 08, 2009 11:56 pm', '2009-05-08T23:56'],
    ['5. Januar 2019 um 03:32 Uhr', '2019-01-05T03:32'],
    ['13.01.2020, 10:47', '2020-01-13T10:47'],
    ['21.04.20 um 10:58 Uhr', '2020-04-21T10:58'],
    ['25/12/2024', '2024-12-25'],
    // A weekday tells which of the two numbers is the day.
    ['Wed, 04/11/2015 - 12:15', '2015-11-04T12:15'],
    ['Saturday 04/11/2015', '2015-04-11'],
    ['tisdag 03/11/2015 kl. 21.08', '2015-11-03T21:08'],
    ['12/25/2024', '2024-12-25'],
    ['2026-03-02 08:15 UTC', '2026-03-02T08:15Z'],
    ['11/23/24', '2024-11-23'],
    ['14 Ekim 2026 09:05', '2026-10-14T09:05'],
    ['7. júna 2026 o 18:10', '2026-06-07T18:10'],
    ['2 февраля 2026', '2026-02-02'],
    ['3 Μαρτίου 2026', '2026-03-03'],
    ['2026年3月2日 08:15', '2026-03-02T08:15'],
    ['lundi 2 mars 2026 à 15h46', '2026-03-02T15:46'],
    ['12.29.26 at 8:09 pm', '2026-12-29T20:09'],
    ['2026년 3월 2일', '2026-03-02'],
  ])('%s is %s', (words, iso) => expect(isoFromWords(words)).toBe(iso));

  test.each([
    '03/04/2024',
    'Thu, 04/11/2015',
    'Mario 03/11/2015',
    '3 tim',
    'igår kl. 18:59',
    '2026-13-01',
    '31 februari 2026',
    '10.03.20',
    '23/11/24',
    '4/08/24 7:30am',
    'maj 2026',
    '4711',
    '',
    'v. 12',
  ])('%s cannot be read in one way, so nothing is read', (words) => expect(isoFromWords(words)).toBe(''));

  test('every minute of every day comes back from its Swedish and its English words', () => {
    const months = {
      sv: 'januari februari mars april maj juni juli augusti september oktober november december',
      en: 'January February March April May June July August September October November December',
    };
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1996-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 16);
          const [day, clock] = [date.getUTCDate(), iso.slice(11)];
          const name = (language: keyof typeof months) => months[language].split(' ')[date.getUTCMonth()];
          expect(isoFromWords(`${day} ${name('sv')} ${date.getUTCFullYear()} kl. ${clock}`)).toBe(iso);
          expect(isoFromWords(`${name('en')} ${day}, ${date.getUTCFullYear()} at ${clock}`)).toBe(iso);
        },
      ),
    );
  });

  test('whatever the words, the answer is empty or a day of the calendar', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 60 }), fc.stringMatching(/^[\d./: -]{6,20}$/)), (words) => {
        const iso = isoFromWords(words);
        if (iso !== '') expect(Number.isNaN(Date.parse(iso.slice(0, 10)))).toBe(false);
      }),
    );
  });
});

test('a time and nothing else', () => {
  expect(isOnlyTime('Publicerad 2 mars 2026 kl. 08:15')).toBe(true);
  expect(isOnlyTime('» Fri May 08, 2009 11:56 pm')).toBe(true);
  expect(isOnlyTime('giovedì 22 gennaio 2026, 19:20')).toBe(true);
  expect(isOnlyTime('Dim 8 Mars 2026, 11:33')).toBe(true);
  expect(isOnlyTime('de » Ven 6 Mars 2026 08:23')).toBe(true);
  expect(isOnlyTime('Oct. 9, 2026 - 7:28 AM EST')).toBe(true);
  expect(isOnlyTime('Marta 2 mars 2026')).toBe(false);
  expect(isOnlyTime('Medlem sedan 2011-04-02')).toBe(false);
  expect(isOnlyTime('Mötet den 2 mars 2026 ställs in')).toBe(false);
});

test('inexact times keep their words', () => {
  for (const words of [
    '3 tim',
    'för 2 dagar sedan',
    'för 23 sekunder sedan (19:18)',
    '60 seconds ago (7:18 PM)',
    '1 Jahr 2 Tage her',
    'Yesterday at 6:59 PM',
    'igår kl. 18:59',
    'April 2',
    '22 hrs',
    'Just nu',
    '3 days ago at 06:15 pm',
    '3 dagar sedan kl. 18:15',
    '4/08/24 7:30am',
  ])
    expect(isInexactTime(words), words).toBe(true);
  for (const words of ['Svara', '3 gungor', '3 hinkar', '2 vänner', 'Anna Berg', '12', 'mars'])
    expect(isInexactTime(words), words).toBe(false);
});

test('epochs in seconds, milliseconds and microseconds are one time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 800_000_000, max: 4_000_000_000 }), (seconds) => {
      const iso = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
      for (const digits of [`${seconds}`, `${seconds}000`, `${seconds}000000`])
        if (digits.length <= 16) expect(isoFromEpoch(digits)).toBe(iso);
    }),
  );
  for (const digits of ['12', '0000000001', 'abc', '99999999999999999'])
    expect(isoFromEpoch(digits)).toBe('');
});
