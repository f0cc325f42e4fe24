import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, readDay, workingCalendar } from '../../shared/metrics/calendar.ts';
import { addDays, dayNumber, dayOf, type LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../shared/time/workingDays.ts';

const calendar = workingCalendar();
const day = (text: LocalDate) => dayNumber(text);
const days = fc.integer({ min: 0, max: 5_843 }).map((offset) => addDays('2020-01-01', offset));

describe('the calendar of the figures', () => {
  it('five working days from 2 April 2026 end on 13 April', () => {
    expect(dateOf(calendar.add(day('2026-04-02'), 5))).toBe('2026-04-13');
    expect(calendar.between(day('2026-04-02'), day('2026-04-13'))).toBe(5);
  });

  it('agrees with the rules for every day of 2020–2035', () => {
    for (let date: LocalDate = '2020-01-01'; date <= '2035-12-31'; date = addDays(date, 1)) {
      expect(calendar.isWorkingDay(day(date)), date).toBe(isWorkingDay(date));
    }
  });

  it('counts and adds as the slow way does', () => {
    const closed = new Set(['2026-05-15', '2027-01-04']);
    const local = workingCalendar(closed);
    fc.assert(
      fc.property(days, days, fc.integer({ min: 0, max: 300 }), (from, to, count) => {
        expect(local.between(day(from), day(to))).toBe(workingDaysBetween(from, to, closed) || 0);
        expect(dateOf(local.add(day(from), count))).toBe(addWorkingDays(from, count, closed));
      }),
      { numRuns: 60 },
    );
  });

  it('reads days and moments as dayOf does, around midnight and the clock changes too', () => {
    const moments = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
      .map((moment) => moment.toISOString());
    fc.assert(
      fc.property(moments, (moment) => {
        const expected = dayOf(moment);
        expect(readDay(moment)).toBe(expected ? day(expected) : null);
        expect(readDay(moment.slice(0, 10))).toBe(day(moment.slice(0, 10) as LocalDate));
      }),
      { numRuns: 2000 },
    );
    expect(readDay('2026-03-29T22:30:00Z')).toBe(day('2026-03-30'));
    expect(readDay('2026-06-30T23:30:00+02:00')).toBe(day('2026-06-30'));
  });

  it('refuses what is no day, and years nobody means', () => {
    for (const text of [
      '2026-02-30',
      '2026-13-01',
      'i går',
      '',
      '0202-04-13',
      '2026-04-13T25:00:00Z',
      '2026/04/13',
    ]) {
      expect(readDay(text), text).toBeNull();
    }
    expect(readDay('2024-02-29')).toBe(day('2024-02-29'));
  });
});
