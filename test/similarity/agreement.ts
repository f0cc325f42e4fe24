import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as v from 'valibot';

export const LABELS = ['same', 'related', 'different'] as const;
export type Label = (typeof LABELS)[number];
const label = v.picklist(LABELS);
const place = v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number));
const row = v.tuple([v.picklist(['questions', 'held-out']), place, place, place, place, label, label]);

/** A pair of our own wordings: as the writer meant it, and as a second reader labelled it who saw two texts and no more. */
export interface Labelled {
  readonly set: 'questions' | 'held-out';
  /** Question and wording, from 0. */
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
  readonly first: Label;
  readonly second: Label;
  /** How a disagreement was settled; empty where there was none. */
  readonly settled: string;
}

export function labelledPairs(): Labelled[] {
  return readFileSync(resolve('test/fixtures/similar/second-labels.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      const [set, question, wording, other, otherWording, first, second] = v.parse(row, cells.slice(0, 7));
      return {
        set,
        a: [question - 1, wording - 1],
        b: [other - 1, otherWording - 1],
        first,
        second,
        settled: cells[7] ?? '',
      };
    });
}

/**
 * Cohen's kappa: agreement beyond what two readers with these shares of labels would reach by chance; 1 is all.
 * @param classOf labels that count as one
 */
export function kappa(
  pairs: readonly Pick<Labelled, 'first' | 'second'>[],
  classOf: (label: Label) => string = (one) => one,
): number {
  const share = (of: (pair: Pick<Labelled, 'first' | 'second'>) => boolean) =>
    pairs.filter(of).length / pairs.length;
  const agreed = share(({ first, second }) => classOf(first) === classOf(second));
  const byChance = [...new Set(LABELS.map(classOf))]
    .map(
      (one) => share(({ first }) => classOf(first) === one) * share(({ second }) => classOf(second) === one),
    )
    .reduce((sum, part) => sum + part, 0);
  return (agreed - byChance) / (1 - byChance);
}

/** Whether one answer settles both: what the look-up is measured on. */
export const isSame = (one: Label): string => (one === 'same' ? 'same' : 'another');
