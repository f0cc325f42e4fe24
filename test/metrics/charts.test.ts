import { describe, expect, it } from 'vitest';
import { binomialLimit, funnel, funnelLimits } from '../../shared/metrics/charts/funnel.ts';
import { medianOf, shifts } from '../../shared/metrics/charts/runChart.ts';
import { wilson } from '../../shared/metrics/estimates.ts';
import { addDays, type LocalDate } from '../../shared/time/dates.ts';
import { addWorkingDays } from '../../shared/time/workingDays.ts';
import { engineOf, event, many } from './support/figures.ts';

describe('funnel', () => {
  it('puts its limits where the binomial distribution has them', () => {
    // Of ten with a half: P(X ≤ 1) = 11/1024, P(X ≤ 2) = 56/1024; 2.5 % lies between one and two.
    const at = (0.025 - 11 / 1024) / (45 / 1024);
    expect(binomialLimit(10, 0.5, 0.025)).toBeCloseTo((1 + at) / 10, 10);
    const { lower95, upper95, lower998, upper998 } = funnelLimits(400, 0.6);
    // Near the normal's: 0.6 ± 1.96 and ± 3.09 times 0.0245.
    expect([lower95, upper95, lower998, upper998].map((limit) => Number(limit.toFixed(2)))).toEqual([
      0.55, 0.65, 0.52, 0.67,
    ]);
    expect(funnelLimits(5000, 0.3).lower998).toBeGreaterThan(0.27);
  });

  it('names who lies outside, and says nothing of the few', () => {
    const matured = new Map([
      ['få', 4],
      ['lika', 100],
      ['sen', 100],
      ['snabb', 100],
    ]);
    const inTime = new Map([
      ['få', 0],
      ['lika', 50],
      ['sen', 20],
      ['snabb', 82],
    ]);
    const { centre, points } = funnel(inTime, matured, 10);
    expect(centre).toBeCloseTo(152 / 304, 12);
    expect(points.map(({ organisation, share, outside }) => [organisation, share, outside])).toEqual([
      ['få', null, null],
      ['lika', 0.5, null],
      ['sen', 0.2, 'below'],
      ['snabb', 0.82, 'above'],
    ]);
  });

  it('takes the matured referrals of the last year', () => {
    const events = many(24, (matter, index) => {
      const sent: LocalDate = index < 20 ? '2026-01-12' : '2026-04-13';
      const referral = `${matter}/R1`;
      return [
        event(matter, 'matter_received', '2026-01-05'),
        event(matter, 'referral_sent', sent, { referral, organisation: 'trafik' }),
        ...(index < 5
          ? [event(matter, 'referral_answered', addWorkingDays(sent, 30), { referral, outcome: 'yes' })]
          : []),
        ...(index === 5
          ? [event(matter, 'referral_answered', addWorkingDays(sent, 31), { referral, outcome: 'yes' })]
          : []),
      ];
    });
    expect(engineOf(events).figures().charts.funnel.points).toMatchObject([
      { organisation: 'trafik', count: 5, n: 20, share: 0.25 },
    ]);
  });
});

describe('run chart', () => {
  it('eight in a row on one side are a shift; a point on the line is passed over', () => {
    const low = [4, 4, 4, 4, 4, 4, 4];
    expect(shifts([...low, 5, 4, 9], 5)).toEqual([...low.map(() => 'below'), null, 'below', null]);
    expect(shifts([...low, 9], 5).every((side) => side === null)).toBe(true);
    expect(shifts([null, ...low, null, 4], 5).filter((side) => side === 'below')).toHaveLength(8);
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1, 2, 3])).toBe(2.5);
    expect(medianOf([])).toBeNull();
  });

  it('shows the monthly medians of time to feedback, with the open ones in', () => {
    const events = Array.from({ length: 16 }, (_, month) =>
      many(10, (matter) => {
        const received = addDays('2025-01-15', month * 30);
        const told = addWorkingDays(received, month < 8 ? 4 : 12);
        return [
          event(`${month}-${matter}`, 'matter_received', received),
          ...(told <= '2026-04-30' ? [event(`${month}-${matter}`, 'feedback_given', told)] : []),
        ];
      }),
    ).flat();
    const { timeToFeedback } = engineOf(events).figures().charts;
    const shown = timeToFeedback.points.filter(({ n }) => n > 0);
    expect(timeToFeedback.points).toHaveLength(24);
    expect(timeToFeedback.points.at(-1)?.month).toBe('2026-04');
    expect(shown.map(({ median }) => median.value)).toContain(12);
    expect(new Set(shown.map(({ shift }) => shift))).toEqual(new Set(['above', 'below']));
  });
});

