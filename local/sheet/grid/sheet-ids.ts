import { subUnit } from './snapshot.ts';

/** Univer names a sheet that it makes itself as it likes; here it gets the number by which everybody else knows it. */
export class SheetIds {
  private readonly numbers = new Map<string, number>();
  private readonly names = new Map<number, string>();

  /** Univer's name. */
  nameOf(sheet: number): string {
    return this.names.get(sheet) ?? subUnit(sheet);
  }

  /** Our number; undefined for a sheet that is not known yet. */
  numberOf(name: string): number | undefined {
    const own = /^sheet(\d+)$/.exec(name)?.[1];
    return this.numbers.get(name) ?? (own === undefined ? undefined : Number(own));
  }

  /** @param random from 0 up to 1; two windows must not take the same number */
  learn(name: string, random: number): number {
    const number = 1 + Math.floor(random * 2_000_000_000);
    this.numbers.set(name, number);
    this.names.set(number, name);
    return number;
  }

  clear(): void {
    this.numbers.clear();
    this.names.clear();
  }
}
