import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate, weekday } from '../../shared/time/dates.ts';
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  swedishHolidays,
  workingDaysBetween,
} from '../../shared/time/workingDays.ts';

const days = fc.integer({ min: 0, max: 5_000 }).map((offset) => addDays('2020-01-01', offset));

describe('working days', () => {
  it('five working days over Easter 2026 end on 13 April', () => {
    expect(addWorkingDays('2026-04-02', 5)).toBe('2026-04-13');
    expect(workingDaysBetween('2026-04-02', '2026-04-13')).toBe(5);
  });

  it('the three eves are closed', () => {
    for (const eve of ['2026-06-19', '2026-12-24', '2026-12-25', '2026-12-31'] as const) {
      expect(isWorkingDay(eve), eve).toBe(false);
    }
    expect(isWorkingDay('2026-04-02'), 'Maundy Thursday is a working day').toBe(true);
    expect(isWorkingDay('2026-01-05'), 'the eve of Epiphany is a working day').toBe(true);
  });

  it('Easter falls where the almanac says', () => {
    expect([2020, 2024, 2025, 2026, 2030, 2035].map(easterSunday)).toEqual([
      '2020-04-12',
      '2024-03-31',
      '2025-04-20',
      '2026-04-05',
      '2030-04-21',
      '2035-03-25',
    ]);
  });

  it('days that the board keeps closed do not count', () => {
    expect(addWorkingDays('2026-05-13', 1, new Set(['2026-05-15']))).toBe('2026-05-18');
    expect(addWorkingDays('2026-05-13', 1)).toBe('2026-05-15');
  });

  it('counting forward and back agree, whatever the day', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 300 }), (from, count) => {
        const to = addWorkingDays(from, count);
        expect(workingDaysBetween(from, to)).toBe(count);
        expect(workingDaysBetween(to, from)).toBe(-count || 0);
      }),
    );
  });

  it('a working day is never a Saturday, Sunday or holiday', () => {
    fc.assert(
      fc.property(days, (day) => {
        if (!isWorkingDay(day)) return;
        expect(weekday(day) % 6).not.toBe(0);
        expect(swedishHolidays(Number(day.slice(0, 4))).has(day)).toBe(false);
      }),
    );
  });

  const almanac = '../shared/corpus/dedupe/swedish-holidays.json';
  it.skipIf(!existsSync(almanac))(
    'the holidays of 2023–2028 are those of the almanac (needs ../shared/corpus)',
    () => {
      const text = readFileSync(almanac, 'utf8');
      const wanted = new Set(text.match(/20(2[3-8])-\d\d-\d\d/g));
      expect(wanted.size).toBeGreaterThan(80);
      for (const day of wanted) {
        if (weekday(day as LocalDate) % 6 !== 0) expect(isWorkingDay(day as LocalDate), day).toBe(false);
      }
      for (let year = 2023; year <= 2028; year++) {
        for (const day of swedishHolidays(year)) expect(wanted.has(day), day).toBe(true);
      }
    },
  );
});

describe('working days between two days', () => {
  it('are those that a count day by day finds, over years, holidays and closed days', () => {
    const day = fc.integer({ min: -4_000, max: 30_000 }).map((offset) => addDays('1970-01-01', offset));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -800, max: 800 }),
        fc.array(fc.nat({ max: 800 })),
        (from, away, apart) => {
          const to = addDays(from, away);
          const closed = new Set([
            ...apart.map((days) => addDays(from < to ? from : to, days)),
            'i sommar',
            '2026-02-30',
          ]);
          let count = 0;
          const [first, last] = from < to ? [from, to] : [to, from];
          for (let each = addDays(first, 1); each <= last; each = addDays(each, 1)) {
            if (isWorkingDay(each, closed)) count += 1;
          }
          // Minus nothing is nothing.
          expect(workingDaysBetween(from, to, closed) + 0).toBe((from <= to ? count : -count) + 0);
        },
      ),
      { numRuns: 200 },
    );
  });
});
