import type { Finder } from './find.ts';

/** Marks that are not seen: soft hyphen, zero-width space and joiners, marks of direction, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/u;
/** Signs that are read as they are written, as nearly all texts have; and on one line. */
const AS_WRITTEN = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2019\u201d]*$/u;
/** A line that is broken, or a tab, inside a number or an address. */
const BROKEN =
  /(?<=[\d@][-\u2010-\u2015\u2212+]?)[ \t]*(?:\r?\n|\t)[ \t]*(?=[-\u2010-\u2015\u2212]?\d|[\p{L}\p{N}-]{1,63}\.\p{L})/gu;

/**
 * Looks in the text as it is read rather than as it is encoded: digits of any script and full width as 0–9, unseen
 * marks gone, a number in one piece that a line break cuts. Places are those of the text itself.
 */
export function plainly<Kind extends string>(find: Finder<Kind>): Finder<Kind> {
  return (text) => {
    const read = readable(text);
    if (!read) return find(text);
    return find(read.text).map(({ kind, start, end }) => ({
      kind,
      start: read.from[start] ?? 0,
      end: (read.from[end - 1] ?? 0) + (read.lengths[end - 1] ?? 1),
    }));
  };
}

/** The text, and for each of its units where it stood and how long it was; undefined when it is as it was written. */
function readable(
  written: string,
):
  | { readonly text: string; readonly from: readonly number[]; readonly lengths: readonly number[] }
  | undefined {
  if (AS_WRITTEN.test(written)) return undefined;
  const breaks = new Map<number, number>();
  for (const match of written.matchAll(BROKEN)) breaks.set(match.index, match[0].length);
  let text = '';
  const from: number[] = [];
  const lengths: number[] = [];
  for (let at = 0; at < written.length; ) {
    const sign = String.fromCodePoint(written.codePointAt(at) ?? 0);
    const broken = breaks.get(at);
    const length = broken ?? sign.length;
    const isDashed = /[-\u2010-\u2015\u2212+@]/u;
    const shown =
      broken === undefined
        ? plain(sign)
        : isDashed.test(written.charAt(at - 1)) || isDashed.test(written.charAt(at + length))
          ? ''
          : ' ';
    for (const _unit of shown.split('')) {
      from.push(at);
      lengths.push(length);
    }
    text += shown;
    at += length;
  }
  return text === written ? undefined : { text, from, lengths };
}

function plain(sign: string): string {
  if (sign < '\u0080') return sign;
  if (UNSEEN.test(sign)) return '';
  if (/\p{Nd}/u.test(sign)) return digitOf(sign.codePointAt(0) ?? 0);
  // Full width, as Asian keyboards write it.
  return /[\uff01-\uff5e]/u.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
}

/** Unicode keeps the ten digits of a script together, in order; those of mathematics stand in five rows of ten. */
function digitOf(code: number): string {
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
