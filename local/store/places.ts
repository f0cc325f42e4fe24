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

  constructor(stored: readonly number[]) {
    this.rows = stored.map((place) => ({ place, changed: false }));
  }

  /** Marks rows as changed, making room at the end where the sheet has grown. */
  touch(from: number, count: number): void {
    while (this.rows.length < from + count) {
      this.rows.push({ place: (this.rows.at(-1)?.place ?? 0) + GAP, changed: true });
    }
    for (let row = from; row < from + count; row++) {
      const place = this.rows[row];
      if (place) place.changed = true;
    }
  }

  touchAll(): void {
    this.touch(0, this.rows.length);
  }

  insert(at: number, count: number): void {
    // Behind the last written row there is nothing to move: the rows get their places when they are filled.
    if (at >= this.rows.length) return;
    const before = this.rows[at - 1]?.place ?? 0;
    const after = this.rows[at]?.place ?? before + GAP * (count + 1);
    const step = (after - before) / (count + 1);
    const fresh = Array.from({ length: count }, (_, index) => ({
      place: before + step * (index + 1),
      changed: true,
    }));
    this.rows.splice(at, 0, ...fresh);
    // A double halves some fifty times; long before that all places are dealt out anew.
    if (step < 1e-6) this.spread();
  }

  delete(at: number, count: number): void {
    for (const { place } of this.rows.splice(at, count)) this.removed.push(place);
  }

  private spread(): void {
    this.rows.forEach((row, index) => {
      this.removed.push(row.place);
      row.place = (index + 1) * GAP;
      row.changed = true;
    });
  }
}
