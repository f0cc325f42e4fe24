import { expect, test } from 'vitest';
import { keepPlan, keptPlans } from '../../apps-script/panels/import/kept-plans.ts';

function storage() {
  const kept = new Map<string, string>([['other', 'x']]);
  return {
    get length() {
      return kept.size;
    },
    key: (index: number) => [...kept.keys()][index] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      kept.set(key, value);
    },
  };
}

test('choices for a list are given back by its columns, the latest of each', () => {
  const store = storage();
  keepPlan(() => store, 'A', 'one');
  keepPlan(() => store, 'A', 'two');
  keepPlan(() => store, 'B', 'three');
  expect(keptPlans(() => store)).toEqual({ A: 'two', B: 'three' });
});

test('a browser that keeps nothing stops nothing', () => {
  const none = () => {
    throw new Error('denied');
  };
  expect(() => keepPlan(none, 'A', 'one')).not.toThrow();
  expect(keptPlans(none)).toEqual({});
});
