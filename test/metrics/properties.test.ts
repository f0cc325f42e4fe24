import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureEvent } from '../../shared/metrics/figureEvents.ts';
import { suppress } from '../../shared/metrics/suppression.ts';
import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import { inventedEvents, randomNumbers } from './invented.ts';
import { engineOf, event, figuresOf } from './support/figures.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });

/** The events of some made-up matters, with a few more that nobody would expect. */
function eventsOf(seed: number, matters = 40): FigureEvent[] {
  const random = randomNumbers(seed);
  const events = [...inventedEvents(matters, '2026-04-30', seed)];
  const types = [
    'matter_reopened',
    'matter_closed',
    'closing_voided',
    'feedback_given',
    'matter_withdrawn',
  ] as const;
  const odd = Array.from({ length: 20 }, () => {
    const matter = `INV-${Math.floor(random() * matters)}`;
    const type = types[Math.floor(random() * types.length)] ?? 'matter_closed';
    return event(matter, type, addDays('2026-01-01', Math.floor(random() * 120)));
  });
  return [...events, ...odd];
}

function shuffled<Value>(values: readonly Value[], seed: number): Value[] {
  const random = randomNumbers(seed);
  return values
    .map((value) => ({ value, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);
}

describe('whatever happens', () => {
  it('the order in which events are known does not matter', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = eventsOf(seed);
        expect(engineOf(shuffled(events, seed)).figures()).toEqual(engineOf(events).figures());
      }),
      { numRuns: 25 },
    );
  });

  it('an event added later gives what a full count gives', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 60 }), (seed, held) => {
        const events = shuffled(eventsOf(seed), seed + 1);
        const late = events.splice(0, held);
        const previous = { name: '2025-T3', from: '2025-09-01', to: '2025-12-31' } as const;
        const engine = engineOf(events, { previous });
        engine.figures();
        for (const each of late) engine.add(each);
        expect(engine.figures()).toEqual(engineOf([...events, ...late], { previous }).figures());
      }),
      { numRuns: 25 },
    );
  });

  it('the stock changes by what came in, was closed and was reopened', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { M2 } = figuresOf(eventsOf(seed));
        expect(M2.value).toBe(M2.atStart + M2.change);
        expect(M2.change).toBe(M2.inflow - M2.closures + M2.reopenings);
      }),
      { numRuns: 60 },
    );
  });

  it('every day of every open matter has a holder, and no more than one day is shared out', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { M16 } = figuresOf(eventsOf(seed));
        const days = M16.holders.reduce((sum, holder) => sum + holder.days, 0);
        expect(days).toBeCloseTo(M16.n, 6);
        if (M16.n > 0) expect(M16.holders.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
        // Departments and residents may only take days that were there: without them all are the district's.
        const alone = eventsOf(seed).filter(({ type }) => !/^(referral|question)_/.test(type));
        const { M16: district } = figuresOf(alone);
        expect(M16.n).toBe(district.n);
      }),
      { numRuns: 40 },
    );
  });

  it('one more who still waits never lowers a Kaplan–Meier median of the figures', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 118 }), (seed, days) => {
        const events = eventsOf(seed, 120).filter(({ type }) => type !== 'matter_closed');
        const median = (all: readonly FigureEvent[]) => {
          const { p50 } = figuresOf(all, { period: 'all' }).M3;
          return p50.state === 'too_few' ? 0 : (p50.value ?? Number.POSITIVE_INFINITY);
        };
        const more = event('MORE', 'matter_received', addDays('2026-01-01', days));
        expect(median([...events, more])).toBeGreaterThanOrEqual(median(events));
      }),
      { numRuns: 25 },
    );
  });

  it('recalling a referral instead of leaving it open never raises the share answered', () => {
    const days = fc.integer({ min: 0, max: 59 });
    const referrals = fc.array(fc.record({ sent: days, answered: fc.option(days) }), {
      minLength: 12,
      maxLength: 40,
    });
    fc.assert(
      fc.property(referrals, fc.nat(39), days, (all, which, recalledAfter) => {
        const events = (recalled: number | null) =>
          all.flatMap(({ sent, answered }, index): FigureEvent[] => {
            const on = addDays('2026-01-05', sent);
            const matter = `R-${index}`;
            const isAnswered = answered !== null && index !== which % all.length;
            return [
              event(matter, 'matter_received', '2026-01-02'),
              event(matter, 'referral_sent', on, { referral: matter, organisation: 'trafik' }),
              ...(isAnswered
                ? [
                    event(matter, 'referral_answered', addDays(on, answered), {
                      referral: matter,
                      outcome: 'yes',
                    }),
                  ]
                : []),
              ...(index === recalled
                ? [event(matter, 'referral_recalled', addDays(on, recalledAfter), { referral: matter })]
                : []),
            ];
          });
        const at = (of: readonly FigureEvent[]) => figuresOf(of).M6.at[0]?.incidence ?? 0;
        expect(at(events(which % all.length))).toBeLessThanOrEqual(at(events(null)) + 1e-12);
      }),
      { numRuns: 60 },
    );
  });

  it('does not know the future: what comes after the cut-off changes nothing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const events = eventsOf(seed);
        const asOf: LocalDate = '2026-02-10';
        const known = events.filter(({ at }) => at.slice(0, 10) <= asOf);
        const { events: _all, ...report } = engineOf(events, { asOf }).figures();
        const { events: _known, ...expected } = engineOf(known, { asOf }).figures();
        expect(report).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});

