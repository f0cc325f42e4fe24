/** A number as it is written here or in a program's file: `1 234,5`, `1234.5`, `1.234.567`. */
export interface ReadNumber {
  readonly number: number;
  /** `1.234` is a thousand and more in one country and one and a bit in another. */
  readonly doubt?: 'thousands';
}

export function readNumber(text: string): ReadNumber | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '').replace('\u2212', '-');
  if (/^[+-]?\d+$/.test(plain)) return { number: Number(plain) };
  if (/^[+-]?\d*,\d+$/.test(plain)) return { number: Number(plain.replace(',', '.')) };
  if (/^[+-]?\d{1,3}\.\d{3}$/.test(plain)) return { number: Number(plain), doubt: 'thousands' };
  if (/^[+-]?\d*\.\d+$/.test(plain)) return { number: Number(plain) };
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) {
    return { number: Number(plain.replace(/\./g, '').replace(',', '.')) };
  }
  if (/^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) return { number: Number(plain.replace(/,/g, '')) };
  return undefined;
}
