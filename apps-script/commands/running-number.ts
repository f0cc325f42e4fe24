import { counterProperty, lastNumber, matterNumber } from '../workbook/numbers.ts';
import type { Batch } from './lane.ts';

/** The numbers of one kind of thing in one execution: what is taken is looked up once, when the first is wanted. */
export class RunningNumber {
  private last: number | undefined;

  /**
   * @param suffix what the kind has after the district's letters: '' for matters, '-D' for dialogues
   * @param keys the numbers that stand in the workbook
   */
  constructor(
    private readonly batch: Batch,
    private readonly suffix: string,
    private readonly keys: () => Iterable<string>,
  ) {}

  private get year(): string {
    return this.batch.today.slice(0, 4);
  }
  private get prefix(): string {
    return `${this.batch.settings.prefix}${this.suffix}`;
  }
  private get property(): string {
    return counterProperty(this.prefix, this.year);
  }
  private get given(): number {
    this.last ??= lastNumber(this.batch.kept[this.property], this.keys(), this.prefix, this.year);
    return this.last;
  }

  /** The number that the next one will have; it is nobody's before `take`. */
  get next(): string {
    return matterNumber(this.prefix, this.year, this.given + 1);
  }

  /** Gives the next number to somebody. */
  take(): void {
    this.last = this.given + 1;
  }

  /** @returns gives back the numbers that were taken since */
  mark(): () => void {
    const { last } = this;
    return () => {
      this.last = last;
    };
  }

  /** What is to be kept of it, by property; nothing where nobody wanted a number. */
  get counters(): Readonly<Record<string, string>> {
    return this.last === undefined ? {} : { [this.property]: String(this.last) };
  }
}
