/** Cholesky's way to solve equations with a symmetric positive matrix. Matrices are stored row after row. */

/** Writes into the lower half of a symmetric positive matrix (only that half is read) its factor L, with L·Lᵀ the matrix. */
export function factor(matrix: Float64Array, size: number): void {
  for (let row = 0; row < size; row++) {
    const own = matrix.subarray(row * size, row * size + row + 1);
    for (let column = 0; column <= row; column++) {
      const other = matrix.subarray(column * size, column * size + column + 1);
      let sum = own[column] ?? 0;
      for (let at = 0; at < column; at++) sum -= (own[at] ?? 0) * (other[at] ?? 0);
      if (column < row) own[column] = sum / (other[column] ?? 1);
      else own[column] = Math.sqrt(Math.max(sum, Number.MIN_VALUE));
    }
  }
}

/** Replaces `target`, `width` columns side by side, by the solution of L·Lᵀ·x = target. */
export function solve(factored: Float64Array, size: number, target: Float64Array, width: number): void {
  const subtract = (row: number, other: number, much: number): void => {
    for (let at = 0; at < width; at++)
      target[row * width + at] = (target[row * width + at] ?? 0) - much * (target[other * width + at] ?? 0);
  };
  const divide = (row: number): void => {
    const by = factored[row * size + row] ?? 1;
    for (let at = 0; at < width; at++) target[row * width + at] = (target[row * width + at] ?? 0) / by;
  };
  for (let row = 0; row < size; row++) {
    for (let other = 0; other < row; other++) subtract(row, other, factored[row * size + other] ?? 0);
    divide(row);
  }
  for (let row = size - 1; row >= 0; row--) {
    divide(row);
    for (let other = 0; other < row; other++) subtract(other, row, factored[row * size + other] ?? 0);
  }
}
