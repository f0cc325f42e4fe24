import fc from 'fast-check';
import { expect, test } from 'vitest';
import { serialToTime, timeToSerial, zoneOffset } from '../../../local/services/workbook/dates.ts';

const ZONE = 'Europe/Stockholm';

test('a moment goes into a cell and comes back, also around summer time', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2060, 0, 1) }), (time) => {
      const back = serialToTime(timeToSerial(time, ZONE), ZONE);
      // In the hour that comes twice in October one wall clock stands for two moments.
      const twice = Math.abs(back - time) === 3_600_000;
      expect(back === time || twice).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('the days when the clock is changed', () => {
  const spring = Date.UTC(2026, 2, 29, 1, 0);
  expect([zoneOffset(spring - 1000, ZONE), zoneOffset(spring, ZONE)]).toEqual([3_600_000, 7_200_000]);
  const autumn = Date.UTC(2026, 9, 25, 1, 0);
  expect([zoneOffset(autumn - 1000, ZONE), zoneOffset(autumn, ZONE)]).toEqual([7_200_000, 3_600_000]);
  expect(serialToTime(timeToSerial(spring, ZONE), ZONE)).toBe(spring);
});

test('every quarter of an hour around a change comes back, but for the hour that comes twice', () => {
  const back = (time: number) => serialToTime(timeToSerial(time, ZONE), ZONE);
  for (const change of [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]) {
    const wrong: number[] = [];
    for (let minutes = -300; minutes < 300; minutes += 15) {
      const time = change + minutes * 60_000;
      if (back(time) !== time) wrong.push(minutes);
    }
    // In October 02:00 to 03:00 comes twice: one of the two is taken.
    const twice = change === Date.UTC(2026, 9, 25, 1);
    expect(wrong.length).toBe(twice ? 4 : 0);
  }
});

test('midnight in Stockholm is a whole number', () => {
  expect(timeToSerial(Date.parse('2026-04-12T22:00:00Z'), ZONE)).toBe(46125);
  expect(timeToSerial(Date.parse('2026-01-12T23:00:00Z'), ZONE)).toBe(46035);
});
