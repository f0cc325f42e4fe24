/** Ranges with a name. */
import type { NamedRange as Named } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { partial, ServiceFault } from '../partial.ts';
import { placeOf } from '../range/geometry.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GNamed = GoogleAppsScript.Spreadsheet.NamedRange;
type GRange = GoogleAppsScript.Spreadsheet.Range;

function keep(namedRanges: readonly Named[]): void {
  host.write({ kind: 'change', change: { kind: 'workbook', namedRanges } });
}

export function namedRanges(sheet?: number): GNamed[] {
  return host
    .book()
    .namedRanges.filter((named) => sheet === undefined || named.sheet === sheet)
    .map(({ name }) => new NamedRange(name));
}

export function rangeByName(name: string): GRange | null {
  const found = host.book().namedRanges.find((named) => named.name.toLowerCase() === name.toLowerCase());
  return found ? make().range(found.sheet, { ...found.area }) : null;
}

/** Sets the name anew where it exists. @throws when it is no name that a formula could use. */
export function setNamedRange(name: unknown, range: GRange): void {
  const wanted = text(name, 'Spreadsheet.setNamedRange');
  if (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(wanted) ||
    /^[A-Za-z]{1,3}\d+$/.test(wanted) ||
    wanted.length > 250
  ) {
    throw new ServiceFault(`The name "${wanted}" is not valid for a named range.`);
  }
  const { sheet, area } = placeOf(range);
  const others = host.book().namedRanges.filter((named) => named.name.toLowerCase() !== wanted.toLowerCase());
  keep([...others, { name: wanted, sheet, area: { ...area } }]);
}

export function removeNamedRange(name: string): void {
  const before = host.book().namedRanges;
  const after = before.filter((named) => named.name.toLowerCase() !== name.toLowerCase());
  if (after.length === before.length) throw new ServiceFault(`The named range "${name}" does not exist.`);
  keep(after);
}

export class NamedRange extends partial<GNamed>('Spreadsheet.NamedRange') {
  #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override getName(): string {
    return this.#name;
  }

  override getRange(): GRange {
    const range = rangeByName(this.#name);
    if (!range) throw new ServiceFault(`The named range "${this.#name}" does not exist.`);
    return range;
  }

  override setName(name: string): GNamed {
    const range = this.getRange();
    removeNamedRange(this.#name);
    setNamedRange(name, range);
    this.#name = name;
    return this;
  }

  override setRange(range: GRange): GNamed {
    setNamedRange(this.#name, range);
    return this;
  }

  override remove(): void {
    removeNamedRange(this.#name);
  }
}
