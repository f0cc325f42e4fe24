import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayOf,
  daysBetween,
  parseLocalDate,
  stockholmDate,
  stockholmTime,
  weekday,
} from '../../shared/time/dates.ts';

describe('the day in Stockholm', () => {
  it('follows summer time at its very first and last moments', () => {
    expect(stockholmTime('2026-03-29T00:59:59Z')).toBe('01:59');
    expect(stockholmTime('2026-03-29T01:00:00Z')).toBe('03:00');
    expect(stockholmTime('2026-10-25T00:59:59Z')).toBe('02:59');
    expect(stockholmTime('2026-10-25T01:00:00Z')).toBe('02:00');
  });

  it('turns at midnight in Stockholm, not in London', () => {
    expect(stockholmDate('2026-01-15T22:59:59Z')).toBe('2026-01-15');
    expect(stockholmDate('2026-01-15T23:00:00Z')).toBe('2026-01-16');
    expect(stockholmDate('2026-07-15T21:59:59Z')).toBe('2026-07-15');
    expect(stockholmDate('2026-07-15T22:00:00Z')).toBe('2026-07-16');
  });

  it('agrees with the time zone database at any moment from 2000 to 2040', () => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
    const moments = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2040, 0, 1) });
    fc.assert(
      fc.property(moments, (time) => {
        expect(stockholmDate(new Date(time).toISOString())).toBe(format.format(time));
      }),
    );
  });
});

describe('reading a day', () => {
  it('refuses days that do not exist', () => {
    expect(parseLocalDate('2026-02-29')).toBeUndefined();
    expect(parseLocalDate('2028-02-29')).toBe('2028-02-29');
    expect(parseLocalDate('2026-13-01')).toBeUndefined();
    expect(parseLocalDate('13 april')).toBeUndefined();
  });

  it('takes a plain date at its word and a moment in Stockholm', () => {
    expect(dayOf('2026-04-13')).toBe('2026-04-13');
    expect(dayOf('2026-04-13T23:30')).toBe('2026-04-13');
    expect(dayOf('2026-04-13T23:30:00Z')).toBe('2026-04-14');
    expect(dayOf('2026-04-13T23:30:00+02:00')).toBe('2026-04-13');
    expect(dayOf('3 tim')).toBeUndefined();
    expect(dayOf('')).toBeUndefined();
  });
});

describe('counting days', () => {
  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays('2026-04-13', days);
        expect(daysBetween('2026-04-13', day)).toBe(days);
        expect(weekday(day)).toBe((((1 + days) % 7) + 7) % 7);
      }),
    );
  });
});
