/**
 * UTF-8 of a text as the signed bytes that Apps Script's Utilities take. Written out because TextEncoder is
 * missing there, and because the string form of its HMAC does not do å, ä and ö the same everywhere. Half a
 * surrogate pair becomes U+FFFD, as everywhere on the web.
 */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  const push = (byte: number) => bytes.push(byte > 127 ? byte - 256 : byte);
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) push(code);
    else if (code < 0x800) {
      push(0xc0 | (code >> 6));
      push(0x80 | (code & 63));
    } else if (code < 0x10000) {
      push(0xe0 | (code >> 12));
      push(0x80 | ((code >> 6) & 63));
      push(0x80 | (code & 63));
    } else {
      push(0xf0 | (code >> 18));
      push(0x80 | ((code >> 12) & 63));
      push(0x80 | ((code >> 6) & 63));
      push(0x80 | (code & 63));
    }
  }
  return bytes;
}

/** Lower-case hexadecimal of signed bytes. */
export function hex(bytes: readonly number[]): string {
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
