import type { Sink } from './sums.ts';

/** Gathers the matters on one list and lets everything else go. */
export class Listing implements Sink {
  readonly #key: string;
  readonly #matters = new Set<string>();

  constructor(key: string) {
    this.#key = key;
  }

  list(key: string, id: string): void {
    if (key === this.#key) this.#matters.add(id);
  }

  count(): void {}
  countBy(): void {}
  wait(): void {}
  waitBy(): void {}
  member(): void {}
  errors(): void {}

  matters(): readonly string[] {
    return [...this.#matters].sort();
  }
}
