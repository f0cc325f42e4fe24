/** A report as a row of blocks, which a page, a file for a word processor and plain HTML show alike. */
export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly under: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[] }
  | { readonly kind: 'run'; readonly run: Run }
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
  /**
   * Width of each column in hundredths of the page, so that tables below each other have the same; less than a hundred
   * together makes a narrow table. Left out, the texts decide.
   */
  readonly widths?: readonly number[];
}

/** A run chart: a value a month against the median of them, shifts marked. */
export interface Run {
  readonly title: string;
  readonly axis: string;
  readonly centre: number;
  readonly centreName: string;
  /** Of its table: month, median, n, shift. */
  readonly head: readonly [string, string, string, string];
  readonly shift: { readonly above: string; readonly below: string };
  readonly months: readonly RunMonth[];
}

export interface RunMonth {
  readonly label: string;
  /** Null: not reached, or too few; `shown` says which. */
  readonly value: number | null;
  readonly shown: string;
  readonly n: string;
  readonly shift: 'above' | 'below' | null;
}

/** The longest value of a run, 1 at least, for those who draw it. */
export const longestOf = ({ months, centre }: Run): number =>
  Math.max(1, centre, ...months.map(({ value }) => value ?? 0));

/** The run as a table: what those read who do not see it, and what stands where nothing can be drawn. */
export function tableOfRun({ title, head, months, shift }: Run): Table {
  return {
    title,
    head,
    rows: months.map((month) => [
      month.label,
      month.shown,
      month.n,
      month.shift === null ? '' : `◆ ${shift[month.shift]}`,
    ]),
    numeric: [1, 2],
  };
}
