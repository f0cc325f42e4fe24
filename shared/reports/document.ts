/** A report as a row of blocks, which a page, a file for a word processor and plain HTML show alike. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] }
  | { readonly kind: 'table'; readonly table: Table };

/** A bar with its number in words; `share` of the longest one, 0–1. */
export interface Bar {
  readonly label: string;
  readonly share: number;
  readonly shown: string;
}

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  /** Texts as people read them; the numbers themselves are in the workbook. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of numbers, which stand to the right. */
  readonly numeric: readonly number[];
}