describe('suppression cannot be undone', () => {
  const tables = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 7 });
  const tableOf = (counts: readonly number[]) =>
    new Map(counts.map((count, index) => [`område ${index}`, count]));

  /** Every way to fill the hidden cells that agrees with the total and with what is shown. */
  function fillings(hidden: number, sum: number, least: number): number[][] {
    if (hidden === 0) return sum === 0 ? [[]] : [];
    const ways: number[][] = [];
    for (let first = least; first <= sum; first++) {
      for (const rest of fillings(hidden - 1, sum - first, least)) ways.push([first, ...rest]);
    }
    return ways;
  }

  it('by subtraction: each hidden cell could be several things, and five or more', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { cells, total } = suppress(tableOf(counts), 5);
        const hidden = Object.values(cells).filter((cell) => cell === null).length;
        if (hidden === 0 || total === null) return;
        const shown = Object.values(cells).reduce<number>((sum, cell) => sum + (cell ?? 0), 0);
        // Whoever looks knows that no hidden cell is empty, unless all of them had to go.
        const ways = fillings(hidden, total - shown, 1);
        for (let index = 0; index < hidden; index++) {
          const values = new Set(ways.map((way) => way[index] ?? 0));
          expect(values.size).toBeGreaterThan(1);
          expect(Math.max(...values)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no small cell is ever shown, and nothing is hidden without need', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const { cells, total, hidden } = suppress(tableOf(counts), 5);
        for (const cell of Object.values(cells))
          if (cell !== null) expect(cell === 0 || cell >= 5).toBe(true);
        if (counts.every((count) => count === 0 || count >= 5)) {
          expect(hidden).toBe(0);
          expect(total).toBe(counts.reduce((sum, count) => sum + count, 0));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('by hand: one small cell takes the next smallest with it', () => {
    const table = suppress(
      new Map([
        ['A', 3],
        ['B', 20],
        ['C', 8],
        ['D', 0],
      ]),
      5,
    );
    expect(table).toEqual({ cells: { A: null, B: 20, C: null, D: 0 }, total: 31, hidden: 2 });
    expect(
      suppress(
        new Map([
          ['A', 3],
          ['B', 0],
        ]),
        5,
      ).total,
    ).toBeNull();
  });

  it('a cell hidden elsewhere does not come back by subtraction here', () => {
    const counts = new Map([
      ['A', 20],
      ['B', 30],
      ['C', 40],
    ]);
    expect(suppress(counts, 5, new Set(['B']))).toMatchObject({
      cells: { A: null, B: null, C: 40 },
      total: 90,
    });
  });
});
