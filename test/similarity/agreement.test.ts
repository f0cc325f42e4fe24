import { describe, expect, it } from 'vitest';
import { isSame, kappa, labelledPairs } from './agreement.ts';
import { ownQuestions } from './corpus.ts';

const WORDINGS = 3;

describe('the second reading of our own questions', () => {
  const pairs = labelledPairs();

  it('covers both sets, every question with the same question in other words and with hard negatives', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(200);
    for (const set of ['questions', 'held-out'] as const) {
      ownQuestions(set).forEach((texts, question) => {
        const its = pairs.filter(
          (pair) => pair.set === set && pair.a[0] === question && pair.b[0] === question,
        );
        expect(its.filter(({ first }) => first === 'same').length, texts[0]).toBeGreaterThanOrEqual(2);
        expect(its.filter(({ first }) => first === 'related').length, texts[0]).toBeGreaterThanOrEqual(1);
      });
    }
  });

  it('speaks of texts that are there, and of the first labels as the set has them', () => {
    for (const { set, a, b, first } of pairs) {
      const questions = ownQuestions(set);
      expect(questions[a[0]]?.[a[1]]).toBeTruthy();
      expect(questions[b[0]]?.[b[1]]).toBeTruthy();
      expect(first === 'same').toBe(a[0] === b[0] && a[1] < WORDINGS && b[1] < WORDINGS);
      expect(first === 'different').toBe(a[0] !== b[0]);
    }
  });

  it('agrees with the first, and every disagreement was settled', () => {
    expect(kappa(pairs, isSame)).toBeGreaterThanOrEqual(0.9);
    expect(kappa(pairs)).toBeGreaterThanOrEqual(0.9);
    for (const { first, second, settled } of pairs) expect(settled !== '').toBe(first !== second);
  });

  it('measures agreement as Cohen did', () => {
    // By hand: 20 and 15 of 50 agreed on, 5 and 10 not: 0.7 observed, 0.5 by chance.
    const some = (count: number, first: 'same' | 'related', second: 'same' | 'related') =>
      Array.from({ length: count }, () => ({ first, second }));
    const table = [
      ...some(20, 'same', 'same'),
      ...some(5, 'same', 'related'),
      ...some(10, 'related', 'same'),
      ...some(15, 'related', 'related'),
    ];
    expect(kappa(table)).toBeCloseTo(0.4, 10);
  });
});
