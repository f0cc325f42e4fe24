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
const LETTERS = 0.35;

/** Features of a text with their strength; names begin with what they are: `w:` a stem, `t:` a thing, `f:` a field,
 * `c:` letters. */
export function labelFeatures({ title, text }: Described): Map<string, number> {
  const found = new Map<string, number>();
  const add = (name: string, strength: number) => found.set(name, (found.get(name) ?? 0) + strength);
  for (const [part, weight] of [
    [title ?? '', 2],
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

/** A logistic model over labels: what each feature says for each label. Plain data, small enough to keep. */
export interface LabelModel {
  readonly labels: readonly string[];
  /** How common each label was, as log-odds. */
  readonly constants: readonly number[];
  readonly idf: ReadonlyMap<string, number>;
  readonly weights: ReadonlyMap<string, Float32Array>;
}

export interface Labelled extends Described {
  /** One, or several that share the matter. */
  readonly labels: readonly string[];
}

const ROUNDS = 15;
const STEP = 0.5;
const SHRINK = 2e-4;

/**
 * Learns by stochastic gradient steps (AdaGrad), in an order that depends on nothing but the matters, so the same
 * history gives the same model.
 */
export function learnLabels(history: readonly Labelled[]): LabelModel {
  const labels = [...new Set(history.flatMap((matter) => matter.labels))].sort();
  const at = new Map(labels.map((label, place) => [label, place]));
  const documents = new Map<string, number>();
  const raw = history.map((matter) => labelFeatures(matter));
  for (const features of raw)
    for (const name of features.keys()) documents.set(name, (documents.get(name) ?? 0) + 1);
  const idf = new Map<string, number>();
  // What stands in one matter only has nothing to teach about the next.
  for (const [name, count] of documents) if (count > 1) idf.set(name, Math.log((history.length + 1) / count));
  const examples = raw.map((features, place) => ({
    features: weighed(features, idf),
    target: (history[place]?.labels ?? []).map((label) => at.get(label) ?? 0),
  }));
  const weights = new Map<string, Float32Array>();
  const slopes = new Map<string, Float32Array>();
  for (const name of idf.keys()) {
    weights.set(name, new Float32Array(labels.length));
    slopes.set(name, new Float32Array(labels.length).fill(1e-3));
  }
  const constants = new Array<number>(labels.length).fill(0);
  let seed = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 0; turn < examples.length; turn++) {
      seed = (seed * 48_271) % 2_147_483_647;
      const example = examples[seed % examples.length];
      if (!example || example.target.length === 0) continue;
      const chances = softmax(scores(example.features, weights, constants));
      for (const place of example.target) chances[place] = (chances[place] ?? 0) - 1 / example.target.length;
      for (const [name, value] of example.features) {
        const row = weights.get(name);
        const slope = slopes.get(name);
        if (!row || !slope) continue;
        for (let label = 0; label < row.length; label++) {
          const gradient = (chances[label] ?? 0) * value + SHRINK * (row[label] ?? 0);
          slope[label] = (slope[label] ?? 0) + gradient * gradient;
          row[label] = (row[label] ?? 0) - (STEP * gradient) / Math.sqrt(slope[label] ?? 1);
        }
      }
      for (let label = 0; label < constants.length; label++) {
        constants[label] = (constants[label] ?? 0) - 0.02 * (chances[label] ?? 0);
      }
    }
  }
  return { labels, constants, idf, weights };
}

/** Chance of each label, in the model's order. */
export function labelChances(model: LabelModel, matter: Described): Float64Array {
  return softmax(scores(weighed(labelFeatures(matter), model.idf), model.weights, model.constants));
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

function scores(
  features: readonly (readonly [string, number])[],
  weights: ReadonlyMap<string, Float32Array>,
  constants: readonly number[],
): Float64Array {
  const sums = Float64Array.from(constants);
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row)
      for (let label = 0; label < row.length; label++)
        sums[label] = (sums[label] ?? 0) + (row[label] ?? 0) * value;
  }
  return sums;
}

function softmax(sums: Float64Array): Float64Array {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const raised = sums.map((sum) => Math.exp(sum - highest));
  const whole = raised.reduce((sum, part) => sum + part, 0) || 1;
  return raised.map((part) => part / whole);
}
