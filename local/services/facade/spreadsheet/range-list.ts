/** Several ranges of one sheet, edited as one. */
import { partial } from '../partial.ts';
import { placeOf } from '../range/geometry.ts';
import { select } from '../session.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type GRangeList = GoogleAppsScript.Spreadsheet.RangeList;

export class RangeList extends partial<GRangeList>('Spreadsheet.RangeList') {
  readonly #ranges: readonly GRange[];

  constructor(ranges: readonly GRange[]) {
    super();
    this.#ranges = ranges;
  }

  override getRanges(): GRange[] {
    return [...this.#ranges];
  }

  override activate(): GRangeList {
    const places = this.#ranges.map(placeOf);
    const [first] = places;
    if (first) {
      const { row, column } = first.area;
      select({ sheet: first.sheet, ranges: places.map(({ area }) => area), active: { row, column } });
    }
    return this;
  }

  override clear(options?: Parameters<GRange['clear']>[0]): GRangeList {
    return this.#each((range) => (options ? range.clear(options) : range.clear()));
  }

  override clearContent(): GRangeList {
    return this.#each((range) => range.clearContent());
  }

  override clearFormat(): GRangeList {
    return this.#each((range) => range.clearFormat());
  }

  override clearNote(): GRangeList {
    return this.#each((range) => range.clearNote());
  }

  override clearDataValidations(): GRangeList {
    return this.#each((range) => range.clearDataValidations());
  }

  override check(): GRangeList {
    return this.#each((range) => range.check());
  }

  override uncheck(): GRangeList {
    return this.#each((range) => range.uncheck());
  }

  override insertCheckboxes(): GRangeList {
    return this.#each((range) => range.insertCheckboxes());
  }

  override setBackground(color: string | null): GRangeList {
    return this.#each((range) => range.setBackground(color));
  }

  override setFontColor(color: string | null): GRangeList {
    return this.#each((range) => range.setFontColor(color));
  }

  override setFontWeight(fontWeight: 'bold' | 'normal' | null): GRangeList {
    return this.#each((range) => range.setFontWeight(fontWeight));
  }

  override setFontStyle(fontStyle: 'italic' | 'normal' | null): GRangeList {
    return this.#each((range) => range.setFontStyle(fontStyle));
  }

  override setFontSize(size: number): GRangeList {
    return this.#each((range) => range.setFontSize(size));
  }

  override setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GRangeList {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  override setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GRangeList {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  override setNote(note: string | null): GRangeList {
    return this.#each((range) => range.setNote(note));
  }

  override setNumberFormat(numberFormat: string): GRangeList {
    return this.#each((range) => range.setNumberFormat(numberFormat));
  }

  override setValue(value: unknown): GRangeList {
    return this.#each((range) => range.setValue(value));
  }

  override setFormula(formula: string): GRangeList {
    return this.#each((range) => range.setFormula(formula));
  }

  override setWrap(isWrapEnabled: boolean): GRangeList {
    return this.#each((range) => range.setWrap(isWrapEnabled));
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRangeList {
    return this.#each((range) => range.setWrapStrategy(strategy));
  }

  #each(edit: (range: GRange) => unknown): GRangeList {
    for (const range of this.#ranges) edit(range);
    return this;
  }
}
