import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { Cell, CellStyle, CellValue } from '../../services/workbook/state.ts';

/** Between our cells and Univer's. What our model has no room for (borders, fonts) is not kept. */

const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, middle: 2, bottom: 3 } as const;
const CLIP = 2;
const WRAP = 3;
/** Univer's size where nothing is said; the model then says nothing either. */
const STANDARD_SIZE = 11;

/** Look and number format together, as Univer keeps them; undefined for a plain cell. */
export function toStyle(style: CellStyle | undefined, format: string | undefined): IStyleData | undefined {
  if (style === undefined && format === undefined) return undefined;
  const made: IStyleData = {};
  if (format !== undefined) made.n = { pattern: format };
  if (style?.background !== undefined) made.bg = { rgb: style.background };
  if (style?.colour !== undefined) made.cl = { rgb: style.colour };
  if (style?.bold) made.bl = BooleanNumber.TRUE;
  if (style?.italic) made.it = BooleanNumber.TRUE;
  if (style?.strikethrough) made.st = { s: BooleanNumber.TRUE };
  if (style?.wrap !== undefined) made.tb = style.wrap ? WRAP : CLIP;
  if (style?.horizontal) made.ht = HORIZONTAL[style.horizontal];
  if (style?.vertical) made.vt = VERTICAL[style.vertical];
  if (style?.size !== undefined) made.fs = style.size;
  return made;
}

/** Gives each look a short name once, so that a hundred thousand cells share a few objects. */
export class StyleTable {
  readonly styles: Record<string, IStyleData> = {};
  private readonly names = new Map<string, string>();

  nameOf({ style, format }: Cell): string | undefined {
    if (style === undefined && format === undefined) return undefined;
    const key = keyOfLook(style, format);
    let name = this.names.get(key);
    if (name === undefined) {
      name = `style${this.names.size}`;
      this.names.set(key, name);
      const made = toStyle(style, format);
      if (made) this.styles[name] = made;
    }
    return name;
  }
}

/** Written out, since turning a million looks into JSON takes seconds. */
function keyOfLook(style: CellStyle | undefined, format: string | undefined): string {
  if (!style) return `${format}`;
  const { background, colour, bold, italic, strikethrough, wrap, horizontal, vertical, size } = style;
  return `${format}|${background}|${colour}|${bold}|${italic}|${strikethrough}|${wrap}|${horizontal}|${vertical}|${size}`;
}

/** @param style name in the style table, or the style itself; absent: plain */
export function toUniver(cell: Cell, style: string | IStyleData | undefined): ICellData {
  const { value, formula } = cell;
  const made: ICellData = {};
  if (formula !== undefined) made.f = formula;
  // A formula without a value is computed by Univer; an empty text would stay in its way.
  if (formula === undefined || value !== '') {
    if (typeof value === 'boolean') {
      made.v = value ? 1 : 0;
      made.t = CellValueType.BOOLEAN;
    } else if (value !== '') {
      made.v = value;
      made.t = typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING;
    }
  }
  if (style !== undefined) made.s = style;
  return made;
}

function valueIn(data: ICellData): CellValue {
  const { v, t, p } = data;
  if (v === undefined || v === null) {
    // Text with several looks is kept as its words.
    return p?.body ? p.body.dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n') : '';
  }
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1' || v === 'TRUE';
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

function keyOf<Value extends string>(
  names: Readonly<Record<Value, number>>,
  number: unknown,
): Value | undefined {
  return (Object.keys(names) as Value[]).find((name) => names[name] === number);
}

function lookOf(style: IStyleData): CellStyle | undefined {
  const look: { -readonly [Key in keyof CellStyle]: CellStyle[Key] } = {};
  if (style.bg?.rgb) look.background = style.bg.rgb;
  if (style.cl?.rgb) look.colour = style.cl.rgb;
  if (style.bl === BooleanNumber.TRUE) look.bold = true;
  if (style.it === BooleanNumber.TRUE) look.italic = true;
  if (style.st?.s === BooleanNumber.TRUE) look.strikethrough = true;
  if (style.tb === WRAP) look.wrap = true;
  else if (style.tb === CLIP) look.wrap = false;
  const horizontal = keyOf(HORIZONTAL, style.ht);
  if (horizontal) look.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, style.vt);
  if (vertical) look.vertical = vertical;
  if (typeof style.fs === 'number' && style.fs !== STANDARD_SIZE) look.size = style.fs;
  return Object.keys(look).length > 0 ? look : undefined;
}

/**
 * The cell as our model keeps it; null when nothing is in it.
 * @param formula with its `=`, also where several cells share one
 */
export function fromUniver(
  data: Nullable<ICellData>,
  style: IStyleData | null | undefined,
  formula: string,
  note: string | undefined,
): Cell | null {
  const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { value: data ? valueIn(data) : '' };
  if (formula !== '') cell.formula = formula;
  const format = style?.n?.pattern;
  if (format) cell.format = format;
  const look = style ? lookOf(style) : undefined;
  if (look) cell.style = look;
  if (note) cell.note = note;
  return cell.value === '' && Object.keys(cell).length === 1 ? null : cell;
}
