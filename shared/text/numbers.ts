import type { Language } from './language.ts';

/** What stands between thousands: a space that does not break, and the English comma. */
const THOUSANDS = { sv: '\u00a0', en: ',' } as const;
const DECIMAL = { sv: ',', en: '.' } as const;
const MINUS = '\u2212';

/** `1 023`, `−12`. */
export function wholeNumber(value: number, language: Language): string {
  const digits = String(Math.abs(Math.round(value))).replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
  return value < 0 && digits !== '0' ? MINUS + digits : digits;
}

/** With its sign, also above zero: `+12`. */
export function signedNumber(value: number, language: Language): string {
  return value > 0 ? `+${wholeNumber(value, language)}` : wholeNumber(value, language);
}

/** One decimal: `3,4`. */
export function decimalNumber(value: number, language: Language): string {
  const tenths = Math.round(Math.abs(value) * 10);
  const text = `${wholeNumber(Math.floor(tenths / 10), language)}${DECIMAL[language]}${tenths % 10}`;
  return value < 0 && tenths > 0 ? MINUS + text : text;
}

/** `64 %` of 0.64; in English without the space. */
export function percent(share: number, language: Language): string {
  const whole = wholeNumber(share * 100, language);
  return language === 'sv' ? `${whole}\u00a0%` : `${whole}%`;
}

/** Percentage points with their sign: `−8`. */
export function points(share: number, language: Language): string {
  return signedNumber(share * 100, language);
}