describe('a month too young for its median', () => {
  /** Fourteen months told after 20 or 24 working days, then some of which a third has been told after two. */
  const months = (young: number) =>
    Array.from({ length: 14 + young }, (_, month) => {
      const received = addDays('2026-04-20', (month - 13 - young) * 30);
      return many(30, (matter, index) => [
        event(`${month}-${matter}`, 'matter_received', received),
        ...(month < 14 || index < 10
          ? [
              event(
                `${month}-${matter}`,
                'feedback_given',
                addWorkingDays(received, month < 8 ? 20 : month < 14 ? 24 : 2),
              ),
            ]
          : []),
      ]);
    }).flat();
  const sidesOf = (young: number, asOf: '2026-05-04' | '2026-09-01') => {
    const { points } = engineOf(months(young), { asOf }).figures().charts.timeToFeedback;
    expect(points.filter(({ median }) => median.state === 'not_reached')).toHaveLength(young);
    return points.map(({ shift }) => shift);
  };

  it('is no part of a shift, while one that has been followed past the line is', () => {
    // Six months above the line and two not reached: eight, when both have been followed for more than 20 days.
    expect(sidesOf(2, '2026-09-01').filter((side) => side === 'above')).toHaveLength(8);
    // On 4 May the last has been followed for nine: seven, and no shift.
    expect(sidesOf(2, '2026-05-04')).not.toContain('above');
  });
});

describe('ageing', () => {
  it('lays open matters by step against those who have left it', () => {
    const events = [
      ...many(10, (matter, index) => [
        event(matter, 'matter_received', '2026-02-02'),
        event(matter, 'matter_triaged', addWorkingDays('2026-02-02', index + 1)),
        event(matter, 'feedback_given', '2026-03-02'),
        event(matter, 'matter_closed', '2026-03-02'),
      ]),
      event('new', 'matter_received', '2026-04-24'),
      event('edge', 'matter_received', '2026-04-20'),
      event('old', 'matter_received', '2026-04-01'),
      event('asked', 'matter_received', '2026-03-02'),
      event('asked', 'matter_triaged', '2026-03-02'),
      event('asked', 'referral_sent', '2026-03-09', { referral: 'R1' }),
      event('told', 'matter_received', '2026-04-01'),
      event('told', 'matter_triaged', '2026-04-01'),
      event('told', 'feedback_given', '2026-04-24'),
    ];
    const engine = engineOf(events);
    const steps = new Map(engine.figures().charts.ageing.map((step) => [step.step, step]));
    // Completed stays 0, 0, 1 … 10 (those of "asked" and "told" were triaged the same day).
    expect(steps.get('triage')).toMatchObject({ completed: 12, p50: 4, p80: 8, open: 3, aboveP80: 1 });
    expect(steps.get('triage')?.agenda).toEqual([{ matter: 'old', age: 19 }]);
    expect(steps.get('triage')?.ages).toEqual([
      { age: 19, count: 1 },
      { age: 8, count: 1 },
      { age: 4, count: 1 },
    ]);
    expect(engine.dots('referral')).toEqual([{ matter: 'asked', referral: 'R1', age: 36 }]);
    expect(steps.get('referral')).toMatchObject({ p80: null, completed: 0, open: 1 });
    expect(engine.dots('close')).toEqual([{ matter: 'told', age: 4 }]);
    expect(engine.dots('tell')).toEqual([]);
    expect(engine.dots('refer_or_decide')).toEqual([]);
  });
});

describe('the interval of a share', () => {
  it('is Wilson’s: 8 of 10 gives 0.490 to 0.943', () => {
    const { lower, upper } = wilson(8, 10);
    expect([lower.toFixed(3), upper.toFixed(3)]).toEqual(['0.490', '0.943']);
    expect(wilson(0, 10).lower).toBe(0);
    expect(wilson(10, 10).upper).toBe(1);
  });
});
