/** Number formats and looks of a range. */
import type { CellPatch } from '../../workbook/operations.ts';
import type { Cell, CellStyle } from '../../workbook/state.ts';
import { integer, mismatch, text } from '../arguments.ts';
import { WrapStrategy } from '../enums.ts';
import { host } from '../session.ts';
import { existing, firstCell, mapCells, placeOf } from './geometry.ts';
import { copiedBlock, RangeValues } from './values.ts';

type GRange = GoogleAppsScript.Spreadsheet.Range;
type Patch = NonNullable<CellPatch['style']>;

const backgroundOf = (cell: Cell | null) => cell?.style?.background ?? '#ffffff';
const colourOf = (cell: Cell | null) => cell?.style?.colour ?? '#000000';
const weightOf = (cell: Cell | null) => (cell?.style?.bold ? 'bold' : 'normal');
const slantOf = (cell: Cell | null) => (cell?.style?.italic ? 'italic' : 'normal');
const lineOf = (cell: Cell | null) => (cell?.style?.strikethrough ? 'line-through' : 'none');
const sizeOf = (cell: Cell | null) => cell?.style?.size ?? 10;
const formatOf = (cell: Cell | null) => cell?.format ?? 'General';
const wrapOf = (cell: Cell | null) => cell?.style?.wrap ?? false;
const verticalOf = (cell: Cell | null) => cell?.style?.vertical ?? 'bottom';
const horizontalOf = (cell: Cell | null) => cell?.style?.horizontal ?? 'general';

function colour(value: unknown): string | null {
  return value === null || value === undefined || value === ''
    ? null
    : text(value, 'Range.setColor').toLowerCase();
}

function choice<Value extends string>(
  allowed: readonly Value[],
  value: unknown,
  member: string,
): Value | null {
  if (value === null || value === undefined || value === 'normal') return null;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw mismatch(member, [value]);
  return found;
}

const background = (value: unknown): Patch => ({ background: colour(value) });
const fontColour = (value: unknown): Patch => ({ colour: colour(value) });
const weight = (value: unknown): Patch => ({
  bold: choice(['bold'], value, 'Range.setFontWeight') ? true : null,
});
const slant = (value: unknown): Patch => ({
  italic: choice(['italic'], value, 'Range.setFontStyle') ? true : null,
});
const line = (value: unknown): Patch => ({
  strikethrough:
    choice(['line-through', 'none'], value, 'Range.setFontLine') === 'line-through' ? true : null,
});
const size = (value: unknown): Patch => ({ size: integer(value, 'Range.setFontSize') });
const wrap = (value: unknown): Patch => ({ wrap: value ? true : null });
const horizontal = (value: unknown): Patch => ({
  horizontal: choice<NonNullable<CellStyle['horizontal']>>(
    ['left', 'center', 'right'],
    value,
    'Range.setHorizontalAlignment',
  ),
});
const vertical = (value: unknown): Patch => ({
  vertical: choice<NonNullable<CellStyle['vertical']>>(
    ['top', 'middle', 'bottom'],
    value,
    'Range.setVerticalAlignment',
  ),
});

function put<Self extends object>(range: Self, patch: CellPatch | CellPatch[][]): Self {
  const { sheet, area } = placeOf(range);
  existing(sheet);
  host.write({ kind: 'patch', sheet, area, patch });
  return range;
}

function putEach<Self extends object>(
  range: Self,
  values: unknown,
  member: string,
  style: (value: unknown) => Patch,
): Self {
  return put(
    range,
    copiedBlock(range, values, `SpreadsheetApp.Range.${member}`, (value) => ({ style: style(value) })),
  );
}

export abstract class RangeStyle extends RangeValues {
  override getNumberFormat(): string {
    return formatOf(firstCell(this));
  }

  override getNumberFormats(): string[][] {
    return mapCells(this, formatOf);
  }

  override setNumberFormat(numberFormat: string): GRange {
    return put(this, { format: text(numberFormat, 'SpreadsheetApp.Range.setNumberFormat') });
  }

  override setNumberFormats(numberFormats: string[][]): GRange {
    const member = 'SpreadsheetApp.Range.setNumberFormats';
    return put(
      this,
      copiedBlock(this, numberFormats, member, (format) => ({ format: text(format, member) })),
    );
  }

  override getBackground(): string {
    return backgroundOf(firstCell(this));
  }

  override getBackgrounds(): string[][] {
    return mapCells(this, backgroundOf);
  }

  override setBackground(color: string | null): GRange {
    return put(this, { style: background(color) });
  }

  override setBackgrounds(color: (string | null)[][]): GRange {
    return putEach(this, color, 'setBackgrounds', background);
  }

  override getFontColor(): string {
    return colourOf(firstCell(this));
  }

  override getFontColors(): string[][] {
    return mapCells(this, colourOf);
  }

  override setFontColor(color: string | null): GRange {
    return put(this, { style: fontColour(color) });
  }

  override setFontColors(colors: unknown[][]): GRange {
    return putEach(this, colors, 'setFontColors', fontColour);
  }

  override getFontWeight(): 'bold' | 'normal' {
    return weightOf(firstCell(this));
  }

  override getFontWeights(): ('bold' | 'normal')[][] {
    return mapCells(this, weightOf);
  }

  override setFontWeight(fontWeight: 'bold' | 'normal' | null): GRange {
    return put(this, { style: weight(fontWeight) });
  }

  override setFontWeights(fontWeights: ('bold' | 'normal' | null)[][]): GRange {
    return putEach(this, fontWeights, 'setFontWeights', weight);
  }

  override getFontStyle(): 'italic' | 'normal' {
    return slantOf(firstCell(this));
  }

  override setFontStyle(fontStyle: 'italic' | 'normal' | null): GRange {
    return put(this, { style: slant(fontStyle) });
  }

  override getFontLine(): 'line-through' | 'none' {
    return lineOf(firstCell(this));
  }

  override setFontLine(fontLine: 'underline' | 'line-through' | 'none' | null): GRange {
    return put(this, { style: line(fontLine) });
  }

  override getFontSize(): number {
    return sizeOf(firstCell(this));
  }

  override setFontSize(points: number): GRange {
    return put(this, { style: size(points) });
  }

  override getWrap(): boolean {
    return wrapOf(firstCell(this));
  }

  override getWraps(): boolean[][] {
    return mapCells(this, wrapOf);
  }

  override setWrap(isWrapEnabled: boolean): GRange {
    return put(this, { style: wrap(isWrapEnabled) });
  }

  override setWraps(isWrapEnabled: boolean[][]): GRange {
    return putEach(this, isWrapEnabled, 'setWraps', wrap);
  }

  override setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): GRange {
    return put(this, { style: wrap(strategy === WrapStrategy.WRAP) });
  }

  override getHorizontalAlignment(): string {
    return horizontalOf(firstCell(this));
  }

  override setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): GRange {
    return put(this, { style: horizontal(alignment) });
  }

  override setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): GRange {
    return putEach(this, alignments, 'setHorizontalAlignments', horizontal);
  }

  override getVerticalAlignment(): string {
    return verticalOf(firstCell(this));
  }

  override setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): GRange {
    return put(this, { style: vertical(alignment) });
  }
}
