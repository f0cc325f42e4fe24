import { thingsOf } from './concepts.ts';
import { fieldsOf } from './fields.ts';
import { SILENT } from './silent.ts';
import { tokens } from './words.ts';

/** What a suggestion is learnt from and made for. */
export interface Described {
  readonly title?: string | undefined;
  readonly text: string;
  readonly place?: string | undefined;
}

/** How much a field counts beside the word itself, and five letters of it. */
const FIELD = 2;
const LETTERS = 0.2;

/** Features of a text with their strength; names begin with what they are: `w:` a stem, `t:` a thing, `f:` a field,
 * `c:` letters. */
export function labelFeatures({ title, text }: Described): Map<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, strength: number) => found.set(name, (found.get(name) ?? 0) + strength);
  for (const [part, weight] of [
    [title ?? '', 3],
    [text, 1],
  ] as const) {
    for (const { word, stem } of tokens(part, SILENT)) {
      add(`w:${stem}`, weight);
      for (const thing of thingsOf(word)) add(`t:${thing}`, weight);
      for (const field of fieldsOf(word)) add(`f:${field}`, weight * FIELD);
      if (stem.length > 4) {
        const marked = `^${stem}$`;
        for (let at = 0; at + 5 <= marked.length; at++)
          add(`c:${marked.slice(at, at + 5)}`, weight * LETTERS);
      }
    }
  }
  for (const [name, strength] of found) found.set(name, Math.log1p(strength));
  return found;
}

/** A linear model over labels: what each feature says for each label. Plain data. */
export interface LabelModel {
  readonly labels: readonly string[];
  /** How common each label was. */
  readonly shares: readonly number[];
  readonly idf: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

export interface Labelled {
  readonly features: ReadonlyMap<string, number>;
  /** One, or several that share the matter. */
  readonly labels: readonly string[];
}

/** The greater, the more the model keeps to what is common among labels. */
const RIDGE = 0.8;
/** Steps towards the exact answer; it stops moving after about fifteen. */
const STEPS = 20;

/**
 * Ridge regression of each label's presence on the features, the labels' shares taken off: with few examples it
 * does better than naive Bayes and than logistic steps (docs/similar-matters.md), and the same history gives the
 * same model. Solved by conjugate gradients in the examples' space (K + λI)a = y, all labels at once.
 */
export function learnLabels(history: readonly Labelled[]): LabelModel {
  const labels = [...new Set(history.flatMap((matter) => matter.labels))].sort();
  const place = new Map(labels.map((label, at) => [label, at]));
  const raw = history.map(({ features }) => features);
  const documents = new Map<string, number>();
  for (const features of raw)
    for (const name of features.keys()) documents.set(name, (documents.get(name) ?? 0) + 1);
  const idf = new Map<string, number>();
  for (const [name, count] of documents) idf.set(name, Math.log((history.length + 1) / count));
  const columns = new Map([...idf.keys()].map((name, at) => [name, at]));
  const examples = raw.map((features) => {
    const kept = weighed(features, idf);
    return {
      at: Int32Array.from(kept, ([name]) => columns.get(name) ?? 0),
      value: Float64Array.from(kept, ([, value]) => value),
    };
  });
  const width = labels.length;
  const shares = new Array<number>(width).fill(0);
  const target = new Float64Array(examples.length * width);
  history.forEach((matter, row) => {
    for (const label of matter.labels) {
      const at = place.get(label) ?? 0;
      target[row * width + at] = 1 / matter.labels.length;
      shares[at] = (shares[at] ?? 0) + 1 / matter.labels.length / history.length;
    }
  });
  for (let at = 0; at < target.length; at++) target[at] = (target[at] ?? 0) - (shares[at % width] ?? 0);

  /** What the features say for each label when each example says what it is told. */
  const gathered = (told: Float64Array): Float64Array => {
    const sums = new Float64Array(columns.size * width);
    examples.forEach(({ at, value }, row) => {
      for (let one = 0; one < at.length; one++) {
        const from = (at[one] ?? 0) * width;
        const strength = value[one] ?? 0;
        for (let label = 0; label < width; label++)
          sums[from + label] = (sums[from + label] ?? 0) + strength * (told[row * width + label] ?? 0);
      }
    });
    return sums;
  };
  const applied = (told: Float64Array): Float64Array => {
    const sums = gathered(told);
    const answer = told.map((one) => one * RIDGE);
    examples.forEach(({ at, value }, row) => {
      for (let one = 0; one < at.length; one++) {
        const from = (at[one] ?? 0) * width;
        const strength = value[one] ?? 0;
        for (let label = 0; label < width; label++)
          answer[row * width + label] =
            (answer[row * width + label] ?? 0) + strength * (sums[from + label] ?? 0);
      }
    });
    return answer;
  };
  const solved = gathered(conjugateGradients(applied, target, width));
  const weights = new Map<string, Float64Array>();
  for (const [name, at] of columns) weights.set(name, solved.subarray(at * width, (at + 1) * width));
  return { labels, shares, idf, weights };
}

/** Solves `apply(x) = target` for each of `width` interleaved columns; `apply` is symmetric and positive. */
function conjugateGradients(
  apply: (x: Float64Array) => Float64Array,
  target: Float64Array,
  width: number,
): Float64Array {
  const answer = new Float64Array(target.length);
  const rest = Float64Array.from(target);
  let direction = Float64Array.from(target);
  const product = (a: Float64Array, b: Float64Array): Float64Array => {
    const sums = new Float64Array(width);
    for (let at = 0; at < a.length; at++)
      sums[at % width] = (sums[at % width] ?? 0) + (a[at] ?? 0) * (b[at] ?? 0);
    return sums;
  };
  let squares = product(rest, rest);
  for (let step = 0; step < STEPS; step++) {
    const applied = apply(direction);
    const across = product(direction, applied);
    const length = squares.map((square, at) => ((across[at] ?? 0) > 0 ? square / (across[at] ?? 1) : 0));
    for (let at = 0; at < answer.length; at++) {
      const far = length[at % width] ?? 0;
      answer[at] = (answer[at] ?? 0) + far * (direction[at] ?? 0);
      rest[at] = (rest[at] ?? 0) - far * (applied[at] ?? 0);
    }
    const next = product(rest, rest);
    direction = direction.map((one, at) => {
      const before = squares[at % width] ?? 0;
      return (rest[at] ?? 0) + (before > 0 ? (next[at % width] ?? 0) / before : 0) * one;
    });
    squares = next;
  }
  return answer;
}

/** How likely each label is, in the model's order: about 0 to 1, and below 0 for what the words speak against. */
export function labelChances(model: LabelModel, matter: Described): Float64Array {
  const sums = Float64Array.from(model.shares);
  for (const [name, value] of weighed(labelFeatures(matter), model.idf)) {
    const row = model.weights.get(name);
    if (row)
      for (let label = 0; label < row.length; label++)
        sums[label] = (sums[label] ?? 0) + (row[label] ?? 0) * value;
  }
  return sums;
}

function weighed(
  features: ReadonlyMap<string, number>,
  idf: ReadonlyMap<string, number>,
): [string, number][] {
  const kept: [string, number][] = [];
  let square = 0;
  for (const [name, strength] of features) {
    const rarity = idf.get(name);
    if (rarity === undefined) continue;
    const value = strength * rarity;
    kept.push([name, value]);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  return kept.map(([name, value]) => [name, value / length]);
}
