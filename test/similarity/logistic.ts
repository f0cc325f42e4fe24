export interface Row {
  /** The last is 1, for the constant. */
  readonly values: readonly number[];
  readonly isOne: boolean;
  readonly weight: number;
}

/** How much the weights are drawn towards nothing; the constant is not. */
const RIDGE = 0.3;
const STEPS = 40;

/** Weights of a logistic model, by Newton's steps. */
export function fitted(rows: readonly Row[]): number[] {
  const width = rows[0]?.values.length ?? 0;
  let weights = new Array<number>(width).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight, at) => (at === width - 1 ? 0 : RIDGE * weight));
    const bend = Array.from({ length: width }, (_, at) =>
      Array.from({ length: width }, (_, other) =>
        at !== other ? 0 : at === width - 1 ? RIDGE / 1000 : RIDGE,
      ),
    );
    for (const { values, isOne, weight } of rows) {
      const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
      const chance = 1 / (1 + Math.exp(-odds));
      values.forEach((value, at) => {
        slope[at] = (slope[at] ?? 0) + weight * (chance - (isOne ? 1 : 0)) * value;
        const row = bend[at] ?? [];
        values.forEach((one, other) => {
          row[other] = (row[other] ?? 0) + weight * chance * (1 - chance) * value * one;
        });
      });
    }
    const change = solved(bend, slope);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < 1e-8) break;
  }
  return weights;
}

/** Gauss's elimination, for a matrix that is positive. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0]);
  rows.forEach((row, at) => {
    const pivot = row[at] ?? 1;
    for (let place = at; place < row.length; place++) row[place] = (row[place] ?? 0) / pivot;
    rows.forEach((other, below) => {
      if (below === at) return;
      const times = other[at] ?? 0;
      for (let place = at; place < row.length; place++)
        other[place] = (other[place] ?? 0) - times * (row[place] ?? 0);
    });
  });
  return rows.map((row) => row[row.length - 1] ?? 0);
}
