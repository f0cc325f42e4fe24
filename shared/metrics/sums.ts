import type { DateError } from './course.ts';
import type { EndStatus } from './survival.ts';
import { WaitCounts } from './waitCounts.ts';

/** Where the families of figures put what they see in one matter. Keys begin with the figure: `M8.overdue`. */
export interface Sink {
  count(key: string, by?: number): void;
  /** A count per department, area, month … */
  countBy(key: string, group: string, by?: number): void;
  wait(key: string, time: number, status: EndStatus): void;
  waitBy(key: string, group: string, time: number, status: EndStatus): void;
  /** Something to be found again by its value, such as an open referral by its age. */
  member(key: string, value: number, id: string): void;
  /** The matter belongs on the list behind a figure. */
  list(key: string, id: string): void;
  errors(matter: string, errors: readonly DateError[]): void;
}

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const NO_WAITS: ReadonlyMap<string, WaitCounts> = new Map();
const NO_MEMBERS: ReadonlyMap<number, readonly string[]> = new Map();

/**
 * The sums that all figures are made of. What one matter put in can be taken out again with `sign` -1, to the
 * last bit: only whole numbers are added. So an event more costs one matter, not all of them.
 */
export class Sums implements Sink {
  sign: 1 | -1 = 1;
  readonly #lists = new Map<string, { matters: number; latest: number }>();
  #turn = 0;
  readonly #counts = new Map<string, number>();
  readonly #groups = new Map<string, Map<string, number>>();
  readonly #waits = new Map<string, WaitCounts>();
  readonly #waitGroups = new Map<string, Map<string, WaitCounts>>();
  readonly #members = new Map<string, Map<number, string[]>>();
  readonly #errors = new Map<string, readonly DateError[]>();

  count(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by * this.sign);
  }

  countBy(key: string, group: string, by = 1): void {
    const groups = ensure(this.#groups, key, newMap<string, number>);
    const value = (groups.get(group) ?? 0) + by * this.sign;
    if (value === 0) groups.delete(group);
    else groups.set(group, value);
  }

  wait(key: string, time: number, status: EndStatus): void {
    ensure(this.#waits, key, newWaits).add(time, status, this.sign);
  }

  waitBy(key: string, group: string, time: number, status: EndStatus): void {
    const groups = ensure(this.#waitGroups, key, newMap<string, WaitCounts>);
    ensure(groups, group, newWaits).add(time, status, this.sign);
  }

  member(key: string, value: number, id: string): void {
    const values = ensure(this.#members, key, newMap<number, string[]>);
    const ids = ensure(values, value, newArray);
    // No set: to find one again happens once in a while, to put one in a hundred thousand times at once.
    if (this.sign === 1) ids.push(id);
    else ids.splice(ids.indexOf(id), ids.includes(id) ? 1 : 0);
    if (ids.length === 0) values.delete(value);
  }

  /** To be called before each matter. */
  begin(sign: 1 | -1): void {
    this.sign = sign;
    this.#turn += 1;
  }

  /** Only how many matters are on the list; the list itself is made when somebody asks for it (lists.ts). */
  list(key: string): void {
    const list = ensure(this.#lists, key, newList);
    if (list.latest === this.#turn) return;
    list.latest = this.#turn;
    list.matters += this.sign;
  }

  errors(matter: string, errors: readonly DateError[]): void {
    if (this.sign === 1) this.#errors.set(matter, errors);
    else this.#errors.delete(matter);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  groups(key: string): ReadonlyMap<string, number> {
    return this.#groups.get(key) ?? NO_COUNTS;
  }

  /** As `groups`, sorted by name, so that what is printed depends on nothing else. */
  sorted(key: string): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.groups(key)].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  waits(key: string): WaitCounts {
    return this.#waits.get(key) ?? new WaitCounts();
  }

  waitGroups(key: string): ReadonlyMap<string, WaitCounts> {
    return this.#waitGroups.get(key) ?? NO_WAITS;
  }

  waitsOf(key: string, group: string): WaitCounts {
    return this.waitGroups(key).get(group) ?? new WaitCounts();
  }

  /** How many matters are on each list that has any. */
  lists(): Readonly<Record<string, number>> {
    return Object.fromEntries(
      [...this.#lists]
        .filter(([, { matters }]) => matters > 0)
        .map(([key, { matters }]) => [key, matters] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }

  members(key: string): ReadonlyMap<number, readonly string[]> {
    return this.#members.get(key) ?? NO_MEMBERS;
  }

  allErrors(): readonly DateError[] {
    return [...this.#errors].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, errors]) => errors);
  }
}

function newMap<Key, Value>(): Map<Key, Value> {
  return new Map();
}

function newList(): { matters: number; latest: number } {
  return { matters: 0, latest: 0 };
}

function newArray(): string[] {
  return [];
}

function newWaits(): WaitCounts {
  return new WaitCounts();
}

function ensure<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
