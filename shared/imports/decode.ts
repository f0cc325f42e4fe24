export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Text of bytes; undefined when they are no text of that encoding. TextDecoder with `fatal` does it. */
export type Decode = (bytes: Uint8Array, encoding: Encoding) => string | undefined;

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file itself says so, its bytes leave no other choice, or it was guessed. */
  readonly certainty: 'marked' | 'certain' | 'guessed';
}

/** Bytes from which the encoding is told; the rest of a large file says the same. */
const SAMPLE = 4_096;

/**
 * Text of a file from wherever: by its byte order mark, by the empty bytes of UTF-16, by whether it is UTF-8 at all,
 * else Windows-1252, which Swedish Excel has saved csv in for thirty years.
 */
export function decodeText(bytes: Uint8Array, decode: Decode, wanted?: Encoding): Decoded {
  const marked = markOf(bytes);
  const body = marked ? bytes.subarray(marked === 'utf-8' ? 3 : 2) : bytes;
  if (wanted) return { text: decode(body, wanted) ?? '', encoding: wanted, certainty: 'certain' };
  if (marked) return { text: decode(body, marked) ?? '', encoding: marked, certainty: 'marked' };
  const wide = wideOf(bytes);
  if (wide) return { text: decode(bytes, wide) ?? '', encoding: wide, certainty: 'certain' };
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8', certainty: 'certain' };
  return { text: decode(bytes, 'windows-1252') ?? '', encoding: 'windows-1252', certainty: 'guessed' };
}

function markOf(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

/** Latin letters in two bytes have an empty one, before or after. */
function wideOf(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  const many = length / 2 / 3;
  if (length === 0) return undefined;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}
