import { candidates } from '../../shared/similarity/candidates.ts';
import { ask, type Features, featuresOf } from '../../shared/similarity/features.ts';
import { newIndex } from '../../shared/similarity/knowledge.ts';
import { unfitted, weighed } from '../../shared/similarity/weights.ts';
import { proposalPairs, proposals } from './corpus.ts';
import { fitted, type Row } from './logistic.ts';

interface Pair {
  readonly key: string;
  readonly parts: readonly [string, string];
  readonly isDuplicate: boolean;
  readonly values: readonly number[];
  readonly unfitted: number;
}

const FOLDS = 5;
const UNREAD_WEIGHT = 0.15;
const UNREAD = 25;
const PRECISION = 0.8;

/** Every read pair both ways, and for each duplicate the unread proposals that the look-up put beside it. */
function examples(): {
  readonly pairs: Pair[];
  readonly unread: { readonly part: string; readonly row: Row }[];
} {
  const all = proposals();
  const index = newIndex();
  for (const { id, title, text } of all) index.add({ id: String(id), title, text });
  const placeOf = new Map(all.map(({ id }, place) => [id, place]));
  const read = proposalPairs();
  const known = new Set(read.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const partOf = parts(read);
  const pairs: Pair[] = [];
  const unread: { part: string; row: Row }[] = [];
  const asked = (id: number) => {
    const { title, text } = all[placeOf.get(id) ?? -1] ?? { title: '', text: '' };
    return ask(index, { id: 'question', title, text });
  };
  const features = (question: ReturnType<typeof asked>, place: number): Features => {
    const entry = index.entry(place);
    if (!entry) throw new Error(`no proposal ${place}`);
    return featuresOf(index, question, entry);
  };
  for (const { a, b, label } of read) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const question = asked(from);
      const found = features(question, placeOf.get(to) ?? -1);
      pairs.push({
        key: `${Math.min(a, b)} ${Math.max(a, b)}`,
        parts: [partOf(from), partOf(to)],
        isDuplicate: label === 'duplicate',
        values: weighed(found),
        unfitted: unfitted(found),
      });
      if (label !== 'duplicate') continue;
      for (const place of candidates(index, question, UNREAD + 1)) {
        const id = all[place]?.id ?? from;
        if (id === from || known.has(`${from} ${id}`)) continue;
        const row = { values: weighed(features(question, place)), isOne: false, weight: UNREAD_WEIGHT };
        unread.push({ part: partOf(from), row });
      }
    }
  }
  return { pairs, unread };
}

/** What is joined by a duplicate or related pair is never in two folds. */
function parts(read: ReturnType<typeof proposalPairs>): (id: number) => string {
  const parent = new Map<number, number>();
  const top = (id: number): number => {
    const above = parent.get(id) ?? id;
    return above === id ? id : top(above);
  };
  for (const { a, b, label } of read) if (label !== 'different') parent.set(top(a), top(b));
  return (id) => String(top(id));
}

/** Share of the duplicates that are found where the ranking's precision is still 0.8. */
function recallAtPrecision(scored: readonly { readonly score: number; readonly isOne: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const all = sorted.filter(({ isOne }) => isOne).length;
  let found = 0;
  let best = 0;
  sorted.forEach(({ isOne }, at) => {
    if (isOne) found += 1;
    if (found / (at + 1) >= PRECISION) best = Math.max(best, found / all);
  });
  return best;
}

/**
 * Recall at precision 0.8 on pairs that the weights were not fitted to: mean and standard deviation over shufflings
 * into five folds.
 */
export function heldOutRecall(shufflings: number): { readonly mean: number; readonly deviation: number } {
  const { pairs, unread } = examples();
  const names = [...new Set(pairs.flatMap(({ parts }) => parts))].sort();
  const recalls = Array.from({ length: shufflings }, (_, seed) => {
    const order = shuffled(names, seed + 1);
    const foldOf = new Map(order.map((name, at) => [name, at % FOLDS]));
    const scores = new Map<string, { score: number; isOne: boolean }>();
    for (let fold = 0; fold < FOLDS; fold++) {
      const isHeld = (part: string) => foldOf.get(part) === fold;
      const weights = fitted([
        ...pairs
          .filter(({ parts }) => !parts.some(isHeld))
          .map(({ values, isDuplicate }) => ({ values, isOne: isDuplicate, weight: 1 })),
        ...unread.filter(({ part }) => !isHeld(part)).map(({ row }) => row),
      ]);
      for (const { key, parts, values, isDuplicate, unfitted } of pairs) {
        if (!isHeld(parts[0])) continue;
        const score = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), unfitted);
        const before = scores.get(key)?.score ?? Number.NEGATIVE_INFINITY;
        scores.set(key, { score: Math.max(before, score), isOne: isDuplicate });
      }
    }
    return recallAtPrecision([...scores.values()]);
  });
  const mean = recalls.reduce((sum, one) => sum + one, 0) / recalls.length;
  const deviation = Math.sqrt(recalls.reduce((sum, one) => sum + (one - mean) ** 2, 0) / recalls.length);
  return { mean, deviation };
}

/** The weights for weights.ts: fitted on all pairs. */
export function weightsOfAll(): number[] {
  const { pairs, unread } = examples();
  return fitted([
    ...pairs.map(({ values, isDuplicate }) => ({ values, isOne: isDuplicate, weight: 1 })),
    ...unread.map(({ row }) => row),
  ]);
}

/** The same every time (mulberry32). */
function shuffled(names: readonly string[], seed: number): string[] {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const order = [...names];
  for (let at = order.length - 1; at > 0; at--) {
    const other = next() % (at + 1);
    const [a = '', b = ''] = [order[at], order[other]];
    order[at] = b;
    order[other] = a;
  }
  return order;
}
