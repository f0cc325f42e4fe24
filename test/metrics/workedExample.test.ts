import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type FigureEvent, parseFigureEventLine } from '../../shared/metrics/figureEvents.ts';
import { engineOf } from './support/figures.ts';

/** Every number here is worked out by hand in docs/metrics.md; the file is printed there too. */
const lines = readFileSync(new URL('./worked-example.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const events = lines.map((line): FigureEvent => {
  const parsed = parseFigureEventLine(line);
  if (!parsed.ok) throw new Error(`${line}: ${parsed.fault.fault}`);
  return parsed.event;
});
const engine = engineOf(events);
const { figures } = engine.figures();

describe('the worked example of docs/metrics.md', () => {
  it('M1, M2: fourteen in, twelve closed, two open', () => {
    expect(figures.M1).toMatchObject({ value: 14, withdrawn: 1, areas: { cells: { Sätra: 9, Vårberg: 5 } } });
    expect(figures.M2).toMatchObject({
      value: 2,
      atStart: 0,
      inflow: 14,
      closures: 12,
      reopenings: 0,
      change: 2,
    });
  });

  it('M12: half are told after 20 working days; four fifths are not reached', () => {
    const { n, events: told, competing, waiting, p50, p80, curve, withPauses } = figures.M12;
    expect({ n, told, competing, waiting }).toEqual({ n: 14, told: 10, competing: 1, waiting: 3 });
    expect(p50).toMatchObject({ value: 20, state: 'reached' });
    expect(p80).toMatchObject({ value: null, state: 'not_reached' });
    expect(withPauses.p50.value).toBe(25);
    const shares = [1 / 14, 2 / 14, 4 / 14, 5 / 14, 7 / 14, 7 / 14 + (6 / 14) * (2 / 5), 53 / 70];
    expect(curve.map(({ days }) => days)).toEqual([3, 5, 10, 15, 20, 30, 40]);
    for (const [index, share] of shares.entries()) expect(curve[index]?.share).toBeCloseTo(share, 12);
  });

  it('M13: nobody has been followed for 90 days yet', () => {
    expect(figures.M13).toMatchObject({ n: 0, value: null, withdrawn: 1 });
    expect(figures.M13.by.map(({ told }) => told.notMatured)).toEqual([13, 13]);
  });

  it('M14: one of eleven closed in silence', () => {
    expect(figures.M14).toMatchObject({ n: 11, value: 1 });
    expect(engine.matters('M14.silent')).toEqual(['K05']);
  });

  it('M15: two of three dates kept, one of two first dates', () => {
    expect(figures.M15).toMatchObject({
      kept: { count: 2, n: 3, share: null },
      firstDate: { count: 1, n: 2 },
      moved: 1,
    });
    expect(engine.matters('M15.broken')).toEqual(['K07']);
  });

  it('M16: 492 days, 306 of them with the district', () => {
    expect(figures.M16.n).toBe(492);
    expect(figures.M16.holders.map(({ holder, days }) => [holder, days])).toEqual([
      ['district', 306],
      ['trafik', 116],
      ['park', 63],
      ['citizen', 7],
    ]);
  });

  it('M6, M8, M9, M10, M11, M26: four referrals', () => {
    expect(figures.M6).toMatchObject({ n: 4, value: null, answered: 2, endedOtherwise: 1, waiting: 1 });
    expect(figures.M8).toMatchObject({ value: 1, overdue: 1, withoutReminder: 1, oldestAge: 56, p50Age: 56 });
    expect(figures.M8.oldest).toEqual([{ matter: 'K13', referral: 'K13/R1', age: 56 }]);
    expect(figures.M9).toMatchObject({
      n: 2,
      heard: { count: 1 },
      classes: { no_with_reason: { count: 1 } },
    });
    expect(figures.M10).toMatchObject({ returned: { count: 0, n: 3 } });
    expect(figures.M11).toMatchObject({ n: 2, events: 2, p50: { state: 'too_few' } });
    expect(figures.M26).toMatchObject({ n: 2, value: 0.5, answeredSoon: { count: 1, n: 1 } });
  });
});
