import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type EndStatus,
  survivalQuantile,
  survivalTable,
  timeOfIncidence,
  type Wait,
} from '../../shared/metrics/survival.ts';

const waits = fc.array(
  fc.record({ time: fc.integer({ min: 0, max: 60 }), status: fc.constantFrom<EndStatus>(0, 1, 2) }),
  { minLength: 1, maxLength: 80 },
);

/** The classic 6-MP remission times; a plus sign means that the patient was still in remission. */
const REMISSION = '6,6,6,6+,7,9+,10,10+,11+,13,16,17+,19+,20+,22,23,25+,32+,32+,34+,35+'
  .split(',')
  .map((text): Wait => ({ time: Number.parseInt(text, 10), status: text.endsWith('+') ? 0 : 1 }));

describe('survival', () => {
  it('gives the published table of the classic example', () => {
    const table = survivalTable(REMISSION);
    expect(table.steps.map((step) => [step.time, Number(step.survival.toFixed(3))])).toEqual([
      [6, 0.857],
      [7, 0.807],
      [10, 0.753],
      [13, 0.69],
      [16, 0.627],
      [22, 0.538],
      [23, 0.448],
    ]);
    expect(survivalQuantile(table, 0.5).value).toBe(23);
  });

  it('gives the log-log interval by hand: S = 6/7, variance 3/(21·18)', () => {
    const first = survivalTable(REMISSION).steps[0];
    const spread = (1.959963984540054 * Math.sqrt(3 / (21 * 18))) / -Math.log(6 / 7);
    expect(first?.lower).toBeCloseTo(Math.exp(-Math.exp(Math.log(-Math.log(6 / 7)) + spread)), 12);
    expect(first?.upper).toBeCloseTo(Math.exp(-Math.exp(Math.log(-Math.log(6 / 7)) - spread)), 12);
    expect(first?.lower).toBeCloseTo(0.6197, 3);
    expect(first?.upper).toBeCloseTo(0.9516, 3);
  });

  it('says that the median is not reached when more than half still wait', () => {
    const table = survivalTable([
      { time: 5, status: 1 },
      { time: 9, status: 0 },
      { time: 9, status: 0 },
    ]);
    expect(timeOfIncidence(table, 0.5)).toBeNull();
  });

  it('keeps survival and incidence between 0 and 1 and moving one way', () => {
    fc.assert(
      fc.property(waits, (all) => {
        let survival = 1;
        let incidence = 0;
        for (const step of survivalTable(all).steps) {
          expect(step.survival).toBeLessThanOrEqual(survival);
          expect(step.incidence).toBeGreaterThanOrEqual(incidence);
          expect(step.survival).toBeGreaterThanOrEqual(-1e-12);
          expect(step.incidence).toBeLessThanOrEqual(1 + 1e-12);
          if (step.lower !== null && step.upper !== null) {
            expect(step.lower).toBeLessThanOrEqual(step.survival + 1e-12);
            expect(step.upper).toBeGreaterThanOrEqual(step.survival - 1e-12);
          }
          survival = step.survival;
          incidence = step.incidence;
        }
      }),
    );
  });

  it('incidence is one minus survival where nothing competes', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const alone = all.map(({ time, status }): Wait => ({ time, status: status === 2 ? 0 : status }));
        for (const step of survivalTable(alone).steps) {
          expect(step.incidence).toBeCloseTo(1 - step.survival, 10);
        }
      }),
    );
  });

  it('the order of the waits does not matter', () => {
    fc.assert(
      fc.property(waits, fc.infiniteStream(fc.integer()), (all, keys) => {
        const shuffled = all
          .map((wait) => ({ wait, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ wait }) => wait);
        expect(survivalTable(shuffled)).toEqual(survivalTable(all));
      }),
    );
  });

  it('somebody more who still waits never lowers the median', () => {
    // Of Kaplan–Meier. The incidence among competing ends has no such rule: one more who waited past a
    // competing end makes that end weigh less.
    fc.assert(
      fc.property(waits, fc.integer({ min: 0, max: 60 }), (all, time) => {
        const before = survivalQuantile(survivalTable(all), 0.5).value ?? Number.POSITIVE_INFINITY;
        const after = survivalQuantile(survivalTable([...all, { time, status: 0 }]), 0.5).value;
        expect(after ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  it('incidence of all causes and the share that still waits make one', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const swapped = all.map(
          ({ time, status }): Wait => ({ time, status: status === 0 ? 0 : status === 1 ? 2 : 1 }),
        );
        const anyEnd = all.map(({ time, status }): Wait => ({ time, status: status === 0 ? 0 : 1 }));
        const table = survivalTable(all);
        const other = survivalTable(swapped);
        const waiting = survivalTable(anyEnd);
        for (const [index, step] of table.steps.entries()) {
          const otherCause = other.steps[index]?.incidence ?? Number.NaN;
          expect(step.competingIncidence).toBeCloseTo(otherCause, 12);
          expect(step.incidence + otherCause + (waiting.steps[index]?.survival ?? Number.NaN)).toBeCloseTo(
            1,
            10,
          );
        }
      }),
    );
  });

  it('a competing end counts as censored in survival, and is no answer in incidence', () => {
    const recalled: Wait[] = [1, 2, 3, 4].map((time) => ({ time, status: time === 1 ? 2 : 1 }));
    const table = survivalTable(recalled);
    expect(table.steps.map((step) => step.survival)).toEqual(
      [1, 2 / 3, 1 / 3, 0].map((x) => expect.closeTo(x, 12)),
    );
    expect(table.steps.map((step) => step.incidence)).toEqual(
      [0, 0.25, 0.5, 0.75].map((x) => expect.closeTo(x, 12)),
    );
  });
});
