/** The bytes of a text in UTF-8. A lone half of a pair becomes the sign for what cannot be read. */
export function utf8(text: string): Uint8Array {
  // Three bytes for each unit of UTF-16 are enough. A list of numbers would be ten times as large.
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  const push = (...each: readonly number[]) => {
    for (const byte of each) bytes[at++] = byte;
  };
  for (const sign of text) {
    const read = sign.codePointAt(0) ?? 0;
    const code = read >= 0xd800 && read <= 0xdfff ? 0xfffd : read;
    if (code < 0x80) bytes[at++] = code;
    else if (code < 0x800) push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else {
      push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63));
      push(0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    }
  }
  return bytes.slice(0, at);
}

/** Text for XML: no sign of its own meaning, and none that XML forbids. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
