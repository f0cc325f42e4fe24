import type { CellStyle } from './state.ts';

/** Few styles are worn by many cells: one object for each, and its text for those who write it down. */
const byText = new Map<string, CellStyle>();
const texts = new WeakMap<CellStyle, string>();
/** A workbook with a colour for each cell must not be kept here for ever. */
const MOST = 5_000;

export function textOfStyle(style: CellStyle): string {
  const known = texts.get(style);
  if (known !== undefined) return known;
  const text = JSON.stringify(style);
  texts.set(style, text);
  return text;
}

/** The object that stands for all styles that are told alike. */
export function sharedStyle(style: CellStyle): CellStyle {
  const text = textOfStyle(style);
  const known = byText.get(text);
  if (known) return known;
  if (byText.size >= MOST) byText.clear();
  byText.set(text, style);
  return style;
}
