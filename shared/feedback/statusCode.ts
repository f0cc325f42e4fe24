/**
 * The code that a resident types to see how the matter goes. Consonants only, so that no word comes out, and none
 * that is mistaken for a digit or another letter. Sixteen of them: each holds four bits.
 */
const LETTERS = 'CDFHJKLMNPRTVWXY';
/** Nine letters are 36 bits; wrong ones are slowed down. */
export const CODE_LETTERS = 9;
const GROUP = 3;

/**
 * The code for a message authentication code, `KMT-RXW-PLC`.
 * @param hex at least nine hexadecimal digits of it
 */
export function codeFrom(hex: string): string {
  const letters = [...hex.slice(0, CODE_LETTERS)].map((digit) => LETTERS.charAt(Number.parseInt(digit, 16)));
  return (letters.join('').match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** The code as it counts, however it was typed; undefined when it cannot be one. */
export function plainCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s\-–.]/g, '');
  return plain.length === CODE_LETTERS && [...plain].every((letter) => LETTERS.includes(letter))
    ? plain
    : undefined;
}

const NUMBER = /^([A-ZÅÄÖ]{2,4})(\d{4})(\d{4,6})$/;

/**
 * A matter's number as it counts: `ska 2026 0042` is SKÄ-2026-0042, for not every keyboard has the letters. Two
 * districts whose prefixes differ only in dots would share it, so it is compared, never shown.
 */
export function plainNumber(typed: string): string | undefined {
  const match = NUMBER.exec(typed.toUpperCase().replace(/[\s\-–./]/g, ''));
  if (!match) return undefined;
  return `${(match[1] ?? '').replace(/[ÅÄ]/g, 'A').replace(/Ö/g, 'O')}-${match[2]}-${match[3]}`;
}
