/** Finds and replaces text. */
import { displayValue } from '../../workbook/format.ts';
import type { Place } from '../../workbook/operations.ts';
import type { Cell } from '../../workbook/state.ts';
import { text } from '../arguments.ts';
import { partial } from '../partial.ts';
import { host } from '../session.ts';
import { make } from './make.ts';

type GFinder = GoogleAppsScript.Spreadsheet.TextFinder;
type GRange = GoogleAppsScript.Spreadsheet.Range;

interface Match {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export class TextFinder extends partial<GFinder>('Spreadsheet.TextFinder') {
  readonly #text: string;
  readonly #places: readonly Place[];
  #matchCase = false;
  #entireCell = false;
  #formulas = false;
  #regularExpression = false;
  #position = -1;

  constructor(findText: string, places: readonly Place[]) {
    super();
    this.#text = text(findText, 'createTextFinder');
    this.#places = places;
  }

  override matchCase(matchCase: boolean): GFinder {
    this.#matchCase = matchCase;
    return this;
  }

  override matchEntireCell(matchEntireCell: boolean): GFinder {
    this.#entireCell = matchEntireCell;
    return this;
  }

  override matchFormulaText(matchFormulaText: boolean): GFinder {
    this.#formulas = matchFormulaText;
    return this;
  }

  override useRegularExpression(useRegEx: boolean): GFinder {
    this.#regularExpression = useRegEx;
    return this;
  }

  override findAll(): GRange[] {
    return this.#matches().map(rangeOf);
  }

  override findNext(): GRange | null {
    const matches = this.#matches();
    if (matches.length === 0) return null;
    this.#position = (this.#position + 1) % matches.length;
    const match = matches[this.#position];
    return match ? rangeOf(match) : null;
  }

  override getCurrentMatch(): GRange | null {
    const match = this.#matches()[this.#position];
    return match ? rangeOf(match) : null;
  }

  override replaceAllWith(replaceText: string): number {
    const { locale } = host.book();
    const pattern = this.#pattern('g');
    const matches = this.#matches();
    let count = 0;
    for (const match of matches) {
      const range = rangeOf(match);
      const cell = host.read(match.sheet, { ...match, rows: 1, columns: 1 })[0]?.[0];
      const replaced = this.#source(cell, locale).replace(pattern, () => {
        count += 1;
        return replaceText;
      });
      range.setValue(replaced);
    }
    return count;
  }

  #source(cell: Cell | null | undefined, locale: string): string {
    return this.#formulas && cell?.formula ? cell.formula : displayValue(cell, locale);
  }

  #pattern(flags: string): RegExp {
    const body = this.#regularExpression ? this.#text : this.#text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.#entireCell ? `^(?:${body})$` : body, `${flags}u${this.#matchCase ? '' : 'i'}`);
  }

  #matches(): Match[] {
    const { locale } = host.book();
    const pattern = this.#pattern('');
    return this.#places.flatMap(({ sheet, area }) =>
      host.read(sheet, area).flatMap((line, down) =>
        line.flatMap((cell, right) => {
          if (!cell || !pattern.test(this.#source(cell, locale))) return [];
          return [{ sheet, row: area.row + down, column: area.column + right }];
        }),
      ),
    );
  }
}

function rangeOf({ sheet, row, column }: Match): GRange {
  return make().range(sheet, { row, column, rows: 1, columns: 1 });
}
