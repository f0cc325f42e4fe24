import { type Described, labelFeatures, stemsOf, weighed } from './labelFeatures.ts';
import { factor, solve } from './symmetric.ts';

/** Texts as the model compares them: earlier matters, and after them the names of labels. */
export interface Examples {
  readonly stems: ReadonlySet<string>;
  readonly idf: ReadonlyMap<string, number>;
  /** In which examples a feature stands, and how strongly. */
  readonly standing: ReadonlyMap<string, { readonly rows: number[]; readonly values: number[] }>;
  /** How like each example is to each: row after row. */
  readonly likeness: Float64Array;
  readonly size: number;
  /** The example that is a label's own name. */
  readonly rowOfName: ReadonlyMap<string, number>;
}

/** What a body is, not what it does: "Park- och natur|nämnden", "Trafik|kontoret". */
const BODY =
  /(?:stadsdels)?(?:nämnd|förvaltning|kontor|styrelse|bolag|enhet|avdelning)(?:en|et|n)?(?![\p{L}])/giu;

/**
 * @param texts earlier matters
 * @param names of the labels that may be learnt, each with the words it is called by: a name is an example of what is
 * meant ("Stadsdelsnämnd Angered"), which helps where few matters have got the label
 */
export function readExamples(texts: readonly Described[], names: ReadonlyMap<string, string>): Examples {
  const stems = stemsOf(texts);
  const raw = texts.map((text) => labelFeatures(text, stems));
  const documents = new Map<string, number>();
  for (const features of raw)
    for (const name of features.keys()) documents.set(name, (documents.get(name) ?? 0) + 1);
  const rowOfName = new Map<string, number>();
  for (const [label, name] of names) {
    const features = labelFeatures({ text: name.replace(BODY, ' ') }, stems);
    if (features.size === 0) continue;
    rowOfName.set(label, raw.length);
    raw.push(features);
    for (const feature of features.keys()) if (!documents.has(feature)) documents.set(feature, 1);
  }
  const idf = new Map<string, number>();
  for (const [name, count] of documents) idf.set(name, Math.log((texts.length + 1) / count));
  const standing = new Map<string, { rows: number[]; values: number[] }>();
  raw.forEach((features, row) => {
    for (const [name, value] of weighed(features, idf)) {
      const there = standing.get(name);
      if (there) {
        there.rows.push(row);
        there.values.push(value);
      } else standing.set(name, { rows: [row], values: [value] });
    }
  });
  const size = raw.length;
  const likeness = new Float64Array(size * size);
  for (const { rows, values } of standing.values()) {
    for (let one = 0; one < rows.length; one++) {
      const from = (rows[one] ?? 0) * size;
      const strength = values[one] ?? 0;
      // Rows ascend: the lower half is enough.
      for (let other = 0; other <= one; other++) {
        const at = from + (rows[other] ?? 0);
        likeness[at] = (likeness[at] ?? 0) + strength * (values[other] ?? 0);
      }
    }
  }
  for (let row = 0; row < size; row++)
    for (let other = 0; other < row; other++)
      likeness[other * size + row] = likeness[row * size + other] ?? 0;
  return { stems, idf, standing, likeness, size, rowOfName };
}

/** What examples say for labels. */
export interface LabelModel {
  readonly labels: readonly string[];
  /** How common each label was. */
  readonly shares: readonly number[];
  readonly examples: Examples;
  /** How much likeness to an example says for each label: row after row, zero for those without a label. */
  readonly says: Float64Array;
}

/** The greater, the more the model keeps to what is common among labels. */
const RIDGE = 1;
/** A name says as much as so many matters that say nothing else. */
const NAME = 2;

/**
 * Kernel ridge regression of each label's presence on how like the examples are, the labels' shares taken off: with few
 * examples it does better than naive Bayes, logistic regression and neighbours (docs/similar-matters.md), and the same
 * history gives the same model. Solved exactly: (K + λI)a = y.
 * @param labelsOf for each earlier matter its labels: one, several that share it, or none when nobody has said
 */
export function learnLabels(examples: Examples, labelsOf: readonly (readonly string[])[]): LabelModel {
  const labels = [...new Set(labelsOf.flat())].sort();
  const width = labels.length;
  const place = new Map(labels.map((label, at) => [label, at]));
  const told = labelsOf.flatMap((own, row) => (own.length > 0 ? row : []));
  const shares = new Array<number>(width).fill(0);
  for (const row of told) {
    const own = labelsOf[row] ?? [];
    for (const label of own) {
      const at = place.get(label) ?? 0;
      shares[at] = (shares[at] ?? 0) + 1 / own.length / told.length;
    }
  }
  const named = labels.flatMap((label) => {
    const row = examples.rowOfName.get(label);
    return row === undefined ? [] : { row, own: [label] };
  });
  const rows = [...told.map((row) => ({ row, own: labelsOf[row] ?? [] })), ...named];
  const size = rows.length;
  const matrix = new Float64Array(size * size);
  const target = new Float64Array(size * width);
  rows.forEach(({ row, own }, at) => {
    for (let other = 0; other <= at; other++)
      matrix[at * size + other] = examples.likeness[row * examples.size + (rows[other]?.row ?? 0)] ?? 0;
    matrix[at * size + at] = (matrix[at * size + at] ?? 0) + (at < told.length ? RIDGE : RIDGE / NAME);
    for (let label = 0; label < width; label++) target[at * width + label] = -(shares[label] ?? 0);
    for (const label of own) {
      const cell = at * width + (place.get(label) ?? 0);
      target[cell] = (target[cell] ?? 0) + 1 / own.length;
    }
  });
  factor(matrix, size);
  solve(matrix, size, target, width);
  const says = new Float64Array(examples.size * width);
  rows.forEach(({ row }, at) => {
    for (let label = 0; label < width; label++) says[row * width + label] = target[at * width + label] ?? 0;
  });
  return { labels, shares, examples, says };
}

/** How like a text is to each of the examples: 0 nothing in common, 1 the same. */
export function likenessTo(examples: Examples, features: ReadonlyMap<string, number>): Float64Array {
  const found = new Float64Array(examples.size);
  for (const [name, value] of weighed(features, examples.idf)) {
    const standing = examples.standing.get(name);
    standing?.rows.forEach((row, at) => {
      found[row] = (found[row] ?? 0) + value * (standing.values[at] ?? 0);
    });
  }
  return found;
}

/**
 * How likely each label is, in the model's order: about 0 to 1, and below 0 for what the words speak against.
 * @param likeness of a text to the model's examples
 */
export function labelChances({ labels, shares, says }: LabelModel, likeness: Float64Array): Float64Array {
  const sums = Float64Array.from(shares);
  const width = labels.length;
  likeness.forEach((like, row) => {
    if (like !== 0)
      for (let label = 0; label < width; label++)
        sums[label] = (sums[label] ?? 0) + like * (says[row * width + label] ?? 0);
  });
  return sums;
}

/** What a feature of strength 1 says for each label, in the model's order; nothing where no example has it. */
export function saidBy({ labels, examples, says }: LabelModel, feature: string): Float64Array {
  const sums = new Float64Array(labels.length);
  const standing = examples.standing.get(feature);
  standing?.rows.forEach((row, at) => {
    const value = standing.values[at] ?? 0;
    for (let label = 0; label < sums.length; label++)
      sums[label] = (sums[label] ?? 0) + value * (says[row * sums.length + label] ?? 0);
  });
  return sums;
}
