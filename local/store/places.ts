/** Where a row lies in the file. The same object follows the row when rows are put in or taken out above it. */
export interface Place {
  place: number;
  changed: boolean;
}

/** Distance between rows that are written one after the other. */
const GAP = 1024;

/** The rows of one sheet in order, each with its place in the file. */
export class Places {
  readonly rows: Place[];
  /** Places whose row is gone from the sheet but not yet from the file. */
  removed: number[] = [];
  /** Rows that have changed lie from here … */
  private from = 0;
  /** … until before here: what is written does not look through all the others. */
  private to = 0;

  constructor(stored: readonly number[]) {
    this.rows = stored.map((place) => ({ place, changed: false }));
  }

  /** Marks rows as changed, making room at the end where the sheet has grown. */
  touch(from: number, count: number): void {
    const first = Math.min(from, this.rows.length);
    while (this.rows.length < from + count) this.rows.push({ place: this.placeAfter(), changed: false });
    this.change(first, from + count - first);
  }

  touchAll(): void {
    this.touch(0, this.rows.length);
  }

  insert(at: number, count: number): void {
    // Behind the last written row there is nothing to move: the rows get their places when they are filled.
    if (at >= this.rows.length) return;
    const after = this.rows.splice(at);
    if (this.to > at) this.to += count;
    const next = after[0]?.place ?? 0;
    // Before the last rows of a table its new rows are put in: they get places behind all others, and those few after
    // them. In between the places would be halved away in no time, and all rows of the table be written anew.
    if (after.length <= count) {
      this.touch(at, count);
      for (const row of after) {
        this.removed.push(row.place);
        row.place = this.placeAfter();
        this.rows.push(row);
      }
      this.change(at + count, after.length);
      return;
    }
    const before = this.rows.at(-1)?.place ?? 0;
    const step = (next - before) / (count + 1);
    for (let index = 1; index <= count; index += 1)
      this.rows.push({ place: before + step * index, changed: false });
    for (const row of after) this.rows.push(row);
    this.change(at, count);
    // A double halves some fifty times; long before that all places are dealt out anew.
    if (step < 1e-6) this.spread();
  }

  delete(at: number, count: number): void {
    for (const { place } of this.rows.splice(at, count)) this.removed.push(place);
    this.from = Math.min(this.from, at);
  }

  /** What has changed since it was last asked, with the rows' numbers: it counts as written now. */
  *taken(): Generator<readonly [row: number, place: number]> {
    const end = Math.min(this.to, this.rows.length);
    for (let row = this.from; row < end; row += 1) {
      const place = this.rows[row];
      if (!place?.changed) continue;
      yield [row, place.place];
      place.changed = false;
    }
    this.from = 0;
    this.to = 0;
  }

  private placeAfter(): number {
    return (this.rows.at(-1)?.place ?? 0) + GAP;
  }

  private change(from: number, count: number): void {
    if (count === 0) return;
    for (let row = from; row < from + count; row += 1) {
      const place = this.rows[row];
      if (place) place.changed = true;
    }
    this.from = this.to === 0 ? from : Math.min(this.from, from);
    this.to = Math.max(this.to, from + count);
  }

  private spread(): void {
    this.rows.forEach((row, index) => {
      this.removed.push(row.place);
      row.place = (index + 1) * GAP;
    });
    this.touchAll();
  }
}
