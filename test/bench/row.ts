/** One measured figure. Peers are measured in the same run on the same input, or not named at all. */
export interface Row {
  /** What was measured, in words: "clip a page of 5,000 elements". */
  readonly figure: string;
  /** `gensvar`, or the peer's name and version. */
  readonly subject: string;
  readonly value: number;
  readonly unit: 'ms' | 'calls' | 'bytes' | 'cells' | 'saves' | '%' | 'kappa';
  /** How many times it was measured; the value is the median. */
  readonly runs: number;
}

/** What each file of this folder exports. */
export type Bench = () => Promise<readonly Row[]>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = low] =
    sorted.length % 2 === 1 ? [sorted[middle]] : sorted.slice(middle - 1, middle + 1);
  return (low + high) / 2;
};
